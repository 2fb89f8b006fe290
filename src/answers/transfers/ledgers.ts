/** From transfer figures to a table of committees by receiving year, its ledger and the pool that pays. */

import type { TransferFigure } from '../../../pipeline/lake/queries/transfers.ts';
import { groupBy } from '../lookup.ts';

export interface TransferColumn {
  readonly economy: string;
  readonly targetYear: number;
}

/** A row: a committee, or a policy area where the table goes so far. */
export interface TransferGroup {
  readonly committee: string | null;
  readonly area: string | null;
  readonly bound: readonly TransferFigure[];
  readonly requested: readonly TransferFigure[];
  /** Of a table that does not say which. */
  readonly unstated: readonly TransferFigure[];
}

export interface TransferTable {
  readonly fiscalYear: number;
  readonly columns: readonly TransferColumn[];
  readonly groups: readonly TransferGroup[];
  readonly total: TransferGroup;
  readonly source: TransferFigure;
  readonly tables: readonly string[];
}

/** The years that money is moved from, newest first. */
export function transferYears(figures: readonly TransferFigure[]): number[] {
  const years = tableFigures(figures).flatMap(({ fiscal_year: year }) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => b - a);
}

function tableFigures(figures: readonly TransferFigure[]): TransferFigure[] {
  return figures.filter(
    ({ measure, table_no, target_year }) => measure === 'transfer' && table_no !== null && target_year !== null,
  );
}

/** The transfers out of a year, as the newest document gives them; undefined when no table does. */
export function transferTable(
  figures: readonly TransferFigure[],
  fiscalYear: number,
  economy: string | null,
): TransferTable | undefined {
  const all = tableFigures(figures).filter(
    (figure) => figure.fiscal_year === fiscalYear && (economy === null || figure.economy === economy),
  );
  const source = all[0];
  if (source === undefined) return undefined;
  const some = all.filter(({ document_id }) => document_id === source.document_id);
  const columns = groupBy(some, (figure) => `${figure.economy ?? ''}|${String(figure.target_year)}`)
    .flatMap(([first]) =>
      first?.target_year == null ? [] : [{ economy: first.economy ?? 'operations', targetYear: first.target_year }],
    )
    .sort((a, b) => Number(a.economy === 'capital') - Number(b.economy === 'capital') || a.targetYear - b.targetYear);
  const rows = some.filter(({ is_total }) => !is_total);
  const totals = some.filter(({ is_total }) => is_total);
  // A table of one committee's areas closes with that committee's total.
  const whole = totals.filter(({ committee }) => committee === null);
  const size = (group: TransferGroup): number => allOf(group).reduce((sum, { value }) => sum + Math.abs(value), 0);
  return {
    fiscalYear,
    columns,
    groups: groupBy(rows, ({ committee, area }) => `${committee ?? ''}|${area ?? ''}`)
      .map(split)
      .sort((a, b) => size(b) - size(a)),
    total: split(whole.length > 0 ? whole : totals),
    source,
    tables: [...new Set(some.map(({ table_no }) => table_no ?? ''))],
  };
}

function split(figures: readonly TransferFigure[]): TransferGroup {
  return {
    committee: figures[0]?.committee ?? null,
    area: figures[0]?.area ?? null,
    bound: figures.filter(({ transfer }) => transfer === 'bound'),
    requested: figures.filter(({ transfer }) => transfer === 'requested'),
    unstated: figures.filter(({ transfer }) => transfer === null),
  };
}

/** All figures of a row. */
export function allOf({ bound, requested, unstated }: TransferGroup): TransferFigure[] {
  return [...bound, ...requested, ...unstated];
}

/** The kinds that a table tells apart, in the order of its lines. */
export function kindsOf(groups: readonly TransferGroup[]): ('bound' | 'requested' | 'unstated')[] {
  return (['bound', 'requested', 'unstated'] as const).filter((kind) => groups.some((group) => group[kind].length > 0));
}

export function cellOf(figures: readonly TransferFigure[], column: TransferColumn): TransferFigure | undefined {
  return figures.find(
    ({ economy, target_year }) => (economy ?? 'operations') === column.economy && target_year === column.targetYear,
  );
}

export function sumOf(figures: readonly TransferFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

export interface LedgerLine {
  readonly label: string;
  readonly economy: string;
  readonly figures: readonly TransferFigure[];
}

/** Appropriations above, what pays for them below; per year they must net to zero, where the table says who pays. */
export interface Ledger {
  readonly years: readonly number[];
  readonly appropriations: readonly LedgerLine[];
  readonly financing: readonly LedgerLine[];
  readonly source: TransferFigure;
}

/** The tables of appropriations, newest first. Totals are left out: the lines are added up here. */
export function ledgersOf(figures: readonly TransferFigure[]): Ledger[] {
  const rows = figures.filter(
    ({ measure, table_no, target_year, is_total }) =>
      measure === 'appropriation' && table_no !== null && target_year !== null && !is_total,
  );
  return groupBy(rows, ({ document_id, item_no, table_no }) => [document_id, item_no, table_no].join('|')).flatMap(
    (some): Ledger[] => {
      const [source] = some;
      if (source === undefined) return [];
      const severalCommittees =
        new Set(some.map(({ committee }) => committee).filter((name) => name !== null)).size > 1;
      const lines = groupBy(some, ({ row_label, economy, area, committee }) =>
        [row_label, economy, area, severalCommittees ? committee : null].join('|'),
      ).map((own): LedgerLine => ({
        label: own[0]?.area ?? (severalCommittees ? own[0]?.committee : null) ?? own[0]?.row_label ?? '',
        economy: own[0]?.economy ?? 'operations',
        figures: own,
      }));
      return [
        {
          years: [...new Set(some.flatMap(({ target_year: year }) => (year === null ? [] : [year])))].sort(),
          appropriations: lines.filter(({ economy }) => economy !== 'financing'),
          financing: lines.filter(({ economy }) => economy === 'financing'),
          source,
        },
      ];
    },
  );
}

/** What appropriations and financing of a year leave over: 0 where they balance. */
export function netOf({ appropriations, financing }: Ledger, year: number): number {
  return [...appropriations, ...financing].reduce((sum, { figures }) => sum + (yearOf(figures, year)?.value ?? 0), 0);
}

/** Whether a line is all of its economy: it is then called by that, in the reader's language. */
export function isWholeEconomy(line: LedgerLine, { appropriations }: Ledger): boolean {
  const figure = line.figures[0];
  return (
    line.economy !== 'financing' &&
    figure?.area === null &&
    appropriations.every((other) => other === line || other.economy !== line.economy)
  );
}

export function yearOf(figures: readonly TransferFigure[], year: number): TransferFigure | undefined {
  return figures.find(({ target_year }) => target_year === year);
}

export interface Pool {
  readonly area: string;
  readonly year: number;
  readonly before: TransferFigure;
  readonly draw: TransferFigure | undefined;
  readonly after: TransferFigure | undefined;
}

/** A pool whose level is printed, with what is drawn on it and what is left. */
export function poolOf(figures: readonly TransferFigure[], documentId: string): Pool | undefined {
  const here = figures.filter(({ document_id }) => document_id === documentId);
  const balances = here.filter(({ measure }) => measure === 'balance');
  const before = [...balances].sort((a, b) => a.place - b.place)[0];
  const year = before?.target_year ?? before?.fiscal_year;
  if (before?.area == null || year == null) return undefined;
  const { area } = before;
  return {
    area,
    year,
    before,
    draw: here.find(
      (figure) => figure.measure === 'appropriation' && figure.area === area && figure.target_year === year,
    ),
    after: balances.find((figure) => figure !== before && figure.area === area),
  };
}
