/**
 * The lake, open for questions: each goes to what was answered before, to a municipality's files, or to the whole lake.
 */

import type { LakeIndex } from '../../pipeline/lake/package.ts';
import { places } from '../../pipeline/lake/queries/places.ts';
import { snapshotKey, type Columns, type Parameter, type Query } from '../../pipeline/lake/queries/query.ts';
import { isScoped, ownerOf, scopeOf, type Ranked } from '../../pipeline/lake/scope.ts';
import { bindParameters, tablesIn, within } from '../../pipeline/lake/statements.ts';
import type { LakeTable } from '../../pipeline/lake/schema.ts';
import type { Batch } from './batch.ts';
import { quiet } from './quiet.ts';
import { Remembered } from './remembered.ts';
import { settledBy } from './settled.ts';
import { Tables, type Store } from './tables.ts';
import { under, unlessAborted } from './waiting.ts';
import { valuesIn, type Written } from './written.ts';

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
   * Fetches what the views ask of a municipality; null where nothing needs to be waited for. Never rejects: whoever
   * asks the questions hears what is wrong.
   */
  prepare(municipality: string): Promise<void> | null;
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
  ask(sql: string): Promise<Columns>;
  batches(sql: string, signal: AbortSignal | undefined): AsyncGenerator<Batch>;
  exportParquet(sql: string, signal: AbortSignal | undefined): Promise<Blob>;
}

/** An engine with its tables. */
interface Running {
  readonly database: Promise<Database>;
  readonly tables: Tables;
  /** Told without waiting: files are fetched while the engine starts. */
  readonly stopped: () => boolean;
}

export class OpenLake {
  readonly ready: Promise<void>;
  readonly #index: () => Promise<LakeIndex>;
  readonly #written: Written;
  readonly #start: () => Promise<Database>;
  readonly #fetch: ConstructorParameters<typeof Tables>[2];
  readonly #remembered = new Remembered();
  /** Questions about municipalities under way, and of them those about the one that is shown. */
  readonly #pending = new Set<Promise<unknown>>();
  readonly #urgent = new Set<Promise<unknown>>();
  #owner: { readonly fact: string; readonly municipality: Promise<string | null> } | null = null;
  #running: Running | null = null;
  #asked: () => void = () => undefined;

  /** `index` gives what the lake holds, which only the engine needs; `fetch` gives a file of it. */
  constructor(
    index: () => Promise<LakeIndex>,
    written: Written,
    start: () => Promise<Database>,
    fetch: ConstructorParameters<typeof Tables>[2],
  ) {
    this.#index = index;
    this.#written = written;
    this.#start = start;
    this.#fetch = fetch;
    const question = new Promise<void>((resolve) => {
      this.#asked = resolve;
    });
    this.ready = Promise.race([written.isEmpty ? undefined : quiet(), question]).then(async () => {
      await this.#withEngine(async ({ database, tables }) => {
        await (tables.small ? tables.open() : database);
      });
    });
    // The same failure reaches whoever asks; without this line the browser would also call it unhandled.
    this.ready.catch(() => undefined);
  }

  rows<Row>(query: Query<Row>, parameters: readonly Parameter[]): Promise<Row[]> {
    const key = this.#keyOf(query, parameters);
    // Explored rows are many and seldom the same; passports are few.
    if (query.reads === 'lake' || query.reads === 'fact') return this.#decoded(query, parameters, key);
    // What is remembered under a query's name and parameters was decoded by this query.
    const remembered = this.#remembered.get(key) as Promise<Row[]> | undefined;
    if (remembered !== undefined) return remembered;
    const held = this.#heldOf(query, parameters, key);
    if (held === undefined && query.partOf !== null) return this.rows(query.partOf, parameters);
    const answer =
      held === undefined ? this.#decoded(query, parameters, key) : settledBy(() => query.decodeColumns(held));
    this.#remembered.keep(key, answer);
    return answer;
  }

  /** An answer that was written with the lake and has been fetched. */
  #heldOf(query: Query<unknown>, parameters: readonly Parameter[], key: string): Columns | undefined {
    const held = this.#written.ofStart(key);
    if (held !== undefined || query.reads !== 'municipality') return held;
    return this.#written.heldOfMunicipality(query, parameters);
  }

  async *batches(sql: string, signal: AbortSignal | undefined): AsyncGenerator<Batch> {
    const { database } = await this.#opened(tablesIn(sql), signal);
    yield* (await database).batches(sql, signal);
  }

  async exportParquet(sql: string, signal: AbortSignal | undefined): Promise<Blob> {
    const { database } = await this.#opened(tablesIn(sql), signal);
    return (await database).exportParquet(sql, signal);
  }

  /** An engine in which these tables of the whole lake are open. */
  async #opened(tables: readonly LakeTable[], signal: AbortSignal | undefined): Promise<Running> {
    return this.#withEngine(async (running) => {
      await unlessAborted(running.tables.open(tables), signal);
      return running;
    });
  }

  /** The municipality to start with is the same whether it is named or not. */
  #keyOf({ name, reads }: Query<unknown>, parameters: readonly Parameter[]): string {
    const [slug, ...rest] = parameters;
    return snapshotKey({ name }, isScoped(reads) && slug === this.#written.first ? ['', ...rest] : parameters);
  }

  async #decoded<Row>(query: Query<Row>, parameters: readonly Parameter[], key: string): Promise<Row[]> {
    const asking = this.#ask(query, parameters, key);
    if (isScoped(query.reads)) under(this.#pending, asking);
    if (query.reads === 'municipality') under(this.#urgent, asking);
    return query.decodeColumns(await asking);
  }

  /** An engine that was stopped for another's sake answers nothing more: what it was to do goes to the next one. */
  async #withEngine<T>(work: (running: Running) => Promise<T>): Promise<T> {
    this.#asked();
    const running = this.#engine(await this.#index());
    try {
      return await work(running);
    } catch (error) {
      // Whatever failed, it failed with its engine: a file that was being read then is not broken.
      if (!running.stopped()) throw error;
      return this.#withEngine(work);
    }
  }

  async #ask(query: Query<unknown>, parameters: readonly Parameter[], key: string): Promise<Columns> {
    if (query.reads === 'everywhere') {
      // What compares all comes after what they wait for who have chosen a municipality.
      while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
      // It is drawn last, and is longer than all that was fetched before.
      if (!this.#written.isEmpty) await quiet();
      const written = await this.#written.ofAll(key);
      if (written !== undefined) return written;
    }
    if (query.reads === 'others') {
      // What stands beside the chosen one is fetched when that is drawn: the files of others are large.
      while (this.#urgent.size > 0) await Promise.allSettled(this.#urgent);
      await quiet();
    }
    if (query.reads === 'municipality') {
      const written = await this.#written.ofMunicipality(query, parameters);
      if (written !== undefined) return written;
    }
    return this.#withEngine((running) => this.#answer(running, query, parameters));
  }

  async #answer(running: Running, query: Query<unknown>, parameters: readonly Parameter[]): Promise<Columns> {
    const { reads, sql, tables } = query;
    switch (reads) {
      case 'lake':
      case 'documents':
      case 'everywhere':
        await running.tables.open(tables);
        return (await running.database).ask(bindParameters(sql, parameters));
      case 'municipality':
      case 'others': {
        // Who names a municipality need not know the others.
        const ranked = reads === 'municipality' && parameters[0] !== '' ? [] : await this.#ranked();
        const scope = scopeOf(reads, parameters, ranked);
        return askOf(running, scope.municipalities, tables, bindParameters(sql, scope.parameters));
      }
      case 'fact': {
        const owner = await this.#ownerOf(running, String(parameters[0]));
        return askOf(running, owner === null ? [] : [owner], tables, bindParameters(sql, parameters));
      }
    }
  }

  async #ranked(): Promise<readonly Ranked[]> {
    return this.rows(places, []);
  }

  /** Whose minutes a fact is from; null when it is nobody's. Several questions about one fact follow each other. */
  #ownerOf(running: Running, fact: string): Promise<string | null> {
    if (this.#owner?.fact !== fact) {
      const municipality = this.#findOwner(running, fact);
      this.#owner = { fact, municipality };
      municipality.catch(() => (this.#owner = null));
    }
    return this.#owner.municipality;
  }

  /**
   * The answers that are shown may tell it; most likely it is of a municipality that was shown; else all facts must
   * come.
   */
  async #findOwner(running: Running, fact: string): Promise<string | null> {
    await Promise.allSettled(this.#pending);
    const told = await this.#written.ownerOf(fact);
    if (told !== null) return told;
    const [first] = await this.#ranked();
    const shown = [...this.#written.municipalities, ...running.tables.municipalities];
    const likely = new Set([...shown, ...(first === undefined ? [] : [first.municipality_slug])]);
    const asked = await askOf(running, [...likely], ['facts'], ownerOf(fact));
    const found = slugIn(asked);
    if (found !== null) return found;
    await running.tables.open(['facts']);
    return slugIn(await (await running.database).ask(ownerOf(fact)));
  }

  #engine(index: LakeIndex): Running {
    if (this.#running === null || this.#running.stopped()) {
      const database = this.#start();
      let up: Database | null = null;
      database.then(
        (started) => (up = started),
        () => undefined,
      );
      const tables = new Tables(index, database, this.#fetch);
      this.#running = { database, tables, stopped: () => up?.stopped === true };
    }
    return this.#running;
  }
}

/** The answer that the files of some municipalities give. */
async function askOf(
  { database, tables }: Running,
  municipalities: readonly string[],
  named: readonly LakeTable[],
  sql: string,
): Promise<Columns> {
  const files = await tables.of(municipalities, named);
  return tables.telling(files, (await database).ask(within(sql, files)));
}

function slugIn(answer: Columns): string | null {
  const [slug] = valuesIn(answer, 'municipality_slug');
  return typeof slug === 'string' ? slug : null;
}
