import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (text: string): string[] =>
  figuresOf('Status på jobcentret 2025', text).map(
    ({ printed, domain, measure, area, subject }) => `${printed} ${domain}.${measure} ${area ?? subject ?? '-'}`,
  );

describe('a number beside the word for a benefit', () => {
  it('is of the people on it', () => {
    expect(told('I juni 2025 var 212 borgere på kontanthjælp, og 58 personer modtog ledighedsydelse.')).toEqual([
      '212 benefits.recipients kontanthjælp',
      '58 benefits.recipients ledighedsydelse',
    ]);
    expect(told('I juni 2025 var der 175 sager om sygedagpenge.')).toEqual(['175 benefits.recipients sygedagpenge']);
  });

  it('is not, where it counts things', () => {
    expect(
      told(
        'I juni 2025 blev der holdt 320 samtaler med kontanthjælpsmodtagere og oprettet 24 småjob til borgere på fleksjob.',
      ),
    ).not.toContainEqual(expect.stringContaining('benefits'));
    expect(told('Der er i juni 2025 fundet 9 praktikpladser til sygedagpengemodtagere.')).not.toContainEqual(
      expect.stringContaining('benefits'),
    );
  });

  it('is not, where it counts those who came to it', () => {
    for (const text of [
      'I juni 2025 er 36 borgere visiteret til fleksjob.',
      'I juni 2025 blev 12 borgere tilkendt førtidspension.',
      'Der er i juni 2025 blevet bevilget førtidspension til 14 borgere.',
    ])
      expect(told(text)).not.toContainEqual(expect.stringContaining('recipients'));
  });

  it('is not, where another group’s share among them is told', () => {
    expect(told('Andelen af jobparate blandt kontanthjælpsmodtagerne var 31 pct. i juni 2025.')).toEqual([]);
    expect(told('Andelen af langtidsledige blandt kontanthjælpsmodtagerne var 31 pct. i juni 2025.')).toEqual([
      '31 unemployment_shares.share langtidsledighed',
    ]);
  });

  it('is by how much their number changed, and what it changed to', () => {
    expect(told('Antallet af sygedagpengemodtagere er steget med 7 sager i juni 2025 til i alt 212.')).toEqual([
      '7 benefits.change sygedagpenge',
      '212 benefits.recipients sygedagpenge',
    ]);
    expect(told('Antallet af forsikrede ledige er faldet med 19 sager i juni 2025 til i alt 388.')).toEqual([
      '19 benefits.change forsikrede ledige',
      '388 benefits.recipients forsikrede ledige',
    ]);
    expect(told('Antallet af borgere i jobafklaringsforløb er faldet med 7 sager i juni 2025 til i alt 117.')).toEqual([
      '7 benefits.change jobafklaringsforløb',
      '117 benefits.recipients jobafklaringsforløb',
    ]);
    expect(
      told(
        'Antallet af borgere på ledighedsydelse er i juni 2025 steget. Antallet med 0 % i refusion er faldet med 3.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^0 /u));
    expect(told('Antallet af fuldtidspersoner på kontanthjælp er faldet med knap 120 siden april 2025.')).toEqual([
      '120 benefits.change kontanthjælp',
    ]);
    expect(told('Antallet af byggesager er i juni 2025 faldet med 12 sager til 160.')).toEqual([
      '160 activity.count byggesager',
    ]);
  });

  it('is no level, where it is what a level fell by in percent', () => {
    expect(told('Sygefraværet er faldet 8 pct. siden 2022.')).toEqual([]);
    expect(told('Sygefraværet er faldet lidt til 4,8 pct. i 2025.')).toEqual(['4,8 sickness_absence.share -']);
  });

  it('counts those who moved or wait, where no reason is given with them', () => {
    expect(told('I juni 2025 er 31 borgere flyttet ind i en plejebolig.')).toEqual(['31 activity.count borgere']);
    expect(told('19 borgere ventede den 1. juni 2025 på en plejebolig.')).toEqual(['19 activity.count borgere']);
    expect(told('Udgiften er steget, da 5 borgere er flyttet i botilbud.')).toEqual([]);
  });
});
