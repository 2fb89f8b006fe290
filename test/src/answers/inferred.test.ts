import { describe, expect, it } from 'vitest';
import { inferredSentences } from '../../../src/answers/inferred.ts';
import { words } from '../../../src/messages/index.ts';

describe('where the roles of a figure came from', () => {
  it('is told once for each place, with all that came from there', () => {
    const told = 'fiscal_year:title committee:meeting report:title';
    expect(inferredSentences(told, words('da'))).toEqual([
      'År og rapport: fra punktets titel',
      'Udvalg: mødets udvalg, for teksten nævner intet',
    ]);
    expect(inferredSentences(told, words('en'))).toEqual([
      "Year and report: from the item's title",
      'Committee: the committee that met, as the text names none',
    ]);
  });

  it('is a sentence of its own where a measure is told by less than a word', () => {
    expect(inferredSentences('measure:noun', words('da'))).toEqual([
      'Kun navneordet ved tallet siger, hvad der tælles.',
    ]);
  });

  it('is nothing where every word stands beside the number', () => {
    expect(inferredSentences(null, words('da'))).toEqual([]);
  });
});
