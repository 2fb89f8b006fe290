/** Starts DuckDB in the browser on the lake's files; the only file that knows the engine. */

import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Columns } from '../pipeline/lake/queries/query.ts';
import { copyToParquet } from '../pipeline/lake/statements.ts';
import { columnsOfAnswer, resting, slicesOf, type Batch } from './lake/batch.ts';
import { columnsOfEngine } from './lake/columns.ts';
import { LakeError, statusOf } from './lake/files.ts';
import type { Database, Lake } from './lake/lake.ts';
import { openLakeWith, type Opening } from './lake/open.ts';
import { isTrap } from './lake/trap.ts';

export { LakeError, type LakeProblem } from './lake/files.ts';
export type { Lake, Progress } from './lake/lake.ts';

/** Opens the lake below `baseUrl` with DuckDB, as `openLakeWith` does. */
export function openLake(baseUrl: URL, opening?: Opening): Promise<Lake> {
  return openLakeWith(startDatabase, baseUrl, opening);
}

/** How long, in milliseconds, a cancelled question may go on before the engine is stopped with it. */
const PATIENCE = 1500;

class Engine implements Database {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #worker: Worker;
  readonly #death: Promise<never>;
  #die: (reason: Error) => void = () => undefined;
  #stopped = false;
  #last: Promise<unknown> = Promise.resolve();
  #exports = 0;

  constructor(database: AsyncDuckDB, worker: Worker, connection: AsyncDuckDBConnection) {
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

  async register(file: string, bytes: Uint8Array): Promise<void> {
    await this.#alive(this.#database.registerFileBuffer(file, bytes));
  }

  /** After what is being asked: that may read the file. */
  drop(file: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#database.dropFile(file);
    });
  }

  ask(sql: string): Promise<Columns> {
    return this.#inTurn(async () => columnsOfEngine(await this.#connection.query(sql)));
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
      // What was given up while the connection was made is not begun: nobody would hear of it again.
      signal?.throwIfAborted();
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
      // The next question finds another engine: this one would answer no more, or wrongly.
      if (isTrap(error)) this.#stop();
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

async function startDatabase(): Promise<Engine> {
  try {
    const duckdb = await import('@duckdb/duckdb-wasm');
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
    const failing = failureOf(worker);
    // The thread says that it is there; every later message is the engine's.
    await Promise.race([
      new Promise((resolve) => {
        worker.onmessage = resolve;
      }),
      failing,
    ]);
    worker.onmessage = null;
    const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    await Promise.race([database.instantiate(new URL(wasmUrl, document.baseURI).href), failing]);
    // Whole numbers and decimals arrive as plain numbers, not as bigint and unscaled decimals.
    await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
    return new Engine(database, worker, await database.connect());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // A file that did not come fails like one that the browser cannot run: ask for it.
    const problem = (await statusOf(new URL(wasmUrl, document.baseURI))) === 'unreached' ? 'unreached' : 'engine';
    throw new LakeError(problem, 'duckdb-eh.wasm', detail);
  }
}

/** Rejects when the thread fails. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message === '' ? 'the thread did not start' : message));
    });
  });
}
