/** What only several documents tell together. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../pipeline/relate.ts';
import type { DocumentRow, Extraction } from '../../pipeline/types/extraction.ts';
import type { Fact } from '../../pipeline/types/facts.ts';
import type { FindingRow } from '../../pipeline/types/findings.ts';
import type { BenchmarkFigure } from '../../pipeline/types/reference.ts';
import { extraction, fact } from './lake/corpus.ts';
import { minutesOf } from './minutes-of.ts';

/** A document of a committee's meeting on a day, with figures. */
function meeting(
  id: string,
  day: string | null,
  facts: readonly Fact[],
  change: Partial<DocumentRow> = {},
): Extraction {
  const made = extraction(
    id,
    facts.map((one) => ({ ...one, fact_id: `${id}-${one.fact_id}`, reported_on: day })),
  );
  return { ...made, document: { ...made.document, meeting_date: day, ...change } };
}

const coded = (extractions: readonly Extraction[], code: FindingRow['code']): [string, FindingRow][] =>
  extractions.flatMap(({ document, findings }) =>
    findings.filter((one) => one.code === code).map((one): [string, FindingRow] => [document.document_id, one]),
  );

describe('the same meeting read twice', () => {
  const rich = meeting('d1', '2024-03-14', [fact(), fact({ fact_id: 'x' })]);
  const poor = meeting('d2', '2024-03-14', [fact()]);

  it.each([
    ['first', [rich, poor]],
    ['last', [poor, rich]],
  ])('counts once, the better-read document stays, where it comes %s', (_name, documents) => {
    const related = relate(documents, []);
    expect(related.map(({ document }) => document.document_id)).toEqual(
      documents.map(({ document }) => document.document_id),
    );
    const [dropped] = related.filter(({ document }) => document.document_id === 'd2');
    expect(dropped).toMatchObject({ facts: [], cells: [], items: [], tables: [], notes: [], passages: [] });
    expect(dropped?.document).toMatchObject({ facts: 0, findings: 1 });
    expect(coded(related, 'document_twice').map(([id]) => id)).toEqual(['d2']);
    expect(related.find(({ document }) => document.document_id === 'd1')?.facts).toHaveLength(2);
  });

  it.each([
    ['another day', { meeting_date: '2024-03-15' }],
    ['an unknown day', { meeting_date: null }],
    ['another committee', { committee: 'Byrådet' }],
    ['another municipality', { municipality_slug: 'odense' }],
  ] satisfies [string, Partial<DocumentRow>][])('is another with %s', (_name, change) => {
    expect(coded(relate([rich, { ...poor, document: { ...poor.document, ...change } }], []), 'document_twice')).toEqual(
      [],
    );
  });
});

describe('a set of benefits', () => {
  const whole = (count: number): Fact =>
    fact({
      fact_id: 'whole',
      domain: 'benefits',
      measure: 'count',
      area: 'ydelser i alt',
      value: count,
      printed: String(count),
      unit: 'count',
      fiscal_year: null,
      frame: null,
    });
  const over = (value: number): Fact =>
    fact({
      fact_id: 'over',
      domain: 'benefits',
      measure: 'gap',
      area: 'alle ydelser',
      value,
      printed: String(value),
      unit: 'pct_point',
      fiscal_year: null,
      frame: null,
    });

  it('that shrinks breaks the series over all of them, whatever the order of reading', () => {
    const early = meeting('d1', '2024-03-14', [whole(8), over(-0.1)]);
    const late = meeting('d2', '2025-10-30', [whole(6), over(0.3)]);
    for (const documents of [
      [early, late],
      [late, early],
    ]) {
      const related = relate(documents, []);
      expect(coded(related, 'series_break').map(([id, { severity }]) => [id, severity])).toEqual([['d2', 'warning']]);
      const broken = related.flatMap(({ facts }) => facts.filter((one) => one.break_before).map((one) => one.fact_id));
      expect(broken.sort()).toEqual(['d2-over', 'd2-whole']);
    }
  });

  it('that stays the same breaks nothing', () => {
    const related = relate([meeting('d1', '2024-03-14', [whole(8)]), meeting('d2', '2025-10-30', [whole(8)])], []);
    expect(coded(related, 'series_break')).toEqual([]);
  });
});

describe('a figure reported again', () => {
  const early = meeting('d1', '2024-03-14', [fact({ printed: '-8.106', value: -8_106_000 })]);

  it('with another value is told, and both stay', () => {
    const late = meeting('d2', '2024-06-14', [fact({ printed: '-8.240', value: -8_240_000 })]);
    const related = relate([early, late], []);
    const [told] = coded(related, 'revised');
    expect(told?.[0]).toBe('d2');
    expect(told?.[1].message).toContain('-8.106');
    expect(related.flatMap(({ facts }) => facts.map(({ value }) => value))).toEqual([-8_106_000, -8_240_000]);
  });

  it('with the same value in a coarser print is no revision', () => {
    const late = meeting('d2', '2024-06-14', [fact({ printed: '8,1', value: -8_100_000, scale: 1e6 })]);
    expect(coded(relate([early, late], []), 'revised')).toEqual([]);
  });

  it('of another year, area or report is another figure', () => {
    for (const change of [
      { period: '2023-09' },
      { fiscal_year: 2024 },
      { area: 'Uddannelse' },
      { report: 'forecast_3' },
    ]) {
      const late = meeting('d2', '2024-06-14', [fact({ printed: '-1', value: -1000, ...change })]);
      expect(coded(relate([early, late], []), 'revised')).toEqual([]);
    }
  });
});

describe('two reports of a municipality', () => {
  const follow = (no: number, day: string, amount: string): Extraction =>
    minutesOf(`Budgetopfølgning ${no}, 2025`, `Der ventes et merforbrug på ${amount} mio. kr. på dagtilbud.`, day);

  it('that print a figure of the same report twice show a revision', () => {
    const related = relate([follow(2, '16. september 2025', '4,1'), follow(2, '14. oktober 2025', '4,6')], []);
    expect(coded(related, 'revised').map(([, told]) => told.values)).toEqual([
      JSON.stringify({ before: '4,1', after: '4,6', since: '2025-09-16' }),
    ]);
    expect(related.flatMap(({ facts }) => facts.map(({ same_as: best }) => best))).toEqual([null, null]);
  });

  it('that are the first and the second of the year show none', () => {
    const related = relate([follow(1, '20. maj 2025', '3,0'), follow(2, '16. september 2025', '4,1')], []);
    expect(coded(related, 'revised')).toEqual([]);
  });

  it('keep a figure that one document prints twice as its repeat', () => {
    const text = 'Der ventes et merforbrug på 4,1 mio. kr. på dagtilbud. Merforbruget på dagtilbud er 4,1 mio. kr.';
    const [first, second] = minutesOf('Budgetopfølgning 2, 2025', text).facts;
    expect(second?.same_as).toBe(first?.fact_id);
  });
});

describe('a national figure', () => {
  const published: BenchmarkFigure = {
    entity: 'Hele landet',
    domain: 'reversal_rates',
    measure: 'reversal_rate',
    area: 'socialområdet generelt',
    fiscalYear: 2022,
    value: 37.5,
    source: 'https://example.org',
  };
  const printed = (value: number): Fact =>
    fact({
      domain: 'reversal_rates',
      measure: 'reversal_rate',
      entity: 'Hele landet',
      area: 'socialområdet generelt',
      fiscal_year: 2022,
      value,
      printed: '38,9',
      unit: 'pct',
    });

  it('that differs from the published one is told', () => {
    const [told] = coded(relate([meeting('d1', '2024-03-14', [printed(38.9)])], [published]), 'benchmark_differs');
    expect(told?.[1].message).toMatch(/38,9.*37,5/u);
  });

  it('that equals it, or is another, is not', () => {
    expect(coded(relate([meeting('d1', '2024-03-14', [printed(37.5)])], [published]), 'benchmark_differs')).toEqual([]);
    expect(
      coded(
        relate([meeting('d1', '2024-03-14', [{ ...printed(30), entity: 'Sorø' }])], [published]),
        'benchmark_differs',
      ),
    ).toEqual([]);
  });
});

it('relates nothing to nothing', () => {
  expect(relate([], [])).toEqual([]);
});

it('counts the findings that it adds', () => {
  const related = relate(
    [meeting('d1', '2024-03-14', [fact()]), meeting('d2', '2024-06-14', [fact({ printed: '-9', value: -9000 })])],
    [],
  );
  for (const { document, findings } of related) expect(document.findings).toBe(findings.length);
});
