/** What rows and columns say together that their words alone do not. */
import { describe, expect, it } from 'vitest';
import { extractText } from '../gold.ts';
import { textOf } from '../minutes-of.ts';
import { facts, pick } from './minutes.ts';

const followUp = (rows: readonly string[]): string => ['Tabel 1. 1.000 kr.', '', ...rows].join('\n');
const TITLE = 'Budgetopfølgning 3, 2024';

describe('a column headed "Forventet" alone', () => {
  it('holds the expected accounts beside a budget', () => {
    const rows = ['Område\tBudget\tForventet\tForskel', 'Skoler\t44.100\t45.050\t950', 'Veje\t19.300\t18.900\t-400'];
    expect(pick(facts(followUp(rows), TITLE), 'measure')).toEqual([
      ['44.100', 'original_budget'],
      ['45.050', 'expected'],
      ['950', 'deviation'],
      ['19.300', 'original_budget'],
      ['18.900', 'expected'],
      ['-400', 'deviation'],
    ]);
  });
});

describe('rows under a corner that says "Udvalg"', () => {
  const rows = ['Udvalg\tKorrigeret budget\tForventet regnskab', 'Kultur og Fritid\t100\t110', 'I alt\t100\t110'];

  it('are committees, also where they are named short', () => {
    expect(pick(facts(followUp(rows), TITLE), 'committee', 'area').slice(0, 2)).toEqual([
      ['100', 'Kultur og Fritid', null],
      ['110', 'Kultur og Fritid', null],
    ]);
  });

  it('have the name that the prose beside them prints in full', () => {
    const text = `${followUp(rows)}\n\nKultur- og Fritidsudvalget forventer et merforbrug på 10.000 kr.`;
    expect(new Set(pick(facts(text, TITLE), 'committee').map(([, committee]) => committee))).toEqual(
      new Set(['Kultur- og Fritidsudvalget', null]),
    );
  });
});

describe('a total inside the frame', () => {
  it("is the meeting's where policy areas stand above it", () => {
    const rows = [
      'Område\tKorrigeret budget\tForventet regnskab',
      'Biblioteker\t100\t110',
      'Museer\t50\t40',
      'I alt inden for servicerammen\t150\t150',
    ];
    expect(
      new Set(
        facts(followUp(rows), 'Budgetopfølgning 2, 2025, for biblioteker og museer').map(({ committee }) => committee),
      ),
    ).toEqual(new Set(['Økonomiudvalget']));
  });
});

describe('columns without a header', () => {
  it('take no kind from the name of a section', () => {
    const rows = [
      'Udgifter',
      'Drift af havne\t12.400\t12.900',
      'Drift af broer\t3.100\t3.000',
      'I alt\t15.500\t15.900',
    ];
    expect(facts(rows.join('\n'), 'Havne og broer').filter(({ domain }) => domain === 'costs')).toEqual([]);
  });
});

describe('columns that are areas of one committee', () => {
  const table = (last: string): string =>
    followUp([`Mio. kr.\tVeje\tParker\t${last}`, 'Budget\t61,2\t18,4\t79,6', 'Forventet regnskab\t60,1\t18,9\t79,0']);
  const whose = (last: string): unknown[] => {
    const minutes = textOf(TITLE, table(last)).replace('Økonomiudvalget', 'Teknikudvalget');
    const { facts: found } = extractText(new TextEncoder().encode(minutes), 'lindeby.txt');
    return [...new Set(found.map(({ committee }) => committee))];
  };

  it.each(['Hele udvalget', 'Udvalget i alt', 'Teknikudvalget samlet', 'I alt'])(
    'are all its own beside "%s"',
    (last) => {
      expect(whose(last)).toEqual(['Teknikudvalget']);
    },
  );

  it("are nobody's beside another committee", () => {
    expect(whose('Socialudvalget')).toContain('Socialudvalget');
  });
});
