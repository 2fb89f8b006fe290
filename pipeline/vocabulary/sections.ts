import type { SectionRole } from '../types/minutes.ts';
import { inLatin } from './matching/letters.ts';

/** The headings under which agenda systems file the parts of an item, in small letters; "|" parts alternatives. */
const HEADINGS: Readonly<Record<SectionRole, string>> = {
  summary:
    'resumé|resume|kort resumé|kort resume|sagsresumé|sagsresume|sammenfatning|sammendrag|beslutningstema|kort fortalt|sagen kort|kort om sagen|sagstema',
  process:
    'sagens gang|sagsgang|sagsgang og sagstype|behandling|politisk behandling|politisk proces|sagsprocedure|kompetence|beslutningskompetence|behandles i',
  recommendation:
    'indstilling|indstilling om|indstilling om,|indstillinger|indstillingen|hovedindstilling|alternativ indstilling|administrationens indstilling|forvaltningens indstilling|direktionens indstilling|borgmesterens indstilling|formandens indstilling|indstilling til beslutning',
  decision:
    'beslutning|beslutninger|beslutningen|udvalgets beslutning|byrådets beslutning|kommunalbestyrelsens beslutning|rådets beslutning|endelig beslutning|mødets beslutning|afgørelse',
  attachments: 'bilag|bilagsliste|bilag til punktet|bilag til sagen|vedlagte bilag|sagens bilag|dokumenter',
  body:
    'redegørelse|retsgrundlag|andre konsekvenser|høring og sagsgang|beskrivelse af sagen|sagsfremstilling|sagsfremstillingen|sagfremstilling|sagsbeskrivelse|sagens baggrund|sagens indhold|sagens fakta|sagens kerne|faktiske forhold|baggrund|sagsbaggrund|baggrund for sagen|problemstilling|løsning|formål|indledning|anledning|vurdering|forvaltningens vurdering|forvaltningens bemærkninger|administrationens vurdering|administrationens bemærkninger|supplerende bemærkninger|supplerende sagsfremstilling|' +
    'økonomi|økonomien|økonomiske konsekvenser|økonomiske og andre væsentlige konsekvenser|økonomiske og personalemæssige konsekvenser|økonomi og personale|økonomi og finansiering|økonomiske forhold|økonomisk vurdering|bevillingsmæssige konsekvenser|finansiering|retligt grundlag|juridisk grundlag|juridiske forhold|høring|høringer|inddragelse|inddragelse og høring|konsekvenser|øvrige konsekvenser|handlemuligheder|risikovurdering|videre proces|videre forløb|tidsplan|kommunikation|sundhed|bæredygtighed|miljø|effekt|historik|tidligere beslutninger|tidligere behandling|tidligere behandlet|tidligere politisk behandling|tidligere politisk behandlet',
};

/** Headings that go on: after these words anything may follow. The longest come first. */
const OPENINGS: readonly { readonly words: string; readonly role: SectionRole }[] = [
  ...['beslutning fra', 'beslutninger fra', 'tidligere beslutning fra', 'kobling til', 'konsekvenser for'],
  ...['lovgrundlag', 'sagshistorik', 'åbent', 'åben', 'lukket'],
]
  .map((words): { words: string; role: SectionRole } => ({ words, role: 'body' }))
  .concat(
    ['beslutning i', 'beslutning på', 'beslutning den', 'beslutning d'].map((words) => ({ words, role: 'decision' })),
  );

const byHeading = new Map<string, SectionRole>();
for (const role of ['summary', 'process', 'recommendation', 'decision', 'attachments', 'body'] as const)
  for (const heading of HEADINGS[role].split('|')) byHeading.set(heading, role);

/** Headings that only agenda items have: a text with one of them is minutes. */
const TELLING = new Set(
  'sagens kerne|sagens fakta|forvaltningens vurdering|forvaltningens bemærkninger|administrationens vurdering|administrationens bemærkninger|indstilling om|indstilling om,|anledning|resumé|resume|kort resumé|kort resume|sagsresumé|sagsresume|beslutningstema|sagstema|indstilling|indstillinger|administrationens indstilling|forvaltningens indstilling|sagsfremstilling|sagfremstilling|sagsbeskrivelse|beskrivelse af sagen|sagens baggrund|beslutning|beslutninger|udvalgets beslutning|byrådets beslutning'.split(
    '|',
  ),
);

/** Headings that other texts have too: two of them over text tell minutes. */
const USUAL = new Set(
  'problemstilling|løsning|sagens indhold|baggrund|sagsbaggrund|baggrund for sagen|økonomi|økonomien|økonomiske konsekvenser|bevillingsmæssige konsekvenser|økonomiske forhold|finansiering|vurdering|retsgrundlag|lovgrundlag|faktiske forhold|høring|inddragelse|handlemuligheder|videre proces|videre forløb|tidligere behandling|tidligere politisk behandling|tidligere beslutninger'.split(
    '|',
  ),
);

/** "Sundhedsudvalgets beslutning i mødet den 11. juni 2024". */
const DECISION_OF =
  /^[\p{L} ,–-]{3,80}s beslutning(?: (?:i|på|fra|af)(?: (?:mødet|møde))?)?(?: (?:den|d\.))?[ \d./-]*(?:\p{L}{3,9} \d{4})?$/u;
const decidesAt = (heading: string): boolean => heading.includes('s beslutning') && DECISION_OF.test(heading);

/** Words after which a line goes on with the section's text ("Beslutning: Godkendt."). */
const INLINE = inLatin(
  /^\s*(?:((?:(?:udvalgets|byrådets|kommunalbestyrelsens|forvaltningens|administrationens) )?(?:beslutning|indstilling|resum[eé]|sagsfremstilling|afgørelse|lovgrundlag|sagsgang)|beslutning i [\p{L} ,-]{3,80} den [\d./ \p{L}-]{6,20}):\s+(?=\S)|(indstilling om),?\s+(?=at\s))/iu,
);

const LONGEST = 130;
const BEGINS = /^\s*\p{Lu}/u;

/** A line as it would stand in the lists: small letters, single blanks, no stop; null when it can be no heading. */
function asHeading(line: string): string | null {
  if (line.length > LONGEST || !BEGINS.test(line) || line.includes('\t')) return null;
  return line
    .trim()
    .replace(/ ?[:.]$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();
}

/** Whether a heading stands above points that somebody recommends ("forvaltningen indstiller"). */
const recommends = (heading: string): boolean =>
  heading.endsWith(' indstiller') && /^[\p{L} -]+ indstiller$/u.test(heading);

const JOINED = /^(?<one>.+?),? (?:og|&) (?<other>.+)$/u;

/** "Indstilling og beslutning", "Baggrund og vurdering": two headings in one are the first, or the one with figures. */
function joinedRole(heading: string): SectionRole | undefined {
  if (!heading.includes(' og ') && !heading.includes(' & ')) return undefined;
  const { one = '', other = '' } = JOINED.exec(heading)?.groups ?? {};
  const [first, second] = [byHeading.get(one), byHeading.get(other)];
  if (first === undefined || second === undefined) return undefined;
  return first === 'process' || first === 'attachments' ? second : first;
}

/** The part of an item that a line heads; null when it heads none by its words. */
export function sectionRole(line: string): SectionRole | null {
  const heading = asHeading(line);
  if (heading === null) return null;
  const role = byHeading.get(heading) ?? joinedRole(heading);
  if (role !== undefined) return role;
  if (decidesAt(heading)) return 'decision';
  const opening = OPENINGS.find(
    ({ words }) => heading.startsWith(words) && !/^\p{L}/u.test(heading.slice(words.length)),
  );
  return opening?.role ?? (recommends(heading) ? 'recommendation' : null);
}

/** Whether a line is a heading that stands in minutes and hardly elsewhere. */
export function tellsMinutes(line: string): boolean {
  const heading = asHeading(line);
  if (heading === null) return false;
  if (TELLING.has(heading) || heading.startsWith('beslutning i ') || decidesAt(heading)) return true;
  if (joinedRole(heading) === undefined) return false;
  const { one = '', other = '' } = JOINED.exec(heading)?.groups ?? {};
  return TELLING.has(one) || TELLING.has(other);
}

/** The heading of a line that stands in minutes often and elsewhere too; null for others. */
export function usualHeading(line: string): string | null {
  const heading = asHeading(line);
  if (heading === null) return null;
  const { one = heading } = joinedRole(heading) === undefined ? {} : (JOINED.exec(heading)?.groups ?? {});
  return USUAL.has(one) ? one : null;
}

/** The heading that opens a line which goes on with the text below it, and where the text begins; null without one. */
export function inlineHeading(line: string): { heading: string; textAt: number } | null {
  const match = INLINE.exec(line);
  return match === null ? null : { heading: match[1] ?? match[2] ?? '', textAt: match[0].length };
}

/**
 * Whether a line opens a part that stands in minutes and hardly elsewhere, and goes on with its text ("Beslutning:
 * Godkendt.").
 */
export function tellsMinutesInline(line: string): boolean {
  const inline = inlineHeading(line);
  return inline !== null && tellsMinutes(inline.heading);
}

/** Whether a name in a heading is all that the heading says, but for a colon. */
export function fillsHeading(name: string, heading: string): boolean {
  return name.length >= heading.trim().length - 1;
}
