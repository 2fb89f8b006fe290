/** The answers that were written with the lake: what they hold needs no engine. */

import type { Answers } from '../../pipeline/lake/answers.ts';
import { municipalityOf, type LakeFile, type LakeStart } from '../../pipeline/lake/package.ts';
import { isPacked } from '../../pipeline/lake/packed.ts';
import { places } from '../../pipeline/lake/queries/places.ts';
import { snapshotKey, type Columns, type Parameter, type Query } from '../../pipeline/lake/queries/query.ts';
import { noting, settledOf } from './settled.ts';

/** Municipalities whose answers stay at hand. */
const MOST_MUNICIPALITIES = 8;

/** Where the answers stand that are fetched when they are asked for. */
type AnswerFiles = Pick<LakeStart, 'everywhere' | 'answers'>;

type Asked = Pick<Query<unknown>, 'name' | 'prepared'>;

export class Written {
  readonly #snapshot: Answers;
  readonly #index: AnswerFiles;
  readonly #fetch: (file: LakeFile) => Promise<Answers>;
  /** Those asked for last at the end. */
  readonly #each = new Map<string, Promise<Answers>>();
  #everywhere: Promise<Answers> | null = null;
  /** The municipality to start with (its slug); null where the snapshot does not tell. */
  readonly first: string | null;

  /** `fetch` gives the answers in a file of the lake. */
  constructor(index: AnswerFiles, snapshot: Answers, fetch: (file: LakeFile) => Promise<Answers>) {
    this.#index = index;
    this.#snapshot = snapshot;
    this.#fetch = fetch;
    const [first] = valuesIn(snapshot.get(snapshotKey(places)), 'municipality_slug');
    this.first = typeof first === 'string' ? first : null;
  }

  /** There is no first screen in it. */
  get isEmpty(): boolean {
    return this.#snapshot.size === 0;
  }

  /** An answer of the first screen. */
  ofStart(key: string): Columns | undefined {
    return this.#snapshot.get(key);
  }

  /** An answer that compares all municipalities; the first question fetches all of them. */
  async ofAll(key: string): Promise<Columns | undefined> {
    const { everywhere } = this.#index;
    if (everywhere === null) return undefined;
    this.#everywhere ??= this.#fetch(everywhere);
    this.#everywhere.catch(() => (this.#everywhere = null));
    return (await this.#everywhere).get(key);
  }

  /** An answer about a municipality; the first question about it fetches all of them. */
  async ofMunicipality(query: Asked, parameters: readonly Parameter[]): Promise<Columns | undefined> {
    const [slug, ...rest] = this.#namedIn(parameters);
    if (!query.prepared || typeof slug !== 'string') return undefined;
    return (await this.#answersOf(slug))?.get(snapshotKey(query, [slug, ...rest]));
  }

  /** The same where it is at hand; else undefined. */
  heldOfMunicipality(query: Asked, parameters: readonly Parameter[]): Columns | undefined {
    const [slug, ...rest] = this.#namedIn(parameters);
    if (!query.prepared || typeof slug !== 'string' || !this.#each.has(slug)) return undefined;
    const answers = this.#answersOf(slug);
    return answers === undefined ? undefined : settledOf(answers)?.value.get(snapshotKey(query, [slug, ...rest]));
  }

  /** Fetches the answers about a municipality; null where they are at hand or nobody has written them. */
  prepare(asked: string): Promise<unknown> | null {
    const [slug] = this.#namedIn([asked]);
    const answers = typeof slug === 'string' ? this.#answersOf(slug) : undefined;
    return answers === undefined || settledOf(answers) !== undefined ? null : answers;
  }

  /** The municipality to start with goes without a name. */
  #namedIn([asked, ...rest]: readonly Parameter[]): readonly Parameter[] {
    return [(asked === '' ? this.first : asked) ?? null, ...rest];
  }

  /** The municipalities whose answers are at hand, the one asked for last first. */
  get municipalities(): readonly string[] {
    return [...this.#each.keys()].reverse();
  }

  /** Whose minutes a fact is from, as far as the answers at hand tell. */
  async ownerOf(fact: string): Promise<string | null> {
    for (const [slug, fetched] of this.#each) {
      const answers = await fetched.catch(() => null);
      for (const answer of answers?.values() ?? []) {
        if (valuesIn(answer, 'fact_id').includes(fact)) return slug;
      }
    }
    return null;
  }

  #answersOf(slug: string): Promise<Answers> | undefined {
    const held = this.#each.get(slug);
    const file = this.#index.answers.find((one) => municipalityOf(one) === slug);
    if (file === undefined) return undefined;
    const answers = held ?? noting(this.#fetch(file));
    this.#each.delete(slug);
    this.#each.set(slug, answers);
    // Whoever asks again tries again.
    answers.catch(() => this.#each.delete(slug));
    for (const oldest of this.#each.keys()) {
      if (this.#each.size <= MOST_MUNICIPALITIES) break;
      this.#each.delete(oldest);
    }
    return answers;
  }
}

/** The values of a column, each at least once, in the order of the rows that have them first. */
export function valuesIn(answer: Columns | undefined, column: string): readonly unknown[] {
  const values = answer?.columns[column] ?? [];
  return isPacked(values) ? values.of : values;
}
