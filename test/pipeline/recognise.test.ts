import { describe, expect, it } from 'vitest';
import { KINDS } from '../../pipeline/kinds/index.ts';
import { recognise } from '../../pipeline/recognise.ts';
import type { Fact } from '../../pipeline/types/facts.ts';
import type { Quantity, Reading } from '../../pipeline/types/readings.ts';
import type { NearLabel, Roles } from '../../pipeline/types/words.ts';
import { said } from '../../pipeline/vocabulary/said.ts';

const context: Parameters<typeof recognise>[2] = {
  documentId: 'd1',
  municipality: 'Sorø',
  municipalitySlug: 'soroe',
  committee: 'Økonomiudvalget',
  reportedOn: '2024-03-14',
  canonicalCommittee: (printed) => printed,
};

const quantity: Quantity = {
  span: { start: 10, end: 13 },
  printed: '0,7',
  low: 0.7,
  high: 0.7,
  bound: 'exact',
  unit: 'kr',
  scale: 1e6,
  printedUnit: 'mio. kr.',
  sign: 0,
  decimals: 1,
  transition: null,
  grouped: false,
};

/** A word near the number; the smaller the distance, the nearer. */
function word(says: Roles, distance: number, text = 'ord'): NearLabel {
  const span = { start: 0, end: text.length };
  return { span, text, says: said(says), level: 'clause', distance, after: false, inherited: false };
}

function reading(labels: readonly NearLabel[], change: Partial<Reading> = {}): Reading {
  const lead = change.lead ?? 'Der er et mindreforbrug på ';
  return {
    quantity,
    labels: [...labels].sort((a, b) => a.distance - b.distance),
    around: { saying: () => [] },
    place: {
      span: quantity.span,
      itemNo: '215',
      caseNo: null,
      tableNo: null,
      rowNo: null,
      columnNo: null,
      rowLabel: null,
      columnLabel: null,
      section: null,
      line: 4,
      page: null,
      quote: 'Der er 0,7 mio. kr.',
    },
    source: 'sentence',
    freeText: () => null,
    countsNoun: null,
    plusMeans: null,
    lead,
    quoteAt: lead.length,
    inTableRow: false,
    refersBack: false,
    declared: null,
    breakdown: null,
    ...change,
  };
}

const cell = (labels: readonly NearLabel[], printed: Partial<Quantity>, change: Partial<Reading> = {}): Reading =>
  reading(labels, {
    source: 'grid',
    lead: '',
    quantity: { ...quantity, unit: null, scale: null, printedUnit: null, ...printed },
    declared: { unit: 'kr', scale: 1000, printed: '1.000 kr.', corrected: false },
    ...change,
  });

function only(one: Reading): Fact {
  const facts = recognise(one, KINDS, context);
  expect(facts).toHaveLength(1);
  const [fact] = facts;
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

const ACCOUNTS = word({ domain: 'accounts' }, 5);
const UNDERSPEND = word({ measure: 'deviation', direction: -1 }, 1, 'mindreforbrug');
const YEAR = word({ fiscalYear: 2023, targetYears: [2023] }, 6);

describe('recognise', () => {
  it('makes a fact of a number whose words say what it is', () => {
    expect(only(reading([ACCOUNTS, UNDERSPEND, YEAR]))).toMatchObject({
      domain: 'accounts',
      measure: 'deviation',
      committee: 'Økonomiudvalget',
      fiscal_year: 2023,
      value: -700_000,
      unit: 'kr',
      scale: 1e6,
      printed: '0,7',
      sign_rule: 'word: mindreforbrug',
      reported_on: '2024-03-14',
    });
  });

  it('makes none of a number whose words say too little', () => {
    expect(recognise(reading([]), KINDS, context)).toEqual([]);
    expect(recognise(reading([UNDERSPEND, YEAR]), KINDS, context)).toEqual([]);
    expect(recognise(reading([ACCOUNTS, UNDERSPEND]), KINDS, context)).toEqual([]);
    expect(recognise(reading([ACCOUNTS, UNDERSPEND, YEAR]), [], context)).toEqual([]);
  });

  it('lets the nearest word win', () => {
    const over = word({ measure: 'deviation', direction: 1 }, 3, 'merforbrug');
    expect(only(reading([ACCOUNTS, YEAR, UNDERSPEND, over])).value).toBe(-700_000);
    expect(only(reading([ACCOUNTS, YEAR, { ...UNDERSPEND, distance: 9 }, over])).value).toBe(700_000);
  });

  it('takes the committee that its words name, or none for all committees', () => {
    const named = word({ committee: 'Kultur- og Fritidsudvalget' }, 4);
    expect(only(reading([ACCOUNTS, UNDERSPEND, YEAR, named])).committee).toBe('Kultur- og Fritidsudvalget');
    expect(only(reading([ACCOUNTS, UNDERSPEND, YEAR, word({ committee: null }, 4)])).committee).toBeNull();
  });

  it('makes a row per target year of one amount', () => {
    const facts = recognise(
      reading([
        word({ measure: 'appropriation', domain: 'appropriations', direction: 1 }, 2),
        word({ targetYears: [2026, 2027] }, 3),
      ]),
      KINDS,
      context,
    );
    expect(facts.map(({ target_year, value }) => [target_year, value])).toEqual([
      [2026, 700_000],
      [2027, 700_000],
    ]);
    expect(new Set(facts.map(({ fact_id }) => fact_id)).size).toBe(2);
  });

  it('makes two rows of a range', () => {
    const range = { ...quantity, low: 13_000, high: 18_000, bound: 'low', scale: 1 } as const;
    const facts = recognise(
      reading([word({ measure: 'cost', domain: 'costs' }, 2)], { quantity: range, freeText: () => 'leje' }),
      KINDS,
      context,
    );
    expect(facts.map(({ value, bound, subject }) => [value, bound, subject])).toEqual([
      [13_000, 'low', 'leje'],
      [18_000, 'high', 'leje'],
    ]);
  });

  it('keeps received money negative', () => {
    expect(only(reading([word({ measure: 'grant', domain: 'grants' }, 2)])).value).toBe(-700_000);
  });

  it('scales a cell by the unit of its table', () => {
    const column = word({ measure: 'adjusted_budget' }, 9);
    expect(only(cell([ACCOUNTS, YEAR, column], { printed: '24.453', low: 24_453, high: 24_453 }))).toMatchObject({
      measure: 'adjusted_budget',
      value: 24_453_000,
      printed_unit: '1.000 kr.',
    });
  });

  it('follows the note below a table that says what a plus means', () => {
    const column = word({ measure: 'deviation' }, 9);
    const read = (sign: Quantity['sign'], plusMeans: Reading['plusMeans']): number =>
      only(cell([ACCOUNTS, YEAR, column], { low: 1140, high: 1140, sign }, { plusMeans })).value;
    expect(read(0, 'underspend')).toBe(-1_140_000);
    expect(read(-1, 'underspend')).toBe(1_140_000);
    expect(read(0, 'overspend')).toBe(1_140_000);
    expect(read(-1, 'overspend')).toBe(-1_140_000);
    expect(read(-1, null)).toBe(-1_140_000);
  });

  it('measures a gap from the own municipality to whom it is compared with', () => {
    const labels = [
      word({ domain: 'unemployment_shares', area: 'langtidsledighed' }, 8),
      word({ entity: 'Region Sjælland' }, 3),
      word({ direction: -1 }, 1, 'lavere'),
    ];
    const gap = { ...quantity, unit: 'pct_point', scale: 1, low: 0.6, high: 0.6 } as const;
    expect(only(reading(labels, { quantity: gap }))).toMatchObject({
      measure: 'gap',
      entity: 'Sorø',
      compared_to: 'Region Sjælland',
      value: -0.6,
      unit: 'pct_point',
    });
  });

  it('reads "better" of unemployment as less', () => {
    const labels = [
      word({ domain: 'unemployment_shares', area: 'langtidsledighed' }, 8),
      word({ better: true }, 1, 'bedre'),
    ];
    const gap = { ...quantity, unit: 'pct_point', scale: 1, low: 4.5, high: 4.5 } as const;
    expect(only(reading(labels, { quantity: gap })).value).toBe(-4.5);
  });

  it('never makes a minus zero', () => {
    expect(
      Object.is(only(reading([ACCOUNTS, UNDERSPEND, YEAR], { quantity: { ...quantity, low: 0, high: 0 } })).value, 0),
    ).toBe(true);
  });

  it('gives a number the same identity every time, and another in another document', () => {
    const one = reading([ACCOUNTS, UNDERSPEND, YEAR]);
    expect(only(one).fact_id).toBe(only(one).fact_id);
    const [other] = recognise(one, KINDS, { ...context, documentId: 'd2' });
    expect(other?.fact_id).not.toBe(only(one).fact_id);
  });
});
