/** A file of answers: a JSON object, each answer on a line of its own, so that one is read without the others. */

import { isFor, isPacked } from './packed.ts';
import type { Columns } from './queries/query.ts';

/** Answers by their `snapshotKey`. */
export interface Answers {
  readonly size: number;
  /** Undefined for one that is not there, or is none. */
  get(key: string): Columns | undefined;
  values(): Iterable<Columns>;
}

/** The text of a file of answers. */
export function formatAnswers(answers: Readonly<Record<string, Columns>>): string {
  const lines = Object.entries(answers).map(([key, answer]) => `${JSON.stringify(key)}:${JSON.stringify(answer)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const LINE_END = 0x0a;
const COMMA = 0x2c;

/** A key is no longer than so many bytes: a query's name and its parameters. */
const LONGEST_KEY = 400;

/** Between the key and the answer of a line. */
const AFTER_KEY = '":{';

const decoder = new TextDecoder();

/** Reads a file of answers; each answer when it is asked for. Throws when the file is no object of answers. */
export function readAnswers(bytes: Uint8Array): Answers {
  const lines = linesOf(bytes);
  if (lines === null) {
    const json: unknown = JSON.parse(decoder.decode(bytes));
    if (typeof json !== 'object' || json === null) throw new Error('answers: no object of answers');
    return new Map(Object.entries(json).filter((entry): entry is [string, Columns] => isColumns(entry[1])));
  }
  const read = new Map<string, Columns | undefined>();
  function get(key: string): Columns | undefined {
    const line = lines?.get(key);
    if (line === undefined) return undefined;
    if (!read.has(key)) read.set(key, columnsIn(decoder.decode(line)));
    return read.get(key);
  }
  return {
    size: lines.size,
    get,
    values: () => [...lines.keys()].flatMap((key) => get(key) ?? []),
  };
}

/** Where each answer stands, by its key; null where they do not stand on lines. */
function linesOf(bytes: Uint8Array): Map<string, Uint8Array> | null {
  const lines = new Map<string, Uint8Array>();
  // The first line opens the object, the last one closes it.
  let from = bytes.indexOf(LINE_END) + 1;
  if (from !== 2) return null;
  for (let to = bytes.indexOf(LINE_END, from); to >= 0; to = bytes.indexOf(LINE_END, from)) {
    const line = bytes.subarray(from, bytes[to - 1] === COMMA ? to - 1 : to);
    from = to + 1;
    const head = decoder.decode(line.subarray(0, LONGEST_KEY));
    const end = head.indexOf(AFTER_KEY);
    if (end < 0) continue;
    const key: unknown = JSON.parse(head.slice(0, end + 1));
    if (typeof key === 'string') lines.set(key, line.subarray(encodedLength(head.slice(0, end + 2))));
  }
  return lines;
}

function encodedLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function columnsIn(text: string): Columns | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return isColumns(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isColumns(answer: unknown): answer is Columns {
  if (typeof answer !== 'object' || answer === null || !('rows' in answer) || !('columns' in answer)) return false;
  const { rows, columns } = answer;
  if (typeof rows !== 'number' || typeof columns !== 'object' || columns === null) return false;
  return Object.values(columns).every(
    (values: unknown) => (Array.isArray(values) || isPacked(values)) && isFor(values, rows),
  );
}
