/** What bad and odd input gets: a reason, or the figures and a finding. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import { extractText } from './gold.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): Extraction => extractText(bytes, 'a.txt');

const MINUTES = `Nordby Kommune
Referat fra Økonomiudvalget
Mødet den 14. marts 2024

Punkt 7: Forventet regnskab 2024

00.30.00-G01-1-24

Beskrivelse af sagen

Tabel 1. Forventet regnskab 2024 (i 1.000 kr.)

Politikområde\tKorrigeret budget\tForventet regnskab\tAfvigelse
Uddannelse\t31.029\t29.319\t-1.710
Biblioteker\t8.000\t8.100\t100
I alt\t39.029\t37.419\t-1.610

Beslutning

Godkendt.
`;

describe('minutes', () => {
  it('become a document, items, tables, cells and facts', () => {
    const { document, items, tables, cells, facts, findings } = read(utf8(MINUTES));
    expect(document).toMatchObject({
      municipality: 'Nordby',
      municipality_slug: 'nordby',
      committee: 'Økonomiudvalget',
      meeting_date: '2024-03-14',
      items: 1,
      tables: 1,
      facts: 9,
    });
    expect(items).toMatchObject([
      { item_no: '7', title: 'Forventet regnskab 2024', case_no: '00.30.00-G01-1-24', decision: 'approved', facts: 9 },
    ]);
    expect(tables).toMatchObject([{ table_no: '1', unit_declared: '1.000 kr.', columns: 4, rows: 3, line: 13 }]);
    expect(cells).toHaveLength(16);
    expect(facts.map(({ value }) => value)).toContain(-1_710_000);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each([
    ['windows-1252', Uint8Array.from(MINUTES, (letter) => letter.charCodeAt(0))],
    ['utf-16le', Buffer.from(MINUTES, 'utf16le')],
  ])('in %s are read all the same, and the encoding is told', (encoding, bytes) => {
    const { facts, findings } = read(bytes);
    const values = (extraction: Extraction): number[] => extraction.facts.map(({ value }) => value);
    expect(facts.map(({ value }) => value)).toEqual(values(read(utf8(MINUTES))));
    expect(findings.filter(({ code }) => code === 'encoding')).toMatchObject([{ severity: 'warning' }]);
    expect(findings.find(({ code }) => code === 'encoding')?.message).toContain(encoding);
  });

  it('with Windows line ends give the same figures', () => {
    const values = (text: string): [string, number, number][] =>
      read(utf8(text)).facts.map(({ printed, value, line }) => [printed, value, line]);
    expect(values(MINUTES.replaceAll('\n', '\r\n'))).toEqual(values(MINUTES));
  });

  it('cut off within a table give what is there, and say so', () => {
    const { facts, findings } = read(utf8(MINUTES.slice(0, MINUTES.indexOf('\t100'))));
    expect(facts.map(({ printed }) => printed)).toEqual(['31.029', '29.319', '-1.710', '8.000', '8.100']);
    expect(findings.filter(({ code }) => code === 'broken_table')).toMatchObject([{ severity: 'warning', line: 15 }]);
  });

  it('of no known municipality or day say so', () => {
    const { document, findings, facts } = read(utf8(MINUTES.split('\n').slice(3).join('\n')));
    expect(document).toMatchObject({ municipality: 'Ukendt kommune', meeting_date: null });
    expect(facts.every((fact) => fact.reported_on === null)).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['municipality_unknown', 'date_unknown']));
  });

  it('without any figure give items alone', () => {
    expect(
      read(utf8('Nordby Kommune\n\nPunkt 1: Meddelelser\n\nBeslutning\n\nTaget til efterretning.\n')),
    ).toMatchObject({
      facts: [],
      tables: [],
      items: [{ decision: 'noted' }],
    });
  });
});

describe('what is no minutes', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'the file is empty'],
    ['a letter', utf8('Kære borger\n\nVi har modtaget dit brev af 3. maj.\n'), 'no agenda item found'],
    ['a picture', Uint8Array.from({ length: 400 }, (_, at) => (at * 91) % 256), 'the file is not text'],
  ])('is %s, refused in one line', (_name, bytes, reason) => {
    expect(() => read(bytes)).toThrow(reason);
    expect(() => read(bytes)).not.toThrow(/\n/u);
  });
});

describe('a table without any unit', () => {
  it('is doubted: kroner are not guessed in silence', () => {
    const { facts, findings } = read(utf8(MINUTES.replace(' (i 1.000 kr.)', '')));
    const doubts = findings.filter(({ code }) => code === 'unclear_number');
    expect(facts.length === 0 || doubts.length > 0).toBe(true);
  });
});

describe('a printed number that nobody claims', () => {
  it('is told, with its sentence, and becomes no figure', () => {
    const text = MINUTES.replace('Tabel 1.', 'Politikken består af 5 temaer.\n\nTabel 1.');
    const { facts, findings } = read(utf8(text));
    const told = findings.filter(({ code }) => code === 'unclaimed_number');
    expect(told.map(({ message }) => message)).toEqual([
      '5 became no figure, as no known word tells what it counts: Politikken består af 5 temaer.',
    ]);
    expect(facts.every(({ table_no: table }) => table !== null)).toBe(true);
  });
});
