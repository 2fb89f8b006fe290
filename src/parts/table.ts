/** A table for reading: what Chart and DataTable show and what a CSV download contains. */

export interface TableColumn {
  readonly label: string;
  /** Figures: right-aligned, aligned on the decimal comma by their equal number of decimals. */
  readonly numeric?: boolean;
}

/** A cell with more than its text: the number behind it (for CSV) and the fact whose passport it opens. */
export interface RichCell {
  readonly text: string;
  readonly value?: number | null;
  readonly fact?: string | null;
}

export type TableCell = string | RichCell;

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A total: set off by a line above. */
  readonly total?: boolean;
}

export interface TableData {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The cell in its long form. */
export function richCell(cell: TableCell): RichCell {
  return typeof cell === 'string' ? { text: cell } : cell;
}
