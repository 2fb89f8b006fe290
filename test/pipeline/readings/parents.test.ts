/** Tables whose rows stand on two levels: committees, and the policy areas that they add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { facts, pick, read } from './minutes.ts';

const TITLE = 'Budgetopfølgning 2, 2025';
const HEADER = 'Udvalg og politikområde\tKorrigeret budget\tForventet regnskab\tAfvigelse';
const table = (rows: readonly string[], header = HEADER): string =>
  ['Tabel 1. Forventet regnskab 2025, 1.000 kr.', '', header, ...rows].join('\n');

interface Line {
  readonly name: string;
  readonly budget: number;
  readonly expected: number;
}

interface Owner extends Line {
  readonly areas: readonly Line[];
}

const COMMITTEES = ['Skoleudvalget', 'Omsorgsudvalget', 'Vejudvalget', 'Havneudvalget'];

const wholeOf = (name: string, lines: readonly Line[]): Line => ({
  name,
  budget: lines.reduce((sum, { budget }) => sum + budget, 0),
  expected: lines.reduce((sum, { expected }) => sum + expected, 0),
});

const amount = fc.integer({ min: 10_000, max: 400_000 });
const owners: fc.Arbitrary<Owner[]> = fc
  .array(fc.array(fc.record({ budget: amount, expected: amount }), { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: COMMITTEES.length,
  })
  .map((all) =>
    all.map((some, at) => {
      const areas = some.map((one, order) => ({ name: `Område ${'ABCD'[at] ?? ''}${'abcd'[order] ?? ''}`, ...one }));
      return { ...wholeOf(COMMITTEES[at] ?? '', areas), areas };
    }),
  );

const row = ({ name, budget, expected }: Line, mark = '', behind = ''): string =>
  [mark + name + behind, budget, expected, expected - budget].join('\t');

/** The five ways in which such a table is printed. */
const LAYOUTS: Readonly<Record<string, (owner: Owner) => readonly string[]>> = {
  'the committee above its areas': (owner) => [row(owner), ...owner.areas.map((one) => row(one))],
  'its areas behind dashes': (owner) => [row(owner), ...owner.areas.map((one) => row(one, '- '))],
  'the committee below its areas': (owner) => [...owner.areas.map((one) => row(one)), row(owner)],
  'its sum below its areas': (owner) => [...owner.areas.map((one) => row(one)), row(owner, '', ' i alt')],
  'a section of its own': (owner) => [
    owner.name,
    ...owner.areas.map((one) => row(one)),
    row({ ...owner, name: 'I alt' }),
  ],
};

const told = (found: readonly Fact[]): string[] =>
  found
    .map(({ committee, area, measure, value, is_total: total }) => [committee, area, measure, value, total].join('|'))
    .sort();

describe('committees with their policy areas', () => {
  it('give the same figures in every layout, and every sum holds', () => {
    fc.assert(
      fc.property(owners, (all) => {
        const total = row(wholeOf('Hele kommunen i alt', all));
        const readings = Object.values(LAYOUTS).map((layout) => read(table([...all.flatMap(layout), total]), TITLE));
        const [first] = readings.map((one) => told(one.facts));
        for (const one of readings) {
          expect(told(one.facts)).toEqual(first);
          expect(one.findings.filter(({ code, outcome }) => code === 'sum_check' && outcome === 'differs')).toEqual([]);
          // No group of rows that add up holds rows of two levels.
          for (const group of new Set(one.facts.map(({ breakdown }) => breakdown))) {
            const levels = one.facts.filter(({ breakdown }) => breakdown === group).map(({ area }) => area === null);
            expect(new Set(levels).size).toBe(1);
          }
        }
        const areas = readings[0]?.facts.filter(({ area, measure }) => area !== null && measure === 'expected') ?? [];
        expect(areas.map(({ committee, area }) => [committee, area])).toEqual(
          all.flatMap((owner) => owner.areas.map(({ name }) => [owner.name, name])),
        );
      }),
      { numRuns: 6 },
    );
  });

  it('keep their areas where one of them is misprinted, which is told', () => {
    const rows = ['Skoleudvalget\t300\t330\t30', 'Skoler\t200\t220\t20', 'Klubber\t100\t110\t10'];
    const wrong = ['Vejudvalget\t90\t95\t5', 'Vintervej\t50\t52\t2', 'Belysning\t60\t61\t1'];
    const last = ['Havneudvalget\t20\t21\t1', 'I alt\t410\t446\t36'];
    const { facts: found, findings } = read(table([...rows, ...wrong, ...last]), TITLE);
    expect(found.find(({ area }) => area === 'Belysning')?.committee).toBe('Vejudvalget');
    const doubts = findings.filter(({ code, outcome }) => code === 'sum_check' && outcome === 'differs');
    expect(doubts.map(({ message }) => message.replace(/:.*/u, ''))).toEqual([
      'Table 1, Korrigeret budget',
      'Table 1, Forventet regnskab',
      'Table 1, Afvigelse',
    ]);
  });

  it('leave alone what follows the last of them', () => {
    const rows = ['Skoleudvalget\t300\t330\t30', 'Skoler\t200\t220\t20', 'Klubber\t100\t110\t10', 'Renter\t7\t9\t2'];
    const found = facts(table([...rows, 'I alt\t307\t339\t32']), TITLE);
    expect(found.find(({ area }) => area === 'Renter')?.committee).toBeNull();
  });

  it('may have columns of percentages, which add up to nothing', () => {
    const header = 'Udvalg og politikområde\tAfvigelse\tAfvigelse i %';
    const rows = ['Skoleudvalget\t30\t9,1', 'Skoler\t20\t9,0', 'Klubber\t10\t9,4', 'I alt\t30\t9,1'];
    expect(pick(facts(table(rows, header), TITLE), 'committee').filter(([, committee]) => committee === null)).toEqual([
      ['30', null],
      ['9,1', null],
    ]);
  });
});

describe('a row or column "heraf"', () => {
  const rows = [
    'Skoler\t200\t220\t20',
    'heraf specialklasser\t40\t46\t6',
    'Klubber\t100\t110\t10',
    'I alt\t300\t330\t30',
  ];

  it('is a part of the row before and adds up to nothing', () => {
    const { facts: found, findings } = read(table(rows), TITLE);
    const part = found.find(({ printed }) => printed === '46');
    expect(part?.area).toBe('Skoler: heraf specialklasser');
    expect(found.filter(({ breakdown }) => breakdown === part?.breakdown)).toHaveLength(1);
    expect(findings.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
  });

  it('is no figure of its own beside the column that it is a part of', () => {
    const found = read(table(['Skoler\t200\t220\t20\t15'], `${HEADER}\tHeraf nyt`), TITLE);
    expect(found.facts.map(({ printed }) => printed)).toEqual(['200', '220', '20']);
    expect(found.cells.find(({ text }) => text === '15')?.fact_id).toBeNull();
  });
});

describe('columns of expenses beside income and the net', () => {
  const header =
    '\tUdgifter\tUdgifter\tIndtægter\tIndtægter\tNetto\nOmråde\tBudget\tForventet\tBudget\tForventet\tAfvigelse';
  const { facts: found, findings } = read(table(['Svømning\t900\t910\t-400\t-380\t30'], header), TITLE);

  it('are cells alone: what the area costs is the net', () => {
    expect(pick(found, 'measure', 'economy').map(([printed, measure, economy]) => [printed, measure, economy])).toEqual(
      [
        ['-400', 'original_budget', 'income'],
        ['-380', 'expected', 'income'],
        ['30', 'deviation', null],
      ],
    );
  });

  it('prove nothing across their groups', () => {
    expect(findings.filter(({ code }) => code === 'deviation_check')).toEqual([]);
  });
});
