/** What a page prints around the text: its number, who meets and when, that something goes on overleaf. */
import { municipalityNames } from './entities.ts';

/** A number of a page, behind the word for it ("Side 3 af 12", "s. 3/12", "Pagina: 3"). */
const COUNT = String.raw`\d{1,3}(?:\s*(?:\/|af)\s*\d{1,3})?`;
const WORD = String.raw`(?:side|pagina|pag\.|s\.)`;
/** At the end of a line, or in its midst, set off from the rest. */
const PAGE_FOOT = new RegExp(String.raw`(?:^|\s{2}|[|·•–—-]\s*)${WORD}:?\s+${COUNT}\s*(?:$|[|·•]|(?<=\s{2})\S)`, 'iu');
/** The address that a browser prints below a page, with the page ("https://...  3/12"). */
const ADDRESS_FOOT = /^\s*(?:https?:\/\/|www\.)\S+\s+\d{1,3}\s*(?:\/|af)\s*\d{1,3}\s*$/iu;
const NAMED_PAGE = new RegExp(String.raw`^\s*${WORD}:?\s*(?:[-–]\s*)?${COUNT}(?:\s*[-–])?\s*$`, 'iu');
/** A first look, which most lines fail. */
const MAY_COUNT = /(?:[Ss]ide|SIDE|[Pp]ag|PAG|[Ss]\.|\/).*\d/u;
const BARE_PAGE = /^\s*(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|\d{1,3}\s*(?:\/|af)\s*\d{1,3})\s*$/iu;
/** Signs that stand around the number of a page alone ("[3]", "* 3 *", "~ 3 ~"). */
const DRAWN_PAGE = /^\s*[[|*~·•–—-]+\s?\d{1,3}\s?[\]|*~·•–—-]+\s*$/u;
/** Who meets, and when, as the head of each page repeats it: "Vejen Kommune | Økonomiudvalget 17-09-2024". */
const SITTING =
  /(?:udvalg|kommune|råd|bestyrelse)\p{L}*[\s,|–-]*(?:(?:referat|dagsorden|udskrift|protokol)\p{L}*\s(?:(?:af|fra|til)\s)?)?(?:mødet?\s)?(?:den )?$/iu;
/** What the head of a page says of the sitting: "Åbent referat fra mødet i Økonomiudvalget den 14. maj 2024". */
const OPENS_SITTING =
  /^\s*(?:(?:åbent|lukket|endeligt|foreløbigt)\s)?(?:møde)?(?:referat|dagsorden|tillægsdagsorden|udskrift|protokol|beslutningsprotokol)\p{L}*/iu;
const MUNICIPALITY = /^\s*\p{Lu}[\p{L} -]{2,30}kommune\s*$/iu;
const DAY = /\d{1,2}[./-] ?(?:\d{1,2}[./-]|\p{L}{3,9} )\d{2,4}/u;
const PAGE_NUMBER = /^[\s|]*(?:side )?\d{0,3}$/iu;
const LONGEST_HEAD = 100;
/** The number of a page in the middle of a line, blanks before it. */
const LONGEST_NUMBER = 120;
const GOES_ON = /(?<!\p{L})(?:fortsat|fortsættes?|fortsætter|fortsættelse|forts\.)(?!\p{L})/iu;
const LONGEST_GOING_ON = 60;

/** Whether a line repeats who meets and when, perhaps with the number of the page. */
export function isPageHead(text: string): boolean {
  const day = DAY.exec(text);
  if (day === null || text.length > LONGEST_HEAD) return false;
  const before = text.slice(0, day.index);
  return (
    !/\d/u.test(before) && SITTING.test(before) && PAGE_NUMBER.test(text.slice(day.index + day[0].length).trimEnd())
  );
}

/** Whether a line is the number of a page and no more, without a word for it: it may be a figure as well. */
export function isBarePage(text: string): boolean {
  return text.length <= LONGEST_NUMBER && (BARE_PAGE.test(text) || DRAWN_PAGE.test(text));
}

/** Whether a line counts the pages with the word for it. */
export function namesPage(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_NUMBER || !MAY_COUNT.test(text)) return false;
  return NAMED_PAGE.test(text) || PAGE_FOOT.test(text) || ADDRESS_FOOT.test(text);
}

/** Whether a line counts the pages. */
export function countsPages(text: string): boolean {
  return isBarePage(text) || namesPage(text);
}

/** Whether a line says that what a page break cuts goes on ("fortsættes", "Tabel 2 (fortsat)"). */
export function tellsGoingOn(text: string): boolean {
  return text.length <= LONGEST_GOING_ON && GOES_ON.test(text) && !/\p{L}{3}[.!?]\s*$/u.test(text);
}

/** Whether a line is the municipality's, not the text's: its name, whose print it is ("Udskrift fra Enby Kommune"). */
export function isOfMunicipality(text: string): boolean {
  if (text.length > LONGEST_HEAD || !text.includes('ommune') || /[.!?:]\s*$/u.test(text)) return false;
  const [name] = municipalityNames(text);
  if (name === undefined) return false;
  const words = text.replace(name, '').match(/\p{L}+/gu) ?? [];
  return words.length <= 4 && words.some((word) => /^kommune$/iu.test(word));
}

/** Whether a line tells of the sitting and its day, as the head of each page repeats it. */
export function tellsSitting(text: string): boolean {
  return OPENS_SITTING.test(text) && DAY.test(text) && !/[.:;,]\s*$/u.test(text);
}

/** Whether digits at the end of a line are the page's, in a line that tells of the page or of the sitting. */
export function endsInPage(text: string): boolean {
  return namesPage(text) || tellsSitting(text) || isPageHead(text);
}

/** Whether a line names a day. */
export function namesDay(text: string): boolean {
  return DAY.test(text);
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
