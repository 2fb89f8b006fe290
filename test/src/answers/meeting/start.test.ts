import { describe, expect, it } from 'vitest';
import type { BudgetFigure } from '../../../../pipeline/lake/queries/budget.ts';
import type { IndicatorFigure } from '../../../../pipeline/lake/queries/indicators.ts';
import type { Place } from '../../../../pipeline/lake/queries/places.ts';
import { changeText, shortName } from '../../../../src/answers/indicators/cards.ts';
import { chooseMeeting, isToldAt, knownAt, meetingKey, sittingsOf } from '../../../../src/answers/meeting/meetings.ts';
import { budgetChanges, cardsOf, difference, indicatorChanges } from '../../../../src/answers/meeting/start.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';

const speech = { f: formats('da'), w: words('da') };

let made = 0;
function figure(some: Partial<IndicatorFigure>): IndicatorFigure {
  made += 1;
  return {
    fact_id: `f${String(made)}`,
    municipality: 'Sorø',
    municipality_slug: 'soroe',
    domain: 'unemployment_shares',
    measure: 'share',
    entity: 'Sorø',
    compared_to: null,
    area: 'langtidsledighed',
    subject: null,
    fiscal_year: null,
    as_of: null,
    period: null,
    previous: false,
    reported_on: some.document_id === 'old' ? '2024-03-14' : '2025-10-30',
    value: 1,
    unit: 'pct',
    bound: 'exact',
    break_before: false,
    is_derived: false,
    derivation: null,
    printed: '1,0',
    document_id: 'new',
    meeting_committee: 'Udvalget',
    item_no: '1',
    table_no: null,
    decision: null,
    ...some,
  };
}

function place(id: string, day: string | null, committee: string | null = 'Udvalget'): Place {
  return {
    document_id: id,
    municipality: 'Sorø',
    municipality_slug: 'soroe',
    municipality_source: 'document',
    committee,
    meeting_date: day,
    facts: 1,
  };
}

const at = (id: string) => ({ document_id: id, committee: null, meeting_date: null });

describe('meetings', () => {
  const places = [place('c', '2025-10-30'), place('b', '2024-03-14'), place('x', null, null)];
  const sittings = sittingsOf(places, 'soroe');

  it('takes the newest meeting and knows the one before', () => {
    const meeting = chooseMeeting(sittings, undefined, undefined);
    expect([meeting?.place.document_id, meeting?.before?.document_id]).toEqual(['c', 'b']);
  });

  it('takes the meeting of the address by its day, and gives way to the newest when there is none', () => {
    expect(chooseMeeting(sittings, 'Udvalget', '2024-03-14')?.place.document_id).toBe('b');
    expect(chooseMeeting(sittings, 'Ukendt', '1999-01-01')?.place.document_id).toBe('c');
    expect(chooseMeeting([], undefined, undefined)).toBeUndefined();
  });

  it('takes the meeting of minutes that name no committee by its document alone', () => {
    expect(chooseMeeting(sittings, undefined, 'x')?.place.document_id).toBe('x');
  });

  it('is one where its items are a document each, and knows the figures of all of them', () => {
    const [sitting] = sittingsOf(
      [place('a', '2024-03-14'), place('b', '2024-03-14'), place('c', '2024-02-01')],
      'soroe',
    );
    expect(sitting?.meetings.map((one) => [meetingKey(one), one.facts])).toEqual([
      ['2024-03-14', 2],
      ['2024-02-01', 1],
    ]);
    const meeting = chooseMeeting([sitting ?? { committee: null, meetings: [] }], 'Udvalget', undefined);
    const told = figure({ document_id: 'b', reported_on: '2024-03-14', meeting_committee: 'Udvalget' });
    expect(meeting?.before?.document_id).toBe('c');
    expect(meeting === undefined ? [] : knownAt([told], meeting)).toEqual([told]);
    expect(isToldAt(told, place('a', '2024-03-14'))).toBe(true);
  });

  it('is named by its document where no day is known', () => {
    expect(meetingKey(place('x', null))).toBe('x');
  });

  it('knows at a meeting what it and earlier ones of the committee were told', () => {
    const told = [
      figure({ document_id: 'b', reported_on: '2024-03-14' }),
      figure({ document_id: 'c', reported_on: '2025-10-30' }),
      figure({ document_id: 'z', reported_on: '2020-01-01', meeting_committee: 'Et andet udvalg' }),
    ];
    const meeting = chooseMeeting(sittings, 'Udvalget', '2024-03-14');
    expect(meeting === undefined ? [] : knownAt(told, meeting).map(({ document_id }) => document_id)).toEqual(['b']);
  });
});

describe('what two meetings both print', () => {
  it('compares the newest of the years that each meeting was told, and none of one time', () => {
    const benefit = { domain: 'benefits', measure: 'recipients', area: 'kontanthjælp', unit: 'persons' } as const;
    const year = (document_id: string, fiscal_year: number, value: number) =>
      figure({ ...benefit, document_id, fiscal_year, period: `${String(fiscal_year)}-09`, value });
    const old = [year('old', 2022, 486), year('old', 2023, 521), year('old', 2024, 553)];
    const later = [year('new', 2023, 521), year('new', 2024, 553), year('new', 2025, 590)];
    expect(
      indicatorChanges([...old, ...later], at('old'), at('new')).map(({ from, to }) => [from.value, to.value]),
    ).toEqual([[553, 590]]);
    expect(indicatorChanges([...old, ...later.slice(0, 2)], at('old'), at('new'))).toEqual([]);
    const broken = { ...year('new', 2025, 590), break_before: true };
    expect(indicatorChanges([...old, broken], at('old'), at('new'))).toEqual([]);
  });

  it('pairs the same figure, not what a meeting recalls nor what others have', () => {
    const figures = [
      figure({ document_id: 'old', value: 15.7 }),
      figure({ value: 12.9 }),
      figure({ value: 13.6, previous: true }),
      figure({ document_id: 'old', entity: 'Hele landet', value: 16.2 }),
      figure({ entity: 'Hele landet', value: 17.3 }),
    ];
    const changes = indicatorChanges(figures, at('old'), at('new'));
    expect(changes.map(({ from, to }) => [from.value, to.value])).toEqual([[15.7, 12.9]]);
    const [change] = changes;
    expect(change === undefined ? '' : changeText(change.from, change.to, speech)).toBe('-2,8 pct.point');
  });

  it('keeps gaps to different others apart', () => {
    const figures = [
      figure({ document_id: 'old', measure: 'gap', compared_to: 'Solrød', unit: 'pct_point' }),
      figure({ measure: 'gap', compared_to: 'Guldborgsund', unit: 'pct_point' }),
    ];
    expect(indicatorChanges(figures, at('old'), at('new'))).toEqual([]);
  });

  it('takes a rank among as many for the same figure, though only one meeting names the region', () => {
    const rank = { measure: 'rank', unit: 'rank' } as const;
    const base = { measure: 'rank_of', unit: 'count', value: 17 } as const;
    const old = figure({ document_id: 'old', ...rank, compared_to: 'Region Sjælland', value: 8 });
    const own = figure({ ...rank, value: 1 });
    const figures = [old, own, figure({ document_id: 'old', ...base, compared_to: 'Region Sjælland' }), figure(base)];
    const [change] = indicatorChanges(figures, at('old'), at('new'));
    expect(change?.bases.to?.value).toBe(17);
    expect(changeText(old, own, speech)).toBe('7 pladser frem');
    expect(shortName(own, 17, speech)).toBe('Langtidsledighed, placering blandt 17 kommuner');
    const others = figures.map((one) =>
      one.measure === 'rank_of' && one.document_id === 'new' ? { ...one, value: 98 } : one,
    );
    expect(indicatorChanges(others, at('old'), at('new'))).toEqual([]);
  });

  it('shows a count beside the number that it is part of', () => {
    const count = { domain: 'benefits', measure: 'count', unit: 'count' } as const;
    const figures = [
      figure({ document_id: 'old', ...count, area: 'under', value: 5 }),
      figure({ document_id: 'old', ...count, area: 'i alt', value: 8 }),
      figure({ ...count, area: 'under', value: 5 }),
      figure({ ...count, area: 'i alt', value: 6, break_before: true }),
    ];
    const changes = indicatorChanges(figures, at('old'), at('new'));
    expect(changes.map(({ to, bases }) => [to.area, bases.from?.value, bases.to?.value])).toEqual([['under', 8, 6]]);
  });

  it('tells a year again only when the later report says something of its own', () => {
    const deviation = (id: string, report: string, value: number): BudgetFigure => ({
      fact_id: `${id}${report}`,
      municipality: 'Odense',
      municipality_slug: 'odense',
      domain: 'expected_accounts',
      measure: 'deviation',
      committee: 'Udvalget',
      area: 'Drift',
      economy: 'operations',
      frame: null,
      fiscal_year: 2016,
      report,
      as_of: null,
      reported_on: null,
      standing: null,
      value,
      is_total: false,
      printed: '',
      document_id: id,
      meeting_committee: 'Udvalget',
      item_no: '1',
      table_no: null,
      decision: null,
      repeats: false,
      place: 0,
    });
    expect(
      budgetChanges([deviation('old', 'forecast_1', 1), deviation('new', 'final', 2)], at('old'), at('new')),
    ).toHaveLength(1);
    expect(budgetChanges([deviation('old', 'final', 1), deviation('new', 'final', 1)], at('old'), at('new'))).toEqual(
      [],
    );

    // What the old minutes recall of a report is no beginning where that report's own table is read.
    const own = { ...deviation('oldest', 'forecast_1', -2), table_no: '1' };
    const recalled = deviation('old', 'forecast_1', 7);
    expect(budgetChanges([own, recalled, deviation('new', 'final', -9)], at('old'), at('new'))).toEqual([]);
  });
});

describe('cards', () => {
  it('shows a level instead of its gap and rank, and leaves out the ends of a range', () => {
    const figures = [
      figure({}),
      figure({ measure: 'gap', compared_to: 'Hele landet', unit: 'pct_point' }),
      figure({ measure: 'rank', unit: 'rank' }),
      figure({ domain: 'education', area: 'erhvervsuddannelse', fiscal_year: 2013, bound: 'low' }),
    ];
    expect(cardsOf(figures, at('new')).map(({ domain, measure }) => `${domain} ${measure}`)).toEqual([
      'unemployment_shares share',
    ]);
  });

  it('puts what the meeting itself prints first', () => {
    const figures = [
      figure({ document_id: 'old' }),
      figure({ domain: 'benefits', measure: 'recipients', area: 'kontanthjælp', unit: 'persons' }),
    ];
    expect(cardsOf(figures, at('new')).map(({ domain }) => domain)).toEqual(['benefits', 'unemployment_shares']);
  });

  it('names education by what was measured', () => {
    const share = figure({ domain: 'education', area: null, subject: '9. klasse', fiscal_year: 2023 });
    expect(shortName(share, null, speech)).toBe('Til erhvervsuddannelse fra 9. klasse');
  });

  it('calls a key figure what the catalogue calls it, in the language of the page', () => {
    const share = figure({ domain: 'unemployment_shares', measure: 'share', area: 'langtidsledighed' });
    const gap = figure({ ...share, measure: 'gap', compared_to: 'Region Sjælland', unit: 'pct_point' });
    const english = { f: formats('en'), w: words('en') };
    expect(shortName(share, null, speech)).toBe('Langtidsledighed');
    expect(shortName(share, null, english)).toBe('Long-term unemployment');
    expect(shortName(gap, null, speech)).toBe('Langtidsledighed, forskel til Region Sjælland');
    const all = figure({ ...gap, domain: 'benefits', area: 'alle ydelser' });
    expect(shortName(all, null, speech)).toBe('Andel på alle ydelser under ét, forskel til Region Sjælland');
  });

  it('subtracts without the dust of binary fractions', () => {
    expect(difference(15.7, 12.9)).toBe(-2.8);
  });
});
