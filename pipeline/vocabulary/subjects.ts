/** Subjects that one kind of figure has alone: its own words name them, whatever other shares a text tells. */

const SUBJECTS = {
  /** How much of what is offered is used. */
  places: new Set(['belægning']),
  /** What became of those whom a service has. */
  outcomes: new Set(['i beskæftigelse', 'i job eller uddannelse', 'selvforsørgende', 'inden for fristen']),
  /** Those who work for a municipality. */
  staff: new Set(['årsværk']),
  /** How schools do. */
  schools: new Set([
    'elevfravær',
    'kompetencedækning',
    'inklusionsgrad',
    'privatskole',
    'mindst 2 i dansk og matematik',
  ]),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** Whether a subject is one of those that a kind has alone. */
export const isSubjectOf = (own: keyof typeof SUBJECTS, subject: string | undefined): boolean =>
  subject !== undefined && SUBJECTS[own].has(subject);

/** Whether a subject is one that a single kind has. */
export const isOfOneKind = (subject: string | undefined): boolean =>
  subject !== undefined && Object.values(SUBJECTS).some((own) => own.has(subject));

const OF_WHOM =
  /(?:pct\.|%|procent)\saf\s(?:de\s|alle\s|samtlige\s)?(?:\d[\d.]*\s)?(?<group>(?:\p{Ll}[\p{Ll}-]+\s){0,2}?\p{Ll}[\p{Ll}-]{3,})(?=\s(?:er|var|ligger|lå|blev|bliver|kom|kommer|har|havde|som|der|fra|i|på|inden|indenfor|afgjort|behandlet|afgøres|afsluttet|selvforsørgende|overhold\p{L}+)(?!\p{L})|[,.])/u;
const SHARE_OF =
  /(?<!\p{L})[Aa]ndelen\saf\s(?:de\s|alle\s)?(?<group>(?:\p{Ll}[\p{Ll}-]+\s){0,2}?\p{Ll}[\p{Ll}-]{3,})(?=\s(?:som|der|i|på|inden|indenfor|afgjort|behandlet)(?!\p{L})|,)/u;

/**
 * Of whom or of which cases a share is, from the words behind its number, else from its sentence ("46 pct. af de
 * nyankomne flygtninge er i beskæftigelse; målet er 50 pct."); null where none is named.
 */
export const groupShared = (behind: string, sentence: string): string | null =>
  (OF_WHOM.exec(behind.slice(0, 120)) ?? OF_WHOM.exec(sentence) ?? SHARE_OF.exec(sentence))?.groups?.['group'] ?? null;

const SIDE = /(?<!\p{L})(?<side>brutto|netto)(?!\p{L})/iu;

/**
 * The time that a column "Netto" or "Brutto" tells ("nettosagsbehandlingstid"); the subject itself where it names
 * neither.
 */
export function sideOfTime(column: string, subject: string | null): string | null {
  const side = SIDE.exec(column)?.groups?.['side']?.toLowerCase();
  return side === undefined || subject === null || subject.startsWith(side) ? subject : `${side}${subject}`;
}
