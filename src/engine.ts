/** Starts DuckDB in the browser on the lake's files; the only file that knows the engine. */

import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { packageFile, readPackage, type LakeFile, type LakeIndex } from '../pipeline/lake/package.ts';
import { snapshotKey, type Parameter, type Query } from '../pipeline/lake/queries/query.ts';
import { lakeTables } from '../pipeline/lake/schema.ts';
import { copyToParquet, createView } from '../pipeline/lake/statements.ts';

/** What is wrong with a lake. `missing`: a file is not there; `broken`: it is not what the package says; `engine`. */
export type LakeProblem = 'missing' | 'broken' | 'engine';

/** The lake cannot be read. `file` is the file to look at; `npm run extract` writes the lake again. */
export class LakeError extends Error {
  readonly problem: LakeProblem;
  readonly file: string;
  constructor(problem: LakeProblem, file: string, detail: string) {
    super(`lake: ${file}: ${detail}`);
    this.name = 'LakeError';
    this.problem = problem;
    this.file = file;
  }
}

/** How far the start has come: bytes of the lake's files that have arrived. */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

/** The lake, open for questions. */
export interface Lake {
  /** Resolves when the engine answers; rejects with a LakeError. */
  readonly ready: Promise<void>;
  /** Asks a question. Before the engine is up, the snapshot answers those questions that it holds. */
  rows<Row>(query: Query<Row>, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** The answer as a Parquet file. */
  exportParquet(sql: string, parameters: readonly Parameter[]): Promise<Blob>;
}

type Snapshot = ReadonlyMap<string, readonly unknown[]>;

/**
 * Opens the lake below `baseUrl` (with a closing slash). Returns as soon as the package and the snapshot are read; the
 * engine starts meanwhile. Throws a LakeError when the package is missing or broken.
 */
export async function openLake(
  baseUrl: URL,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Lake> {
  const index = await fetchIndex(baseUrl);
  const snapshot: Snapshot = index.snapshot === null ? new Map() : await fetchSnapshot(baseUrl, index.snapshot);
  const start = once(() => startEngine(baseUrl, index, onProgress));
  let running = false;
  let asked: () => void = () => undefined;
  const question = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const ready = Promise.race([snapshot.size === 0 ? undefined : quiet(), question])
    .then(start)
    .then(() => {
      running = true;
    });
  const engine = (): Promise<Engine> => {
    asked();
    return start();
  };
  // The same failure reaches whoever asks; without this line the browser would also call it unhandled.
  ready.catch(() => undefined);
  return {
    ready,
    async rows(query, parameters = []) {
      const kept = running ? undefined : snapshot.get(snapshotKey(query, parameters));
      const raw = kept ?? (await (await engine()).ask(query.sql, parameters));
      return raw.map((row) => query.decode(asRecord(row, query.name)));
    },
    async exportParquet(sql, parameters) {
      return (await engine()).exportParquet(sql, parameters);
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** Longest wait, in milliseconds, before the engine starts although the page is still busy. */
const LONGEST_WAIT = 1500;

/**
 * Resolves when the page has drawn what the snapshot gave it: the engine's 2.6 MB and its start would hold the first
 * charts up. A question that the snapshot does not hold starts the engine at once all the same.
 */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in globalThis)
        requestIdleCallback(
          () => {
            resolve();
          },
          { timeout: LONGEST_WAIT },
        );
      else setTimeout(resolve, LONGEST_WAIT / 5);
    });
  });
}

function asRecord(row: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof row !== 'object' || row === null) throw new Error(`query ${name}: a row is no object: ${String(row)}`);
  return Object.fromEntries(Object.entries(row));
}

async function fetchIndex(baseUrl: URL): Promise<LakeIndex> {
  const bytes = await fetchBytes(baseUrl, packageFile, { cache: 'no-cache' });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // A file server that answers every address with its start page sends HTML here.
    throw new LakeError('missing', packageFile, 'what the server sent is no JSON');
  }
  try {
    return readPackage(json);
  } catch (error) {
    throw new LakeError('broken', packageFile, error instanceof Error ? error.message : String(error));
  }
}

async function fetchSnapshot(baseUrl: URL, file: LakeFile): Promise<Snapshot> {
  const bytes = await fetchFile(baseUrl, file);
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof json !== 'object' || json === null) throw new LakeError('broken', file.path, 'no object of answers');
  return new Map(Object.entries(json).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])));
}

async function fetchBytes(baseUrl: URL, path: string, init: RequestInit = {}): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(new URL(path, baseUrl), init);
  } catch (error) {
    throw new LakeError('missing', path, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw new LakeError('missing', path, `the server answered ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches a file of the lake whole (small files are quicker so than by ranges) and holds it against the package. */
async function fetchFile(baseUrl: URL, file: LakeFile): Promise<Uint8Array> {
  const bytes = await fetchBytes(baseUrl, file.path);
  if (bytes.byteLength !== file.bytes) {
    const detail = `${String(bytes.byteLength)} bytes instead of ${String(file.bytes)}`;
    throw new LakeError('broken', file.path, detail);
  }
  if (file.path.endsWith('.parquet')) {
    const magic = new TextDecoder().decode(bytes.subarray(-4));
    if (magic !== 'PAR1') throw new LakeError('broken', file.path, 'no Parquet file');
  }
  return bytes;
}

/** The engine's rows read their columns anew at each access; a plain object is read once. */
function plainRows(table: Iterable<{ toJSON(): unknown }>): unknown[] {
  return Array.from(table, (row) => row.toJSON());
}

class Engine {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#database = database;
    this.#connection = connection;
  }

  ask(sql: string, parameters: readonly Parameter[]): Promise<unknown[]> {
    return this.#inTurn(async () => {
      if (parameters.length === 0) return plainRows(await this.#connection.query(sql));
      const statement = await this.#connection.prepare(sql);
      try {
        return plainRows(await statement.query(...parameters));
      } finally {
        await statement.close();
      }
    });
  }

  exportParquet(sql: string, parameters: readonly Parameter[]): Promise<Blob> {
    return this.#inTurn(async () => {
      const file = 'export.parquet';
      // Without the empty file the engine logs that it is missing.
      await this.#database.registerEmptyFileBuffer(file);
      await this.#connection.query(copyToParquet(sql, parameters, file));
      const bytes = await this.#database.copyFileToBuffer(file);
      // The engine refuses to write a file name that it still holds.
      await this.#database.dropFile(file);
      return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.apache.parquet' });
    });
  }

  // One question at a time: the connection mixes up answers that overlap.
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task, task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

async function startEngine(baseUrl: URL, index: LakeIndex, onProgress: (progress: Progress) => void): Promise<Engine> {
  const files = lakeTables.flatMap((table) => index.tables[table]);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  let loaded = 0;
  const fetching = Promise.all(
    files.map(async (file) => {
      const bytes = await fetchFile(baseUrl, file);
      loaded += bytes.byteLength;
      onProgress({ loaded, total });
      return { file, bytes };
    }),
  );
  const [database, fetched] = await Promise.all([startDatabase(), fetching]);
  for (const { file, bytes } of fetched) await database.registerFileBuffer(file.path, bytes);
  const connection = await database.connect();
  for (const table of lakeTables) {
    const paths = index.tables[table].map((file) => file.path);
    try {
      await connection.query(createView(table, paths));
    } catch (error) {
      throw new LakeError('broken', paths.join(', '), error instanceof Error ? error.message : String(error));
    }
  }
  return new Engine(database, connection);
}

async function startDatabase(): Promise<AsyncDuckDB> {
  try {
    const duckdb = await import('@duckdb/duckdb-wasm');
    const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
    await database.instantiate(new URL(wasmUrl, document.baseURI).href);
    // Whole numbers and decimals arrive as plain numbers, not as bigint and unscaled decimals.
    await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
    return database;
  } catch (error) {
    throw new LakeError('engine', 'duckdb-eh.wasm', error instanceof Error ? error.message : String(error));
  }
}
