import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { openingOf } from '../../../../src/answers/meeting/opening.ts';
import type { Speech } from '../../../../src/answers/indicators/trends.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { indicatorFigure as figure } from '../figures.ts';

const da = { f: formats('da'), w: words('da') };
const en = { f: formats('en'), w: words('en') };

const share = figure({
  domain: 'unemployment_shares',
  measure: 'share',
  area: 'langtidsledighed',
  value: 12.9,
  printed: '12,9',
});
const gap = figure({
  ...share,
  fact_id: 'g1',
  measure: 'gap',
  compared_to: 'Hele landet',
  unit: 'pct_point',
  value: -4.4,
});
const rank = figure({ domain: 'rankings', measure: 'rank', area: null, unit: 'rank', value: 38, printed: '38' });

function said(figures: (typeof share)[], speech: Speech): string[] {
  return openingOf(undefined, indicatorsOf(figures), figures, speech).map(({ text }) => text);
}

describe('the first sentences', () => {
  it('say a share as its definition speaks of it, against the country, in either language', () => {
    expect(said([share, gap], da)[0]).toBe(
      'Andelen af langtidsledige er **12,9 %**, **4,4 pct.point** under hele landet.',
    );
    expect(said([share, gap], en)[0]).toContain('The share of long-term unemployed is **12.9 %**');
  });

  it('give the time of what other minutes told', () => {
    const told = [share, gap].map((one) => ({ ...one, as_of: null, period: '2023-03', fiscal_year: 2023 }));
    const [first] = openingOf(undefined, indicatorsOf(told), told, da, [], {
      document_id: 'another document',
      committee: null,
      meeting_date: null,
    });
    expect(first?.text).toBe(
      'Andelen af langtidsledige er **12,9 %** (marts 2023), **4,4 pct.point** under hele landet.',
    );
  });

  it('tell what became of a number that nobody is compared with', () => {
    const people = { domain: 'benefits', measure: 'recipients', area: 'sygedagpenge', unit: 'persons' } as const;
    const figures = [
      figure({ ...people, period: '2019-12', fiscal_year: 2019, value: 506, printed: '506' }),
      figure({ ...people, period: '2020-12', fiscal_year: 2020, value: 560, printed: '560' }),
    ];
    expect(said(figures, da)).toEqual(['Sygedagpenge: **560 personer**, 54* flere end i december 2019.']);
    expect(said(figures, en)).toEqual(['Sygedagpenge: **560 persons**, 54* more than in December 2019.']);
  });

  it('name what has no such words, and call a rank a number', () => {
    expect(said([rank], da)).toEqual(['Erhvervsvenlighed: **nr. 38**.']);
  });
});
