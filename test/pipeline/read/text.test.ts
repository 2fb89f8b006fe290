import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../pipeline/read/text.ts';
import { UnreadableDocument } from '../../../pipeline/read/unreadable.ts';

const text = 'Sorø Kommune\nPunkt 1: Økonomi på ældreområdet – 4,5 mio. kr.\n\nMødet sluttede kl. 18.\n';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < content.length; at += 1) view.setUint16(at * 2, content.charCodeAt(at), littleEndian);
  return bytes;
}

/** Latin-1 holds the Danish letters at their code points. */
const latin1 = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

describe('readText', () => {
  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE', utf16(text, true), 'utf-16le'],
    ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${text}`, true), 'utf-16le'],
    ['UTF-16 BE', utf16(text, false), 'utf-16be'],
    ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${text}`, false), 'utf-16be'],
  ])('reads %s', (_name, bytes, encoding) => {
    const read = readText(bytes, 'a.txt');
    expect(read.encoding).toBe(encoding);
    expect(read.document.text).toBe(text);
  });

  it('reads Latin-1, and the dash that Windows adds to it', () => {
    const plain = text.replace('–', '-');
    expect(readText(latin1(plain), 'a.txt')).toMatchObject({ encoding: 'windows-1252', document: { text: plain } });
    const dash = Uint8Array.from([...latin1('Mindreforbrug på '), 0x96, ...latin1('0,7 mio. kr.')]);
    expect(readText(dash, 'a.txt').document.text).toBe('Mindreforbrug på –0,7 mio. kr.');
  });

  it('cuts the text into lines that know their place', () => {
    const { document } = readText(utf8('et\r\nto\n\nfire'), 'a.txt');
    expect(document.lines.map((line) => line.text)).toEqual(['et', 'to', '', 'fire']);
    expect(document.lines.map((line) => line.number)).toEqual([1, 2, 3, 4]);
    for (const line of document.lines) expect(document.text.slice(line.start, line.end)).toBe(line.text);
  });

  it('takes a carriage return alone for the end of a line where there is no other', () => {
    const { document } = readText(utf8('et\rto\r\rfire\r'), 'a.txt');
    expect(document.lines.map((line) => line.text)).toEqual(['et', 'to', '', 'fire']);
    for (const line of document.lines) expect(document.text.slice(line.start, line.end)).toBe(line.text);
    expect(readText(utf8('et\rto\n'), 'a.txt').document.lines).toHaveLength(1);
  });

  it('counts pages only where the text has page breaks', () => {
    expect(readText(utf8('et\nto'), 'a.txt').document.lines.map((line) => line.page)).toEqual([null, null]);
    expect(readText(utf8('et\n\fto\ntre'), 'a.txt').document.lines.map((line) => line.page)).toEqual([1, 2, 2]);
  });

  it('loses no character, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('æ', ' ', '\n', '\r\n', '\t', '4,5', '–'), { minLength: 1 }), (pieces) => {
        const content = `x${pieces.join('')}`;
        const { document } = readText(utf8(content), 'a.txt');
        expect(document.text).toBe(content);
        expect(document.lines.map((line) => line.text).join('\n')).toBe(
          content.replaceAll('\r\n', '\n').replace(/\n$/u, ''),
        );
      }),
    );
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\r\n'), 'blank'],
    ['a picture', Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256), 'not_text'],
    ['a compressed file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 1, 2, 5, 6]), 'not_text'],
  ])('refuses %s with its reason', (_name, bytes, reason) => {
    const read = (): unknown => readText(bytes, 'a.txt');
    expect(read).toThrow(UnreadableDocument);
    expect(read).toThrow(expect.objectContaining({ reason }));
  });
});
