/** What a meeting decided, by the words of its decision. */
import type { Decision } from '../types/minutes.ts';
import { inLatin } from './matching/letters.ts';

const DECISIONS: readonly { readonly test: RegExp; readonly decision: Exclude<Decision, null> }[] = [
  {
    test: /udsæt|udsat|udskyd|udskudt|flyttes til næste|genoptages på|sendes retur|tilbagesend/iu,
    decision: 'postponed',
  },
  {
    test: /forkast|afvist|afvises|ikke (?:godkend|tiltrådt|tiltræd|vedtag|imødekom|anbefal)|kunne ikke (?:godkende|tiltræde)|afslag|nedstemt|bortfald/iu,
    decision: 'rejected',
  },
  { test: /til efterretning|til orientering|taget til efter|tog orienteringen/iu, decision: 'noted' },
  {
    test: /godkend|tiltræd|tiltrådt|vedtag|følger indstilling|indstillingen (?:følges|blev fulgt|fulgt)|som indstillet|bevilge|imødekom/iu,
    decision: 'approved',
  },
  { test: /drøft/iu, decision: 'discussed' },
  { test: /anbefal|oversend|fremsend|videresend|indstille[sr]/iu, decision: 'referred' },
];

/**
 * "Det blev besluttet, at messen holdes hvert år": what was decided is told, not whether it was what was recommended.
 */
const DECIDED = inLatin(/(?<!\p{L})(?:besluttede|besluttet|beslutter|beslutning(?:en)?\sblev)(?!\p{L})/iu);
/** The points that were recommended, each of which may be decided otherwise. */
const POINT = inLatin(
  /(?<!\p{L})(?:(?:indstillings?|indstillingens?)\s?)?(?:punkt(?:er|erne|et)?|pkt\.?|ad|forslag)\s?\d{1,2}(?:\s?(?:[-–,]|og|til|samt)\s?\d{1,2})*(?!\d|\.\d)/giu,
);
const OPENS_SENTENCE = /(?:^|[.;:!?\n])\s*(?:ad\s)?$/iu;

/** The decision whose words come first: what follows tells of earlier meetings or of what else was said. */
function firstOf(text: string): { readonly at: number; readonly decision: Decision } {
  let first: { readonly at: number; readonly decision: Decision } = { at: Infinity, decision: null };
  for (const { test, decision } of DECISIONS) {
    const at = text.search(test);
    if (at >= 0 && at < first.at) first = { at, decision };
  }
  const decided = text.search(DECIDED);
  if (decided < 0 || decided > first.at) return first;
  const stop = text.slice(decided).search(/\.(?:\s|$)/u);
  return stop < 0 || first.at < decided + stop ? first : { at: decided, decision: null };
}

/**
 * What is told of each point, and before the first; a point named within a sentence counts where an outcome follows.
 */
function outcomes(text: string): Decision[] {
  const points = [...text.matchAll(POINT)];
  const [first] = points;
  if (first === undefined) return [];
  const before = firstOf(text.slice(0, first.index));
  const told = points.flatMap((point, at): Decision[] => {
    const from = point.index + point[0].length;
    const words = text.slice(from, points[at + 1]?.index ?? text.length);
    const { decision } = firstOf(words);
    const opens = OPENS_SENTENCE.test(text.slice(0, point.index)) && /\p{L}/u.test(words);
    return decision !== null || opens ? [decision] : [];
  });
  return before.at === Infinity ? told : [before.decision, ...told];
}

/**
 * What a text says was decided. null where it tells no outcome that has a name, and where the points of an item were
 * decided otherwise than each other: then its words must speak for themselves.
 */
export function decisionOf(text: string): Decision {
  const told = outcomes(text);
  if (new Set(told).size > 1) return null;
  return firstOf(text).decision;
}
