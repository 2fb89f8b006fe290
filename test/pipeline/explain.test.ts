import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../pipeline/batch/sources.ts';
import { explain, type NumberExplained } from '../../pipeline/explain.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Reference } from '../../pipeline/types/reference.ts';
import { root } from './gold.ts';

const text = [
  'Lindeby Kommune',
  'Socialudvalget',
  'Møde tirsdag den 18. november 2025',
  '',
  'Punkt 4: Budgetopfølgning 3, 2025',
  '',
  'Sagsfremstilling',
  '',
  'Udvalget forventer et mindreforbrug på 4,2 mio. kr. Forslaget sendes i høring den 3. december 2025.',
  'Forbruget ligger på 12 stole og 3 borde. Kontrakten har nummer 7a.',
  '',
  'Tabel 1. Forventet regnskab 2025 i 1.000 kr.',
  'Område\tKorrigeret budget\tForventet regnskab\tAfvigelse',
  '12 Hjemmepleje\t188.200\t184.000\t-4.200',
  'Plejehjem\t96.310\t96.310\t0',
  'I alt\t284.510\t280.310\t-4.200',
  '',
  'Bilag',
  '',
  'Notat 2025-117',
].join('\n');

let reference: Reference;
let numbers: readonly NumberExplained[];

/** What became of the first number that is printed so, on a line that holds some words. */
function told(printed: string, beside = ''): NumberExplained {
  const found = numbers.find((one) => one.printed === printed && one.quote.includes(beside));
  if (found === undefined) throw new Error(`${printed}: ${numbers.map((one) => one.printed).join(' | ')}`);
  return found;
}

beforeAll(async () => {
  reference = await readReference(root, null);
  ({ numbers } = await explain(new TextEncoder().encode(text), 'lindeby.txt', reference, null));
});

describe('what is told of a number', () => {
  it('names the word that each role of a figure came from', () => {
    const { quantity, tried, figures, instead } = told('4,2');
    expect(quantity).toMatchObject({ low: 4.2, unit: 'kr', scale: 1e6, bound: 'exact' });
    expect(tried.filter(({ taken }) => taken)).toMatchObject([
      { kind: 'expected_accounts', unit: 'kr', measure: 'deviation', refused: null },
    ]);
    const [figure] = figures;
    const from = Object.fromEntries(figure?.roles.map((role) => [role.column, role.from]) ?? []);
    expect(from['measure']).toBe('"mindreforbrug" (clause, 1)');
    expect(from['fiscal_year']).toMatch(/^"2025" \((?:item|caption), /);
    expect(from['committee']).toBe('the committee of the meeting');
    expect(from['entity']).toBe('the municipality whose minutes these are');
    expect(figure?.fact).toMatchObject({ measure: 'deviation', value: -4_200_000, sign_rule: 'word: mindreforbrug' });
    expect(instead).toBeNull();
  });

  it('has the words near it, the nearest first, with what they say', () => {
    const { words } = told('4,2');
    expect(words[0]).toMatchObject({ word: 'mindreforbrug', level: 'clause', says: { measure: 'deviation' } });
    expect(words.map(({ distance }) => distance)).toEqual(
      [...words].map(({ distance }) => distance).sort((a, b) => a - b),
    );
  });

  it('names what refused a number that became no figure, and where it stands instead', () => {
    const { tried, figures, instead } = told('12', 'stole');
    expect(figures).toEqual([]);
    expect(tried.map(({ kind, unit, refused }) => [kind, unit, refused])).toContainEqual([
      'activity',
      'count',
      'no noun that it counts',
    ]);
    expect(instead).toMatch(/^a remark \([0-9a-f]{16}\): 12 became no figure, as no known word tells what it counts: /);
  });

  it('lists the kinds of whose domain no word speaks', () => {
    const { unspoken, tried } = told('4,2');
    expect(unspoken).toContain('rankings');
    expect(tried.map(({ kind }) => kind)).not.toContain('rankings');
  });

  it('says what digits are that are no quantity', () => {
    expect(told('3. december 2025').noQuantity).toMatch(/^a date/);
    expect(told('7a').noQuantity).toBe('joined to letters or to other digits');
    expect(told('2025', 'Punkt 4').noQuantity).toMatch(/^in a title/);
    expect(told('18', 'Møde').noQuantity).toBe('outside every agenda item');
    expect(told('2025-117').noQuantity).toBe('in the list of attachments, which is not read');
  });

  it('tells the cells of a table from its labels, and what the proofs made of their figures', () => {
    expect(told('12 Hjemmepleje').noQuantity).toMatch(/label/);
    const cell = told('-4.200');
    expect(cell).toMatchObject({ table: '1', quantity: { low: 4200, declared: { unit: 'kr', scale: 1000 } } });
    expect(cell.figures[0]?.findings.map(({ code }) => code)).toContain('deviation_check');
    expect(cell.figures[0]?.roles.find(({ column }) => column === 'area')?.from).toMatch(/Hjemmepleje|row/);
  });

  it('tells which figure a repeat points to, as the proof that found it', () => {
    const { changes } = told('4,2').figures[0] ?? { changes: [] };
    expect(changes.map(({ proof, column }) => [proof, column])).toContainEqual([
      'repeats of the same figure',
      'same_as',
    ]);
  });
});

describe('a document that is asked about', () => {
  it('gives the numbers of one line alone where a line is named, and none of a line that it has not', async () => {
    const bytes = new TextEncoder().encode(text);
    const one = await explain(bytes, 'lindeby.txt', reference, 9);
    expect(one.numbers.map(({ printed }) => printed)).toEqual(['4,2', '3. december 2025']);
    expect(await explain(bytes, 'lindeby.txt', reference, 999)).toEqual({ lines: 0, numbers: [] });
  });

  it('prints every fact of its extraction once, as it was extracted', async () => {
    const bytes = readFileSync(join(root, 'seeds', 'middelfart-2016-06-08.txt'));
    const [found, extraction] = await Promise.all([
      explain(bytes, 'middelfart.txt', reference, null),
      extract(bytes, 'middelfart.txt', reference),
    ]);
    const explained = found.numbers.flatMap(({ figures }) => figures.map(({ fact }) => fact));
    const printed = extraction.facts.filter((fact) => !fact.is_derived);
    const ordered = (facts: typeof printed): typeof printed =>
      [...facts].sort((a, b) => (a.fact_id < b.fact_id ? -1 : 1));
    expect(ordered(explained)).toEqual(ordered(printed));
  });
});
