/** Subjects that one kind of figure has alone: its own words name them, whatever other shares a text tells. */

const SUBJECTS = {
  /** How much of what is offered is used. */
  places: new Set(['belægning']),
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

const SIDE = /(?<!\p{L})(?<side>brutto|netto)(?!\p{L})/iu;

/**
 * The time that a column "Netto" or "Brutto" tells ("nettosagsbehandlingstid"); the subject itself where it names
 * neither.
 */
export function sideOfTime(column: string, subject: string | null): string | null {
  const side = SIDE.exec(column)?.groups?.['side']?.toLowerCase();
  return side === undefined || subject === null || subject.startsWith(side) ? subject : `${side}${subject}`;
}
