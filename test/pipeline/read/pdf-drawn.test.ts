import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';

const objectOf = (number: number, words: string, stream = ''): string =>
  `${number} 0 obj\n<< ${words}${stream === '' ? ' >>' : ` /Length ${stream.length} >>\nstream\n${stream}\nendstream`}\nendobj\n`;

const FONT = '/Font << /F 4 0 R >>';
const page = (contents: number, more = ''): string =>
  `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << ${FONT} ${more} >>`;
const line = (text: string): string => `BT /F 10 Tf 50 700 Td (${text}) Tj ET`;
const form = (more = ''): string =>
  `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${FONT} ${more} >>`;

/** A file of the pages named, of which one names a form `often` times, and that form another as often, and so on. */
function fileOf(pages: string, often: number): Uint8Array {
  const named = '/X Do '.repeat(often);
  const file = [
    '%PDF-1.7\n',
    objectOf(1, '/Type /Catalog /Pages 2 0 R'),
    objectOf(2, `/Type /Pages /Kids [${pages}] /Count ${pages.split('R').length - 1}`),
    objectOf(4, '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding'),
    objectOf(5, page(6)),
    objectOf(6, '', line('Sagen blev droeftet ved bordet.')),
    objectOf(7, page(8, '/XObject << /X 9 0 R >>')),
    objectOf(8, '', named),
    objectOf(9, form('/XObject << /X 10 0 R >>'), named),
    objectOf(10, form('/XObject << /X 11 0 R >>'), named),
    objectOf(11, form(), line('Stempel.')),
    objectOf(12, page(13)),
    objectOf(13, '', line('Udvalget tog den til efterretning.')),
    'trailer\n<< /Root 1 0 R /Size 14 >>\nstartxref\n0\n%%EOF\n',
  ].join('');
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

const THREE = '5 0 R 7 0 R 12 0 R';
const limits = { pages: 10, bytes: 1_000_000, unpacked: 1_000_000, operations: 20_000, milliseconds: 60_000 };

describe('a page that names forms within forms', () => {
  it('is told as unread where they draw more than any page, and the pages behind are read', async () => {
    const { document, unread, pages } = await readPdf(fileOf(THREE, 1000), 'referat.pdf', limits);
    expect(pages).toBe(3);
    expect(unread).toEqual([{ from: 2, to: 2, reason: 'pages_too_large' }]);
    expect(document.text).toBe('Sagen blev droeftet ved bordet.\n\nUdvalget tog den til efterretning.');
  });

  it('is read where they draw little', async () => {
    const { document, unread } = await readPdf(fileOf(THREE, 2), 'referat.pdf', limits);
    expect(unread).toEqual([]);
    expect(document.text).toContain('Stempel.');
  });

  it('refuses a file that holds nothing else, with the reason', async () => {
    await expect(readPdf(fileOf('7 0 R', 1000), 'referat.pdf', limits)).rejects.toMatchObject({
      reason: 'pdf_too_large',
      message: 'a page of the PDF draws more than any page of minutes',
    });
  });

  it('is given up when the time of its document is over', async () => {
    const short = { ...limits, operations: Infinity, milliseconds: 300 };
    await expect(readPdf(fileOf('7 0 R', 1000), 'referat.pdf', short)).rejects.toMatchObject({
      reason: 'pdf_too_large',
    });
  });

  it('is left to its own count, not to that of a file read at the same time', async () => {
    const [endless, plain] = await Promise.all([
      readPdf(fileOf(THREE, 1000), 'referat.pdf', limits),
      readPdf(fileOf('5 0 R 12 0 R', 1), 'bilag.pdf', limits),
    ]);
    expect(endless.unread).toHaveLength(1);
    expect(plain.unread).toEqual([]);
  });
});
