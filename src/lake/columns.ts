/** An answer of the engine, read column by column: a row at a time costs more than the question itself. */

import type { Columns } from '../../pipeline/lake/queries/query.ts';

/** What of the engine's answers is read here: each column comes in chunks. */
interface EngineChunk {
  readonly length: number;
  readonly nullCount: number;
  readonly values?: unknown;
  readonly valueOffsets?: unknown;
  getValid(index: number): boolean;
}

/** A column of texts as the engine gives it. */
export interface EngineTexts {
  readonly data: readonly EngineChunk[];
}

interface EngineVector extends EngineTexts {
  readonly length: number;
  get(index: number): unknown;
}

export interface EngineAnswer {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] };
  getChildAt(index: number): EngineVector | null;
}

/** The answer's columns; numbers, texts and truth values as plain values, all else as the engine gives it. */
export function columnsOfEngine(answer: EngineAnswer): Columns {
  const columns: Record<string, readonly unknown[]> = {};
  for (const [at, { name, type }] of answer.schema.fields.entries()) {
    const vector = answer.getChildAt(at);
    columns[name] = vector === null ? [] : valuesOf(vector, type.toString());
  }
  return { rows: answer.numRows, columns };
}

function valuesOf(vector: EngineVector, type: string): unknown[] {
  const texts = type === 'Utf8' ? textsOfEngine(vector) : null;
  return texts ?? Array.from({ length: vector.length }, (_, at) => vector.get(at));
}

/** The texts of a column, taken out at once; null when it is not laid out as texts are. */
export function textsOfEngine({ data }: Partial<EngineTexts>): (string | null)[] | null {
  const parts = data?.map(textsOf) ?? [null];
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

const decoder = new TextDecoder();

/** All texts of a chunk are decoded at once and cut apart; null when it is not laid out as texts are. */
function textsOf(chunk: EngineChunk): (string | null)[] | null {
  const { values, valueOffsets: offsets, length, nullCount } = chunk;
  if (!(values instanceof Uint8Array) || !(offsets instanceof Int32Array)) return null;
  const start = offsets[0] ?? 0;
  const bytes = values.subarray(start, offsets[length] ?? start);
  const all = decoder.decode(bytes);
  const plain = all.length === bytes.length;
  let byte = 0;
  let from = 0;
  return Array.from({ length }, (_, at) => {
    const end = (offsets[at + 1] ?? start) - start;
    let to = end;
    if (!plain) {
      to = from;
      for (; byte < end; byte += 1) to += unitsOf(bytes[byte] ?? 0);
    }
    const text = nullCount > 0 && !chunk.getValid(at) ? null : all.slice(from, to);
    from = to;
    return text;
  });
}

/** How many units of a text begin with this byte of its UTF-8: none in the middle of a letter, two from four bytes. */
function unitsOf(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte >= 0xf0 ? 2 : 1;
}
