import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { minutesOf } from '../minutes-of.ts';

const TITLE = 'Budgetopfølgning pr. 31. juli 2025';

const figures = (text: string, title = TITLE, day = '9. september 2025'): readonly Fact[] =>
  minutesOf(title, text, day).facts;

const table = (header: string, ...rows: string[]): string =>
  ['Beløb i mio. kr.', '', header.replaceAll('|', '\t'), ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n');

describe('a day in a column’s header', () => {
  const dated = (header: string, title?: string, day?: string): string[] =>
    figures(table(`Område|Budget 2025|${header}`, 'Skoler|300,1|301,0|303,4', 'Klubber|80,2|80,1|79,9'), title, day)
      .filter(({ line, measure }) => line === 12 && measure !== 'adjusted_budget' && measure !== 'original_budget')
      .map(({ printed, as_of, fiscal_year }) => `${printed} ${String(fiscal_year)} ${String(as_of)}`);

  it('without its year is one of the column’s year', () => {
    expect(dated('Forventet regnskab pr. 30.4|Forventet regnskab 31/7')).toEqual([
      '301,0 2025 2025-04-30',
      '303,4 2025 2025-07-31',
    ]);
  });

  it('tells its own year, where it prints one', () => {
    expect(dated('Forbrug 31.07.|Forbrug 31.07.2024')).toEqual(['301,0 2025 2025-07-31', '303,4 2024 2024-07-31']);
    expect(dated('Forbrug 1.1.-30.6.25|Forbrug 31. juli 2024')).toEqual([
      '301,0 2025 2025-06-30',
      '303,4 2024 2024-07-31',
    ]);
  });

  it('is none where no word for what is measured stands before it, or no such day is', () => {
    expect(dated('Forventet regnskab|Forventet regnskab, område 5.32')).toEqual([
      '301,0 2025 2025-07-31',
      '303,4 2025 2025-07-31',
    ]);
  });

  it('is one of the year before, where the item is of that year', () => {
    const [first] = figures(
      table('Område|Budget 2024|Forventet regnskab 30.9.', 'Skoler|300,1|301,0'),
      'Regnskab 2024',
      '11. marts 2025',
    ).filter(({ measure }) => measure === 'expected');
    expect(first?.as_of).toBe('2024-09-30');
  });
});

describe('the frame that the corner of a table names', () => {
  const framed = (...rows: string[]): (string | null)[] =>
    figures(table('Serviceudgifter|Korrigeret budget|Forventet regnskab', ...rows))
      .filter(({ measure }) => measure === 'expected')
      .map(({ frame }) => frame);

  it('ends at the section behind its total, and “Overførsler” is a frame of its own', () => {
    expect(
      framed(
        'Skoleudvalget|300,1|303,4',
        'Teknisk Udvalg|80,2|79,9',
        'I alt|380,3|383,3',
        'Overførsler',
        'Arbejdsmarkedsudvalget|120,0|118,0',
        'Renter',
        'Økonomiudvalget|4,0|4,4',
      ),
    ).toEqual(['inside', 'inside', 'inside', 'outside', null]);
  });

  it('holds for the section that a table begins with', () => {
    expect(framed('Ældre', 'Hjemmepleje|300,1|303,4', 'Plejehjem|80,2|79,9')).toEqual(['inside', 'inside']);
  });
});

describe('a column that asks for an appropriation', () => {
  it('holds what is proposed, beside one that holds what was granted', () => {
    const standings = figures(
      table(
        'Område|Budget 2025|Tillægsbevillinger|Forventet regnskab|Heraf søges tillægsbevilling',
        'Skoler|300,1|1,1|303,4|2,2',
      ),
    ).flatMap(({ measure, standing }) => (measure === 'appropriation' ? standing : []));
    expect(standings).toEqual(['granted', 'proposed']);
  });
});

describe('prose of a follow-up', () => {
  it('tells a case that may come, and what is expected beside it', () => {
    const standings = figures(
      'Der ventes i 2025 et merforbrug på 1,7 mio. kr. på skoler og i værste fald på 2,6 mio. kr. I bedste fald bliver merforbruget 0,9 mio. kr.',
    ).map(({ printed, standing }) => `${printed} ${String(standing)}`);
    expect(standings).toEqual(['1,7 null', '2,6 hypothetical', '0,9 hypothetical']);
  });

  it('concludes with what the areas come to together', () => {
    const areas = (text: string): (string | null)[] => figures(text).map(({ area }) => area);
    expect(
      areas(
        'Merforbruget på skoler på 0,9 mio. kr. opvejes af mindreforbruget på 1,4 mio. kr. på dagtilbud, så området samlet ender med et mindreforbrug på 0,5 mio. kr.',
      ),
    ).toEqual(['skoler', 'dagtilbud', null]);
    expect(
      areas(
        'Der ventes et merforbrug på 0,9 mio. kr. på skoler, mens der samlet ventes et mindreforbrug på dagtilbud på 0,5 mio. kr.',
      )[1],
    ).toBe('dagtilbud');
  });
});
