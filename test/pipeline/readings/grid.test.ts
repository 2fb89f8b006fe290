import { describe, expect, it } from 'vitest';
import { facts, pick, read } from './minutes.ts';

describe('the axes of a table', () => {
  it('may have the measures as rows and the committees as columns', () => {
    const found = facts(`Regnskab 2023 (mio. kr.)

\tFamilieudvalget\tOmsorgsudvalget\tI alt
Korrigeret budget\t408,3\t379,9\t788,2
Regnskab\t401,8\t386,2\t788,0
Afvigelse i pct.\t-1,6\t1,7\t0,0`);
    expect(pick(found, 'measure', 'committee', 'area', 'unit', 'is_total')).toEqual([
      ['408,3', 'adjusted_budget', 'Familieudvalget', null, 'kr', false],
      ['379,9', 'adjusted_budget', 'Omsorgsudvalget', null, 'kr', false],
      ['788,2', 'adjusted_budget', null, null, 'kr', true],
      ['401,8', 'actual', 'Familieudvalget', null, 'kr', false],
      ['386,2', 'actual', 'Omsorgsudvalget', null, 'kr', false],
      ['788,0', 'actual', null, null, 'kr', true],
      ['-1,6', 'deviation_pct', 'Familieudvalget', null, 'pct', false],
      ['1,7', 'deviation_pct', 'Omsorgsudvalget', null, 'pct', false],
      ['0,0', 'deviation_pct', null, null, 'pct', true],
    ]);
  });

  it('may have measures as rows and areas as columns', () => {
    const found = facts(
      'Regnskab 2023, t.kr.\n\n\tSkoler\tHaller\nKorrigeret budget\t4.083\t379\nRegnskab\t4.018\t386',
    );
    expect(pick(found, 'measure', 'area')).toEqual([
      ['4.083', 'adjusted_budget', 'Skoler'],
      ['379', 'adjusted_budget', 'Haller'],
      ['4.018', 'actual', 'Skoler'],
      ['386', 'actual', 'Haller'],
    ]);
  });

  it('may have years as rows or as columns', () => {
    const rows = facts(
      'Regnskab for folkeskolen, mio. kr.\n\nÅr\tKorrigeret budget\tRegnskab\n2021\t251,3\t250,1\n2022\t252,4\t255,9',
    );
    expect(pick(rows, 'fiscal_year', 'measure', 'area')).toEqual([
      ['251,3', 2021, 'adjusted_budget', null],
      ['250,1', 2021, 'actual', null],
      ['252,4', 2022, 'adjusted_budget', null],
      ['255,9', 2022, 'actual', null],
    ]);
    const columns = facts('Regnskab, mio. kr.\n\nOmråde\t2021\t2022\nSkoler\t250,1\t255,9\nHaller\t12,0\t12,5');
    expect(pick(columns, 'fiscal_year', 'area')).toEqual([
      ['250,1', 2021, 'Skoler'],
      ['255,9', 2022, 'Skoler'],
      ['12,0', 2021, 'Haller'],
      ['12,5', 2022, 'Haller'],
    ]);
  });

  it('may number the rows before their labels, the total alone without a number', () => {
    const { facts: found, cells } = read(
      'Regnskab 2023, mio. kr.\n\nNr.\tOmråde\tRegnskab\n101\tStrande\t2,5\n102\tParker\t3,5\n\tI alt\t6,0',
    );
    expect(pick(found, 'area', 'is_total')).toEqual([
      ['2,5', 'Strande', false],
      ['3,5', 'Parker', false],
      ['6,0', null, true],
    ]);
    expect(cells.find((cell) => cell.text === '101')?.quantity).toBeNull();
  });

  it('may group the labels under a committee that stands once', () => {
    const found = facts(
      'Regnskab 2023, mio. kr.\n\nUdvalg\tOmråde\tRegnskab\nFamilieudvalget\tSkoler\t2,5\n\tKlubber\t3,5\nOmsorgsudvalget\tPlejehjem\t6,0',
    );
    expect(pick(found, 'committee', 'area')).toEqual([
      ['2,5', 'Familieudvalget', 'Skoler'],
      ['3,5', 'Familieudvalget', 'Klubber'],
      ['6,0', 'Omsorgsudvalget', 'Plejehjem'],
    ]);
  });

  it('joins headers and labels that are broken over lines', () => {
    const found = facts(`Tal i 1.000 kr.

                    Kor-      Regn-
                    rigeret   skab
                    budget    2023
Jobafklarings-
forløb              14.015    13.390
Fleksjob            52.700    52.300
Støtte til frivillige
og foreninger        2.100     2.050`);
    expect(pick(found, 'measure', 'value', 'column_label').slice(0, 2)).toEqual([
      ['14.015', 'adjusted_budget', 14_015_000, 'Korrigeret budget'],
      ['13.390', 'actual', 13_390_000, 'Regnskab 2023'],
    ]);
    expect(new Set(found.map((fact) => fact.row_label))).toEqual(
      new Set(['Jobafklaringsforløb', 'Fleksjob', 'Støtte til frivillige og foreninger']),
    );
  });

  it('gives every column what lies over it', () => {
    const found = facts(`Mio. kr.

                     Korrigeret budget         Regnskab
Område              Drift     Anlæg       Drift     Anlæg
Skoler              120,5      10,0       121,0       9,5
Haller               20,5       1,0        21,0       0,5`);
    expect(pick(found, 'measure', 'economy').slice(0, 4)).toEqual([
      ['120,5', 'adjusted_budget', 'operations'],
      ['10,0', 'adjusted_budget', 'capital'],
      ['121,0', 'actual', 'operations'],
      ['9,5', 'actual', 'capital'],
    ]);
  });
});

describe('a header of two lines', () => {
  it('is not taken to lie over columns beside its own', () => {
    const found = facts(
      'Regnskab 2023, mio. kr.\n\n\tOprindeligt\tKorrigeret\t\nOmråde\tbudget\tbudget\tRegnskab\nSkoler\t12,5\t13,5\t13,0',
    );
    expect(pick(found, 'measure')).toEqual([
      ['12,5', 'original_budget'],
      ['13,5', 'adjusted_budget'],
      ['13,0', 'actual'],
    ]);
  });
});

describe('the sections of a table', () => {
  it('tell the same label apart, and end before the total of all', () => {
    const found = facts(`Regnskab 2023, t.kr.

\tKorrigeret budget\tRegnskab
Drift
Familieudvalget\t268.340\t270.002
Omsorgsudvalget\t131.770\t127.545
Drift i alt\t400.110\t397.547
Anlæg
Familieudvalget\t12.050\t12.555
Omsorgsudvalget\t4.400\t1.215
Anlæg i alt\t16.450\t13.770
I alt\t416.560\t411.317`);
    expect(
      pick(
        found.filter((fact) => fact.measure === 'actual'),
        'committee',
        'economy',
        'is_total',
      ),
    ).toEqual([
      ['270.002', 'Familieudvalget', 'operations', false],
      ['127.545', 'Omsorgsudvalget', 'operations', false],
      ['397.547', null, 'operations', true],
      ['12.555', 'Familieudvalget', 'capital', false],
      ['1.215', 'Omsorgsudvalget', 'capital', false],
      ['13.770', null, 'capital', true],
      ['411.317', null, null, true],
    ]);
  });

  it('name the committee of their rows, whose sum a total proves', () => {
    const found = facts(`Regnskab 2023, mio. kr.

\tRegnskab
Børneudvalget
Skoler\t301,2
Klubber\t44,6
I alt\t345,8
Miljøudvalget
Vand\t0,4
Natur\t9,4
I alt\t9,8
I alt\t355,6`);
    expect(pick(found, 'committee', 'area', 'is_total')).toEqual([
      ['301,2', 'Børneudvalget', 'Skoler', false],
      ['44,6', 'Børneudvalget', 'Klubber', false],
      ['345,8', 'Børneudvalget', null, true],
      ['0,4', 'Miljøudvalget', 'Vand', false],
      ['9,4', 'Miljøudvalget', 'Natur', false],
      ['9,8', 'Miljøudvalget', null, true],
      ['355,6', null, null, true],
    ]);
  });

  it('may lie in each other by their blanks', () => {
    const found = facts(`Regnskab 2023, mio. kr.

                       Budget     Regnskab
Børneudvalget
  Skoler
    Drift                12,5         12,6
    Anlæg                 1,5          1,6
  Klubber
    Drift                 2,5          2,6
Miljøudvalget
  Natur
    Drift                 3,5          3,6`);
    expect(
      pick(
        found.filter((fact) => fact.measure === 'actual'),
        'committee',
        'area',
        'economy',
      ),
    ).toEqual([
      ['12,6', 'Børneudvalget', 'Skoler', 'operations'],
      ['1,6', 'Børneudvalget', 'Skoler', 'capital'],
      ['2,6', 'Børneudvalget', 'Klubber', 'operations'],
      ['3,6', 'Miljøudvalget', 'Natur', 'operations'],
    ]);
  });

  it('yield to those that lie in them', () => {
    const found = facts(`Tabel 1. Regnskab 2023, 1.000 kr.

Område                      Budget     Regnskab
Drift
  Indtægter
    Havneafgifter             -300         -310
  Udgifter
    Havnekontor                900          950
Anlæg
    Molen                    2.400        2.350`);
    expect(pick(found, 'area', 'economy')).toEqual([
      ['-300', 'Havneafgifter', 'income'],
      ['-310', 'Havneafgifter', 'income'],
      ['900', 'Havnekontor', 'operations'],
      ['950', 'Havnekontor', 'operations'],
      ['2.400', 'Molen', 'capital'],
      ['2.350', 'Molen', 'capital'],
    ]);
  });

  it('make an ambiguous label clear', () => {
    const found = facts(
      'Regnskab 2023, mio. kr.\n\n\tRegnskab\nKultur\nLønninger\t5,0\nIndkøb\t1,0\nFritid\nLønninger\t3,0',
    );
    expect(pick(found, 'area')).toEqual([
      ['5,0', 'Kultur: Lønninger'],
      ['1,0', 'Indkøb'],
      ['3,0', 'Fritid: Lønninger'],
    ]);
  });

  it('are no rows of noughts, nor are these sections', () => {
    const sections = facts('Regnskab 2023, mio. kr.\n\n\tBudget\tRegnskab\nKultur\t-\t-\nMuseer\t5,0\t5,1');
    expect(sections.map((fact) => fact.row_label)).not.toContain('Kultur');
    const noughts = facts('Regnskab 2023, mio. kr.\n\n\tKorrigeret budget\tRegnskab\nKultur\t-\t-\nMuseer\t5,0\t-');
    expect(pick(noughts, 'row_label', 'value').slice(0, 2)).toEqual([
      ['-', 'Kultur', 0],
      ['-', 'Kultur', 0],
    ]);
  });
});
