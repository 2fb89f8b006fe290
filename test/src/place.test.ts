import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlace, VIEWS, writePlace } from '../../src/place.ts';

describe('place', () => {
  it('reads view, filters, passport and language from the hash', () => {
    expect(parsePlace('#/budget?kommune=soroe&aar=2023&tal=8a7f4ce323bbe465&sprog=en')).toEqual({
      view: 'budget',
      filters: { kommune: 'soroe', aar: '2023' },
      fact: '8a7f4ce323bbe465',
      language: 'en',
      embed: null,
    });
  });

  it('reads a chart that stands alone, with the filters of its view', () => {
    expect(parsePlace('#/indlejret/noegletal/noegletal-socialomr%C3%A5det?kommune=soroe')).toMatchObject({
      view: 'noegletal',
      embed: 'noegletal-socialområdet',
      filters: { kommune: 'soroe' },
    });
    expect(parsePlace('#/indlejret/budget').embed).toBeNull();
    expect(parsePlace('#/indlejret/budget/100%').embed).toBe('100%');
  });

  it('shows the first view for an empty or unknown address', () => {
    expect(parsePlace('').view).toBe('overblik');
    expect(parsePlace('#/findes-ikke').view).toBe('overblik');
    expect(parsePlace('#/').language).toBe('da');
  });

  it('writes Danish letters and commas so that they come back', () => {
    const place = {
      ...parsePlace('#/udforsk'),
      filters: { udvalg: 'Natur-, Teknik- og Planudvalget', q: 'a&b=c?d#e' },
    };
    expect(parsePlace(writePlace(place))).toEqual(place);
  });

  it('reads back whatever it writes', () => {
    const key = fc
      .string({ minLength: 1 })
      .filter((text) => text !== 'tal' && text !== 'sprog' && text !== '__proto__');
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.dictionary(key, fc.string({ minLength: 1, unit: 'grapheme' })),
        fc.option(fc.stringMatching(/^[0-9a-f]{16}$/u)),
        fc.constantFrom('da' as const, 'en' as const),
        fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
        (view, filters, fact, language, embed) => {
          const place = { view, filters: { ...filters }, fact, language, embed };
          expect(parsePlace(writePlace(place))).toEqual(place);
        },
      ),
    );
  });
});
