/** A table's cells as they are printed, whatever they mean. */
import { cellQuantity } from '../numbers.ts';
import type { CellRow } from '../types/extraction.ts';
import type { Grid, GridCell, GridRow } from '../types/tables.ts';
import type { Outline, OutlineRow } from './outline.ts';

/** A cell before the figure is known that it became. */
export type CellOfGrid = Omit<CellRow, 'document_id' | 'item_no' | 'fact_id'>;

/** Every cell as it is printed, with the labels of its row and column. */
export function cellsOf(grid: Grid, outline: Outline, tableNo: string, unit: string | null): CellOfGrid[] {
  const cellsIn = (row: GridRow, rowNo: number, isHeader: boolean, label: string | null): CellOfGrid[] =>
    row.cells.map((cell, columnNo) => {
      const figure = !isHeader && label !== null && columnNo > outline.labelColumn;
      const quantity = figure ? cellQuantity(cell.text, cell.span.start) : null;
      return {
        table_no: tableNo,
        row_no: rowNo,
        column_no: columnNo,
        is_header: isHeader,
        text: cell.text,
        quantity: quantity === null ? null : quantity.low * (quantity.sign === -1 ? -1 : 1),
        unit: quantity === null ? null : (quantity.printedUnit ?? unit),
        row_label: label,
        column_label: isHeader ? null : (outline.headers[columnNo]?.text ?? null),
        line: cell.line ?? row.line,
        page: cell.page ?? row.page,
        char_start: cell.span.start,
        char_end: cell.span.end,
      };
    });
  return [
    ...grid.header.flatMap((row, rowNo) => cellsIn(row, rowNo, true, null)),
    ...outline.rows.flatMap(({ row, rowNo, kind, label }) =>
      cellsIn(row, rowNo, false, kind === 'figures' ? label : null),
    ),
  ];
}

const isFigure = (cell: GridCell | undefined): boolean =>
  cell !== undefined && /\d/u.test(cell.text) && cellQuantity(cell.text, cell.span.start) !== null;

/**
 * The rows, by their number, whose cells do not stand below their headers: shorter than the others, with a figure in a
 * column where no other row has one. Which cell is missing nothing tells.
 */
function misplacedRows({ rows, headers, labelColumn }: Outline): ReadonlySet<number> {
  const figured = rows.filter(({ kind }) => kind === 'figures');
  const short = figured.filter(({ row }) => row.cells.length < headers.length);
  if (short.length === 0 || short.length === figured.length) return new Set();
  const whole = figured.filter(({ row }) => row.cells.length >= headers.length);
  const isFree = headers.map(
    (_, column) => column > labelColumn && !whole.some(({ row }) => isFigure(row.cells[column])),
  );
  if (!isFree.includes(true)) return new Set();
  const misplaced = short.filter(({ row }) =>
    row.cells.some((cell, column) => isFree[column] === true && isFigure(cell)),
  );
  return new Set(misplaced.map(({ rowNo }) => rowNo));
}

/** The rows with figures whose cells stand below their headers. */
export function placedRows(outline: Outline): OutlineRow[] {
  const misplaced = misplacedRows(outline);
  return outline.rows.filter(({ kind, rowNo }) => kind === 'figures' && !misplaced.has(rowNo));
}

/** A row with fewer cells than there are headers. */
export interface BrokenRow {
  readonly line: number;
  readonly cells: number;
  /** Its cells do not stand below their headers. */
  readonly misplaced: boolean;
}

/** The last row, where it breaks off, and those whose cells do not stand below their headers. */
export function brokenRows(outline: Outline): BrokenRow[] {
  const { rows, headers } = outline;
  const misplaced = misplacedRows(outline);
  const last = rows.at(-1);
  const isCut = last?.kind === 'figures' && last.row.cells.length < headers.length;
  return rows
    .filter((one) => (isCut && one === last) || misplaced.has(one.rowNo))
    .map(({ row, rowNo }) => ({ line: row.line, cells: row.cells.length, misplaced: misplaced.has(rowNo) }));
}
