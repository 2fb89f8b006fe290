/** A part of a long answer: its rows as plain values, whatever the engine's types are. */

import { textsOfEngine, type EngineTexts } from './columns.ts';

/** What a column of an answer holds; a day and a moment (a day with a time) stand as ISO text. */
export type AnswerType = 'text' | 'integer' | 'number' | 'truth' | 'day' | 'moment';

export interface AnswerColumn {
  readonly name: string;
  readonly type: AnswerType;
}

export type AnswerValue = string | number | boolean | null;

export interface Batch {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
}

/** What of the engine's columns is read here. */
interface EngineField {
  readonly name: string;
  readonly type: { toString(): string };
}

interface EngineColumn extends Partial<EngineTexts> {
  get(row: number): unknown;
}

interface EngineBatch {
  readonly numRows: number;
  getChildAt(index: number): EngineColumn | null;
}

/** The columns of an answer, without rows. */
export function columnsOfAnswer(fields: readonly EngineField[]): Batch {
  return { columns: fields.map((field) => ({ name: field.name, type: typeOf(field.type.toString()) })), rows: [] };
}

type Reader = (row: number) => AnswerValue;

/**
 * Reads a column's values by their row. Texts are taken out all at once: one by one they cost more than the question.
 */
function readersOf(fields: readonly EngineField[], batch: EngineBatch): readonly Reader[] {
  return fields.map((field, at): Reader => {
    const engine = field.type.toString();
    const column = batch.getChildAt(at);
    const texts = engine === 'Utf8' && column !== null ? textsOfEngine(column) : null;
    if (texts !== null) return (row) => texts[row] ?? null;
    const type = typeOf(engine);
    return (row) => plain(column?.get(row), type);
  });
}

function rowsOf(readers: readonly Reader[], from: number, count: number): Batch['rows'] {
  return Array.from({ length: count }, (_, row) => readers.map((read) => read(from + row)));
}

function typeOf(engine: string): AnswerType {
  if (/^U?Int/u.test(engine)) return 'integer';
  if (/^(?:Float|Decimal)/u.test(engine)) return 'number';
  if (engine.startsWith('Bool')) return 'truth';
  if (engine.startsWith('Date')) return 'day';
  return 'text';
}

function plain(raw: unknown, type: AnswerType): AnswerValue {
  if (raw === null || raw === undefined) return null;
  if (type === 'day') return dayOf(raw);
  switch (typeof raw) {
    case 'string':
    case 'boolean':
    case 'number':
      // Also what is no number and what is infinite: that is not the same as nothing.
      return raw;
    case 'bigint':
      return Number.isSafeInteger(Number(raw)) ? Number(raw) : String(raw);
    default:
      return structured(raw);
  }
}

function dayOf(raw: unknown): string | null {
  const time = raw instanceof Date ? raw : typeof raw === 'number' ? new Date(raw) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}

/** Lists, structures and moments: as JSON, so that nothing is lost. */
function structured(raw: unknown): string {
  if (raw instanceof Date) return raw.toISOString();
  return JSON.stringify(raw, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** Rows that are handed on at once, and for how long, in milliseconds, before the page may draw and hear clicks. */
const SLICE = 400;
const AT_A_TIME = 12;

/** Lets the page do its own work whenever long enough was spent since the last time. */
export function resting(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_A_TIME) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** The engine's batch in slices, each made when it is asked for. */
export function* slicesOf(fields: readonly EngineField[], batch: EngineBatch): Generator<Batch> {
  const { columns } = columnsOfAnswer(fields);
  const readers = readersOf(fields, batch);
  for (let from = 0; from < batch.numRows; from += SLICE) {
    yield { columns, rows: rowsOf(readers, from, Math.min(SLICE, batch.numRows - from)) };
  }
}
