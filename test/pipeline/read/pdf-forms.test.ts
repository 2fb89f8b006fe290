import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { isGarbled } from '../../../pipeline/read/pdf/garbled.ts';
import { linesOf } from '../../../pipeline/read/pdf/lines.ts';
import { pdfFile, prose } from '../../pdf-file.ts';

const file = (text: string, options = {}): Uint8Array =>
  pdfFile([{ prints: prose([text], 142), ...options }, { prints: prose(['Næste møde er i maj.'], 100) }]);

const textOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPdf(bytes, 'referat.pdf')).document.lines.map(({ text }) => text).filter((text) => text !== '');

describe('a PDF with a form', () => {
  it('is read with what stands in its fields', async () => {
    const filled = file('Afvigelse i alt:', { field: { x: 150, y: 132, text: '12,5 mio. kr.' } });
    expect(await textOf(filled)).toEqual(['Afvigelse i alt: 12,5 mio. kr.', 'Næste møde er i maj.']);
  });
});

describe('a page whose font does not say which letters its signs are', () => {
  const glyphs = (text: string): Parameters<typeof linesOf>[0] =>
    Array.from(text, (letter, at) => ({
      text: letter,
      start: at * 5,
      end: at * 5 + 5,
      base: 100,
      size: 10,
      bold: false,
      space: letter === ' ',
      run: 0,
    }));
  const text =
    'Kommunen venter et merforbrug på driften fordi der er flere elever i specialtilbud end budgettet bygger på og fordi ' +
    'udgifterne til vikarer er steget siden sommeren samtidig med at flere børn har fået plads i dagtilbud og derfor skal ' +
    'udvalget finde penge andre steder inden årets udgang blandt andet ved at udskyde renoveringen af skolernes tage';
  /** Each letter as the sign that has its number in the font. */
  const numbered = (from: number): string =>
    text.replaceAll(/[a-z]/giu, (letter) => String.fromCharCode(letter.charCodeAt(0) - from));

  it('is told to be unreadable, by its consonants or by signs of no letter', () => {
    expect(isGarbled(linesOf(glyphs(text)))).toBe(false);
    expect(isGarbled(linesOf(glyphs(numbered(29))))).toBe(true);
    expect(isGarbled(linesOf(glyphs(numbered(-0xe000))))).toBe(true);
  });
});
