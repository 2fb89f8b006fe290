import { describe, expect, it } from 'vitest';
import { course, type CoursePanel, type CoursePoint } from '../../../src/charts/course.ts';
import { blankDocument, cell, marksOf, paintOf, size, texts } from './drawing.ts';

function point(value: number, change: Partial<CoursePoint> = {}): CoursePoint {
  return {
    cell: cell(value, `${value > 0 ? '+' : ''}${String(value)}`, `f${String(value)}`),
    label: 'opfølgning',
    scope: null,
    forecast: true,
    breakBefore: false,
    movement: null,
    ...change,
  };
}

const odense: CoursePanel = {
  title: 'Drift med overførsel',
  points: [
    point(47.7),
    point(35.7, { movement: '-12,0*' }),
    point(9.7, { forecast: false, breakBefore: true, scope: 'Service excl. projekter' }),
    point(8.2, { forecast: false, breakBefore: true, scope: 'Service inkl. projekter' }),
  ],
};

function draw(panels: readonly CoursePanel[], width = 1100): SVGSVGElement {
  return course(panels, {
    width,
    words: { otherScope: 'anden afgrænsning', under: '- mindre', over: '+ mere' },
    document: blankDocument(),
  });
}

function bar(drawing: Element, fact: string): Element | undefined {
  return marksOf(drawing, fact).find((mark) => mark.localName === 'rect');
}

function dashed(drawing: Element): number {
  return drawing.querySelectorAll('[stroke-dasharray] path, path[stroke-dasharray]').length;
}

describe('course', () => {
  it('hatches what is expected and fills the accounts', () => {
    const drawing = draw([odense]);
    expect(paintOf(bar(drawing, 'f47.7'))).toMatch(/^url\(#hatch-/u);
    expect(paintOf(bar(drawing, 'f9.7'))).toBe('var(--over)');
  });

  it('marks a change of scope by a dashed upright and in words, and tells movements of one scope only', () => {
    const drawing = draw([odense]);
    expect(dashed(drawing)).toBe(2);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['-12,0*', 'anden afgrænsning']));
    expect(drawing.querySelectorAll('[data-scope]')).toHaveLength(2);
  });

  it('draws no upright where the scope is the same', () => {
    const drawing = draw([{ title: 'I alt', points: [point(-11.4), point(-17.1, { forecast: false })] }]);
    expect(dashed(drawing)).toBe(0);
    expect(texts(drawing)).not.toContain('anden afgrænsning');
  });

  it('shares one scale between courses, below zero too', () => {
    const drawing = draw([
      { title: 'Inden for', points: [point(-16), point(-8)] },
      { title: 'Uden for', points: [point(-4), point(-2)] },
    ]);
    const height = (fact: string): number => size(bar(drawing, fact), 'height');
    expect(height('f-16') / height('f-4')).toBeCloseTo(4, 1);
    expect(size(bar(drawing, 'f-16'), 'y')).toBeCloseTo(size(bar(drawing, 'f-4'), 'y'), 1);
  });

  it('stands courses below each other where they do not fit side by side', () => {
    const panels = ['a', 'b', 'c'].map((title) => ({ ...odense, title }));
    expect(size(draw(panels, 340), 'height')).toBeGreaterThan(2.5 * size(draw(panels, 1900), 'height'));
    expect(size(draw(panels, 340), 'width')).toBe(340);
  });
});
