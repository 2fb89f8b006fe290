import { cellQuantity } from '../numbers.ts';
import type { Line, TextDocument } from '../types/document.ts';
import type { Meeting } from '../types/minutes.ts';
import type { Reference } from '../types/reference.ts';
import { endsOpen } from '../vocabulary/abbreviations.ts';
import { isContentsLine, numberedHead } from '../vocabulary/agenda.ts';
import { committeeFinder, committeeMeant, committeesNamed } from '../vocabulary/committees.ts';
import { municipalityInHead, municipalityNames } from '../vocabulary/entities.ts';
import { fieldsMet, fieldsNamed } from '../vocabulary/fields.ts';
import { dayIn, isOnlyNames, isSentence, meetingDay, namesMeeting, namesPaper } from '../vocabulary/meetings.ts';
import { sectionRole, tellsMinutes } from '../vocabulary/sections.ts';

/** Within so many lines a head tells who met, and the day so near to it. */
const FIRST_LINES = 5;
const NEAR = 2;
/** Words that head the day of a meeting on the next line. */
const DAY_LABEL = /mødedato|^\s*dato\b|^\s*mødet?\b|^\s*tid ?:?\s*$|starttidspunkt|mødetidspunkt/iu;
const SOURCE_LINE = /^\s*Kilde\s*:(?<source>.+)$/iu;
const COMMITTEE_LABEL = /^\s*(?<label>udvalg|råd|organ|forum|mødeforum|møde i|gremium) *(?:[:;\t] *(?<name>\S.*))?$/iu;
/** Behind these words and a colon stands nothing but the one that met. */
const NAMES_ONLY = /^(?:udvalg|mødeforum|organ|gremium)$/iu;
/** "Børn, Unge og Erhverv": a committee may be named without the word. */
const NAME = /^\p{Lu}[\p{L}, &-]{3,70}$/u;
/** "Udvalget Liv og Læring", "Udvalget for teknik og miljø" on a line of its own. */
const BARE_NAME = /^Udvalg(?:et)?\s(?:\p{Lu}|for\s\p{Ll})[\p{L}, &-]{3,60}$/u;
/** "Handicaprådet", "Referat fra Ældrerådet": a body that advises, where no committee met. */
const BODY =
  /^(?:(?:Referat|Dagsorden|Protokol|Møde)\s(?:(?:fra|af|i|for|til)\s)?(?:mødet?\si\s)?)?(?<name>\p{Lu}\p{L}{2,}(?:råd|rådet|nævn|nævnet))(?=$|[,:]|\s(?:den|d\.|[-–·|])\s)/u;
/** A line that ends so goes on with the name: "Møde i Udvalget for". */
const NAME_BELOW = /udvalg(?:et)?\s(?:for|vedrørende)\s*$/iu;
const TERM_OF_OFFICE = /\s*\(?\b(?:19|20)?\d{2}\s?[-–]\s?(?:20)?\d{2}\)?\s*/u;
/** Longer lines of a head are prose, which names other committees and days too. */
const LONGEST = 200;
/** A line behind one that is longer, or that breaks off, goes on with its sentence. */
const LONGEST_HEAD = 80;
/** "på Kulturudvalgets område": whose the item is that says so. */
const OWN_FIELD = /^\s(?:område|ansvarsområde|politikområde|budget|driftsramme|ramme|regnskab)/u;
/** Whose an item is that its title is "for", and what stands behind a dash. */
const LEADS_TO_OWNER = /(?:(?<!\p{L})(?:for|på|under|til|i|hos)|[-–:>»›/,|])\s*$/u;
/** Lines that tell who writes, reads or stays away. */
const OF_OTHERS = /^\s*(?:fra|kopi|cc|afbud|fraværende|deltagere?|indstillet af|sendes til)(?!\p{L})/iu;

/** Whether a line tells whose meeting it was, and when: it is no title of what was decided there. */
export function tellsMeeting(text: string): boolean {
  const heads =
    /^\s*(?:referat|dagsorden|beslutningsprotokol|protokol|mødested|mødedato|mødeforum|dato|kilde|forkortet|(?:tid|sted|notat)\s*(?::|$))(?!\p{L})/iu.test(
      text,
    );
  return heads || meetingDay(text) !== null || isOnlyNames(text);
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

/** The day that the head prints as the meeting's, else the one below a label, else the one that the source names. */
function dateOf(own: readonly Line[], sources: readonly Line[]): string | null {
  const full = own.filter((line) => line.text.trim() !== '');
  const head = full.filter((line, at) => !goesOn(full[at - 1], line));
  const labelled = head.filter((line) => DAY_LABEL.test(line.text));
  const below = full.filter((_, at) => DAY_LABEL.test(full[at - 1]?.text ?? ''));
  for (const line of [...labelled, ...head, ...below, ...sources]) {
    const day = meetingDay(line.text);
    if (day !== null) return day;
  }
  return null;
}

/** Whether a line goes on with the sentence of the line right above it. */
function goesOn(above: Line | undefined, { number }: Line): boolean {
  if (above?.number !== number - 1) return false;
  const text = above.text.trim();
  return text.length > LONGEST_HEAD || (text.length > LONGEST_HEAD / 2 && (endsOpen(text) || text.endsWith(',')));
}

/** Whether a line is the row of a table: one of its cells is a figure. */
const isRow = (text: string): boolean =>
  /[\t|]/u.test(text) &&
  text.split(/[\t|]/u).some((cell) => dayIn(cell) === null && cellQuantity(cell.trim(), 0) !== null);

/** The committee whose label stands before or above its name. */
function committeeLabelled(full: readonly Line[]): string | null {
  for (const [at, line] of full.entries()) {
    const groups = COMMITTEE_LABEL.exec(line.text)?.groups;
    if (groups === undefined) continue;
    const value = (groups['name'] ?? full[at + 1]?.text ?? '').replace(TERM_OF_OFFICE, ' ').trim();
    const known = committeesNamed(value)[0];
    if (known !== undefined) return known;
    const isNames = NAMES_ONLY.test(groups['label'] ?? '') && NAME.test(value);
    const isName = groups['name'] !== undefined && (isNames || fieldsNamed(value) !== null);
    if (isName || /udvalg|råd|bestyrelse|nævn|magistrat/iu.test(value)) return value;
  }
  return null;
}

/** The committee whose an item is by its title: "Budget for Kulturudvalget", "Årsregnskab - Havneudvalget". */
function committeeInTitle(text: string): string | null {
  const [first, ...others] = new Set(committeesNamed(text));
  if (first === undefined || others.length > 0) return null;
  const at = text.indexOf(first);
  const owns = first.endsWith('s') && OWN_FIELD.test(text.slice(at + first.length));
  return at === 0 || owns || LEADS_TO_OWNER.test(text.slice(0, at)) ? first : null;
}

/**
 * The fields that stand where the one who met stands: among the first lines of a head, the day in the same line or
 * near, in a paper that is a meeting's. One that is an item by itself says so, or has a title and a section beside.
 */
function fieldsInHead(head: readonly Line[], isWhole: boolean, hasMinutes: boolean): string | null {
  const full = head.filter(({ text }) => text.trim() !== '');
  if (full.some(({ text }) => namesPaper(text))) return null;
  const titles = full.filter(({ text }) => !tellsMeeting(text) && sectionRole(text) === null && text.length <= LONGEST);
  const isMinutes = full.some(({ text }) => namesMeeting(text)) || (hasMinutes && titles.length > 1);
  if (isWhole && !isMinutes) return null;
  for (const [at, { text }] of full.slice(0, FIRST_LINES).entries()) {
    const name = fieldsNamed(text);
    const near = full.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    if (name !== null && near.some((line) => meetingDay(line.text) !== null)) return name;
  }
  return null;
}

/** The committee as the head prints it: behind or below the word "Udvalg", on a line of its own, else in a title. */
function committeePrinted(own: readonly Line[], isWhole: boolean, hasMinutes: boolean): string | null {
  const full = own.filter(({ text }) => text.trim() !== '' && text.length <= LONGEST && !isRow(text));
  const head = full
    .filter((line, at) => !isSentence(line.text) && !OF_OTHERS.test(line.text) && !goesOn(full[at - 1], line))
    .map((line, at, all) =>
      NAME_BELOW.test(line.text) ? { ...line, text: `${line.text.trim()} ${all[at + 1]?.text.trim() ?? ''}` } : line,
    );
  const labelled = committeeLabelled(full);
  if (labelled !== null) return labelled;
  for (const { text } of head) {
    const [first] = committeesNamed(text);
    if (first !== undefined && tellsMeeting(text)) return first;
    if (BARE_NAME.test(text.trim())) return text.trim();
    const fields = fieldsMet(text);
    if (fields !== null) return fields;
  }
  const inTitle = head.map(({ text }) => committeeInTitle(text)).find((name) => name !== null);
  if (inTitle !== undefined) return inTitle;
  // Above its items a document speaks of its meeting alone.
  const spoken = isWhole ? undefined : head.flatMap(({ text }) => committeesNamed(text))[0];
  return (
    spoken ??
    head.map(({ text }) => BODY.exec(text.trim())?.groups?.['name'] ?? null).find((name) => name !== null) ??
    fieldsInHead(own, isWhole, hasMinutes)
  );
}

/** The committee that met by the first lines of a document that is one item. */
export function committeeAbove(lines: readonly Line[]): string | null {
  return committeePrinted(
    lines,
    true,
    lines.some(({ text }) => tellsMinutes(text)),
  );
}

/** The one committee on whose own field a text says to be; null where it names several so, or none. */
function committeeOfField(lines: readonly Line[]): string | null {
  const named = new Set(
    lines.flatMap(({ text }) =>
      committeesNamed(text).filter((name) => OWN_FIELD.test(text.slice(text.indexOf(name) + name.length))),
    ),
  );
  const [only, ...others] = named;
  return others.length === 0 ? (only ?? null) : null;
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

/**
 * The meeting that a document's head tells of. `header` are the lines before its first agenda item; a document that is
 * one item has its head `within` its first lines, before its text begins, and tells its committee in that text too.
 */
export function meetingOf(
  document: TextDocument,
  header: readonly Line[],
  reference: Reference,
  within: readonly Line[] | null,
): Meeting {
  const plain = header.filter((line) => !isContentsLine(line.text) && numberedHead(line.text)?.linked !== true);
  const own = plain.filter((line) => !SOURCE_LINE.test(line.text));
  const head = within === null ? own : own.filter((line) => within.includes(line));
  const hasMinutes = own.some(({ text }) => tellsMinutes(text));
  const printed =
    committeePrinted(head, within !== null, hasMinutes) ?? (within === null ? null : committeeOfField(own));
  const municipality = municipalityOf(document, own, plain, reference);
  const finder = committeeFinder(reference.committees, municipality.municipality);
  return {
    ...municipality,
    committee: printed === null ? null : committeeMeant(printed, finder, null),
    date: dateOf(
      head,
      plain.filter((line) => SOURCE_LINE.test(line.text)),
    ),
  };
}

/**
 * What the headings of a document's decisions tell of its meeting: the committee that they all name, and the day of its
 * own decision, or of the only one.
 */
export function decided(
  lines: readonly Line[],
  committee: string | null,
  canonical: (name: string) => string,
): Pick<Meeting, 'committee' | 'date'> {
  const headings = lines.filter(({ text }) => sectionRole(text) === 'decision').map(({ text }) => text);
  const named = headings.map((text) => ({
    date: dayIn(text),
    committees: committeesNamed(text).map((name) => canonical(name)),
  }));
  const [only, ...others] = new Set(named.flatMap(({ committees }) => committees));
  const own = committee ?? (others.length === 0 ? (only ?? null) : null);
  const ofOwn = named.find(({ date, committees }) => date !== null && own !== null && committees.includes(own));
  const days = new Set(named.flatMap(({ date }) => date ?? []));
  return { committee: own, date: ofOwn?.date ?? (days.size === 1 ? ([...days][0] ?? null) : null) };
}

/** The lines of a document's head where its text is one item: those before its first sentence, row or section. */
export function headWithin(lines: readonly Line[]): Line[] {
  const top = lines.findIndex(({ text }) => text.trim() !== '');
  const end = lines.findIndex(
    ({ text }, at) =>
      at > top && (sectionRole(text) !== null || isRow(text) || (text.length > LONGEST_HEAD && isSentence(text))),
  );
  return lines.slice(0, end < 0 ? lines.length : end);
}
