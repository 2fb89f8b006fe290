/** Danish words and sentences of the chart views. Words between ** are set in bold. */

import { COUNTRY, isRegion } from '../../pipeline/vocabulary/names.ts';

const numerals = ['nul', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

function side(value: number): string {
  return value < 0 ? 'mindre' : 'mere';
}

/** A deviation in words: its size as text without sign, and its side. */
export interface Told {
  readonly amount: string;
  readonly percent: string | null;
  readonly value: number;
  /** Income bears a minus: less than the budget is more income. */
  readonly income?: boolean;
}

/** The side of a deviation as a noun. */
export function spending({ value, income = false }: Told): string {
  if (income) return value < 0 ? 'merindtægt' : 'mindreindtægt';
  return value < 0 ? 'mindreforbrug' : 'merforbrug';
}

function size(told: Told): string {
  return told.percent === null ? told.amount : `${told.amount} (${told.percent})`;
}

/** 'fem af seks udvalg', 'begge udvalg', 'alle seks udvalg'. */
export function committeesOf(some: number, all: number): string {
  if (some < all || all < 2) return `${numeral(some)} af ${numeral(all)} udvalg`;
  return all === 2 ? 'begge udvalg' : `alle ${numeral(all)} udvalg`;
}

/** 'Servicerammepulje' -> 'Servicerammepuljen'. */
function definite(name: string): string {
  return `${name}${name.endsWith('e') ? 'n' : 'en'}`;
}

function entityInText(entity: string): string {
  return entity === COUNTRY ? 'hele landet' : entity;
}

export const daViews = {
  source: 'Kilde',
  item: (item: string) => `punkt ${item}`,
  itemTable: (item: string, tables: string) => `punkt ${item}, tabel ${tables}`,
  itemTextAndTable: (item: string, tables: string) => `punkt ${item}, teksten og tabel ${tables}`,
  and: 'og',
  undated: 'dato ikke angivet',
  inferred: 'Kommunen er udledt; den står ikke i dokumentet.',
  computed: '* beregnet',
  total: 'I alt',
  from: 'til',
  area: 'Område',
  decisionSays: (decision: string) => `Beslutning: ${decision.toLowerCase()}.`,
  entityInText,
  entityShort: (entity: string) => (entity === COUNTRY ? 'Landet' : isRegion(entity) ? 'Regionen' : entity),
  budget: {
    titleCommittees: (year: string) => `Budgetafvigelser ${year}`,
    titleAreas: (report: string) => `Politikområder: ${report}`,
    /** No table has the areas: the text names them. */
    titleMentioned: (report: string) => `Områder nævnt i teksten: ${report}`,
    titleIncomeAreas: (report: string) => `Indtægter: ${report}`,
    /**
     * A sentence on a total that its table contradicts: by the sum of its rows, or by the budget and result beside it.
     */
    doubted: (sentence: string, by: 'sum' | 'row') =>
      `${sentence.replace(/\.$/u, '')} (${by === 'sum' ? 'summen stemmer ikke' : 'afvigelsen stemmer ikke med budget og regnskab'}, se tabellen).`,
    /** Rows that are no committees, and their total. */
    sentenceRows: (forecast: boolean, total: Told) =>
      `I alt ${forecast ? 'ventes' : 'blev'} der brugt **${size(total)}** ${side(total.value)} end korrigeret budget.`,
    titleIncome: (year: string) => `Indtægter ${year}`,
    kicker: (municipality: string, parts: string) => `${municipality} Kommune · ${parts}`,
    frame: 'Serviceramme',
    frames: { inside: 'Inden for', outside: 'Uden for', all: 'I alt' },
    frameRows: { inside: 'Inden for servicerammen', outside: 'Uden for servicerammen' },
    unit: 'Enhed',
    order: 'Rækkefølge',
    orders: { amount: 'Største beløb', percent: 'Største procent', name: 'Navn' },
    economy: 'Økonomi',
    economies: { operations: 'Drift', capital: 'Anlæg', income: 'Indtægter', financing: 'Finansiering' } as Readonly<
      Record<string, string>
    >,
    committee: 'Udvalg',
    area: 'Politikområde',
    part: 'Del',
    adjusted: 'Korr. budget',
    actual: 'Regnskab',
    expected: 'Forventet',
    level: 'Niveau',
    deviation: (unit: string) => `Afvigelse, ${unit}`,
    percent: 'Afvigelse, %',
    percentComputed: 'Afvigelse, %*',
    underHead: '- mindreforbrug',
    overHead: '+ merforbrug',
    base: 'budget',
    totalOf: (count: number) => `I alt, ${numeral(count)} udvalg`,
    totalAreas: 'I alt',
    sentenceCommittees: (count: number, forecast: boolean, total: Told) =>
      `De ${numeral(count)} udvalg ${forecast ? 'ventes at bruge' : 'brugte'} **${size(total)}** ${side(total.value)} end korrigeret budget.`,
    sentenceNoTotal: (count: number) => `${count === 1 ? 'Én række' : `${numeral(count)} rækker`} uden samlet tal.`,
    onBudget: (forecast: boolean): string => (forecast ? 'Budgettet ventes overholdt.' : 'Budgettet blev overholdt.'),
    largest: (name: string, told: Told) => `Størst er ${name} med **${told.amount}** ${spending(told)}`,
    largestOver: (name: string, told: Told) => `størst ${spending(told)} har ${name}, **${told.amount}**`,
    sentenceAreas: (forecast: boolean, total: Told) =>
      `Udvalget ${forecast ? 'venter at bruge' : 'brugte'} **${size(total)}** ${side(total.value)} end korrigeret budget.`,
    sentenceArea: (name: string, told: Told) => `${name} står for **${told.amount}** ${spending(told)}.`,
    sentenceFrame: (frame: string, forecast: boolean, total: Told) =>
      `${frame} ${forecast ? 'ventes' : 'blev'} der brugt **${size(total)}** ${side(total.value)} end korrigeret budget.`,
    wholeFrame: { inside: 'Inden for servicerammen', outside: 'Uden for servicerammen', all: 'I hele kommunen' },
    whole: (told: Told, forecast: boolean) =>
      `Hele kommunen, også uden for servicerammen, ${forecast ? 'ventes at bruge' : 'brugte'} ${size(told)} ${side(told.value)}.`,
    provisional: 'Regnskabet er foreløbigt.',
    notSplit: 'Dokumentet deler ikke denne del af rammen på udvalg.',
    frameUnknown: 'Tabellen deler ikke efter serviceramme.',
    onlyInside: 'Tabellen deler kun tallene inden for servicerammen på udvalg.',
    prose: 'Tallene er nævnt i teksten. De kan overlappe og lægges ikke sammen.',
    solid: 'Fyldt søjle: regnskab. Dobbelt linje: korrigeret budget.',
    hatched: 'Skraveret søjle: forventet. Dobbelt linje: korrigeret budget.',
    hatchedPins: 'Skraveret søjle, åben nål: forventet. Dobbelt linje: korrigeret budget.',
    /** Percents alone, without bars. */
    pins: {
      solid: 'Fyldt nål: regnskab. Dobbelt linje: korrigeret budget.',
      open: 'Åben nål: forventet. Dobbelt linje: korrigeret budget.',
      both: 'Fyldt nål: regnskab. Åben nål: forventet. Dobbelt linje: korrigeret budget.',
    },
    both: 'Fyldt søjle: regnskab. Skraveret søjle: forventet. Dobbelt linje: korrigeret budget.',
    levelKey: (forecast: boolean): string =>
      `Niveau: omrids er korrigeret budget, ${forecast ? 'skraveret er forventet' : 'fyldt er regnskab'}.`,
    computedPercent: '* beregnet: afvigelse i procent af korrigeret budget.',
    press: 'Tryk på et tal for at se, hvor det står.',
    why: 'Hvorfor',
    noNote: 'Ingen forklaring af dette område er fundet i referatet.',
    chooseArea: 'Tryk på et områdes navn for at se forklaringen.',
    readItem: 'Se punktet i Kilder',
    asOf: (day: string) => `pr. ${day}`,
    noneTitle: 'Ingen budgettal for valget',
    noneHelp: (municipality: string) =>
      `De indlæste referater fra ${municipality} har ingen tal for afvigelser fra budgettet i dette valg. Vælg en anden kommune eller ryd filtrene.`,
  },
  transfers: {
    title: 'Overførsler mellem år',
    kicker: (municipality: string, year: string, first: string, last: string) =>
      `${municipality} Kommune · fra regnskab ${year} til budget ${first === last ? first : `${first}-${last}`}`,
    fromYear: 'Fra år',
    economy: 'Økonomi',
    both: 'Drift og anlæg',
    show: 'Vis',
    shows: { begge: 'Begge', bundet: 'Bundet', oensket: 'Ønsket' },
    sentence: (amount: string, year: string, some: number, all: number) =>
      `Administrationen foreslår at flytte **${amount}** fra ${year} til senere år for ${committeesOf(some, all)}`,
    sentenceOne: (committee: string, amount: string, year: string) =>
      `For ${committee} foreslås **${amount}** flyttet fra ${year} til senere år`,
    sentenceNothing: (committee: string, year: string) => `${committee} søger ingen overførsler fra ${year}`,
    kinds: (bound: string, requested: string) => `: ${bound} bundne og ${requested} ønskede`,
    most: (amount: string, year: string) => `Det meste, **${amount}**, er drift i ${year}`,
    paidBy: (pool: string) => `og betales af ${definite(pool.toLowerCase())}`,
    chartTitle: 'Udvalg og modtagerår',
    chartNote: (unit: string) =>
      `Beløb i ${unit}${unit.endsWith('.') ? '' : '.'} Fyldt: bundet. Omrids: ønsket. + højere budget, - lavere budget i modtageråret.`,
    committee: 'Udvalg',
    capital: (year: string) => `Anlæg ${year}`,
    kindWords: { bound: 'Bundet', requested: 'Ønsket' },
    none: 'Søger ingen',
    sum: 'I alt*',
    sumNote: '* beregnet: summen af rækkens tal.',
    totalOf: (count: number) => `I alt, ${numeral(count)} udvalg`,
    ledger: 'Bevillinger og finansiering går i nul',
    ledgerDiffers: 'Bevillinger og finansiering',
    appropriations: 'Bevillinger*',
    financing: 'Finansiering*',
    net: 'Netto*',
    ledgerNote: '* beregnet: summen af linjerne over. Netto er bevillinger plus finansiering.',
    economies: { operations: 'Drift', capital: 'Anlæg', financing: 'Finansiering', income: 'Indtægter' } as Readonly<
      Record<string, string>
    >,
    line: 'Linje',
    pool: (name: string, year: string) => `${definite(name)} ${year}`,
    before: 'Før',
    draw: 'Træk',
    after: 'Efter',
    afterNote: (before: string, draw: string, computed: string, printed: string) =>
      `${before} ${draw} giver ${computed}*. Referatet skriver ${printed}.`,
    way: 'Vej til beslutning',
    notRead: 'Referat ikke indlæst',
    noneTitle: 'Ingen overførsler for valget',
    noneHelp: (municipality: string) =>
      `De indlæste referater fra ${municipality} har ingen tabel med overførsler mellem år. Vælg en anden kommune.`,
    elsewhere: 'Nævnt i teksten',
  },
  overview: {
    title: 'Overblik',
    meetingOf: (day: string) => `mødet ${day}`,
    meeting: 'Møde',
    expects: (forecast: boolean, told: Told, year: string) =>
      `Udvalget ${forecast ? 'venter at bruge' : 'brugte'} **${size(told)}** ${side(told.value)} end korrigeret budget i ${year}.`,
    committees: (forecast: boolean, told: Told, year: string) =>
      `Udvalgene ${forecast ? 'ventes at bruge' : 'brugte'} **${size(told)}** ${side(told.value)} end korrigeret budget i ${year}.`,
    fact: (name: string, value: string) => `${name}: **${value}**`,
    /** 'Andelen af langtidsledige er 12,9 %' */
    factIs: (phrase: string, value: string) => `${phrase} er **${value}**`,
    gap: (gap: string, under: boolean, entity: string) =>
      `, ${gap} ${under ? 'under' : 'over'} ${entityInText(entity)}`,
    since: (day: string) => `Siden mødet ${day}`,
    placesForward: (count: string) => `${count} pladser frem*`,
    placesBack: (count: string) => `${count} pladser tilbage*`,
    unchanged: 'uændret*',
    deviations: (forecast: boolean, year: string) =>
      `Største afvigelser, ${forecast ? 'forventet' : 'regnskab'} ${year}`,
    areas: 'politikområder',
    committeesWord: 'udvalg',
    noDeviations: 'Ingen tabel med afvigelser i de indlæste referater.',
    keyFigures: 'Nøgletal',
    keyNote: (municipality: string) =>
      `Fuld linje: ${municipality}. Stiplet med firkanter: hele landet, ellers regionen. Åben cirkel: småt tal.`,
    sinceBefore: (change: string, when: string, value: string) => `${change}* siden ${when} (${value})`,
    previousTime: 'sidste måling',
    noTrend: 'Ingen udvikling beskrives',
    first: 'Første måling i samlingen',
    benchmark: (entity: string, value: string) => `${entity} ${value}`,
    breakIn: 'Brud: ingen linje hen over.',
    others: 'Andre kommuner i samlingen',
    othersNote: 'Beløbene her er i kroner, ikke pr. indbygger: de kan ikke sammenlignes kommunerne imellem.',
    otherBudget: (municipality: string, forecast: boolean, told: Told) =>
      `${municipality}: ${forecast ? 'forventet ' : ''}${size(told)} ${told.value < 0 ? 'under' : 'over'} budget`,
    otherNoTotal: (municipality: string) => `${municipality}: afvigelser fra budgettet`,
    otherRetold: (municipality: string, year: string) => `${municipality}: ${year} fortalt flere gange`,
    noneTitle: 'Ingen tal for valget',
    noneHelp: 'Der er ingen indlæste referater for valget. Vælg en anden kommune.',
    derivedNote: 'Niveauer med ca. er beregnet af forskellene og gælder ±0,1.',
    about: (value: string) => `ca. ${value}`,
  },
};

export type ViewWords = typeof daViews;
