/** What can be explored: the facts, or the cells of all tables, each with its columns, facets and order. */

import type { ColumnType } from '../schema.ts';

/** A column that can be shown and sorted by: how it is told from the rows, and its type. */
export interface ExploredColumn {
  readonly sql: string;
  readonly type: ColumnType;
}

/** A column that can be chosen by value. `label` names a value that is a key; by default the value names itself. */
export interface ExploredFacet {
  readonly sql: string;
  readonly label?: string;
}

/** What is known of each row: told from the lake's tables. */
export interface ExploredBase {
  readonly from: string;
  readonly columns: Readonly<Record<string, ExploredColumn>>;
  /** Text columns with as many values as there are rows: no value is met twice. */
  readonly distinct: readonly string[];
}

/** Rows to explore. All SQL is over `source`, whose rows have the columns of the base and the alias `f`. */
export interface Explored {
  readonly name: 'facts' | 'cells';
  readonly base: ExploredBase;
  readonly source: string;
  /** Names a row; `fact` is the fact whose passport tells of it. */
  readonly key: string;
  readonly fact: string;
  readonly columns: Readonly<Record<string, ExploredColumn>>;
  /** Columns that are only worth their room where the rows of an answer differ by them. */
  readonly telling: readonly string[];
  /** What says where a row stands: stands in every export behind the columns that are shown. */
  readonly place: Readonly<Record<string, ExploredColumn>>;
  readonly facets: Readonly<Record<string, ExploredFacet>>;
  /** The texts that a search looks through. */
  readonly searched: readonly string[];
  /** The table of the rows that fit the search, where they have been looked for already. */
  readonly found?: string;
  /** The rows that count unless the reader asks for everything. */
  readonly usual: string;
  /** The order in which the minutes print them, newest meeting first; the same each time. */
  readonly order: string;
}

/** A column that stands in the rows under its own name. */
export function own(name: string, type: ColumnType = 'VARCHAR'): ExploredColumn {
  return { sql: `f.${name}`, type };
}

/** Several such columns. */
export function ownColumns(names: readonly string[], type: ColumnType = 'VARCHAR'): Record<string, ExploredColumn> {
  return Object.fromEntries(names.map((name) => [name, own(name, type)]));
}

/** The rows as they are told from the lake's files. */
export function fromFiles({ from, columns }: ExploredBase): string {
  const list = Object.entries(columns).map(([name, { sql }]) => `${sql} AS ${name}`);
  return `(SELECT ${list.join(', ')} FROM ${from}) f`;
}
