import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ZipWriter } from '../../../src/export/zip.ts';
import { unzip } from './workbook.ts';

async function zipped(files: Readonly<Record<string, readonly string[]>>): Promise<Buffer> {
  const zip = new ZipWriter();
  for (const [name, pieces] of Object.entries(files)) await zip.add(name, pieces);
  return Buffer.from(await zip.finish('application/zip').arrayBuffer());
}

describe('ZIP', () => {
  it('holds each file whole, whatever pieces it came in', async () => {
    const bytes = await zipped({
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

  it('states the checksum that other programs compute', async () => {
    const bytes = await zipped({ 'a.txt': ['Økonomi', 'udvalget'] });
    expect(bytes.readUInt32LE(14)).toBe(crc32('Økonomiudvalget'));
  });

  it('passes on why a file could not be written', async () => {
    function* broken(): Generator<string> {
      yield 'begyndt';
      throw new Error('afbrudt');
    }
    await expect(new ZipWriter().add('a.txt', broken())).rejects.toThrow('afbrudt');
  });
});
