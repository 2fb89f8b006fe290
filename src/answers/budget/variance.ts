/** From entries of a statement to the rows of a variance chart and of its table, in the reader's language and unit. */

import type { Cell } from '../../charts/panel.ts';
import type { VarianceRow } from '../../charts/variance.ts';
import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { moneyIn, type Formats, type MoneyUnit } from '../../format.ts';
import type { Words } from '../../messages/index.ts';
import type { Told } from '../../messages/da-views.ts';
import type { RichCell, TableData } from '../table.ts';
import { outcomeOf, percentOf, type Entry, type Statement } from './statements.ts';

export interface Manner {
  readonly f: Formats;
  readonly w: Words;
  readonly unit: MoneyUnit;
}

function cell(figure: BudgetFigure | undefined, name: string, signed: boolean, { f, w, unit }: Manner): Cell | null {
  if (figure === undefined) return null;
  const text = f.money(figure.value, unit, { signed });
  return {
    value: figure.value,
    text,
    fact: figure.fact_id,
    reading: `${name}, ${w.measures[figure.measure]} ${f.moneySaid(text, unit)}`,
  };
}

function percentCell(entry: Entry, name: string, { f, w }: Manner): Cell | null {
  const percent = percentOf(entry);
  if (percent === null) return null;
  const side = entry.figures.deviation?.value ?? percent.value;
  const text = f.number(percent.value, { digits: 1, signed: true, side });
  return {
    value: percent.value,
    text,
    fact: percent.figure?.fact_id ?? null,
    reading: `${name}, ${w.measures.deviation_pct} ${text} %`,
  };
}

export interface Naming {
  readonly name: string;
  readonly href?: string | null;
  readonly note?: string | undefined;
  readonly selected?: boolean;
  readonly isTotal?: boolean;
}

/** One row of the chart. */
export function varianceRow(entry: Entry, naming: Naming, manner: Manner, forecast: boolean): VarianceRow {
  const { name } = naming;
  return {
    id: entry.id,
    label: name,
    lang: entry.area === null && entry.committee === null ? undefined : 'da',
    href: naming.href ?? null,
    note: naming.note,
    isTotal: naming.isTotal ?? false,
    selected: naming.selected ?? false,
    budget: cell(entry.figures.adjusted_budget, name, false, manner),
    outcome: cell(outcomeOf(entry), name, false, manner),
    amount: cell(entry.figures.deviation, name, true, manner),
    percent: percentCell(entry, name, manner),
    forecast,
  };
}

/**
 * The same rows as a table; columns without any figure are left out. `scoped`: the rows' notes tell what they cover.
 */
export function varianceTable(
  rows: readonly VarianceRow[],
  first: string,
  {
    outcome,
    unit,
    computed,
    money,
    scoped = false,
  }: { outcome: string; unit: string; computed: boolean; money: MoneyUnit; scoped?: boolean },
  w: Words,
): TableData {
  const b = w.charts.budget;
  const columns = [
    { label: `${b.adjusted}, ${unit}`, of: (row: VarianceRow) => row.budget, in: money },
    { label: `${outcome}, ${unit}`, of: (row: VarianceRow) => row.outcome, in: money },
    { label: b.deviation(unit), of: (row: VarianceRow) => row.amount, in: money },
    { label: computed ? b.percentComputed : b.percent, of: (row: VarianceRow) => row.percent, in: 'kr' as const },
  ].filter(({ of }) => rows.some((row) => of(row) !== null));
  const rich = (found: Cell | null, measured: MoneyUnit): RichCell =>
    found === null
      ? { text: '' }
      : {
          text: found.text,
          exact: exactly(moneyIn(found.value, measured)),
          fact: found.fact,
          reading: found.reading,
        };
  return {
    columns: [{ label: first }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: rows.map((row) => ({
      cells: [{ text: row.label, lang: row.lang }, ...columns.map((column) => rich(column.of(row), column.in))],
      total: row.isTotal,
      ...(scoped ? { scope: row.note } : {}),
    })),
  };
}

/** A computed percent has no end of decimals: four are more than any table prints. */
function exactly(value: number): number {
  return Number(value.toFixed(6)) === value ? value : Number(value.toFixed(4));
}

/** Whether any percent of the rows is computed and not printed. */
export function hasComputedPercent(entries: readonly Entry[]): boolean {
  return entries.some((entry) => percentOf(entry)?.figure === null);
}

/** Whose report, of which part: 'Sorø Kommune · drift inden for servicerammen · regnskab 2023'. */
export function scopeLine(
  statement: Pick<
    Statement,
    'municipality' | 'committee' | 'economy' | 'frame' | 'report' | 'standing' | 'asOf' | 'fiscalYear'
  >,
  manner: Omit<Manner, 'unit'>,
  frame: Statement['frame'] | 'all' = statement.frame,
): string {
  const b = manner.w.charts.budget;
  const economy = (b.economies[statement.economy] ?? statement.economy).toLowerCase();
  const part = frame === 'inside' || frame === 'outside' ? ` ${manner.w.frames[frame]}` : '';
  const parts = [statement.committee, `${economy}${part}`, reportOfYear(statement, manner)];
  return b.kicker(statement.municipality, parts.filter((one) => one !== null).join(' · '));
}

/** A deviation for a sentence: its size without sign. */
export function told(entry: Entry, { f, unit }: Manner): Told {
  const value = entry.figures.deviation?.value ?? 0;
  const percent = percentOf(entry);
  const star = percent?.figure === null ? '*' : '';
  return {
    value,
    amount: f.moneyWithUnit(Math.abs(value), seenIn(value, unit)),
    percent: percent === null ? null : `${f.percent(Math.abs(percent.value), { digits: 1 })}${star}`,
    income: entry.figures.deviation?.economy === 'income',
  };
}

/** The unit, or thousands for an amount that would print as 0,0 mio. kr. */
export function seenIn(value: number, unit: MoneyUnit): MoneyUnit {
  return unit === 'mio' && value !== 0 && Math.abs(value) < 50_000 ? 'tkr' : unit;
}

/** '3. opfølgning 2025'; a report that is named by its day has its year already. */
export function reportOfYear(
  statement: Pick<Statement, 'report' | 'standing' | 'asOf' | 'fiscalYear'>,
  manner: Omit<Manner, 'unit'>,
): string {
  const name = reportName(statement, manner);
  const year = String(statement.fiscalYear);
  return name.endsWith(year) ? name : `${name} ${year}`;
}

/** '3. opfølgning' or 'budgetopfølgning pr. 1. oktober 2016'. */
export function reportName(
  statement: Pick<Statement, 'report' | 'standing' | 'asOf'>,
  { f, w }: Omit<Manner, 'unit'>,
): string {
  const name = w.report(statement.report, statement.standing);
  return statement.report === 'follow_up' && statement.asOf !== null
    ? `${name} ${w.charts.budget.asOf(f.date(statement.asOf))}`
    : name;
}
