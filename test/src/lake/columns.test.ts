import { describe, expect, it } from 'vitest';
import { columnsOfEngine, type EngineAnswer } from '../../../src/lake/columns.ts';

/** One chunk of texts as the engine lays them out: all bytes in a row, and where each text ends. */
function chunkOf(texts: readonly (string | null)[]) {
  const parts = texts.map((text) => new TextEncoder().encode(text ?? ''));
  const offsets = [0];
  for (const part of parts) offsets.push((offsets.at(-1) ?? 0) + part.length);
  return {
    length: texts.length,
    nullCount: texts.filter((text) => text === null).length,
    values: new Uint8Array(parts.flatMap((part) => [...part])),
    valueOffsets: Int32Array.from(offsets),
    getValid: (at: number) => texts[at] !== null,
  };
}

function answerOf(...chunks: (readonly (string | null)[])[]): EngineAnswer {
  const all = chunks.flat();
  return {
    numRows: all.length,
    schema: { fields: [{ name: 'area', type: { toString: () => 'Utf8' } }] },
    getChildAt: () => ({ data: chunks.map(chunkOf), length: all.length, get: (at) => all[at] }),
  };
}

describe('the columns of an answer', () => {
  it('are cut out of plain letters', () => {
    expect(columnsOfEngine(answerOf(['Skole', '', null, 'Bus']))).toEqual({
      rows: 4,
      columns: { area: ['Skole', '', null, 'Bus'] },
    });
  });

  it('are cut between letters of several bytes, chunk by chunk', () => {
    const texts = ['Sorø', 'Ærø', null, 'på €', '😀 å', 'z'];
    expect(columnsOfEngine(answerOf(texts, ['Køge'])).columns).toEqual({ area: [...texts, 'Køge'] });
  });

  it('are read value by value where they are no texts', () => {
    const answer: EngineAnswer = {
      numRows: 2,
      schema: { fields: [{ name: 'value', type: { toString: () => 'Float64' } }] },
      getChildAt: () => ({ data: [], length: 2, get: (at) => [1.5, null][at] }),
    };
    expect(columnsOfEngine(answer)).toEqual({ rows: 2, columns: { value: [1.5, null] } });
  });
});
