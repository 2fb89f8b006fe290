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
