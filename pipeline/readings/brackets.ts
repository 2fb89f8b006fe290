/** Cells that print another number in brackets beside their own ("92 % (88 %)"), and what a table says of those. */
import { TABLE } from '../distances.ts';
import { cellQuantity } from '../numbers.ts';
import type { Reading } from '../types/readings.ts';
import type { Grid, GridCell } from '../types/tables.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { bracketsTold, insideBrackets } from '../vocabulary/cues/brackets.ts';
import { datesBrackets } from '../vocabulary/periods/told.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { said } from '../vocabulary/said.ts';
import { seen } from './surroundings.ts';

/** What a text says of its own figures: of those in brackets beside them only the year stays, which says so itself. */
export function ofOwnFigures<One extends Label>(text: string, offset: number, labels: readonly One[]): readonly One[] {
  const told = bracketsTold(text);
  if (told === null) return labels;
  return labels.filter(
    ({ span, text: printed }) =>
      datesBrackets(printed) || span.end <= offset + told.start || span.start >= offset + told.end,
  );
}

/**
 * The year of the numbers in brackets in a column headed `header`: as the table's words tell it, or the year before its
 * own. null where nothing tells what they are: they may be anything.
 */
function yearInBrackets(
  { caption, lead, footnotes }: Grid,
  header: string,
  column: readonly Label[],
  titled: readonly Label[],
  vocabulary: Vocabulary,
): NearLabel | null {
  const notes = [lead ?? '', ...footnotes.map(({ text }) => text)].filter((text) => bracketsTold(text) !== null);
  const noted = notes.flatMap((text) => labelsOf(text, 0, 'caption', vocabulary));
  const dated = [...column, ...titled, ...noted].find(
    ({ text, says }) => datesBrackets(text) && says.fiscalYear !== undefined,
  );
  if (dated !== undefined) return seen(dated, TABLE.column - 1, true);
  const lastYear = [header, caption?.text ?? '', ...notes].some((text) => bracketsTold(text)?.lastYear === true);
  const ofColumn = column.flatMap(({ says }) => says.fiscalYear ?? []);
  const years = new Set(ofColumn.length > 0 ? ofColumn : titled.flatMap(({ says }) => says.fiscalYear ?? []));
  const [year] = years;
  if (!lastYear || year === undefined || years.size > 1) return null;
  const says = said({ fiscalYear: year - 1 });
  return seen({ span: { start: 0, end: 0 }, text: 'i parentes', says, level: 'column' }, TABLE.column - 1, true);
}

/** The number in brackets beside a cell's own, as the table tells of what year it is; nothing where it does not. */
export type BesideOwn = (cell: GridCell, columnNo: number, own: Reading) => readonly Reading[];

/** Reads numbers in brackets: of the same kind as the cell's own, of the year that the table's words tell of them. */
export function besideOwn(
  grid: Grid,
  headers: readonly { readonly text: string }[],
  columns: readonly (readonly Label[])[],
  titled: readonly Label[],
  vocabulary: Vocabulary,
): BesideOwn {
  const years = new Map<number, NearLabel | null>();
  return (cell, columnNo, own) => {
    const inside = insideBrackets(cell.text);
    if (inside === null) return [];
    const known = years.get(columnNo);
    const year =
      known === undefined
        ? yearInBrackets(grid, headers[columnNo]?.text ?? '', columns[columnNo] ?? [], titled, vocabulary)
        : known;
    years.set(columnNo, year);
    const quantity = cellQuantity(inside.text, cell.span.start + inside.at);
    if (year === null || quantity === null || (quantity.unit ?? own.quantity.unit) !== own.quantity.unit) return [];
    const { unit, scale, printedUnit } = own.quantity;
    const place = { ...own.place, span: quantity.span };
    const beside = { ...quantity, unit, scale, printedUnit };
    return [{ ...own, quantity: beside, place, labels: [year, ...own.labels], lead: '(' }];
  };
}
