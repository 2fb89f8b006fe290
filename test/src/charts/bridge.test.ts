import { describe, expect, it } from 'vitest';
import { bridge, isCut, type BridgeRow } from '../../../src/charts/bridge.ts';
import { blankDocument, cell, marksOf, paintOf, size, texts } from './drawing.ts';

function level(id: string, value: number, fill: BridgeRow['fill'] = 'outlined'): BridgeRow {
  return {
    id,
    label: id,
    href: null,
    isTotal: true,
    kind: 'level',
    from: value,
    to: value,
    fill,
    cell: cell(value, String(value), id),
  };
}

function step(id: string, from: number, to: number, fill: BridgeRow['fill'] = 'hatched'): BridgeRow {
  return {
    id,
    label: id,
    href: '#',
    isTotal: false,
    kind: 'step',
    from,
    to,
    fill,
    cell: cell(to - from, `${to > from ? '+' : ''}${(to - from).toFixed(1)}`, id),
  };
}

const rows = [
  level('oprindeligt', 591.6),
  step('overførsler', 591.6, 577.5, 'outlined'),
  level('korrigeret', 577.5),
  step('integration', 577.5, 574.8),
  step('skole', 574.8, 576),
  level('forventet', 576, 'hatched'),
];

function draw(width: number, some = rows): SVGSVGElement {
  return bridge(some, { width, headings: { label: 'Trin', amount: 'Niveau' }, document: blankDocument() });
}

function bar(drawing: Element, fact: string): Element | undefined {
  return marksOf(drawing, fact).find((mark) => mark.localName === 'rect');
}

function ends(drawing: Element, fact: string): [number, number] {
  const from = size(bar(drawing, fact), 'x');
  return [from, from + size(bar(drawing, fact), 'width')];
}

describe('bridge', () => {
  it.each([1100, 340])('joins each step to the level before and after it, at %i pixels', (width) => {
    const drawing = draw(width);
    const [, original] = ends(drawing, 'oprindeligt');
    const [budgetLeft, budgetRight] = ends(drawing, 'overførsler');
    const [, adjusted] = ends(drawing, 'korrigeret');
    expect(budgetRight).toBeCloseTo(original, 1);
    expect(budgetLeft).toBeCloseTo(adjusted, 1);
    expect(ends(drawing, 'skole')[1]).toBeCloseTo(ends(drawing, 'forventet')[1], 1);
    expect(size(drawing, 'width')).toBe(width);
  });

  it('outlines budgets, hatches forecasts and gives each side of the budget its hue', () => {
    const drawing = draw(1100);
    expect(paintOf(bar(drawing, 'korrigeret'))).toBe('var(--bg)');
    expect(paintOf(bar(drawing, 'overførsler'))).toBe('var(--bg)');
    expect(paintOf(bar(drawing, 'forventet'))).toMatch(/^url\(#hatch-/u);
    expect(bar(drawing, 'integration')?.getAttribute('stroke')).toBe('var(--under)');
    expect(bar(drawing, 'skole')?.getAttribute('stroke')).toBe('var(--over)');
  });

  it('draws steps on one scale', () => {
    const drawing = draw(1100);
    const width = (fact: string): number => size(bar(drawing, fact), 'width');
    expect(width('overførsler') / width('integration')).toBeCloseTo(14.1 / 2.7, 1);
  });

  it('cuts the axis only where the steps would vanish beside the levels', () => {
    expect(isCut(rows)).toBe(true);
    expect(isCut([level('a', 100), step('b', 100, 20), level('c', 20)])).toBe(false);
    expect(isCut([level('a', -10), step('b', -10, 5), level('c', 5)])).toBe(false);
    expect(isCut([level('a', -1000), step('b', -1000, -1010), level('c', -1010)])).toBe(true);
  });

  it('begins at zero where the axis is not cut', () => {
    const drawing = draw(1100, [level('a', 100), step('b', 100, 20), level('c', 20)]);
    const width = (fact: string): number => size(bar(drawing, fact), 'width');
    expect(width('c') / width('a')).toBeCloseTo(0.2, 2);
  });

  it('prints every value and opens its passport', () => {
    const drawing = draw(1100);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['591.6', '577.5', '576']));
    expect(marksOf(drawing, 'integration').map((mark) => mark.localName)).toEqual(['rect', 'text']);
  });
});
