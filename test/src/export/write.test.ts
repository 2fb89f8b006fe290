import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/lake/batch.ts';
import type { Exported, Format } from '../../../src/export/exported.ts';
import { TooManyRowsError, writeFile, type Answers } from '../../../src/export/write.ts';
import { openWorkbook } from './workbook.ts';

const columns: Batch['columns'] = [
  { name: 'domain', type: 'text' },
  { name: 'value', type: 'number' },
  { name: 'is_total', type: 'truth' },
];
const rows = [
  ['accounts', -8_106_000, false],
  ['accounts', 44.9, true],
  [null, null, false],
] as const;

/** Answers in batches of one row, the columns first. */
function answers(count: number = rows.length): Answers {
  return {
    async *batches(_sql, _parameters, signal) {
      yield { columns, rows: [] };
      for (let at = 0; at < count; at += 1) {
        await Promise.resolve();
        signal.throwIfAborted();
        yield { columns, rows: [rows[at % rows.length] ?? []] };
      }
    },
    exportParquet: () => Promise.resolve(new Blob(['PAR1'])),
  };
}

const exported: Exported = {
  name: 'udvalgstal-tal',
  link: 'http://tal.example/#/udforsk?emne=accounts',
  total: 3,
  about: [['Link til visningen', 'http://tal.example/#/udforsk?emne=accounts']],
  columns: (answer) =>
    answer.map((column) => ({
      ...column,
      heading: column.name.toUpperCase(),
      meaning: `om ${column.name}`,
      naming: false,
    })),
  inWords: (_, value) => (value === 'accounts' ? 'Regnskab' : value === true ? 'ja' : value === false ? 'nej' : value),
  sql: 'SELECT',
  sources: () => Promise.resolve({ headings: ['Dokument'], rows: [['soroe-2024-03-14.txt']] }),
  sheets: { data: 'Data', sources: 'Kilder', definitions: 'Definitioner', query: 'Forespørgsel' },
  definitionHeadings: ['Kolonne', 'Navn i data', 'Type', 'Betydning'],
  typeNames: { text: 'tekst', integer: 'helt tal', number: 'tal', truth: 'ja/nej', day: 'dag', moment: 'tidspunkt' },
};

async function written(format: Format, from: Answers = answers()): Promise<Buffer> {
  return Buffer.from(await (await writeFile(format, exported, from, new AbortController().signal)).arrayBuffer());
}

describe('export', () => {
  it('writes CSV for Danish Excel: headings and codes in words, decimal comma', async () => {
    const text = (await written('csv-da')).toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(dsvFormat(';').parseRows(text.slice(1))).toEqual([
      ['DOMAIN', 'VALUE', 'IS_TOTAL'],
      ['Regnskab', '-8106000', 'nej'],
      ['Regnskab', '44,9', 'ja'],
      ['', '', 'nej'],
    ]);
  });

  it('writes CSV by the standard: names and codes of the data', async () => {
    const text = (await written('csv')).toString('utf8');
    expect(dsvFormat(',').parseRows(text)).toEqual([
      ['domain', 'value', 'is_total'],
      ['accounts', '-8106000', 'false'],
      ['accounts', '44.9', 'true'],
      ['', '', 'false'],
    ]);
  });

  it('writes JSON with the link, the meaning of each column, and the rows', async () => {
    const json: unknown = JSON.parse((await written('json')).toString('utf8'));
    expect(json).toMatchObject({
      link: exported.link,
      columns: [{ name: 'domain', meaning: 'om domain' }, { name: 'value' }, { name: 'is_total' }],
      rows: [
        { domain: 'accounts', value: -8_106_000, is_total: false },
        { domain: 'accounts', value: 44.9, is_total: true },
        { domain: null, value: null, is_total: false },
      ],
    });
    expect(JSON.parse((await written('json', answers(0))).toString('utf8'))).toMatchObject({ rows: [] });
  });

  it('writes a workbook of four sheets: data, sources, definitions, query', async () => {
    const sheets = openWorkbook(await written('xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Kilder', 'Definitioner', 'Forespørgsel']);
    expect(sheets[0]?.rows).toEqual([
      ['Regnskab', -8_106_000, false],
      ['Regnskab', 44.9, true],
      [null, null, false],
    ]);
    expect(sheets[1]?.rows).toEqual([['soroe-2024-03-14.txt']]);
    expect(sheets[2]?.rows).toContainEqual(['VALUE', 'value', 'tal', 'om value']);
    expect(sheets[3]?.rows).toEqual([['Link til visningen', exported.link]]);
  });

  it('says before it begins that a sheet has no room for so many rows', async () => {
    const many = { ...exported, total: 1_048_576 };
    await expect(writeFile('xlsx', many, answers(), new AbortController().signal)).rejects.toThrow(TooManyRowsError);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const stop = new AbortController();
    const heard: number[] = [];
    const writing = writeFile('csv', exported, answers(1000), stop.signal, (done) => {
      heard.push(done);
      if (done === 5) stop.abort();
    });
    await expect(writing).rejects.toThrow();
    expect(heard).toEqual([1, 2, 3, 4, 5]);
  });
});
