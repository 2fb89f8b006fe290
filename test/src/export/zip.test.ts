import { describe, expect, it } from 'vitest';
import { zipped } from '../../../src/export/zip.ts';
import { unzip } from './workbook.ts';

type Pieces = Iterable<string>;

async function bytesOf(files: Readonly<Record<string, Pieces>>): Promise<Buffer> {
  const packed = Object.entries(files).map(([path, pieces]) => ({ path, pieces }));
  return Buffer.from(await (await zipped(packed, 'application/zip')).arrayBuffer());
}

describe('ZIP', () => {
  it('holds each file whole, whatever pieces it came in', async () => {
    const bytes = await bytesOf({
      'a.txt': ['Sorø ', 'Kommune'],
      'mappe/æ.txt': [],
      'stor.txt': Array(500).fill('x'.repeat(999)),
    });
    expect(unzip(bytes).map(({ name, content }) => [name, content.length])).toEqual([
      ['a.txt', 12],
      ['mappe/æ.txt', 0],
      ['stor.txt', 499_500],
    ]);
    expect(unzip(bytes)[0]?.content).toBe('Sorø Kommune');
  });

  it('has the same bytes whenever it is written', async () => {
    expect(await bytesOf({ 'a.txt': ['Økonomi', 'udvalget'] })).toEqual(
      await bytesOf({ 'a.txt': ['Økonomiudvalget'] }),
    );
  });

  it('passes on why a file could not be written', async () => {
    function* broken(): Generator<string> {
      yield 'begyndt';
      throw new Error('afbrudt');
    }
    await expect(bytesOf({ 'a.txt': broken() })).rejects.toThrow('afbrudt');
  });
});
