import { finding } from '../finding.ts';
import { groupings } from './addends.ts';
import { grouped, rowKey } from '../groups.ts';
import type { Fact } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import type { FindingRow } from '../types/findings.ts';
import { isPartOfRow } from '../vocabulary/totals.ts';
import { exact, printNumeral } from '../numerals.ts';
import { asPrinted, compare, decimalsOf, isTurned, type Outcome, precisionOf, severityOf, sum } from '../precision.ts';

const wordOf: Readonly<Record<Outcome, string>> = {
  holds: 'holds',
  holds_rounded: 'holds within rounding',
  differs: 'does not hold',
};

/** The columns of tables, rows of all levels in their order; what is a part of the row before adds up to nothing. */
function columnsOf(facts: readonly Fact[]): Fact[][] {
  const addends = facts.filter(
    (fact) => fact.breakdown !== null && !fact.is_derived && !isPartOfRow(fact.row_label ?? ''),
  );
  return [...grouped(addends, ({ breakdown }) => breakdown?.split('>', 1)[0]).values()];
}

/** In a column with more totals every row is called one: each would be held against all rows above it. */
const MOST_TOTALS = 300;
const ADDS_UP: ReadonlySet<string> = new Set(['kr', 'count', 'persons']);

/** Recomputes every total of a table's columns: total = sum of its rows. */
export function checkSums(facts: readonly Fact[], documentId: string): FindingRow[] {
  const columns = columnsOf(facts);
  const addsRows = columns.filter((column) => !column.every((fact) => fact.is_total));
  const totalRows = new Set(addsRows.flatMap((column) => column.filter((fact) => fact.is_total).map(rowKey)));
  return columns.flatMap((column) => {
    // A column that adds up the others ("I alt") holds nothing but totals: which of its rows are sums, the others tell.
    const isSum = column.some((fact) => !fact.is_total)
      ? (fact: Fact): boolean => fact.is_total
      : (fact: Fact): boolean => totalRows.has(rowKey(fact));
    if (column.filter(isSum).length > MOST_TOTALS) return [];
    const findings: FindingRow[] = [];
    const rows: Fact[] = [];
    const totals: Fact[] = [];
    let since: Fact[] = [];
    for (const [at, fact] of column.entries()) {
      if (!ADDS_UP.has(fact.unit)) return [];
      if (!isSum(fact)) {
        rows.push(fact);
        since.push(fact);
        continue;
      }
      const checks = groupings(column, at, { since, rows, totals }).map((addends) => {
        const computed = sum(addends.map((addend) => addend.value));
        const tolerance = addends.reduce((total, addend) => total + precisionOf(addend), precisionOf(fact));
        return { addends, computed, outcome: compare(computed, fact.value, tolerance) };
      });
      const check =
        checks.find(({ outcome }) => outcome === 'holds') ??
        checks.find(({ outcome }) => outcome === 'holds_rounded') ??
        checks[0];
      if (check !== undefined)
        findings.push(sumFinding(fact, check.addends, check.computed, check.outcome, documentId));
      totals.push(fact);
      since = [];
    }
    return findings;
  });
}

function sumFinding(
  total: Fact,
  addends: readonly Fact[],
  computed: number,
  outcome: Outcome,
  documentId: string,
): FindingRow {
  const values = {
    count: String(addends.length),
    // In the sign of the print beside it: "-17,1, printed 17,1: holds" reads as false.
    computed: asPrinted(isTurned(total) ? -computed : computed, total),
    printed: total.printed,
    column: total.column_label ?? '',
    row: total.row_label ?? '',
    table: total.table_no ?? '',
  };
  return finding(documentId, {
    code: 'sum_check',
    severity: severityOf(outcome),
    outcome,
    facts: [total, ...addends],
    message: `Table ${values.table}, ${values.column}: the ${values.count} rows give ${values.computed}, printed ${values.printed}: ${wordOf[outcome]}.`,
    values,
  });
}

interface RowIdentity {
  readonly code: 'deviation_check' | 'percent_check';
  readonly result: Measure;
  readonly parts: readonly Measure[];
  readonly compute: (values: readonly number[]) => number;
  /** How far the result may be off for half a unit in each part. */
  readonly slack: (parts: readonly Fact[], result: Fact) => number;
  /** The arithmetic in figures; `turned` where the result is printed with the other sign. */
  readonly says: (parts: readonly string[], turned: boolean) => string;
}

const totalPrecision = (parts: readonly Fact[], result: Fact): number =>
  parts.reduce((total, part) => total + precisionOf(part), precisionOf(result));
const percentSlack = (parts: readonly Fact[], result: Fact): number => {
  const [, base] = parts;
  const wide =
    base === undefined || base.value === 0
      ? 0
      : (100 * parts.reduce((total, part) => total + precisionOf(part), 0)) / Math.abs(base.value);
  return precisionOf(result) + wide;
};

/** The arithmetic that a row of a budget table must obey. */
const ROW_IDENTITIES: readonly RowIdentity[] = [
  ...(['expected', 'actual'] as const).map((measure): RowIdentity => ({
    code: 'deviation_check',
    result: 'deviation',
    parts: [measure, 'adjusted_budget'],
    compute: ([spent = 0, budget = 0]) => sum([spent, -budget]),
    slack: totalPrecision,
    says: ([spent = '', budget = ''], turned) => (turned ? `${budget} - ${spent}` : `${spent} - ${budget}`),
  })),
  {
    code: 'percent_check',
    result: 'expected_pct',
    parts: ['expected', 'adjusted_budget'],
    compute: ([spent = 0, budget = 1]) => (100 * spent) / budget,
    slack: percentSlack,
    says: ([spent = '', budget = '']) => `${spent} / ${budget}`,
  },
  {
    code: 'percent_check',
    result: 'deviation_pct',
    parts: ['deviation', 'adjusted_budget'],
    compute: ([deviation = 0, budget = 1]) => (100 * deviation) / Math.abs(budget),
    slack: percentSlack,
    // The deviation keeps its sign, so a budget of income counts by its size.
    says: ([deviation = '', budget = '']) => `${deviation} / ${budget.startsWith('-') ? `|${budget}|` : budget}`,
  },
];

/** A place more than is printed, and two at least, so that 94,49 beside a printed 94 is seen to hold. */
const percentOf = (value: number, result: Fact): string =>
  printNumeral(exact(value), Math.max(2, decimalsOf(result.printed) + 1));

const outcomeOf = (identity: RowIdentity, parts: readonly Fact[], result: Fact): Outcome =>
  compare(identity.compute(parts.map(({ value }) => value)), result.value, identity.slack(parts, result));

/** "Regnskab 2024" beside "Korr. budget 2025 | Forventet 2025 | Afvigelse": last year's accounts prove no deviation. */
const ofAnotherYear = (fact: Fact, result: Fact): boolean =>
  fact.fiscal_year !== null && result.fiscal_year !== null && fact.fiscal_year !== result.fiscal_year;

/**
 * The parts of a result in its row, null when one is not printed; income beside the net is a figure of its own. Of
 * several ("BO2 | BO3") those with which it holds, else those of its own report.
 */
function partsOf(row: readonly Fact[], identity: RowIdentity, result: Fact): readonly Fact[] | null {
  const own = (fact: Fact): number => (fact.report === result.report ? 0 : 1);
  const ways = identity.parts.reduce<readonly (readonly Fact[])[]>(
    (begun, measure) => {
      const printed = row.filter(
        (fact) => fact.measure === measure && fact.economy === result.economy && !ofAnotherYear(fact, result),
      );
      return begun.flatMap((parts) => printed.toSorted((a, b) => own(a) - own(b)).map((part) => [...parts, part]));
    },
    [[]],
  );
  return ways.find((parts) => outcomeOf(identity, parts, result) !== 'differs') ?? ways[0] ?? null;
}

/**
 * The figure of a row that an identity is held against: of several the one that holds, since another is another
 * report's.
 */
function resultOf(row: readonly Fact[], identity: RowIdentity): Fact | undefined {
  const printed = row.filter((fact) => fact.measure === identity.result && !fact.previous);
  if (printed.length < 2) return printed[0];
  const proven = printed.find((result) => {
    const parts = partsOf(row, identity, result);
    return parts !== null && outcomeOf(identity, parts, result) !== 'differs';
  });
  return proven ?? printed[0];
}

/** Recomputes the deviations and percentages of each row of a budget table. */
export function checkRows(facts: readonly Fact[], documentId: string): FindingRow[] {
  const printed = facts.filter((fact) => fact.table_no !== null && !fact.is_derived);
  return [...grouped(printed, rowKey).values()].flatMap((row) =>
    ROW_IDENTITIES.flatMap((identity): FindingRow[] => {
      const result = resultOf(row, identity);
      if (result === undefined) return [];
      const parts = partsOf(row, identity, result);
      if (parts === null) return [];
      const base = parts[1];
      if (identity.code === 'percent_check' && (base === undefined || base.value === 0)) return [];
      const computed = identity.compute(parts.map((part) => part.value));
      // A percentage printed without sign stands for its size.
      const sized =
        identity.result === 'deviation_pct' ? Math.abs(computed) * Math.sign(result.value || computed) : computed;
      const slack = identity.slack(parts, result);
      // A percentage is always rounded: what its own last place allows simply holds, what the amounts' places allow
      // does not.
      const outcome =
        identity.code === 'percent_check' && compare(sized, result.value, precisionOf(result)) !== 'differs'
          ? 'holds'
          : compare(sized, result.value, slack);
      // Many a table prints an underspend without a sign: the formula then gives the size that is printed.
      const turned = isTurned(result);
      const shown = turned ? -sized : sized;
      const values = {
        row: result.row_label ?? '',
        formula: identity.says(
          parts.map((part) => asPrinted(turned && part.measure === 'deviation' ? -part.value : part.value, part)),
          turned,
        ),
        computed: identity.code === 'percent_check' ? `${percentOf(shown, result)} %` : asPrinted(shown, result),
        printed: result.printed,
        table: result.table_no ?? '',
      };
      return [
        finding(documentId, {
          code: identity.code,
          severity: severityOf(outcome),
          outcome,
          facts: [result, ...parts],
          message: `${values.row}: ${values.formula} = ${values.computed}, printed ${values.printed}: ${wordOf[outcome]}.`,
          values,
        }),
      ];
    }),
  );
}

/** Money spent by the day of the report that already exceeds what the report expects for the whole year. */
export function checkSpending(facts: readonly Fact[], documentId: string): FindingRow[] {
  const rows = grouped(
    facts.filter(({ measure }) => measure === 'expected'),
    rowKey,
  );
  return facts.flatMap((spent) => {
    if (spent.measure !== 'spent_to_date' || spent.value <= 0) return [];
    const [expected] = rows.get(rowKey(spent)) ?? [];
    if (expected === undefined || expected.value < 0 || spent.value <= expected.value + precisionOf(expected))
      return [];
    const values = {
      row: spent.row_label ?? '',
      spent: spent.printed,
      expected: expected.printed,
      unit: spent.printed_unit ?? '',
    };
    return [
      finding(documentId, {
        code: 'spent_above_expected',
        severity: 'warning',
        facts: [spent, expected],
        message: `${values.row}: spent to date ${values.spent} is more than the ${values.expected} expected for the whole year (${values.unit}).`,
        values,
      }),
    ];
  });
}
