/** What the headers of a table say together. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from './minutes.ts';

const table = (rows: readonly string[]): string => ['Beløb i 1.000 kr.', '', ...rows].join('\n');
const TITLE = 'Budgetopfølgning 2, 2025';

describe('a column headed as a result', () => {
  it('is the deviation beside what is expected to be spent', () => {
    const rows = [
      'Område\tKorrigeret budget\tForventet forbrug\tÅrets resultat',
      'Skoler\t400\t410\t10',
      'Veje\t90\t80\t-10',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure').slice(0, 3)).toEqual([
      ['400', 'adjusted_budget'],
      ['410', 'expected'],
      ['10', 'deviation'],
    ]);
  });

  it('is what is expected where another column is the deviation', () => {
    const rows = [
      'Område\tKorrigeret budget\tForventet resultat\tAfvigelse',
      'Skoler\t400\t410\t10',
      'Veje\t90\t80\t-10',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure').slice(0, 3)).toEqual([
      ['400', 'adjusted_budget'],
      ['410', 'expected'],
      ['10', 'deviation'],
    ]);
  });
});

describe('columns headed by reports alone', () => {
  it('hold what each report expects', () => {
    const rows = [
      'Område\tKorr. budget\t1. FR\t2. FR\tAfvigelse 2. FR',
      'Skoler\t400\t405\t410\t10',
      'Veje\t90\t90\t80\t-10',
    ];
    expect(pick(facts(table(rows), '2. forventet regnskab 2025'), 'measure', 'report').slice(0, 4)).toEqual([
      ['400', 'adjusted_budget', 'forecast_2'],
      ['405', 'expected', 'forecast_1'],
      ['410', 'expected', 'forecast_2'],
      ['10', 'deviation', 'forecast_2'],
    ]);
  });
});

describe('accounts up to a day', () => {
  it('are spending so far beside what is expected of the year', () => {
    const rows = [
      'Område\tBudget 2025\tRegnskab pr. 30.06.2025\tForventet regnskab 2025',
      'Skoler\t400\t190\t410',
      'Veje\t90\t40\t80',
    ];
    expect(pick(facts(table(rows), TITLE), 'domain', 'measure', 'as_of').slice(1, 2)).toEqual([
      ['190', 'expected_accounts', 'spent_to_date', '2025-06-30'],
    ]);
  });
});

describe('a table of whose domain no word speaks', () => {
  const rows = ['Område\tKorrigeret budget\tForbrug pr. 31.10.2025\tRest', 'Skoler\t400\t320\t80', 'Veje\t90\t70\t20'];

  it('is of a report part-way through the year where its spending is dated', () => {
    expect(pick(facts(table(rows), 'Nyhedsbrev, oktober 2025'), 'domain', 'measure').slice(0, 2)).toEqual([
      ['400', 'expected_accounts', 'adjusted_budget'],
      ['320', 'expected_accounts', 'spent_to_date'],
    ]);
  });

  it('gives nothing where no day is named', () => {
    const undated = rows.map((row) => row.replace(' pr. 31.10.2025', ''));
    expect(facts(table(undated), 'Nyhedsbrev 2025')).toEqual([]);
  });
});

describe('a header whose cells beside it are empty', () => {
  it('lies over the columns whose words come round below another header', () => {
    const rows = [
      '\tKorrigeret budget\tBudgetopfølgning 1\t\tBudgetopfølgning 2\t',
      'Område\t\tForventet\tAfvigelse\tForventet\tAfvigelse',
      'Skoler\t400\t405\t5\t410\t10',
      'Veje\t90\t90\t0\t80\t-10',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure', 'report').slice(1, 5)).toEqual([
      ['405', 'expected', 'forecast_1'],
      ['5', 'deviation', 'forecast_1'],
      ['410', 'expected', 'forecast_2'],
      ['10', 'deviation', 'forecast_2'],
    ]);
  });
});

describe('headers that are days alone', () => {
  it('date their columns', () => {
    const rows = [
      'Mio. kr.\t31.03.2024\t30.06.2024',
      'Gennemsnitlig likviditet\t188,2\t179,6',
      'Kassebeholdning\t42,1\t60,3',
    ];
    const text = `Kassebeholdningen har udviklet sig således:\n\n${rows.join('\n')}`;
    expect(pick(facts(text, 'Likviditet'), 'measure', 'as_of').slice(0, 2)).toEqual([
      ['188,2', 'balance', '2024-03-31'],
      ['179,6', 'balance', '2024-06-30'],
    ]);
  });
});

describe('a column of the unit alone', () => {
  it('is of what the corner names', () => {
    const rows = [
      'Hjemmeplejen\tMio. kr.',
      'Korrigeret budget\t214,9',
      'Forventet regnskab\t219,6',
      'Forventet merforbrug\t4,7',
    ];
    expect(pick(facts(rows.join('\n'), TITLE), 'measure', 'area')).toEqual([
      ['214,9', 'adjusted_budget', 'Hjemmeplejen'],
      ['219,6', 'expected', 'Hjemmeplejen'],
      ['4,7', 'deviation', 'Hjemmeplejen'],
    ]);
  });
});

describe('a column of what was granted for projects', () => {
  it('makes the whole table one of capital', () => {
    const rows = [
      'Projekt\tRådighedsbeløb\tForbrug\tForventet forbrug',
      'Bro\t4.800\t2.115\t3.600',
      'Mole\t950\t10\t950',
    ];
    expect(new Set(facts(table(rows), TITLE).map(({ economy }) => economy))).toEqual(new Set(['capital']));
  });
});

describe('a column "Overførsler" beside one of service', () => {
  it('is of what is paid by law, nothing that is carried over', () => {
    const text = [
      'Tabel 1. Forventede afvigelser, mio. kr.',
      '',
      'Udvalg\tService\tOverførsler',
      'Skoleudvalget\t12,4\t0,5',
      'Byudvalget\t-2,1\t18,8',
    ];
    expect(pick(facts(text.join('\n'), TITLE), 'domain', 'measure', 'frame').slice(0, 2)).toEqual([
      ['12,4', 'expected_accounts', 'deviation', 'inside'],
      ['0,5', 'expected_accounts', 'deviation', 'outside'],
    ]);
  });
});
