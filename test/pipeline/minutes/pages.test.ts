/** What a page prints around the text, in the middle of tables and of sentences. */
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../pipeline/minutes/pages.ts';
import { readText } from '../../../pipeline/read/text.ts';
import { drawText, LAYOUTS, type DrawnTable, type Layout } from '../../rendering.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { extractText } from '../gold.ts';

const left = (text: string): string[] =>
  textLines(readText(new TextEncoder().encode(text), 'a.txt').document.lines).map((line) => line.text);

const HEAD = ['Enby Kommune', 'Økonomiudvalget, 14. maj 2024', '', 'Punkt 1: Regnskab', '', 'Sagsfremstilling', ''];
const around = (above: readonly string[], page: readonly string[], below: readonly string[]): string[] =>
  left([...HEAD, ...above, ...page, ...below].join('\n')).slice(HEAD.length);

const ROWS = ['Område\tBudget\tRegnskab', 'Skoler\t100,0\t101,5', 'Dagtilbud\t80,0\t79,0'];
const MORE = ['Klubber\t20,0\t20,5', 'I alt\t200,0\t201,0'];

describe('lines of a page between the rows of a table', () => {
  it.each([
    ['a number alone', ['', '3', '']],
    ['a number between strokes', ['- 3 -']],
    ['a number in brackets', ['[3]']],
    ['the municipality and the page', ['', 'Udskrift fra Enby Kommune', 'Side 3 af 9', '']],
    ['an address above the number', ['', 'Torvet 1, 4990 Enby', '', '3', '', '']],
    ['who meets, over several lines', ['', 'Referat', '', 'Økonomiudvalget', '', '14. maj 2024', '', 'Side 4', '']],
    ['a day alone', ['14. maj 2024']],
    ['a form feed', ['', '\f', '']],
    ['words that it goes on', ['fortsættes på næste side', '', '\fEnby Kommune', '(fortsat)', '']],
    ['the header again', ['Side 3', '', 'Område\tBudget\tRegnskab']],
    ['the page in the midst of a line', ['', 'Referat          Side 3 af 12          14-05-2024', '']],
    ['the item and the page', ['', 'Punkt 1 – S. 3', '']],
    ['what a browser prints', ['https://www.enby.dk/referat?id=47   3/12', '', '15.5.2024   Referat - Enby Kommune']],
    ['the sitting and the page, a number apart', ['', 'Økonomiudvalget – referat fra mødet 14. maj 2024     2', '']],
    ['the sitting alone', ['', 'Åbent referat fra mødet i Økonomiudvalget den 14. maj 2024 kl. 15.00', '']],
  ])('go: %s', (_, page) => {
    expect(around(ROWS, page, MORE)).toEqual([...ROWS, ...MORE]);
  });

  it.each([
    ['the name of a section above its rows', ['Side 3', 'Anlæg'], ['Anlæg']],
    ['the caption of the next table', ['', 'Side 3', 'Tabel 2. Anlæg', ''], ['', 'Tabel 2. Anlæg', '']],
    ['a name without a number of a page', ['', 'Anlæg', ''], ['', 'Anlæg', '']],
  ])('leave %s', (_, page, kept) => {
    expect(around(ROWS, page, MORE)).toEqual([...ROWS, ...kept, ...MORE]);
  });

  it('leave the only figure that looks like the number of a page', () => {
    const cells = ['Område', 'Antal 2023', 'Antal 2024', 'Skoler', '12', '3', 'Klubber', '4', '5'];
    expect(around(cells, [], [])).toEqual(cells);
    const rows = cells.slice(0, 6);
    expect(around(rows, ['7'], cells.slice(6))).toEqual(cells);
  });
});

describe('lines of a page elsewhere', () => {
  it('go from between a caption and its table, and one blank line stays', () => {
    const caption = 'Tabel 1. Regnskab 2023 (1.000 kr.)';
    expect(around([caption, ''], ['Enby Kommune', '', 'Side 2', ''], ROWS)).toEqual([caption, '', ...ROWS]);
  });

  it('go where they count the pages of the whole document, without a word for it', () => {
    const page = (no: number): string[] => [
      ...Array.from({ length: 20 }, (_, line) => `Linje ${'abcdefghijklmnopqrst'.charAt(line)} af teksten.`),
      `Enby Kommune · ${String(no)}`,
    ];
    const kept = left([...HEAD, ...[1, 2, 3, 4].flatMap(page)].join('\n'));
    expect(kept.filter((line) => line.startsWith('Enby Kommune ·'))).toEqual([]);
  });

  it('leave the heads of items that count up', () => {
    const item = (no: number): string[] => [
      `Punkt ${String(no)}`,
      '',
      'Sagsfremstilling',
      ...Array.from({ length: 20 }, () => 'Forvaltningen har set på sagen.'),
    ];
    const kept = left([...HEAD.slice(0, 3), ...[1, 2, 3, 4].flatMap(item)].join('\n'));
    expect(kept.filter((line) => line.startsWith('Punkt'))).toHaveLength(4);
  });

  it('go from the middle of a sentence', () => {
    const text = [
      ...HEAD,
      'Børne- og Skoleudvalget forventer i 2024 et samlet merforbrug, som',
      '',
      'Side 2 af 7',
      '',
      'udgør 4,2 mio. kr. i forhold til det korrigerede budget.',
    ].join('\n');
    const { facts } = extractText(new TextEncoder().encode(text), 'a.txt');
    expect(facts).toMatchObject([{ printed: '4,2', committee: 'Børne- og Skoleudvalget', value: 4_200_000 }]);
    expect(facts[0]?.quote).not.toContain('Side');
  });

  it.each([
    ['Kultur- og', 'Fritidsudvalget'],
    ['Natur-, Teknik- og', 'Planudvalget'],
    ['Udvalget for Børn og', 'Unge'],
  ])('go from the middle of a name: %s / %s', (first, second) => {
    const above = `Der gives i 2024 en tillægsbevilling på 500.000 kr. til ${first}`;
    const text = [...HEAD, above, '', 'Side 2 af 7', '', `${second}, finansieret af kassen.`].join('\n');
    const { facts } = extractText(new TextEncoder().encode(text), 'a.txt');
    const [granted] = facts.filter(({ area }) => area === null);
    expect(granted).toMatchObject({ printed: '500.000', committee: `${first} ${second}` });
    expect(text.slice(granted?.char_start, granted?.char_end)).toBe('500.000');
  });
});

const TABLE: DrawnTable = {
  corner: 'Område',
  columns: ['Korrigeret budget', 'Forventet regnskab', 'Afvigelse'],
  rows: ['Skoler', 'Dagtilbud', 'Klubber', 'Tandpleje', 'I alt'].map((label, at) => ({
    label,
    figures: [`${String(at + 1)}4,3`, `${String(at + 1)}5,1`, `0,${String(at + 2)}`],
  })),
};
const PAGES = [['', 'Side 3 af 9', ''], ['4'], ['\f'], ['', 'Enby Kommune', '14. marts 2024', '- 5 -', '']];

/** The cells of a text's tables, without their places. */
function cellsOf(text: string): unknown[] {
  const { cells } = extractText(new TextEncoder().encode(text), 'a.txt');
  return cells.map((cell) => [cell.table_no, cell.is_header, cell.text, cell.quantity, cell.row_label]);
}

describe('a table that a page break cuts', () => {
  const layouts = (Object.keys(LAYOUTS) as Layout[]).filter((layout) => layout !== 'dot leaders');
  it.each(layouts)('is read as the whole one, between any two rows: %s', (layout) => {
    const whole = drawText(TABLE, layout);
    const lines = whole.split('\n');
    const header = lines.findIndex((line) => line.includes(TABLE.corner));
    const starts = TABLE.rows.map(({ label }) =>
      lines.findIndex((line, at) => at > header && /^\|?\s?(.*)$/u.exec(line)?.[1]?.startsWith(label)),
    );
    const wanted = cellsOf(whole);
    expect(wanted).not.toEqual([]);
    for (const start of starts)
      for (const page of PAGES)
        expect(cellsOf([...lines.slice(0, start), ...page, ...lines.slice(start)].join('\n'))).toEqual(wanted);
  });
});

describe('a sentence that a page break cuts', () => {
  const keyOf = ({ printed, value, measure, committee, area, fiscal_year: year, period }: Fact): unknown[] => [
    printed,
    value,
    measure,
    committee,
    area,
    year,
    period,
  ];
  const factsIn = (text: string): readonly Fact[] => extractText(new TextEncoder().encode(text), 'a.txt').facts;

  it.each([
    'Forvaltningen oplyser, at Børne- og Skoleudvalget forventer et merforbrug på 4,2 mio. kr. i 2024, som finansieres af kassen.',
    'Opgørelsen viser, at sygefraværet i ældreplejen faldt fra 8,4 pct. i 2022 til 7,9 pct. i 2023.',
    'Forvaltningen indstiller til udvalget, at der overføres 1,7 mio. kr. fra 2023 til 2024 på skoleområdet.',
  ])('is read as the whole one, at any of its blanks: %s', (sentence) => {
    const told =
      'Forvaltningen har gennemgået områdets økonomi sammen med de decentrale ledere, og det viser følgende.';
    const text = (own: string): string => [...HEAD, told, own, '', 'Beslutning', '', 'Godkendt.'].join('\n');
    const wanted = factsIn(text(sentence)).map(keyOf);
    expect(wanted).not.toEqual([]);
    for (const { index } of sentence.matchAll(/ /gu)) {
      if (index < 40) continue;
      for (const page of [
        '\n\nSide 2 af 7\n\n',
        '\n2 | Enby Kommune\n\n',
        '\r\n3\r\n\r\n',
        '\n\f',
        '\n\nEnby Kommune\n14. maj 2024\n- 5 -\n',
      ]) {
        const cut = text(sentence.slice(0, index) + page + sentence.slice(index + 1));
        const facts = factsIn(cut);
        expect(facts.map(keyOf)).toEqual(wanted);
        for (const { char_start: start, char_end: end, printed } of facts)
          expect(cut.slice(start, end)).toContain(printed);
      }
    }
  });
});
