import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../../pipeline/lake/queries/indicators.ts';
import {
  entriesOf,
  groupsOf,
  movesOf,
  searched,
  verdictOf,
  type Entry,
} from '../../../../src/answers/indicators/catalogue.ts';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import type { Speech } from '../../../../src/answers/indicators/trends.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { indicatorFigure as figure } from '../figures.ts';

const speech: Speech = { f: formats('da'), w: words('da') };

function entries(figures: readonly IndicatorFigure[]): Entry[] {
  return entriesOf(indicatorsOf(figures), figures, speech);
}

const rate = (year: number, value: number, change: Partial<IndicatorFigure> = {}): IndicatorFigure =>
  figure({ fiscal_year: year, period: String(year), value, printed: String(value), ...change });
const share = { domain: 'unemployment_shares', measure: 'share', area: 'langtidsledighed' } as const;
const gap = { ...share, measure: 'gap', unit: 'pct_point', compared_to: 'Hele landet' } as const;
const survey = { domain: 'surveys', measure: 'agreement', area: null } as const;

describe('the verdict', () => {
  it.each([
    ['a lower rate, where lower is better', [rate(2023, 44), rate(2024, 30)], 'better'],
    ['a higher one', [rate(2023, 30), rate(2024, 44)], 'worse'],
    ['the same one', [rate(2023, 30), rate(2024, 30)], 'same'],
    ['more positive answers', [rate(2023, 80, survey), rate(2024, 90, survey)], 'better'],
    [
      'a better rank',
      [54, 38].map((value, at) => rate(2023 + at, value, { ...share, measure: 'rank', unit: 'rank' })),
      'better',
    ],
    ['a single measurement', [rate(2024, 30)], null],
    ['a break', [rate(2023, 44), rate(2024, 30, { break_before: true })], null],
    ['few cases', [rate(2023, 44), rate(2024, 25), rate(2024, 4, { measure: 'decisions', unit: 'count' })], null],
    ['a bound', [rate(2023, 44), rate(2024, 30, { bound: 'at_least' })], null],
    [
      'a number of people, whose direction nobody set',
      [
        rate(2023, 500, { domain: 'benefits', measure: 'recipients', area: 'kontanthjælp', unit: 'persons' }),
        rate(2024, 400, { domain: 'benefits', measure: 'recipients', area: 'kontanthjælp', unit: 'persons' }),
      ],
      null,
    ],
  ] as const)('on %s', (_, figures, expected) => {
    expect(entries(figures)[0]?.judgement).toBe(expected);
  });

  it('tells which way things moved where nobody said which way is good', () => {
    const people = { domain: 'benefits', measure: 'recipients', unit: 'persons' } as const;
    const of = (area: string, ...values: readonly number[]): IndicatorFigure[] =>
      values.map((value, at) => rate(2023 + at, value, { ...people, area }));
    const all = entries([...of('kontanthjælp', 500, 400), ...of('sygedagpenge', 80, 90), ...of('fleksjob', 70)]);
    expect(movesOf(all)).toEqual({ up: 1, down: 1, same: 0 });
    expect(speech.w.indicators.noVerdict(1, 1, 0)).toContain('er **1 steget** og **1 faldet**.');
  });

  it('counts what can be judged', () => {
    const all = entries([
      rate(2023, 44),
      rate(2024, 30),
      rate(2023, 30, { area: 'voksenhandicapområdet' }),
      rate(2024, 44, { area: 'voksenhandicapområdet' }),
      rate(2024, 44, { area: 'børnehandicapområdet' }),
    ]);
    expect(verdictOf(all)).toEqual({ judged: 2, better: 1, worse: 1 });
  });

  it.each([
    [3, 2, 1, 'Af de 3, hvis udvikling kan bedømmes, er **2 bedre** og **1 ringere** end målingen før.'],
    [4, 2, 1, 'er **2 bedre**, **1 ringere** og **1 uændret** end målingen før.'],
    [2, 2, 0, 'De 2, hvis udvikling kan bedømmes, er **begge** bedre end målingen før.'],
    [3, 0, 3, 'De 3, hvis udvikling kan bedømmes, er **alle** ringere end målingen før.'],
    [1, 0, 1, 'Kun ét har en udvikling, der kan bedømmes: det **er blevet ringere** siden målingen før.'],
  ])('is said of %i judged, %i better and %i worse', (judged, better, worse, expected) => {
    expect(speech.w.indicators.verdict(judged, better, worse)).toContain(expected);
  });
});

describe('the groups', () => {
  it('give a card to what can be followed or compared, a line to the rest', () => {
    const [unemployment, reversal, surveys] = groupsOf(
      entries([
        rate(2023, 15.7, share),
        rate(2024, 12.9, share),
        rate(2023, -0.5, gap),
        rate(2024, -4.4, gap),
        rate(2024, 44),
        figure({ entity: 'Hele landet', value: 44.9 }),
        rate(2024, 93, survey),
      ]),
    );
    const said = (group: typeof surveys): readonly (readonly string[])[] =>
      [group?.cards ?? [], group?.lines ?? []].map((some) => some.map(({ indicator }) => indicator.measure));
    expect(unemployment?.domain).toBe('unemployment_shares');
    // The difference stands on the card of the level already.
    expect(said(unemployment)).toEqual([['share'], ['gap']]);
    expect(said(reversal)).toEqual([['reversal_rate'], []]);
    expect(said(surveys)).toEqual([[], ['agreement']]);
  });

  it('give a difference its own card where there is no level', () => {
    const benefit = { ...gap, domain: 'benefits', area: 'alle ydelser' } as const;
    const [benefits] = groupsOf(entries([rate(2023, -0.1, benefit), rate(2024, 0.3, benefit)]));
    expect(benefits?.cards.map(({ name }) => name)).toEqual([
      'Andel på alle ydelser under ét, forskel til hele landet',
    ]);
  });

  it('leave a figure that nobody defined to a line', () => {
    const other = { domain: 'surveys', measure: 'share', area: 'forældre' } as const;
    const [surveys] = groupsOf(entries([rate(2023, 8, other), rate(2024, 9, other)]));
    expect([surveys?.cards.length, surveys?.lines.length]).toEqual([0, 1]);
  });
});

describe('the card', () => {
  it('tells the difference to the country, computed or printed, with its level', () => {
    const [computed] = entries([rate(2024, 44), figure({ entity: 'Hele landet', value: 44.9, printed: '44,9' })]);
    expect(computed?.card.benchmarks.map(({ text }) => text)).toEqual(['1 pct.point* under landet (**44,9 %**)']);
    const [printed] = entries([
      rate(2024, 12.9, share),
      rate(2024, 17.3, { ...share, entity: 'Hele landet', is_derived: true, bound: 'about' }),
      rate(2024, -4.4, gap),
    ]);
    expect(printed?.card.benchmarks.map(({ text }) => text)).toEqual(['4,4 pct.point under landet (**ca. 17,3 %***)']);
  });

  it('does not call five of six benefits unchanged after five of eight', () => {
    const count = { domain: 'benefits', measure: 'count', subject: 'ydelser', unit: 'count' } as const;
    const below = { ...count, area: 'ydelser på niveau eller under', value: 5 } as const;
    const all = { ...count, area: 'ydelser i alt' } as const;
    const [entry] = entries([
      figure({ ...below, fiscal_year: 2023, period: '2023', document_id: 'd1', printed: '5' }),
      figure({ ...all, fiscal_year: 2023, period: '2023', document_id: 'd1', value: 8 }),
      figure({ ...below, printed: '5' }),
      figure({ ...all, value: 6 }),
    ]);
    expect([entry?.card.value, entry?.card.unit, entry?.card.change.text]).toEqual(['5', 'af 6', '**5 af 8** i 2023']);
    expect(entry?.card.hasBreak).toBe(true);
  });
});

describe('the search', () => {
  const all = entries([rate(2024, 44), rate(2024, 12.9, share)]);
  const found = (text: string): string[] => searched(all, text, speech).map(({ indicator }) => indicator.measure);

  it.each([
    ['omgørelse', ['reversal_rate']],
    ['ANKESTYRELSEN', ['reversal_rate']],
    ['langtids bruttoledige', ['share']],
    ['', ['reversal_rate', 'share']],
    ['vejr', []],
  ])('finds by name, area and definition: %s', (text, expected) => {
    expect(found(text).sort()).toEqual(expected);
  });
});
