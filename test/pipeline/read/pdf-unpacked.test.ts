import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { unpacksBeyond } from '../../../pipeline/read/pdf/unpacked.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A PDF's beginning and one stream of it. */
const holding = (words: string, stream: Uint8Array): Uint8Array =>
  Buffer.concat([latin1(`%PDF-1.7\n5 0 obj\n<< ${words} >>\nstream\n`), stream, latin1('\nendstream\nendobj\n')]);

const MOST = 1_000_000;
const large = deflateSync(new Uint8Array(2 * MOST));
const PACKED = '/Filter /FlateDecode';

describe('a PDF that unpacks to more than any minutes', () => {
  it('is refused before it is unpacked', async () => {
    const limits = { pages: 10, bytes: MOST, unpacked: MOST, operations: 1_000_000, milliseconds: 60_000 };
    await expect(readPdf(holding(PACKED, large), 'referat.pdf', limits)).rejects.toMatchObject({
      reason: 'pdf_too_large',
      message: 'a part of the PDF unpacks to more than 1 MB: no minutes are so large',
    });
  });

  it.each([
    ['packed twice', '/Filter [/FlateDecode /FlateDecode]', deflateSync(large)],
    ['its filter in short', '/Filter/Fl', large],
    ['cut off', PACKED, large.subarray(0, -20)],
  ])('is known: %s', async (_, words, stream) => {
    expect(await unpacksBeyond(holding(words, stream), MOST)).toBe(true);
  });

  it.each([
    ['a picture, which is not unpacked', `${PACKED} /Type /XObject /Subtype /Image`, large],
    ['as much as it may', PACKED, deflateSync(new Uint8Array(MOST))],
    ['broken from its start', PACKED, latin1('x'.repeat(5000))],
    ['not packed', '', large],
  ])('is not one that holds %s', async (_, words, stream) => {
    expect(await unpacksBeyond(holding(words, stream), MOST)).toBe(false);
  });

  it('is known by its second stream too', async () => {
    const two = Buffer.concat([holding(PACKED, deflateSync(new Uint8Array(10))), holding(PACKED, large)]);
    expect(await unpacksBeyond(two, MOST)).toBe(true);
  });
});
