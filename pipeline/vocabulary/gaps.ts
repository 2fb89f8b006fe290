/** Gaps in a sentence: lines of a page that were left out of it leave blanks. */

/** What was found in a text: where, and as it is printed there. */
export interface Printed {
  readonly index: number;
  readonly printed: string;
}

/** The blanks of a gap, all but the first. */
const GAP = /(?<=\s)\s+/gu;

/** What `find` finds in a text, gaps within it aside: the places are those of the text as it is. */
export function overGaps(text: string, find: (text: string) => readonly RegExpExecArray[]): Printed[] {
  const gaps = [...text.matchAll(GAP)];
  if (gaps.length === 0) return find(text).map(({ 0: printed, index }) => ({ index, printed }));
  const inText = (at: number): number =>
    gaps.reduce((place, { 0: gap, index }) => (index <= place ? place + gap.length : place), at);
  return find(text.replaceAll(GAP, '')).map(({ 0: printed, index: at }) => {
    const index = inText(at);
    return { index, printed: text.slice(index, inText(at + printed.length - 1) + 1) };
  });
}
