import { cellQuantity } from '../numbers.ts';
import type { GridRow } from '../types/tables.ts';
import type { OutlineRow, Section } from './outline.ts';

/** Half a unit in the last place for each addend, and as much for dust. */
const SLACK = 0.5;

interface Amount {
  readonly value: number;
  readonly unit: number;
}

function amountsOf(row: GridRow): (Amount | null)[] {
  return row.cells.slice(1).map((cell) => {
    const quantity = cellQuantity(cell.text, 0);
    if (quantity === null || quantity.unit === 'pct') return null;
    return { value: quantity.low * (quantity.sign === -1 ? -1 : 1), unit: 10 ** -quantity.decimals };
  });
}

const isWithin = (section: Section | null, outer: Section | null): boolean => {
  if (outer === null) return true;
  for (let one = section; one !== null; one = one.above) if (one === outer) return true;
  return false;
};

interface Held {
  /** Columns that add up, and those of them that are not all noughts. */
  readonly held: number;
  readonly told: number;
  readonly failed: number;
}

function heldBy(total: readonly (Amount | null)[], rows: readonly (readonly (Amount | null)[])[]): Held {
  let held = 0;
  let told = 0;
  let failed = 0;
  for (const [column, printed] of total.entries()) {
    if (printed === null) continue;
    const addends = rows.flatMap((row) => row[column] ?? []);
    const sum = addends.reduce((all, one) => all + one.value, 0);
    if (Math.abs(sum - printed.value) > SLACK * printed.unit * (addends.length + 1) + 1e-6) failed += 1;
    else {
      held += 1;
      told += Number(printed.value !== 0);
    }
  }
  return { held, told, failed };
}

/** Whether a total is the sum of rows, in most of its columns: shares and averages add up nowhere. */
function addsUp(total: readonly (Amount | null)[], rows: readonly (readonly (Amount | null)[])[]): boolean {
  const { held, failed } = heldBy(total, rows);
  return rows.length > 0 && held > failed;
}

/**
 * Whether rows make up another so clearly that it is no chance: one row must be the same in two columns and in all.
 * Columns of percentages, which add up to nothing, are named.
 */
export function makesUp(whole: GridRow, parts: readonly GridRow[], shares: ReadonlySet<number>): boolean {
  const total = amountsOf(whole).map((amount, at) => (shares.has(at + 1) ? null : amount));
  const { held, told, failed } = heldBy(total, parts.map(amountsOf));
  return parts.length > 1 ? held > failed && told > 0 : parts.length === 1 && failed === 0 && told > 1;
}

/**
 * The section that each row belongs to, by row number: a total belongs to the sections whose rows it adds up, and
 * closes them; a total behind a section's own total, or at the end of a table with several sections, is the total of
 * all. Rows that are parts of another add up to it alone.
 */
export function sectionsByRow(
  rows: readonly OutlineRow[],
  isTotal: (row: OutlineRow) => boolean,
  isPart: (row: OutlineRow) => boolean = () => false,
): ReadonlyMap<number, Section | null> {
  const found = new Map<number, Section | null>();
  const figures = rows.filter((row) => row.kind === 'figures');
  const addends: { readonly section: Section | null; readonly amounts: (Amount | null)[] }[] = [];
  const closed = new Set<Section>();
  const totalled = new Set<Section>();
  const last = figures.at(-1);
  const several = new Set(figures.map((row) => row.section)).size > 1;
  for (const row of figures) {
    let section = row.section;
    while (section !== null && closed.has(section)) section = section.above;
    const amounts = amountsOf(row.row);
    if (!isTotal(row)) {
      found.set(row.rowNo, section);
      if (!isPart(row)) addends.push({ section, amounts });
      continue;
    }
    const candidates: (Section | null)[] = [];
    for (let one = section; one !== null; one = one.above) candidates.push(one);
    candidates.push(null);
    const proved = candidates.find((one) =>
      addsUp(
        amounts,
        addends.filter((addend) => isWithin(addend.section, one)).map((addend) => addend.amounts),
      ),
    );
    const atEnd = row === last && several && totalled.size === 0;
    const owner = proved !== undefined ? proved : atEnd ? null : section;
    found.set(row.rowNo, owner);
    if (owner === null) continue;
    totalled.add(owner);
    for (let one = section; one !== null; one = one.above) {
      closed.add(one);
      if (one === owner) break;
    }
  }
  return found;
}
