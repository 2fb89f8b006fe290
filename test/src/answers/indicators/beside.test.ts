import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../../pipeline/lake/queries/indicators.ts';
import { besideOf } from '../../../../src/answers/indicators/beside.ts';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { comparedWith, type Speech } from '../../../../src/answers/indicators/trends.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { indicatorFigure } from '../figures.ts';

const speech: Speech = { f: formats('da'), w: words('da') };

const share = (entity: string, subject: string, value: number, period = '2023/2024'): IndicatorFigure =>
  indicatorFigure({
    domain: 'education',
    measure: 'share',
    entity,
    area: null,
    subject,
    value,
    printed: String(value).replace('.', ','),
    fiscal_year: 2023,
    period,
  });

function beside(figures: readonly IndicatorFigure[], subject: string, compare?: string): string {
  const indicator = indicatorsOf(figures).find((one) => one.subject === subject);
  return indicator === undefined ? '' : besideOf(indicator, comparedWith(indicator, compare), figures, speech);
}

describe('what the minutes tell of others beside a key figure', () => {
  it('is the country, though of a wider population, which is named', () => {
    const figures = [share('Hele landet', 'optaget', 19.4), share('Sorø', '9. klasse', 26.6)];
    expect(beside(figures, '9. klasse')).toBe('Referatet nævner også hele landet 19,4 % (optaget).');
  });

  it('is other municipalities, until the reader has one of them drawn', () => {
    const figures = [share('Sorø', 'eud', 33), share('Gentofte', 'eud', 9.4), share('Læsø', 'eud', 43.3)];
    expect(beside(figures, 'eud')).toBe('Referatet nævner også Gentofte 9,4 % og Læsø 43,3 %.');
    expect(beside(figures, 'eud', 'Gentofte')).toBe('Referatet nævner også Læsø 43,3 %.');
  });

  it('is nothing of another time, and nothing that is drawn', () => {
    expect(
      beside([share('Hele landet', 'optaget', 19.4, '2022/2023'), share('Sorø', '9. klasse', 26.6)], '9. klasse'),
    ).toBe('');
    expect(beside([share('Hele landet', 'eud', 19.4), share('Sorø', 'eud', 26.6)], 'eud')).toBe('');
  });
});
