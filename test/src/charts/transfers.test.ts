import { describe, expect, it } from 'vitest';
import { pool } from '../../../src/charts/pool.ts';
import { transfers, type TransferRow } from '../../../src/charts/transfers.ts';
import { blankDocument, cell, marksOf, size, texts } from './drawing.ts';

const columns = ['2024', '2025', 'Anlæg 2024'];
const rows: TransferRow[] = [
  {
    id: 'a',
    label: 'Økonomiudvalget',
    href: null,
    isTotal: false,
    lines: [
      {
        kind: 'bound',
        label: 'Bundet',
        cells: [cell(888, '+888', 'b1'), cell(186, '+186', 'b2'), cell(0, '0', 'b3')],
        sum: '+1.074',
      },
      {
        kind: 'requested',
        label: 'Ønsket',
        cells: [cell(1776, '+1.776', 'r1'), null, cell(-266, '-266', 'r3')],
        sum: '+1.510',
      },
    ],
  },
  {
    id: 'q',
    label: 'Kulturudvalget',
    href: null,
    isTotal: false,
    lines: [{ kind: 'none', label: 'Søger ingen', cells: [cell(0, '0', 'q1'), null, null], sum: '0' }],
  },
];

function draw(width: number): SVGSVGElement {
  return transfers(rows, { width, columns, headings: { label: 'Udvalg', sum: 'I alt*' }, document: blankDocument() });
}

function bar(drawing: Element, fact: string): Element | undefined {
  return marksOf(drawing, fact).find((mark) => mark.localName === 'rect');
}

describe('transfers', () => {
  it('fills bound and outlines requested transfers on one scale', () => {
    const drawing = draw(1100);
    expect(bar(drawing, 'b1')?.getAttribute('fill')).toBe('currentColor');
    expect(bar(drawing, 'r1')?.getAttribute('fill')).toBe('var(--bg)');
    expect(size(bar(drawing, 'r1'), 'width') / size(bar(drawing, 'b1'), 'width')).toBeCloseTo(2, 5);
  });

  it('draws a negative transfer left of its zero line', () => {
    const drawing = draw(1100);
    expect(size(bar(drawing, 'r3'), 'x')).toBeLessThan(size(bar(drawing, 'r1'), 'x') + 1100);
    expect(size(bar(drawing, 'r3'), 'width')).toBeGreaterThan(0);
  });

  it('draws what is given away on the scale of what is received', () => {
    const drawing = draw(1100);
    expect(size(bar(drawing, 'r3'), 'width') / size(bar(drawing, 'b1'), 'width')).toBeCloseTo(266 / 888, 5);
  });

  it('prints every cell with its sign and no bar for zero', () => {
    const drawing = draw(1100);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['+888', '+1.776', '-266', '0', '+1.074', 'Anlæg 2024']));
    expect(bar(drawing, 'b3')).toBeUndefined();
    expect(marksOf(drawing, 'b3')).toHaveLength(1);
  });

  it('lists only what is not zero on the phone, within its width', () => {
    const drawing = draw(328);
    expect(marksOf(drawing, 'b3')).toHaveLength(0);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['Økonomiudvalget', '+888', 'Søger ingen']));
    for (const rect of drawing.querySelectorAll('rect')) {
      expect(size(rect, 'x') + size(rect, 'width')).toBeLessThanOrEqual(328);
    }
  });
});

describe('pool', () => {
  it('draws levels outlined from the left and the draw filled from the right end of the level', () => {
    const drawing = pool(
      [
        { ...cell(15.6, '15,6', 'p1'), label: 'Før', kind: 'level' },
        { ...cell(-8, '-8,0', 'p2'), label: 'Træk', kind: 'draw' },
        { ...cell(7.6, '7,6', 'p3'), label: 'Efter', kind: 'level' },
      ],
      { width: 400, document: blankDocument() },
    );
    const [before, draws, after] = ['p1', 'p2', 'p3'].map((fact) => bar(drawing, fact));
    expect(size(draws, 'x')).toBeCloseTo(size(after, 'x') + size(after, 'width'), 0);
    expect(size(draws, 'x') + size(draws, 'width')).toBeCloseTo(size(before, 'x') + size(before, 'width'), 5);
    expect(draws?.getAttribute('fill')).toBe('currentColor');
  });
});
