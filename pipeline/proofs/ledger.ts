import { finding } from '../finding.ts';
import { grouped } from '../groups.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';
import { agree, asPrinted, compare, precisionOf, severityOf, sum } from '../precision.ts';

const ownPrint = (fact: Fact): boolean => fact.same_as === null && !fact.is_derived;

/** Appropriations and what pays for them must net to zero in every target year of a table. */
export function checkLedger(facts: readonly Fact[], documentId: string): FindingRow[] {
  const targeted = facts.filter(
    (fact) => fact.measure === 'appropriation' && fact.table_no !== null && fact.target_year !== null && !fact.is_total,
  );
  const groups = grouped(targeted, (fact) => `${fact.table_no ?? ''}:${String(fact.target_year)}`);
  return [...groups.values()].flatMap((group): FindingRow[] => {
    const financed = group.filter((fact) => fact.economy === 'financing');
    const granted = group.filter((fact) => fact.economy !== 'financing');
    const [first] = granted;
    if (financed.length === 0 || first === undefined) return [];
    const net = sum(group.map((fact) => fact.value));
    const outcome = compare(
      net,
      0,
      group.reduce((total, fact) => total + precisionOf(fact), 0),
    );
    const year = String(first.target_year);
    return [
      finding(documentId, {
        code: 'balance_check',
        severity: severityOf(outcome),
        outcome,
        facts: group,
        message: `${year}: appropriations ${asPrinted(sum(granted.map((fact) => fact.value)), first)} and financing ${asPrinted(sum(financed.map((fact) => fact.value)), first)} net to ${asPrinted(net, first)}.`,
        values: {
          year,
          appropriations: asPrinted(sum(granted.map((fact) => fact.value)), first),
          financing: asPrinted(sum(financed.map((fact) => fact.value)), first),
          net: asPrinted(net, first),
        },
      }),
    ];
  });
}

/** A pool before, its draw and what is left must agree, within one year: what the next year holds is no remainder. */
export function checkPool(facts: readonly Fact[], documentId: string): FindingRow[] {
  const balances = facts.filter((fact) => fact.measure === 'balance');
  const pools = grouped(balances, (fact) => `${fact.area ?? ''}:${String(fact.fiscal_year)}`);
  return [...pools.values()].flatMap(([before, after]): FindingRow[] => {
    if (before === undefined || after === undefined) return [];
    const { area } = before;
    const draw = facts.find(
      (fact) =>
        fact.measure === 'appropriation' &&
        // What others only ask for is not taken yet.
        fact.standing !== 'wished' &&
        fact.area === area &&
        fact.target_year === before.fiscal_year,
    );
    if (draw === undefined) return [];
    const left = sum([before.value, draw.value]);
    const outcome = compare(left, after.value, precisionOf(before) + precisionOf(draw) + precisionOf(after));
    const values = {
      pool: area ?? '',
      before: before.printed,
      draw: asPrinted(draw.value, { ...before, printed: '0,000' }),
      left: asPrinted(left, { ...before, printed: '0,000' }),
      printed: after.printed,
    };
    return [
      finding(documentId, {
        code: 'balance_check',
        severity: severityOf(outcome),
        outcome,
        facts: [after, before, draw],
        message: `${values.pool}: ${values.before} and ${values.draw} leave ${values.left}, printed ${values.printed}.`,
        values,
      }),
    ];
  });
}

const TOTALLED = ['transfer', 'appropriation'] as const;

/**
 * An amount in prose that sums up a table's years, compared with that sum: "3,985 mio." beside a table that gives
 * 3.984.
 */
export function compareWithTables(facts: readonly Fact[], documentId: string): FindingRow[] {
  const prose = facts.filter(
    (fact) =>
      fact.table_no === null &&
      fact.target_year === null &&
      TOTALLED.some((measure) => measure === fact.measure) &&
      fact.same_as === null,
  );
  return prose.flatMap((said): FindingRow[] => {
    // The service frame holds operations alone.
    const economy = said.economy ?? (said.frame === 'inside' ? 'operations' : null);
    const tables = [...new Set(facts.flatMap((fact) => fact.table_no ?? []))];
    for (const table of tables) {
      const cells = facts.filter(
        (fact) =>
          fact.table_no === table &&
          fact.measure === said.measure &&
          fact.transfer === said.transfer &&
          fact.committee === said.committee &&
          fact.area === said.area &&
          (economy === null || said.measure === 'transfer' || fact.economy === economy) &&
          (said.measure === 'appropriation' || fact.is_total),
      );
      if (cells.length < 2) continue;
      const computed = sum(cells.map((cell) => cell.value));
      if (Math.abs(computed - said.value) > Math.abs(said.value) * 0.02) continue;
      const tolerance = cells.reduce((total, cell) => total + precisionOf(cell), precisionOf(said));
      const outcome = compare(computed, said.value, tolerance);
      const values = {
        printed: `${said.printed} ${said.printed_unit ?? ''}`.trim(),
        computed: asPrinted(computed, said),
        table,
      };
      return [
        finding(documentId, {
          code: outcome === 'holds' ? 'sum_check' : 'prose_differs',
          severity: severityOf(outcome),
          outcome,
          facts: [said, ...cells],
          message: `Prose prints ${values.printed}; the years of table ${table} give ${values.computed}.`,
          values: { ...values, count: String(cells.length), column: '', row: '' },
        }),
      ];
    }
    return [];
  });
}

/** Whether an amount lies within what prose says of it: "12-14 mio. kr.", "mindst 12 mio. kr." */
function isWithin(cell: Fact, [said, end = said]: readonly Fact[]): boolean {
  if (said === undefined || end === undefined) return false;
  const least = Math.min(said.value, end.value) - precisionOf(said);
  const most = Math.max(said.value, end.value) + precisionOf(end);
  const further = Math.abs(cell.value) >= Math.abs(said.value);
  if (said.bound === 'at_least' || said.bound === 'more_than') return further;
  if (said.bound === 'at_most' || said.bound === 'less_than') return !further;
  return cell.value >= least && cell.value <= most;
}

/** A deviation in prose that ought to be a table's and is not, beyond its rounding; a range is told once. */
export function compareDeviations(facts: readonly Fact[], documentId: string): FindingRow[] {
  return facts.flatMap((said): FindingRow[] => {
    if (said.table_no !== null || said.measure !== 'deviation' || said.bound === 'high' || !ownPrint(said)) return [];
    const ends = facts.filter(({ char_start: at, bound }) => at === said.char_start && bound === 'high');
    const cell = facts.find(
      (fact) =>
        fact.table_no !== null &&
        fact.measure === 'deviation' &&
        fact.committee === said.committee &&
        fact.area === said.area &&
        fact.fiscal_year === said.fiscal_year &&
        fact.report === said.report &&
        (fact.frame === said.frame || said.frame === null) &&
        fact.domain === said.domain,
    );
    if (cell === undefined || agree(cell, said) || isWithin(cell, [said, ...ends])) return [];
    if (Math.abs(cell.value - said.value) > Math.abs(cell.value) * 0.2) return [];
    const values = {
      printed: `${said.printed} ${said.printed_unit ?? ''}`.trim(),
      computed: `${cell.printed} ${cell.printed_unit ?? ''}`.trim(),
      table: cell.table_no ?? '',
    };
    return [
      finding(documentId, {
        code: 'prose_differs',
        severity: 'warning',
        outcome: 'differs',
        facts: [said, cell],
        message: `Prose prints ${values.printed}; table ${values.table} prints ${values.computed}.`,
        values,
      }),
    ];
  });
}
