import type { GridReading } from './readings/grid.ts';
import type { CellRow } from './types/extraction.ts';
import type { Fact } from './types/facts.ts';

type Cell = GridReading['cells'][number];

/** For each table, its facts by the place where their number begins. */
type FactsByPlace = ReadonlyMap<string, ReadonlyMap<number, string>>;

function factsByPlace(facts: readonly Fact[]): FactsByPlace {
  const byTable = new Map<string, Map<number, string>>();
  for (const { table_no, char_start, fact_id, is_derived: derived } of facts) {
    // What is computed from a cell stands in none.
    if (table_no === null || derived) continue;
    const ofTable = byTable.get(table_no) ?? new Map<number, string>();
    byTable.set(table_no, ofTable.set(char_start, fact_id));
  }
  return byTable;
}

/** The fact whose number stands in a cell. */
function factIn(cell: Cell, factAt: FactsByPlace): string | null {
  const ofTable = factAt.get(cell.table_no);
  if (ofTable === undefined) return null;
  for (let at = cell.char_start; at < cell.char_end; at += 1) {
    const id = ofTable.get(at);
    if (id !== undefined) return id;
  }
  return null;
}

/** The cells of an item's tables, each with the fact whose number stands in it. */
export function cellRows(
  cells: readonly Cell[],
  facts: readonly Fact[],
  documentId: string,
  itemNo: string | null,
): CellRow[] {
  const factAt = factsByPlace(facts);
  return cells.map((cell): CellRow => {
    return { document_id: documentId, item_no: itemNo, ...cell, fact_id: factIn(cell, factAt) };
  });
}
