import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../../pipeline/batch/cache.ts';
import { entryKey, entryPath, formatEntry, readEntry, writeEntry } from '../../../pipeline/batch/entry.ts';
import type { Outcome } from '../../../pipeline/batch/job.ts';
import type { Source } from '../../../pipeline/batch/sources.ts';
import { rowsOfExtraction, toColumns } from '../../../pipeline/lake/columns.ts';
import { documentRow, extraction, fact } from '../lake/corpus.ts';

const version = '00000000000000aa';
const reference = { municipality: null, municipalities: [], committees: [] };
const key = entryKey('basis', 'minutes.txt', Buffer.from('Punkt 1'));
const read: Outcome = { key, document: documentRow() };

const source = (stamp: string | null): Source => ({
  path: '/in/minutes.txt',
  label: 'minutes.txt',
  name: 'minutes.txt',
  place: 'minutes.txt',
  stamp,
});

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the index', () => {
  it('knows a document in the next run as long as its times and size are the same', async () => {
    const first = await openCache(folder, version, reference);
    expect(first.known(source('10 1 1 7'))).toBeNull();
    first.learn(source('10 1 1 7'), read);
    await first.close();
    const second = await openCache(folder, version, reference);
    expect(second.known(source('10 1 1 7'))).toEqual(read);
    expect(second.known(source('10 2 2 7'))).toBeNull();
  });

  it('does not trust a file that changed just now', async () => {
    const cache = await openCache(folder, version, reference);
    cache.learn(source('10 1 1 7'), read);
    cache.learn(source(null), read);
    expect(cache.known(source('10 1 1 7'))).toBeNull();
    expect(cache.known(source(null))).toBeNull();
  });

  it('remembers why a document cannot be read, but not an accident', async () => {
    const cache = await openCache(folder, version, reference);
    cache.learn(source('a'), { reason: 'the file is empty', lasting: true });
    expect(cache.known(source('a'))).toEqual({ reason: 'the file is empty', lasting: true });
    cache.learn(source('a'), { reason: 'took longer than 5 minutes, skipped', lasting: false });
    expect(cache.known(source('a'))).toBeNull();
  });

  it('is another for another version, other tables and another municipality', async () => {
    const cache = await openCache(folder, version, reference);
    cache.learn(source('a'), read);
    await cache.close();
    for (const other of [
      await openCache(folder, '00000000000000bb', reference),
      await openCache(folder, version, { ...reference, municipalities: ['Faxe'] }),
      await openCache(folder, version, { ...reference, municipality: 'Faxe' }),
    ]) {
      expect(other.known(source('a'))).toBeNull();
      expect(other.basis).not.toBe(cache.basis);
    }
  });
});

describe('the folder', () => {
  it('loses what other versions read once nobody used it for a day', async () => {
    const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
    for (const name of ['00000000000000bb', '00000000000000cc', 'notes']) await mkdir(join(folder, name));
    for (const name of ['00000000000000bb', 'notes']) await utimes(join(folder, name), longAgo, longAgo);
    const cache = await openCache(folder, version, reference);
    cache.learn(source('a'), read);
    await cache.close();
    expect((await readdir(folder)).sort()).toEqual([version, '00000000000000cc', 'notes']);
  });
});

describe('the program', () => {
  it('makes no regular expression anew that its sources write out, and has its constants as such', async () => {
    const cache = await openCache(folder, version, reference);
    const path = await cache.program();
    const files = (await readdir(dirname(path))).map((name) => join(dirname(path), name));
    const program = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
    expect(program).toMatch(/[=(] \/[^\n]*\\p\{L\}/u);
    expect(program.match(/new RegExp\("[^\n]*/gu)).toBeNull();
    expect(program).not.toContain('__esm(');
    // The next run takes the one that is there.
    expect(await (await openCache(folder, version, reference)).program()).toBe(path);
  });
});

describe('an entry', () => {
  const given = extraction('d1', [fact({ area: 'Børn & Unge', value: -0.1 })]);

  it('gives back what was written', async () => {
    const text = formatEntry(key, given);
    writeEntry(folder, key, text);
    expect(readEntry(folder, key)).toEqual({
      document: given.document,
      columns: toColumns(rowsOfExtraction(given)),
      text: Buffer.from(text),
    });
    expect(await readdir(dirname(entryPath(folder, key)))).toHaveLength(1);
  });

  it.each([
    ['missing', () => Promise.resolve()],
    ['empty', (path: string) => writeFile(path, '')],
    ['something else', (path: string) => writeFile(path, '{}')],
  ])('that is %s gives nothing', async (_name, spoil) => {
    const path = entryPath(folder, key);
    await mkdir(dirname(path), { recursive: true });
    await spoil(path);
    expect(readEntry(folder, key)).toBeNull();
  });

  it('under the name of another gives nothing', async () => {
    const other = entryKey('basis', 'other.txt', Buffer.from('Punkt 1'));
    writeEntry(folder, other, formatEntry(other, given));
    await mkdir(dirname(entryPath(folder, key)), { recursive: true });
    await rename(entryPath(folder, other), entryPath(folder, key));
    expect(readEntry(folder, key)).toBeNull();
  });
});
