/** A table as it stands on the page: its caption, headers, rows and notes. */

import type { Span } from './document.ts';

/** A cell, or another piece of print that belongs to a table. */
export interface GridCell {
  readonly span: Span;
  readonly text: string;
  /** The line and page of a cell that stands on another line than its row begins. */
  readonly line?: number;
  readonly page?: number | null;
  /** How many columns a header lies over, where the layout shows it; 1 unless told. */
  readonly columns?: number;
}

/** A row of a table, headers included. */
export interface GridRow {
  readonly line: number;
  readonly page: number | null;
  readonly cells: readonly GridCell[];
  /** The blanks before the label, where the layout keeps them. */
  readonly indent?: number;
  /** A line of a wrapped label: it belongs to the row above or below. */
  readonly joins?: 'above' | 'below';
}

/** A table as it stands: caption, header rows, body rows, the notes below it. */
export interface Grid {
  readonly no: string | null;
  readonly caption: GridCell | null;
  readonly header: readonly GridRow[];
  readonly rows: readonly GridRow[];
  readonly footnotes: readonly GridCell[];
  readonly span: Span;
  readonly heading: string | null;
  /** The paragraph right above the table and its caption, '' without one: it may tell the unit or what a plus means. */
  readonly lead?: string;
  /**
   * A caption above the table's own, cut from it by a page, or that of the table that it goes on with: it may tell the
   * unit.
   */
  readonly above?: string;
  /** Clearly a table, but nothing tells which figure stands in which column: each line is a row of one cell. */
  readonly unread?: true;
}
