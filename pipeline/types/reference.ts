/** What is known before any document is read. */

/** Names kept by hand in data/reference/, as values: the pipeline itself reads no file. */
export interface Reference {
  /** The municipality to assume where a document names none. */
  readonly municipality: string | null;
  readonly municipalities: readonly string[];
  readonly committees: readonly CommitteeAlias[];
}

/** `municipality` is null for a committee name used in many municipalities. */
export interface CommitteeAlias {
  readonly municipality: string | null;
  readonly committee: string;
  readonly aliases: readonly string[];
}

/** A figure that an authority publishes, against which the minutes' own print of it is compared. */
export interface BenchmarkFigure {
  readonly entity: string;
  readonly domain: string;
  readonly measure: string;
  readonly area: string;
  readonly fiscalYear: number;
  readonly value: number;
  readonly source: string;
}
