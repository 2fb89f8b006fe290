import { describe, expect, it } from 'vitest';
import { writeWorkbook, type Sheet } from '../../../src/export/xlsx.ts';
import { openWorkbook, unzip } from './workbook.ts';

async function written(...sheets: Sheet[]): Promise<Buffer> {
  return Buffer.from(await (await writeWorkbook(sheets)).arrayBuffer());
}

const data: Sheet = {
  name: 'Data',
  columns: [
    { heading: 'Udvalg', width: 20, holds: 'text' },
    { heading: 'Afvigelse', width: 10, holds: 'number' },
    { heading: 'År', width: 10, holds: 'name' },
    { heading: 'Møde', width: 10, holds: 'day' },
    { heading: 'Total', width: 10, holds: 'truth' },
  ],
  rows: [
    [['Kultur- & Fritidsudvalget <nyt>', -8_106_000, 2023, '2024-03-14', true]],
    [[null, 44.9, null, 'ukendt', false]],
  ],
};

describe('XLSX', () => {
  it('opens again with numbers, days and truths as such, and empty cells empty', async () => {
    const [sheet] = openWorkbook(await written(data));
    expect(sheet?.headings).toEqual(['Udvalg', 'Afvigelse', 'År', 'Møde', 'Total']);
    expect(sheet?.rows).toEqual([
      ['Kultur- & Fritidsudvalget <nyt>', -8_106_000, 2023, '2024-03-14', true],
      [null, 44.9, null, 'ukendt', false],
    ]);
  });

  it('gives a number a separator of thousands, and a year none', async () => {
    const sheet = unzip(await written(data)).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    expect(sheet?.content).toContain('<c r="B2" s="2"><v>-8106000</v></c>');
    expect(sheet?.content).toContain('<c r="B3" s="3"><v>44.9</v></c>');
    expect(sheet?.content).toContain('<c r="C2" s="0"><v>2023</v></c>');
  });

  it('keeps the headings in sight and lets the reader filter by them', async () => {
    const sheet = unzip(await written(data)).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    expect(sheet?.content).toContain('state="frozen"');
    expect(sheet?.content).toContain('<autoFilter ref="A1:E3"/>');
  });

  it('leaves out characters that XML cannot hold, and cuts text that a cell cannot', async () => {
    const odd: Sheet = {
      name: 'Data',
      columns: [{ heading: 'Tekst', width: 9, holds: 'text' }],
      rows: [[['a\u0000b\uD800c\nd'], ['x'.repeat(40_000)]]],
    };
    const [sheet] = openWorkbook(await written(odd));
    expect(sheet?.rows[0]).toEqual(['abc\nd']);
    expect(String(sheet?.rows[1]?.[0])).toHaveLength(32_767);
  });

  it('keeps apart what other formats would confuse: empty text and nothing, no number, digits, moments, codes of letters', async () => {
    const holds = ['text', 'number', 'number', 'moment', 'text'] as const;
    const odd: Sheet = {
      name: 'Data',
      columns: holds.map((one) => ({ heading: one, width: 9, holds: one })),
      rows: [
        [['', Number.NaN, '12345678901234567890', '2024-03-14 12:00:00', '_x0041_ =1+1 😀 "a"; 0012']],
        [[null, -Infinity, 1e21, '2024-03-14 12:00:00.5', null]],
      ],
    };
    const bytes = await written(odd);
    const [sheet] = openWorkbook(bytes);
    expect(sheet?.rows).toEqual([
      ['', 'NaN', '12345678901234567890', 45_365.5, '_x005F_x0041_ =1+1 😀 "a"; 0012'],
      [null, '-inf', 1e21, '2024-03-14 12:00:00.5', null],
    ]);
  });

  it('names columns beyond Z as Excel does', async () => {
    const wide: Sheet = {
      name: 'Data',
      columns: Array.from({ length: 30 }, (_, at) => ({
        heading: `k${String(at)}`,
        width: 9,
        holds: 'number' as const,
      })),
      rows: [[Array.from({ length: 30 }, (_, at) => at)]],
    };
    const [sheet] = openWorkbook(await written(wide));
    expect(sheet?.rows[0]).toEqual(Array.from({ length: 30 }, (_, at) => at));
  });

  it('is the same bytes whenever it is written', async () => {
    expect(await written(data)).toEqual(await written(data));
  });
});
