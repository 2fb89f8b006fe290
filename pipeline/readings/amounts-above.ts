/** The unit that an amount printed above a table proves: the total of its rows, printed twice. */
import { cellQuantity, quantities } from '../numbers.ts';
import type { Quantity } from '../types/readings.ts';
import type { Grid } from '../types/tables.ts';
import { PRINTED_UNIT } from '../vocabulary/names.ts';
import { noFigures } from '../vocabulary/references.ts';
import { labelsTotal } from '../vocabulary/totals.ts';
import type { PrintedUnit } from '../vocabulary/units.ts';

const SCALES: readonly PrintedUnit[] = [
  { unit: 'kr', scale: 1, printed: PRINTED_UNIT.kroner },
  { unit: 'kr', scale: 1e3, printed: PRINTED_UNIT.thousands },
  { unit: 'kr', scale: 1e6, printed: PRINTED_UNIT.millions },
];

/** Whether a total, read at a scale, is an amount; one of a single digit must be it to the krone. */
function isAmount(amount: Quantity, total: Quantity, scale: number): boolean {
  const factor = amount.scale ?? 1;
  const coarse = amount.printed.replaceAll(/\D/gu, '').length < 2;
  const precision = coarse ? 0 : 0.5 * Math.max(factor * 10 ** -amount.decimals, scale * 10 ** -total.decimals);
  return Math.abs(amount.high * factor - total.high * scale) <= precision * 1.0001;
}

/**
 * The unit of a table that declares none, where the text right above it prints one of its totals as an amount; null
 * where none or several units fit. Amounts with decimals below "2,1 mio. kr." are in millions, too.
 */
export function unitOfAmounts({ caption, lead, rows }: Grid): PrintedUnit | null {
  const text = [lead, caption?.text].join(' ');
  if (!/\d/u.test(text)) return null;
  const cells = rows.map((row) => row.cells.slice(1).flatMap(({ text: cell }) => cellQuantity(cell, 0) ?? []));
  const totals = rows
    .flatMap((row, at) => (labelsTotal(row.cells[0]?.text ?? '') ? (cells[at] ?? []) : []))
    .filter(({ unit, high }) => unit === null && high > 0);
  const numbers = cells.flat().filter(({ high, unit }) => high > 0 && unit === null);
  const broken = numbers.length > 0 && numbers.every(({ decimals, grouped }) => decimals === 1 && !grouped);
  if (totals.length === 0 && !broken) return null;
  const amounts = quantities(text, 0, noFigures(text)).filter(({ unit, high }) => unit === 'kr' && high > 0);
  if (amounts.length === 0) return null;
  const fitting = SCALES.filter(({ scale }) =>
    amounts.some((amount) => totals.some((total) => isAmount(amount, total, scale))),
  );
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only;
  const [million] = amounts.every((amount) => amount.scale === 1e6) ? amounts : [];
  return fitting.length === 0 && million !== undefined && broken
    ? { unit: 'kr', scale: 1e6, printed: PRINTED_UNIT.millions }
    : null;
}
