/** Answers that are remembered: to go back to a municipality asks nothing. */

import { noting } from './settled.ts';

/** Rows that are held; those of the answer that was given longest ago go first. */
const MOST_ROWS = 100_000;

export class Remembered {
  readonly #answers = new Map<string, { readonly answer: Promise<unknown[]>; rows: number }>();
  #rows = 0;

  /** The answer that was given under this key, the rows as they were then. */
  get(key: string): Promise<unknown[]> | undefined {
    return this.#answers.get(key)?.answer;
  }

  /** Keeps an answer; one that fails is forgotten. */
  keep(key: string, answer: Promise<unknown[]>): void {
    const held = { answer: noting(answer), rows: 0 };
    this.#answers.set(key, held);
    answer.then(
      ({ length }) => {
        held.rows = length;
        this.#rows += length;
        this.#forget();
      },
      () => this.#answers.delete(key),
    );
  }

  #forget(): void {
    for (const [key, { rows }] of this.#answers) {
      if (this.#rows <= MOST_ROWS) return;
      this.#answers.delete(key);
      this.#rows -= rows;
    }
  }
}
