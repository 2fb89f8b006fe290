/**
 * Cells of a PDF's tables that reach over rows, are too narrow for their words, or stand in one of two columns of text.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf as printedLines } from '../../../pipeline/read/pdf/lines.ts';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { endPrinting, pdfOf } from '../../pdf.ts';
import { prose, row, type PageContent, type Stroke } from '../../pdf-file.ts';
import { linesFrom } from './pdf-lines.ts';

afterAll(endPrinting);

const STYLE = `body { font: 10pt sans-serif; line-height: 1.35; margin: 0 } table { border-collapse: collapse; font-size: 8pt }
  td, th { padding: 2px 4px; text-align: right; vertical-align: top } td:first-child, th:first-child { text-align: left }`;

/** The lines of a printed page of HTML. */
async function linesOf(html: string, css: string): Promise<string[]> {
  const bytes = await pdfOf(`<html lang="da"><style>${STYLE}${css}</style><body>${html}</body></html>`);
  const { document } = await readPdf(bytes, 'referat.pdf');
  return document.lines.map(({ text }) => text).filter((text) => text !== '');
}

const table = (...rows: readonly string[]): string => {
  const [head = '', ...body] = rows.map((cells) => cells.split('|'));
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line('th', [...head])}</thead><tbody>${body.map((cells) => line('td', cells)).join('')}</tbody></table>`;
};

const DRAWN = 'td, th { border: 1px solid }';
const TEXT =
  '<p>Forvaltningen har i maj gennemgået alle aftaler om kørsel og rengøring, og den venter ikke flere ændringer i de priser, som leverandørerne har meldt ud for resten af året.</p>';
const FIGURES = ['Kørsel', 'Rengøring', 'Vagt', 'Kantine'].map((name, at) => `${name}|${at + 4}.310|${at + 4}.905|595`);

describe('a table within one of two columns of text', () => {
  const columns = '.body { column-count: 2; column-gap: 8mm } table { width: 100% }';
  const rows = FIGURES.map((line) => line.replaceAll('|', '\t'));
  const page = `<div class="body">${TEXT}${table('Område|Budget|Forventet|Rest', ...FIGURES)}${TEXT.repeat(3)}</div>`;

  it.each([
    ['drawn', DRAWN],
    ['not drawn', ''],
  ])('is read there, %s', async (_, css) => {
    const text = TEXT.replaceAll(/<\/?p>/gu, '');
    const lines = await linesOf(page, columns + css);
    expect(lines.join(' ')).toBe([text, 'Område\tBudget\tForventet\tRest', ...rows, text, text, text].join(' '));
  });

  it.each([
    ['drawn', DRAWN],
    ['not drawn', ''],
  ])('goes on in the next one, %s, with its header said once', async (_, css) => {
    const cut = css + '.body { height: 62mm; column-fill: auto }';
    const lines = await linesOf(page, columns + cut);
    expect(lines.filter((line) => line.includes('\t'))).toEqual(['Område\tBudget\tForventet\tRest', ...rows]);
  });

  it('has its column beside lines of prose that become wider below the other column', async () => {
    const short = [
      'Aftalen om kørsel er ny i år.',
      'Den gælder hele kommunen.',
      'Prisen er sat ved udbud.',
      'Den står fast i to år frem.',
    ];
    const long = ['Efter sommerferien ser udvalget på alle', 'de priser, som leverandørerne har meldt.'];
    const right = [
      'Rengøring er ikke sendt i udbud',
      'endnu. Det sker først til næste år,',
      'når de gamle aftaler løber',
      'ud, og dem er der ti af.',
    ];
    const lines = await linesFrom([...prose([...short, ...long], 100), ...prose(right, 100, { x: 320 })]);
    expect(lines.join(' ')).toBe([...short, ...long, ...right].join(' '));
  });

  it('begins with bold headings that end no column', async () => {
    const drawn = row(['Område', 'Budget', 'Forventet', 'Rest'], 190, [150, 205, 240]).map((one) => ({
      ...one,
      bold: true,
    }));
    const lines = await linesFrom([
      ...prose(['Forvaltningen har gennemgået alle', 'aftaler om kørsel og om rengøring.'], 100, { size: 9 }),
      ...prose(['Et flertal i udvalget beder om at få', 'aftalerne at se til næste møde.'], 100, { x: 320, size: 9 }),
      ...prose(['Aftalerne gælder resten af året og', 'kan ikke opsiges før til december.'], 126, { size: 9 }),
      ...prose(['Udvalget ønsker også at se priserne', 'for de andre kommuner i området.'], 146, { x: 320, size: 9 }),
      ...drawn,
      ...row(['Kørsel', '4.310', '4.905', '595'], 204, [150, 205, 240]),
      ...row(['Vagt', '5.310', '5.905', '595'], 216, [150, 205, 240]),
      ...prose(['Sagen kommer igen på mødet i juni', 'måned, når tallene for maj er klar.'], 204, { x: 320, size: 9 }),
    ]);
    expect(lines.map((line) => line.split('\t')[0]).slice(-5)).toEqual([
      'Kørsel',
      'Vagt',
      'Et flertal i udvalget beder om at få aftalerne at se til næste møde.',
      'Udvalget ønsker også at se priserne for de andre kommuner i området.',
      'Sagen kommer igen på mødet i juni måned, når tallene for maj er klar.',
    ]);
  });
});

describe('a table that a page ends after its first row', () => {
  it.each([
    ['drawn', DRAWN],
    ['not drawn', ''],
  ])('is one with the rest of it, %s', async (_, css) => {
    const html = table('Udvalg|Overførsel', 'Børneudvalget|-3,20', 'Miljøudvalget|1,45', 'Kulturudvalget|0,85');
    const lines = await linesOf(`${TEXT}${html}`, `${css} tr:nth-child(2) { break-before: page }`);
    expect(lines.slice(1)).toEqual([
      'Udvalg\tOverførsel',
      'Børneudvalget\t-3,20',
      'Miljøudvalget\t1,45',
      'Kulturudvalget\t0,85',
    ]);
  });
});

describe('a name beside several rows', () => {
  const html = `<table><tr><th>Område</th><th>Art</th><th>Budget</th><th>Rest</th></tr>
    <tr><td rowspan="2">Haller, baner og klubhuse</td><td>Drift</td><td>31.005</td><td>1.235</td></tr>
    <tr><td>Anlæg</td><td>6.400</td><td>-500</td></tr>
    <tr><td rowspan="2">Teater og musik i byen</td><td>Drift</td><td>14.720</td><td>80</td></tr>
    <tr><td>Anlæg</td><td>900</td><td>115</td></tr></table>`;
  const rows = [
    'Art\tBudget\tRest',
    'Haller, baner og klubhuse\t\t',
    'Drift\t31.005\t1.235',
    'Anlæg\t6.400\t-500',
    'Teater og musik i byen\t\t',
    'Drift\t14.720\t80',
    'Anlæg\t900\t115',
  ];

  it.each([
    ['in a drawn table', DRAWN],
    ['in the middle of a drawn cell', `${DRAWN} td { vertical-align: middle }`],
    ['at the bottom of a drawn cell', `${DRAWN} td { vertical-align: bottom }`],
    ['without any lines', ''],
  ])('comes before them, %s', async (_, css) => {
    expect(await linesOf(html, `${css} table { width: 62mm }`)).toEqual(rows);
  });
});

describe('cells too narrow for their words', () => {
  const narrow = 'table { table-layout: fixed; width: 60mm; overflow-wrap: anywhere }';
  const page = table('Ordning|Forventet|Rest', 'Sommerferieaktiviteter|8.200|5.050', 'Hundelufteområder|4.600|190');

  it.each([
    ['between lines', DRAWN],
    ['without lines', ''],
  ])('say words that nobody knows whole again, %s', async (_, css) => {
    expect(await linesOf(page, narrow + css + 'td, th { max-width: 9mm }')).toEqual([
      'Ordning\tForventet\tRest',
      'Sommerferieaktiviteter\t8.200\t5.050',
      'Hundelufteområder\t4.600\t190',
    ]);
  });

  it('may be many lines tall beside the label', async () => {
    const purpose = 'Flere vagter om natten i de boliger der ligger længst fra byen og fra de andre huse';
    const page = table('Område|Formål|2024', `Pleje|${purpose}|820`, `Sygepleje|${purpose}|640`);
    expect(await linesOf(page, 'td:nth-child(2) { width: 18mm } table { width: 60mm }')).toEqual([
      'Område\tFormål\t2024',
      `Pleje\t${purpose}\t820`,
      `Sygepleje\t${purpose}\t640`,
    ]);
  });
});

describe('lines drawn between the rows of a table', () => {
  it('tell which lines are of one row, where all stand equally far apart', async () => {
    const edges = [300, 380];
    const strokes = [110, 134, 158, 182].map((y): Stroke => ({ from: [58, y], to: [385, y] }));
    const page: PageContent = {
      prints: [
        ...row(['Område', 'Budget', 'Rest'], 106, edges),
        ...row(['Fælles udgifter til'], 118, edges),
        ...row(['Administration af', '4.310', '595'], 130, edges),
        ...row(['Puljer til møder', '1.200', '-40'], 142, edges),
        ...row(['Byens Forening'], 154, edges),
        ...row(['Vedligeholdelse', '8.905', '310'], 166, edges),
        ...row(['Broer og kajer'], 178, edges),
      ],
      strokes,
    };
    expect(await linesFrom(page)).toEqual([
      'Område\tBudget\tRest',
      'Fælles udgifter til Administration af\t4.310\t595',
      'Puljer til møder Byens Forening\t1.200\t-40',
      'Vedligeholdelse Broer og kajer\t8.905\t310',
    ]);
  });
});

it('a hyphen that its font calls a soft one is the minus of a figure, but not at the end of a line', () => {
  const glyphs = Array.from('\u00ad59 for\u00ad', (text, at) => ({
    text,
    start: 60 + 5 * at,
    end: 65 + 5 * at,
    base: 100,
    size: 9,
    bold: false,
    space: text === ' ',
    run: 0,
  }));
  expect(printedLines(glyphs).map(({ words }) => words.map(({ text }) => text))).toEqual([['-59', 'for\u00ad']]);
});
