/** Tables that propose changes to the budgets of the coming years. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { figuresOf } from '../minutes-of.ts';

const YEARS = '2026\t2027\t2028\t2029';
const read = (title: string, header: string, ...rows: readonly string[]): Fact[] =>
  figuresOf(title, ['Beløb i 1.000 kr.', '', header, ...rows].join('\n'));

describe('a table headed "Forslag" over columns of years', () => {
  it.each([
    [`Forslag\t${YEARS}`, 'Nyt hegn\t-200\t-300\t-300\t-300'],
    [`Forslag nr.\tTitel\t${YEARS}`, 'T-1\tNyt hegn\t-200\t-300\t-300\t-300'],
    [
      'Nr.\tForslagets titel\tBudget 2026\tOverslag 2027\tOverslag 2028\tOverslag 2029',
      'T-1\tNyt hegn\t-200\t-300\t-300\t-300',
    ],
  ])('holds proposed appropriations of each year: %s', (header, row) => {
    const facts = read('Budget 2026', header, row, row.replace('T-1', 'T-2').replace('Nyt hegn', 'Ny bænk'));
    expect(facts.slice(0, 4)).toMatchObject(
      [2026, 2027, 2028, 2029].map((year) => ({
        domain: 'appropriations',
        measure: 'appropriation',
        standing: 'proposed',
        area: 'Nyt hegn',
        target_year: year,
        value: year === 2026 ? -200_000 : -300_000,
      })),
    );
  });

  it('has unsigned savings where its head says so, and additions where it prints both signs', () => {
    expect(read('Budget 2026', `Spareforslag\t${YEARS}`, 'Nyt hegn\t200\t300\t300\t300')[0]?.value).toBe(-200_000);
    const both = read(
      'Budget 2026',
      `Reduktionsforslag\t${YEARS}`,
      'Hegn\t-200\t-300\t-300\t-300',
      'Bænk\t50\t60\t60\t60',
    );
    expect(both.map(({ value }) => value).slice(4, 6)).toEqual([50_000, 60_000]);
  });

  it('is no proposal of a change where its rows are what there is to spend', () => {
    expect(read('Budgetforslag 2026', `Område\t${YEARS}`, 'Hjemmepleje\t104,2\t105,0\t105,9\t106,4')).toEqual([]);
  });
});

describe('columns of budgets that are proposed', () => {
  it('hold them beside accounts and the budget of the year, also under a header over several years', () => {
    const text = [
      'Beløb i mio. kr.',
      '',
      'Område\tRegnskab 2024\tBudget 2025\tBudgetforslag 2026\tOverslag 2027\t2028',
      'Skoler\t210,1\t214,0\t215,5\t216,0\t216,2',
      'Veje\t40,1\t41,0\t41,5\t41,0\t41,2',
    ].join('\n');
    const found = figuresOf('Budget 2026-2029', text).slice(0, 5);
    expect(found.map(({ measure, fiscal_year: year, standing }) => [measure, year, standing])).toEqual([
      ['actual', 2024, null],
      ['original_budget', 2025, null],
      ['original_budget', 2026, 'proposed'],
      ['original_budget', 2027, 'proposed'],
      ['original_budget', 2028, 'proposed'],
    ]);
  });

  it('hold no money where none is told', () => {
    const rows = ['Alder\tBudgetforslag 2026\tOverslag 2027', '0-5 år\t120\t130', '6-16 år\t210\t240'];
    expect(figuresOf('Børn', rows.join('\n'))).toEqual([]);
  });
});

describe('rows that are changes or corrections', () => {
  it.each([
    ['Tekniske korrektioner, 1.000 kr.', 'Korrektion'],
    ['Ændringer (1.000 kr., + er merudgift)', 'Nr.\tÆndring'],
  ])('are proposed appropriations under "%s"', (caption, head) => {
    const at = head.includes('\t') ? '1\t' : '';
    const rows = [`${head}\t2026\t2027`, `${at}Nye skøn for overførsler\t800\t810`, `${at}Demografi\t-120\t-240`];
    const found = figuresOf('Budget 2026-2029', [caption, '', ...rows].join('\n'));
    expect(
      found.map(({ measure, area, target_year: year, value }) => [measure, area, year, value]).slice(0, 3),
    ).toEqual([
      ['appropriation', 'Nye skøn for overførsler', 2026, 800_000],
      ['appropriation', 'Nye skøn for overførsler', 2027, 810_000],
      ['appropriation', 'Demografi', 2026, -120_000],
    ]);
  });
});
