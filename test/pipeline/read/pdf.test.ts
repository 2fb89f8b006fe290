import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { channel } from '../../../pipeline/read/pdf/channel.ts';
import { Wrapping } from '../../../pipeline/read/pdf/join.ts';
import { linesOf } from '../../../pipeline/read/pdf/lines.ts';
import type { Glyph } from '../../../pipeline/read/pdf/sheet.ts';
import { read } from '../../../pipeline/read/read.ts';
import { pdfFile, prose, row, type Print } from '../../pdf-file.ts';
import { linesFrom, wide } from './pdf-lines.ts';

const glyphs = (text: string, start: number, base: number, size: number): Glyph[] =>
  Array.from(text, (letter, at) => ({
    text: letter,
    start: start + at * size * 0.5,
    end: start + (at + 1) * size * 0.5,
    base,
    size,
    bold: false,
    space: letter === ' ',
    run: 0,
  }));

describe('the words of a PDF', () => {
  it('are joined across kerning, also within a number', async () => {
    expect(
      await linesFrom([{ x: 60, y: 100, text: ['et mindreforbrug p', -15, 'å 2', 100, '3,5 mio. k', 40, 'r.'] }]),
    ).toEqual(['et mindreforbrug på 23,5 mio. kr.']);
  });

  it('are parted where only room is left between them', async () => {
    expect(await linesFrom([{ x: 60, y: 100, text: ['Skoler', 300, 'og', 280, 'dagtilbud'] }])).toEqual([
      'Skoler og dagtilbud',
    ]);
  });

  it('are whole in letter-spaced headings', async () => {
    expect(await linesFrom([{ x: 60, y: 100, text: 'REFERAT af møde', spacing: 2.5, bold: true }])).toEqual([
      'REFERAT af møde',
    ]);
  });

  it('have no ligatures, and raised digits are no digits of the number before them', () => {
    const [line] = linesOf([...glyphs('pro\ufb01l Budget 2024', 0, 100, 10), ...glyphs('1', 85.5, 96, 6)]);
    expect(line?.words.map((word) => word.text)).toEqual(['profil', 'Budget', '2024¹']);
  });

  it('come from the print along the edge last', async () => {
    expect(
      await linesFrom([
        { x: 20, y: 600, text: 'Sagsnr. 12', upwards: true },
        ...prose(['Udvalget drøftede sagen.'], 100),
        ...prose(['Næste møde er i maj.'], 140),
      ]),
    ).toEqual(['Udvalget drøftede sagen.', 'Næste møde er i maj.', 'Sagsnr. 12']);
  });
});

describe('the paragraphs of a PDF', () => {
  it('are one line each, without the hyphens of line ends', async () => {
    expect(await linesFrom([...prose(wide, 100), ...prose(['Sagen kommer igen i juni.'], 160)])).toEqual([
      'Kulturområdet venter ved årets udgang et samlet mindreforbrug i forhold til det korrigerede budget, og Børne- og Skoleudvalget venter balance i perioden 2024-2027. Idrættens haller bruger som i 2023 mindre strøm end ventet.',
      'Sagen kommer igen i juni.',
    ]);
  });

  it('are whole beside a table that is wider than they are', async () => {
    const words = 'Oprindeligt,Ændret,Korrigeret,Forbrug,Forventet,Forrige,Afvigelse,Samlet'.split(',');
    const edges = words.map((_, at) => 150 + 55 * at);
    const print = await linesFrom([
      ...prose(wide, 60),
      ...[118, 128].flatMap((y) => words.map((text, at) => ({ x: 108 + 55 * at, y, text, size: 8 }))),
      ...row(['Skoler', ...edges.map((_, at) => `1${at}.400`)], 142, edges),
      ...row(['Haller', ...edges.map((_, at) => `2${at}.300`)], 156, edges),
    ]);
    expect(print[0]).toMatch(/^Kulturområdet .* mindre strøm end ventet\.$/u);
  });

  it('lose the hyphens of line ends also where they are printed behind a soft one', () => {
    const wrapping = new Wrapping();
    expect(wrapping.join('Børne- og Skol\u00ad-', 'eudvalget')).toBe('Børne- og Skoleudvalget');
    expect(wrapping.join('Børne- og Skol\u00ad', 'eudvalget')).toBe('Børne- og Skoleudvalget');
  });

  it('keep list entries and short lines apart', async () => {
    expect(
      await linesFrom([
        ...prose(wide.slice(1), 60),
        ...prose(['1. Regnskabet godkendes.', '2. Overførslerne drøftes.'], 120),
        ...prose(['Til stede:', 'Anna Holm', 'Bo Lund'], 180),
      ]),
    ).toEqual(
      expect.arrayContaining(['1. Regnskabet godkendes.', '2. Overførslerne drøftes.', 'Anna Holm', 'Bo Lund']),
    );
  });

  it('are headings where they are bold or large, with blank lines around', async () => {
    const file = pdfFile([
      {
        prints: [
          { x: 60, y: 60, text: 'Punkt 3: Regnskab', size: 15, bold: true },
          ...prose(wide, 90),
          { x: 60, y: 132, text: 'Beslutning', bold: true },
          ...prose(['Godkendt.'], 145),
        ],
      },
    ]);
    const { lines } = (await readPdf(file, 'referat.pdf')).document;
    expect(lines.filter((line) => line.heading).map((line) => line.text)).toEqual(['Punkt 3: Regnskab', 'Beslutning']);
    expect(lines.map((line) => line.text === '')).toEqual([false, true, false, true, false, true, false]);
  });

  it('are read one column after the other', async () => {
    const left = [
      'Budgettet til skolerne holder i',
      'år, og antallet af elever falder',
      'som ventet med 40 elever, mens',
      'klubberne har flere børn end før.',
    ];
    const right = [
      'Vejene kræver flere midler end',
      'ventet, fordi vinteren blev lang, og',
      'salten er blevet dyrere at købe ind',
      'hos begge leverandører.',
    ];
    expect(await linesFrom([...prose(left, 100), ...prose(right, 104, { x: 320 })])).toEqual([
      left.join(' '),
      right.join(' '),
    ]);
  });

  it('go on across a page break with the right page on each half, between running lines that are left out', async () => {
    const page = (number: number, body: readonly Print[]): Print[] => [
      { x: 60, y: 40, text: 'Nordby Kommune, Kulturudvalget' },
      ...body,
      { x: 60, y: 810, text: `Side ${number} af 3` },
    ];
    const file = pdfFile(
      [
        page(1, prose(wide.slice(0, 2), 740)),
        page(2, prose(['mindre strøm end ventet.'], 80)),
        page(3, prose(['Slut.'], 80)),
      ].map((prints) => ({ prints })),
    );
    const { lines } = (await readPdf(file, 'referat.pdf')).document;
    const printed = lines.filter((line) => line.text !== '').map((line) => [line.page, line.text.slice(0, 30)]);
    expect(printed).toEqual([
      [1, 'Nordby Kommune, Kulturudvalget'],
      [1, 'Kulturområdet venter ved årets'],
      [2, 'mindre strøm end ventet.'],
      [3, 'Slut.'],
    ]);
  });
});

describe('a PDF that gives nothing', () => {
  const reasonOf = (bytes: Uint8Array): Promise<string> =>
    read(bytes, 'referat.pdf').then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('is named with its reason', async () => {
    expect(await reasonOf(pdfFile([{ prints: [] }, { prints: [] }]))).toBe('the PDF has no text layer: it needs OCR');
    expect(await reasonOf(pdfFile([{ prints: prose(['Lukket'], 100) }], { locked: true }))).toBe(
      'the PDF is protected by a password',
    );
    expect(await reasonOf(new TextEncoder().encode('%PDF-1.7\nnot much of one'))).toMatch(
      /^the PDF is broken: [^\n]+$/u,
    );
  });

  it('names the single pages that hold no text, and those beyond the limits', async () => {
    const text = { prints: prose(['Sagen blev drøftet.'], 100) };
    const scanned = { prints: [], picture: true };
    const file = pdfFile([text, scanned, scanned, text, text]);
    expect((await readPdf(file, 'referat.pdf')).unread).toEqual([{ from: 2, to: 3, reason: 'pages_without_text' }]);
    expect((await readPdf(pdfFile([text, { prints: [] }]), 'referat.pdf')).unread).toEqual([]);
    const limits = { pages: 1, bytes: 1_000_000, unpacked: 1_000_000, operations: 1_000_000, milliseconds: 60_000 };
    const short = await readPdf(file, 'referat.pdf', limits);
    expect(short.pages).toBe(5);
    expect(short.unread).toEqual([{ from: 2, to: 5, reason: 'pages_beyond_limit' }]);
    await expect(readPdf(file, 'referat.pdf', { ...limits, bytes: 100 })).rejects.toThrow('too large');
  });

  it('leaves the bytes to their owner, and arrays and JSON as quick as they were', async () => {
    const file = pdfFile([{ prints: prose(['Sagen blev drøftet.'], 100) }]);
    await readPdf(file, 'referat.pdf');
    expect(file.byteLength).toBeGreaterThan(0);
    for (const builtin of [Array.prototype.push, JSON.parse, JSON.stringify])
      expect(Function.prototype.toString.call(builtin)).toContain('[native code]');
  });
});

describe('the channel between the halves of the PDF reader', () => {
  it('hands over what is said as it is, in order, and lists that may be emptied afterwards', async () => {
    const [one, other] = channel();
    const heard: unknown[] = [];
    other.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
    const glyph = { unicode: 'a' };
    const [fnArray, argsArray] = [[44], [[glyph]]];
    one.postMessage('first');
    one.postMessage({ chunk: { fnArray, argsArray } });
    fnArray.length = 0;
    argsArray.length = 0;
    await Promise.resolve();
    expect(heard).toEqual(['first', { chunk: { fnArray: [44], argsArray: [[glyph]] } }]);
    expect(heard).toHaveProperty('1.chunk.argsArray.0.0', glyph);
  });
});
