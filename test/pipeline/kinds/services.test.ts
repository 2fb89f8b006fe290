/** Key figures of what a municipality offers: places, their use, how schools do, times in other units than days. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): unknown[][] =>
  figuresOf(title, text).map(({ measure, printed, unit, value, area, subject }) => [
    printed,
    measure,
    value,
    unit,
    area,
    subject,
  ]);

/** The same without whose and of what they are. */
const values = (title: string, text: string): unknown[][] => told(title, text).map((row) => row.slice(0, 4));

describe('the use of places', () => {
  it('is a share of its own beside the places that are counted', () => {
    const rows = [
      'Center\tNormerede pladser\tLedige pladser\tBelægningsprocent',
      'Egebo\t42\t3\t92,9',
      'Lindely\t56\t1\t98,2',
    ];
    expect(told('Plejeboliger', `Plejecentre 2024\n\n${rows.join('\n')}`).slice(0, 3)).toEqual([
      ['42', 'count', 42, 'count', 'Egebo', 'normerede pladser'],
      ['3', 'count', 3, 'count', 'Egebo', 'ledige pladser'],
      ['92,9', 'share', 92.9, 'pct', 'Egebo', 'belægning'],
    ]);
  });

  it('is told in prose by its own word alone', () => {
    expect(values('Plejeboliger', 'Belægningsprocenten var 95,9 i 2024.')).toEqual([['95,9', 'share', 95.9, 'pct']]);
    expect(values('Plejeboliger', 'Belægningsprocenten er drøftet. Andelen af enkeltstuer er 40,5 pct.')).toEqual([]);
  });
});

describe('how schools do', () => {
  it("is a share of each school's", () => {
    const rows = ['Skole\t2022/23\t2023/24', 'Engskolen\t6,1\t5,9', 'Havneskolen\t7,2\t7,0'];
    expect(told('Elevfravær', `Elevfravær i procent\n\n${rows.join('\n')}`).slice(0, 1)).toEqual([
      ['6,1', 'share', 6.1, 'pct', 'Engskolen', 'elevfravær'],
    ]);
  });

  it('gives its subject to no share beside it', () => {
    const text = 'Inklusionsgraden var 94,2 pct. i 2024. Andelen af elever i specialtilbud er 3,9 pct.';
    expect(values('Kvalitetsrapport', text)).toEqual([['94,2', 'share', 94.2, 'pct']]);
  });
});

describe('times', () => {
  it.each([
    ['Ventetid (måneder)', 75],
    ['Ventetid (uger)', 17.5],
    ['Ventetid i dage', 2.5],
  ])('are days whatever a header measures them in: %s', (header, days) => {
    const rows = [`Område\t${header}`, 'Ergoterapi\t2,5', 'Høreapparater\t7'];
    expect(values('Ventetider', `Ventetid 2024\n\n${rows.join('\n')}`)[0]).toEqual(['2,5', 'count', days, 'days']);
  });

  it('have the unit that the caption ends with', () => {
    const rows = ['Sagstype\t2023\t2024', 'Huse\t38\t35', 'Industri\t51\t47'];
    expect(values('Byggesager', `Sagsbehandlingstid for byggesager i uger\n\n${rows.join('\n')}`)[0]).toEqual([
      '38',
      'count',
      266,
      'days',
    ]);
  });
});
