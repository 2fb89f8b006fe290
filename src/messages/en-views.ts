/**
 * English words and sentences of the chart views. Words between ** are set in bold. Names from the minutes stay Danish.
 */

import { COUNTRY, isRegion } from '../../pipeline/vocabulary/names.ts';
import type { Told, ViewWords } from './da-views.ts';

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

function side(value: number): string {
  return value < 0 ? 'less' : 'more';
}

/** The side of a deviation as a noun. */
export function spending({ value, income = false }: Told): string {
  if (income) return value < 0 ? 'more income' : 'less income';
  return value < 0 ? 'underspend' : 'overspend';
}

function size(told: Told): string {
  return told.percent === null ? told.amount : `${told.amount} (${told.percent})`;
}

function entityInText(entity: string): string {
  return entity === COUNTRY ? 'the whole country' : entity;
}

const economies: Readonly<Record<string, string>> = {
  operations: 'Operations',
  capital: 'Capital',
  income: 'Income',
  financing: 'Financing',
};

/** 'five of six committees', 'both committees', 'all six committees'. */
export function committeesOf(some: number, all: number): string {
  if (some < all || all < 2) return `${numeral(some)} of ${numeral(all)} committees`;
  return all === 2 ? 'both committees' : `all ${numeral(all)} committees`;
}

export const enViews: ViewWords = {
  source: 'Source',
  item: (item) => `item ${item}`,
  itemTable: (item, tables) => `item ${item}, table ${tables}`,
  itemTextAndTable: (item, tables) => `item ${item}, the text and table ${tables}`,
  and: 'and',
  undated: 'date not stated',
  inferred: 'The municipality is inferred; the document does not state it.',
  computed: '* computed',
  total: 'Total',
  from: 'to',
  area: 'Area',
  decisionSays: (decision) => `Decision: ${decision.toLowerCase()}.`,
  entityInText,
  entityShort: (entity) => (entity === COUNTRY ? 'Country' : isRegion(entity) ? 'Region' : entity),
  budget: {
    titleCommittees: (year) => `Budget deviations ${year}`,
    titleAreas: (report) => `Policy areas: ${report}`,
    titleMentioned: (report) => `Areas named in the text: ${report}`,
    titleIncomeAreas: (report) => `Income: ${report}`,
    doubted: (sentence, by) =>
      `${sentence.replace(/\.$/u, '')} (${by === 'sum' ? 'the sum does not hold' : 'the deviation does not fit budget and result'}, see the table).`,
    sentenceRows: (forecast, total) =>
      `In all, **${size(total)}** ${side(total.value)} than the adjusted budget ${forecast ? 'is expected to be' : 'was'} spent.`,
    titleIncome: (year) => `Income ${year}`,
    kicker: (municipality, parts) => `${municipality} Municipality · ${parts}`,
    frame: 'Service frame',
    frames: { inside: 'Inside', outside: 'Outside', all: 'Total' },
    frameRows: { inside: 'Inside the service frame', outside: 'Outside the service frame' },
    unit: 'Unit',
    order: 'Order',
    orders: { amount: 'Largest amount', percent: 'Largest percent', name: 'Name' },
    economy: 'Economy',
    economies,
    committee: 'Committee',
    area: 'Policy area',
    part: 'Part',
    adjusted: 'Adj. budget',
    actual: 'Accounts',
    expected: 'Expected',
    level: 'Level',
    deviation: (unit) => `Deviation, ${unit}`,
    percent: 'Deviation, %',
    percentComputed: 'Deviation, %*',
    underHead: '- underspend',
    overHead: '+ overspend',
    base: 'budget',
    totalOf: (count) => `Total, ${numeral(count)} committees`,
    totalAreas: 'Total',
    sentenceCommittees: (count, forecast, total) =>
      `The ${numeral(count)} committees ${forecast ? 'are expected to spend' : 'spent'} **${size(total)}** ${side(total.value)} than the adjusted budget.`,
    sentenceNoTotal: (count) => `${numeral(count)} rows without a total.`,
    onBudget: (forecast) => (forecast ? 'The budget is expected to hold.' : 'The budget held.'),
    largest: (name, told) => `The largest is ${name} with **${told.amount}** ${spending(told)}`,
    largestOver: (name, told) =>
      told.income === true
        ? `the largest shortfall is ${name}, **${told.amount}**`
        : `the largest ${spending(told)} is ${name}, **${told.amount}**`,
    sentenceAreas: (forecast, total) =>
      `The committee ${forecast ? 'expects to spend' : 'spent'} **${size(total)}** ${side(total.value)} than the adjusted budget.`,
    sentenceArea: (name, told) => `${name} accounts for **${told.amount}** ${spending(told)}.`,
    sentenceFrame: (frame, forecast, total) =>
      `${frame}, **${size(total)}** ${side(total.value)} than the adjusted budget ${forecast ? 'is expected to be' : 'was'} spent.`,
    wholeFrame: {
      inside: 'Inside the service frame',
      outside: 'Outside the service frame',
      all: 'In the whole municipality',
    },
    whole: (told, forecast) =>
      `The whole municipality, outside the service frame too, ${forecast ? 'is expected to spend' : 'spent'} ${size(told)} ${side(told.value)}.`,
    provisional: 'The accounts are provisional.',
    notSplit: 'The document does not split this part of the frame by committee.',
    frameUnknown: 'The table does not split by service frame.',
    onlyInside: 'The table splits only the figures inside the service frame by committee.',
    prose: 'The figures are mentioned in the text. They may overlap and are not added up.',
    solid: 'Solid bar: accounts. Double line: adjusted budget.',
    hatched: 'Hatched bar: expected. Double line: adjusted budget.',
    hatchedPins: 'Hatched bar, open pin: expected. Double line: adjusted budget.',
    pins: {
      solid: 'Solid pin: accounts. Double line: adjusted budget.',
      open: 'Open pin: expected. Double line: adjusted budget.',
      both: 'Solid pin: accounts. Open pin: expected. Double line: adjusted budget.',
    },
    both: 'Solid bar: accounts. Hatched bar: expected. Double line: adjusted budget.',
    levelKey: (forecast) =>
      `Level: the outline is the adjusted budget, ${forecast ? 'hatched is expected' : 'solid is the accounts'}.`,
    computedPercent: '* computed: deviation in percent of the adjusted budget.',
    press: 'Press a figure to see where it stands.',
    why: 'Why',
    noNote: 'No explanation of this area was found in the minutes.',
    chooseArea: "Press an area's name to see its explanation.",
    readItem: 'See the item in Sources',
    asOf: (day) => `as of ${day}`,
    noneTitle: 'No budget figures for this choice',
    noneHelp: (municipality) =>
      `The minutes read from ${municipality} have no deviations from the budget in this choice. Choose another municipality or clear the filters.`,
  },
  transfers: {
    title: 'Transfers between years',
    kicker: (municipality, year, first, last) =>
      `${municipality} Municipality · from accounts ${year} to budget ${first === last ? first : `${first}-${last}`}`,
    fromYear: 'From year',
    economy: 'Economy',
    both: 'Operations and capital',
    show: 'Show',
    shows: { begge: 'Both', bundet: 'Bound', oensket: 'Requested' },
    sentence: (amount, year, some, all) =>
      `The administration proposes to move **${amount}** from ${year} to later years for ${committeesOf(some, all)}`,
    sentenceOne: (committee, amount, year) =>
      `For ${committee} it is proposed to move **${amount}** from ${year} to later years`,
    sentenceNothing: (committee, year) => `${committee} asks for no transfers from ${year}`,
    kinds: (bound, requested) => `: ${bound} bound and ${requested} requested`,
    most: (amount, year) => `Most of it, **${amount}**, is operations in ${year}`,
    paidBy: (pool) => `and is paid from ${pool}`,
    chartTitle: 'Committee by receiving year',
    chartNote: (unit) =>
      `Amounts in ${unit}. Filled: bound. Outlined: requested. + higher budget, - lower budget in the receiving year.`,
    committee: 'Committee',
    capital: (year) => `Capital ${year}`,
    kindWords: { bound: 'Bound', requested: 'Requested' },
    none: 'Asks for none',
    sum: 'Total*',
    sumNote: "* computed: the sum of the row's figures.",
    totalOf: (count) => `Total, ${numeral(count)} committees`,
    ledger: 'Appropriations and financing net to zero',
    ledgerDiffers: 'Appropriations and financing',
    appropriations: 'Appropriations*',
    financing: 'Financing*',
    net: 'Net*',
    ledgerNote: '* computed: the sum of the lines above. Net is appropriations plus financing.',
    economies,
    line: 'Line',
    pool: (name, year) => `${name} ${year}`,
    before: 'Before',
    draw: 'Draw',
    after: 'After',
    afterNote: (before, draw, computed, printed) =>
      `${before} ${draw} gives ${computed}*. The minutes print ${printed}.`,
    way: 'The way to a decision',
    notRead: 'Minutes not read',
    noneTitle: 'No transfers for this choice',
    noneHelp: (municipality) =>
      `The minutes read from ${municipality} have no table of transfers between years. Choose another municipality.`,
    elsewhere: 'Mentioned in the text',
  },
  overview: {
    title: 'Overview',
    meetingOf: (day) => `the meeting of ${day}`,
    meeting: 'Meeting',
    expects: (forecast, told, year) =>
      `The committee ${forecast ? 'expects to spend' : 'spent'} **${size(told)}** ${side(told.value)} than the adjusted budget in ${year}.`,
    committees: (forecast, told, year) =>
      `The committees ${forecast ? 'are expected to spend' : 'spent'} **${size(told)}** ${side(told.value)} than the adjusted budget in ${year}.`,
    fact: (name, value) => `${name}: **${value}**`,
    factIs: (phrase, value) => `${phrase} is **${value}**`,
    gap: (gap, under, entity) => `, ${gap} ${under ? 'below' : 'above'} ${entityInText(entity)}`,
    since: (day) => `Since the meeting of ${day}`,
    placesForward: (count) => `${count} places up*`,
    placesBack: (count) => `${count} places down*`,
    unchanged: 'unchanged*',
    deviations: (forecast, year) => `Largest deviations, ${forecast ? 'expected' : 'accounts'} ${year}`,
    areas: 'policy areas',
    committeesWord: 'committees',
    noDeviations: 'No table of deviations in the minutes that are read.',
    keyFigures: 'Key figures',
    keyNote: (municipality) =>
      `Full line: ${municipality}. Dashed with squares: the whole country, else the region. Open circle: small number.`,
    sinceBefore: (change, when, value) => `${change}* since ${when} (${value})`,
    previousTime: 'the last measurement',
    noTrend: 'No development is described',
    first: 'First measurement in the collection',
    benchmark: (entity, value) => `${entity} ${value}`,
    breakIn: 'Break: no line across.',
    others: 'Other municipalities in the collection',
    othersNote: 'Amounts here are in kroner, not per inhabitant: they cannot be compared between municipalities.',
    otherBudget: (municipality, forecast, told) =>
      `${municipality}: ${forecast ? 'expected ' : ''}${size(told)} ${told.value < 0 ? 'below' : 'above'} budget`,
    otherNoTotal: (municipality) => `${municipality}: deviations from the budget`,
    otherRetold: (municipality, year) => `${municipality}: ${year} told more than once`,
    noneTitle: 'No figures for this choice',
    noneHelp: 'No minutes are read for this choice. Choose another municipality.',
    derivedNote: 'Levels with "c." are computed from the differences and good to ±0.1.',
    about: (value) => `c. ${value}`,
  },
};
