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
});
