/** A table for reading: what Chart and DataTable show and what a chart's CSV contains. */

export interface TableColumn {
  readonly label: string;
  /** Figures: right-aligned, aligned on the decimal comma by their equal number of decimals. */
  readonly numeric?: boolean;
}

/** A cell with more than its text: the fact whose passport it opens, and how it is heard. */
export interface RichCell {
  readonly text: string;
  /** The figure unrounded, in the unit that its column's heading names: what the chart's file holds. */
  readonly exact?: number;
  readonly fact?: string | null;
  /** What a screen reader hears instead of row, column and text: 'Økonomiudvalget, afvigelse -8,1 mio. kr.' */
  readonly reading?: string;
  /** A name of the minutes is Danish in either language of the page. */
  readonly lang?: 'da' | undefined;
}

export type TableCell = string | RichCell;

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A total: set off by a line above. */
  readonly total?: boolean;
  /** Where this row's figures stand, where the rows of a chart have several sources: for its file. */
  readonly source?: string;
  /** Year, report and part of this row's figures, where the rows of a chart differ by them: for its file. */
  readonly scope?: string | undefined;
}

export interface TableData {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The cell in its long form. */
export function richCell(cell: TableCell): RichCell {
  return typeof cell === 'string' ? { text: cell } : cell;
}
