import { describe, expect, it } from 'vitest';
import { variance, type VarianceOptions, type VarianceRow } from '../../../src/charts/variance.ts';
import { blankDocument, cell, marksOf, paintOf, size, texts } from './drawing.ts';

const headings = {
  label: 'Udvalg',
  budget: 'Korr. budget',
  outcome: 'Regnskab',
  level: 'Niveau',
  amount: 'Afvigelse, mio. kr.',
  percent: 'Afvigelse, %',
  under: '- mindreforbrug',
  over: '+ merforbrug',
  base: 'budget',
};

function row(change: Partial<VarianceRow> = {}): VarianceRow {
  return {
    id: 'a',
    label: 'Økonomiudvalget',
    href: null,
    isTotal: false,
    budget: cell(258_307_000, '258,3', 'b1'),
    outcome: cell(250_201_000, '250,2', 'o1'),
    amount: cell(-8_106_000, '-8,1', 'd1'),
    percent: cell(-3.1, '-3,1', null),
    forecast: false,
    ...change,
  };
}

const total = row({
  id: 't',
  label: 'I alt',
  note: 'stemmer inden for afrunding',
  isTotal: true,
  amount: cell(-16_212_000, '-16,2', 'dt'),
});
const over = row({ id: 'o', label: 'Skoleudvalget', amount: cell(4_053_000, '+4,1', 'd2') });

function draw(rows: readonly VarianceRow[], change: Partial<VarianceOptions> = {}): SVGSVGElement {
  return variance(rows, {
    width: 1100,
    document: blankDocument(),
    headings,
    figures: true,
    levels: false,
    percent: 'pins',
    ...change,
  });
}

function bar(drawing: Element, fact: string): Element | undefined {
  return marksOf(drawing, fact).find((mark) => mark.localName === 'rect');
}

describe('variance', () => {
  it('draws the total on the scale of its rows', () => {
    const drawing = draw([row(), total]);
    const [one, all] = [bar(drawing, 'd1'), bar(drawing, 'dt')];
    expect(size(all, 'width') / size(one, 'width')).toBeCloseTo(2, 5);
  });

  it('puts underspend left and overspend right of the same zero line, in two hues', () => {
    const drawing = draw([row(), over]);
    const [under, spent] = [bar(drawing, 'd1'), bar(drawing, 'd2')];
    expect(size(under, 'x') + size(under, 'width')).toBeCloseTo(size(spent, 'x'), 5);
    expect([under?.getAttribute('fill'), spent?.getAttribute('fill')]).toEqual(['var(--under)', 'var(--over)']);
  });

  it('prints amounts with their sign at the end of the bar, and both sides in words', () => {
    const shown = texts(draw([row(), over]));
    expect(shown).toEqual(
      expect.arrayContaining(['-8,1', '+4,1', '- mindreforbrug', '+ merforbrug', '258,3', '250,2']),
    );
  });

  it('keeps figures in whole kroner apart', () => {
    const wide = row({ budget: cell(1, '1.467.193.000', 'b9'), outcome: cell(1, '1.451.042.000', 'o9') });
    const drawing = draw([wide]);
    const right = (fact: string): number => {
      const mark = marksOf(drawing, fact).find((one) => one.localName === 'text');
      return Number(/translate\(([\d.]+)/u.exec(mark?.getAttribute('transform') ?? '')?.[1]);
    };
    expect(right('o9') - right('b9')).toBeGreaterThan('1.451.042.000'.length * 8);
  });

  it('gives the percent as a figure on the phone, where levels and bars take the width', () => {
    const drawing = draw([row()], { width: 328, levels: true, headings: { ...headings, percent: 'Afvigelse, %*' } });
    expect(texts(drawing)).toContain('-3,1 %*');
    expect(marksOf(drawing, 'b1').some((mark) => mark.localName === 'rect')).toBe(true);
  });

  it('hatches a forecast and fills an actual', () => {
    const drawing = draw([row({ forecast: true })]);
    const paint = bar(drawing, 'd1')?.getAttribute('fill') ?? '';
    expect(paint).toMatch(/^url\(#hatch-\d+\)$/);
    expect(drawing.querySelector(`pattern[id="${paint.slice(5, -1)}"]`)).not.toBeNull();
    expect(bar(draw([row()]), 'd1')?.getAttribute('fill')).toBe('var(--under)');
  });

  it('leaves the pin of a forecast open and fills that of an actual', () => {
    const head = (drawing: Element): Element | null | undefined =>
      drawing.querySelector('g[stroke-width="2"] path[fill^="var"]');
    expect(head(draw([row({ forecast: true })]))?.getAttribute('fill')).toBe('var(--bg)');
    expect(head(draw([row()]))?.getAttribute('fill')).toBe('var(--under)');
  });

  it('makes each printed figure a button that says its whole reading', () => {
    const mark = bar(draw([row()]), 'd1');
    expect(mark?.getAttribute('role')).toBe('button');
    expect(mark?.getAttribute('tabindex')).toBe('0');
    expect(mark?.getAttribute('aria-label')).toBe('læst: -8,1');
  });

  it('opens no passport for a computed percent', () => {
    const drawing = draw([row()]);
    expect(drawing.querySelectorAll('[data-fact="null"]')).toHaveLength(0);
    expect(texts(drawing)).toContain('-3,1');
  });

  it('leads from a name with a link and not from one without', () => {
    const drawing = draw([row({ href: '#/budget?udvalg=x' }), over]);
    expect([...drawing.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['Økonomiudvalget\u00a0›']);
  });

  it('shows percent alone when asked', () => {
    const shown = texts(draw([row()], { percent: 'only' }));
    expect(shown).toContain('-3,1');
    expect(shown).not.toContain('-8,1');
  });

  it('outlines the budget and hatches the expected on a scale of their own', () => {
    const drawing = draw([row({ forecast: true })], { levels: true, percent: 'text' });
    const [budget, expected] = [bar(drawing, 'b1'), bar(drawing, 'o1')];
    expect(paintOf(budget)).toBe('var(--bg)');
    expect(paintOf(expected)).toMatch(/^url/);
    expect(size(budget, 'width')).toBeGreaterThan(size(expected, 'width'));
  });

  it('sets names above the marks on the phone and keeps inside its width', () => {
    const drawing = draw([row(), total], { width: 328 });
    expect(size(drawing, 'width')).toBe(328);
    const mark = bar(drawing, 'd1');
    expect(size(mark, 'x')).toBeGreaterThanOrEqual(0);
    expect(size(drawing, 'height')).toBeGreaterThan(size(draw([row(), total]), 'height'));
    expect(texts(drawing)).toContain('budget 258,3');
  });

  it('prints zero beside the line without a bar', () => {
    const drawing = draw([row({ amount: cell(0, '0,0', 'd0') })]);
    expect(bar(drawing, 'd0')).toBeUndefined();
    expect(texts(drawing)).toContain('0,0');
  });
});
