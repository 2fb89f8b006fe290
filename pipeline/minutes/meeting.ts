import type { Line, Meeting, Reference, TextDocument } from '../types.ts';
import { isContentsLine, numberedHead } from '../vocabulary/agenda.ts';
import { committeeFinder, committeesNamed } from '../vocabulary/committees.ts';
import { municipalityInHead, municipalityNames } from '../vocabulary/entities.ts';
import { isoDay, MONTH_NAMES } from '../vocabulary/periods.ts';

const DAY = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:\\.\\s?|\\s|-)(?<month>${MONTH_NAMES})[ -](?<year>\\d{4})|(?<!\\d|\\d[-./])(?<numeric>\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})(?!\\d)|(?<!\\d)(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d|-)`,
  'iu',
);
/** Words that say that a day is the meeting's, and words that say it is another. */
const MEETING_DAY =
  /mødedato|^\s*dato\b|^\s*mødet?\b|starttidspunkt|mødetidspunkt|(?:man|tirs|ons|tors|fre|lør|søn)dag\b|^\s*(?:referat|dagsorden|beslutningsprotokol|protokol)\b/iu;
const OTHER_DAY = /udsend|udskr|print|offentlig|publicer|opdater|ændret|godkendt den|sluttidspunkt|frist|bilag/iu;
const SOURCE_LINE = /^\s*Kilde\s*:(?<source>.+)$/iu;
const COMMITTEE_LABEL = /^\s*(?:udvalg|råd|organ|forum|mødeforum|møde i|gremium)\s*(?::\s*(?<name>\S.*))?$/iu;
/** "Børn, Unge og Erhverv": a committee may be named without the word. */
const NAME = /^\p{Lu}[\p{L}, &-]{3,70}$/u;
/** "Udvalget Liv og Læring", "Udvalget for teknik og miljø" on a line of its own. */
const BARE_NAME = /^Udvalg(?:et)?\s(?:\p{Lu}|for\s\p{Ll})[\p{L}, &-]{3,60}$/u;
const TERM_OF_OFFICE = /\s*\(?\b(?:19|20)?\d{2}\s?[-–]\s?(?:20)?\d{2}\)?\s*/u;
/** Longer lines of a head are prose, which names other committees and days too. */
const LONGEST = 200;
/** What is left of a line without its names has so many letters when it is a title. */
const SHORTEST_TITLE = 8;

/** The day printed in a text as ISO; null when there is none or it cannot be. */
export function dayIn(text: string): string | null {
  const groups = DAY.exec(text)?.groups;
  if (groups === undefined) return null;
  const { day, month, year, numeric, iso } = groups;
  if (iso !== undefined) return isoDay(iso.split('-').reverse().join('-'), null);
  return isoDay(numeric ?? `${day ?? ''}. ${month ?? ''} ${year ?? ''}`, null);
}

/** Whether a line tells whose meeting it was, and when: it is no title of what was decided there. */
export function tellsMeeting(text: string): boolean {
  const heads = /^\s*(?:referat|dagsorden|beslutningsprotokol|mødested|mødedato|dato|kilde|forkortet)(?!\p{L})/iu.test(
    text,
  );
  const bare = [...municipalityNames(text), ...committeesNamed(text)].reduce(
    (left, name) => left.replace(name, ''),
    text,
  );
  return (
    heads || DAY.test(text) || (bare !== text && bare.replaceAll(/kommune|[^\p{L}]/giu, '').length < SHORTEST_TITLE)
  );
}

/** Whether a line is the name of a municipality and no more. */
export function namesMunicipality(text: string): boolean {
  const [name] = municipalityNames(text);
  return name !== undefined && text.trim().toLowerCase() === `${name} kommune`.toLowerCase();
}

/** What the document's "Kilde:" line says; null without one. */
export function sourceOf(header: readonly Line[]): string | null {
  return (
    header.map((line) => SOURCE_LINE.exec(line.text)?.groups?.['source']?.trim()).find((text) => text !== undefined) ??
    null
  );
}

function dateOf(own: readonly Line[], plain: readonly Line[]): string | null {
  const dated = own.filter((line) => DAY.test(line.text));
  const likely = dated.filter((line) => !OTHER_DAY.test(line.text));
  const ordered = [...likely.filter((line) => MEETING_DAY.test(line.text)), ...likely, ...afterLabel(own), ...plain];
  for (const line of ordered) {
    const day = dayIn(line.text);
    if (day !== null) return day;
  }
  return null;
}

/** The lines below one that holds only the words for the day. */
function afterLabel(lines: readonly Line[]): Line[] {
  const full = lines.filter((line) => line.text.trim() !== '');
  return full.filter((_, at) => MEETING_DAY.test(full[at - 1]?.text ?? ''));
}

/** The committee as the head prints it: behind or below the word "Udvalg", else the first that it names. */
function committeePrinted(own: readonly Line[]): string | null {
  const full = own.filter((line) => line.text.trim() !== '' && line.text.length <= LONGEST);
  for (const [at, line] of full.entries()) {
    const label = COMMITTEE_LABEL.exec(line.text);
    if (label === null) continue;
    const isCommitteeLabel = /^\s*udvalg\s*:/iu.test(line.text);
    const value = (label.groups?.['name'] ?? full[at + 1]?.text ?? '').replace(TERM_OF_OFFICE, ' ').trim();
    const known = committeesNamed(value)[0];
    if (known !== undefined) return known;
    if (/udvalg|råd|bestyrelse|nævn|magistrat/iu.test(value) || (isCommitteeLabel && NAME.test(value))) return value;
  }
  for (const line of full) {
    const [first] = committeesNamed(line.text);
    if (first !== undefined) return first;
    if (BARE_NAME.test(line.text.trim())) return line.text.trim();
  }
  return null;
}

/** The municipality in the header, else the one named most, else the option's. */
function municipalityOf(
  document: TextDocument,
  own: readonly Line[],
  header: readonly Line[],
  reference: Reference,
): Pick<Meeting, 'municipality' | 'municipalitySource'> {
  const known = reference.municipalities;
  const inHeader = municipalityInHead(own.map((line) => line.text).join('\n'), known);
  if (inHeader !== null) return { municipality: inHeader, municipalitySource: 'document' };
  const source = header.find((line) => SOURCE_LINE.test(line.text))?.text ?? '';
  const inSource = municipalityNames(source, known)[0];
  if (inSource !== undefined) {
    const inferred = /udled|formod|antag/iu.test(source);
    return { municipality: inSource, municipalitySource: inferred ? 'inferred' : 'document' };
  }
  const counts = new Map<string, number>();
  for (const name of municipalityNames(document.text, known)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (most !== undefined) return { municipality: most, municipalitySource: 'document' };
  if (reference.municipality !== null) return { municipality: reference.municipality, municipalitySource: 'option' };
  return { municipality: null, municipalitySource: 'none' };
}

/** The meeting that a document's head tells of. `header` are the lines before its first agenda item. */
export function meetingOf(document: TextDocument, header: readonly Line[], reference: Reference): Meeting {
  const plain = header.filter((line) => !isContentsLine(line.text) && numberedHead(line.text)?.linked !== true);
  const own = plain.filter((line) => !SOURCE_LINE.test(line.text));
  const printed = committeePrinted(own);
  const municipality = municipalityOf(document, own, plain, reference);
  const { canonical } = committeeFinder(reference.committees, municipality.municipality);
  return {
    ...municipality,
    committee: printed === null ? null : canonical(printed),
    date: dateOf(own, plain),
  };
}
