/** Two columns, one of overspends and one of underspends, of which a row's deviation is what they make together. */
import { shortHash } from '../identity.ts';
import { exact } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import { asPrinted } from '../precision.ts';

interface Sides {
  readonly more: readonly Fact[];
  readonly less: readonly Fact[];
}

const followsWord = ({ sign_rule: rule }: Fact): boolean => rule.startsWith('word: ');

/** The table's two columns of deviations where each has a direction of its own by its header; undefined otherwise. */
function sidesOf(deviations: readonly Fact[]): Sides | undefined {
  const columns = [...new Set(deviations.map(({ breakdown }) => breakdown))].map((column) =>
    deviations.filter(({ breakdown }) => breakdown === column),
  );
  if (columns.length !== 2 || !deviations.every(followsWord)) return undefined;
  const more = columns.find((column) => column.every(({ value }) => value >= 0));
  const less = columns.find((column) => column !== more && column.every(({ value }) => value <= 0));
  return more === undefined || less === undefined ? undefined : { more, less };
}

const SCOPE = ['line', 'row_label', 'committee', 'area', 'frame', 'economy', 'fiscal_year', 'report'] as const;

/** A row that has a figure on both sides: what they make together, and the figures that are only its parts. */
interface Pair {
  readonly parts: readonly Fact[];
  readonly net: Fact | null;
}

function pairOf(more: Fact, less: Fact): Pair {
  if (less.value === 0) return { parts: [less], net: null };
  if (more.value === 0) return { parts: [more], net: null };
  const value = exact(more.value + less.value);
  const formula = `${asPrinted(more.value, more)} - ${asPrinted(-less.value, less)} = ${asPrinted(value, more)}`;
  const net: Fact = {
    ...more,
    fact_id: shortHash(`${more.fact_id}:net`),
    same_as: null,
    value,
    sign_rule: 'computed',
    is_derived: true,
    derivation: formula,
    breakdown: null,
  };
  return { parts: [more, less], net };
}

/**
 * A row with an overspend in one column and an underspend in the other has one deviation, the two together; they are
 * its parts, each told by its header. A nought beside the other side's figure is no deviation of the row.
 */
export function joinSides(facts: readonly Fact[]): { readonly facts: readonly Fact[]; readonly nets: readonly Fact[] } {
  const parts = new Map<string, Fact>();
  const nets: Fact[] = [];
  const deviations = facts.filter(
    ({ table_no: no, measure, unit, is_derived: derived }) =>
      no !== null && measure === 'deviation' && unit === 'kr' && !derived,
  );
  for (const tableNo of new Set(deviations.map(({ table_no: no }) => no))) {
    const sides = sidesOf(deviations.filter(({ table_no: no }) => no === tableNo));
    for (const more of sides?.more ?? []) {
      const less = sides?.less.find((one) => SCOPE.every((role) => one[role] === more[role]));
      if (less === undefined) continue;
      const pair = pairOf(more, less);
      for (const part of pair.parts)
        parts.set(part.fact_id, { ...part, subject: (part.column_label ?? '').toLowerCase() || null });
      if (pair.net !== null) nets.push(pair.net);
    }
  }
  return { facts: parts.size === 0 ? facts : facts.map((fact) => parts.get(fact.fact_id) ?? fact), nets };
}
