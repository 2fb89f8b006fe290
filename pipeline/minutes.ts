import type { AgendaItem, Decision, Line, Meeting, Reference, Section, SectionRole, TextDocument } from './types.ts';
import { endsOpen } from './vocabulary/abbreviations.ts';
import { isoDay, MONTH_NAMES } from './vocabulary/periods.ts';
import { committeeFinder } from './vocabulary/committees.ts';
import { municipalityNames } from './vocabulary/entities.ts';

const ITEM = /^\s*(?:Punkt|Pkt\.?|Dagsordenspunkt|Sag(?:\s+nr\.?)?)\s+(\d+)(?:\s+(?:[.:)–-]\s+)?|[.:)–-]\s+)(\S.*)$/iu;
const NUMBERED_ITEM = /^\s*(\d{1,3})\.\s+(\p{Lu}.*)$/u;
const CASE_NO = /\b\d{2}\.\d{2}\.\d{2}-[\p{Lu}\d]{3}-\d+-\d{2}\b|\b\d{4}-\d{6}\b|\bEMN-\d{4}-\d+\b/u;
const CONTENTS_LINE = /\.{4,}\s*\d+\s*$|\t\d+\s*$/u;
const SOURCE_LINE = /^\s*Kilde\s*:(.+)$/iu;

const ROLES: readonly { readonly test: RegExp; readonly role: SectionRole }[] = [
  { test: /^(?:kort\s+)?resum[eé]$/iu, role: 'summary' },
  { test: /^sagens\s+gang$|^behandling$|^politisk behandling$/iu, role: 'process' },
  { test: /^indstilling(?:er)?$/iu, role: 'recommendation' },
  { test: /^(?:beslutning(?:er)?|afgørelse|udvalgets beslutning)$/iu, role: 'decision' },
  { test: /^bilag(?:sliste)?$/iu, role: 'attachments' },
  {
    test: /^(?:beskrivelse af sagen|sagsfremstilling|sagsbeskrivelse|baggrund|økonomi|økonomiske(?: og andre væsentlige)? konsekvenser|lovgrundlag|høring|kobling til.*|konsekvenser|tidligere politisk behandlet|beslutning fra .*|åbent\b.*)$/iu,
    role: 'body',
  },
];

const DECISIONS: readonly { readonly test: RegExp; readonly decision: Exclude<Decision, null> }[] = [
  { test: /udsæt|udsat|udskyd|udskudt|flyttes til næste|genoptages på/iu, decision: 'postponed' },
  { test: /forkast|afvist|ikke godkendt/iu, decision: 'rejected' },
  { test: /til efterretning/iu, decision: 'noted' },
  { test: /godkend|tiltræd|tiltrådt|vedtag|besluttet|følger indstilling/iu, decision: 'approved' },
  { test: /drøft/iu, decision: 'discussed' },
  { test: /anbefal|oversend|fremsend|indstiller/iu, decision: 'referred' },
];

const MAX_HEADING = 90;

function roleOf(line: string): SectionRole | null {
  return ROLES.find(({ test }) => test.test(line.trim().replace(/:$/u, '')))?.role ?? null;
}

/** The next line with text after `at`, '' at the end. */
function textAfter(lines: readonly Line[], at: number): string {
  for (let index = at + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text.trim() !== '') return text;
  }
  return '';
}

/** A short line of its own that opens a part of the text: capital first, no full stop, no columns, no numeral first. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const text = line.text.trim();
  if (text.length === 0 || text.length > MAX_HEADING || text.split(/\s+/u).length > 11) return false;
  if (!/^\p{Lu}/u.test(text) || /[.:;,?!%|]$/u.test(text) || /[\t|]| {3,}/u.test(line.text)) return false;
  if (/^(?:tabel|figur)\b/iu.test(text) || CASE_NO.test(text) || endsOpen(text)) return false;
  const before = lines[at - 1]?.text.trim() ?? '';
  const after = lines[at + 1]?.text.trim() ?? '';
  if (before !== '') return false;
  const next = textAfter(lines, at);
  if (next === '' || next.includes('\t')) return false;
  return after === '' || next.trim().length > text.length;
}

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: { heading: string | null; role: SectionRole; lines: Line[] }[] = [];
  let current: { heading: string | null; role: SectionRole; lines: Line[] } = {
    heading: null,
    role: 'body',
    lines: [],
  };
  for (const [index, line] of lines.entries()) {
    const role = roleOf(line.text);
    const inText = current.role === 'body' || current.role === 'summary' || current.role === 'recommendation';
    if (role !== null || (inText && isHeading(lines, index))) {
      sections.push(current);
      current = { heading: line.text.trim().replace(/:$/u, ''), role: role ?? 'body', lines: [] };
    } else current.lines.push(line);
  }
  sections.push(current);
  return sections.filter(
    (section) => section.heading !== null || section.lines.some((line) => line.text.trim() !== ''),
  );
}

function joined(section: Section | undefined): string {
  return (section?.lines ?? [])
    .map((line) => line.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The decision whose words come first: what follows tells of earlier meetings or of what else was said. */
function decisionOf(text: string): Decision {
  let first: { readonly at: number; readonly decision: Decision } = { at: Infinity, decision: null };
  for (const { test, decision } of DECISIONS) {
    const at = text.search(test);
    if (at >= 0 && at < first.at) first = { at, decision };
  }
  return first.decision;
}

function itemOf(no: string, title: string, lines: readonly Line[], first: Line): AgendaItem {
  const head = lines.slice(0, 4);
  const caseLine = head.find((line) => CASE_NO.test(line.text));
  const body = lines.filter((line) => line !== caseLine);
  const sections = sectionsOf(body);
  const decisionText = joined(sections.find((section) => section.role === 'decision'));
  const process = joined(sections.find((section) => section.role === 'process'))
    .split(/\s+-\s+/u)
    .map((name) => name.replace(/\.$/u, '').trim())
    .filter((name) => name !== '');
  return {
    no,
    title: title.trim().replace(/\.$/u, ''),
    caseNo: caseLine === undefined ? null : (CASE_NO.exec(caseLine.text)?.[0] ?? null),
    decision: decisionOf(decisionText),
    decisionText,
    sections,
    process,
    span: { start: first.start, end: lines.at(-1)?.end ?? first.end },
    line: first.number,
  };
}

function itemStarts(lines: readonly Line[]): { at: number; no: string; title: string }[] {
  const starts = (pattern: RegExp): { at: number; no: string; title: string }[] =>
    lines.flatMap((line, at) => {
      const match = CONTENTS_LINE.test(line.text) ? null : pattern.exec(line.text);
      return match === null ? [] : [{ at, no: match[1] ?? '', title: match[2] ?? '' }];
    });
  const named = starts(ITEM);
  if (named.length > 0) return named;
  // Without the word "Punkt" a numbered line opens an item only where a case number follows it.
  return starts(NUMBERED_ITEM).filter(({ at }) => lines.slice(at + 1, at + 4).some((line) => CASE_NO.test(line.text)));
}

const DAY = new RegExp(`\\d{1,2}\\.\\s?(?:${MONTH_NAMES})\\s+\\d{4}|\\b\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}\\b`, 'iu');
const COMMITTEE =
  /^\s*(?:(?:REFERAT|Referat|Dagsorden|DAGSORDEN|Beslutningsprotokol|Udvalg|Møde i)\b\s*(?::\s*)?(?:(?:fra|af|for|over)\s+)?(?:møde\p{L}*\s+(?:i|for|med)\s+)?)?(?:\p{Lu}\p{L}+\s[Kk]ommune,?\s+)?(?<name>\p{Lu}[\p{L}, -]*?(?:udvalget|udvalg)|Kommunalbestyrelsen|Byrådet)(?!\p{L})/u;

function meetingOf(document: TextDocument, header: readonly Line[], reference: Reference): Meeting {
  const plain = header.filter((line) => !CONTENTS_LINE.test(line.text));
  const own = plain.filter((line) => !SOURCE_LINE.test(line.text));
  const dateLine = own.find((line) => DAY.test(line.text)) ?? plain.find((line) => DAY.test(line.text));
  const day = dateLine === undefined ? null : DAY.exec(dateLine.text);
  const committeeLine = own.find((line) => COMMITTEE.test(line.text));
  const printedName =
    committeeLine === undefined ? null : (COMMITTEE.exec(committeeLine.text)?.groups?.['name'] ?? null);
  const municipality = municipalityOf(document, own, plain, reference);
  return {
    ...municipality,
    committee:
      printedName === null
        ? null
        : committeeFinder(reference.committees, municipality.municipality).canonical(printedName),
    date: day === null ? null : isoDay(day[0], null),
  };
}

/** The municipality in the header, else the one named most, else the option's: DESIGN.md section 5. */
function municipalityOf(
  document: TextDocument,
  own: readonly Line[],
  header: readonly Line[],
  reference: Reference,
): Pick<Meeting, 'municipality' | 'municipalitySource'> {
  const inHeader = municipalityNames(own.map((line) => line.text).join('\n'));
  if (inHeader[0] !== undefined) return { municipality: inHeader[0], municipalitySource: 'document' };
  const source = header.find((line) => SOURCE_LINE.test(line.text))?.text ?? '';
  const inSource = municipalityNames(source)[0];
  if (inSource !== undefined) {
    const inferred = /udled|formod|antag/iu.test(source);
    return { municipality: inSource, municipalitySource: inferred ? 'inferred' : 'document' };
  }
  const counts = new Map<string, number>();
  for (const name of municipalityNames(document.text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (most !== undefined) return { municipality: most, municipalitySource: 'document' };
  if (reference.municipality !== null) return { municipality: reference.municipality, municipalitySource: 'option' };
  return { municipality: null, municipalitySource: 'none' };
}

/**
 * Splits a document into its meeting and agenda items. `items` is empty when the document has none, which means that
 * it is no minutes; `source` is what its "Kilde:" line says.
 */
export function readMinutes(
  document: TextDocument,
  reference: Reference,
): { meeting: Meeting; items: AgendaItem[]; source: string | null } {
  const { lines } = document;
  const starts = itemStarts(lines);
  const header = lines.slice(0, starts[0]?.at ?? Math.min(lines.length, 40));
  const items = starts.flatMap(({ at, no, title }, index) => {
    const first = lines[at];
    const end = starts[index + 1]?.at ?? lines.length;
    return first === undefined ? [] : [itemOf(no, title, lines.slice(at + 1, end), first)];
  });
  const source =
    header.map((line) => SOURCE_LINE.exec(line.text)?.[1]?.trim()).find((text) => text !== undefined) ?? null;
  return { meeting: meetingOf(document, header, reference), items, source };
}
