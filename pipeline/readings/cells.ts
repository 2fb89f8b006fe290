/** A table's cells as they are printed, whatever they mean. */
import { cellQuantity } from '../numbers.ts';
import type { CellRow } from '../types/extraction.ts';
import type { Grid, GridRow } from '../types/tables.ts';
import type { Outline } from './outline.ts';

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

/** The last row, where it breaks off. */
export function brokenRows({ rows, headers }: Outline): { readonly line: number; readonly cells: number }[] {
  const last = rows.at(-1);
  const isCut = last?.kind === 'figures' && last.row.cells.length < headers.length;
  return isCut ? [{ line: last.row.line, cells: last.row.cells.length }] : [];
}
