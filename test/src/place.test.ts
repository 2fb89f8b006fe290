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
      unknown: null,
    });
  });

  it.each(['soroe', 'Sorø', 'SORØ', 'sorø'])('knows a municipality that a link calls %s', (name) => {
    expect(parsePlace(`#/budget?kommune=${encodeURIComponent(name)}`).filters).toEqual({ kommune: 'soroe' });
  });

  it('knows further municipalities by their names, and a language in large letters', () => {
    const place = parsePlace(
      `#/udforsk?kommune=Sor%C3%B8&kommune.flere=${encodeURIComponent('Odense|Lyngby-Taarbæk')}&sprog=EN`,
    );
    expect(place.filters).toEqual({ kommune: 'soroe', 'kommune.flere': 'odense|lyngby-taarbaek' });
    expect(place.language).toBe('en');
  });

  it('keeps a language that the page does not speak, to say so', () => {
    expect(parsePlace('#/budget?sprog=de')).toMatchObject({ language: 'da', filters: { sprog: 'de' } });
  });

  it('leaves what stands for no municipality as it is', () => {
    expect(parsePlace('#/udforsk?kommune=-').filters).toEqual({ kommune: '-' });
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

  it('shows the first view for an empty address', () => {
    expect(parsePlace('')).toMatchObject({ view: 'overblik', unknown: null });
    expect(parsePlace('#/')).toMatchObject({ view: 'overblik', unknown: null, language: 'da' });
  });

  it('says what an address names that is no view, and keeps it', () => {
    expect(parsePlace('#/budgett?sprog=en')).toMatchObject({ unknown: 'budgett', language: 'en' });
    expect(parsePlace('#/indlejret/regnskab/udvalg').unknown).toBe('indlejret/regnskab/udvalg');
    expect(parsePlace('#/overførsler').unknown).toBe('overførsler');
    expect(parsePlace('#/overf%C3%B8rsler').unknown).toBe('overførsler');
    expect(writePlace(parsePlace('#/budgett?kommune=soroe'))).toBe('#/budgett?kommune=soroe');
  });

  it('forgives capitals and a slash at the end', () => {
    expect(parsePlace('#/Budget/?aar=2023')).toMatchObject({ view: 'budget', filters: { aar: '2023' }, unknown: null });
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
          const place = { view, filters: { ...filters }, fact, language, embed, unknown: null };
          expect(parsePlace(writePlace(place))).toEqual(place);
        },
      ),
    );
  });
});
