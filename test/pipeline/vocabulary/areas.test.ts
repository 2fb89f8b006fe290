import { describe, expect, it } from 'vitest';
import { areaLabels, moveEnds, rankedArea } from '../../../pipeline/vocabulary/areas.ts';

/** The areas of a text that also names an amount: only amounts have areas. */
const areas = (text: string): (string | undefined)[] =>
  areaLabels(`${text} Det er 5 mio. kr.`, 0, 'clause').map((label) => label.says.area);

describe('areaLabels', () => {
  it.each([
    ['på politikområdet Overførselsindkomster forventes et mindreforbrug', 'Overførselsindkomster'],
    ['et mindreforbrug på Bosætning og Erhvervsudvikling, hvor mange', 'Bosætning og Erhvervsudvikling'],
    ['et merforbrug til førtidspension er ventet', 'førtidspension'],
    ['På Uddannelse er der et mindreforbrug', 'Uddannelse'],
    ['0,7 mio. kr. til ukrainske flygtninge.', 'ukrainske flygtninge'],
    ['fra puljen til ukrainske flygtninge.', 'ukrainske flygtninge'],
    ['mindreforbruget vedrører myndighedsfunktioner, og', 'myndighedsfunktioner'],
  ])('finds the area of "%s"', (text, area) => {
    expect(areas(text)).toContain(area);
  });

  it.each([
    'et mindreforbrug på 4,5 mio. kr.',
    'et mindreforbrug på driften er ventet',
    'et merforbrug på Økonomiudvalget er ventet',
    'På mødet var alle enige',
    'merforbrug og mindreforbrug inden for rammen på 3%',
    '',
  ])('finds none in "%s"', (text) => {
    expect(areas(text)).toEqual([]);
  });
});

describe('rankedArea', () => {
  it.each([
    ['På ”overordnet erhvervsvenlighed og dialog” er vi nr. 26.', 'overordnet erhvervsvenlighed og dialog'],
    ['I Infrastruktur og energi er den samlede placering nr. 68.', 'Infrastruktur og energi'],
    ['På kompetencedækning i folkeskolen bliver det til plads 16.', 'kompetencedækning i folkeskolen'],
  ])('is the part of the ranking in "%s"', (text, area) => {
    expect(rankedArea(text, text.length)).toBe(area);
  });

  it('is the last that stands before the number', () => {
    const text = 'Inden for byggesager er kommunen nr. 12, og inden for skatter og afgifter er den nr. 62.';
    expect(rankedArea(text, text.indexOf('12'))).toBe('byggesager');
    expect(rankedArea(text, text.indexOf('62'))).toBe('skatter og afgifter');
  });

  it('is none in the overall ranking', () => {
    const text = 'Sorø Kommune rykker fra en 54. plads til at være nr. 38.';
    expect(rankedArea(text, text.length)).toBeNull();
  });
});

describe('moveEnds', () => {
  it('are where the money comes from and goes to, and whose it becomes', () => {
    const text =
      '81.000 kr. i årene 2026-2029 flyttes fra politikområdet Overførselsindkomster til fælles it-systemer under Økonomiudvalget.';
    expect(moveEnds(text, 0)).toMatchObject({
      from: 'Overførselsindkomster',
      to: 'fælles it-systemer',
      committee: 'Økonomiudvalget',
    });
  });

  it('may lie within one committee', () => {
    expect(moveEnds('50.000 kr. flyttes fra Museer til Biblioteker i 2025.', 0)).toMatchObject({
      from: 'Museer',
      to: 'Biblioteker',
      committee: null,
    });
  });

  it('are none where nothing moves, or only years and numbers do', () => {
    expect(moveEnds('Der er 50.000 kr. til biblioteker.', 0)).toBeNull();
    expect(moveEnds('Budgettet går fra 5 mio. kr. til 6 mio. kr.', 0)).toBeNull();
  });
});
