/** Rows of extractions on their way into the database, a chunk at a time; no more than one extraction is held. */
import * as aq from 'arquero';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Extraction } from '../types.ts';
import { chunkRows, openStaging, type Staging } from './database.ts';
import { columnsOf, lakeTables, type LakeTable } from './schema.ts';

/** Rows of one table until there are enough for a chunk. */
interface Batch {
  readonly names: string[];
  readonly staging: Staging;
  rows: object[];
}

/** Arquero turns rows into columns: `aq.from` reads the named properties of each. */
function flush(batch: Batch): void {
  if (batch.rows.length === 0) return;
  const table = aq.from(batch.rows, batch.names);
  batch.staging.append(batch.names.map((name): unknown[] => Array.from(table.array(name))));
  batch.rows = [];
}

/** Stages the rows of all extractions; throws when a document is given twice. */
export async function stageRows(
  connection: DuckDBConnection,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const batches = new Map<LakeTable, Batch>();
  for (const name of lakeTables) {
    const names = columnsOf(name).map((column) => column.name);
    batches.set(name, { names, staging: await openStaging(connection, name), rows: [] });
  }
  function add(name: LakeTable, rows: readonly object[]): void {
    const batch = batches.get(name);
    if (batch === undefined) return;
    for (const row of rows) {
      batch.rows.push(row);
      if (batch.rows.length === chunkRows) flush(batch);
    }
  }
  const seen = new Set<string>();
  for await (const extraction of extractions) {
    signal?.throwIfAborted();
    const { document } = extraction;
    if (seen.has(document.document_id)) {
      throw new Error(`lake: document given twice: ${document.name} (${document.document_id})`);
    }
    seen.add(document.document_id);
    add('documents', [document]);
    add('items', extraction.items);
    add('tables', extraction.tables);
    add('cells', extraction.cells);
    add('passages', extraction.passages);
    add('notes', extraction.notes);
    add('facts', extraction.facts);
    add('findings', extraction.findings);
  }
  for (const batch of batches.values()) {
    flush(batch);
    batch.staging.close();
  }
}
