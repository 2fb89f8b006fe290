import { describe, expect, it } from 'vitest';
import { labelsOf, vocabularyOf } from '../../../pipeline/vocabulary/index.ts';
import {
  CASH,
  isPlaceOfMany,
  isPool,
  isWhole,
  joined,
  SERVICE_POOL,
  wholeOf,
} from '../../../pipeline/vocabulary/names.ts';

const vocabulary = vocabularyOf(
  { municipality: null, municipalities: [], committees: [] },
  {
    municipality: 'Sorø',
    committee: null,
    year: 2024,
  },
  null,
  [],
);

const areasIn = (text: string): (string | undefined)[] =>
  labelsOf(text, 0, 'clause', vocabulary).map(({ says }) => says.area);

describe('the names that facts carry', () => {
  it('are those that the words of pools and cash give', () => {
    expect(areasIn('Der er 212 mio. kr. i kassebeholdningen.')).toContain(CASH);
    expect(areasIn('Beløbet tages af servicerammepuljen.')).toContain(SERVICE_POOL);
    expect([CASH, SERVICE_POOL, 'Skoler', null].map(isPool)).toEqual([true, true, false, false]);
  });

  it('tell the country and regions from municipalities', () => {
    expect(['Hele landet', 'Region Sjælland', 'Solrød'].map(isPlaceOfMany)).toEqual([true, true, false]);
  });

  it('tell all that a noun counts, and the areas that are joined', () => {
    expect(wholeOf('Ydelser')).toBe('ydelser i alt');
    expect([wholeOf('Ydelser'), 'kontanthjælp', null].map(isWhole)).toEqual([true, false, false]);
    expect(joined('kontanthjælp og uddannelseshjælp')).toEqual(['kontanthjælp', 'uddannelseshjælp']);
    expect(joined('kontanthjælp')).toEqual(['kontanthjælp']);
  });
});
