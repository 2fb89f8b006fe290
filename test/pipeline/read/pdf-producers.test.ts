/** What text systems and office programs print otherwise than browsers do. */
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { withAccents } from '../../../pipeline/read/pdf/accents.ts';
import { glyphText } from '../../../pipeline/read/pdf/ligatures.ts';
import { highest, lowest } from '../../../pipeline/ordered.ts';
import type { Glyph } from '../../../pipeline/read/pdf/sheet.ts';
import { unpacksBeyond } from '../../../pipeline/read/pdf/unpacked.ts';
import { endPrinting, pdfOf } from '../../pdf.ts';
import { pdfFile, type Print } from '../../pdf-file.ts';
import { linesFrom } from './pdf-lines.ts';

afterAll(endPrinting);

const glyph = (text: string, start: number, end: number, base = 100): Glyph => ({
  text,
  start,
  end,
  base,
  size: 10,
  bold: false,
  space: text === ' ',
  run: 0,
});

const textOf = (glyphs: readonly Glyph[]): string =>
  withAccents(glyphs)
    .map(({ text }) => text)
    .join('');

describe('an accent that is printed as a sign of its own', () => {
  it('is on the letter printed after it or before it', () => {
    expect(textOf([glyph('p', 0, 5), glyph('˚', 5.5, 9.5), glyph('a', 5, 10)])).toBe('på');
    expect(textOf([glyph('A', 0, 7), glyph('˚', 2, 5, 97), glyph('r', 7, 11)])).toBe('År');
    expect(textOf([glyph('´', 1, 3), glyph('ı', 0, 3)])).toBe('í');
  });

  it('is a sign by itself beside a letter, and where no letter has it', () => {
    expect(textOf([glyph('2', 0, 5), glyph('°', 5, 8), glyph('C', 8, 15)])).toBe('2°C');
    expect(textOf([glyph('˚', 1, 3), glyph('x', 0, 5)])).toBe('˚x');
  });
});

describe('a ligature whose letters have their bytes changed about', () => {
  it('is those letters', () => {
    expect(glyphText('\u7400\u6900')).toBe('ti');
    expect(glyphText('\u6600\u6600\u6900')).toBe('ffi');
    expect(glyphText('\u5400\u6800')).toBe('Th');
  });

  it('is told from signs of another writing, and from one sign alone', () => {
    const others = ['\u4e00', '\u4e00\u4e8c', '\u7400i', 'ti', 'ﬁ', '\u3000\u3100', '-', ''];
    expect(others.map(glyphText)).toEqual(others);
  });

  it('is within its word on the page', async () => {
    // The font says of "#" that it is the ligature, as Ghostscript writes it.
    const letters = '1 beginbfchar <23> <74006900> endbfchar';
    const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${letters} endcmap`;
    const file = Buffer.from(pdfFile([{ prints: [{ x: 60, y: 100, text: 'Fri#dsordninger: 40 pladser' }] }]));
    const mapped = file
      .toString('latin1')
      .replace('/BaseFont /Helvetica ', '/BaseFont /Helvetica /ToUnicode 90 0 R ')
      .replace('xref\n', `90 0 obj\n<< /Length ${map.length} >>\nstream\n${map}\nendstream\nendobj\nxref\n`);
    const { document } = await readPdf(Buffer.from(mapped, 'latin1'), 'referat.pdf');
    expect(document.text).toContain('Fritidsordninger: 40 pladser');
  });
});

/** The lines of a table printed from HTML; a cell "a_2" reaches over two rows. */
async function rowsOf(css: string, head: string, ...rows: readonly string[]): Promise<string[]> {
  const cell = (tag: string, raw: string): string => {
    const [text = '', rowspan] = raw.split('_');
    return `<${tag}${rowspan === undefined ? '' : ` rowspan="${rowspan}"`}${/^[\d.-]+$/u.test(text) ? ' class="n"' : ''}>${text}</${tag}>`;
  };
  const line = (tag: string, cells: string): string =>
    `<tr>${cells
      .split('|')
      .map((raw) => cell(tag, raw))
      .join('')}</tr>`;
  const style = `body { font: 10pt sans-serif } table { width: 140mm } td, th { text-align: left; padding: 3px 8px } .n { text-align: right }`;
  const html = `<html lang="da"><style>${style}${css}</style><table>${line('th', head)}${rows.map((row) => line('td', row)).join('')}</table>`;
  const { document } = await readPdf(await pdfOf(html), 'referat.pdf');
  return document.lines.map(({ text }) => text).filter((text) => text !== '');
}

describe('a name beside several rows of an undrawn table', () => {
  const head = 'Område|Ydelse|Budget|Regnskab';
  const rows = [
    'Støtte og omsorg_2|Botilbud|4.200|4.910',
    'Vagt|300|285',
    'Unge_3|Klub|480|515',
    'Rejser|93|82',
    'Lejr|74|66',
    'Børn_2|Leg|61|72',
    'Sang|55|54',
  ];
  const named = [
    'Ydelse\tBudget\tRegnskab',
    'Støtte og omsorg\t\t',
    'Botilbud\t4.200\t4.910',
    'Vagt\t300\t285',
    'Unge\t\t',
    'Klub\t480\t515',
    'Rejser\t93\t82',
    'Lejr\t74\t66',
    'Børn\t\t',
    'Leg\t61\t72',
    'Sang\t55\t54',
  ];

  it.each(['top', 'middle', 'bottom'])('comes before them: at their %s', async (place) => {
    expect(await rowsOf(`td { vertical-align: ${place} }`, head, ...rows)).toEqual(named);
  });

  it('comes before them below a header in the middle of its columns', async () => {
    const centred = 'table { width: 175mm } th { text-align: center } td { vertical-align: middle }';
    const kinds = [
      'Veje_2|Udgifter|3.640|3.715',
      'Indtægter|-215|-231',
      'Skove_2|Udgifter|1.290|1.248',
      'Indtægter|-64|-65',
    ];
    expect(await rowsOf(centred, 'Område|Art|Budget|Regnskab', ...kinds)).toEqual([
      'Art\tBudget\tRegnskab',
      'Veje\t\t',
      'Udgifter\t3.640\t3.715',
      'Indtægter\t-215\t-231',
      'Skove\t\t',
      'Udgifter\t1.290\t1.248',
      'Indtægter\t-64\t-65',
    ]);
  });

  it('comes before them where its own lines stand beside them', async () => {
    const narrow = 'td { vertical-align: middle } td:first-child, th:first-child { max-width: 22mm }';
    expect(await rowsOf(narrow, head, ...rows)).toEqual(named);
  });

  it('comes before them in a drawn table that leaves its other cells empty', async () => {
    const empty = rows.map((row) => (row.includes('_') ? row.replace(/_\d/u, '') : `|${row}`));
    expect(await rowsOf('table { border-collapse: collapse } td, th { border: 1px solid }', head, ...empty)).toEqual(
      named,
    );
  });
});

/** Words without printed spaces between them, as TeX sets them: as wide apart as told, in points. */
const words = (y: number, ...printed: readonly (readonly [x: number, text: string])[]): Print[] =>
  printed.map(([x, text]) => ({ x, y, text }));

describe('print without spaces', () => {
  const table = [
    ...words(114, [62, 'Budget'], [170, 'Vedtaget'], [230, 'Forbrug'], [290, 'Rest']),
    ...words(126, [62, 'Skoler'], [180, '4.200'], [240, '4.910'], [294, '710']),
    ...words(138, [62, 'Veje'], [188, '300'], [248, '285'], [294, '-15']),
    ...words(150, [62, 'Havne'], [188, '410'], [248, '425'], [294, '15']),
  ];

  it('has a caption close above its table that meets the gutters between columns', async () => {
    const caption = words(
      100,
      [62, 'Tabel'],
      [91, '2.'],
      [103, 'Vejes'],
      [133, 'udgifter'],
      [173, 'i'],
      [179, 'hele'],
      [201, '2024'],
      [231, '(1.000'],
      [264, 'kr.)'],
    );
    expect(await linesFrom([...caption, ...table])).toEqual([
      'Tabel 2. Vejes udgifter i hele 2024 (1.000 kr.)',
      'Budget\tVedtaget\tForbrug\tRest',
      'Skoler\t4.200\t4.910\t710',
      'Veje\t300\t285\t-15',
      'Havne\t410\t425\t15',
    ]);
  });

  it('keeps whole what the edge of the page cuts: half a number is another one', async () => {
    const page = [
      ...words(100, [62, 'Skoler'], [300, '4.200'], [588, '-300']),
      ...words(114, [62, 'Veje'], [300, '3.100'], [588, '-700']),
    ];
    expect(await linesFrom(page)).toEqual(['Skoler\t4.200\t-300', 'Veje\t3.100\t-700']);
  });
});

describe('print whose font gives other letters', () => {
  const shifted =
    'Udvalget drøfter budgettet for skoler og dagtilbud samt de nye rammer for kultur og fritid i kommunen'
      .split(' ')
      .map((word) =>
        [...word].map((letter) => String.fromCodePoint(Math.max(33, (letter.codePointAt(0) ?? 0) - 29))).join(''),
      );

  it('is told from minutes without text, with what mends it', async () => {
    const page = [0, 1, 2].map((line) => ({ x: 60, y: 100 + 14 * line, text: shifted.join(' ') }));
    await expect(readPdf(pdfFile([{ prints: page }]), 'referat.pdf')).rejects.toMatchObject({
      reason: 'pdf_without_letters',
      message: 'the fonts of the PDF do not tell which letters they print: print it anew from its source, or use OCR',
    });
    const other = [{ x: 60, y: 100, text: 'Mødet blev holdt på rådhuset.' }];
    const { unread } = await readPdf(pdfFile([{ prints: other }, { prints: page }]), 'referat.pdf');
    expect(unread).toEqual([{ from: 2, to: 2, reason: 'pages_without_letters' }]);
  });
});

describe('a page that names one part of the file again and again', () => {
  const part = deflateSync(new Uint8Array(300_000));
  const file = (names: string): Uint8Array =>
    Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n3 0 obj\n<< /Type /Page /Contents [ ${names} ] >>\nendobj\n6 0 obj\n<< /Filter /FlateDecode >>\nstream\n`,
      ),
      part,
      Buffer.from('\nendstream\nendobj\n'),
    ]);

  it('unpacks to as much as all its names do', async () => {
    expect(await unpacksBeyond(file('6 0 R '.repeat(4)), 1_000_000)).toBe(true);
    expect(await unpacksBeyond(file('6 0 R '.repeat(3)), 1_000_000)).toBe(false);
    expect(await unpacksBeyond(file('6 0 R'), 1_000_000)).toBe(false);
  });
});

describe('the least and the most of many numbers', () => {
  it('are found among any count of them', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => at);
    expect([lowest(many), highest(many), lowest([]), highest([], 0)]).toEqual([0, 299_999, Infinity, 0]);
  });
});
