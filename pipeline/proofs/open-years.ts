/** Budgets beside what is spent so far of a year that is not over. */
import { grouped, rowKey } from '../groups.ts';
import { KINDS } from '../kinds/index.ts';
import { exact } from '../numerals.ts';
import { compare, precisionOf } from '../precision.ts';
import type { Fact } from '../types/facts.ts';
import type { Domain } from '../types/figures.ts';

/** The domain of closed accounts, and that of the same year while it runs. */
const UNTIL_CLOSED: ReadonlyMap<Domain, Domain> = new Map(
  KINDS.flatMap(({ domain, untilClosed }) => (untilClosed === null ? [] : [[domain, untilClosed.domain]])),
);
const OPEN: ReadonlySet<Domain> = new Set(UNTIL_CLOSED.values());

const placed = ({ table_no: no, fiscal_year: year }: Fact): string => `${no ?? ''}|${String(year)}`;

/** The budgets of a year are of the same report as what is spent of it so far, whatever the caption calls the table. */
function withTheirYear(facts: readonly Fact[]): readonly Fact[] {
  const running = new Map(
    facts.flatMap((fact): [string, Fact][] =>
      fact.measure === 'spent_to_date' && OPEN.has(fact.domain) ? [[placed(fact), fact]] : [],
    ),
  );
  if (running.size === 0) return facts;
  return facts.map((fact) => {
    const domain = UNTIL_CLOSED.get(fact.domain);
    return domain === undefined || running.get(placed(fact))?.domain !== domain ? fact : { ...fact, domain };
  });
}

/** So many rows must tell the same before they are believed. */
const ENOUGH = 2;

/**
 * Whether a difference is what a whole year's budget has left after what is spent so far; null where its row does not
 * tell.
 */
function isRest(difference: Fact, row: readonly Fact[]): boolean | null {
  const spent = row.find(({ measure }) => measure === 'spent_to_date');
  const budgets = row.filter(({ measure }) => measure === 'adjusted_budget' || measure === 'original_budget');
  if (spent === undefined || budgets.length === 0 || row.some(({ measure }) => measure === 'expected')) return null;
  return budgets.some(
    (budget) =>
      compare(
        Math.abs(exact(spent.value - budget.value)),
        Math.abs(difference.value),
        precisionOf(difference) + precisionOf(budget) + precisionOf(spent),
      ) !== 'differs',
  );
}

/** Without the "deviations" that are no more than the rest of a budget part-way through the year: they stay cells. */
function withoutRests(facts: readonly Fact[]): readonly Fact[] {
  const rests = new Set<Fact>();
  const tabled = facts.filter(({ table_no: no, domain }) => no !== null && OPEN.has(domain));
  for (const table of grouped(tabled, ({ table_no: no }) => no).values()) {
    const rows = grouped(table, rowKey);
    const differences = table.filter(({ measure, unit }) => measure === 'deviation' && unit === 'kr');
    const told = differences.map((one) => isRest(one, rows.get(rowKey(one)) ?? []));
    if (told.filter((holds) => holds === true).length < ENOUGH || told.includes(false)) continue;
    for (const one of differences) rests.add(one);
  }
  return rests.size === 0 ? facts : facts.filter((fact) => !rests.has(fact));
}

/** Makes the figures of a year that is not over those of one report, of which no rest of a budget is a deviation. */
export const settleOpenYears = (facts: readonly Fact[]): readonly Fact[] => withoutRests(withTheirYear(facts));
