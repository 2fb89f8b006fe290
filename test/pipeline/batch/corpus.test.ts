import { describe, expect, it } from 'vitest';
import { countOnce, fingerprintOf, related, type ReadEntry } from '../../../pipeline/batch/corpus.ts';
import { formatEntry, type Entry } from '../../../pipeline/batch/entry.ts';
import { rowsOfExtraction, toColumns } from '../../../pipeline/lake/columns.ts';
import type { DocumentRow, Extraction } from '../../../pipeline/types/extraction.ts';
import { documentRow, extraction, fact } from '../lake/corpus.ts';

const noLoad = (): Promise<never> => Promise.reject(new Error('not to be loaded'));

function entry(id: string, change: Partial<DocumentRow> = {}, label = `${id}.txt`): ReadEntry {
  const document = documentRow({ document_id: id, name: label.split('/').at(-1) ?? label, ...change });
  return { key: id, label, document, load: noLoad };
}

const entryOf = (given: Extraction): Entry => ({
  document: given.document,
  columns: toColumns(rowsOfExtraction(given)),
  text: Buffer.from(formatEntry('key', given)),
});

describe('documents with the same bytes', () => {
  const copies = [entry('d1', {}, 'b/late.txt'), entry('d1', {}, 'a/early.txt'), entry('d2', {}, 'a/other.txt')];

  it('count once, under the first name, in whatever order they come', () => {
    for (const order of [copies, [...copies].reverse()]) {
      const { documents, repeats } = countOnce(order);
      expect(documents.map(({ label }) => label).sort()).toEqual(['a/early.txt', 'a/other.txt']);
      expect(repeats).toEqual([{ label: 'b/late.txt', of: 'a/early.txt' }]);
    }
  });
});

describe('a corpus that passes through', () => {
  it('is loaded one document at a time, each municipality by itself and in time', async () => {
    const days = ['2024-06-14', '2024-03-14', '2023-01-10'];
    let loaded = 0;
    const entries = days.flatMap((day, place) =>
      ['soroe', 'faxe'].map((municipality_slug): ReadEntry => {
        const id = `${municipality_slug}-${String(place)}`;
        const made = extraction(id, [fact({ fact_id: id, municipality_slug })]);
        const document = { ...made.document, municipality_slug, meeting_date: day };
        return {
          key: id,
          label: id,
          document,
          load: () => {
            loaded += 1;
            return Promise.resolve(entryOf({ ...made, document }));
          },
        };
      }),
    );
    const seen: string[] = [];
    for await (const { document } of related(entries, [])) {
      seen.push(document.document_id);
      expect(loaded).toBe(seen.length);
    }
    expect(loaded).toBe(entries.length);
    expect(seen).toEqual(['faxe-2', 'faxe-1', 'faxe-0', 'soroe-2', 'soroe-1', 'soroe-0']);
  });
});

describe('a corpus of which a document cannot be loaded', () => {
  it('ends with its reason, after those before it', async () => {
    const whole = extraction('d1', [fact({ fact_id: 'f1' })]);
    const entries: ReadEntry[] = ['d1', 'd2', 'd3'].map((id, day) => ({
      ...entry(id, { meeting_date: `2024-03-0${String(day + 1)}` }),
      load: () => (id === 'd1' ? Promise.resolve(entryOf(whole)) : Promise.reject(new Error(`${id} is gone`))),
    }));
    const seen: string[] = [];
    await expect(async () => {
      for await (const { document } of related(entries, [])) seen.push(document.document_id);
    }).rejects.toThrow('d2 is gone');
    expect(seen).toEqual(['d1']);
  });
});

describe('what a lake was made from', () => {
  const [first, second] = [entry('d1'), entry('d2')];

  it('is the same in any order, and another with any change', () => {
    const made = fingerprintOf('v1', [first, second], []);
    expect(fingerprintOf('v1', [second, first], [])).toBe(made);
    expect(fingerprintOf('v2', [first, second], [])).not.toBe(made);
    expect(fingerprintOf('v1', [first], [])).not.toBe(made);
  });
});
