import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { channel } from '../../../pipeline/read/pdf/channel.ts';
import { Wrapping } from '../../../pipeline/read/pdf/join.ts';
import { linesOf } from '../../../pipeline/read/pdf/lines.ts';
import type { Glyph } from '../../../pipeline/read/pdf/sheet.ts';
import { read } from '../../../pipeline/read/read.ts';
import { pdfFile, prose, row, type PageContent, type Print } from '../../pdf-file.ts';

async function linesFrom(...pages: (readonly Print[] | PageContent)[]): Promise<string[]> {
  const contents = pages.map((page): PageContent => ('prints' in page ? page : { prints: page }));
  const { document } = await readPdf(pdfFile(contents), 'referat.pdf');
  expect(document.text).toBe(document.lines.map((line) => line.text).join('\n'));
  return document.lines.map((line) => line.text).filter((text) => text !== '');
}

const glyphs = (text: string, start: number, base: number, size: number): Glyph[] =>
  Array.from(text, (letter, at) => ({
    text: letter,
    start: start + at * size * 0.5,
    end: start + (at + 1) * size * 0.5,
    base,
    size,
    bold: false,
    space: letter === ' ',
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
  const wide = [
    'Kulturområdet venter ved årets udgang et samlet mindreforbrug i forhold til det korrigerede bud-',
    'get, og Børne- og Skoleudvalget venter balance i perioden 2024-2027. Idrættens haller bruger som i',
    '2023 mindre strøm end ventet.',
  ];

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
      ...words.map((text, at) => ({ x: 108 + 55 * at, y: 120, text, size: 8 })),
      ...row(['Skoler', ...edges.map((_, at) => `1${at}.400`)], 134, edges),
      ...row(['Haller', ...edges.map((_, at) => `2${at}.300`)], 148, edges),
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

describe('the tables of a PDF', () => {
  const edges = [260, 330, 400];
  const header = (y: number): Print[] => [
    ...row(['Politikområde'], y, edges),
    ...row(['', 'Korrigeret', 'Regnskab', 'Afvigelse'], y, [275, 345, 415]).map((print) => ({
      ...print,
      x: print.x - 15,
    })),
    ...row(['', 'budget 2023', '2023', ''], y + 10, [272, 335, 400]).map((print) => ({ ...print, x: print.x - 12 })),
  ];

  it('have one header row, joined labels, empty cells and sections', async () => {
    const rows = await linesFrom([
      ...prose(['Tabel 1. Regnskab 2023 (1.000 kr.)'], 60),
      ...header(80),
      ...row(['Drift'], 106, edges),
      ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 120, edges),
      ...row(['Idræt, haller og', '24.900', '', '375'], 134, edges),
      ...row(['svømmebade'], 144, edges),
      ...row(['Museer', '6.150', '5.015', '-1.135'], 158, edges),
      ...row(['I alt', '49.500', '47.600', '-1.900'], 172, edges),
      ...prose(['Afvigelsen på museerne skyldes et sent tilskud fra staten til udstillingen.'], 200),
    ]);
    expect(rows).toEqual([
      'Tabel 1. Regnskab 2023 (1.000 kr.)',
      'Politikområde\tKorrigeret budget 2023\tRegnskab 2023\tAfvigelse',
      'Drift\t\t\t',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Idræt, haller og svømmebade\t24.900\t\t375',
      'Museer\t6.150\t5.015\t-1.135',
      'I alt\t49.500\t47.600\t-1.900',
      'Afvigelsen på museerne skyldes et sent tilskud fra staten til udstillingen.',
    ]);
  });

  it('go on over a page break, the repeated header left out', async () => {
    const rows = await linesFrom(
      [
        ...header(740),
        ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 766, edges),
        ...row(['Museer', '6.150', '5.015', '-1.135'], 780, edges),
      ],
      [
        ...header(60),
        ...row(['Idræt', '24.900', '25.275', '375'], 86, edges),
        ...row(['I alt', '49.500', '47.600', '-1.900'], 100, edges),
      ],
    );
    expect(rows.map((line) => line.split('\t')[0])).toEqual([
      'Politikområde',
      'Biblioteker',
      'Museer',
      'Idræt',
      'I alt',
    ]);
    expect(rows.every((line) => line.split('\t').length === 4)).toBe(true);
  });

  it('keep the names and labels that a page break parts from their rows', async () => {
    const names = async (...tops: (readonly Print[])[]): Promise<(string | undefined)[]> =>
      (await linesFrom(...tops)).map((line) => line.split('\t')[0]);
    const rows = (y: number): Print[] => [
      ...row(['Biblioteker', '18.450', '17.310', '-1.140'], y, edges),
      ...row(['Museer', '6.150', '5.015', '-1.135'], y + 14, edges),
    ];
    const overleaf = row(['Veje', '24.900', '25.275', '375'], 100, edges);
    expect(
      await names([...header(720), ...rows(746), ...row(['Teknik'], 774, edges)], [...header(74), ...overleaf]),
    ).toEqual(['Politikområde', 'Biblioteker', 'Museer', 'Teknik', 'Veje']);
    expect(await names([...header(720), ...row(['Kultur'], 744, edges)], [...header(74), ...rows(100)])).toEqual([
      'Politikområde',
      'Kultur',
      'Biblioteker',
      'Museer',
    ]);
    expect(
      await names(
        [...header(720), ...rows(746), ...row(['Idræt, haller og', '24.900', '25.275', '375'], 774, edges)],
        [...header(74), ...row(['svømmebade'], 97, edges), ...row(['Veje', '33.100', '33.200', '100'], 111, edges)],
      ),
    ).toEqual(['Politikområde', 'Biblioteker', 'Museer', 'Idræt, haller og svømmebade', 'Veje']);
  });

  it('take headers written upwards or downwards over their columns', async () => {
    const upwards = (text: string, x: number): Print => ({ x, y: 120, text, size: 9, upwards: true });
    const rows = [
      ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 140, edges),
      ...row(['Museer', '6.150', '5.015', '-1.135'], 154, edges),
    ];
    const edge = { x: 20, y: 600, text: 'Sagsnr. 12', upwards: true };
    expect(
      await linesFrom([
        edge,
        ...row(['Område'], 120, edges),
        upwards('Korrigeret', 245),
        upwards('budget', 256),
        upwards('Regnskab', 322),
        upwards('Afvigelse', 392),
        ...rows,
      ]),
    ).toEqual([
      'Område\tKorrigeret budget\tRegnskab\tAfvigelse',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Museer\t6.150\t5.015\t-1.135',
      'Sagsnr. 12',
    ]);
  });

  it('are told by their drawn borders, however their cells are aligned', async () => {
    const across = [70, 90, 120, 140];
    const down = [55, 160, 230, 300];
    const [rows] = [
      await linesFrom({
        strokes: [
          ...across.map((y) => ({ from: [55, y] as const, to: [300, y] as const })),
          ...down.map((x) => ({ from: [x, 70] as const, to: [x, 140] as const })),
        ],
        prints: [
          ...row(['Område'], 84, []),
          { x: 165, y: 84, text: 'Budget', size: 9 },
          { x: 236, y: 84, text: 'Regnskab', size: 9 },
          ...row(['Veje og'], 102, []),
          ...row(['broer'], 113, []),
          { x: 164, y: 107, text: '61,4', size: 9 },
          { x: 280, y: 107, text: '56,7', size: 9 },
          ...row(['I alt'], 134, []),
          { x: 164, y: 134, text: '61,4', size: 9 },
          { x: 280, y: 134, text: '56,7', size: 9 },
        ],
      }),
    ];
    expect(rows).toEqual(['Område\tBudget\tRegnskab', 'Veje og broer\t61,4\t56,7', 'I alt\t61,4\t56,7']);
  });

  it('are not made of prose that holds numbers', async () => {
    const rows = await linesFrom(
      prose(
        [
          'Udvalget bruger 12,4 mio. kr. i 2024 og 13,1 mio. kr. i 2025 til veje, og der er afsat 2,0 mio. kr. til',
          'broer i 2024 mod 1,5 mio. kr. i 2023. Hertil kommer 0,7 mio. kr. til stier og 0,4 mio. kr. til skilte i',
          '2024, som ikke bruges før 2026.',
        ],
        100,
      ),
    );
    expect(rows).toHaveLength(1);
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
    const file = pdfFile([text, { prints: [] }, { prints: [] }, text, text]);
    expect((await readPdf(file, 'referat.pdf')).unread).toEqual([{ from: 2, to: 3, reason: 'pages_without_text' }]);
    const limits = { pages: 1, bytes: 1_000_000, milliseconds: 60_000 };
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
