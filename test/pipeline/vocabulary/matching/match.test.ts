import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../pipeline/types/words.ts';
import { compile } from '../../../../pipeline/vocabulary/matching/match.ts';

const find = (words: readonly string[], text: string): string[] =>
  compile(words.map((term): Term => ({ words: term, says: { area: term } })))
    .labels(text, 0, 'clause')
    .map((label) => `${label.text} -> ${label.says.area ?? ''}`);

describe('a matcher', () => {
  it('finds terms whatever stands between their words and however they are written', () => {
    expect(find(['korrigeret budget'], 'Korrigeret\nBUDGET 2023')).toEqual(['Korrigeret\nBUDGET -> korrigeret budget']);
  });

  it('finds whole words only', () => {
    expect(find(['andel'], 'andelen og en forandel')).toEqual([]);
  });

  it('takes a star for any letters at that end', () => {
    expect(find(['budget*'], 'budgettet')).toEqual(['budgettet -> budget*']);
    expect(find(['*forbrug'], 'mindreforbrug')).toEqual(['mindreforbrug -> *forbrug']);
    expect(find(['*forbrug*'], 'mindreforbruget')).toEqual(['mindreforbruget -> *forbrug*']);
  });

  it('takes a low line for one word of any kind', () => {
    expect(find(['ville _ have været'], 'det ville ikke have været større')).toEqual([
      'ville ikke have været -> ville _ have været',
    ]);
  });

  it('prefers the longer of two terms that begin together, and reads none of its words again', () => {
    expect(find(['forventet', 'forventet regnskab', 'regnskab'], 'det forventet regnskab')).toEqual([
      'forventet regnskab -> forventet regnskab',
    ]);
    expect(find(['*regnskab', 'regnskab og balance'], 'regnskab og balance')).toEqual([
      'regnskab og balance -> regnskab og balance',
    ]);
  });

  it('finds what it knows in the order of the text, each at its characters', () => {
    const matcher = compile([
      { words: 'pulje', says: { area: 'pulje' } },
      { words: 'i alt', says: { isTotal: true } },
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('pulje', 'i alt', 'kassen', ',', '5'), { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const labels = matcher.labels(text, 5, 'row');
        expect(labels.length).toBe(words.filter((word) => word === 'pulje' || word === 'i alt').length);
        for (const [at, label] of labels.entries()) {
          expect(text.slice(label.span.start - 5, label.span.end - 5)).toBe(label.text);
          expect(label.span.start).toBeGreaterThanOrEqual(labels[at - 1]?.span.end ?? 0);
          expect(label.level).toBe('row');
        }
      }),
    );
  });

  it('finds the same whether words remember what begins with them or not', () => {
    const words = [
      'i',
      'alt',
      'i alt',
      'i alle',
      'i al* alt',
      'i _ år',
      'i samme år',
      '*mme år',
      'i sam* år',
      'år i alt',
    ];
    const terms = words.map((term): Term => ({ words: term, says: { area: term } }));
    const [lasting, passing] = [compile(terms, true), compile(terms)];
    const of = fc.constantFrom('i', 'alt', 'alle', 'samme', 'år', 'tomme');
    fc.assert(
      fc.property(fc.array(of, { maxLength: 12 }), (some) => {
        const text = some.join(' ');
        expect(lasting.labels(text, 0, 'clause')).toEqual(passing.labels(text, 0, 'clause'));
      }),
    );
    // Of two terms as long, the one named first.
    expect(lasting.labels('i samme år', 0, 'clause').map(({ says }) => says.area)).toEqual(['i _ år']);
  });

  it('finds nothing when it knows nothing', () => {
    expect(compile([]).labels('5 mio. kr.', 0, 'clause')).toEqual([]);
  });
});
