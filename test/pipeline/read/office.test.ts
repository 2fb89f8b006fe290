import { describe, expect, it } from 'vitest';
import { mostBytes } from '../../../pipeline/read/limits.ts';
import { officeKind } from '../../../pipeline/read/office.ts';
import { read } from '../../../pipeline/read/read.ts';

const latin1 = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

const short = (value: number): string => String.fromCharCode(value & 255, value >> 8);
const long = (value: number): string => short(value & 0xffff) + short(value >>> 16);

/** A ZIP file of stored files, as any packer writes it; checksums are left at zero. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  let body = '';
  let directory = '';
  for (const [name, content] of Object.entries(files)) {
    const sizes = long(0) + long(content.length) + long(content.length) + short(name.length) + short(0);
    const common = short(20) + short(0) + short(0) + long(0) + sizes;
    directory += `PK\x01\x02${short(20)}${common}${short(0)}${short(0)}${short(0)}${long(0)}${long(body.length)}${name}`;
    body += `PK\x03\x04${common}${name}${content}`;
  }
  const count = short(Object.keys(files).length);
  const end = `PK\x05\x06${short(0)}${short(0)}${count}${count}${long(directory.length)}${long(body.length)}${short(0)}`;
  return latin1(body + directory + end);
}

/** The container of older office programs, with one stream. */
const compound = (stream: string): Uint8Array =>
  latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${stream.replaceAll(/./gu, '$&\0')}`);

const word = zip({ '[Content_Types].xml': 'x'.repeat(300), 'word/document.xml': '<w:p/>' });

describe('files of office programs', () => {
  it.each([
    ['Word', word, 'word_document'],
    ['older Word', compound('WordDocument'), 'word_document'],
    ['rich text', latin1('{\\rtf1\\ansi Punkt 1: Budget}'), 'word_document'],
    ['OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'word_document'],
    ['Excel', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'spreadsheet'],
    ['older Excel', compound('Workbook'), 'spreadsheet'],
    ['PowerPoint', zip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'presentation'],
    ['a packed folder', zip({ 'referat.pdf': '%PDF-1.7' }), 'zip_archive'],
    ['a packed Word document', zip({ 'bilag.docx': String.fromCharCode(...word) }), 'zip_archive'],
    ['an archive that is cut off', latin1('PK\x03\x04\x14\0'), 'zip_archive'],
    ['text', latin1('PK 1: Budget\n'), null],
    ['a PDF', latin1('%PDF-1.7'), null],
    ['nothing', new Uint8Array(), null],
  ])('are known by their bytes: %s', (_name, bytes, kind) => {
    expect(officeKind(bytes)).toBe(kind);
  });

  it('are known where they lie in a larger buffer', () => {
    const larger = new Uint8Array(word.length + 7);
    larger.set(word, 7);
    expect(officeKind(larger.subarray(7))).toBe('word_document');
  });

  it('are refused with the way out, whatever their names', async () => {
    await expect(read(word, 'referat.pdf')).rejects.toMatchObject({ reason: 'word_document' });
    await expect(read(word, 'referat.txt')).rejects.toThrow('save it as PDF');
    await expect(read(zip({ 'referat.pdf': '%PDF-1.7' }), 'referat.pdf')).rejects.toThrow('unpack it');
  });
});

describe('text and pages', () => {
  it.each(['a', '<!doctype html>'])('that are too large for minutes are refused unread: %s', async (start) => {
    const large = new Uint8Array(mostBytes.text + 1).fill(0x61);
    large.set(latin1(start));
    await expect(read(large, 'a.txt')).rejects.toMatchObject({ reason: 'text_too_large' });
  });
});
