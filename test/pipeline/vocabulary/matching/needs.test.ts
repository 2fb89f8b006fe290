import { describe, expect, it } from 'vitest';
import { DIGIT, neededBy } from '../../../../pipeline/vocabulary/matching/needs.ts';

describe('what a pattern needs', () => {
  it('is its letters, in lower case', () => {
    expect(neededBy(/Halvår/u)).toEqual([['halvår']]);
  });

  it('is one of its alternatives, without those that hold another', () => {
    expect(neededBy(/(?:budget|budgetår|regnskab)\s/u)).toEqual([['budget', 'regnskab']]);
  });

  it('leaves out what may be missing and what must not stand there', () => {
    expect(neededBy(/ultimo(?:\småned)?(?!\d)s*e?/u)).toEqual([['ultimo']]);
    expect(neededBy(/til(?: og){0,2}/u)).toEqual([['til']]);
  });

  it('is all of several parts, the surest first', () => {
    expect(neededBy(/fra\s(?:19|20)\d{2}(?=\stil\b)/u)).toEqual([['fra'], ['til'], ['19', '20'], [DIGIT]]);
  });

  it('reads small classes as letters, and ranges as nothing', () => {
    expect(neededBy(/[Uu]dvalg/u)).toEqual([['udvalg']]);
    expect(neededBy(/x[-–]/u)).toEqual([['-', '–']]);
    expect(neededBy(/[a-f]\p{L}./u)).toEqual([]);
  });

  it('is nothing where one alternative needs nothing', () => {
    expect(neededBy(/kommune|\s+/u)).toEqual([]);
    expect(neededBy(/år(?=,|$)/u)).toEqual([['år']]);
  });

  it('is a digit, whichever', () => {
    expect(neededBy(/[1-4]\.\s?kvartal/u)).toEqual([['kvartal'], [DIGIT]]);
    expect(neededBy(/\d{2,}/u)).toEqual([[DIGIT]]);
  });

  it('is no character that stands everywhere', () => {
    expect(neededBy(/a. [bc]\s,/u)).toEqual([]);
  });
});
