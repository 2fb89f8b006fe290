import { describe, expect, it } from 'vitest';
import { baseFigure, keyOf, placeOfDomain, seriesOf } from '../../../../src/answers/indicators/identity.ts';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { indicatorChanges } from '../../../../src/answers/meeting/start.ts';
import { indicatorFigure } from '../figures.ts';

const benefit = { domain: 'benefits', measure: 'count', unit: 'count', fiscal_year: null, period: null } as const;
const below = indicatorFigure({ ...benefit, area: 'ydelser på niveau eller under', value: 5 });
const benefits = indicatorFigure({ ...benefit, area: 'alle ydelser', value: 8 });
const jobs = indicatorFigure({ ...benefit, area: 'småjobs', subject: 'virksomheder', value: 40 });

const at = (id: string) => ({ document_id: id, committee: null, meeting_date: null });

const rank = { domain: 'rankings', measure: 'rank', unit: 'rank', area: null } as const;
const places = indicatorFigure({ ...rank, measure: 'rank_of', unit: 'count', value: 91 });

describe('the number that a figure is one of', () => {
  it('is the larger count of the same subject, in Overblik and in Nøgletal', () => {
    const all = [below, benefits, jobs];
    expect(baseFigure(below, all)).toBe(benefits);
    expect(baseFigure(benefits, all)).toBeUndefined();
    const own = indicatorsOf(all)
      .find(({ area }) => area === below.area)
      ?.own.at(-1);
    expect(own?.base?.figure).toBe(benefits);
    const before = all.map((one) => ({ ...one, fact_id: `${one.fact_id}-before`, document_id: 'd1' }));
    const changes = indicatorChanges([...before, ...all], at('d1'), at('d2'));
    expect(changes.map(({ to, bases }) => [to.area, bases.to?.area])).toEqual([[below.area, benefits.area]]);
  });

  it('is the length of the ranking, but not for a place within the region or one that is recalled', () => {
    const whole = indicatorFigure({ ...rank, value: 38 });
    const within = indicatorFigure({ ...rank, value: 8, compared_to: 'Region Sjælland' });
    const recalled = indicatorFigure({ ...rank, value: 44, previous: true });
    const all = [places, whole, within, recalled];
    expect(all.slice(1).map((figure) => baseFigure(figure, all)?.value)).toEqual([91, undefined, undefined]);
  });

  it('is none of other measures', () => {
    expect(baseFigure(indicatorFigure(), [places, benefits])).toBeUndefined();
  });
});

describe('the series of a figure', () => {
  it('is another for another unit, and the same for another capital letter', () => {
    const share = indicatorFigure({ area: 'Handicap' });
    const small = indicatorFigure({ area: 'handicap' });
    const persons = indicatorFigure({ area: 'Handicap', unit: 'persons' });
    const series = seriesOf([share, small, persons], []);
    expect(series(share)).toBe(series(small));
    expect(series(share)).not.toBe(series(persons));
    expect(keyOf(share)).toBe('reversal_rates.reversal_rate|Handicap||');
  });

  it('is another for gaps to another municipality', () => {
    const [here, there] = ['Solrød', 'Lolland'].map((compared_to) =>
      indicatorFigure({ measure: 'gap', unit: 'pct_point', compared_to }),
    );
    if (here === undefined || there === undefined) throw new Error('two figures were made');
    const series = seriesOf([here, there], []);
    expect(series(here)).not.toBe(series(there));
  });
});

describe('the order of the topics', () => {
  it('puts those without a place of their own last', () => {
    const ordered = ['costs', 'surveys', 'unemployment_shares'].sort((a, b) => placeOfDomain(a) - placeOfDomain(b));
    expect(ordered).toEqual(['unemployment_shares', 'surveys', 'costs']);
  });
});
