import { describe, expect, it } from 'vitest';
import { find, only, texts } from './find.ts';

const HEADER = 'Udvalg\n\nKorr.\nbudget\n2024\n\nForbrug\n2024\n\nAfvigelse\n';

describe('a table with a cell in each paragraph', () => {
  it('has headers and labels of several lines', () => {
    const grid = only(`Tabel 2. Regnskab 2024 (1.000 kr.)
${HEADER}
Miljø, Klima og
Trafikudvalget

84.310

82.955

-1.355

Økonomiudvalget

198.700

197.115

-1.585

Teksten går videre i en sætning, der er for lang til at stå i en celle og slutter med punktum.
`);
    expect(texts(grid.header)).toEqual([
      ['Udvalg', 'Korr.', 'Forbrug', 'Afvigelse'],
      ['', 'budget', '2024', ''],
      ['', '2024', '', ''],
    ]);
    expect(texts(grid.rows)).toEqual([
      ['Miljø, Klima og'],
      ['Trafikudvalget', '84.310', '82.955', '-1.355'],
      ['Økonomiudvalget', '198.700', '197.115', '-1.585'],
    ]);
    expect(grid.rows[0]?.joins).toBe('below');
  });

  it('tells rows apart whose labels stand in one paragraph', () => {
    const grid = only(`${HEADER}
Miljø, Klima og
Trafikudvalget

84.310

82.955

-1.355

Økonomiudvalget
I alt

198.700

197.115

-1.585

283.010

280.070

-2.940
`);
    expect(texts(grid.rows.slice(-2))).toEqual([
      ['Økonomiudvalget', '198.700', '197.115', '-1.585'],
      ['I alt', '283.010', '280.070', '-2.940'],
    ]);
  });

  it('is none where the header names no columns', () => {
    expect(find('Indhold\n\nGodkendelse af\ndagsorden\n\n1\n\n2\n\nBudget for\nskoler\n\n3\n\n17\n').grids).toEqual([]);
  });
});
