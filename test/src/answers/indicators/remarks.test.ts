import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../../pipeline/lake/queries/indicators.ts';
import { asideOf, remarksOf } from '../../../../src/answers/indicators/remarks.ts';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { comparedWith, type Speech } from '../../../../src/answers/indicators/trends.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { indicatorFigure as figure } from '../figures.ts';

const speech: Speech = { f: formats('da'), w: words('da') };

const counted = (measure: 'decisions' | 'reversed' | 'remitted' | 'amended', value: number): IndicatorFigure =>
  figure({ measure, unit: 'count', value, printed: String(value) });

function aside(figures: readonly IndicatorFigure[]): string {
  const [indicator] = indicatorsOf(figures);
  return indicator === undefined ? '' : asideOf(indicator, figures, speech);
}

describe('the words below the sentence', () => {
  it.each([
    [27, 4, 'Af de 31 blev 27 sendt tilbage til ny behandling og 4 ændret eller ophævet.'],
    [6, 0, 'Alle 6 blev sendt tilbage til ny behandling.'],
    [0, 1, 'Den blev ændret eller ophævet.'],
  ])('tell how %i and %i reversed decisions divide', (remitted, amended, expected) => {
    const reversed = remitted + amended;
    const figures = [
      figure(),
      counted('reversed', reversed),
      counted('remitted', remitted),
      counted('amended', amended),
    ];
    expect(aside(figures)).toContain(expected);
  });

  it('say nothing of parts that do not give the whole', () => {
    expect(aside([figure(), counted('reversed', 31), counted('remitted', 27), counted('amended', 5)])).not.toContain(
      'Af de',
    );
  });

  it('define the key figure and tell what was decided', () => {
    expect(aside([figure()])).toMatch(/^Andel af de påklagede afgørelser.*Punktets beslutning: udsat\.$/u);
  });
});

describe('the remarks below the chart', () => {
  function remarks(figures: readonly IndicatorFigure[]): string[] {
    const [indicator] = indicatorsOf(figures);
    return indicator === undefined ? [] : remarksOf(indicator, comparedWith(indicator, undefined), null, speech);
  }

  it('are none where nothing calls for one', () => {
    expect(remarks([figure({ fiscal_year: 2023, period: '2023' }), figure()])).toEqual([]);
  });

  it('tell of a break between two points, not of one before the first', () => {
    const t = speech.w.indicators;
    expect(remarks([figure({ fiscal_year: 2023, period: '2023' }), figure({ break_before: true })])).toEqual([
      t.breakMark,
    ]);
    expect(remarks([figure({ break_before: true })])).toEqual([]);
  });

  it('name what a small number counts', () => {
    const survey = { domain: 'surveys', measure: 'agreement', area: null } as const;
    const figures = [
      figure({ ...survey, value: 75 }),
      figure({ ...survey, measure: 'answered', unit: 'persons', value: 12 }),
    ];
    expect(remarks(figures)).toEqual(['Småt tal: under 20 svar. Ingen udvikling beskrives.']);
  });
});
