import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const TITLE = 'Ankestyrelsens afgørelser 2024';

const told = (text: string): string[] =>
  figuresOf(TITLE, text).map(
    ({ printed, measure, area, is_total }) => `${printed} ${measure} ${area ?? '-'} ${is_total ? 'total' : 'row'}`,
  );

describe('a table of appeals', () => {
  it('has its rows’ laws as areas, and “i alt” in a header makes no total of a row', () => {
    const table = [
      'Lov\tAfgørelser i alt\tHjemvist\tOmgørelsesprocent',
      'Lov om aktiv socialpolitik\t12\t3\t25,0',
      'Boligstøtteloven\t4\t1\t25,0',
      'I alt\t16\t4\t25,0',
    ];
    expect(told(table.join('\n'))).toEqual([
      '12 decisions Lov om aktiv socialpolitik row',
      '3 remitted Lov om aktiv socialpolitik row',
      '25,0 reversal_rate Lov om aktiv socialpolitik row',
      '4 decisions Boligstøtteloven row',
      '1 remitted Boligstøtteloven row',
      '25,0 reversal_rate Boligstøtteloven row',
      '16 decisions - total',
      '4 remitted - total',
      '25,0 reversal_rate - total',
    ]);
  });

  it('counts cases by any of their nouns', () => {
    expect(told('Lov\tSager i alt\tHjemvist\nBoligstøtteloven\t4\t1\nBarnets lov\t9\t2')[0]).toBe(
      '4 decisions Boligstøtteloven row',
    );
  });

  it('may have rows that are called as benefits are', () => {
    const table = 'Sagsområde\tAfgørelser\tOmgørelsesprocent\nFleksjob\t8\t25\nSygedagpenge\t10\t10';
    expect(told(table)).toEqual([
      '8 decisions Fleksjob row',
      '25 reversal_rate Fleksjob row',
      '10 decisions Sygedagpenge row',
      '10 reversal_rate Sygedagpenge row',
    ]);
  });

  it('may have its measures as rows and the sum of all laws as a column', () => {
    const table =
      'Afgørelser\tBarnets lov\tAktivloven\tI alt\nAntal afgørelser\t14\t6\t20\nOmgørelsesprocent\t28,6\t50,0\t35,0';
    expect(told(table)).toEqual([
      '14 decisions Barnets lov row',
      '6 decisions Aktivloven row',
      '20 decisions - total',
      '28,6 reversal_rate Barnets lov row',
      '50,0 reversal_rate Aktivloven row',
      '35,0 reversal_rate - total',
    ]);
  });
});

describe('“i alt” in a header', () => {
  it('makes a total only beside another column of the same measure', () => {
    const totals = (header: string, cells: string): boolean[] =>
      figuresOf('Regnskab 2024', `Beløb i 1.000 kr.\n\nOmråde\t${header}\nCykelstier\t${cells}\nBroer\t${cells}`).map(
        ({ is_total }) => is_total,
      );
    expect(totals('Budget i alt\tForbrug i alt', '1.200\t1.100')).toEqual([false, false, false, false]);
    expect(totals('Forbrug drift\tForbrug i alt', '1.000\t1.100')).toEqual([false, true, false, true]);
  });
});

describe('the whole of the cases', () => {
  const told = (text: string): string[] =>
    figuresOf('Ankestyrelsens afgørelser 2023', text).map(({ printed, measure }) => `${printed} ${measure}`);

  it.each([
    ['Af de 63 sager blev 37 stadfæstet, 9 ændret og 17 hjemvist.', ['63 decisions', '9 amended', '17 remitted']],
    ['Ankestyrelsen behandlede 31 sager, hvoraf 12 blev hjemvist.', ['31 decisions', '12 remitted']],
    ['I 2023 behandlede Ankestyrelsen 21 sager, hvoraf 11 blev omgjort.', ['21 decisions', '11 reversed']],
    ['Ud af 27 sager blev 4 ændret.', ['27 decisions', '4 amended']],
    ['Af 80 sager er 20 pct. omgjort.', ['80 decisions', '20 reversal_rate']],
    ['Kommunen har modtaget 54 afgørelser. Heraf er 6 omgjort.', ['54 decisions', '6 reversed']],
    ['I 15 sager blev afgørelsen omgjort.', ['15 reversed']],
    ['Ankestyrelsen har omgjort 9 af 33 sager.', ['9 reversed', '33 decisions']],
  ])('is none of what became of some: %s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});
