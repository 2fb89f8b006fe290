import { describe, expect, it } from 'vitest';
import { rankedArea } from '../../../pipeline/vocabulary/themes.ts';

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
