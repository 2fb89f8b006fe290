/** Money that is moved or granted in columns of expenses, income and their net: read where its rows prove the three. */
import { exact } from '../numerals.ts';
import { cellQuantity } from '../numbers.ts';
import type { Economy } from '../types/figures.ts';
import type { Label, Roles } from '../types/words.ts';
import { headsExpenses, headsIncome, headsNet } from '../vocabulary/headers.ts';
import { said } from '../vocabulary/said.ts';
import type { Outline } from './outline.ts';

type Columns = readonly (readonly Label[])[];

interface Sides {
  readonly expenses: number;
  readonly income: number;
  readonly net: number;
}

/** The one column of each, where a table has one of each. */
function sidesOf({ headers }: Outline): Sides | null {
  const headed = (heads: (header: string) => boolean): number[] =>
    headers.flatMap(({ text }, column) => (heads(text) ? [column] : []));
  const [expenses, income, net] = [headed(headsExpenses), headed(headsIncome), headed(headsNet)];
  if (expenses.length !== 1 || income.length !== 1 || net.length !== 1) return null;
  return { expenses: expenses[0] ?? 0, income: income[0] ?? 0, net: net[0] ?? 0 };
}

/** So many rows must tell the same before they are believed. */
const ENOUGH = 2;

/** How income is printed: 1 with its minus, -1 without; null where the rows prove neither. */
function wayOf({ rows }: Outline, sides: Sides): 1 | -1 | null {
  const figures = rows.flatMap(({ kind, row }) => {
    const amount = (column: number): number | null => {
      const quantity = cellQuantity(row.cells[column]?.text ?? '', 0);
      return quantity === null ? null : quantity.low * (quantity.sign === -1 ? -1 : 1);
    };
    const [expenses, income, net] = [amount(sides.expenses), amount(sides.income), amount(sides.net)];
    return kind !== 'figures' || net === null ? [] : [{ expenses: expenses ?? 0, income: income ?? 0, net }];
  });
  const decimals = rows.flatMap(({ row }) => row.cells.map(({ text }) => cellQuantity(text, 0)?.decimals ?? 0));
  const rounding = 1.5 * 10 ** -decimals.reduce((most, one) => Math.max(most, one), 0);
  if (figures.length < ENOUGH) return null;
  const proves = (way: 1 | -1): boolean =>
    figures.every(({ expenses, income, net }) => Math.abs(exact(expenses + way * income - net)) <= rounding);
  return proves(1) ? 1 : proves(-1) ? -1 : null;
}

const MOVED = ['transfer', 'appropriation'] as const;

/** What title or caption say is moved or granted; undefined where a column says itself what it holds. */
function movedBy(columns: Columns, titled: readonly Label[]): Label | undefined {
  if (columns.flat().some(({ says }) => says.measure !== undefined && says.measure !== 'cost')) return undefined;
  return titled.find(({ says: { measure } }) => MOVED.some((one) => one === measure));
}

function economyOf(titled: readonly Label[]): Economy | undefined {
  const [first, ...others] = new Set(titled.flatMap(({ says }) => says.economy ?? []));
  return others.length === 0 ? first : undefined;
}

/**
 * Columns "Udgifter | Indtægter | Netto" of transfers or appropriations: all three are figures where the rows prove the
 * net, which adds up the two others, and none where they do not. Income that is printed without its minus is negative.
 */
export function withNet(outline: Outline, columns: Columns, titled: readonly Label[]): Columns {
  const sides = sidesOf(outline);
  const moved = sides === null ? undefined : movedBy(columns, titled);
  if (sides === null || moved === undefined) return columns;
  const way = wayOf(outline, sides);
  const { measure, domain = measure === 'transfer' ? 'transfers' : 'appropriations' } = moved.says;
  const economy = economyOf(titled);
  const whole: Roles = { domain, ...(measure && { measure }), ...(economy && { economy }) };
  const told = new Map<number, Roles>(
    way === null
      ? Object.values(sides).map((column: number) => [column, { denied: true }])
      : [
          [sides.expenses, whole],
          [sides.income, { ...whole, economy: 'income', ...(way === -1 && { direction: way }) }],
          [sides.net, { ...whole, isTotal: true }],
        ],
  );
  return columns.map((labels, column): readonly Label[] => {
    const roles = told.get(column);
    const header = outline.headers[column];
    if (roles === undefined || header === undefined) return labels;
    const span = header.cells[0]?.span ?? { start: 0, end: 0 };
    return [{ span, text: header.text, says: said(roles), level: 'column' }];
  });
}
