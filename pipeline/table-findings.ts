/** Remarks on the tables of an agenda item. */
import { finding } from './finding.ts';
import type { BrokenRow } from './readings/cells.ts';
import type { GridReading } from './readings/grid.ts';
import type { FindingRow } from './types/findings.ts';
import type { AgendaItem } from './types/minutes.ts';
import type { Grid } from './types/tables.ts';

/** A table and what was read in it. */
export interface TableRead {
  readonly grid: Grid;
  readonly read: GridReading;
}

function unreadTable(grid: Grid, tableNo: string, itemNo: string, documentId: string): FindingRow {
  return finding(documentId, {
    code: 'unread_table',
    severity: 'warning',
    itemNo,
    tableNo,
    line: grid.rows[0]?.line ?? 0,
    message: `Table ${tableNo} was not read: nothing tells which figure stands in which of its columns.`,
    values: { table: tableNo },
  });
}

function brokenRow(row: BrokenRow, read: GridReading, itemNo: string, documentId: string): FindingRow {
  const cells = String(row.cells);
  const columns = String(read.columns);
  const so = row.misplaced
    ? 'nothing tells which are missing, so its figures were not read'
    : 'the table seems to be cut off';
  return finding(documentId, {
    code: 'broken_table',
    severity: 'warning',
    itemNo,
    tableNo: read.tableNo,
    line: row.line,
    message: `Table ${read.tableNo}, line ${String(row.line)}: the row has ${cells} cells of ${columns}; ${so}.`,
    values: {
      table: read.tableNo,
      line: String(row.line),
      cells,
      columns,
      ...(row.misplaced ? { missing: String(read.columns - row.cells) } : {}),
    },
  });
}

/** What was not read in an item's tables, or was read as another word; `unread` are tables that were not understood. */
export function tableFindings(
  tables: readonly TableRead[],
  unread: ReadonlySet<string>,
  item: AgendaItem,
  documentId: string,
): FindingRow[] {
  return tables.flatMap(({ grid, read }) => [
    ...(grid.unread === true || unread.has(read.tableNo) ? [unreadTable(grid, read.tableNo, item.no, documentId)] : []),
    ...read.misspelt.map((word) =>
      finding(documentId, {
        code: 'misspelt_header',
        severity: 'info',
        itemNo: item.no,
        tableNo: read.tableNo,
        line: word.line,
        message: `The column header "${word.printed}" is read as "${word.read}".`,
        values: { printed: word.printed, read: word.read },
      }),
    ),
    ...read.brokenRows.map((row) => brokenRow(row, read, item.no, documentId)),
  ]);
}
