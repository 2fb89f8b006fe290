import { describe, expect, it } from 'vitest';
import type { Place } from '../../../pipeline/lake/queries/places.ts';
import { isStale, namesOf, placeOf } from '../../../src/answers/municipality.ts';

function placeIn(municipality: string, slug: string, committee: string): Place {
  return {
    municipality,
    municipality_slug: slug,
    municipality_source: 'document',
    committee,
    meeting_date: '2024-03-14',
    document_id: `${slug} ${committee}`,
    facts: 12,
  };
}

const places = [
  placeIn('Sorø', 'soroe', 'Økonomiudvalget'),
  placeIn('Sorø', 'soroe', 'Kultur- og Fritidsudvalget'),
  placeIn('Odense', 'odense', 'Beskæftigelses- og Socialudvalget'),
];

describe('the municipality of an answer', () => {
  it('is the one asked for, the first one without a wish, and none for a name that nobody knows', () => {
    expect(placeOf(places, 'odense')?.municipality).toBe('Odense');
    expect(placeOf(places, '')?.municipality).toBe('Sorø');
    expect(placeOf(places, 'findes-ikke')).toBeUndefined();
  });

  it('is a former one until the answer to the new choice has come', () => {
    expect(isStale('odense', 'soroe')).toBe(true);
    expect(isStale('odense', 'odense')).toBe(false);
    expect(isStale(undefined, 'soroe')).toBe(false);
    expect(isStale('findes-ikke', '')).toBe(false);
  });

  it('is named once, however many committees met', () => {
    expect(namesOf(places)).toEqual(['Sorø', 'Odense']);
  });
});
