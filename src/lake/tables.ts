/** The lake's tables in the engine: which files are there, the whole lake's or those of some municipalities. */

import { municipalityOf, type LakeFile, type LakeIndex } from '../../pipeline/lake/package.ts';
import { eachTable, lakeTables, type LakeTable } from '../../pipeline/lake/schema.ts';
import { createView, type FilesOfTables } from '../../pipeline/lake/statements.ts';
import { LakeError } from './files.ts';

/** What the tables need of the engine. */
export interface Store {
  register(file: string, bytes: Uint8Array): Promise<void>;
  /** Lets a file go when what was asked before is answered. */
  drop(file: string): Promise<void>;
  ask(sql: string): Promise<unknown>;
}

/** A lake of so many bytes is fetched whole at the start: its files are fewer than the questions to come. */
const SMALL = 4_000_000;

/** Municipalities whose files stay at hand. */
const MOST_MUNICIPALITIES = 16;

/** Files that are fetched at the same time. */
const AT_ONCE = 16;

/** A file of the lake under the name that the engine knows it by. */
interface Held {
  readonly name: string;
  readonly file: LakeFile;
}

export class Tables {
  readonly #files: Readonly<Record<LakeTable, readonly Held[]>>;
  readonly #store: Promise<Store>;
  readonly #fetch: (file: LakeFile) => Promise<Uint8Array>;
  readonly #registered = new Map<string, Promise<void>>();
  readonly #dropping = new Map<string, Promise<void>>();
  readonly #opened = new Map<LakeTable, Promise<void>>();
  /** Those whose files are at hand, the one asked for last at the end. */
  readonly #municipalities = new Set<string>();
  /** The whole lake is so small that it is opened at once. */
  readonly small: boolean;

  /** `fetch` gives a file of the lake; `store` is the engine, which may still be starting. */
  constructor({ tables }: LakeIndex, store: Promise<Store>, fetch: (file: LakeFile) => Promise<Uint8Array>) {
    this.#files = eachTable((table) =>
      tables[table].map((file, at) => ({ name: `${table}.${municipalityOf(file) ?? ''}.${String(at)}.parquet`, file })),
    );
    this.#store = store;
    this.#fetch = limited(fetch, AT_ONCE);
    this.small = lakeTables.flatMap((table) => tables[table]).reduce((sum, { bytes }) => sum + bytes, 0) <= SMALL;
  }

  /** Opens the whole lake's tables, all of them or some. */
  async open(tables: readonly LakeTable[] = lakeTables): Promise<void> {
    await Promise.all(
      tables.map((table) => {
        const opened = this.#opened.get(table) ?? this.#open(table);
        this.#opened.set(table, opened);
        // Whoever asks again tries again.
        opened.catch(() => this.#opened.delete(table));
        return opened;
      }),
    );
  }

  async #open(table: LakeTable): Promise<void> {
    const files = this.#files[table];
    await this.#register(files);
    const store = await this.#store;
    // One pattern for all: the engine dies of a list of a thousand names.
    const view = createView(table, files.length === 0 ? [] : [`${table}.*.parquet`]);
    await telling(() => files, store.ask(view));
  }

  /** The names of the files that hold the rows of some municipalities, which are fetched where they are not at hand. */
  async of(municipalities: readonly string[], tables: readonly LakeTable[]): Promise<FilesOfTables> {
    for (const municipality of municipalities) {
      this.#municipalities.delete(municipality);
      this.#municipalities.add(municipality);
    }
    this.#forget();
    const wanted = tables.map((table): [LakeTable, readonly Held[]] => [table, this.#filesOf(municipalities, table)]);
    await this.#register(wanted.flatMap(([, files]) => files));
    return new Map(wanted.map(([table, files]) => [table, files.map(({ name }) => name)]));
  }

  /** The municipalities whose files are at hand, the one asked for last first. */
  get municipalities(): readonly string[] {
    return [...this.#municipalities].reverse();
  }

  /** An answer that these files gave; a file that the engine cannot read is told by its name. */
  telling<T>(files: FilesOfTables, answer: Promise<T>): Promise<T> {
    const held = (): Held[] =>
      Array.from(files, ([table, names]) => this.#files[table].filter(({ name }) => names.includes(name))).flat();
    return telling(held, answer);
  }

  #filesOf(municipalities: readonly string[], table: LakeTable): readonly Held[] {
    return this.#files[table].filter(({ file }) => municipalities.includes(municipalityOf(file) ?? ''));
  }

  async #register(files: readonly Held[]): Promise<void> {
    await Promise.all(
      files.map(({ name, file }) => {
        const registered = this.#registered.get(name) ?? this.#give(name, file);
        this.#registered.set(name, registered);
        registered.catch(() => this.#registered.delete(name));
        return registered;
      }),
    );
  }

  async #give(name: string, file: LakeFile): Promise<void> {
    const bytes = await this.#fetch(file);
    const store = await this.#store;
    // A file of the same name that is still to be let go would take this one with it.
    await this.#dropping.get(name);
    await store.register(name, bytes);
  }

  #forget(): void {
    for (const municipality of this.#municipalities) {
      if (this.#municipalities.size <= MOST_MUNICIPALITIES) return;
      this.#municipalities.delete(municipality);
      for (const table of lakeTables) {
        if (this.#opened.has(table)) continue;
        for (const { name } of this.#filesOf([municipality], table)) this.#drop(name);
      }
    }
  }

  #drop(name: string): void {
    const registered = this.#registered.get(name);
    if (registered === undefined) return;
    this.#registered.delete(name);
    const dropping = registered
      .then(async () => (await this.#store).drop(name))
      .catch(() => undefined)
      .finally(() => this.#dropping.delete(name));
    this.#dropping.set(name, dropping);
  }
}

/** Names of files in a message: more would say less. */
const TOLD = 3;

async function telling<T>(files: () => readonly Held[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const names = files().map(({ file }) => file.path);
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
