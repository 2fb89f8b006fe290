import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { niceDomain } from '../../../src/charts/scale.ts';
import { segments, trend, type TrendPoint, type TrendSeries } from '../../../src/charts/trend.ts';
import { blankDocument, cell, marksOf, paintOf, size, texts } from './drawing.ts';

function point(at: number, value: number, change: Partial<TrendPoint> = {}): TrendPoint {
  const fact = `f${String(at)}`;
  return { ...cell(value, String(value), fact), at, small: false, breakBefore: false, ...change };
}

function own(points: readonly TrendPoint[]): TrendSeries {
  return { name: 'Sorø', own: true, points };
}

const country: TrendSeries = {
  name: 'Hele landet',
  own: false,
  points: [
    { ...point(2023, 38.5), fact: 'c1' },
    { ...point(2024, 44.9), fact: 'c2' },
  ],
};

const plain = {
  width: 600,
  height: 300,
  document: blankDocument(),
  ticks: [],
  format: String,
  unit: '',
  values: true,
};

/** The height of a text in the drawing, which Plot writes as a move. */
function heightOf(text: Element | undefined): number {
  return Number(/,([\d.]+)\)/.exec(text?.getAttribute('transform') ?? '')?.[1]);
}

function draw(series: readonly TrendSeries[], width = 900): SVGSVGElement {
  return trend(series, {
    width,
    height: 300,
    document: blankDocument(),
    ticks: [
      { at: 2023, label: '2023' },
      { at: 2024, label: '2024' },
    ],
    format: String,
    unit: '%',
    values: true,
  });
}

describe('segments', () => {
  it('draws no line across a break', () => {
    const parts = segments([point(2024, 54), point(2025, 38, { breakBefore: true })]);
    expect(parts.full).toHaveLength(0);
    expect(parts.dotted).toHaveLength(0);
    expect(parts.breaks).toEqual([2024.5]);
  });

  it('joins nothing to a range, which has no single value', () => {
    const parts = segments([point(2021, 1), point(2022, 2, { upTo: 4 }), point(2023, 3)]);
    expect([parts.full, parts.dotted, parts.breaks]).toEqual([[], [], []]);
  });

  it('dots the way to and from a small number', () => {
    const parts = segments([point(2021, 1), point(2022, 2), point(2023, 3, { small: true }), point(2024, 4)]);
    expect(parts.full.map(({ to }) => to.at)).toEqual([2022]);
    expect(parts.dotted.map(({ to }) => to.at)).toEqual([2023, 2024]);
  });
});

describe('niceDomain', () => {
  it('rounds outwards to steps that the grid can show', () => {
    expect(niceDomain([31, 44.9], true)).toEqual([0, 60]);
    expect(niceDomain([0.3, -0.1], true)).toEqual([expect.closeTo(-0.1), expect.closeTo(0.3)]);
    expect(niceDomain([38, 54], false)).toEqual([35, 55]);
  });

  it('holds for a single value', () => {
    const [low, high] = niceDomain([5], false);
    expect(low).toBeLessThanOrEqual(5);
    expect(high).toBeGreaterThanOrEqual(5);
    expect(high).toBeGreaterThan(low);
  });
});

describe('trend', () => {
  it('tells own points from the benchmark by shape, fill and line', () => {
    const drawing = draw([country, own([point(2023, 30), point(2024, 44)])]);
    expect(paintOf(marksOf(drawing, 'c1')[0])).toBe('var(--bg)');
    expect(paintOf(marksOf(drawing, 'f2023')[0])).toBe('var(--under)');
    expect(drawing.querySelector('[stroke-dasharray="6,4"]')).not.toBeNull();
    expect(texts(drawing)).toEqual(expect.arrayContaining(['Sorø 44', 'Hele landet 44.9', '30', '60 %']));
  });

  it('hatches the years of small numbers', () => {
    const drawing = draw([own([point(2023, 50), point(2024, 25, { small: true })])]);
    expect(drawing.querySelectorAll('[fill^="url(#hatch"]').length).toBeGreaterThan(0);
    expect(draw([own([point(2023, 50), point(2024, 25)])]).querySelectorAll('rect')).toHaveLength(0);
  });

  it('opens the passport of each point', () => {
    const drawing = draw([own([point(2023, 30), point(2024, 44)])]);
    for (const fact of ['f2023', 'f2024']) expect(marksOf(drawing, fact)[0]?.getAttribute('role')).toBe('button');
  });

  it('puts rank 1 on top', () => {
    const drawing = trend([own([point(2023, 54), point(2024, 38)])], {
      width: 600,
      height: 300,
      document: blankDocument(),
      ticks: [],
      format: String,
      unit: '',
      values: false,
      downwards: true,
    });
    const height = (fact: string): number => size(marksOf(drawing, fact)[0], 'cy');
    expect(height('f2024')).toBeLessThan(height('f2023'));
  });

  it('leaves out ticks that would run into each other, never the last', () => {
    const drawing = trend([own([point(2016.1, 1), point(2016.2, 2), point(2020, 3)])], {
      width: 500,
      height: 200,
      document: blankDocument(),
      ticks: [2016.1, 2016.2, 2020].map((at) => ({ at, label: `tid ${String(at)}` })),
      format: String,
      unit: '',
      values: false,
    });
    expect(texts(drawing).filter((text) => text.startsWith('tid'))).toEqual(['tid 2020', 'tid 2016.2']);
  });

  it('draws the target as a level line whose words stand where the values are farther away', () => {
    const drawing = trend([own([point(2023, 5.1), point(2024, 8)])], {
      ...plain,
      target: { value: 5, label: 'Mål 2026: 5 %' },
    });
    const [label] = [...drawing.querySelectorAll('text')].filter((text) => text.textContent.startsWith('Mål'));
    expect(label?.closest('g[text-anchor="end"]')).not.toBeNull();
    expect(drawing.querySelectorAll('[stroke="currentColor"][stroke-width="1.5"]')).toHaveLength(1);
  });

  it('makes room on the scale for the target', () => {
    const drawing = trend([own([point(2023, 5), point(2024, 6)])], { ...plain, target: { value: 30, label: 'Mål' } });
    expect(texts(drawing)).toContain('30');
  });

  it('stands changes on stems from zero, each value at its free end', () => {
    const drawing = trend([own([point(2023, 5), point(2024, -5), point(2025, 3)])], { ...plain, stems: true });
    const [up, down] = ['f2023', 'f2024'].map((fact) => {
      const [dot, label] = marksOf(drawing, fact);
      return heightOf(label) - size(dot, 'cy');
    });
    expect(up).toBeLessThan(0);
    expect(down).toBeGreaterThan(0);
    expect(drawing.querySelectorAll('path[d^="M"]').length + drawing.querySelectorAll('line').length).toBeGreaterThan(
      3,
    );
  });

  it('leaves out a value that would be covered on either side', () => {
    const crowd = [point(2023, 50), point(2023.02, 54), point(2023.03, 46), point(2025, 50)];
    const drawing = trend([own(crowd)], plain);
    expect(texts(drawing)).not.toEqual(expect.arrayContaining(['50', '54', '46']));
  });

  it('puts the name of a line that ends early at its last point', () => {
    const early: TrendSeries = { name: 'Landet', own: false, points: [{ ...point(2023, 60), fact: 'c1' }] };
    const drawing = trend([early, own([point(2023, 40), point(2025, 62)])], plain);
    const label = [...drawing.querySelectorAll('text')].find((text) => text.textContent === 'Landet 60');
    const dot = marksOf(drawing, 'c1').find(({ localName }) => localName !== 'text');
    expect(heightOf(label)).toBeLessThan(heightOf(dot));
  });

  it('prints the cases below the axis', () => {
    const drawing = trend([own([point(2023, 30), point(2024, 44)])], {
      width: 600,
      height: 300,
      document: blankDocument(),
      ticks: [],
      format: String,
      unit: '%',
      values: false,
      below: { label: 'Omgjorte', texts: [{ at: 2024, label: '31 af 70' }] },
    });
    expect(texts(drawing)).toEqual(expect.arrayContaining(['Omgjorte', '31 af 70']));
  });
});

describe('sparkline', () => {
  it('marks a break and keeps small numbers open', () => {
    const drawing = sparkline(
      [own([point(2023, 50), point(2024, 25, { small: true }), point(2025, 1, { breakBefore: true })])],
      {
        width: 200,
        height: 64,
        document: blankDocument(),
      },
    );
    expect(drawing.querySelector('[stroke-dasharray="4,4"]')).not.toBeNull();
    expect(marksOf(drawing, 'f2024')).toHaveLength(1);
  });
});
