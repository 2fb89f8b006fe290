import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../src/messages/index.ts';

const sum = {
  code: 'sum_check',
  outcome: 'holds_rounded',
  message: 'Table 1, Afgivelse: the 4 rows give -4.503, printed -4.502: holds within rounding.',
  values: JSON.stringify({
    count: '4',
    computed: '-4.503',
    printed: '-4.502',
    column: 'Afgivelse',
    row: 'Total',
    table: '1',
  }),
};

describe('findings in words', () => {
  it('tells a check and its outcome in Danish', () => {
    expect(findingSentence(sum, 'da')).toBe(
      'Tabel 1, Afgivelse: de 4 rækker giver -4.503; trykt -4.502. Summen stemmer inden for afrunding.',
    );
  });

  it('keeps the own sentence in English, with English numerals', () => {
    expect(findingSentence(sum, 'en')).toBe(
      'Table 1, Afgivelse: the 4 rows give -4,503, printed -4,502: holds within rounding.',
    );
    const dated = { ...sum, message: 'Read 30.10.2025: 17,1 of 1.467,2 (table 2a, 2 rows).' };
    expect(findingSentence(dated, 'en')).toBe('Read 30.10.2025: 17.1 of 1,467.2 (table 2a, 2 rows).');
  });

  it('chooses the sentence whose values are given', () => {
    const prose = {
      ...sum,
      outcome: 'holds',
      values: JSON.stringify({ table: '3', printed: '8,0 mio. kr.', computed: '8,0', column: '', row: '', count: '2' }),
    };
    expect(findingSentence(prose, 'da')).toBe(
      'Teksten skriver 8,0 mio. kr.; årene i tabel 3 giver 8,0. Summen stemmer.',
    );
  });

  it('falls back to the own sentence rather than say half of it', () => {
    expect(findingSentence({ ...sum, values: '{}' }, 'da')).toBe(sum.message);
    expect(findingSentence({ ...sum, values: 'no json' }, 'da')).toBe(sum.message);
    expect(findingSentence({ ...sum, code: 'newer_than_this_page' }, 'da')).toBe(sum.message);
  });

  it('leaves no gap where a count has no unit', () => {
    const parts = {
      code: 'parts_check',
      outcome: 'holds',
      message: '',
      values: JSON.stringify({
        parts: '4 + 27',
        computed: '31',
        printed: '31',
        area: 'socialområdet generelt',
        entity: 'Sorø',
        unit: '',
      }),
    };
    expect(findingSentence(parts, 'da')).toBe('Sorø, socialområdet generelt: 4 + 27 = 31; trykt 31. Delene stemmer.');
  });

  it('prints days as the views do', () => {
    const revised = {
      code: 'revised',
      outcome: null,
      message: '',
      values: JSON.stringify({ before: '47,7', after: '35,7', since: '2016-06-07' }),
    };
    expect(findingSentence(revised, 'da')).toBe('Trykt som 47,7 den 7.6.2016, nu som 35,7.');
  });
});
