/** Documents on their way into the database, some at a time. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DocumentRow, Extraction } from '../types/extraction.ts';
import type { FindingRow } from '../types/findings.ts';
import { columnsText, rowsOfExtraction, toColumns } from './columns.ts';
import { createStaging, markBroken, stageTexts } from './database.ts';
import type { Owned } from './schema.ts';

/** A document as the lake takes it. */
export interface LakeDocument {
  readonly document: DocumentRow;
  /** All other rows, as JSON by columns (see columns.ts); null where only the document's own row counts. */
  readonly text: Uint8Array | null;
  /** Findings beside those in `text`. */
  readonly findings: readonly FindingRow[];
  /** Facts in `text` (their `fact_id`) that begin a series anew, which it does not say. */
  readonly broken: Iterable<string>;
}

/** Extractions as the lake takes them. */
export async function* documentsOf(
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
): AsyncGenerator<LakeDocument> {
  for await (const extraction of extractions) {
    const text = Buffer.from(columnsText(toColumns(rowsOfExtraction(extraction))));
    yield { document: extraction.document, text, findings: [], broken: [] };
  }
}

/** Documents that are staged at once, and bytes of text after which no more are added to them. */
const most = { documents: 500, bytes: 8_000_000 } as const;

/** Documents that are staged together. */
interface Batch {
  readonly texts: Uint8Array[];
  readonly documents: DocumentRow[];
  readonly findings: Owned<FindingRow>[];
  bytes: number;
}

const emptyBatch = (): Batch => ({ texts: [], documents: [], findings: [], bytes: 0 });

async function stageBatch(connection: DuckDBConnection, { texts, documents, findings }: Batch): Promise<void> {
  if (documents.length === 0) return;
  await stageTexts(connection, [...texts, Buffer.from(columnsText(toColumns({ documents, findings })))]);
}

/** Stages the rows of all documents; throws when one is given twice. While some are staged, the next are taken. */
export async function stageDocuments(
  connection: DuckDBConnection,
  documents: AsyncIterable<LakeDocument>,
  signal: AbortSignal | undefined,
): Promise<void> {
  await createStaging(connection);
  const seen = new Set<string>();
  const broken: string[] = [];
  let batch = emptyBatch();
  let staging = Promise.resolve();
  try {
    for await (const { document, text, findings, broken: anew } of documents) {
      signal?.throwIfAborted();
      if (seen.has(document.document_id)) {
        throw new Error(`lake: document given twice: ${document.name} (${document.document_id})`);
      }
      seen.add(document.document_id);
      batch.documents.push(document);
      // One by one: a call takes only so many values.
      for (const finding of findings)
        batch.findings.push({ ...finding, municipality_slug: document.municipality_slug });
      for (const one of anew) broken.push(one);
      if (text !== null) batch.texts.push(text);
      batch.bytes += text?.byteLength ?? 0;
      if (batch.documents.length < most.documents && batch.bytes < most.bytes) continue;
      await staging;
      staging = stageBatch(connection, batch);
      // Told when it is waited for.
      staging.catch(() => undefined);
      batch = emptyBatch();
    }
  } finally {
    // Also when another document fails: the connection is closed then.
    await staging.catch(() => undefined);
  }
  await staging;
  await stageBatch(connection, batch);
  await markBroken(connection, broken);
}
