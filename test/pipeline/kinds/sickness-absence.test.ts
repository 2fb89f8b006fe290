import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const figures = (text: string): ReturnType<typeof figuresOf> => figuresOf('Sygefravær blandt de ansatte', text);

describe('sickness absence', () => {
  it('is a share of working time, with its aim and its change', () => {
    const text =
      'Sygefraværet faldt til 4,9 pct. i 2024. Det er 0,6 procentpoint lavere end året før. Målet er højst 4,5 pct. i 2026.';
    expect(figures(text)).toMatchObject([
      { measure: 'share', value: 4.9, unit: 'pct', fiscal_year: 2024 },
      { measure: 'change', value: -0.6, unit: 'pct_point', previous: false },
      { measure: 'target', value: 4.5, bound: 'at_most', fiscal_year: 2026 },
    ]);
  });

  it('is counted in days, where the header says so', () => {
    const table = [
      'Tabel 1. Sygedage pr. ansat',
      '',
      'Arbejdsplads\t2023\t2024',
      'Rengøring\t18,2\t17,4',
      'Vej og park\t9,6\t10,1',
    ].join('\n');
    expect(figures(table)).toMatchObject([
      { domain: 'sickness_absence', measure: 'count', area: 'Rengøring', unit: 'days', fiscal_year: 2023, value: 18.2 },
      { area: 'Rengøring', unit: 'days', fiscal_year: 2024, value: 17.4 },
      { area: 'Vej og park', unit: 'days', fiscal_year: 2023, value: 9.6 },
      { area: 'Vej og park', unit: 'days', fiscal_year: 2024, value: 10.1 },
    ]);
  });

  it('of the country is that of the country, and the distance to it a gap', () => {
    const text =
      'På landsplan var sygefraværet 5,4 pct. Kommunens sygefravær er 0,5 procentpoint under landsgennemsnittet.';
    expect(figures(text)).toMatchObject([
      { measure: 'share', entity: 'Hele landet', value: 5.4 },
      { measure: 'gap', compared_to: 'Hele landet', value: -0.5 },
    ]);
  });

  it('makes no figure of a time limit or a definition', () => {
    expect(figures('Langtidssygefravær er sygefravær over 28 dage. Lederen ringer senest 5 dage efter.')).toEqual([]);
  });
});
