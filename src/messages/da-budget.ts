/**
 * Danish words of Budget and Overførsler: the bridge, a year's course, municipalities compared, status and decision.
 */

import { committeesOf, spending, type Told } from './da-views.ts';
import { capital } from './typeset.ts';

/** A list in words: 'a, b og c'. */
function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;
}

/** The first names of a long list, and how many more. */
function some(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} og ${String(names.length - 5)} andre` : list(names);
}

export const daBudget = {
  path: {
    label: 'Her er du',
    all: 'Alle udvalg',
    elsewhere: (committee: string, report: string) =>
      `Referaterne deler kun ${committee} på politikområder i ${report}.`,
  },
  lead: {
    mostPercent: (name: string, told: Told) =>
      `målt i procent afviger ${name} mest, **${told.percent ?? ''}** ${spending(told)}`,
    only: (name: string, told: Told) =>
      `Tabellen nævner kun ${name}: **${told.amount}** ${spending(told)}${told.percent === null ? '' : ` (${told.percent})`}.`,
    /** Figures of the text: they may overlap, so none of them is the largest part. */
    mentioned: (all: readonly { readonly name: string; readonly told: Told }[], more: boolean, year?: string) =>
      `Teksten nævner ${year === undefined ? '' : `for ${year} `}${more ? 'blandt andet ' : ''}${list(all.map(({ name, told }) => `${name} (**${told.amount}** ${spending(told)})`))}.`,
    income: (told: Told, forecast: boolean) =>
      `Indtægterne ${forecast ? 'ventes at blive' : 'blev'} **${told.amount}${told.percent === null ? '' : ` (${told.percent})`}** ${told.value < 0 ? 'højere' : 'lavere'} end i det korrigerede budget. Indtægter står med minus: - er mere indtægt, + er mindre.`,
    incomeUnder: '- mere indtægt',
    incomeOver: '+ mindre',
  },
  /** One committee that the reader chose. */
  own: {
    title: (committee: string, year: string) => `${committee} ${year}`,
    sentence: (committee: string, forecast: boolean, told: Told) =>
      told.value === 0
        ? `${committee} ${forecast ? 'ventes at bruge' : 'brugte'} det korrigerede budget.`
        : `${committee} ${forecast ? 'ventes at bruge' : 'brugte'} **${told.amount}${told.percent === null ? '' : ` (${told.percent})`}** ${told.value < 0 ? 'mindre' : 'mere'} end korrigeret budget.`,
    place: (place: number, count: string, total: Told | null) =>
      `${place === 1 ? 'Det er den største afvigelse' : `Det er den ${String(place)}. største afvigelse`} blandt ${count} udvalg${total === null ? '' : `; alle under ét: **${total.amount}** ${spending(total)}`}.`,
    noAreas: (report: string) => `Referatet deler ikke udvalget på politikområder (${report}).`,
    areasIn: 'Politikområder findes i',
    alone: (report: string, year: string) =>
      `Referaterne følger ikke udvalget fra rapport til rapport i ${year}: kun ${report} har dets tal.`,
    others: 'Blandt alle udvalg',
    noWhy: 'Ingen forklaring af udvalgets afvigelse er fundet i referatet.',
  },
  elsewhere: (wanted: string, shown: string, committee: string) =>
    `${capital(wanted)} har ingen tabel over politikområder. Her står den nyeste, der har: ${committee}, ${shown}.`,
  told: {
    apart: (larger: string, smaller: string, difference: string) =>
      `${larger} og ${smaller} er det samme opgjort på to måder: der er **${difference}*** imellem. De lægges ikke sammen.`,
    again: (name: string) => `${name}: samme tal står igen i referatet`,
    before: (name: string, amount: string) => `${name} var ${amount} i referatet`,
    computed: '* beregnet',
  },
  none: {
    noParts: 'referatet deler ikke dette',
    unknown: (asked: string, known: readonly string[]) =>
      `Linket spørger efter »${asked}«, men den kommune er ikke i samlingen. Indlæste kommuner: ${some(known)}. Vælg en af dem, eller indlæs referater fra en ny.`,
    years: (asked: string, municipality: string, known: readonly string[]) =>
      `Der er ingen tal for ${asked}. Referaterne fra ${municipality} har tal for ${list(known)}.`,
    year: (year: string) => `Se ${year}`,
  },
  area: {
    close: 'Tilbage til alle politikområder',
    toDate: 'Forbrug til dato er en del af året, ikke et resultat.',
    names: {
      original_budget: 'Oprindeligt budget',
      adjusted_budget: 'Korrigeret budget',
      spent_to_date: 'Forbrug til dato',
      actual: 'Regnskab',
      expected: 'Forventet regnskab',
      deviation: 'Afvigelse',
      deviation_pct: 'Afvigelse, %',
      expected_pct: 'Forventet af budget, %',
    },
  },
  bridge: {
    title: (from: string, to: string, year: string) => `Fra ${from.toLowerCase()} til ${to.toLowerCase()} ${year}`,
    levels: { original: 'Oprindeligt budget', adjusted: 'Korrigeret budget' },
    outcome: (forecast: boolean): string => (forecast ? 'Forventet regnskab' : 'Regnskab'),
    budgetStep: (name: string) => `${name}, ændret budget`,
    outcomeStep: (name: string) => `${name}, afvigelse`,
    gathered: (count: string) => `${count} øvrige`,
    left: { rounding: 'Afrunding', unsplit: 'Ikke fordelt på rækkerne', differs: 'Summen stemmer ikke' },
    /** Before a sentence on one row of a table that has no total, or on all of them together. */
    ofRow: (name: string) => `${name}: `,
    ofRows: (count: string) => `Tabellen har ingen samlet linje. Dens ${count} rækker tilsammen: `,
    contradicted: (forecast: boolean, printed: Told, computed: Told) =>
      `tabellen skriver **${printed.amount}** ${printed.value < 0 ? 'under' : 'over'} det korrigerede budget, men fra korrigeret budget til ${forecast ? 'forventet regnskab' : 'regnskab'} er der **${computed.amount}*** ${computed.value < 0 ? 'ned' : 'op'}: tallene stemmer ikke`,
    unsummed: 'rækkerne giver ikke tabellens sum',
    sentence: (change: string, raised: boolean) =>
      `Budgettet er ${raised ? 'hævet' : 'sænket'} **${change}*** i løbet af året`,
    incomeSentence: (change: string, less: boolean) =>
      `Budgettet for indtægter er sat **${change}*** ${less ? 'ned' : 'op'} i løbet af året`,
    incomeThen: (forecast: boolean, told: Told) =>
      `indtægterne ${forecast ? 'ventes at blive' : 'blev'} **${told.amount}** ${told.value < 0 ? 'højere' : 'lavere'} end i det korrigerede budget`,
    incomeSubtitle: (unit: string) =>
      `Beløb i ${unit}${unit.endsWith('.') ? '' : '.'} Indtægter står med minus: - er mere indtægt, + er mindre.`,
    unchanged: 'Budgettet er ikke ændret i løbet af året',
    then: (forecast: boolean, told: Told) =>
      `${forecast ? 'regnskabet ventes at ende' : 'regnskabet endte'} **${told.amount}** ${told.value < 0 ? 'under' : 'over'} det korrigerede budget`,
    thenOn: (forecast: boolean): string =>
      forecast ? 'det korrigerede budget ventes overholdt' : 'det korrigerede budget blev overholdt',
    and: '; ',
    withoutOriginal: 'Referatet giver ikke det oprindelige budget: broen begynder ved det korrigerede.',
    subtitle: (unit: string) => `Beløb i ${unit}${unit.endsWith('.') ? '' : '.'} + hæver, - sænker.`,
    marks: (forecast: boolean) =>
      `Omrids: budget og budgetændringer. ${forecast ? 'Skraveret: forventet.' : 'Fyldt: regnskab.'}`,
    cut: 'Aksen begynder ikke ved nul (to skråstreger): niveauerne kan læses, men deres længder ikke sammenlignes.',
    computed: '* beregnet af tabellens tal: forskellen mellem to niveauer, eller summen af rækkerne.',
    step: 'Trin',
    amount: (unit: string) => `Niveau og trin, ${unit}`,
    change: (unit: string) => `Ændret budget*, ${unit}`,
    level: (name: string, unit: string) => `${name}, ${unit}`,
  },
  course: {
    title: (year: string) => `${year} fra rapport til rapport`,
    /** A committee's course whose points measure different things. */
    mixed: 'Flere afgrænsninger',
    note: (unit: string) =>
      `Afvigelse fra korrigeret budget, ${unit}: + merforbrug, - mindreforbrug. Samme skala overalt.`,
    under: '- mindre',
    over: '+ mere',
    otherScope: 'anden afgrænsning',
    first: (report: string, told: Told) => `${capital(report)}: **${told.amount}** ${spending(told)}`,
    next: (report: string, told: Told) => `${report}: **${told.amount}** ${spending(told)}`,
    scopes: (names: readonly string[]) =>
      `Afgrænsningen skifter undervejs (${list(names)}). Tal på hver side af den stiplede linje måler ikke det samme; ingen ændring beregnes imellem dem.`,
    /** `across`: the chart parts the scopes of that report and the one before, where the minutes do not. */
    said: (day: string, across: boolean) =>
      across
        ? `Referatet ${day} angiver selv en ændring siden rapporten før, som havde en anden afgrænsning:`
        : `Referatet ${day} angiver selv ændringen:`,
    movement:
      'Over søjlerne: ændring siden rapporten før, beregnet. Tallene er ikke overskrevet og lægges ikke sammen.',
    report: 'Rapport',
    scope: 'Afgrænsning',
    since: (unit: string) => `Ændring*, ${unit}`,
    whole: 'I alt',
    others: (count: string) => `${count} forløb til står i tabellen.`,
    asOf: (day: string) => `opfølgning pr. ${day}`,
  },
  compare: {
    title: 'Kommuner imellem',
    lead: 'Kommuner sammenlignes i procent af budgettet eller pr. indbygger, aldrig i kroner alene.',
    legend: 'Sammenlign',
    modes: { percent: '% af budget', inhabitant: 'Kr. pr. indbygger' },
    missing: (names: readonly string[]) =>
      `Kr. pr. indbygger kan ikke vælges: der er ikke indbyggertal med kilde for ${some(names)}. Tal, år og kilde skrives i data/reference/populations.csv; byg derefter siden igen.`,
    lacking: (names: readonly string[]) => `Uden indbyggertal med kilde: ${some(names)}.`,
    inhabitants: (name: string, year: string, count: string, source: string) => `${name} ${year}: ${count} (${source})`,
    populations: 'Indbyggertal:',
    amount: 'Afvigelse, kr. pr. indbygger*',
    budget: 'Budget pr. indb.*',
    /** What keeps the rows from being measured alike; none is left out. */
    unlike: (differences: readonly ('frame' | 'year' | 'report')[]) =>
      `Rækkerne er ikke opgjort ens: de er ${list(differences.map((one) => ({ frame: 'af forskellige dele af driften', year: 'fra forskellige år', report: 'dels regnskab, dels forventning' })[one]))}. Sammenlign med forbehold.`,
    seeBudget: 'Sammenlign pr. indbygger i Budget',
    otherScope: 'anden afgrænsning',
    levelsLeftOut: 'Budgettets størrelse vises ikke pr. indbygger, fordi rækkerne dækker forskellige dele af driften.',
    whole: 'al drift',
    municipality: 'Kommune',
    computed: '* beregnet: trykt beløb delt med indbyggertal.',
    more: (count: string) => `${count} kommuner til står i tabellen.`,
    only: 'Kun kommuner, hvis referater har en tabel med samlet drift, er med.',
  },
  steps: {
    ofAll: 'Bevillinger og finansiering er for alle udvalg under ét, ikke kun det valgte.',
    title: 'Nævnt i teksten',
    note: 'Beløb fra tekst, beslutninger og bevillinger uden tabel. De kan overlappe tabellerne og lægges ikke sammen med dem.',
    what: 'Hvad',
    amount: (unit: string) => `Beløb, ${unit}`,
    year: 'År',
    years: (first: string, last: string) => (first === last ? first : `${first}-${last}`),
    each: 'hvert år',
    zero: 'Fra og til går i nul',
    statusOf: (standing: string) => `Status: ${standing}.`,
    whole: (kind: string) => `${kind} i alt`,
    noStatus: 'ikke angivet',
    notDecided: 'ingen beslutning læst',
    /** The decision in its own words, where no code says it. */
    inWords: (decision: string) => `Beslutning: »${decision}«`,
    /** The line of a year that is folded: how many cases, and how many of them net to zero. */
    folded: (cases: number, nets: number) =>
      `${cases === 1 ? '1 sag' : `${String(cases)} sager`}, ${nets === cases ? (cases === 1 ? 'den går i nul' : 'alle går i nul') : `${String(nets)} af dem går i nul`}`,
    kinds: { transfer: 'Overførsel', appropriation: 'Bevilling', balance: 'Beholdning' },
    /** Status and decision of a ledger's line: 'foreslået, drøftet 14.3.2024'. */
    line: (parts: readonly string[]) => parts.join(', ').toLowerCase(),
    moved: {
      proposed: 'Administrationen foreslår at flytte',
      wished: 'Der ønskes flyttet',
      granted: 'Der er bevilget overførsel af',
      none: 'Der flyttes',
    },
    sentence: (verb: string, amount: string, year: string, some: number, all: number) =>
      `${verb} **${amount}** fra ${year} til senere år for ${committeesOf(some, all)}`,
    appropriations: 'Bevillinger',
    areaTitle: 'Politikområde og modtagerår',
    unfinanced: '* beregnet: summen af linjerne over. Tabellen siger ikke, hvem der betaler.',
    unstatedNote: (unit: string) =>
      `Beløb i ${unit}${unit.endsWith('.') ? '' : '.'} Referatet deler ikke i bundet og ønsket. + højere budget, - lavere budget i modtageråret.`,
    sentenceAreas: (verb: string, amount: string, year: string) => `${verb} **${amount}** fra ${year} til senere år`,
    notGranted: (decided: boolean) => `Om pengene ${decided ? 'dermed ' : ''}er bevilget, siger referatet ikke.`,
  },
};

export type BudgetWords = typeof daBudget;
