/** The figures that were read with doubt, as far as the answers that the page has asked for tell: each is marked. */

import type { Lake } from '../engine.ts';
import { hearing } from './hearing.ts';

/** The remark that a role of a figure stands far from its number. */
const CODE = 'role_inferred';

let doubted: ReadonlySet<string> = $state.raw(new Set());

/** Whether a figure was read with doubt. */
export const isDoubted = (fact: string | null | undefined): boolean =>
  fact !== null && fact !== undefined && doubted.has(fact);

/** Takes up the doubts among remarks; rows of any other kind tell none. */
export function tellDoubts(rows: readonly unknown[]): void {
  const [first] = rows;
  if (typeof first !== 'object' || first === null || !('code' in first) || !('fact_ids' in first)) return;
  const told = rows.flatMap((row): string[] => {
    if (typeof row !== 'object' || row === null || !('code' in row) || !('fact_ids' in row)) return [];
    return row.code === CODE && typeof row.fact_ids === 'string' ? row.fact_ids.split(' ') : [];
  });
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a set is never changed: the next one takes its place
  if (told.some((fact) => !doubted.has(fact))) doubted = new Set([...doubted, ...told]);
}

/** The same lake, of whose answers the doubts are taken up. */
export const tellingDoubts = (lake: Lake): Lake => hearing(lake, tellDoubts);
