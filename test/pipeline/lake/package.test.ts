import { describe, expect, it } from 'vitest';
import {
  folderOf,
  formatPackage,
  formatStart,
  isStartOf,
  municipalityOf,
  readPackage,
  readStart,
  type LakeIndex,
} from '../../../pipeline/lake/package.ts';

const digest = '0123456789abcdef'.repeat(4);
const file = { path: `items/municipality_slug=soroe/${digest}.parquet`, bytes: 10, rows: 2 };
const other = { path: `items/municipality_slug=odense/${digest}.parquet`, bytes: 7, rows: 1 };
const lake: LakeIndex = {
  tables: {
    facts: [{ ...file, path: `facts/municipality_slug=soroe/${digest}.parquet` }],
    documents: [file],
    items: [other, file],
    tables: [file],
    cells: [file],
    passages: [file],
    notes: [file],
    findings: [file],
  },
  snapshot: { path: `snapshot.${digest}.json`, bytes: 99, rows: 8 },
  everywhere: { path: `everywhere.${digest}.json`, bytes: 50, rows: 1 },
  answers: [{ path: `answers/municipality_slug=soroe/${digest}.json`, bytes: 40, rows: 8 }],
};

describe('datapackage.json', () => {
  it('gives back the lake that it was made of', () => {
    expect(readPackage(JSON.parse(formatPackage(lake)))).toEqual(lake);
    const alone = { ...lake, snapshot: null, everywhere: null, answers: [] };
    expect(readPackage(JSON.parse(formatPackage(alone)))).toEqual(alone);
  });

  it('names each file once, with the hash of its bytes, and says what is in all of a table', () => {
    const text = formatPackage(lake);
    expect(text.split(`facts/municipality_slug=soroe/${digest}`)).toHaveLength(2);
    const json: unknown = JSON.parse(text);
    const items = { name: 'items', path: [other.path, file.path], bytes: 17, rows: 3, format: 'parquet' };
    const snapshot = { name: 'snapshot', hash: `sha256:${digest}`, bytes: 99 };
    const described = [items, snapshot].map((resource): unknown => expect.objectContaining(resource));
    expect(json).toHaveProperty('resources', expect.arrayContaining(described));
  });

  it('tells whose rows a file holds by where it stands', () => {
    expect(municipalityOf({ ...file, path: `${folderOf('notes', 'soroe')}/${digest}.parquet` })).toBe('soroe');
    expect(municipalityOf({ ...file, path: `notes/${digest}.parquet` })).toBeNull();
  });

  it('says what is wrong and what to run', () => {
    const mend = 'run npm run extract to write the lake again';
    expect(() => readPackage([])).toThrow(`datapackage.json: it has no list of resources; ${mend}`);
    expect(() => readPackage({ resources: [] })).toThrow(`resource facts is missing or names no files; ${mend}`);
    const damaged: unknown = JSON.parse(formatPackage(lake).replaceAll('"rows":[2]', '"rows":[]'));
    expect(() => readPackage(damaged)).toThrow('a file lacks path, bytes or rows');
  });
});

describe('start.json', () => {
  const start = { snapshot: lake.snapshot, everywhere: lake.everywhere, answers: lake.answers };

  it('says of the answers what the package says', () => {
    expect(readStart(JSON.parse(formatStart(lake)))).toEqual(start);
    const alone = { snapshot: null, everywhere: null, answers: [] };
    expect(readStart(JSON.parse(formatStart(alone)))).toEqual(alone);
  });

  it('is no start when it is something else', () => {
    expect([null, [], {}, { answers: {} }, { answers: { path: ['a.json'] } }].map(readStart)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('belongs to the lake that has the same answers', () => {
    expect(isStartOf(start, lake)).toBe(true);
    expect(isStartOf({ ...start, snapshot: null }, lake)).toBe(false);
    expect(isStartOf({ ...start, answers: [] }, lake)).toBe(false);
  });
});
