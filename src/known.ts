/** What the page knows of each fact without asking again: taken from the answers that the views asked for. */

import type { Lake } from './engine.ts';

/** How a figure is printed and where, as far as its query said. */
export interface Known {
  readonly printed: string | null;
  readonly derivation: string | null;
  readonly committee: string | null;
  readonly municipality: string | null;
  readonly reportedOn: string | null;
  readonly item: string | null;
  readonly table: string | null;
}

/** So many facts stand in no view; whoever leafs through a million rows forgets the first ones. */
const MOST = 10_000;

/** Newer rows, and those before them: dropping many at once costs nothing, one by one as much as there are. */
let newer = new Map<string, object>();
let older = new Map<string, object>();

/** The same lake, whose answers are remembered by their facts. */
export function remembering(lake: Lake): Lake {
  return {
    ...lake,
    async rows(query, parameters) {
      const rows = await lake.rows(query, parameters);
      remember(rows);
      return rows;
    },
  };
}

/** Keeps rows that carry a fact; a row without its printed form says nothing new. */
export function remember(rows: readonly unknown[]): void {
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || !('printed' in row)) return;
    if (!('fact_id' in row) || typeof row.fact_id !== 'string') return;
    if (newer.size >= MOST) {
      older = newer;
      newer = new Map();
    }
    newer.set(row.fact_id, row);
  }
}

/** What is known of a fact; undefined when no view has shown it. */
export function knownOf(fact: string): Known | undefined {
  const row = newer.get(fact) ?? older.get(fact);
  if (row === undefined) return undefined;
  const fields = new Map<string, unknown>(Object.entries(row));
  const text = (name: string): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    printed: text('printed'),
    derivation: fields.get('is_derived') === true ? text('derivation') : null,
    committee: text('meeting_committee'),
    municipality: text('municipality'),
    reportedOn: text('reported_on'),
    item: text('item_no'),
    table: text('table_no'),
  };
}
