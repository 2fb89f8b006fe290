/**
 * The explored rows of a lake: from its files at first, and from memory once they are taken there, if they are many.
 */

import { tableRows } from '../../pipeline/lake/queries/dictionary.ts';
import {
  exploreCount,
  exploreDiffering,
  exploreFacets,
  exploreRows,
  notStated,
  type Asked,
  type Choice,
  type ExploreRow,
  type FacetValue,
  type Order,
} from '../../pipeline/lake/queries/explore.ts';
import {
  areMany,
  arrangedRows,
  arrangeRows,
  findRows,
  forgetTable,
  foundRows,
  inMemory,
  isForMemory,
  stillInMemory,
  takeIntoMemory,
} from '../../pipeline/lake/queries/explore-memory.ts';
import { ofMunicipality } from '../../pipeline/lake/queries/explore-one.ts';
import type { Explored } from '../../pipeline/lake/queries/explored.ts';
import { places, type Place } from '../../pipeline/lake/queries/places.ts';
import type { Lake } from '../lake/lake.ts';

/** The first rows of a choice that one municipality has, while those of all are on their way. */
export interface Ahead {
  readonly rows: readonly ExploreRow[];
  readonly municipality: string;
  /** How many municipalities there are. */
  readonly of: number;
}

/** The rows of a choice in an order. */
export interface Arranged {
  /** Null where nothing needs to be shown before the rows themselves. */
  readonly ahead: Promise<Ahead | null>;
  fetch(offset: number, limit: number): Promise<readonly ExploreRow[]>;
  /** How many there are: asked for after the first rows, which it takes longer to count than to show. */
  readonly total: Promise<number>;
}

/** A table in memory of the rows of a choice in their order. */
interface ArrangedTable {
  readonly table: string;
  readonly total: number;
}

/** Facets that are told before the rows are in memory. */
const SOON = 4;

/** Tables of arranged and found rows that are kept: whoever still reads one of them reads one of the last. */
const KEPT = 6;

/** What of the lake is needed here. */
type Asking = Pick<Lake, 'rows' | 'batches'>;

export class ExploredRows {
  readonly #lake: Asking;
  readonly #explored: Explored;
  #memory: Promise<boolean> | null = null;
  #held = false;
  /** How often the engine has lost what it held. */
  #forgotten = 0;
  #large: Promise<boolean> | null = null;
  /** The files of all municipalities have answered. */
  #opened = false;
  #places: Promise<readonly Place[]> | null = null;
  #found: { readonly search: string; readonly table: Promise<string> } | null = null;
  readonly #tables: string[] = [];
  #made = 0;
  readonly #seen: Promise<void>;
  #see: () => void = () => undefined;

  constructor(lake: Asking, explored: Explored) {
    this.#lake = lake;
    this.#explored = explored;
    this.#seen = new Promise((resolve) => {
      this.#see = resolve;
    });
  }

  /** The rows of a choice: the first ones at once, then their number. */
  arrange(choice: Choice, order: Order, first: number): Arranged {
    let kept: { readonly engine: number; readonly table: Promise<ArrangedTable> } | null = null;
    const arranged = (): Promise<ArrangedTable> => {
      if (kept?.engine !== this.#forgotten) {
        kept = { engine: this.#forgotten, table: this.#arrange(choice, order) };
      }
      return kept.table;
    };
    const fetch = (offset: number, limit: number): Promise<readonly ExploreRow[]> =>
      this.#try(
        async () => {
          const { table } = await arranged();
          return this.#ask(arrangedRows(inMemory(this.#explored), table, limit, offset));
        },
        () => this.#askFiles(exploreRows(this.#explored, choice, order, limit, offset), choice),
      );
    const ahead = this.#ahead(choice, order, first);
    // Its few files come first: those of all fill the line for seconds.
    const begun = ahead.then(() => fetch(0, first));
    const total = begun.then((rows) => {
      if (rows.length < first) return rows.length;
      return this.#try(
        async () => (await arranged()).total,
        async () => (await this.#askFiles(exploreCount(this.#explored, choice), choice))[0]?.rows ?? 0,
      );
    });
    total.then(this.#see, this.#see);
    return { ahead, total, fetch: (offset, limit) => (offset === 0 && limit === first ? begun : fetch(offset, limit)) };
  }

  /** Where a long answer about the rows is found soonest. */
  source(): Promise<Explored> {
    return this.#try(
      async () => {
        await this.#ask(stillInMemory(this.#explored));
        return inMemory(this.#explored);
      },
      () => Promise.resolve(this.#explored),
    );
  }

  /** The counts of the facets that come first, if those of all take their time; null when they do not. */
  async facetsSoon(choice: Choice): Promise<readonly FacetValue[] | null> {
    await this.#seen;
    const one = await this.#alone(choice);
    if (one !== null) return this.#ask(ofMunicipality(exploreFacets(this.#explored, choice), one));
    if (this.#held || !(await this.#isLarge())) return null;
    return this.#ask(exploreFacets(this.#explored, choice, SOON));
  }

  /** The counts of all facets. Takes the rows into memory before, if they are many. */
  async facets(choice: Choice): Promise<readonly FacetValue[]> {
    await this.#seen;
    if (await this.#isLarge()) await (this.#memory ??= this.#take());
    return this.#try(
      async () => {
        const table = await this.#searched(choice.search);
        if (table === null) return this.#ask(exploreFacets(inMemory(this.#explored), choice));
        return this.#ask(exploreFacets(foundRows(this.#explored, table), { ...choice, search: '' }));
      },
      () => this.#ask(exploreFacets(this.#explored, choice)),
    );
  }

  /** The telling columns by which the rows of a choice differ. Asked when the rows are shown, as the facets are. */
  async differing(choice: Choice): Promise<readonly string[]> {
    if (this.#explored.telling.length === 0) return [];
    await this.#seen;
    const one = await this.#alone(choice);
    if (one === null && (await this.#isLarge())) await (this.#memory ??= this.#take());
    const [differs] = await this.#try(
      async () => this.#ask(exploreDiffering(await this.#remembered(choice.search), choice)),
      () => this.#askFiles(exploreDiffering(this.#explored, choice), choice),
    );
    return this.#explored.telling.filter((name) => differs?.[name] === true);
  }

  /** A country's lake whose files are still to come: so many figures are not fetched at the start. */
  async #isFar(): Promise<boolean> {
    if (this.#held || this.#opened) return false;
    return areMany((await this.#all()).reduce((sum, { facts }) => sum + facts, 0));
  }

  #all(): Promise<readonly Place[]> {
    this.#places ??= this.#lake.rows(places);
    this.#places.catch(() => (this.#places = null));
    return this.#places;
  }

  /** The municipality whose files alone answer about a choice, where those of all are still to come. */
  async #alone({ values }: Choice): Promise<string | null> {
    const [one, ...more] = values['municipality_slug'] ?? [];
    if (one === undefined || one === notStated || more.length > 0) return null;
    return (await this.#isFar()) ? one : null;
  }

  /** From the files, of one municipality where they are enough. */
  async #askFiles<Row>(asked: Asked<Row>, choice: Choice): Promise<readonly Row[]> {
    const one = await this.#alone(choice);
    const answer = await this.#ask(one === null ? asked : ofMunicipality(asked, one));
    if (one === null) this.#opened = true;
    return answer;
  }

  async #ahead(choice: Choice, order: Order, first: number): Promise<Ahead | null> {
    try {
      if (!(await this.#isFar()) || (await this.#alone(choice)) !== null) return null;
      const all = await this.#all();
      const chosen = choice.values['municipality_slug'] ?? [];
      const place = all.find(({ municipality_slug: slug }) => chosen.includes(slug)) ?? all[0];
      if (place === undefined) return null;
      const asked = exploreRows(this.#explored, choice, order, first, 0);
      const rows = await this.#ask(ofMunicipality(asked, place.municipality_slug));
      return rows.length === 0 ? null : { rows, municipality: place.municipality, of: all.length };
    } catch {
      // Whoever asks for all rows hears what is wrong.
      return null;
    }
  }

  async #isLarge(): Promise<boolean> {
    this.#large ??= this.#ask({ query: tableRows(this.#explored.name), parameters: [] }).then(([counted]) =>
      isForMemory(counted?.rows ?? 0),
    );
    return this.#large;
  }

  /** Piece by piece beside the questions of the views. Where there is no room the files answer as before. */
  async #take(): Promise<boolean> {
    try {
      for (const sql of takeIntoMemory(this.#explored)) {
        const making = this.#lake.batches(sql);
        while ((await making.next()).done !== true);
      }
      this.#held = true;
    } catch (error) {
      console.warn(error);
    }
    return this.#held;
  }

  /** From memory, while it holds the rows: an engine that was stopped has taken them with it. */
  async #try<T>(fromMemory: () => Promise<T>, fromFiles: () => Promise<T>): Promise<T> {
    if (!this.#held) return fromFiles();
    try {
      return await fromMemory();
    } catch {
      this.#held = false;
      this.#memory = null;
      this.#forgotten += 1;
      this.#found = null;
      this.#tables.length = 0;
      return fromFiles();
    }
  }

  async #arrange(choice: Choice, order: Order): Promise<ArrangedTable> {
    const table = this.#newTable();
    const [made] = await this.#ask(arrangeRows(await this.#remembered(choice.search), choice, order, table));
    return { table, total: made?.Count ?? 0 };
  }

  /** The rows in memory, with those that fit the search. */
  async #remembered(search: string): Promise<Explored> {
    return inMemory(this.#explored, (await this.#searched(search)) ?? undefined);
  }

  /** The table of the rows that fit a search, made once for all questions about them; null without a search. */
  async #searched(search: string): Promise<string | null> {
    const sought = search.trim();
    if (sought === '') return null;
    if (this.#found?.search !== sought) {
      const table = this.#newTable();
      const finding = this.#ask(findRows(inMemory(this.#explored), sought, table));
      this.#found = { search: sought, table: finding.then(() => table) };
    }
    return this.#found.table;
  }

  #newTable(): string {
    this.#made += 1;
    const table = `explored_${this.#explored.name}_${String(this.#made)}`;
    this.#tables.push(table);
    const oldest = this.#tables.length > KEPT ? this.#tables.shift() : undefined;
    if (oldest !== undefined) void this.#ask(forgetTable(oldest)).catch(() => undefined);
    return table;
  }

  #ask<Row>({ query, parameters }: Asked<Row>): Promise<readonly Row[]> {
    return this.#lake.rows(query, parameters);
  }
}

const known = new WeakMap<Lake, Map<string, ExploredRows>>();

/** The explored rows of this lake: what was taken into memory stays there when the reader comes back. */
export function exploredRows(lake: Lake, explored: Explored): ExploredRows {
  const ofLake = known.get(lake) ?? new Map<string, ExploredRows>();
  known.set(lake, ofLake);
  const rows = ofLake.get(explored.name) ?? new ExploredRows(lake, explored);
  ofLake.set(explored.name, rows);
  return rows;
}
