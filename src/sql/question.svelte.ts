/** A query of the reader's own, asked: its first rows, how long it took, or what is wrong with it and where. */

import type { AnswerColumn, AnswerValue, Batch } from '../lake/batch.ts';
import { LakeError } from '../lake/files.ts';
import { readOnly, type Refusal } from './read-only.ts';

/** Rows that are shown; the export takes all. */
export const MOST_SHOWN = 10_000;

export interface SqlAnswer {
  readonly sql: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
  /** There are more rows than those. */
  readonly more: boolean;
  readonly milliseconds: number;
}

/** What is wrong: refused before it ran, the engine's message with the line that it names, or no fault of the query's. */
export type SqlFault =
  | { readonly refused: Refusal }
  | { readonly message: string; readonly line: number | null }
  | { readonly lake: LakeError };

interface Batches {
  batches(sql: string, parameters: readonly never[], signal: AbortSignal): AsyncGenerator<Batch>;
}

export class Question {
  #answer: SqlAnswer | null = $state.raw(null);
  #fault: SqlFault | null = $state.raw(null);
  #running = $state(false);
  #cancelled = $state(false);
  #stop: AbortController | null = null;

  get answer(): SqlAnswer | null {
    return this.#answer;
  }
  get fault(): SqlFault | null {
    return this.#fault;
  }
  get running(): boolean {
    return this.#running;
  }
  get cancelled(): boolean {
    return this.#cancelled;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Asks; a question that is still under way is given up. */
  async ask(text: string, lake: Batches): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#fault = null;
    this.#cancelled = false;
    const checked = readOnly(text);
    if ('refused' in checked) {
      this.#fault = checked;
      this.#answer = null;
      this.#running = false;
      return;
    }
    this.#running = true;
    const begun = performance.now();
    try {
      const answer = await firstRows(lake.batches(checked.sql, [], stop.signal));
      if (this.#stop === stop) {
        this.#answer = { sql: checked.sql, ...answer, milliseconds: Math.round(performance.now() - begun) };
      }
    } catch (error) {
      if (this.#stop !== stop) return;
      this.#cancelled = stop.signal.aborted;
      if (!stop.signal.aborted) {
        this.#answer = null;
        this.#fault = faultOf(error);
      }
    } finally {
      if (this.#stop === stop) {
        this.#running = false;
        this.#stop = null;
      }
    }
  }
}

async function firstRows(batches: AsyncGenerator<Batch>): Promise<Pick<SqlAnswer, 'columns' | 'rows' | 'more'>> {
  let columns: readonly AnswerColumn[] = [];
  const rows: (readonly AnswerValue[])[] = [];
  for await (const batch of batches) {
    columns = batch.columns;
    rows.push(...batch.rows);
    // Leaving the loop stops the engine.
    if (rows.length > MOST_SHOWN) break;
  }
  return { columns, rows: rows.slice(0, MOST_SHOWN), more: rows.length > MOST_SHOWN };
}

/** The engine's message: 'Parser Error: ... LINE 3: ...^' */
function faultOf(error: unknown): SqlFault {
  if (error instanceof LakeError) return { lake: error };
  const message = error instanceof Error ? error.message : String(error);
  const line = /^LINE (\d+):/mu.exec(message)?.[1];
  return { message: message.trim(), line: line === undefined ? null : Number(line) };
}
