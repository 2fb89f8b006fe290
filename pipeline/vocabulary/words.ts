/** The single words of the vocabulary, to tell a word that the end of a line cut in two. */
import { TERMS } from './terms/index.ts';

interface Words {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** Shorter beginnings and endings of words are those of many others. */
const SHORTEST = 5;

function wordsOfTerms(): Words {
  const words = new Set(TERMS.flatMap((term) => term.words.split(' ')));
  const all = [...words];
  const long = (word: string): boolean => word.length >= SHORTEST;
  return {
    whole: new Set(all.filter((word) => /^\p{L}+$/u.test(word) && long(word))),
    starts: all.flatMap((word) => (/^\p{L}+\*$/u.test(word) ? [word.slice(0, -1)] : [])).filter(long),
    ends: [...LAST_PARTS, ...all.flatMap((word) => (/^\*\p{L}+$/u.test(word) ? [word.slice(1)] : []))].filter(long),
  };
}

/** The last parts of the names of committees and policy areas. */
const LAST_PARTS =
  'udvalg udvalget udvalgene område området områder områderne forvaltning forvaltningen undervisning oplysning ordning ordninger indsats indsatser skoler tilbud pleje service administration finansierede'.split(
    ' ',
  );

let known: Words | undefined;

/** Whether a word in lower case is one of the vocabulary as it stands. */
export function isWholeWord(word: string): boolean {
  known ??= wordsOfTerms();
  return known.whole.has(word) || known.starts.includes(word);
}

/** Whether two pieces in lower case are one word of the vocabulary, and neither holds the part of it that is known. */
export function isWord(head: string, tail: string): boolean {
  known ??= wordsOfTerms();
  const word = head + tail;
  return (
    known.whole.has(word) ||
    known.starts.some((start) => head.length < start.length && word.startsWith(start)) ||
    known.ends.some((end) => tail.length < end.length && word.endsWith(end))
  );
}

/** Consonants that a Danish word may begin with, where it begins with several. */
const ONSETS = new Set(
  'bj bl br ch chr dj dr dv fj fl fn fr gj gl gn gr hj hv kj kl kn kr kv lj mj nj ph pj pl pr ps rh sc sch sh sj sk skj skl skr skv sl sm sn sp spj spl spr st stj str sv sw th thr tj tr tv vr wh wr'.split(
    ' ',
  ),
);
/** Abbreviations that look like no word. */
const ABBREVIATED = new Set(
  'apr bl brdr dk dvs ekskl fx gl hhv inkl jf kg kl km korr kr kvm kvt mdr mht mv nr opr pct pkt pl pr pt stk tkr tlf udv vedr vs'.split(
    ' ',
  ),
);
/** Consonants that no Danish word ends with: they open the next syllable. */
const OPENING =
  /(?:[bcdfgk-np-tvxz]j|[bdfgkpstv]r|[bdfgkpt]l|[dfkpst]n|[bdgkst]v|[bdfgkmpstv]g|[dfgknpstv]b|[bfkpst]d|[bdfgkmptv]k|[bdfgkntv]p|[bdfgkpv]m|\p{L}h|bb|dd|ff|mm|nn|pp|rr|tt)$/u;
const FIRST_CONSONANTS = /^[bcdfghj-np-tvwxz]*/u;

/** Whether a word of Danish may end as these letters in lower case do. */
export function canEnd(letters: string): boolean {
  if (letters.length < 2 || ABBREVIATED.has(letters)) return true;
  return /[aeiouyæøåé]/u.test(letters) && (letters.length < 3 || !OPENING.test(letters));
}

/** Whether a word of Danish may begin as these letters in lower case do. */
export function canBegin(letters: string): boolean {
  const [consonants = ''] = FIRST_CONSONANTS.exec(letters) ?? [];
  if (consonants.length < 2 || ABBREVIATED.has(letters)) return true;
  return consonants.length < letters.length && ONSETS.has(consonants);
}
