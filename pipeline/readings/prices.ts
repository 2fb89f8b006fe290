/** Lists of prices that only their title tells ("Takster for ældreområdet" over "Ydelse | Kr."). */
import { cellQuantity } from '../numbers.ts';
import type { Grid } from '../types/tables.ts';
import type { Label } from '../types/words.ts';
import { namesPrice } from '../vocabulary/cues/money.ts';
import { headsUnitAlone, speaksOfSums } from '../vocabulary/prices.ts';
import { said } from '../vocabulary/said.ts';
import type { PrintedUnit } from '../vocabulary/units.ts';
import type { Words } from './axes.ts';
import type { Outline } from './outline.ts';

/** Fewer rows may be an amount of the case, no list. */
const FEWEST_ROWS = 2;
/** What one pays for a service is less; more is the money of a budget. */
const HIGHEST = 100_000;

const tells = ({ says }: Label): boolean => says.measure !== undefined || says.domain !== undefined;
const costs = ({ says }: Label): boolean =>
  says.measure === 'cost' || (says.measure === undefined && says.domain === 'costs');

/** The word of caption or title that tells of prices, where none there tells of anything else. */
function priceIn(titled: readonly Label[]): Label | undefined {
  const telling = titled.filter(tells);
  return telling.every(costs) ? telling.find(({ text }) => namesPrice(text)) : undefined;
}

/** Whether the amounts of a column are kroner that one may pay for one of something. */
function holdsPrices({ rows }: Outline, column: number, unit: PrintedUnit | null): boolean {
  const amounts = rows.flatMap(({ row }) => cellQuantity(row.cells[column]?.text ?? '', 0) ?? []);
  return (
    amounts.length >= FEWEST_ROWS &&
    amounts.every((amount) => {
      const own = amount.unit === null ? unit : amount;
      return own?.unit === 'kr' && own.scale === 1 && amount.sign !== -1 && amount.high < HIGHEST;
    })
  );
}

/**
 * The columns of a table under a title of prices: those that tell no more than a unit or a year hold prices, where
 * their amounts are kroner and neither rows, columns nor the words around the table speak of anything else.
 */
export function withPrices(
  grid: Grid,
  outline: Outline,
  words: Words,
  titled: readonly Label[],
  unit: PrintedUnit | null,
): Words {
  const price = priceIn(titled);
  if (price === undefined || words.columns.flat().some(tells)) return words;
  const texts = [grid.caption?.text, grid.heading, grid.lead, ...outline.headers.map(({ text }) => text)];
  const named = [...texts, ...outline.rows.map(({ label }) => label)];
  if (
    named.some((text) => speaksOfSums(text ?? '')) ||
    outline.rows.flatMap(words.row).some((label) => tells(label) && !costs(label))
  )
    return words;
  const columns = words.columns.map((labels, column): readonly Label[] => {
    const header = outline.headers[column];
    const isList =
      column > outline.labelColumn && headsUnitAlone(header?.text ?? '') && holdsPrices(outline, column, unit);
    if (!isList) return labels;
    const told: Label = { ...price, says: said({ measure: 'cost', domain: 'costs' }), level: 'column' };
    return [told, ...labels];
  });
  return { ...words, columns };
}
