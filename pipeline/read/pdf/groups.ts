/** Headings over groups of columns in a table without borders, where only the words below tell the groups. */
import type { CellLine } from './cells.ts';

interface Piece {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The pieces of a header line that stand over columns of figures, from the left. */
function piecesOf(line: CellLine): Piece[] {
  const alone = line.cells.flatMap((text, at) => (at === 0 || text === '' ? [] : [{ text, first: at, last: at }]));
  return [...alone, ...line.spans].sort((a, b) => a.first - b.first);
}

/**
 * A header whose first line stands once over each group of columns that say the same ("2023" and "2024", each over
 * "Budget" and "Regnskab"): each piece of it over all columns of its group.
 */
export function withGroups(header: readonly CellLine[]): readonly CellLine[] {
  const [line, ...rest] = header;
  if (line === undefined || rest.length === 0) return header;
  const pieces = piecesOf(line);
  if (pieces.length < 2) return header;
  const below = line.cells.map((_, column) =>
    rest
      .map(({ cells }) => cells[column] ?? '')
      .join(' ')
      .trim(),
  );
  const most = Math.floor((below.length - 1) / pieces.length);
  for (let size = most; size > 1; size -= 1) {
    for (let start = 1; start + pieces.length * size <= below.length; start += 1) {
      const groups = pieces.map(({ text }, at) => ({
        text,
        first: start + at * size,
        last: start + (at + 1) * size - 1,
      }));
      const columns = below.slice(start, start + pieces.length * size);
      const repeated = columns.every((text, at) => text !== '' && text === columns[at % size]);
      const over = pieces.every(({ first, last }, at) => {
        const group = groups[at];
        return group !== undefined && group.first <= first && last <= group.last;
      });
      if (!repeated || !over) continue;
      const [label = ''] = line.cells;
      return [{ ...line, cells: [label, ...line.cells.slice(1).map(() => '')], spans: groups }, ...rest];
    }
  }
  return header;
}
