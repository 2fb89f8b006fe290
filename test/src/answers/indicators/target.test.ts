import { describe, expect, it } from 'vitest';
import { missing, targetOf } from '../../../../src/answers/indicators/target.ts';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { indicatorFigure } from '../figures.ts';

/** The difference that a benefit's share has to a benchmark's, as a key figure. */
function gap(municipality: string, benchmark: string, value = 0.4) {
  const figures = [
    indicatorFigure({
      municipality,
      entity: municipality,
      domain: 'benefits',
      measure: 'gap',
      area: 'kontanthjælp',
      compared_to: benchmark,
      unit: 'pct_point',
      value,
    }),
  ];
  const [indicator] = indicatorsOf(figures);
  if (indicator === undefined) throw new Error('no indicator');
  return { indicator, target: targetOf(indicator, figures) };
}

describe('a target of the table of definitions', () => {
  it('holds for the municipality that agreed it, against the benchmark that it names, and says where it stands', () => {
    const { indicator, target } = gap('Sorø', 'Region Sjælland');
    expect(target).toMatchObject({ value: 0, bound: 'at_most', figure: null });
    expect(target?.source?.da).toContain('aftalen om beskæftigelsespolitiske mål');
    expect(target === null ? null : missing(indicator, target)).toBe(0.4);
  });

  it('is met at the average of the region or below it', () => {
    const { indicator, target } = gap('Sorø', 'Region Sjælland', -0.1);
    expect(target === null ? null : missing(indicator, target)).toBe(0);
  });

  it('holds nowhere else', () => {
    expect(gap('Sorø', 'Hele landet').target).toBeNull();
    expect(gap('Middelfart', 'Region Sjælland').target).toBeNull();
  });
});
