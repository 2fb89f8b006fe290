import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const figures = (text: string): ReturnType<typeof figuresOf> => figuresOf('Nøgletal for skoler og kultur', text);

describe('tallies', () => {
  it('are the visits, pupils or loans that the caption of a table names', () => {
    const table = [
      'Besøgstal for kulturhusene',
      '',
      'Sted\t2023\t2024',
      'Biblioteket\t48.210\t51.340',
      'Museet\t21.450\t23.876',
    ];
    expect(figures(table.join('\n'))).toMatchObject([
      {
        domain: 'activity',
        measure: 'count',
        area: 'Biblioteket',
        subject: 'besøgende',
        fiscal_year: 2023,
        value: 48_210,
      },
      { area: 'Biblioteket', fiscal_year: 2024, value: 51_340 },
      { area: 'Museet', fiscal_year: 2023, value: 21_450 },
      { area: 'Museet', fiscal_year: 2024, value: 23_876 },
    ]);
  });

  it('are told in prose, though no noun stands behind the number', () => {
    expect(figures('Elevtallet var 3.412 pr. 5. september 2024.')).toMatchObject([
      { subject: 'elever', value: 3412, unit: 'count', as_of: '2024-09-05' },
    ]);
  });

  it('are no differences', () => {
    expect(figures('Børnetallet er 46 lavere end ventet.')).toEqual([]);
  });
});

describe('columns that count beside columns of money', () => {
  it('are counts of their noun, whatever unit the others have', () => {
    const rows = ['Tilbud\tPladser\tTakst pr. døgn 2024 (kr.)', 'Lindehuset\t24\t2.310', 'Egebo\t18\t1.985'];
    const found = figuresOf('Takster på botilbud', rows.join('\n'));
    expect(found.map(({ printed, measure, unit }) => [printed, measure, unit])).toEqual([
      ['24', 'count', 'count'],
      ['2.310', 'cost', 'kr'],
      ['18', 'count', 'count'],
      ['1.985', 'cost', 'kr'],
    ]);
  });

  it('are amounts of groups of people where all columns are', () => {
    const rows = ['1.000 kr.\tElever\tLærlinge', 'Transport\t412\t320', 'Materialer\t288\t210'];
    expect(figuresOf('Udgifter', rows.join('\n')).filter(({ unit }) => unit === 'count')).toEqual([]);
  });
});

describe('a table below a title of what is reported', () => {
  const rows = ['Kilde\t2022\t2023', 'Skoler\t311\t342', 'Politi\t104\t99'].join('\n');

  it.each(['Underretninger', 'Status på anbringelser 2022 og 2023'])('counts that: %s', (title) => {
    expect(figuresOf(title, rows).map(({ measure, fiscal_year: year }) => [measure, year])).toEqual([
      ['count', 2022],
      ['count', 2023],
      ['count', 2022],
      ['count', 2023],
    ]);
  });

  it.each(['Udgifter til anbringelser', 'Ansøgninger 2023', 'Anbringelser og økonomi'])(
    'counts nothing: %s',
    (title) => {
      expect(figuresOf(title, rows)).toEqual([]);
    },
  );
});

describe('rows of quarters', () => {
  it('hold what each column counts', () => {
    const rows = ['Kvartal\tBorgere\tForløb', '1. kvartal 2023\t912\t88', '2. kvartal 2023\t930\t91'];
    expect(figuresOf('Nøgletal', rows.join('\n')).map(({ printed, period }) => [printed, period])).toEqual([
      ['912', '2023-Q1'],
      ['88', '2023-Q1'],
      ['930', '2023-Q2'],
      ['91', '2023-Q2'],
    ]);
  });
});

describe('a dash in a table', () => {
  it('is no figure among counts and aims', () => {
    const rows = ['Ydelse\tJuni 2023\tMål 2023', 'Kontanthjælp\t372\t360', 'Fleksjob\t818\t-'];
    expect(figuresOf('Antal modtagere', rows.join('\n')).map(({ printed }) => printed)).toEqual(['372', '360', '818']);
  });

  it('is nought among amounts', () => {
    const rows = ['1.000 kr.\tBudget 2023\tRegnskab 2023', 'Skoler\t400\t410', 'Puljer\t-\t10'];
    expect(figuresOf('Regnskab 2023', rows.join('\n')).map(({ value }) => value)).toContain(0);
  });
});
