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

/** Rows to explore. All SQL is over `source`, whose main table has the alias `f`. */
export interface Explored {
  readonly name: 'facts' | 'cells';
  readonly source: string;
  /** Names a row; `fact` is the fact whose passport tells of it. */
  readonly key: string;
  readonly fact: string;
  readonly columns: Readonly<Record<string, ExploredColumn>>;
  /** What says where a row stands: stands in every export behind the columns that are shown. */
  readonly place: Readonly<Record<string, ExploredColumn>>;
  readonly facets: Readonly<Record<string, ExploredFacet>>;
  /** The texts that a search looks through. */
  readonly searched: readonly string[];
  /** The rows that count unless the reader asks for everything. */
  readonly usual: string;
  /** The order in which the minutes print them, newest meeting first; the same each time. */
  readonly order: string;
}

/** A column that stands in the main table under its own name. */
export function own(name: string, type: ColumnType = 'VARCHAR'): ExploredColumn {
  return { sql: `f.${name}`, type };
}

/** Several columns of the main table. */
export function ownColumns(names: readonly string[], type: ColumnType = 'VARCHAR'): Record<string, ExploredColumn> {
  return Object.fromEntries(names.map((name) => [name, own(name, type)]));
}
