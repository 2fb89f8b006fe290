/** What the page knows of each fact without asking again: taken from the answers that the views asked for. */

import type { Lake } from '../engine.ts';
import { hearing } from './hearing.ts';

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

/** So many rows stand in no view; whoever leafs through a million rows forgets the first ones. */
const MOST = 20_000;

/**
 * The answers that carry facts, the newest last. They are looked through when a fact is asked about, which is seldom.
 */
const answers = new Set<readonly unknown[]>();

/** The same lake, whose answers are remembered by their facts. */
export const remembering = (lake: Lake): Lake => hearing(lake, remember);

/** Keeps rows that carry a fact; a row without its printed form says nothing new. */
export function remember(rows: readonly unknown[]): void {
  const [row] = rows;
  if (typeof row !== 'object' || row === null || !('printed' in row) || !('fact_id' in row)) return;
  answers.delete(rows);
  answers.add(rows);
  let held = 0;
  for (const { length } of answers) held += length;
  for (const oldest of answers) {
    if (held <= MOST || oldest === rows) return;
    answers.delete(oldest);
    held -= oldest.length;
  }
}

function rowOf(fact: string): object | undefined {
  for (const rows of [...answers].reverse()) {
    for (const row of rows) {
      if (typeof row === 'object' && row !== null && 'fact_id' in row && row.fact_id === fact) return row;
    }
  }
  return undefined;
}

/** What is known of a fact; undefined when no view has shown it. */
export function knownOf(fact: string): Known | undefined {
  const row = rowOf(fact);
  if (row === undefined) return undefined;
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(row, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    printed: text('printed'),
    derivation: Reflect.get(row, 'is_derived') === true ? text('derivation') : null,
    committee: text('meeting_committee'),
    municipality: text('municipality'),
    reportedOn: text('reported_on'),
    item: text('item_no'),
    table: text('table_no'),
  };
}
