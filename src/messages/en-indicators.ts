/** English words and sentences of the key figures: the catalogue, a key figure's page and its print. */

import { COUNTRY, isRegion } from '../../pipeline/vocabulary/names.ts';
import type { IndicatorWords } from './da-indicators.ts';
import { englishName as fullName } from './municipality.ts';

function entity(name: string | null): string {
  if (name === null) return 'those compared with';
  return name === COUNTRY ? 'the whole country' : name;
}

/** 'a, b and c' */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function count(number: number, one: string, more: string): string {
  return number === 1 ? `one ${one}` : `${String(number)} ${more}`;
}

function cases(measure: string, base: string): string {
  const one = base === '1';
  if (measure === 'reversal_rate') return one ? 'decision' : 'decisions';
  if (measure === 'response_rate') return 'invited';
  return one ? 'answer' : 'answers';
}

const bounds: Readonly<Record<string, string>> = {
  at_least: 'at least ',
  more_than: 'more than ',
  at_most: 'at most ',
  less_than: 'less than ',
  about: 'c. ',
};

function targetWords(value: string, bound: string, year: string | null): string {
  return `${bounds[bound] ?? ''}${value}${year === null ? '' : ` in ${year}`}`;
}

function shortEntity(name: string): string {
  return name === COUNTRY ? 'the country' : isRegion(name) ? 'the region' : name;
}

export const enIndicators: IndicatorWords = {
  title: 'Key figures',
  indicator: 'Key figure',
  area: 'Area',
  compare: 'Compare with',
  standard: 'Country and region',
  nothing: 'None',
  wholeArea: 'Overall',
  all: 'All key figures',
  entity,
  lower: 'lower is better',
  higher: 'higher is better',
  none: 'no direction is better than another',
  bestRank: 'no. 1 is best',

  gapName: (what, other) => (other === null ? `${what}, gap` : `${what}, gap to ${entity(other)}`),
  rankName: (what, region) => (region === null ? what : `${what} in ${region}`),
  // What the minutes count or ask has no English name: it is quoted.
  countName: (what, topic) => `${topic}: number of “${what.charAt(0).toLowerCase()}${what.slice(1)}”`,
  questionName: (what, question) => `${what}: “${question}”`,
  unitName: (name, unit) => `${name} (${unit})`,
  chartTitle: (entities, from, to) => `${entities}, ${from}${from === to ? '' : `-${to}`}`,

  inTime: (when) => `in ${when}`,
  inSchoolYear: (when) => `in the school year ${when}`,
  atMeeting: (when) => `at the meeting in ${when}`,
  atLast: 'at the last measurement',

  level: (when, phrase, value) => `${when}, ${phrase} was **${value}**`,
  counted: (when, value) => `${when}, **${value}** were counted`,
  reversed: (when, part, base, rate) =>
    `${when}, **${part} of ${base}** ${cases('reversal_rate', base)} ${base === '1' ? 'was' : 'were'} reversed, **${rate}**`,
  positive: (when, value, base) =>
    `${when}, **${value}** of the answers were positive${base === null ? '' : ` (${base} answered)`}`,
  responded: (when, value, part, base) =>
    part === null
      ? `${when}, **${value}** of the ${base} invited answered`
      : `${when}, **${part} of ${base}** invited answered, **${value}**`,
  ranked: (when, who, value, region) => `${when}, ${who} was **${value}**${region === null ? '' : ` in ${region}`}`,
  apart: (when, phrase, size, under, other) =>
    `${when}, ${phrase} was **${size} ${under ? 'below' : 'above'}** ${entity(other)}`,
  level0: (when, phrase, other) => `${when}, ${phrase} was **the same as** in ${entity(other)}`,
  isTarget: (value, bound, year) =>
    `The target${year === null ? '' : ` for ${year}`} is **${bounds[bound] ?? ''}${value}**`,
  phrases: {
    share: 'the share',
    reversal_rate: 'the reversal rate',
    recipients: 'the number',
    response_rate: 'the response rate',
    change: 'the change',
    gap: 'the share',
  },
  figure: 'the figure',

  against: (rate, name) => ` against ${rate} ${name === COUNTRY ? 'nationally' : `in ${name}`}`,
  gapTo: (size, under, name) => `${size} ${under ? 'below' : 'above'} ${entity(name)}`,
  sameAs: (name) => `the same as ${entity(name)}`,
  bracketed: (text, value) => `${text} (${value})`,
  joined: (parts) => `, ${parts.join(' and ')}`,

  before: (when, value) => `; ${when} it was ${value}`,
  beforeSame: (when, value) => `; ${when} it was ${value} too`,
  gapBefore: (when, size, under) => `; ${when} it was ${size} ${under ? 'below' : 'above'}`,
  gapBefore0: (when) => `; ${when} there was no difference`,
  broken: (when, value) => `. ${when} it was ${value}, but the method or what is covered has changed since`,
  side: (size, under) => `${size} ${under ? 'below' : 'above'}`,
  noGap: 'the same',
  was: (value, when) => `${value} in ${when}`,
  ofBase: (value, base) => `${value} of ${base}`,
  smallNow: (measure, base) =>
    ` The figure rests on ${base} ${cases(measure, base)}. Therefore no development is described.`,
  smallBefore: (measure, base) =>
    ` The figure before rests on ${base} ${cases(measure, base)}. Therefore no development is described.`,
  met: (value, bound, year) => ` It meets the target (${targetWords(value, bound, year)}).`,
  missed: (value, bound, year, past, gap, lower) =>
    ` The target${year === null ? '' : ` for ${year}`} ${past ? 'was' : 'is'} ${bounds[bound] ?? ''}${value}, ${gap}* ${lower ? 'lower' : 'higher'}.`,
  aim: (value, bound, year, past) =>
    ` The target${year === null ? '' : ` for ${year}`} ${past ? 'was' : 'is'} ${bounds[bound] ?? ''}${value}.`,
  parts: (remitted, amended) => {
    const all = remitted + amended;
    if (remitted === 0 || amended === 0) {
      const became = amended === 0 ? 'sent back for a new decision' : 'amended or annulled';
      return all === 1 ? `It was ${became}.` : `All ${String(all)} were ${became}.`;
    }
    return `Of the ${String(all)}, ${String(remitted)} were sent back for a new decision and ${String(amended)} amended or annulled.`;
  },
  alsoTold: (levels) => `The minutes also give ${levels}.`,
  decided: (decision) => `Decision on the item: ${decision.toLowerCase()}.`,

  casesTitle: {
    reversal_rate: 'Reversed of appealed decisions',
    agreement: 'Answers',
    response_rate: 'Answers of invited',
    rank: 'Out of',
    count: 'Out of',
  },
  baseTitle: {
    reversal_rate: 'Decisions',
    agreement: 'Answers',
    response_rate: 'Invited',
    rank: 'Out of',
    count: 'Out of',
  },
  partTitle: { reversal_rate: 'Reversed', response_rate: 'Answers' },
  cases: (part, base) => `${part} of ${base}`,
  casesUnknown: 'not stated',
  casesShort: '–',
  target: 'Target',
  targetLabel: (bound, year, value) => `Target${year === null ? '' : ` ${year}`}: ${bounds[bound] ?? ''}${value}`,
  targetNote: (fromMinutes) =>
    fromMinutes
      ? 'Level line: the target as the minutes state it.'
      : 'Level line: the target as it is set in the table of key figures.',
  stems: 'Each change is of its own span of time, so no line joins them.',
  rangeNote: 'Upright stroke: the minutes give a range.',
  small: (measure, base) => `Small number: ${base} ${cases(measure, base)}.`,
  smallNone: (measure) => `Small number: under 20 ${cases(measure, '20')}. No development is described.`,
  breakMark: 'Break: the method or what is covered has changed. No line across.',
  wholeNumberNote: '* computed: the only whole number that gives the printed percentage.',
  derivedNote: 'Levels with * are computed: own figure minus difference, good to ±0.1.',
  undatedNote: "Day of measurement not stated: the figure stands at its meeting's day.",
  undatedBetween: 'The last measurement is undated and stands midway.',
  undatedRecalled: 'The last measurement is undated.',
  computed: '* computed from the printed figures.',
  multiples: (shown) => `${String(shown)} side by side on one scale`,
  multiplesNote: 'Areas may overlap; their figures do not add up.',
  multiplesCases: '– : number not stated in the minutes.',
  multipleCases: (measure, part, base, year) =>
    measure === 'reversal_rate'
      ? `${part} of ${base} ${cases(measure, base)} reversed in ${year}.`
      : `${part} of ${base} ${cases(measure, base)}, ${year}.`,
  tableTitle: 'The figures',
  tableCaption: (name) => `The figures, ${name}`,
  tableNewest: (shown) => `On paper: the ${shown} newest.`,
  time: 'Time',
  difference: (unit) => `Difference, ${unit}`,
  differenceTo: (name, unit) => `Difference to ${entity(name)}, ${unit}`,
  differenceNote:
    '* computed from the printed figures, without decimals where one of them is printed without; its uncertainty is their rounding.',
  family: (name) => `${name}, all`,
  checks: 'Checks',
  noChecks: 'The figures are part of no arithmetic check.',
  aimOfOthers: (subject, own) => ` The target is set for ${subject}, not for ${own} alone.`,
  standingTitle: (who, when) => (when === '' ? who : `${who}, ${when}`),
  standingNote: 'Upright line: the target.',
  who: 'Who',
  single: 'The minutes that are read hold only one time, so there is no development to draw.',
  noneTitle: 'No key figures for this choice',
  noneHelp: (municipality) => `The minutes read from ${municipality} have no key figures. Choose another municipality.`,
  goneTitle: 'The key figure is not here',
  goneHelp: (municipality) =>
    `The minutes read from ${municipality} do not have this key figure. The link may be from another edition of the figures.`,

  print: 'Print',
  printed: (day, address) => `Printed from Udvalgstal ${day}: ${address}`,
  municipality: fullName,
  sources: 'Sources',
  sourceLine: (day, item, table) =>
    `${day}${item === null ? '' : `, item ${item}`}${table === null ? '' : `, table ${table}`}`,

  definition: 'How it is measured',
  definitionUnit: 'Unit',
  definitionDirection: 'Direction',
  definitionTarget: 'Target',
  definitionSource: 'Measured by',
  noTarget: 'no target stated',
  targetSaid: (value, bound, year, fromMinutes) =>
    `${targetWords(value, bound, year)}${fromMinutes ? ', as the minutes state it' : ''}`,
  undefinedMark: 'no definition',
  noDefinition: 'The table of key figures does not define this one. See in the source what was counted.',

  lead: (shown, municipality, meetings) =>
    `${municipality} has **${count(shown, 'key figure', 'key figures')}** from ${count(meetings, 'meeting', 'meetings')}.`,
  verdict: (judged, better, worse) => {
    const same = judged - better - worse;
    if (judged === 1) {
      const one = better === 1 ? 'has become better' : worse === 1 ? 'has become worse' : 'is unchanged';
      return ` Only one has a development that can be judged: it **${one}** since the measurement before.`;
    }
    if ([better, worse, same].includes(judged)) {
      const all = better === judged ? 'better than' : worse === judged ? 'worse than' : 'unchanged since';
      return ` The ${String(judged)} whose development can be judged are **${judged === 2 ? 'both' : 'all'}** ${all} the measurement before.`;
    }
    const are = (number: number): string => `${String(number)} ${number === 1 ? 'is' : 'are'}`;
    const parts = [
      better > 0 ? `**${are(better)} better**` : null,
      worse > 0 ? `**${are(worse)} worse**` : null,
      same > 0 ? `**${are(same)} unchanged**` : null,
    ].filter((part) => part !== null);
    return ` Of the ${String(judged)} whose development can be judged, ${list(parts)}, against the measurement before.`;
  },
  noVerdict: (up, down, same) => {
    const has = (number: number): string => `${String(number)} ${number === 1 ? 'has' : 'have'}`;
    const parts = [
      up > 0 ? `**${has(up)} risen**` : null,
      down > 0 ? `**${has(down)} fallen**` : null,
      same > 0 ? `**${has(same)} not changed**` : null,
    ].filter((part) => part !== null);
    if (parts.length === 0) return ' None of them has two measurements that can be compared.';
    return ` From the measurement before to the newest ${list(parts)}. None of them has a wanted direction, so whether that is good is not said.`;
  },
  verdictNote:
    'Only key figures with a wanted direction and two comparable measurements are judged: no breaks, small numbers or ranges. The development is the one between the two newest measurements. A gap to region or country is not counted where the key figure itself is shown.',
  search: 'Search key figures',
  searchHint: 'name, area or definition',
  topic: 'Topic',
  allTopics: 'All topics',
  found: (shown, all) => `${String(shown)} of ${count(all, 'key figure', 'key figures')}`,
  nothingFound: (text) => `No key figure fits "${text}".`,
  nothingHere: 'No key figure fits the choice.',
  showAll: 'Show all key figures',
  sparkNote: (municipality) =>
    `Full line: ${municipality}. Dashed with squares: the whole country, else the region. Open circle: small number. Upright stroke: break.`,
  better: 'better',
  worse: 'worse',
  same: 'unchanged',
  others: 'Other figures',
  gapShort: (size, under, name) => `${size} ${under ? 'below' : 'above'} ${shortEntity(name)}`,
  sameShort: (name) => `as ${shortEntity(name)}`,
  smallMark: 'small number',
  undatedMark: 'date not stated',
  previousMark: 'last measurement',
  casesIn: (measure, part, base) => `${part} of ${base} ${cases(measure, base)}`,
  onlyOf: (measure, base) => `, of only ${base} ${cases(measure, base)}`,
  definitions: 'How the key figures are measured',
  definitionsNote: 'The table of key figures is kept in data/reference/indicators.csv.',
  notHere: (count) => `Key figures without figures in the minutes that are read (${String(count)})`,
};
