/** What is exported: rows with their columns, and what must be known to trust and to repeat them. */

import type { AnswerColumn, AnswerValue, Batch } from '../lake/batch.ts';

export const FORMATS = ['csv-da', 'csv', 'xlsx', 'parquet', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** A column in the file: its name in the data, what the reader calls it, and what it means. */
export interface ExportColumn extends AnswerColumn {
  readonly heading: string;
  readonly meaning: string;
  /** Its numbers name something: years, pages. */
  readonly naming: boolean;
}

/** A line of a sheet that has two columns: what, and its value. */
export type Told = readonly [what: string, value: string];

/** A small table beside the rows: the sources that they come from. */
export interface SideTable {
  readonly headings: readonly string[];
  /** The places of columns that hold ISO days. */
  readonly days?: readonly number[];
  readonly rows: readonly (readonly AnswerValue[])[];
}

/** Everything a file needs. Rows are asked for when the file is written. */
export interface Exported {
  /** The file's name without its ending. */
  readonly name: string;
  /** The address that shows these rows. */
  readonly link: string;
  /** How many rows there will be; null when that is not known before they have come. */
  readonly total: number | null;
  readonly about: readonly Told[];
  /** Describes the columns that the answer turns out to have. */
  columns(answer: readonly AnswerColumn[]): readonly ExportColumn[];
  /** A value as the reader reads it, for spreadsheets. */
  inWords(column: string, value: AnswerValue): AnswerValue;
  readonly sql: string;
  /** The same rows with the types of a Parquet file, where those are not the query's own. */
  readonly parquet?: string;
  /** Makes of the engine's rows what is written, where that is not the same. */
  readonly read?: (batch: Batch) => Batch;
  sources(): Promise<SideTable>;
  readonly sheets: {
    readonly data: string;
    readonly sources: string;
    readonly definitions: string;
    readonly query: string;
  };
  readonly definitionHeadings: readonly [string, string, string, string];
  readonly typeNames: Readonly<Record<AnswerColumn['type'], string>>;
}
