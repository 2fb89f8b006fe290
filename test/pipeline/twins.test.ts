/** Which documents of one meeting tell the same. */
import { describe, expect, it } from 'vitest';
import { findTwins, type ReadDocument } from '../../pipeline/twins.ts';
import type { DocumentRow } from '../../pipeline/types/extraction.ts';
import type { Fact } from '../../pipeline/types/facts.ts';
import { documentRow, fact } from './lake/corpus.ts';

/** Figures of an item, by their values. */
const figures = (item_no: string, values: readonly number[]): Fact[] =>
  values.map((value) => fact({ fact_id: `${item_no}-${String(value)}`, item_no, value, printed: String(value) }));

function read(id: string, facts: readonly Fact[], change: Partial<DocumentRow> = {}): ReadDocument {
  return { facts, document: documentRow({ document_id: id, name: `${id}.txt`, facts: facts.length, ...change }) };
}

const twinsOf = (...documents: ReadDocument[]): Record<string, string> => Object.fromEntries(findTwins(documents));

describe('a meeting of which there are several documents', () => {
  const all = figures('42', [1, 2, 3, 4]);
  const few = read('a', all.slice(1));
  const pdf = read('b', all, { format: 'pdf' });
  const html = read('c', all, { format: 'html' });
  const text = read('e', all, { format: 'text' });
  const copy = read('d', all, { format: 'text' });

  it.each([
    ['the one with most figures', [few, pdf], pdf],
    ['then text before a web page before a PDF', [pdf, text, html, few], text],
    ['a web page before a PDF', [pdf, html], html],
    ['then the first identity', [text, copy], copy],
  ])('counts as %s, in whatever order they come', (_name, documents, kept) => {
    const others = documents.filter((one) => one !== kept).map(({ document }) => document.document_id);
    for (const order of [documents, [...documents].reverse()]) {
      const twins = findTwins(order);
      expect([...twins.keys()].sort()).toEqual(others.sort());
      expect(new Set(twins.values())).toEqual(new Set([kept.document.name]));
    }
  });

  it('counts them all where each tells another item', () => {
    const budget = read('42', figures('42', [12.3, 7.1, 5.2]));
    const absence = read('43', figures('43', [5.7, 6.1, 5.2]));
    expect(twinsOf(budget, absence)).toEqual({});
    expect(twinsOf(budget, absence, read('annex', figures('', [88, 91, 12.3])))).toEqual({});
  });

  it('counts an item of its own once where the whole minutes tell it too', () => {
    const minutes = read('minutes', [...figures('42', [12.3, 7.1, 5.2]), ...figures('43', [5.7, 6.1])]);
    expect(twinsOf(minutes, read('43', figures('43', [5.7, 6.1])))).toEqual({ 43: 'minutes.txt' });
  });

  it('counts it once though the numbers of its items are read otherwise', () => {
    const values = [12.3, 7.1, 5.2, 99, 4, 8];
    expect(twinsOf(read('a', figures('42', values)), read('b', figures('', values.slice(1))))).toEqual({ b: 'a.txt' });
  });

  it('keeps a document without figures', () => {
    expect(twinsOf(read('a', all), read('b', []))).toEqual({});
  });
});
