import { describe, expect, it } from 'vitest';
import { knownOf, remember } from '../../../src/lake/known.ts';
import { budgetFigure, indicatorFigure } from '../answers/figures.ts';

describe('what the page knows of a figure', () => {
  it('is how it is printed and where, once a view has asked for it', () => {
    const figure = budgetFigure();
    expect(knownOf(figure.fact_id)).toBeUndefined();
    remember([figure]);
    expect(knownOf(figure.fact_id)).toMatchObject({
      printed: '-8.106',
      committee: 'Arbejdsmarkeds- og Erhvervsudvalget',
      reportedOn: '2024-03-14',
      item: '215',
      table: '2a',
      derivation: null,
    });
  });

  it('names the rule of a figure that was computed', () => {
    const figure = indicatorFigure({ is_derived: true, derivation: 'own share - gap' });
    remember([figure]);
    expect(knownOf(figure.fact_id)?.derivation).toBe('own share - gap');
  });

  it('keeps nothing of answers without printed figures', () => {
    remember([{ fact_id: 'count', rows: 3 }, null, 7]);
    expect(knownOf('count')).toBeUndefined();
  });
});
