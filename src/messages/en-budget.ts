/** English words of Budget and Transfers: the bridge, a year's course, municipalities compared, status and decision. */

import type { BudgetWords } from './da-budget.ts';
import { committeesOf, spending } from './en-views.ts';
import { capital } from './typeset.ts';

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function some(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${String(names.length - 5)} others` : list(names);
}

export const enBudget: BudgetWords = {
  path: {
    label: 'You are here',
    all: 'All committees',
    elsewhere: (committee, report) => `The minutes split ${committee} by policy area only in the ${report}.`,
  },
  lead: {
    mostPercent: (name, told) => `in percent ${name} deviates most, **${told.percent ?? ''}** ${spending(told)}`,
    only: (name, told) =>
      `The table names only ${name}: **${told.amount}** ${spending(told)}${told.percent === null ? '' : ` (${told.percent})`}.`,
    mentioned: (all, more, year) =>
      `The text mentions ${year === undefined ? '' : `for ${year} `}${more ? 'among others ' : ''}${list(all.map(({ name, told }) => `${name} (**${told.amount}** ${spending(told)})`))}.`,
    income: (told, forecast) =>
      `Income ${forecast ? 'is expected to be' : 'was'} **${told.amount}${told.percent === null ? '' : ` (${told.percent})`}** ${told.value < 0 ? 'higher' : 'lower'} than in the adjusted budget. Income bears a minus: - is more income, + is less.`,
    incomeUnder: '- more income',
    incomeOver: '+ less',
  },
  own: {
    title: (committee, year) => `${committee} ${year}`,
    sentence: (committee, forecast, told) =>
      told.value === 0
        ? `${committee} ${forecast ? 'is expected to spend' : 'spent'} the adjusted budget.`
        : `${committee} ${forecast ? 'is expected to spend' : 'spent'} **${told.amount}${told.percent === null ? '' : ` (${told.percent})`}** ${told.value < 0 ? 'less' : 'more'} than the adjusted budget.`,
    place: (place, count, total) =>
      `It is ${place === 1 ? 'the largest deviation' : `number ${String(place)} by size`} among ${count} committees${total === null ? '' : `; all together: **${total.amount}** ${spending(total)}`}.`,
    noAreas: (report) => `The minutes do not split the committee by policy area (${report}).`,
    areasIn: 'Policy areas are in',
    alone: (report, year) =>
      `The minutes do not follow the committee from report to report in ${year}: only the ${report} has its figures.`,
    others: 'Among all committees',
    noWhy: "No explanation of the committee's deviation was found in the minutes.",
  },
  elsewhere: (wanted, shown, committee) =>
    `The ${wanted} has no table of policy areas. This is the newest one that has: ${committee}, ${shown}.`,
  told: {
    apart: (larger, smaller, difference) =>
      `${larger} and ${smaller} are the same counted in two ways: they are **${difference}*** apart. They are not added up.`,
    again: (name) => `${name}: the same figure stands again in the minutes of`,
    before: (name, amount) => `${name} was ${amount} in the minutes of`,
    computed: '* computed',
  },
  none: {
    noParts: 'the minutes do not split this',
    unknown: (asked, known) =>
      `The link asks for "${asked}", but that municipality is not in the collection. Municipalities read: ${some(known)}. Choose one of them, or read minutes of a new one.`,
    years: (asked, municipality, known) =>
      `There are no figures for ${asked}. The minutes from ${municipality} have figures for ${list(known)}.`,
    year: (year) => `See ${year}`,
  },
  area: {
    close: 'Back to all policy areas',
    toDate: 'Spent to date is a part of the year, not a result.',
    names: {
      original_budget: 'Original budget',
      adjusted_budget: 'Adjusted budget',
      spent_to_date: 'Spent to date',
      actual: 'Accounts',
      expected: 'Expected accounts',
      deviation: 'Deviation',
      deviation_pct: 'Deviation, %',
      expected_pct: 'Expected of budget, %',
    },
  },
  bridge: {
    title: (from, to, year) => `From ${from.toLowerCase()} to ${to.toLowerCase()} ${year}`,
    levels: { original: 'Original budget', adjusted: 'Adjusted budget' },
    outcome: (forecast) => (forecast ? 'Expected accounts' : 'Accounts'),
    budgetStep: (name) => `${name}, budget changed`,
    outcomeStep: (name) => `${name}, deviation`,
    gathered: (count) => `${count} others`,
    left: { rounding: 'Rounding', unsplit: 'Not split by row', differs: 'The sum does not hold' },
    ofRow: (name) => `${name}: `,
    ofRows: (count) => `The table has no total. Its ${count} rows together: `,
    contradicted: (forecast, printed, computed) =>
      `the table says **${printed.amount}** ${printed.value < 0 ? 'below' : 'above'} the adjusted budget, but from the adjusted budget to the ${forecast ? 'expected accounts' : 'accounts'} it is **${computed.amount}*** ${computed.value < 0 ? 'down' : 'up'}: the figures contradict each other`,
    unsummed: "the rows do not give the table's sum",
    sentence: (change, raised) => `The budget was ${raised ? 'raised' : 'lowered'} by **${change}*** during the year`,
    incomeSentence: (change, less) =>
      `The budget for income was ${less ? 'lowered' : 'raised'} by **${change}*** during the year`,
    incomeThen: (forecast, told) =>
      `income ${forecast ? 'is expected to be' : 'was'} **${told.amount}** ${told.value < 0 ? 'higher' : 'lower'} than in the adjusted budget`,
    incomeSubtitle: (unit) => `Amounts in ${unit}. Income bears a minus: - is more income, + is less.`,
    unchanged: 'The budget was not changed during the year',
    then: (forecast, told) =>
      `the accounts ${forecast ? 'are expected to end' : 'ended'} **${told.amount}** ${told.value < 0 ? 'below' : 'above'} the adjusted budget`,
    thenOn: (forecast) => (forecast ? 'the adjusted budget is expected to hold' : 'the adjusted budget held'),
    and: '; ',
    withoutOriginal: 'The minutes do not give the original budget: the bridge starts at the adjusted one.',
    subtitle: (unit) => `Amounts in ${unit}. + raises, - lowers.`,
    marks: (forecast) => `Outlined: budget and budget changes. ${forecast ? 'Hatched: expected.' : 'Solid: accounts.'}`,
    cut: 'The axis does not start at zero (two strokes): levels can be read, but their lengths not compared.',
    computed: '* computed from the table: the difference between two levels, or the sum of the rows.',
    step: 'Step',
    amount: (unit) => `Level and step, ${unit}`,
    change: (unit) => `Budget changed*, ${unit}`,
    level: (name, unit) => `${name}, ${unit}`,
  },
  course: {
    title: (year) => `${year} from report to report`,
    mixed: 'Several scopes',
    note: (unit) =>
      `Deviation from the adjusted budget, ${unit}: + overspend, - underspend. The same scale throughout.`,
    under: '- less',
    over: '+ more',
    otherScope: 'other scope',
    first: (report, told) => `${capital(report)}: **${told.amount}** ${spending(told)}`,
    next: (report, told) => `${report}: **${told.amount}** ${spending(told)}`,
    scopes: (names) =>
      `The scope changes on the way (${list(names)}). Figures on either side of the dashed line do not measure the same; no movement is computed between them.`,
    said: (day, across) =>
      across
        ? `The minutes of ${day} state a change since the report before, which had another scope:`
        : `The minutes of ${day} state the change themselves:`,
    movement:
      'Above the bars: movement since the report before, computed. No figure is overwritten, none are added up.',
    report: 'Report',
    scope: 'Scope',
    since: (unit) => `Movement*, ${unit}`,
    whole: 'Total',
    others: (count) => `${count} more courses stand in the table.`,
    asOf: (day) => `follow-up at ${day}`,
  },
  compare: {
    title: 'Between municipalities',
    lead: 'Municipalities are compared in percent of the budget or per inhabitant, never in kroner alone.',
    legend: 'Compare',
    modes: { percent: '% of budget', inhabitant: 'DKK per inhabitant' },
    missing: (names) =>
      `DKK per inhabitant cannot be chosen: there is no sourced population for ${some(names)}. Figure, year and source go into data/reference/populations.csv; then build the site again.`,
    lacking: (names) => `Without a sourced population: ${some(names)}.`,
    inhabitants: (name, year, count, source) => `${name} ${year}: ${count} (${source})`,
    populations: 'Populations:',
    amount: 'Deviation, DKK per inhabitant*',
    budget: 'Budget per inh.*',
    unlike: (differences) =>
      `The rows are not measured alike: they are ${list(differences.map((one) => ({ frame: 'of different parts of the operations', year: 'of different years', report: 'partly accounts, partly forecasts' })[one]))}. Compare with care.`,
    seeBudget: 'Compare per inhabitant in Budget',
    otherScope: 'other scope',
    levelsLeftOut:
      'The size of the budget is not shown per inhabitant, because the rows cover different parts of the operations.',
    whole: 'all operations',
    municipality: 'Municipality',
    computed: '* computed: printed amount divided by population.',
    more: (count) => `${count} more municipalities stand in the table.`,
    only: 'Only municipalities whose minutes have a table with total operations are included.',
  },
  steps: {
    ofAll: 'Appropriations and financing are for all committees together, not only the chosen one.',
    title: 'Mentioned in the text',
    note: 'Amounts from prose, decisions and appropriations without a table. They may overlap the tables and are not added to them.',
    what: 'What',
    amount: (unit) => `Amount, ${unit}`,
    year: 'Year',
    years: (first, last) => (first === last ? first : `${first}-${last}`),
    each: 'each year',
    zero: 'From and to net to zero',
    statusOf: (standing) => `Status: ${standing}.`,
    whole: (kind) => `${kind}, total`,
    noStatus: 'not stated',
    notDecided: 'no decision read',
    inWords: (decision) => `Decision: "${decision}"`,
    folded: (cases, nets) =>
      `${cases === 1 ? '1 case' : `${String(cases)} cases`}, ${nets === cases ? (cases === 1 ? 'it nets to zero' : 'all net to zero') : `${String(nets)} of them net to zero`}`,
    kinds: { transfer: 'Transfer', appropriation: 'Appropriation', balance: 'Balance' },
    line: (parts) => parts.join(', ').toLowerCase(),
    moved: {
      proposed: 'The administration proposes to move',
      wished: 'The committees wish to move',
      granted: 'A transfer is granted of',
      none: 'The minutes move',
    },
    sentence: (verb, amount, year, some, all) =>
      `${verb} **${amount}** from ${year} to later years for ${committeesOf(some, all)}`,
    appropriations: 'Appropriations',
    areaTitle: 'Policy area and receiving year',
    unfinanced: '* computed: the sum of the lines above. The table does not say who pays.',
    unstatedNote: (unit) =>
      `Amounts in ${unit}. The minutes do not tell bound from requested. + higher, - lower budget in the receiving year.`,
    sentenceAreas: (verb, amount, year) => `${verb} **${amount}** from ${year} to later years`,
    notGranted: (decided) =>
      `Whether ${decided ? 'that grants the money' : 'the money is granted'}, the minutes do not say.`,
  },
};
