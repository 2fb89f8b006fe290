/** The arithmetic that rates must obey. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import type { Measure } from '../../../pipeline/types/figures.ts';
import { findingsOf, outcomes, said } from '../facts.ts';

describe('rates', () => {
  const appeal = (measure: Measure, printed: string, value: number): Fact =>
    said(printed, value, {
      domain: 'reversal_rates',
      measure,
      unit: measure.endsWith('_rate') ? 'pct' : 'count',
      scale: 1,
      printed_unit: null,
      area: 'voksenhandicapområdet',
    });

  it('are the reversed of the decisions', () => {
    expect(
      outcomes('rate_check', [
        appeal('reversal_rate', '44', 44),
        appeal('decisions', '70', 70),
        appeal('reversed', '31', 31),
      ]),
    ).toEqual(['holds']);
    expect(
      outcomes('rate_check', [
        appeal('reversal_rate', '54', 54),
        appeal('decisions', '70', 70),
        appeal('reversed', '31', 31),
      ]),
    ).toEqual(['differs']);
  });

  it('are the sum of their parts, give or take a rounding', () => {
    const parts = (amended: number, remitted: number): Fact[] => [
      appeal('reversal_rate', '44', 44),
      appeal('amended_rate', String(amended), amended),
      appeal('remitted_rate', String(remitted), remitted),
    ];
    expect(outcomes('parts_check', parts(6, 38))).toEqual(['holds']);
    expect(outcomes('parts_check', parts(6, 39))).toEqual(['holds_rounded']);
    expect(outcomes('parts_check', parts(6, 49))).toEqual(['differs']);
  });

  it('over a handful of cases are marked', () => {
    const facts = (decisions: number): Fact[] => [
      appeal('reversal_rate', '25', 25),
      appeal('decisions', String(decisions), decisions),
    ];
    expect(findingsOf('small_number', facts(4))).toMatchObject([{ severity: 'info' }]);
    expect(findingsOf('small_number', facts(20))).toEqual([]);
  });

  it('of a survey are the answered of the invited', () => {
    const survey = (measure: Measure, printed: string, value: number): Fact =>
      said(printed, value, {
        domain: 'surveys',
        measure,
        unit: measure === 'response_rate' ? 'pct' : 'persons',
        scale: 1,
      });
    expect(
      outcomes('rate_check', [
        survey('invited', '1.287', 1287),
        survey('answered', '291', 291),
        survey('response_rate', '23', 23),
      ]),
    ).toEqual(['holds']);
    expect(
      outcomes('rate_check', [
        survey('invited', '1.287', 1287),
        survey('answered', '291', 291),
        survey('response_rate', '32', 32),
      ]),
    ).toEqual(['differs']);
  });
});
