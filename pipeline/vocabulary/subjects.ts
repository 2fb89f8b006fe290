/** Subjects that one kind of figure has alone: its own words name them, whatever other shares a text tells. */

const SUBJECTS = {
  /** How much of what is offered is used. */
  places: new Set(['belægning']),
  /** How schools do. */
  schools: new Set(['elevfravær', 'kompetencedækning', 'inklusionsgrad']),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** Whether a subject is one of those that a kind has alone. */
export const isSubjectOf = (own: keyof typeof SUBJECTS, subject: string | undefined): boolean =>
  subject !== undefined && SUBJECTS[own].has(subject);

/** Whether a subject is one that a single kind has. */
export const isOfOneKind = (subject: string | undefined): boolean =>
  subject !== undefined && Object.values(SUBJECTS).some((own) => own.has(subject));
