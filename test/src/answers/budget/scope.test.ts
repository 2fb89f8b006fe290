import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../src/answers/budget/statements.ts';
import { scopeOf } from '../../../../src/answers/budget/scope.ts';
import { budgetFigure as figure } from '../figures.ts';

const statements = statementsOf([
  figure({ place: 1 }),
  figure({ committee: 'Kulturudvalget', place: 2 }),
  figure({ committee: 'Kulturudvalget', economy: 'capital', frame: null, place: 3 }),
  figure({ committee: 'Skoleudvalget', economy: 'capital', frame: null, place: 4 }),
  figure({ committee: null, frame: 'inside', table_no: '1', place: 11 }),
  figure({ committee: null, frame: 'outside', table_no: '1', place: 12 }),
]);
const nothing = { frame: undefined, economy: undefined, committee: null };

describe('the part of a report that is looked at', () => {
  it('is operations over committees, unless another is asked for', () => {
    expect(scopeOf(statements, nothing)).toMatchObject({ economy: 'operations', frame: 'inside' });
    expect(scopeOf(statements, { ...nothing, frame: 'outside' }).shown?.kind).toBe('frames');
    expect(scopeOf(statements, { ...nothing, economy: 'capital' }).shown?.economy).toBe('capital');
  });

  it('falls back where the address asks for what is not there', () => {
    const found = scopeOf(statements, { ...nothing, frame: 'nord', economy: 'drift' });
    expect(found).toMatchObject({ economies: ['operations', 'capital'], economy: 'operations', frame: 'inside' });
  });

  it('is one in which the chosen committee has a row', () => {
    const found = scopeOf(statements, { ...nothing, committee: 'Skoleudvalget', frame: 'outside' });
    expect(found).toMatchObject({ economies: ['capital'], economy: 'capital', frames: ['all'], frame: 'all' });
  });
});
