import { describe, expect, it } from 'vitest';
import { formatAnswers, readAnswers } from '../../../pipeline/lake/answers.ts';
import type { Columns } from '../../../pipeline/lake/queries/query.ts';

const notes: Columns = { rows: 2, columns: { text: ['Merforbruget skyldes\nflere anbringelser, "akutte".', null] } };
const figures: Columns = { rows: 3, columns: { fact_id: ['a1', 'b2', 'c3'], municipality: { of: ['Sorø'], at: '' } } };
const written = { 'budget_notes ["soroe"]': notes, 'budget_figures ["soroe"]': figures };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file of answers', () => {
  it('gives each answer back by its key, and nothing for another', () => {
    const answers = readAnswers(bytesOf(formatAnswers(written)));
    expect(answers.size).toBe(2);
    expect(answers.get('budget_figures ["soroe"]')).toEqual(figures);
    expect(answers.get('budget_notes ["soroe"]')).toEqual(notes);
    expect(answers.get('budget_figures ["odense"]')).toBeUndefined();
    expect([...answers.values()]).toEqual([notes, figures]);
  });

  it('is JSON for whoever reads it whole, each answer on a line of its own', () => {
    const text = formatAnswers(written);
    expect(JSON.parse(text)).toEqual(written);
    expect(text.split('\n')).toHaveLength(5);
    expect(JSON.parse(formatAnswers({}))).toEqual({});
    expect(readAnswers(bytesOf(formatAnswers({}))).size).toBe(0);
  });

  it('is read as well where all of it stands on one line, as it was written before', () => {
    const answers = readAnswers(bytesOf(JSON.stringify({ ...written, other: 'no answer' })));
    expect(answers.get('budget_figures ["soroe"]')).toEqual(figures);
    expect(answers.size).toBe(2);
  });

  it('has no answer where a line is none: of rows that a column has no values for, or of nothing that can be read', () => {
    const short = { rows: 4, columns: { fact_id: ['a1'] } };
    const text = formatAnswers({ ...written, short }).replace('"b2"', '"b2');
    const answers = readAnswers(bytesOf(text));
    expect(answers.get('short')).toBeUndefined();
    expect(answers.get('budget_figures ["soroe"]')).toBeUndefined();
    expect(answers.get('budget_notes ["soroe"]')).toEqual(notes);
  });

  it('is refused when it is something else', () => {
    for (const text of ['null', '<html>', '']) expect(() => readAnswers(bytesOf(text))).toThrow();
  });
});
