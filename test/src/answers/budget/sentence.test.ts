import { describe, expect, it } from 'vitest';
import type { BudgetFigure } from '../../../../pipeline/lake/queries/budget.ts';
import type { Check } from '../../../../pipeline/lake/queries/checks.ts';
import { bridgeOf } from '../../../../src/answers/budget/bridge.ts';
import { bridgeSentence } from '../../../../src/answers/budget/bridge-sentence.ts';
import { coursesOf } from '../../../../src/answers/budget/course.ts';
import { courseName, courseSentence, scopeName } from '../../../../src/answers/budget/course-sentence.ts';
import { areasSentence, doubtOf, reportSentence } from '../../../../src/answers/budget/sentence.ts';
import { statementsOf, type Statement } from '../../../../src/answers/budget/statements.ts';
import { openingOf } from '../../../../src/answers/meeting/opening.ts';
import { reportOfYear, scopeLine } from '../../../../src/answers/budget/variance.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { budgetFigure as figure } from '../figures.ts';

const da = { f: formats('da'), w: words('da'), unit: 'mio' as const };
const en = { f: formats('en'), w: words('en'), unit: 'mio' as const };

/** Adjusted budget, accounts and deviation in millions, each printed with one decimal. */
type Row = readonly [name: string | null, budget: number, accounts: number, deviation: number];

/** A table of the accounts of 2024; a row without a name is its total. */
function accounts(rows: readonly Row[], shared: Partial<BudgetFigure>, by: 'committee' | 'area'): Statement {
  const figures = rows.flatMap(([name, ...levels], at) =>
    (['adjusted_budget', 'actual', 'deviation'] as const).map((measure, column) =>
      figure({
        frame: null,
        economy: null,
        fiscal_year: 2024,
        report: 'final',
        standing: null,
        table_no: '1',
        committee: by === 'committee' ? name : 'Økonomiudvalget',
        area: by === 'area' ? name : null,
        is_total: name === null,
        measure,
        value: (levels[column] ?? 0) * 1e6,
        printed: (levels[column] ?? 0).toFixed(1),
        place: at * 10 + column,
        ...shared,
      }),
    ),
  );
  const [statement] = statementsOf(figures);
  if (statement === undefined) throw new Error('the table makes no statement');
  return statement;
}

const kerteminde = accounts(
  [
    ['Økonomiudvalget', 211.3, 206.8, -4.5],
    ['Børne- og Skoleudvalget', 617.1, 621, 3.9],
    ['Social- og Ældreudvalget', 893.5, 907.9, 14.4],
    [null, 1821.9, 1735.7, 13.8],
  ],
  {},
  'committee',
);
const income = accounts(
  [
    ['Skatter', -1200, -1195.5, 4.5],
    ['Tilskud og udligning', -410, -418, -8],
    [null, -1610, -1613.5, -3.5],
  ],
  { economy: 'income' },
  'area',
);

function check(total: Statement['total'], change: Partial<Check> = {}): Check {
  return {
    finding_id: 'f1',
    document_id: 'd1',
    code: 'sum_check',
    severity: 'warning',
    item_no: '7',
    table_no: '1',
    fact_ids: `x ${total?.figures.adjusted_budget?.fact_id ?? ''}`,
    outcome: 'differs',
    message: '',
    values: '{}',
    ...change,
  };
}

function bridge(statement: Statement): string {
  const found = bridgeOf(statement, { differs: false });
  return found === undefined ? '' : bridgeSentence(found, statement, statement.rows[0]?.committee ?? '', da);
}

describe('the sentence of a report', () => {
  it('tells a total that its table contradicts as one that does not hold', () => {
    expect(doubtOf(kerteminde.total, [check(kerteminde.total)])).toBe('sum');
    expect(doubtOf(kerteminde.total, [check(kerteminde.total, { outcome: 'holds_rounded' })])).toBeNull();
    expect(reportSentence(kerteminde, 'all', 'sum', da)).toMatch(
      /^De tre udvalg brugte \*\*13,8\smio\. kr\. \(0,8\s%\*\)\*\* mere end korrigeret budget \(summen stemmer ikke, se tabellen\)\. Størst er/u,
    );
    expect(reportSentence(kerteminde, 'all', null, da)).not.toContain('stemmer ikke');
  });

  it('tells apart a total that is not the sum and a deviation that is not its own row', () => {
    const ofRow = check(kerteminde.total, { code: 'deviation_check' });
    expect(doubtOf(kerteminde.total, [ofRow])).toBe('row');
    expect(doubtOf(kerteminde.total, [ofRow, check(kerteminde.total)])).toBe('sum');
    expect(reportSentence(kerteminde, 'all', 'row', da)).toContain(
      '(afvigelsen stemmer ikke med budget og regnskab, se tabellen)',
    );
    expect(reportSentence(kerteminde, 'all', 'row', en)).toContain(
      '(the deviation does not fit budget and result, see the table)',
    );
  });

  it('says so on the first page too', () => {
    const said = openingOf(kerteminde, [], [], da, [check(kerteminde.total)]).map(({ text }) => text);
    expect(said[0]).toMatch(/i 2024 \(summen stemmer ikke, se tabellen\)\.$/u);
  });

  it('tells income of areas as income', () => {
    const text = areasSentence(income, income.total ?? undefined, null, da);
    expect(text).toMatch(
      /^Indtægterne blev \*\*3,5\smio\. kr\. \(0,2\s%\*\)\*\* højere end i det korrigerede budget\./u,
    );
    expect(text).toMatch(/Tilskud og udligning står for \*\*8,0\smio\. kr\.\*\* merindtægt\.$/u);
  });

  it('names no largest of what the text mentions, and claims no budget for it', () => {
    const prose = (area: string, value: number): BudgetFigure =>
      figure({ committee: 'Socialudvalget', area, value, table_no: null, fiscal_year: 2016, frame: null });
    const [odense] = statementsOf([
      prose('Service excl. projekter', 9_700_000),
      prose('Service inkl. projekter', 8_200_000),
    ]);
    expect(openingOf(odense, [], [], da)).toMatchObject([
      {
        text: expect.stringMatching(
          /^Teksten nævner for 2016 Service excl\. projekter \(\*\*9,7\smio\. kr\.\*\* merforbrug\) og Service inkl\. projekter/u,
        ) as string,
        facts: [expect.any(String), expect.any(String)],
      },
    ]);
  });

  it('writes the year of a report that is named by its day once', () => {
    const named = { report: 'follow_up', standing: null, asOf: '2025-03-31', fiscalYear: 2025 };
    expect(reportOfYear(named, da)).toMatch(/pr\. 31\. marts 2025$/u);
    expect(reportOfYear(named, da)).not.toContain('2025 2025');
    expect(reportOfYear({ ...named, report: 'forecast_3' }, da)).toBe('3. opfølgning 2025');
  });
});

describe('the sentence of a bridge', () => {
  it('says that the table contradicts itself, and by what', () => {
    expect(bridge(kerteminde)).toMatch(
      /^Tabellen skriver \*\*13,8\smio\. kr\.\*\* over det korrigerede budget, men fra korrigeret budget til regnskab er der \*\*86,2\smio\. kr\.\*\*\* ned: tallene stemmer ikke\.$/u,
    );
  });

  it('names the one row of a table without a total, and counts the rows that it adds up', () => {
    const boern: Row = ['Børne- og Familieudvalget', 20.8, 18.8, -2];
    const teknik: Row = ['Teknikudvalget', 10, 11, 1];
    expect(bridge(accounts([boern], {}, 'committee'))).toMatch(
      /^Børne- og Familieudvalget: regnskabet endte \*\*2,0\smio\. kr\.\*\* under det korrigerede budget\.$/u,
    );
    expect(bridge(accounts([boern, teknik], {}, 'committee'))).toMatch(
      /^Tabellen har ingen samlet linje\. Dens 2 rækker tilsammen: regnskabet endte \*\*1,0\smio\. kr\.\*\* under/u,
    );
  });
});

describe('the sentence of a year from report to report', () => {
  const row = { fiscal_year: 2024, frame: null, economy: null, table_no: '1', standing: null } as const;
  const told = (committee: string | null, report: string, value: number): BudgetFigure =>
    figure({ ...row, committee, report, value: value * 1e6, is_total: committee === null });
  const nyborg = [
    told('Økonomiudvalget', 'forecast_1', -2.5),
    told('Økonomiudvalget', 'final', -4.5),
    told(null, 'forecast_1', 17),
    told(null, 'final', 7.6),
  ];

  it('tells the whole municipality where the minutes print a total, and names each committee', () => {
    const courses = coursesOf(nyborg, 2024, null);
    expect(courses.map((course) => courseName(course, false, da))).toEqual(['I alt', 'Økonomiudvalget']);
    const [whole] = courses;
    expect(whole === undefined ? '' : courseSentence(whole, false, false, da)).toMatch(
      /^1\. opfølgning, I alt: \*\*17,0\smio\. kr\.\*\* merforbrug; regnskab: \*\*7,6\smio\. kr\.\*\* merforbrug\.$/u,
    );
  });

  it('names the committee, not the first scope, where the scope changes on the way', () => {
    const scope = (area: string, report: string, as_of: string | null): BudgetFigure =>
      figure({ ...row, table_no: null, committee: 'Socialudvalget', area, report, as_of, value: 1e6 });
    const [course] = coursesOf(
      [
        scope('Drift med overførsel', 'follow_up', '2024-06-01'),
        scope('Drift med overførsel', 'follow_up', '2024-10-01'),
        scope('Service excl. projekter', 'final', null),
      ],
      2024,
      null,
    );
    expect(course === undefined ? '' : courseName(course, false, da)).toBe('Socialudvalget');
  });

  it('says of which economy it is where it is not operations', () => {
    const capital = figure({ ...row, committee: 'Teknikudvalget', economy: 'capital' });
    expect(scopeName(capital, false, da)).toBe('Teknikudvalget, anlæg');
  });
});

describe('what a file of a chart says it covers', () => {
  it('names municipality, committee, economy, part of the frame, report and year', () => {
    const areas = accounts([['Dagtilbud', 10, 9, -1]], { economy: 'capital' }, 'area');
    expect(scopeLine(areas, da)).toBe('Sorø Kommune · Økonomiudvalget · anlæg · regnskab 2024');
    const whole = accounts([['Økonomiudvalget', 10, 9, -1]], { frame: 'inside' }, 'committee');
    expect(scopeLine(whole, da)).toBe('Sorø Kommune · drift inden for servicerammen · regnskab 2024');
    expect(scopeLine(whole, da, 'outside')).toContain('drift uden for servicerammen');
  });
});
