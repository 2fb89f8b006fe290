/** The interface's Danish words. Its type is the contract for every other language. */

import type { Domain, Economy, Frame, Measure, Standing, Transfer } from '../../pipeline/types/figures.ts';
import type { Severity } from '../../pipeline/types/findings.ts';
import type { Decision } from '../../pipeline/types/minutes.ts';
import type { TrialReason } from '../trial/trial.ts';

type Label<K extends string> = Readonly<Record<K, string>>;

const domains: Label<Domain> = {
  transfers: 'Overførsler mellem år',
  accounts: 'Regnskab',
  expected_accounts: 'Forventet regnskab',
  appropriations: 'Bevillinger',
  unemployment_shares: 'Ledighed',
  reversal_rates: 'Omgørelsesprocenter',
  benefits: 'Ydelser',
  surveys: 'Spørgeskemaer',
  rankings: 'Placeringer',
  education: 'Uddannelse',
  sickness_absence: 'Sygefravær',
  costs: 'Udgifter',
  grants: 'Tilskud',
  activity: 'Aktivitet',
};

const measures: Label<Measure> = {
  original_budget: 'oprindeligt budget',
  adjusted_budget: 'korrigeret budget',
  spent_to_date: 'forbrug til dato',
  actual: 'regnskab',
  expected: 'forventet regnskab',
  deviation: 'afvigelse',
  deviation_pct: 'afvigelse i procent',
  expected_pct: 'forventet i procent af budget',
  transfer: 'overførsel',
  appropriation: 'bevilling',
  balance: 'beholdning',
  share: 'andel',
  gap: 'forskel',
  rank: 'placering',
  rank_of: 'antal i rangliste',
  places: 'flytning i rangliste',
  reversal_rate: 'omgørelsesprocent',
  amended_rate: 'andel ændret eller ophævet',
  remitted_rate: 'andel hjemvist',
  decisions: 'afgørelser',
  reversed: 'omgjorte afgørelser',
  amended: 'ændrede eller ophævede',
  remitted: 'hjemviste',
  recipients: 'modtagere',
  persons: 'personer',
  change: 'ændring',
  agreement: 'enighed',
  invited: 'inviterede',
  answered: 'svar',
  response_rate: 'svarprocent',
  target: 'mål',
  count: 'antal',
  cost: 'udgift',
  grant: 'tilskud',
};

const economies: Label<Economy> = {
  operations: 'drift',
  capital: 'anlæg',
  financing: 'finansiering',
  income: 'indtægter',
};
const frames: Label<Frame> = { inside: 'inden for servicerammen', outside: 'uden for servicerammen' };
const transfers: Label<Transfer> = { bound: 'bundet', requested: 'ønsket' };
const standings: Label<Standing> = {
  final: 'endeligt',
  provisional: 'foreløbigt',
  proposed: 'foreslået',
  wished: 'ønsket',
  granted: 'bevilget',
  announced: 'udmeldt',
  hypothetical: 'tænkt eksempel',
};
const decisions: Label<NonNullable<Decision>> = {
  noted: 'Taget til efterretning',
  approved: 'Godkendt',
  postponed: 'Udsat',
  discussed: 'Drøftet',
  rejected: 'Afvist',
  referred: 'Sendt videre',
};
const severities: Label<Severity> = { info: 'Oplysning', warning: 'Advarsel', error: 'Fejl' };

/** 'final' -> 'regnskab', 'forecast_3' -> '3. opfølgning', whatever the municipality calls its reports. */
function report(id: string, standing: string | null = null): string {
  if (id === 'final') return standing === 'provisional' ? 'foreløbigt regnskab' : 'regnskab';
  if (id === 'follow_up') return 'budgetopfølgning';
  const number = id.split('_')[1];
  return number === undefined ? id : `${number}. opfølgning`;
}

/** Why a file of the reader's own was not read. */
const reasons: Label<TrialReason> = {
  empty: 'Filen er tom.',
  blank: 'Filen indeholder ingen tekst.',
  not_text: 'Filen er hverken PDF, HTML eller ren tekst. Gem referatet i et af de formater, og prøv igen.',
  text_too_large: 'Filen er for stor til at være ét referat. Gem hvert mødes referat i sin egen fil, og prøv igen.',
  word_document: 'Filen er et Word-dokument eller lignende. Gem det som PDF, og prøv igen.',
  spreadsheet: 'Filen er et regneark. Gem det som PDF, og prøv igen.',
  presentation: 'Filen er en præsentation. Gem den som PDF, og prøv igen.',
  zip_archive: 'Filen er et ZIP-arkiv. Pak det ud, og læs de referater, der ligger i det.',
  web_archive: 'Filen er et webarkiv (MHTML). Gem siden som "kun HTML", og prøv igen.',
  page_without_text:
    'Siden indeholder ingen tekst. Vises teksten først, når siden er åben i en browser, så gem den derfra.',
  page_too_deep: 'Siden er opbygget på en måde, som ikke kan læses.',
  pdf_too_large: 'PDF-filen er for stor til at være et referat.',
  pdf_without_text: 'PDF-filen har ingen tekst, kun billeder af sider. Den skal gennem tekstgenkendelse (OCR) først.',
  pdf_without_letters:
    'Skrifttyperne i PDF-filen siger ikke, hvilke bogstaver deres tegn er. Udskriv den på ny fra kilden, eller brug tekstgenkendelse (OCR).',
  pdf_protected: 'PDF-filen er beskyttet med adgangskode.',
  pdf_broken: 'PDF-filen er beskadiget og kan ikke åbnes.',
  no_items: 'Filen har ingen dagsordenspunkter ("Punkt 1: ..."). Er det et referat?',
  not_opened: 'Browseren kunne ikke åbne filen. Er den flyttet eller slettet, eller er det en mappe?',
  too_large: 'Filen er større end 50 MB og er næppe et referat.',
  too_slow: 'Læsningen tog mere end tre minutter og blev stoppet.',
  reader_failed: 'Der opstod en fejl under læsningen.',
};

export const da = {
  appName: 'Udvalgstal',
  skip: 'Gå til indholdet',
  menu: 'Menu',
  mainNavigation: 'Hovedmenu',
  languageNavigation: 'Sprog',
  languageNames: { da: 'Dansk', en: 'English' },
  views: {
    overblik: 'Overblik',
    budget: 'Budget',
    overforsler: 'Overførsler',
    noegletal: 'Nøgletal',
    udforsk: 'Udforsk',
    kilder: 'Kilder',
    indlaes: 'Indlæs',
  },
  printed: (day: string, address: string) => `Udvalgstal, udskrevet ${day}. ${address}`,
  footer: {
    about: 'Tallene er læst af kommunernes egne referater. Det trykte tal står altid ved siden af det læste.',
    signs:
      '+ er merforbrug eller højere budget, - er mindreforbrug eller lavere budget, uanset hvordan referatet skriver det.',
    local: 'Siden henter intet fra andre steder end den server, den ligger på.',
  },
  filters: {
    label: 'Filtre',
    change: 'Ændr',
    done: 'Færdig',
    municipality: 'Kommune',
    committee: 'Udvalg',
    allCommittees: 'Alle udvalg',
    year: 'År',
    report: 'Rapport',
    all: 'Alle',
    copyLink: 'Kopiér link',
    copied: 'Linket er kopieret',
    copyFailed: 'Kunne ikke kopiere. Adressen står i browserens adresselinje.',
  },
  chart: {
    table: 'Tabel',
    chart: 'Diagram',
    print: 'Udskriv',
    downloads: (name: string) => `Hent ${name}`,
    csvColumns: { chart: 'Diagram', scope: 'Omfang', source: 'Kilde', link: 'Link' },
    tableOf: (title: string) => `${title}: tabel`,
    failed: 'Diagrammet kunne ikke tegnes.',
  },
  state: {
    loading: 'Henter tal',
    loadingShare: (percent: string) => `Henter tal, ${percent}`,
    empty: 'Ingen tal passer til valget',
    emptyHelp: 'Vælg et andet udvalg, år eller en anden rapport.',
    resetFilters: 'Ryd filtre',
    error: 'Noget gik galt',
    queryFailed: 'Spørgsmålet til tallene kunne ikke besvares.',
    details: 'Teknisk besked',
    retry: 'Prøv igen',
    lakeMissing: 'Tallene mangler',
    lakeMissingHelp: (file: string) =>
      `Filen ${file} findes ikke på serveren. Er der lagt nye tal op, mens siden var åben, er det nok at prøve igen.`,
    lakeBroken: 'Tallene kan ikke læses',
    lakeBrokenHelp: (file: string) =>
      `Filen ${file} er beskadiget eller hører til en anden udgave. Læses nye tal ind lige nu, er det nok at prøve igen.`,
    engineFailed: 'Databasen kunne ikke starte',
    engineFailedHelp: (file: string) =>
      `Browseren kunne ikke starte ${file}. Brug en browser fra 2022 eller nyere. Mangler filen på serveren, skal siden lægges op igen.`,
    lakeMend: 'Hjælper det ikke, så kør denne kommando, og læg mappen op igen:',
    lakeCommand: 'npm run extract',
  },
  checks: {
    holds: 'stemmer',
    holds_rounded: 'stemmer inden for afrunding',
    differs: 'stemmer ikke',
  },
  domains,
  measures,
  economies,
  frames,
  transfers,
  standings,
  decisions,
  severities,
  noDecision: 'Ingen beslutning læst',
  report,
  /** Which way a deviation goes: income is negative, so less than budgeted is more income; financing has no word. */
  side: (under: boolean, economy: string | null): string | null => {
    if (economy === 'financing') return null;
    if (economy === 'income') return under ? 'merindtægt' : 'mindreindtægt';
    return under ? 'mindreforbrug' : 'merforbrug';
  },
  passport: {
    withSign: (sign: '+' | '-') => `fortegn ${sign}`,
    label: 'Tallets oprindelse',
    close: 'Luk',
    opens: (text: string) => `${text}: vis tallets oprindelse`,
    asPrinted: 'Sådan står det i referatet',
    asRead: 'Sådan er det læst',
    checks: 'Kontrol',
    source: 'Kilde',
    printed: 'Trykt',
    unit: 'Enhed',
    sign: 'Fortegn',
    value: 'Værdi',
    bound: 'Præcision',
    derived: 'Beregnet',
    meeting: 'Møde',
    item: 'Punkt',
    caseNo: 'Sag',
    decision: 'Beslutning',
    place: 'Sted',
    document: 'Dokument',
    unitDeclared: (declared: string, read: string) => `Dokumentet angiver ${declared}; læst som ${read}`,
    unitRead: (read: string) => `Læst som ${read}`,
    gapTo: (benchmark: string) => `forskel til ${benchmark}`,
    noChecks: 'Tallet indgår ikke i en regnekontrol.',
    repeats: (count: string) => `Samme tal står ${count} steder i dokumentet. Det tælles én gang.`,
    showFirst: 'Vis det, der tælles',
    showing: (shown: string, all: string) => `Viser ${shown} af ${all} kolonner.`,
    showAll: 'Vis hele tabellen',
    showFewer: 'Vis færre kolonner',
    copy: 'Kopiér henvisning',
    copied: 'Henvisningen er kopieret',
    open: 'Åbn i Kilder',
    notFound: 'Tallet findes ikke i de indlæste referater.',
    notFoundHelp: 'Linket kan være fra en anden udgave af tallene.',
    notFoundOwn: 'Tal i egne filer kendes kun, mens filen er læst på denne side. Læs filen igen.',
    table: (no: string) => `Tabel ${no}`,
    row: (row: string, column: string) => `række ${row}, kolonne ${column}`,
    line: (line: string) => `linje ${line}`,
    page: (page: string) => `side ${page}`,
    bounds: {
      exact: 'præcist tal',
      about: 'cirka',
      at_least: 'mindst',
      more_than: 'mere end',
      at_most: 'højst',
      less_than: 'mindre end',
      low: 'nederste ende af et interval',
      high: 'øverste ende af et interval',
    },
  },
  sources: {
    title: 'Kilder',
    lead: (documents: string, facts: string, municipalities: string) =>
      `${facts} tal fra ${documents} i ${municipalities}. Totaler og gentagelser er talt med.`,
    documentCount: (count: string) => (count === '1' ? '1 referat' : `${count} referater`),
    leadOf: (facts: string, items: string) =>
      `${facts} tal i ${items === '1' ? '1 punkt' : `${items} punkter`}. Totaler og gentagelser er talt med.`,
    gone: 'Referatet findes ikke her.',
    goneHelp: 'Linket kan være fra en anden udgave af tallene. Vælg et referat herunder.',
    municipalities: (count: number) => (count === 1 ? '1 kommune' : `${String(count)} kommuner`),
    documents: 'Referater',
    document: 'Referat',
    chooseDocument: 'Vælg referat',
    meeting: 'Møde',
    facts: 'Tal',
    tables: 'Tabeller',
    findings: 'Bemærkninger',
    items: 'Dagsordenspunkter',
    item: 'Punkt',
    decision: 'Beslutning',
    inferred: 'Kommunen står ikke i dokumentet; den er udledt.',
    unknown: 'Kommunen står ikke i dokumentet.',
    option: 'Kommunen er oplyst ved indlæsningen.',
    undated: 'dato ikke angivet',
    noCommittee: 'udvalg ikke angivet',
    figures: (count: number) => (count === 1 ? '1 tal' : `${String(count)} tal`),
    noFigures: 'ingen tal',
    showFigures: 'Vis tallene i Udforsk',
    severity: 'Vis',
    findingChoices: { doubtful: 'Til eftersyn', unsure: 'Læst usikkert', checked: 'Stemmer', all: 'Alle' },
    figuresUnit: 'tal',
    whereItem: (item: string) => `punkt ${item}`,
    findingsLead: 'Det, en omhyggelig læser ville bemærke. Regnekontroller, der stemmer, er med.',
    noFindings: 'Ingen bemærkninger i valget.',
    where: (item: string, line: string) => `punkt ${item}, linje ${line}`,
    whereLine: (line: string) => `linje ${line}`,
    showFact: (printed: string) => `Vis ${printed}`,
    moreFacts: (count: string) => `og ${count} tal til`,
    allDocuments: 'Alle referater',
    itemsShort: 'Punkter',
    itemsOf: (name: string) => `Dagsordenspunkter, ${name}`,
    more: (count: string) => `Vis ${count} flere`,
    onPaper: (shown: string, all: string) => `Udskriften viser ${shown} af ${all} bemærkninger.`,
    documentsOnPaper: (shown: string, all: string) => `Udskriften viser ${shown} af ${all} referater.`,
    tooMany: (count: string) => `Vælg en kommune for at se bemærkningerne: valget har ${count} referater.`,
  },
  load: {
    columns: {
      what: 'Tal',
      value: 'Værdi',
      place: 'Sted',
      quote: 'Ordene i filen',
      placeOf: (item: string | null, line: string) =>
        item === null ? `linje ${line}` : `punkt ${item}, linje ${line}`,
    },
    title: 'Indlæs',
    lead: 'Prøv et referat af. Filen læses i browseren og forlader ikke maskinen.',
    choose: 'Vælg en fil',
    drop: 'Slip et referat her (PDF, HTML eller tekst), eller vælg filen. Flere læses efter hinanden.',
    dropActive: 'Slip for at læse',
    reading: (name: string) => `Læser ${name}`,
    waiting: (name: string) => `${name} venter`,
    failed: (name: string) => `${name} kunne ikke læses`,
    reasons,
    result: (name: string) => `Fundet i ${name}`,
    summary: (facts: string, tables: string, items: string) =>
      `${facts} tal. Filen har ${tables} ${tables === '1' ? 'tabel' : 'tabeller'} og ${items} ${items === '1' ? 'punkt' : 'punkter'}.`,
    nothing: 'Der er ingen tal i filen, som kan læses. Er det et referat med dagsordenspunkter?',
    factsTable: 'Tal i filen',
    findings: 'Bemærkninger',
    notKept:
      'Intet er gemt. Skal tallene med på de andre sider, lægger den, der holder samlingen ved lige, filen i den.',
    another: 'Læs en anden fil',
    firstRows: (shown: string, all: string) => `Viser de første ${shown} af ${all} tal.`,
  },
};

export type Words = typeof da;
