import { grouped } from '../groups.ts';
import { domainsWhere } from '../kinds/index.ts';
import { exact } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import { isShortFor, namesOwn } from '../vocabulary/committees.ts';
import { agree } from '../precision.ts';

/** Gives a committee that a table names short the name that the item prints in full. */
export function unifyCommittees(facts: readonly Fact[]): readonly Fact[] {
  const printed = [...new Set(facts.flatMap(({ committee }) => committee ?? []))];
  const names = new Map(
    printed.flatMap((short): [string, string][] => {
      const full = printed.find((one) => isShortFor(short, one));
      return full === undefined ? [] : [[short, full]];
    }),
  );
  if (names.size === 0) return facts;
  return facts.map((fact) =>
    fact.committee === null ? fact : { ...fact, committee: names.get(fact.committee) ?? fact.committee },
  );
}

const OF_STAFF = domainsWhere(({ ofStaff }) => ofStaff);

/** The row of all who work for the municipality, beside rows of several committees, is no committee's. */
export function wholesOfStaff(facts: readonly Fact[], meeting: string | null): readonly Fact[] {
  if (!facts.some(({ domain, table_no: no }) => no !== null && OF_STAFF.has(domain))) return facts;
  const tables = grouped(facts, ({ table_no: no }) => no);
  return facts.map((fact) => {
    const { domain, table_no: no, committee, area, row_label: row } = fact;
    if (no === null || committee !== meeting || committee === null || area !== null || !OF_STAFF.has(domain))
      return fact;
    const others = tables.get(no)?.some((one) => one.committee !== null && one.committee !== committee) ?? false;
    return others && !namesOwn(row ?? '', committee) ? { ...fact, committee: null } : fact;
  });
}

/** Whether an amount is what two totals make together ("14,6 mio. kr." of 9.785 and 4.815 thousand). */
function isSumOf(wholes: readonly Fact[], fact: Fact): boolean {
  return wholes.some((one, at) =>
    wholes
      .slice(at + 1)
      .some(
        (other) =>
          one.measure === fact.measure &&
          other.measure === fact.measure &&
          one.breakdown !== other.breakdown &&
          agree({ ...one, value: exact(one.value + other.value) }, fact),
      ),
  );
}

/**
 * Amounts that prose prints without naming a committee are the meeting's; one that a table proves to be its total over
 * several committees is of none.
 */
export function inferWholes(facts: readonly Fact[], meeting: string | null): readonly Fact[] {
  if (meeting === null) return facts;
  const cells = facts.filter(({ table_no: no, unit }) => no !== null && unit === 'kr');
  const wholes = cells.filter((cell) => cell.is_total && cell.committee === null && cell.value !== 0);
  if (wholes.length === 0) return facts;
  return facts.map((fact) => {
    const isMeeting = fact.table_no === null && fact.unit === 'kr' && fact.committee === meeting && fact.area === null;
    if (!isMeeting || namesOwn(fact.quote, meeting)) return fact;
    const like = (cell: Fact): boolean => cell.measure === fact.measure && agree(cell, fact);
    const own = cells.some((cell) => cell.committee === meeting && like(cell));
    return !own && (wholes.some(like) || isSumOf(wholes, fact)) ? { ...fact, committee: null } : fact;
  });
}
