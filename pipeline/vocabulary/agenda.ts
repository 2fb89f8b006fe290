/** How agenda items are headed, and the numbers of their cases. */

const OPENNESS =
  /^\(?(?:åbent?|lukkede|lukket|fortroligt?)(?: (?:sag|punkt|dagsorden)(?! ?(?:nr\.? )?\d))?(?!\p{L})\)?(?: ?[-–:])? ?/iu;
const WORD = /^(?:dagsordens?punkt|sagspunkt|punkt|pkt\.?|sag)(?: (?:nr\.?|nummer):?)? ?(?=\d)/iu;
/** First looks, which most lines fail. */
const MAY_NAME = /^\s*(?:[pds]\p{L}{1,14}\.?\s|pkt|\(?[ålf]\p{L}{3,10}\)?\s)/iu;
const MAY_NUMBER = /^\s*(?:§\s?)?\d/u;
const NUMBER = /^\d{1,6}[a-z]?(?![\p{L}\d])/iu;
/** A mark behind the number, or how many there are ("4/12 Budget"). */
const LINK = /^ ?[.:)](?= |$|\p{Lu})|^ ?[-–|] |^\/\d{1,3}[.:]? (?=\p{Lu}\p{Ll}{2})/u;
const CASE_NO = /\b\d{2}\.\d{2}\.\d{2}-[\p{Lu}\d]{3}-\d+-\d{2}\b|\b\d{4}-\d{6}\b|\bEMN-\d{4}-\d+\b/u;
const LABELLED_CASE =
  /(?:^| )(?:(?:sags?(?:nr|nummer|[ -]?id)|journal(?:nr|nummer)|j\. ?nr)\.?(?: ?: ?| )|(?:acadre|esdh-sag|sag)(?: nr\.?)?(?: ?: ?| (?=\d+[/-]\d)))(?<no>[\p{L}\d./-]+)/iu;
const CONTENTS_LINE = /(?:\.{4}|…|(?:\. ){4})\s*\d*$|(?:\t|\s{3})\d{1,3}$/u;
/** "Sag 5 på dagsordenen". */
const ON_AGENDA = /^ på dagsordenen[.:]?$/iu;
/** Longer lines are prose that happens to begin like the head of an item. */
const LONGEST = 260;
const LONGEST_NUMBER = 5;

/** The head of an agenda item. `title` is empty where it stands on the next line. */
export interface ItemHead {
  readonly no: string;
  readonly title: string;
}

interface Found extends ItemHead {
  /** A mark or "(Åben)" stands between number and title. */
  readonly linked: boolean;
}

/** The number and title of what is left of a line; null when it begins with no number of an item. */
function headIn(text: string): Found | null {
  const no = NUMBER.exec(text)?.[0];
  if (no === undefined) return null;
  const after = text.slice(no.length).replace(ON_AGENDA, '');
  const link = LINK.exec(after)?.[0] ?? '';
  const behind = after.slice(link.length).trimStart();
  const title = behind.replace(OPENNESS, '');
  return { no: no.toLowerCase(), title, linked: link !== '' || title !== behind };
}

function plain(line: string): string | null {
  if (line.length > LONGEST || isContentsLine(line)) return null;
  return line.trim().replaceAll(/\s+/gu, ' ');
}

/** The item that a line heads with a word ("Punkt 7: ...", "Sag nr. 12 ..."); null when it heads none so. */
export function namedHead(line: string): ItemHead | null {
  if (!MAY_NAME.test(line)) return null;
  const text = plain(line)?.replace(OPENNESS, '');
  const word = text === undefined ? undefined : WORD.exec(text)?.[0];
  if (text === undefined || word === undefined) return null;
  const found = headIn(text.slice(word.length));
  if (found === null) return null;
  // Without a mark after the number a title begins with a capital: "Punkt 3 blev udsat" is a sentence.
  const begins = found.title === '' || found.linked || /^[\p{Lu}\d"”“«»]/u.test(found.title);
  return begins ? { no: found.no, title: found.title } : null;
}

/** The item that a line heads with its number alone ("7. Budget", "7 : Budget", "7 (Åben) Budget"); null for others. */
export function numberedHead(line: string): Found | null {
  if (!MAY_NUMBER.test(line)) return null;
  const text = plain(line);
  // "§ 48. Budget": the items of a year, counted as paragraphs.
  const bare = text?.replace(/^§ ?/u, '') ?? null;
  const found = bare === null ? null : headIn(bare);
  // "8. 3. økonomirapport": a title may begin with an ordinal.
  if (found === null || !/^(?:[\p{Lu}"”“]|\d{1,2}\. \p{L})/u.test(found.title) || found.no.length > LONGEST_NUMBER)
    return null;
  // "2024 Budget" names a year.
  return !found.linked && bare === text && /^(?:19|20)\d{2}$/u.test(found.no) ? null : found;
}

/** The item whose number a page prints right before its title ("31Orientering om regnskab 2023"); null for others. */
export function gluedHead(line: string): ItemHead | null {
  const groups = /^(?<no>\d{1,4})(?<title>\p{Lu}\p{Ll}.*)$/u.exec(plain(line) ?? '')?.groups;
  return groups === undefined ? null : { no: groups['no'] ?? '', title: groups['title'] ?? '' };
}

/**
 * The item that a line with nothing but its number heads ("52.", "7)"), its title on the next line; null for others.
 */
export function bareHead(line: string): ItemHead | null {
  const no = /^\s*(?<no>\d{1,3})\s?[.:)]?\s*$/u.exec(line)?.groups?.['no'];
  return no === undefined ? null : { no, title: '' };
}

/** The case number printed in a line, by its form or by the word before it; null without one. */
export function caseNumber(line: string): string | null {
  const labelled = LABELLED_CASE.exec(line.replaceAll(/\s+/gu, ' '))?.groups?.['no'] ?? '';
  return /\d{3}|\d[/-]\d/u.test(labelled) ? labelled : (CASE_NO.exec(line)?.[0] ?? null);
}

/** Whether a line holds a case number in the form of the municipalities' common file plan. */
export function hasCaseNumber(line: string): boolean {
  return CASE_NO.test(line);
}

/** Whether a line is one of a list of contents: dots or a wide gap, then a page. */
export function isContentsLine(line: string): boolean {
  return CONTENTS_LINE.test(line.trimEnd());
}
