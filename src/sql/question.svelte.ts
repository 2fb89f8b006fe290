/** A query of the reader's own, asked: its first rows, how long it took, or what is wrong with it and where. */

import {
  describeQuery,
  LINES_BEFORE,
  plainQuery,
  toldApart,
  type AskedColumn,
} from '../../pipeline/lake/reader-query.ts';
import type { AnswerColumn, AnswerValue, Batch } from '../lake/batch.ts';
import { LakeError } from '../lake/files.ts';
import { isTrap } from '../lake/trap.ts';
import { faultIn, placeOf, type Place } from './fault.ts';
import { readOnly, type Refusal } from './read-only.ts';
import { columnsOfReader, readerOf } from './values.ts';

/** Rows that are shown; the export takes all. */
export const MOST_SHOWN = 10_000;

export interface SqlAnswer {
  readonly sql: string;
  /** The columns as the engine knows them. */
  readonly asked: readonly AskedColumn[];
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
  /** There are more rows than those. */
  readonly more: boolean;
  readonly milliseconds: number;
}

/**
 * What is wrong: refused before it ran, the engine's message with the place that it names, or no fault of the query's.
 */
export type SqlFault =
  | { readonly refused: Refusal; readonly place: Place | null }
  | { readonly message: string; readonly place: Place | null }
  | { readonly lake: LakeError }
  | { readonly broken: true };

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

  /** Nothing is asked any more. */
  forget(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#answer = null;
    this.#fault = null;
    this.#running = false;
    this.#cancelled = false;
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
      const { refused } = checked;
      this.#fault = { refused, place: refused.at === undefined ? null : placeOf(text, refused.at) };
      this.#answer = null;
      this.#running = false;
      return;
    }
    this.#running = true;
    const begun = performance.now();
    try {
      const answer = await answerOrAgain(checked.sql, lake, stop.signal);
      if (this.#stop === stop) this.#answer = { ...answer, milliseconds: Math.round(performance.now() - begun) };
    } catch (error) {
      if (this.#stop !== stop) return;
      this.#cancelled = stop.signal.aborted;
      // What is given up has no answer, and that of the query before is not its own.
      this.#answer = null;
      if (!stop.signal.aborted) this.#fault = faultOf(error, text);
    } finally {
      if (this.#stop === stop) {
        this.#running = false;
        this.#stop = null;
      }
    }
  }
}

type Answered = Omit<SqlAnswer, 'milliseconds'>;

/** An engine that broke at a query has been replaced: most often the new one answers the very same. */
async function answerOrAgain(sql: string, lake: Batches, signal: AbortSignal): Promise<Answered> {
  try {
    return await answerTo(sql, lake, signal);
  } catch (error) {
    if (!isTrap(error)) throw error;
    return await answerTo(sql, lake, signal);
  }
}

async function answerTo(sql: string, lake: Batches, signal: AbortSignal): Promise<Answered> {
  const asked = await columnsAsked(sql, lake, signal);
  const read = readerOf(asked);
  const rows: (readonly AnswerValue[])[] = [];
  for await (const batch of lake.batches(plainQuery(sql, asked), [], signal)) {
    rows.push(...read(batch).rows);
    // Leaving the loop stops the engine.
    if (rows.length > MOST_SHOWN) break;
  }
  const more = rows.length > MOST_SHOWN;
  return { sql, asked, columns: columnsOfReader(asked), rows: rows.slice(0, MOST_SHOWN), more };
}

/** Which columns the answer will have; tells what is wrong with the query before it runs. */
async function columnsAsked(sql: string, lake: Batches, signal: AbortSignal): Promise<readonly AskedColumn[]> {
  const told: (readonly AnswerValue[])[] = [];
  for await (const { rows } of lake.batches(describeQuery(sql), [], signal)) told.push(...rows);
  const names = toldApart(told.map(([name]) => String(name)));
  return told.map(([, engine], at) => ({ name: names[at] ?? '', engine: String(engine) }));
}

function faultOf(error: unknown, sql: string): SqlFault {
  if (error instanceof LakeError) return { lake: error };
  if (isTrap(error)) return { broken: true };
  return faultIn(error instanceof Error ? error.message : String(error), sql, LINES_BEFORE);
}
