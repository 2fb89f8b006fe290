import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/format.ts';
import type { AnswerValue } from '../../../src/lake/batch.ts';
import { exploreWords } from '../../../src/messages/explore.ts';
import type { SqlAnswer } from '../../../src/sql/question.svelte.ts';
import { cellText, sortedRows, sqlSortOf, writtenColumns } from '../../../src/sql/shown.ts';
import { columnsOfReader } from '../../../src/sql/values.ts';

function answerOf(engine: string, values: readonly AnswerValue[], name = 'x'): SqlAnswer {
  const asked = [{ name, engine }];
  const rows = values.map((value) => [value]);
  return { sql: '', asked, columns: columnsOfReader(asked), rows, more: false, milliseconds: 0 };
}

function shown(engine: string, values: readonly AnswerValue[], name?: string): readonly string[] {
  const answer = answerOf(engine, values, name);
  const [column] = writtenColumns(answer);
  if (column === undefined) throw new Error('no column');
  return answer.rows.map(([value = null]) => cellText(value, column, exploreWords('da'), formats('da')));
}

describe('an answer on the screen', () => {
  it('has years without separator, whatever their column is called, and counts with one', () => {
    expect(shown('BIGINT', [2023, 2024], 'y')).toEqual(['2023', '2024']);
    expect(shown('BIGINT', [12, 2024], 'antal')).toEqual(['12', '2.024']);
  });

  it('has every digit of large integers and of decimals', () => {
    expect(shown('HUGEINT', ['12345678901234567890'])).toEqual(['12.345.678.901.234.567.890']);
    expect(shown('DECIMAL(38,20)', ['0.10000000000000000001'])).toEqual(['0,10000000000000000001']);
    expect(shown('DECIMAL(9,7)', [1.2345678])).toEqual(['1,2345678']);
  });

  it('rounds what is computed where its digits say nothing, and never to nothing', () => {
    expect(shown('DOUBLE', [0.1 + 0.2, 1 / 3, 0.000_000_12])).toEqual(['0,3', '0,333333', '1,2e-7']);
  });

  it('tells no value, no number, infinity and the empty text apart', () => {
    expect(shown('DOUBLE', [null, Number.NaN, Infinity, -Infinity])).toEqual(['NULL', 'NaN', '∞', '-∞']);
    expect(shown('VARCHAR', ['', null])).toEqual(['', 'NULL']);
  });

  it('is sorted by size with what is no number last but for what is missing', () => {
    const answer = answerOf('DOUBLE', [3, null, Number.NaN, -1, Infinity]);
    const sorted = sortedRows(answer, sqlSortOf(answer, 'x'), 'da').flat();
    expect(sorted).toEqual([-1, 3, Infinity, Number.NaN, null]);
  });
});
