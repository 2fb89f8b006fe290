import { describe, expect, it } from 'vitest';
import { formatPackage, readPackage, type LakeIndex } from '../../../pipeline/lake/package.ts';

const file = { path: 'items/0123456789abcdef.parquet', bytes: 10, hash: `sha256:${'0'.repeat(64)}`, rows: 2 };
const lake: LakeIndex = {
  tables: {
    facts: [{ ...file, path: 'facts/a.parquet', domain: 'accounts', municipality_slug: 'soroe' }],
    documents: [file],
    items: [file],
    tables: [file],
    cells: [file],
    passages: [file],
    notes: [file],
    findings: [file],
  },
  snapshot: { ...file, path: 'snapshot.0123456789abcdef.json' },
};

describe('datapackage.json', () => {
  it('gives back the lake that it was made of', () => {
    expect(readPackage(JSON.parse(formatPackage(lake)))).toEqual(lake);
    expect(readPackage(JSON.parse(formatPackage({ ...lake, snapshot: null })))).toEqual({ ...lake, snapshot: null });
  });

  it('says what is wrong and what to run', () => {
    const mend = 'run npm run extract to write the lake again';
    expect(() => readPackage([])).toThrow(`datapackage.json: it has no list of resources; ${mend}`);
    expect(() => readPackage({ resources: [] })).toThrow(`resource facts is missing or names no files; ${mend}`);
    const damaged: unknown = JSON.parse(formatPackage(lake).replaceAll('"rows": 2', '"rows": "two"'));
    expect(() => readPackage(damaged)).toThrow('a file entry lacks path, bytes, hash or rows');
  });
});
