/** Columns headed by months whose year stands elsewhere. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from './minutes.ts';

const people = (header: string, caption: string): string =>
  [caption, '', `Gruppe\t${header}`, 'Jobparate\t212\t208\t201', 'Aktivitetsparate\t318\t321\t317'].join('\n');
const periods = (text: string, title = 'Nøgletal'): unknown[] =>
  pick(facts(text, title), 'period')
    .slice(0, 3)
    .map(([, period]) => period);

describe('columns headed by months alone', () => {
  it.each(['Jan\tFeb\tMar', 'Januar\tFebruar\tMarts', 'Jan.\tFeb.\tMarts'])(
    'are of the year above the table: %s',
    (header) => {
      expect(periods(people(header, 'Antal kontanthjælpsmodtagere 2023'))).toEqual(['2023-01', '2023-02', '2023-03']);
    },
  );

  it('are the last ones before the meeting where no year is told', () => {
    expect(periods(people('December\tJanuar\tFebruar', 'Antal kontanthjælpsmodtagere'))).toEqual([
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
  });

  it('are no figures where they go into another year and one year is told', () => {
    expect(facts(people('November\tDecember\tJanuar', 'Antal kontanthjælpsmodtagere 2023'), 'Nøgletal')).toEqual([]);
  });

  it('say what part of those on a benefit a row is', () => {
    const found = facts(people('Jan\tFeb\tMar', 'Antal kontanthjælpsmodtagere 2023'), 'Nøgletal');
    expect(new Set(found.map(({ area, subject }) => `${String(area)}: ${String(subject)}`))).toEqual(
      new Set(['kontanthjælp: Jobparate', 'kontanthjælp: Aktivitetsparate']),
    );
  });
});

describe('spending by months', () => {
  const spending = (header: string, rows: readonly string[]): string =>
    ['Budgetopfølgning 2024 (1.000 kr.)', '', `Område\tKorrigeret budget\t${header}`, ...rows].join('\n');

  it('is what was spent so far where it grows from month to month', () => {
    const rows = ['Skoler\t400\t60\t31', 'Veje\t90\t20\t11'];
    expect(
      pick(facts(spending('Forbrug februar\tForbrug januar', rows), 'Opfølgning'), 'measure', 'period').slice(1, 3),
    ).toEqual([
      ['60', 'spent_to_date', '2024-02'],
      ['31', 'spent_to_date', '2024-01'],
    ]);
  });

  it('is no figure where each month stands for itself', () => {
    const rows = ['Skoler\t400\t29\t31', 'Veje\t90\t9\t11'];
    const found = facts(spending('Forbrug februar\tForbrug januar', rows), 'Opfølgning');
    expect(found.filter(({ measure }) => measure === 'spent_to_date')).toEqual([]);
  });
});

describe('columns headed by quarters or half years alone', () => {
  const QUARTERS = '1. kvartal\t2. kvartal\t3. kvartal';

  it('are of the last year in which all of them were over', () => {
    expect(periods(people(QUARTERS, 'Antal kontanthjælpsmodtagere'))).toEqual(['2023-Q1', '2023-Q2', '2023-Q3']);
    expect(periods(people('3. kv.\t4. kv.\t1. kv.', 'Antal kontanthjælpsmodtagere'))).toEqual([
      '2023-Q3',
      '2023-Q4',
      '2024-Q1',
    ]);
  });

  it('are of the year that is told above the table, or over them', () => {
    expect(periods(people(QUARTERS, 'Antal kontanthjælpsmodtagere 2022'))).toEqual(['2022-Q1', '2022-Q2', '2022-Q3']);
    expect(periods(people('1. halvår 2022\t2. halvår 2022\t1. halvår 2023', 'Antal kontanthjælpsmodtagere'))).toEqual([
      '2022-H1',
      '2022-H2',
      '2023-H1',
    ]);
  });

  it('keep the day on which they end', () => {
    const text = [
      'Budgetopfølgning pr. 30. juni 2023 (1.000 kr.)',
      '',
      'Område\tKorrigeret budget\tForbrug 1. halvår',
      'Skoler\t400\t210',
      'Veje\t90\t41',
    ].join('\n');
    expect(pick(facts(text, 'Opfølgning'), 'measure', 'as_of')[1]).toEqual(['210', 'spent_to_date', '2023-06-30']);
  });
});

describe('months of which the last is not over', () => {
  it('are all of the year before', () => {
    const months = 'Januar\tFebruar\tDecember';
    expect(periods(people(months, 'Antal kontanthjælpsmodtagere'))).toEqual(['2023-01', '2023-02', '2023-12']);
  });
});
