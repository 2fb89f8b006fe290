const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const THOUSANDS = /(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/gu;
const SPACES = /\s+/gu;
/** Without any of these a text is printed as it stands, which most are. */
const UNUSUAL = /[^\S ]| {2}|[\u00AD\u200B-\u200D\u2060]/u;
const KEPT = '\uE000';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The printed characters of a piece of a page: white space as one blank, nothing invisible. The fixed space between the
 * thousands of a number stays, because it says that the digits are one number.
 */
export function printed(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(THOUSANDS, KEPT)
    .replaceAll(SPACES, ' ')
    .replaceAll(KEPT, '\u00A0')
    .trim();
}

/** Raised digits, so that the mark of a footnote is no digit of the number before it. */
export function raised(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

const NUMERAL = String.raw`(?:\d{1,3}(?:[.\u00A0 '’]\d{3})+|\d+)(?:,\d+)?`;
const FIGURE = new RegExp(
  String.raw`^\(?[-+−–]?\s?${NUMERAL}\s?-?\)?\s?(?:%|pct\.?|procent|mio\.?|mill\.?|t\.?\s?kr\.?|kr\.?|mio\.\s?kr\.?)?[*⁰¹²³⁴⁵⁶⁷⁸⁹]*$`,
  'iu',
);
const YEAR = /^(?:19|20)\d{2}[*⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;

/** Whether a cell holds a figure and nothing else: no date, no time, no year. */
export function isFigure(text: string): boolean {
  return text.length < 40 && FIGURE.test(text) && !YEAR.test(text);
}
