/** How a long table is laid out and moved through. */

/** A column of a long table; its width is in CSS pixels. */
export interface GridColumn {
  readonly name: string;
  readonly label: string;
  readonly width: number;
  readonly numeric: boolean;
}

/** The row of the headings. */
export const HEAD = -1;

/** A cell by its row (HEAD for the headings) and column, both from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** How large the table is, and how many rows a page key moves by. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** The cell that a key leads to, as in the pattern of ARIA grids; null for a key that moves nothing. */
export function cellAfter(
  cell: GridCell,
  key: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  size: GridSize,
): GridCell | null {
  const corner = key.ctrlKey || key.metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = ((): GridCell | null => {
    switch (key.key) {
      case 'ArrowUp':
        return { ...cell, row: corner ? HEAD : cell.row - 1 };
      case 'ArrowDown':
        return { ...cell, row: corner ? last.row : cell.row + 1 };
      case 'ArrowLeft':
        return { ...cell, column: corner ? 0 : cell.column - 1 };
      case 'ArrowRight':
        return { ...cell, column: corner ? last.column : cell.column + 1 };
      case 'PageUp':
        return { ...cell, row: cell.row - size.page };
      case 'PageDown':
        return { ...cell, row: cell.row + size.page };
      case 'Home':
        return { row: corner ? 0 : cell.row, column: 0 };
      case 'End':
        return { row: corner ? last.row : cell.row, column: last.column };
      default:
        return null;
    }
  })();
  if (to === null) return null;
  return {
    row: Math.max(HEAD, Math.min(last.row, to.row)),
    column: Math.max(0, Math.min(last.column, to.column)),
  };
}
