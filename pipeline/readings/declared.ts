import { cellQuantity } from '../numbers.ts';
import type { Quantity } from '../types/readings.ts';
import type { Grid } from '../types/tables.ts';
import type { Label } from '../types/words.ts';
import { announcedUnit, countsThings } from '../vocabulary/headers.ts';
import { PRINTED_UNIT } from '../vocabulary/names.ts';
import { headsFee } from '../vocabulary/prices.ts';
import { declaredUnit, type PrintedUnit } from '../vocabulary/units.ts';
import { unitOfAmounts } from './amounts-above.ts';
import type { ColumnHeader, Outline } from './outline.ts';

/** A municipality's accounts stay far below 100 billion kroner; more means that the declared unit is wrong. */
const IMPOSSIBLE_MILLIONS = 100_000;

const KRONER: PrintedUnit = { unit: 'kr', scale: 1, printed: PRINTED_UNIT.kroner };

const money = (text: string): PrintedUnit | null => {
  const unit = declaredUnit(text);
  return unit?.unit === 'kr' ? unit : null;
};

/**
 * The unit that a table declares for its amounts: in its corner, caption, headers or notes, or in the text above it.
 */
function declaredFor(grid: Grid, headers: readonly ColumnHeader[]): PrintedUnit | null {
  const places = [
    ...grid.header.flatMap((row) => row.cells.slice(0, 1).map((cell) => cell.text)),
    grid.caption?.text ?? '',
    ...headers.map((header) => header.text),
    ...grid.footnotes.map((note) => note.text),
  ];
  for (const place of places) {
    const unit = announcedUnit(place) ?? money(place);
    if (unit !== null) return unit;
  }
  return announcedUnit(grid.lead ?? '') ?? money(grid.heading ?? '');
}

/** The unit of a caption above the table's own, where no amount above the table proves another. */
function cutOff(grid: Grid): PrintedUnit | null {
  const unit = money(grid.above ?? '');
  return unit === null || unitOfAmounts(grid) !== null ? null : unit;
}

/** Amounts that are kroner: noughts at their ends, or more than a municipality has in thousands. */
const areKroner = (values: readonly Quantity[]): boolean =>
  values.every(({ high }) => high % 1000 === 0) || values.some(({ high }) => high >= IMPOSSIBLE_MILLIONS * 1000);

/** Thousands or kroner printed under "(mio. kr.)": whole numbers with dots that would be hundreds of billions. */
function corrected(unit: PrintedUnit | null, grid: Grid): PrintedUnit | null {
  if (unit === null || unit.scale < 1e6) return null;
  const values = grid.rows
    .flatMap((row) => row.cells.slice(1).map((cell) => cellQuantity(cell.text, 0)))
    .filter((value) => value !== null);
  const impossible =
    values.some((value) => value.high >= IMPOSSIBLE_MILLIONS) &&
    values.every((value) => value.decimals === 0 && value.unit === null);
  if (!impossible) return null;
  return areKroner(values)
    ? { unit: 'kr', scale: 1, printed: PRINTED_UNIT.kroner }
    : { unit: 'kr', scale: 1000, printed: PRINTED_UNIT.thousands };
}

/**
 * The unit of a table's amounts: as its words or `announced`, those of its item, declare it; a better one where that
 * cannot be right; where none is declared, the one that an amount above the table proves.
 */
export function unitOf(
  grid: Grid,
  headers: readonly ColumnHeader[],
  announced: () => PrintedUnit | null,
): Readonly<Record<'declared' | 'better' | 'unit', PrintedUnit | null>> {
  const declared = declaredFor(grid, headers) ?? cutOff(grid) ?? announced();
  const better = corrected(declared, grid);
  return { declared, better, unit: better ?? declared ?? unitOfAmounts(grid) };
}

/** The unit at the end of a label or header ("Afvigelse i pct.", "Udgift (kr.)"), not that of an amount in it. */
function unitOfLabel(label: string): PrintedUnit | null {
  if (label === '') return null;
  const unit = declaredUnit(label);
  if (unit === null) return null;
  const at = label.lastIndexOf(unit.printed);
  const ends = /^[\s)\].]*$/u.test(label.slice(at + unit.printed.length));
  return ends && !/\d\s?$/u.test(label.slice(0, at)) ? unit : null;
}

/** What a column's header says of the unit of its figures. */
export interface ColumnUnit {
  readonly named: PrintedUnit | null;
  readonly countsThings: boolean;
  readonly holdsFees: boolean;
}

/**
 * Whether a column counts what its header names ("Pladser" beside "Døgntakst (kr.)"), in a table whose columns are not
 * all areas.
 */
function countsNoun(at: number, columns: readonly (readonly Label[])[], { headers, labelColumn }: Outline): boolean {
  const counts = (labels: readonly Label[]): boolean =>
    labels.some(({ says }) => says.counted !== undefined) && labels.every(({ says }) => says.measure === undefined);
  return (
    counts(columns[at] ?? []) &&
    columns.some(
      (labels, other) =>
        other !== at &&
        other > labelColumn &&
        (labels.some(({ says }) => says.measure !== undefined) || declaredUnit(headers[other]?.text ?? '') !== null),
    )
  );
}

/** What the header of each column says of its unit. */
export const unitsOfColumns = (
  outline: Outline,
  columns: readonly (readonly Label[])[],
  transposed: boolean,
): readonly ColumnUnit[] =>
  outline.headers.map(({ text }, at) => ({
    named: declaredUnit(text),
    holdsFees: headsFee(text),
    countsThings: countsThings(text) || (!transposed && countsNoun(at, columns, outline)),
  }));

/** A figure with the unit that its column or its row's label gives it; `declared` is the table's. */
export function withUnit(
  printed: Quantity,
  column: ColumnUnit | undefined,
  label: string,
  declared: PrintedUnit | null,
): { readonly quantity: Quantity; readonly declared: PrintedUnit | null } {
  if (printed.unit !== null) return { quantity: printed, declared };
  const named = column?.named ?? unitOfLabel(label);
  if (named?.unit === 'pct' || named?.unit === 'pct_point')
    return { quantity: { ...printed, unit: named.unit, scale: 1, printedUnit: named.printed }, declared };
  if (declared !== null && column?.countsThings === true)
    return { quantity: { ...printed, unit: 'count', scale: 1 }, declared };
  // "Ydelse | Takst": what one pays for a service is told in kroner.
  const undeclared = column?.holdsFees === true ? KRONER : null;
  return { quantity: printed, declared: named?.unit === 'kr' ? named : (declared ?? undeclared) };
}
