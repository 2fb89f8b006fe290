import type { GridCell, GridRow, Line } from '../types.ts';
import { captionNumber, headsColumn } from '../vocabulary/headers.ts';
import { cellAt, isBlank } from './block.ts';

const LONGEST_HEADER = 140;

const SPLITS: readonly RegExp[] = [
  // "OmrådeKorrigeret budgetRegnskab 2023"
  /(?<=[\p{Ll}\d.)%])(?=\p{Lu})|(?<=\p{Ll})(?=(?:19|20)\d{2})|(?<=(?:19|20)\d{2})(?=(?:19|20)\d{2})/gu,
  // "Område Korrigeret budget Regnskab 2023"
  /\s+(?=\p{Lu})/gu,
  // "Område 2022 2023"
  /\s+(?=\p{Lu}|(?:19|20)\d{2})/gu,
];

/** The ways to read a line as the headers of columns. */
function waysToRead(line: Line): GridCell[][] {
  return SPLITS.map((pattern) => {
    const cells: GridCell[] = [];
    let from = 0;
    for (const match of line.text.matchAll(pattern)) {
      if (match.index === 0) continue;
      cells.push(cellAt(line, from, match.index));
      from = match.index + match[0].length;
    }
    cells.push(cellAt(line, from, line.text.length));
    return cells.filter((cell) => cell.text !== '');
  });
}

/** A line read as a header, and how many columns of figures it heads. */
export interface Header {
  readonly row: GridRow;
  readonly columns: number;
}

/** The ways to read a line as a header whose columns are lost: its words only stand apart by their capitals or years. */
export function headersIn(line: Line | undefined): Header[] {
  if (
    line === undefined ||
    isBlank(line) ||
    line.text.length > LONGEST_HEADER ||
    captionNumber(line.text) !== undefined
  )
    return [];
  return waysToRead(line).flatMap((cells): Header[] => {
    const place = { line: line.number, page: line.page };
    const named = cells.filter((cell) => headsColumn(cell.text)).length;
    const [corner] = cells;
    if (corner === undefined || cells.length < 2 || named < 1 || named * 2 < cells.length - 1) return [];
    if (headsColumn(corner.text))
      return [{ row: { ...place, cells: [cellAt(line, 0, 0), ...cells] }, columns: cells.length }];
    return [{ row: { ...place, cells }, columns: cells.length - 1 }];
  });
}
