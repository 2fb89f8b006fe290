import { describe, expect, it } from 'vitest';
import { formatPackage } from '../../../pipeline/lake/package.ts';
import { askedFor, filesOf } from '../../../src/offline/offline.ts';

const scope = 'https://tal.example/kommunen/';

describe('a request', () => {
  it('is told by its path below the site, whatever is asked behind it', () => {
    expect(askedFor(scope, scope)).toBe('page');
    expect(askedFor(`${scope}index.html?ny=1`, scope)).toBe('page');
    expect(askedFor(`${scope}lake/datapackage.json`, scope)).toBe('index');
    expect(askedFor(`${scope}lake/facts/municipality_slug=soroe/01.parquet`, scope)).toBe('lake');
    expect(askedFor(`${scope}assets/index-1a2b.js`, scope)).toBe('asset');
    expect(askedFor(`${scope}icon-192.png`, scope)).toBe('asset');
  });

  it('is left alone when it is for other pages of the same server', () => {
    expect(askedFor('https://tal.example/intranet/', scope)).toBe('other');
    expect(askedFor(`${scope}vejledning/side.html`, scope)).toBe('other');
  });
});

describe('the files of a lake', () => {
  it('are all that its index names, with their bytes', () => {
    const file = (path: string, bytes: number) => ({ path, bytes, rows: 1 });
    const text = formatPackage({
      tables: {
        facts: [file('facts/1.parquet', 10), file('facts/2.parquet', 20)],
        documents: [file('documents/1.parquet', 100)],
        items: [file('items/1.parquet', 100)],
        tables: [file('tables/1.parquet', 100)],
        cells: [file('cells/1.parquet', 100)],
        passages: [file('passages/1.parquet', 100)],
        notes: [file('notes/1.parquet', 100)],
        findings: [file('findings/1.parquet', 100)],
      },
      snapshot: file('snapshot.01.json', 5),
      everywhere: file('everywhere.01.json', 3),
      answers: [file('answers/1.json', 4)],
    });
    const files = filesOf(JSON.parse(text));
    expect(files?.paths).toEqual(expect.arrayContaining(['lake/facts/2.parquet', 'lake/cells/1.parquet']));
    expect(files?.paths).toEqual(
      expect.arrayContaining(['lake/snapshot.01.json', 'lake/everywhere.01.json', 'lake/answers/1.json']),
    );
    expect(files?.bytes).toBe(10 + 20 + 7 * 100 + 5 + 3 + 4);
  });

  it('are none where the server sent something else', () => {
    expect(filesOf('<!doctype html>')).toBeNull();
    expect(filesOf({})).toBeNull();
  });
});
