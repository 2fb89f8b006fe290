/** The lake's tables in the engine: which files are there, and the rows of a municipality in memory. */

import type { LakeFile, LakeIndex } from '../pipeline/lake/package.ts';
import { lakeTables, type LakeTable } from '../pipeline/lake/schema.ts';
import {
  createScope,
  dropScope,
  filesAs,
  keepTables,
  scopedTables,
  scopeKey,
  type Scope,
} from '../pipeline/lake/scope.ts';
import { createView } from '../pipeline/lake/statements.ts';
import { LakeError } from './lake-files.ts';

/** What the tables need of the engine. */
export interface Store {
  register(file: string, bytes: Uint8Array): Promise<void>;
  drop(file: string): Promise<void>;
  /** Runs statements one after the other; nothing else runs between them. */
  run(statements: readonly string[]): Promise<void>;
}

/** A lake of so many bytes is fetched whole at the start: its files are fewer than the questions to come. */
const SMALL = 4_000_000;

/** Scopes that stay in memory. */
const KEPT_SCOPES = 16;

/** Files that are fetched at the same time. */
const AT_ONCE = 16;

export class Tables {
  readonly #index: LakeIndex;
  readonly #store: Promise<Store>;
  readonly #fetch: (file: LakeFile) => Promise<Uint8Array>;
  readonly #opened = new Map<LakeTable, Promise<void>>();
  readonly #scopes = new Map<string, Promise<string>>();
  #kept: Promise<void> | null = null;
  #made = 0;

  /** `fetch` gives a file of the lake; `store` is the engine, which may still be starting. */
  constructor(index: LakeIndex, store: Promise<Store>, fetch: (file: LakeFile) => Promise<Uint8Array>) {
    this.#index = index;
    this.#store = store;
    this.#fetch = limited(fetch, AT_ONCE);
  }

  /** The whole lake is so small that it is opened at once. */
  get small(): boolean {
    return lakeTables.flatMap((table) => this.#index.tables[table]).reduce((sum, { bytes }) => sum + bytes, 0) <= SMALL;
  }

  /** Opens the whole lake's tables. */
  async all(): Promise<void> {
    await Promise.all(lakeTables.map((table) => this.open(table)));
  }

  /** Opens a table of the whole lake. */
  open(table: LakeTable): Promise<void> {
    const opened = this.#opened.get(table) ?? this.#open(table);
    this.#opened.set(table, opened);
    return opened;
  }

  async #open(table: LakeTable): Promise<void> {
    const files = this.#index.tables[table];
    const pattern = await this.#register(table, files);
    const store = await this.#store;
    await telling(files, store.run([createView(table, pattern === null ? [] : [pattern])]));
  }

  /** The schema that holds a scope's rows in memory; it is there until many others have been asked for. */
  scope(scope: Scope): Promise<string> {
    const key = scopeKey(scope);
    const made = this.#scopes.get(key) ?? this.#make(scope);
    // The one that was asked for last stands last.
    this.#scopes.delete(key);
    this.#scopes.set(key, made);
    made.catch(() => {
      if (this.#scopes.get(key) === made) this.#scopes.delete(key);
    });
    this.#forget();
    return made;
  }

  /** The schemas that hold facts, the one asked for last first. */
  async scopes(): Promise<string[]> {
    const settled = await Promise.allSettled(this.#scopes.values());
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])).reverse();
  }

  async #make(scope: Scope): Promise<string> {
    this.#made += 1;
    const schema = `scope_${String(this.#made)}`;
    this.#kept ??= this.#keep();
    const [facts] = await Promise.all([this.#factsOf(schema, scope), this.#kept]);
    const store = await this.#store;
    await telling(facts.files, store.run(createScope(schema, scope, facts.from)));
    if (facts.registered) for (const at of facts.files.keys()) await store.drop(fileName(schema, at));
    return schema;
  }

  /** Where a scope's facts come from: the whole lake's table where that is open anyway, else its own files. */
  async #factsOf(
    schema: string,
    { municipalities, domains }: Scope,
  ): Promise<{ readonly from: string | null; readonly files: readonly LakeFile[]; readonly registered: boolean }> {
    if (this.small) {
      await this.open('facts');
      return { from: 'main.facts', files: [], registered: false };
    }
    const wanted = (list: readonly string[] | null, one: string | undefined): boolean =>
      list === null || one === undefined || list.includes(one);
    const files = this.#index.tables.facts.filter(
      (file) => wanted(municipalities, file.municipality_slug) && wanted(domains, file.domain),
    );
    const pattern = await this.#register(schema, files);
    return { from: pattern === null ? null : filesAs(pattern), files, registered: true };
  }

  async #keep(): Promise<void> {
    await Promise.all(scopedTables.map((table) => this.open(table)));
    await (await this.#store).run(keepTables());
  }

  /** Gives files to the engine; returns the one pattern of their names, null when there is none. */
  async #register(name: string, files: readonly LakeFile[]): Promise<string | null> {
    await Promise.all(
      files.map(async (file, at) => {
        const bytes = await this.#fetch(file);
        await (await this.#store).register(fileName(name, at), bytes);
      }),
    );
    return files.length === 0 ? null : `${name}-*.parquet`;
  }

  #forget(): void {
    for (const [key, made] of this.#scopes) {
      if (this.#scopes.size <= KEPT_SCOPES) return;
      this.#scopes.delete(key);
      // Whoever still asks of it has the engine's turn before: statements run in the order in which they were given.
      void made.then(async (schema) => (await this.#store).run([dropScope(schema)])).catch(() => undefined);
    }
  }
}

function fileName(name: string, at: number): string {
  return `${name}-${String(at)}.parquet`;
}

/** Names of files in a message: more would say less. */
const TOLD = 3;

/** A file that the engine cannot read is told by its name. */
async function telling(files: readonly LakeFile[], work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const names = files.map(({ path }) => path);
    const told = names.length > TOLD ? [...names.slice(0, TOLD), '...'] : names;
    throw new LakeError('broken', told.join(', '), error instanceof Error ? error.message : String(error));
  }
}

/** The same work, but only so much of it at a time. */
function limited<T, R>(work: (what: T) => Promise<R>, most: number): (what: T) => Promise<R> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (what) => {
    if (running >= most)
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    running += 1;
    try {
      return await work(what);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
