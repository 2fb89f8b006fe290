import { describe, expect, it } from 'vitest';
import { exploredCells } from '../../../pipeline/lake/queries/cells.ts';
import { exploredFacts } from '../../../pipeline/lake/queries/facts.ts';
import {
  choiceOf,
  choiceOfText,
  choiceText,
  chosenColumns,
  facetChoice,
  noChoice,
  showingOf,
  sortKey,
  sortOf,
} from '../../../src/explore/explore.ts';

function address(filters: Readonly<Record<string, string | undefined>>): (key: string) => string | undefined {
  return (key) => filters[key];
}

describe('explore', () => {
  it('sorts by a column, then the other way, then as printed', () => {
    const first = sortKey(sortOf(exploredFacts, undefined), 'value');
    expect(first).toBe('value');
    const second = sortKey(sortOf(exploredFacts, first), 'value');
    expect(second).toBe('-value');
    expect(sortKey(sortOf(exploredFacts, second), 'value')).toBeUndefined();
  });

  it('ignores a column that is none, so that no address reaches the SQL', () => {
    expect(sortOf(exploredFacts, 'value; DROP TABLE facts')).toEqual({ column: null, descending: false });
    expect(sortOf(exploredCells, 'value')).toEqual({ column: null, descending: false });
  });

  it('shows the columns that the address names, in its order', () => {
    expect(chosenColumns(exploredFacts, 'value,area,nonsense,value')).toEqual(['value', 'area']);
    expect(chosenColumns(exploredFacts, undefined)).toContain('value');
    expect(chosenColumns(exploredFacts, '')).toEqual(chosenColumns(exploredFacts, undefined));
    const narrow = chosenColumns(exploredFacts, undefined, false, [], true);
    expect(narrow.slice(0, 3)).toEqual(['measure', 'value', 'area']);
    expect([...narrow].sort()).toEqual([...chosenColumns(exploredFacts, undefined)].sort());
  });

  it('adds what the rows differ by to the usual columns, beside what it belongs to, and never to chosen ones', () => {
    const shown = chosenColumns(exploredFacts, undefined, false, ['frame', 'standing']);
    expect(shown[shown.indexOf('economy') + 1]).toBe('frame');
    expect(shown[shown.indexOf('report') + 1]).toBe('standing');
    for (const column of exploredFacts.telling) {
      expect(chosenColumns(exploredFacts, undefined, false, [column])).toContain(column);
      expect(chosenColumns(exploredFacts, undefined)).not.toContain(column);
    }
    expect(chosenColumns(exploredFacts, 'value', false, ['frame'])).toEqual(['value']);
  });

  it('keeps several values of a facet in the address, the first where other views look for it', () => {
    const values = ['Natur-, Teknik- og Planudvalget', 'A|B', '100 %'];
    const choice = facetChoice('committee', values);
    expect(choice['udvalg']).toBe('Natur-, Teknik- og Planudvalget');
    expect(choiceOf(address(choice), exploredFacts).values['committee']).toEqual(values);
    expect(facetChoice('committee', [])).toEqual({ udvalg: undefined, 'udvalg.flere': undefined });
  });

  it('tells the choice of rows as one text, whatever else the address says', () => {
    const filters = { ...facetChoice('committee', ['A|B', 'C']), soeg: 'drift', sorter: 'value', kolonner: 'value' };
    const text = choiceText(address(filters), exploredFacts);
    expect(choiceText(address({ ...filters, sorter: undefined, kolonner: 'area' }), exploredFacts)).toBe(text);
    expect(choiceOfText(text, exploredFacts)).toEqual(choiceOf(address(filters), exploredFacts));
  });

  it('clears what chooses rows, and nothing else', () => {
    const cleared = noChoice(exploredFacts);
    expect(Object.keys(cleared)).toEqual(expect.arrayContaining(['soeg', 'alt', 'kommune', 'kommune.flere', 'punkt']));
    expect(Object.keys(cleared)).not.toContain('sorter');
    expect(new Set(Object.values(cleared))).toEqual(new Set([undefined]));
  });

  it('shows the figures when the address asks for nothing known', () => {
    expect(showingOf(undefined)).toBe('tal');
    expect(showingOf('celler')).toBe('celler');
    expect(showingOf('andet')).toBe('tal');
  });
});
