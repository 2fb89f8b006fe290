/** Starts DuckDB in the browser on the lake's files; the only file that knows the engine. */

import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { LakeIndex } from '../pipeline/lake/package.ts';
import { snapshotKey, type Parameter, type Query } from '../pipeline/lake/queries/query.ts';
import { lakeTables } from '../pipeline/lake/schema.ts';
import { bindParameters, copyToParquet, createView } from '../pipeline/lake/statements.ts';
import { columnsOfAnswer, resting, slicesOf, type Batch } from './batch.ts';
import { fetchFile, fetchIndex, fetchSnapshot, LakeError, type Snapshot } from './lake-files.ts';
import { quiet } from './quiet.ts';

export { LakeError, type LakeProblem } from './lake-files.ts';

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
  /**
   * A long answer, batch by batch as the engine finds it, beside the questions of the views. The first batch tells the
   * columns even when there is no row. Aborting stops the engine's work; the reader then gets the signal's reason. Work
   * that cannot be stopped within a second or two takes the engine with it: the next question starts a new one.
   */
  batches(sql: string, parameters?: readonly Parameter[], signal?: AbortSignal): AsyncGenerator<Batch>;
  /** The answer as a Parquet file. Aborting rejects with the signal's reason. */
  exportParquet(sql: string, parameters: readonly Parameter[], signal?: AbortSignal): Promise<Blob>;
}

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
  let start = once(() => startEngine(baseUrl, index, onProgress));
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
  const engine = async (): Promise<Engine> => {
    asked();
    const started = await start();
    if (!started.stopped) return started;
    start = once(() => startEngine(baseUrl, index, onProgress));
    return start();
  };
  // The same failure reaches whoever asks; without this line the browser would also call it unhandled.
  ready.catch(() => undefined);
  return {
    ready,
    async rows(query, parameters = []) {
      const kept = running ? undefined : snapshot.get(snapshotKey(query, parameters));
      const raw = kept ?? (await answered(engine, query.sql, parameters));
      return raw.map((row) => query.decode(asRecord(row, query.name)));
    },
    async *batches(sql, parameters = [], signal) {
      yield* (await engine()).batches(bindParameters(sql, parameters), signal);
    },
    async exportParquet(sql, parameters, signal) {
      return (await engine()).exportParquet(bindParameters(sql, parameters), signal);
    },
  };
}

/** An engine that was stopped for another's sake answers nothing more: the question goes to the next one. */
async function answered(
  engine: () => Promise<Engine>,
  sql: string,
  parameters: readonly Parameter[],
): Promise<unknown[]> {
  const first = await engine();
  try {
    return await first.ask(sql, parameters);
  } catch (error) {
    if (!first.stopped) throw error;
    return answered(engine, sql, parameters);
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function asRecord(row: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof row !== 'object' || row === null) throw new Error(`query ${name}: a row is no object: ${String(row)}`);
  return Object.fromEntries(Object.entries(row));
}

/** The engine's rows read their columns anew at each access; a plain object is read once. */
function plainRows(table: Iterable<{ toJSON(): unknown }>): unknown[] {
  return Array.from(table, (row) => row.toJSON());
}

/** How long, in milliseconds, a cancelled question may go on before the engine is stopped with it. */
const PATIENCE = 1500;

class Engine {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #worker: Worker;
  readonly #death: Promise<never>;
  #die: (reason: Error) => void = () => undefined;
  #stopped = false;
  #last: Promise<unknown> = Promise.resolve();
  #exports = 0;

  constructor({ database, worker }: Database, connection: AsyncDuckDBConnection) {
    this.#database = database;
    this.#worker = worker;
    this.#connection = connection;
    this.#death = new Promise((_, reject) => {
      this.#die = reject;
    });
    // Nobody may be waiting when it happens.
    this.#death.catch(() => undefined);
  }

  /** It answers nothing more. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Ends the engine's thread whatever it is doing: what was asked of it fails. */
  #stop(): void {
    this.#stopped = true;
    this.#worker.terminate();
    this.#die(new Error('engine: stopped with a question that could not be cancelled'));
  }

  /** An answer, unless the engine is stopped before it comes. */
  #alive<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.#death]);
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

  async *batches(sql: string, signal: AbortSignal | undefined): AsyncGenerator<Batch> {
    signal?.throwIfAborted();
    // A connection of its own: an answer that is being read does not mix with the views' questions.
    const connection = await this.#alive(this.#database.connect());
    let patience: ReturnType<typeof setTimeout> | undefined;
    const cancel = (): void => {
      void connection.cancelSent();
      // The engine hears of it between two steps, and a step can take minutes: a product of large tables.
      patience = setTimeout(() => {
        this.#stop();
      }, PATIENCE);
    };
    signal?.addEventListener('abort', cancel);
    try {
      const reader = await this.#alive(connection.send(sql));
      await this.#alive(reader.open());
      yield columnsOfAnswer(reader.schema.fields);
      const rest = resting();
      for (let next = await this.#alive(reader.next()); next.done !== true; next = await this.#alive(reader.next())) {
        for (const slice of slicesOf(next.value.schema.fields, next.value)) {
          signal?.throwIfAborted();
          yield slice;
          await rest();
        }
      }
      signal?.throwIfAborted();
    } catch (error) {
      // A cancelled question fails in the engine's words; the reader asked for it and gets the signal's.
      signal?.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(patience);
      signal?.removeEventListener('abort', cancel);
      if (!this.#stopped) {
        // A reader that stops early leaves a question under way.
        await this.#alive(connection.cancelSent());
        await this.#alive(connection.close());
      }
    }
  }

  async exportParquet(sql: string, signal: AbortSignal | undefined): Promise<Blob> {
    this.#exports += 1;
    const file = `export-${String(this.#exports)}.parquet`;
    // Without the empty file the engine logs that it is missing.
    await this.#alive(this.#database.registerEmptyFileBuffer(file));
    try {
      // The statement runs while its answer, which tells nothing, is read.
      const copying = this.batches(copyToParquet(sql, file), signal);
      let done = false;
      while (!done) done = (await copying.next()).done === true;
      const bytes = await this.#alive(this.#database.copyFileToBuffer(file));
      return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.apache.parquet' });
    } finally {
      // The engine keeps what a file name once held.
      if (!this.#stopped) await this.#alive(this.#database.dropFile(file));
    }
  }

  // One question at a time: the connection mixes up answers that overlap.
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(
      () => this.#alive(task()),
      () => this.#alive(task()),
    );
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
  const [started, fetched] = await Promise.all([startDatabase(), fetching]);
  const { database } = started;
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
  return new Engine(started, connection);
}

interface Database {
  readonly database: AsyncDuckDB;
  readonly worker: Worker;
}

async function startDatabase(): Promise<Database> {
  try {
    const duckdb = await import('@duckdb/duckdb-wasm');
    const worker = new Worker(workerUrl);
    const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    await database.instantiate(new URL(wasmUrl, document.baseURI).href);
    // Whole numbers and decimals arrive as plain numbers, not as bigint and unscaled decimals.
    await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
    return { database, worker };
  } catch (error) {
    throw new LakeError('engine', 'duckdb-eh.wasm', error instanceof Error ? error.message : String(error));
  }
}
