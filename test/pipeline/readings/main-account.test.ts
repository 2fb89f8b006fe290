/** The main account of a municipality: of no committee, whoever reads it. */
import { describe, expect, it } from 'vitest';
import { extractText } from '../gold.ts';
import { textOf } from '../minutes-of.ts';

const HEADER = '\tKorrigeret budget 2025\tForventet regnskab 2025';

function rowsOf(
  committee: string,
  rows: readonly string[],
  title = 'Budgetopfølgning 2 2025',
): [string | null, string | null, string | null][] {
  const text = ['Beløb i mio. kr.', '', HEADER, ...rows.map((row) => `${row}\t100,0\t101,0`)].join('\n');
  const minutes = textOf(title, text).replace('Økonomiudvalget', committee);
  return extractText(new TextEncoder().encode(minutes), 'lindeby.txt')
    .facts.filter(({ measure }) => measure === 'expected')
    .sort((a, b) => a.char_start - b.char_start)
    .map(({ row_label: row, committee: whose, economy }) => [row, whose, economy]);
}

describe('a table of the main account', () => {
  it.each([
    ['Indtægter', 'Driftsudgifter', 'Anlægsudgifter', 'Afdrag på lån'],
    ['Drift', 'Anlæg', 'Renter', 'Lånoptagelse'],
    ['Skatter', 'Drift', 'Anlæg', 'Ændring af likvide aktiver'],
  ])('is of no committee: %s, %s, %s, %s', (...rows) => {
    expect(rowsOf('Økonomiudvalget', rows).map(([, whose]) => whose)).toEqual([null, null, null, null]);
  });

  it("is the economic committee's own where no row is of loans, cash or taxes", () => {
    const rows = ['Administration', 'Beredskab', 'Drift af rådhuset'];
    const own = rowsOf('Økonomiudvalget', rows, 'Budgetopfølgning 2 2025 for rådhuset');
    expect(own.map(([, whose]) => whose)).toEqual(Array(3).fill('Økonomiudvalget'));
    expect(rowsOf('Økonomiudvalget', rows).map(([, whose]) => whose)).toEqual([null, null, null]);
  });

  it('is none where another committee reads of the loans of its own houses', () => {
    const rows = ['Driftsudgifter', 'Renter', 'Afdrag på lån'];
    expect(rowsOf('Ældreudvalget', rows).map(([, whose]) => whose)).toEqual(Array(3).fill('Ældreudvalget'));
  });

  it('tells by its rows what is income and what is financing', () => {
    const rows = [
      'Indkomstskatter',
      'Tilskud og udligning',
      'Nettodriftsudgifter',
      'Anlæg',
      'Renter',
      'Optagelse af lån',
    ];
    const more = ['Afdrag', 'Forbrug af likvide aktiver', 'Øvrige balanceforskydninger'];
    expect(rowsOf('Økonomiudvalget', [...rows, ...more]).map(([, , economy]) => economy)).toEqual([
      ...['income', 'income', 'operations', 'capital', null, 'financing'],
      ...['financing', 'financing', 'financing'],
    ]);
  });
});
