/** Lines of prose as one text: what it leaves out of the document, and the way back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, printedAt, proseOf, type Prose } from '../../pipeline/prose.ts';
import { readText } from '../../pipeline/read/text.ts';

/** What a page prints in the midst of the text; its lines are told from those of the text by their mark. */
const PAGE = '¤ Side 3 af 9';

/** A document and the text of its lines, those of pages left out. */
function read(text: string): { readonly text: string; readonly prose: Prose } {
  const { document } = readText(new TextEncoder().encode(text), 'a.txt');
  const lines = document.lines.filter((line) => !line.text.startsWith('¤') && line.text.trim() !== '');
  return { text: document.text, prose: proseOf(lines) };
}

const word = fc.stringMatching(/^[a-zæøå0-9.,-]{1,9}$/u);
const between = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n    ',
  ' \n',
  `\n\n${PAGE}\n\n`,
  `-\r\n${PAGE}\r\n`,
  '\t\t',
);
const documents = fc
  .array(fc.tuple(word, between), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map(([one, gap]) => one + gap).join(''));

describe('prose', () => {
  it.each([
    ['wide blanks', 'et merforbrug  på   4,2 mio. kr.', 'et merforbrug på 4,2 mio. kr.'],
    ['lines that are set in', 'et merforbrug på 4,2\n    mio. kr.', 'et merforbrug på 4,2\nmio. kr.'],
    ['line ends of Windows', 'på 4,2 \r\nmio. kr.', 'på 4,2\nmio. kr.'],
    ['what a page prints', `på 4,2\n\n${PAGE}\n\nmio. kr.`, 'på 4,2\nmio. kr.'],
    ['a cut word', `et merfor-\n\n${PAGE}\n\nbrug`, 'et merforbrug'],
  ])('leaves out %s', (_, text, wanted) => {
    expect(read(text).prose.text).toBe(wanted);
  });

  it.each(['børne-\nog ungeområdet', 'på 36 -\npå landsplan'])('leaves a hyphen that cuts no word: %j', (text) => {
    expect(read(text).prose.text).toBe(text);
  });

  it.each([
    ['Lyngby-\nTaarbæk', 'Lyngby-Taarbæk'],
    ['budget 2024-\n27', 'budget 2024-27'],
    ['a-\ndagpenge', 'a-dagpenge'],
    ['ikke-\nkommunale', 'ikke-kommunale'],
  ])('leaves a hyphen that belongs to its word: %j', (text, wanted) => {
    expect(read(text).prose.text).toBe(wanted);
  });

  it('keeps blanks that part two numbers', () => {
    expect(read('Skoler 12   345').prose.text).toBe('Skoler 12   345');
  });

  it('knows where each of its characters is printed, as a whole and in parts', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (document, one, other) => {
        const { text, prose } = read(document);
        const { length } = prose.text;
        let last = -1;
        for (let at = 0; at < length; at += 1) {
          const { start, end } = printedAt(prose, at, at + 1);
          expect(start).toBeGreaterThan(last);
          expect(end).toBe(start + 1);
          const letter = prose.text.charAt(at);
          if (letter.trim() !== '') expect(text.charAt(start)).toBe(letter);
          last = start;
        }
        const [from, to] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b);
        if (from === undefined || to === undefined || from === to) return;
        const part = partOf(prose, from, to);
        expect(part.text).toBe(prose.text.slice(from, to));
        for (let at = from; at < to; at += 1)
          expect(printedAt(part, at - from, to - from)).toEqual(printedAt(prose, at, to));
      }),
    );
  });
});
