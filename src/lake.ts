/** The lake, open for questions: each goes to the snapshot, to a municipality's rows in memory, or to the whole lake. */

import type { LakeIndex } from '../pipeline/lake/package.ts';
import { places } from '../pipeline/lake/queries/places.ts';
import { snapshotKey, type Columns, type Parameter, type Query } from '../pipeline/lake/queries/query.ts';
import { ownerOf, scopeOf, type Ranked } from '../pipeline/lake/scope.ts';
import { bindParameters } from '../pipeline/lake/statements.ts';
import type { Batch } from './batch.ts';
import { fetchFile, fetchIndex, fetchSnapshot, type Snapshot } from './lake-files.ts';
import { quiet } from './quiet.ts';
import { Tables, type Store } from './tables.ts';

/** How far the files have come that are being fetched, in bytes. */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

/** The lake, open for questions. */
export interface Lake {
  /** Resolves when the engine answers; rejects with a LakeError. */
  readonly ready: Promise<void>;
  /** Asks a question. What the snapshot holds, or was asked before of a municipality, is answered at once. */
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

/** The engine, as the lake needs it. */
export interface Database extends Store {
  /** It answers nothing more. */
  readonly stopped: boolean;
  /** The answer of a schema's tables, and of the whole lake's where it has none. */
  ask(sql: string, schema: string | null): Promise<Columns>;
  batches(sql: string, signal: AbortSignal | undefined): AsyncGenerator<Batch>;
  exportParquet(sql: string, signal: AbortSignal | undefined): Promise<Blob>;
}

/** Answers about municipalities that are remembered: to go back to one asks nothing. */
const REMEMBERED = 60;

/**
 * Opens the lake below `baseUrl` (with a closing slash) with the engine that `start` starts. Returns as soon as the package
 * and the snapshot are read; the engine starts meanwhile. Throws a LakeError when the package is missing or broken.
 */
export async function openLakeWith(
  start: () => Promise<Database>,
  baseUrl: URL,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Lake> {
  const index = await fetchIndex(baseUrl);
  const snapshot: Snapshot = index.snapshot === null ? new Map() : await fetchSnapshot(baseUrl, index.snapshot);
  const arriving = { loaded: 0, total: 0 };
  const fetching = async (file: LakeIndex['tables']['facts'][number]): Promise<Uint8Array> => {
    // What is fetched after everything has come is counted anew.
    if (arriving.loaded === arriving.total) arriving.loaded = arriving.total = 0;
    arriving.total += file.bytes;
    const bytes = await fetchFile(baseUrl, file);
    arriving.loaded += bytes.byteLength;
    onProgress({ ...arriving });
    return bytes;
  };
  const open = new OpenLake(index, snapshot, start, fetching);
  return {
    ready: open.ready,
    rows: (query, parameters = []) => open.rows(query, parameters),
    batches: (sql, parameters = [], signal) => open.batches(bindParameters(sql, parameters), signal),
    exportParquet: (sql, parameters, signal) => open.exportParquet(bindParameters(sql, parameters), signal),
  };
}

/** An engine with its tables. */
interface Running {
  readonly database: Promise<Database>;
  readonly tables: Tables;
}

class OpenLake {
  readonly ready: Promise<void>;
  readonly #index: LakeIndex;
  readonly #snapshot: Snapshot;
  readonly #start: () => Promise<Database>;
  readonly #fetch: ConstructorParameters<typeof Tables>[2];
  readonly #answers = new Map<string, Promise<unknown[]>>();
  readonly #pending = new Set<Promise<unknown>>();
  #running: Running | null = null;
  #asked: () => void = () => undefined;

  constructor(
    index: LakeIndex,
    snapshot: Snapshot,
    start: () => Promise<Database>,
    fetch: ConstructorParameters<typeof Tables>[2],
  ) {
    this.#index = index;
    this.#snapshot = snapshot;
    this.#start = start;
    this.#fetch = fetch;
    const question = new Promise<void>((resolve) => {
      this.#asked = resolve;
    });
    this.ready = Promise.race([snapshot.size === 0 ? undefined : quiet(), question]).then(async () => {
      const { database, tables } = await this.#engine();
      await (tables.small ? tables.all() : database);
    });
    // The same failure reaches whoever asks; without this line the browser would also call it unhandled.
    this.ready.catch(() => undefined);
  }

  async rows<Row>(query: Query<Row>, parameters: readonly Parameter[]): Promise<Row[]> {
    const key = this.#keyOf(query, parameters);
    const held = this.#snapshot.get(key);
    const remembered = query.reads.of === 'all' || query.reads.of === 'fact' ? undefined : this.#answers.get(key);
    // What is remembered under a query's name and parameters was decoded by this query.
    if (remembered !== undefined) return remembered as Promise<Row[]>;
    const answer = held === undefined ? this.#decoded(query, parameters) : Promise.resolve(query.decodeColumns(held));
    if (query.reads.of !== 'all' && query.reads.of !== 'fact') this.#remember(key, answer);
    return answer;
  }

  async *batches(sql: string, signal: AbortSignal | undefined): AsyncGenerator<Batch> {
    const { database, tables } = await this.#engine();
    await tables.all();
    signal?.throwIfAborted();
    yield* (await database).batches(sql, signal);
  }

  async exportParquet(sql: string, signal: AbortSignal | undefined): Promise<Blob> {
    const { database, tables } = await this.#engine();
    await tables.all();
    return (await database).exportParquet(sql, signal);
  }

  /** The municipality to start with is the same whether it is named or not. */
  #keyOf({ name, reads }: Query<unknown>, parameters: readonly Parameter[]): string {
    const [slug, ...rest] = parameters;
    const first = this.#snapshot.get(snapshotKey(places))?.columns['municipality_slug']?.[0];
    const named = (reads.of === 'municipality' || reads.of === 'others') && slug === first ? ['', ...rest] : parameters;
    return snapshotKey({ name }, named);
  }

  #remember(key: string, answer: Promise<unknown[]>): void {
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > REMEMBERED && oldest !== undefined) this.#answers.delete(oldest);
  }

  async #decoded<Row>(query: Query<Row>, parameters: readonly Parameter[]): Promise<Row[]> {
    const asking = this.#ask(query, parameters);
    // What nobody waits for who has chosen a municipality comes after what they wait for.
    if (query.reads.of !== 'everywhere') {
      this.#pending.add(asking);
      const done = (): boolean => this.#pending.delete(asking);
      asking.then(done, done);
    }
    return query.decodeColumns(await asking);
  }

  /** An engine that was stopped for another's sake answers nothing more: the question goes to the next one. */
  async #ask(query: Query<unknown>, parameters: readonly Parameter[]): Promise<Columns> {
    const running = await this.#engine();
    try {
      return await this.#answer(running, query, parameters);
    } catch (error) {
      if (!(await running.database).stopped) throw error;
      return this.#ask(query, parameters);
    }
  }

  async #answer(
    { database, tables }: Running,
    { reads, sql }: Query<unknown>,
    parameters: readonly Parameter[],
  ): Promise<Columns> {
    switch (reads.of) {
      case 'all':
        await tables.all();
        return (await database).ask(bindParameters(sql, parameters), null);
      case 'documents':
        await tables.open('documents');
        return (await database).ask(bindParameters(sql, parameters), null);
      case 'fact': {
        const schema = await this.#schemaOfFact({ database, tables }, parameters[0]);
        return (await database).ask(bindParameters(sql, parameters), schema);
      }
      case 'everywhere':
        while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
        if (!tables.small) break;
        await tables.all();
        return (await database).ask(bindParameters(sql, parameters), null);
      default:
    }
    const asked = scopeOf(reads, parameters, reads.of === 'everywhere' ? [] : await this.#ranked());
    const schema = await tables.scope(asked.scope);
    return (await database).ask(bindParameters(sql, asked.parameters), schema);
  }

  async #ranked(): Promise<readonly Ranked[]> {
    return this.rows(places, []);
  }

  /** Where a fact stands with all that its municipality's minutes say: most likely in what is shown already. */
  async #schemaOfFact({ database, tables }: Running, fact: Parameter | undefined): Promise<string | null> {
    if (tables.small || typeof fact !== 'string') {
      await tables.all();
      return null;
    }
    const finding = ownerOf(fact);
    for (const schema of await tables.scopes()) {
      const { columns } = await (await database).ask(finding, schema);
      const slug = columns['municipality_slug']?.[0];
      if (typeof slug !== 'string') continue;
      await Promise.all([tables.open('cells'), tables.open('passages'), tables.open('tables')]);
      return tables.scope({ municipalities: [slug], domains: null });
    }
    await tables.all();
    return null;
  }

  async #engine(): Promise<Running> {
    this.#asked();
    const stopped = this.#running !== null && (await this.#running.database.then(({ stopped }) => stopped));
    if (this.#running === null || stopped) {
      const database = this.#start();
      database.catch(() => undefined);
      this.#running = { database, tables: new Tables(this.#index, database, this.#fetch) };
    }
    return this.#running;
  }
}
