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
