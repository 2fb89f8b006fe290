/** What a page prints around the text: its number, who meets and when. */

const PAGE_FOOT = /(?:^|\s{2})side\s+\d{1,3}(?:\s*(?:\/|af)\s*\d{1,3})?\s*$/iu;
const PAGE_LINE = /^\s*(?:side\s*)?(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|\d{1,3}\s*(?:\/|af)\s*\d{1,3})\s*$/iu;
/** Who meets, and when, as the head of each page repeats it: "Vejen Kommune | Økonomiudvalget 17-09-2024". */
const SITTING = /(?:udvalg|kommune|råd|bestyrelse)\p{L}*[\s,|–-]*(?:den )?$/iu;
const MUNICIPALITY = /^\s*\p{Lu}[\p{L} -]{2,30}kommune\s*$/iu;
const DAY = /\d{1,2}[./-] ?(?:\d{1,2}[./-]|\p{L}{3,9} )\d{2,4}/u;
const PAGE_NUMBER = /^[\s|]*(?:side )?\d{0,3}$/iu;
const LONGEST_HEAD = 100;

/** Whether a line repeats who meets and when, perhaps with the number of the page. */
function isPageHead(text: string): boolean {
  const day = DAY.exec(text);
  if (day === null || text.length > LONGEST_HEAD) return false;
  const before = text.slice(0, day.index);
  return (
    !/\d/u.test(before) && SITTING.test(before) && PAGE_NUMBER.test(text.slice(day.index + day[0].length).trimEnd())
  );
}

/** Whether a line counts the pages. */
export function countsPages(text: string): boolean {
  return PAGE_LINE.test(text) || PAGE_FOOT.test(text);
}

/**
 * Whether a line is of the page, not of the text: it counts the pages, or repeats who meets and when, on two lines too.
 * The municipality alone is one below the number of the page.
 */
export function isPageLine(text: string, below = '', above = ''): boolean {
  return (
    countsPages(text) || isPageHead(text) || (MUNICIPALITY.test(text) && (isPageHead(below) || countsPages(above)))
  );
}
