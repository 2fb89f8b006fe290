import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  budgetFigures,
  otherBudgetFigures,
  startBudgetFigures,
  type BudgetFigure,
} from '../../../../pipeline/lake/queries/budget.ts';
import { checks, startChecks } from '../../../../pipeline/lake/queries/checks.ts';
import {
  indicatorFigures,
  otherIndicatorFigures,
  startIndicatorFigures,
} from '../../../../pipeline/lake/queries/indicators.ts';
import { meetings, places } from '../../../../pipeline/lake/queries/places.ts';
import { eachMunicipality, snapshotKey } from '../../../../pipeline/lake/queries/query.ts';
import { startMunicipality, startQueries } from '../../../../pipeline/lake/queries/start.ts';
import type { Extraction } from '../../../../pipeline/types/extraction.ts';
import { chooseMeeting, knownAt, sittingsOf } from '../../../../src/answers/meeting/meetings.ts';
import { coursesOf } from '../../../../src/answers/budget/course.ts';
import { checksOf } from '../../../../src/answers/checks.ts';
import { budgetChanges, newestStatement } from '../../../../src/answers/meeting/start.ts';
import { extraction, fact, finding } from '../corpus.ts';
import { openLakeOf, type OpenLake } from './lake.ts';

let lake: OpenLake;

type Told = Parameters<typeof knownAt>[0][number];

function held(
  id: string,
  day: string,
  municipality: string,
  slug: string,
  facts: Parameters<typeof fact>[0][],
  committee = 'Økonomiudvalget',
): Extraction {
  const made = facts.map((one) =>
    fact({ document_id: id, municipality, municipality_slug: slug, entity: municipality, reported_on: day, ...one }),
  );
  const found = extraction(id, made);
  return {
    ...found,
    document: {
      ...found.document,
      municipality,
      municipality_slug: slug,
      committee,
      meeting_date: day,
      facts: made.length,
    },
  };
}

beforeAll(async () => {
  const deviation = { domain: 'accounts', measure: 'deviation', fiscal_year: 2023, report: 'final' } as const;
  const share = { domain: 'unemployment_shares', measure: 'share', area: 'langtidsledighed', unit: 'pct' } as const;
  lake = await openLakeOf([
    held(
      'old',
      '2024-03-14',
      'Sorø',
      'soroe',
      [
        { fact_id: 'o1', ...deviation },
        { fact_id: 'o2', ...deviation, same_as: 'o1' },
        { fact_id: 'o3', ...deviation, standing: 'hypothetical' },
      ],
      'Socialudvalget',
    ),
    held('new', '2025-10-30', 'Sorø', 'soroe', [
      { fact_id: 'n1', ...share },
      { fact_id: 'n2', ...share, same_as: 'n1' },
    ]),
    held('other', '2021-01-13', 'Middelfart', 'middelfart', [
      { fact_id: 'm1', ...share },
      { fact_id: 'm2', ...share, measure: 'gap' },
      { fact_id: 'm3', ...deviation },
    ]),
  ]);
});

afterAll(async () => {
  await lake.close();
});

async function ids(query: typeof budgetFigures | typeof indicatorFigures, slug: string): Promise<string[]> {
  const rows = await lake.rows<{ readonly fact_id: string }>(query, [slug]);
  return rows.map(({ fact_id }) => fact_id);
}

describe('the questions of the start page', () => {
  it('are all answered, each under a key of its own', async () => {
    for (const { query, parameters } of startQueries) await lake.rows(query, parameters);
    const keys = startQueries.map(({ query, parameters }) => snapshotKey(query, parameters));
    expect(new Set(keys).size).toBe(keys.length);
    expect(startQueries[0]?.query).toBe(places);
  });

  it('are answered for each municipality where a query says so, and only there', () => {
    const ofEach = startQueries.filter(({ parameters: [first] }) => first === eachMunicipality);
    expect(ofEach.map(({ query }) => query.prepared)).toEqual(ofEach.map(() => true));
    const others = startQueries.filter((one) => !ofEach.includes(one)).map(({ query }) => query);
    const names = new Set(ofEach.map(({ query }) => query.name));
    expect(others.filter(({ prepared, name }) => prepared && !names.has(name))).toEqual([]);
  });

  it('put the newest meeting first', async () => {
    const rows = await lake.rows(meetings, [startMunicipality]);
    expect(rows.map(({ document_id }) => document_id)).toEqual(['new', 'old']);
  });

  it('tell each municipality once, by its newest meeting and with all its figures', async () => {
    const rows = await lake.rows(places);
    expect(rows.map(({ document_id, facts }) => [document_id, facts])).toEqual([
      ['new', 5],
      ['other', 3],
    ]);
  });

  it('start with the municipality that met last, and leave out repeats and examples', async () => {
    expect(await ids(budgetFigures, startMunicipality)).toEqual(['o1']);
    expect(await ids(indicatorFigures, startMunicipality)).toEqual(['n1']);
    expect(await ids(indicatorFigures, 'soroe')).toEqual(['n1']);
  });

  it('show first what the committee that met last was told, which is all that is shown of its newest meeting', async () => {
    for (const slug of ['soroe', 'middelfart']) {
      const sittings = sittingsOf(await lake.rows(meetings, [slug]), slug);
      const meeting = chooseMeeting(sittings, undefined, undefined);
      if (meeting === undefined) throw new Error(`no meeting of ${slug}`);
      for (const [all, first] of [
        [budgetFigures, startBudgetFigures],
        [indicatorFigures, startIndicatorFigures],
      ] as const) {
        const shown = knownAt<Told>(await lake.rows<Told>(first, [slug]), meeting);
        expect(shown).toEqual(knownAt<Told>(await lake.rows<Told>(all, [slug]), meeting));
      }
    }
    expect(await ids(startBudgetFigures, 'middelfart')).toEqual(['m3']);
    expect(await ids(startBudgetFigures, 'soroe')).toEqual([]);
    expect(await ids(startIndicatorFigures, 'soroe')).toEqual(['n1']);
  });

  it('take levels and deviations of the others, never those of the chosen one', async () => {
    expect(await ids(otherIndicatorFigures, startMunicipality)).toEqual(['m1']);
    expect(await ids(otherBudgetFigures, 'soroe')).toEqual(['m3']);
    expect(await ids(otherIndicatorFigures, 'middelfart')).toEqual(['n1']);
  });
});

describe('of a committee that was told of many years, the first screen', () => {
  /** A report with two areas and their total, which a finding proves. */
  function report(id: string, day: string, change: Parameters<typeof fact>[0]): Extraction {
    const rows = ['Skoler', 'Dagtilbud', null].map((area, at): Parameters<typeof fact>[0] => ({
      fact_id: `${id}-${String(at)}`,
      area,
      is_total: area === null,
      char_start: 100 + at,
      ...change,
    }));
    const made = held(id, day, 'Sorø', 'soroe', rows);
    const proof = finding({
      finding_id: `p-${id}`,
      document_id: id,
      fact_ids: rows.map((one) => one?.fact_id).join(' '),
    });
    return { ...made, findings: [proof] };
  }
  const reports = [
    report('accounts-2021', '2022-03-10', { fiscal_year: 2021, report: 'final' }),
    report('follow-up-2023', '2023-06-10', { fiscal_year: 2023, report: 'forecast_1', domain: 'expected_accounts' }),
    report('accounts-2023', '2024-03-10', { fiscal_year: 2023, report: 'final' }),
    // A sentence about the committee as a whole makes no statement: the accounts are the newest report still.
    held('sentence', '2024-04-10', 'Sorø', 'soroe', [{ fact_id: 's1', fiscal_year: 2024, table_no: null }]),
    held('share', '2024-05-10', 'Sorø', 'soroe', [{ fact_id: 'n1', domain: 'unemployment_shares', measure: 'share' }]),
  ];

  async function shown(some: readonly Extraction[]): Promise<Record<'all' | 'first', readonly unknown[]>> {
    const open = await openLakeOf(some);
    try {
      const [meeting] = [chooseMeeting(sittingsOf(await open.rows(meetings, ['']), 'soroe'), undefined, undefined)];
      if (meeting === undefined) throw new Error('no meeting');
      const told = (figures: readonly BudgetFigure[], proofs: Parameters<typeof checksOf>[0]): unknown[] => {
        const known = knownAt(figures, meeting);
        const statement = newestStatement(known, meeting.place.committee);
        const total = Object.values(statement?.total?.figures ?? {}).map(({ fact_id: id }) => id);
        return [
          statement,
          statement === undefined ? [] : coursesOf(known, statement.fiscalYear, null, 'operations'),
          meeting.before === null ? [] : budgetChanges(known, meeting.before, meeting.place),
          checksOf(proofs, total),
        ];
      };
      return {
        all: told(await open.rows(budgetFigures, ['']), await open.rows(checks, [''])),
        first: told(await open.rows(startBudgetFigures, ['']), await open.rows(startChecks, [''])),
      };
    } finally {
      await open.close();
    }
  }

  it('shows the same report, course, changes and proofs as all its figures do, after each of its meetings', async () => {
    for (let met = 1; met <= reports.length; met += 1) {
      const { all, first } = await shown(reports.slice(0, met));
      expect(first).toEqual(all);
      expect(all[0]).toBeDefined();
      expect(all[3]).toHaveLength(1);
    }
  });

  it('leaves out the years that neither the newest report nor the last two meetings speak of', async () => {
    const open = await openLakeOf(reports);
    const years = async (query: typeof budgetFigures): Promise<number[]> =>
      [...new Set((await open.rows(query, [''])).map(({ fiscal_year: year }) => year))].sort();
    expect(await years(budgetFigures)).toEqual([2021, 2023, 2024]);
    expect(await years(startBudgetFigures)).toEqual([2023, 2024]);
    expect((await open.rows(startChecks, [''])).map(({ document_id: id }) => id)).toEqual(['accounts-2023']);
    await open.close();
  });
});
