/** What the figures of one agenda item tell about each other. */
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../pipeline/types/extraction.ts';
import type { Fact } from '../../pipeline/types/facts.ts';
import { cell, check, findingsOf, said } from './facts.ts';

const table: TableRow = {
  document_id: 'd1',
  item_no: '215',
  table_no: '2a',
  caption: 'Tabel 2a',
  unit_declared: 'mio. kr.',
  unit_read: '1.000 kr.',
  footnotes: null,
  columns: 2,
  rows: 1,
  line: 7,
  page: null,
};

describe('a declared unit', () => {
  it('that cannot be right is told, with the prose that proves it', () => {
    const facts = [cell('-661', -661_000, { area: null }), said('0,7', -700_000)];
    const findings = findingsOf('unit_corrected', facts, { tables: [table], corrected: new Set(['2a']) });
    expect(findings).toMatchObject([{ severity: 'warning', table_no: '2a' }]);
    expect(findings[0]?.message).toContain('0,7 mio. kr. for -661');
  });

  it('that was read as declared is not told', () => {
    expect(findingsOf('unit_corrected', [cell('-661', -661_000)], { tables: [table] })).toEqual([]);
  });
});

describe('signs', () => {
  const unsigned = (printed: string, value: number): Fact =>
    cell(printed, value, { area: null, scale: 1e6, sign_rule: 'none printed', breakdown: printed, row_label: printed });

  it('of a table that prints underspends as positive are turned, where prose calls one an underspend', () => {
    const { facts, findings } = check([unsigned('16,2', 16.2e6), unsigned('0,9', 0.9e6), said('16,2', -16.2e6)]);
    expect(facts.map(({ value }) => value)).toEqual([-16.2e6, -0.9e6, -16.2e6]);
    expect(findings.filter(({ code }) => code === 'sign_corrected')).toHaveLength(1);
    expect(facts[0]?.sign_rule).toContain('underspend');
  });

  it('stay when prose agrees with one of them, or says nothing', () => {
    expect(
      check([unsigned('16,2', 16.2e6), unsigned('0,9', 0.9e6), said('16,2', -16.2e6), said('0,9', 0.9e6)]).facts[0]
        ?.value,
    ).toBe(16.2e6);
    expect(check([unsigned('16,2', 16.2e6)]).facts[0]?.value).toBe(16.2e6);
  });

  it('that are printed are turned where prose tells the other direction of the same money', () => {
    const printed = [cell('+16,2', 16.2e6, { area: null, scale: 1e6 }), cell('-0,9', -0.9e6, { scale: 1e6 })];
    const { facts, findings } = check([...printed, said('16,2', -16.2e6)]);
    expect(facts.map(({ value }) => value)).toEqual([-16.2e6, 0.9e6, -16.2e6]);
    expect(facts[0]?.sign_rule).toBe('turned: prose tells the other direction');
    expect(findings.map(({ code }) => code)).toContain('sign_corrected');
  });

  it('that are printed stay where prose tells of other money', () => {
    const ofArea = cell('+16,2', 16.2e6, { area: 'Skoler', scale: 1e6 });
    expect(check([ofArea, said('16,2', -16.2e6)]).facts[0]?.value).toBe(16.2e6);
  });

  it('that a note decides stay, and prose that tells the other direction is told', () => {
    const noted = cell('+16,2', 16.2e6, { area: null, scale: 1e6, sign_rule: 'note below the table' });
    const { facts, findings } = check([noted, said('16,2', -16.2e6)]);
    expect(facts[0]?.value).toBe(16.2e6);
    expect(findings.map(({ code }) => code)).toContain('prose_differs');
  });

  it('of percentages follow their amount', () => {
    const percent = cell('1,2', 1.2, { measure: 'deviation_pct', unit: 'pct', scale: 1, breakdown: 'pct' });
    expect(check([cell('-4,4', -4.4e6, { scale: 1e6 }), percent]).facts.map(({ value }) => value)).toEqual([
      -4.4e6, -1.2,
    ]);
    expect(check([cell('4,4', 4.4e6, { scale: 1e6 }), percent]).facts.map(({ value }) => value)).toEqual([4.4e6, 1.2]);
  });
});

describe('the service frame', () => {
  it('of a whole table is proved by its total in prose', () => {
    const total = cell('-16.152', -16_152_000, { is_total: true, area: null, committee: null });
    const { facts } = check([
      cell('-16.152', -16_152_000),
      total,
      said('16,2', -16.2e6, { committee: null, frame: 'inside' }),
    ]);
    expect(facts.map(({ frame }) => frame)).toEqual(['inside', 'inside', 'inside']);
  });

  it('is not guessed from another amount', () => {
    const total = cell('-16.152', -16_152_000, { is_total: true, area: null, committee: null });
    const { facts } = check([total, said('15,2', -15.2e6, { committee: null, frame: 'inside' })]);
    expect(facts[0]?.frame).toBeNull();
  });

  it('holds no capital', () => {
    const total = cell('-16.152', -16_152_000, { is_total: true, area: null, committee: null });
    const capital = cell('864', 864_000, { measure: 'transfer', economy: 'capital', breakdown: 'capital' });
    const { facts } = check([total, capital, said('16,2', -16.2e6, { committee: null, frame: 'inside' })]);
    expect(facts.map(({ frame }) => frame)).toEqual(['inside', null, 'inside']);
  });
});

describe('a repeat', () => {
  it('points to the best print: a table before prose', () => {
    const [inTable, inProse] = check([cell('-661', -661_000, { area: null }), said('0,7', -700_000)]).facts;
    expect(inTable?.same_as).toBeNull();
    expect(inProse?.same_as).toBe(inTable?.fact_id);
  });

  it('points to the best print: a finer before a coarser', () => {
    const [coarse, fine] = check([said('4,5', -4.5e6), said('4,502', -4_502_000)]).facts;
    expect(fine?.same_as).toBeNull();
    expect(coarse?.same_as).toBe(fine?.fact_id);
  });

  it('points to the best print: else the first', () => {
    const [first, second] = check([said('0,7', -700_000), said('0,7', -700_000)]).facts;
    expect([first?.same_as, second?.same_as]).toEqual([null, first?.fact_id]);
  });

  it.each([
    ['another committee', { committee: 'Kultur- og Fritidsudvalget' }],
    ['another area', { area: 'Uddannelse' }],
    ['another year', { fiscal_year: 2022 }],
    ['another frame', { frame: 'outside' }],
    ['another report', { report: 'forecast_3' }],
    ['the year before', { previous: true }],
    ['another measure', { measure: 'change' }],
    ['another value', { value: -900_000, printed: '0,9' }],
  ] satisfies [string, Partial<Fact>][])('is none with %s', (_name, change) => {
    const { facts } = check([
      said('0,7', -700_000, { frame: 'inside', area: 'Skoler' }),
      said('0,7', -700_000, { frame: 'inside', area: 'Skoler', ...change }),
    ]);
    expect(facts.map(({ same_as }) => same_as)).toEqual([null, null]);
  });

  it('is none within one table', () => {
    const { facts } = check([
      cell('0', 0, { area: null, breakdown: 'a' }),
      cell('0', 0, { area: null, breakdown: 'b' }),
    ]);
    expect(facts.map(({ same_as }) => same_as)).toEqual([null, null]);
  });
});

describe('an area', () => {
  it('has one name in an item, the one spelt out longest', () => {
    const { facts } = check([cell('-2.717', -2_717_000, { area: 'Integration og danskudd. for voksne' })], {
      headings: ['Integration og danskuddannelse for voksne', 'Uddannelse'],
    });
    expect(facts[0]?.area).toBe('Integration og danskuddannelse for voksne');
  });
});

describe('prose beside a table', () => {
  const transfers = {
    measure: 'transfer',
    domain: 'transfers',
    transfer: 'requested',
    committee: null,
    area: null,
    fiscal_year: 2023,
  } as const;

  it('that differs in the last digit is told', () => {
    const years = [3704, 549, -269].map((value, at) =>
      cell(String(value), value * 1000, {
        ...transfers,
        table_no: '2b',
        is_total: true,
        target_year: 2024 + at,
        breakdown: String(at),
      }),
    );
    const [finding] = findingsOf('prose_differs', [...years, said('3,985', 3_985_000, transfers)]);
    expect(finding?.message).toContain('3,984');
  });

  it('that says another deviation than the table is told', () => {
    const facts = [cell('-4,9', -4.9e6, { scale: 1e6, area: null }), said('4,5', -4.5e6)];
    expect(findingsOf('prose_differs', facts)).toMatchObject([{ severity: 'warning', outcome: 'differs' }]);
  });
});

describe('a level that only its gap is printed for', () => {
  const unemployment = {
    domain: 'unemployment_shares',
    area: 'langtidsledighed',
    scale: 1,
    fiscal_year: null,
  } as const;

  it('is derived, and says how', () => {
    const share = said('15,7', 15.7, { ...unemployment, measure: 'share', unit: 'pct' });
    const gap = said('0,6', -0.6, {
      ...unemployment,
      measure: 'gap',
      unit: 'pct_point',
      compared_to: 'Region Sjælland',
    });
    const derived = check([share, gap]).facts.filter((fact) => fact.is_derived);
    expect(derived).toMatchObject([
      { measure: 'share', entity: 'Region Sjælland', compared_to: null, value: 16.3, unit: 'pct' },
    ]);
    expect(derived[0]?.derivation).toMatch(/15,7.*16,3.*0,1/u);
  });

  it('is not derived without the own level', () => {
    const gap = said('0,6', -0.6, {
      ...unemployment,
      measure: 'gap',
      unit: 'pct_point',
      compared_to: 'Region Sjælland',
    });
    expect(check([gap]).facts).toHaveLength(1);
  });
});

describe('a break', () => {
  const sentence = {
    span: { start: 0, end: 20 },
    text: 'Metoden er ændret.',
    gaps: [],
    line: 3,
    page: null,
    paragraph: { start: 0, end: 20 },
    heading: null,
    role: 'body',
    listItem: false,
    intro: null,
  } as const;
  const rank = (change: Partial<Fact> = {}): Fact =>
    said('38', 38, { domain: 'rankings', measure: 'rank', unit: 'rank', scale: 1, ...change });

  it('marks the series of its item, but not their earlier figures', () => {
    const { facts, findings } = check([rank(), rank({ value: 54, printed: '54', previous: true })], {
      breaks: [{ sentence, area: null }],
    });
    expect(facts.map(({ break_before }) => break_before)).toEqual([true, false]);
    expect(findings).toMatchObject([{ code: 'series_break', severity: 'warning', line: 3 }]);
  });

  it('that names an area marks that area alone', () => {
    const benefit = (area: string): Fact =>
      said('0,4', 0.4, { domain: 'benefits', measure: 'gap', unit: 'pct_point', scale: 1, area });
    const { facts } = check([benefit('kontanthjælp'), benefit('sygedagpenge')], {
      breaks: [{ sentence, area: 'kontanthjælp' }],
    });
    expect(facts.map(({ break_before }) => break_before)).toEqual([true, false]);
  });

  it('never marks money', () => {
    expect(check([said('0,7', -700_000)], { breaks: [{ sentence, area: null }] }).facts[0]?.break_before).toBe(false);
  });
});

it('loses no printed figure and changes no print', () => {
  const facts = [
    cell('-661', -661_000),
    said('0,7', -700_000),
    said('9', 9, { unit: 'count', domain: 'activity', measure: 'count', scale: 1 }),
  ];
  const kept = check(facts).facts.filter((fact) => !fact.is_derived);
  expect(kept.map(({ fact_id, printed, quote }) => [fact_id, printed, quote])).toEqual(
    facts.map(({ fact_id, printed, quote }) => [fact_id, printed, quote]),
  );
  expect(check([])).toEqual({ facts: [], findings: [] });
});
