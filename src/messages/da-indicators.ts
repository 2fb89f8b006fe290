/**
 * Danish words and sentences of Nøgletal: the catalogue, a key figure's page and its print. ** sets figures in bold.
 */

import { COUNTRY, isRegion } from '../../pipeline/vocabulary/names.ts';
import { danishName as fullName } from './municipality.ts';

/** 'hele landet', 'Region Sjælland', 'Solrød', as they stand within a sentence. */
function entity(name: string | null): string {
  if (name === null) return 'dem, der sammenlignes med';
  return name === COUNTRY ? 'hele landet' : name;
}

/** 'a, b og c' */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`;
}

function count(number: number, one: string, more: string): string {
  return number === 1 ? `ét ${one}` : `${String(number)} ${more}`;
}

/** What a percentage counts: '1 afgørelse', '70 afgørelser'. */
function cases(measure: string, base: string): string {
  if (measure === 'reversal_rate') return base === '1' ? 'afgørelse' : 'afgørelser';
  return measure === 'response_rate' ? 'inviterede' : 'svar';
}

const bounds: Readonly<Record<string, string>> = {
  at_least: 'mindst ',
  more_than: 'mere end ',
  at_most: 'højst ',
  less_than: 'mindre end ',
  about: 'ca. ',
};

function targetWords(value: string, bound: string, year: string | null): string {
  return `${bounds[bound] ?? ''}${value}${year === null ? '' : ` i ${year}`}`;
}

export const daIndicators = {
  title: 'Nøgletal',
  indicator: 'Nøgletal',
  area: 'Område',
  compare: 'Sammenlign med',
  standard: 'Land og region',
  nothing: 'Ingen',
  wholeArea: 'Samlet',
  all: 'Alle nøgletal',
  entity,
  lower: 'lavere er bedre',
  higher: 'højere er bedre',
  none: 'ingen retning er bedre end en anden',
  bestRank: 'nr. 1 er bedst',

  /** Names. */
  gapName: (what: string, other: string | null) =>
    other === null ? `${what}, forskel` : `${what}, forskel til ${entity(other)}`,
  rankName: (what: string, region: string | null) => (region === null ? what : `${what} i ${region}`),
  countName: (what: string, topic: string) => `${what} (${topic.toLowerCase()})`,
  questionName: (what: string, question: string) => `${what}: ${question}`,
  unitName: (name: string, unit: string) => `${name} (${unit})`,
  chartTitle: (entities: string, from: string, to: string) => `${entities}, ${from}${from === to ? '' : `-${to}`}`,

  /** When. */
  inTime: (when: string) => `i ${when}`,
  inSchoolYear: (when: string) => `i skoleåret ${when}`,
  atMeeting: (when: string) => `ved mødet i ${when}`,
  atLast: 'ved sidste måling',

  /** What the newest point says: the beginning of the sentence. */
  level: (when: string, phrase: string, value: string) => `${when} var ${phrase} **${value}**`,
  counted: (when: string, value: string) => `${when} er der talt **${value}**`,
  reversed: (when: string, part: string, base: string, rate: string) =>
    `${when} blev **${part} af ${base}** ${cases('reversal_rate', base)} omgjort, **${rate}**`,
  positive: (when: string, value: string, base: string | null) =>
    `${when} var **${value}** af svarene positive${base === null ? '' : ` (${base} svarede)`}`,
  responded: (when: string, value: string, part: string | null, base: string) =>
    part === null
      ? `${when} svarede **${value}** af de ${base} inviterede`
      : `${when} svarede **${part} af ${base}** inviterede, **${value}**`,
  ranked: (when: string, who: string, value: string, region: string | null) =>
    `${when} var ${who} **${value}**${region === null ? '' : ` i ${region}`}`,
  apart: (when: string, phrase: string, size: string, under: boolean, other: string | null) =>
    `${when} lå ${phrase} **${size} ${under ? 'under' : 'over'}** ${entity(other)}`,
  level0: (when: string, phrase: string, other: string | null) =>
    `${when} lå ${phrase} **på niveau med** ${entity(other)}`,
  isTarget: (value: string, bound: string, year: string | null) =>
    `Målet${year === null ? '' : ` for ${year}`} er **${bounds[bound] ?? ''}${value}**`,
  phrases: {
    share: 'andelen',
    reversal_rate: 'omgørelsesprocenten',
    recipients: 'antallet',
    response_rate: 'svarprocenten',
    change: 'ændringen',
    gap: 'andelen',
  } as Readonly<Record<string, string>>,
  figure: 'tallet',

  /** Against whom. */
  against: (rate: string, name: string) => ` mod ${rate} ${name === COUNTRY ? 'på landsplan' : `i ${name}`}`,
  gapTo: (size: string, under: boolean, name: string) => `${size} ${under ? 'under' : 'over'} ${entity(name)}`,
  sameAs: (name: string) => `på niveau med ${entity(name)}`,
  bracketed: (text: string, value: string) => `${text} (${value})`,
  joined: (parts: readonly string[]) => `, ${parts.join(' og ')}`,

  /** And before. */
  before: (when: string, value: string) => `; ${when} var det ${value}`,
  beforeSame: (when: string, value: string) => `; ${when} var det også ${value}`,
  gapBefore: (when: string, size: string, under: boolean) => `; ${when} var det ${size} ${under ? 'under' : 'over'}`,
  gapBefore0: (when: string) => `; ${when} var der ingen forskel`,
  broken: (when: string, value: string) => `. ${when} var det ${value}, men metode eller afgrænsning er ændret siden`,
  side: (size: string, under: boolean) => `${size} ${under ? 'under' : 'over'}`,
  noGap: 'det samme',
  was: (value: string, when: string) => `${value} i ${when}`,
  ofBase: (value: string, base: string) => `${value} af ${base}`,
  smallNow: (measure: string, base: string) =>
    ` Tallet bygger på ${base} ${cases(measure, base)}. Derfor beskrives ingen udvikling.`,
  smallBefore: (measure: string, base: string) =>
    ` Tallet før bygger på ${base} ${cases(measure, base)}. Derfor beskrives ingen udvikling.`,
  met: (value: string, bound: string, year: string | null) =>
    ` Det opfylder målet (${targetWords(value, bound, year)}).`,
  missed: (value: string, bound: string, year: string | null, past: boolean, gap: string, lower: boolean) =>
    ` Målet${year === null ? '' : ` for ${year}`} ${past ? 'var' : 'er'} ${bounds[bound] ?? ''}${value}, ${gap}* ${lower ? 'lavere' : 'højere'}.`,
  aim: (value: string, bound: string, year: string | null, past: boolean) =>
    ` Målet${year === null ? '' : ` for ${year}`} ${past ? 'var' : 'er'} ${bounds[bound] ?? ''}${value}.`,
  parts: (remitted: number, amended: number) => {
    const all = remitted + amended;
    if (remitted === 0 || amended === 0) {
      const became = amended === 0 ? 'sendt tilbage til ny behandling' : 'ændret eller ophævet';
      return all === 1 ? `Den blev ${became}.` : `Alle ${String(all)} blev ${became}.`;
    }
    return `Af de ${String(all)} blev ${String(remitted)} sendt tilbage til ny behandling og ${String(amended)} ændret eller ophævet.`;
  },
  /** Levels of others in the same agenda item that the chart does not draw. */
  alsoTold: (levels: string) => `Referatet nævner også ${levels}.`,
  decided: (decision: string) => `Punktets beslutning: ${decision.toLowerCase()}.`,

  /** The chart. */
  casesTitle: {
    reversal_rate: 'Omgjorte af påklagede afgørelser',
    agreement: 'Svar',
    response_rate: 'Svar af inviterede',
    rank: 'Ud af',
    count: 'Ud af',
  } as Readonly<Record<string, string>>,
  baseTitle: {
    reversal_rate: 'Afgørelser',
    agreement: 'Svar',
    response_rate: 'Inviterede',
    rank: 'Ud af',
    count: 'Ud af',
  } as Readonly<Record<string, string>>,
  partTitle: { reversal_rate: 'Omgjorte', response_rate: 'Svar' } as Readonly<Record<string, string>>,
  cases: (part: string, base: string) => `${part} af ${base}`,
  casesUnknown: 'ikke angivet',
  casesShort: '–',
  target: 'Mål',
  targetLabel: (bound: string, year: string | null, value: string) =>
    `Mål${year === null ? '' : ` ${year}`}: ${bounds[bound] ?? ''}${value}`,
  targetNote: (fromMinutes: boolean): string =>
    fromMinutes
      ? 'Vandret streg: målet, som det står i referatet.'
      : 'Vandret streg: målet, som det er sat i tabellen over nøgletal.',
  stems: 'Hver ændring gælder sit eget tidsrum, så der er ingen linje mellem dem.',
  rangeNote: 'Lodret streg: referatet angiver et interval.',
  small: (measure: string, base: string) => `Småt tal: ${base} ${cases(measure, base)}.`,
  smallNone: (measure: string) => `Småt tal: under 20 ${cases(measure, '20')}. Ingen udvikling beskrives.`,
  breakMark: 'Brud: metode eller afgrænsning er ændret. Ingen linje hen over.',
  wholeNumberNote: '* beregnet: det eneste hele antal, der giver den trykte procent.',
  derivedNote: 'Niveauer med * er beregnet: eget tal minus forskel. De gælder ±0,1.',
  undatedNote: 'Måledato ikke angivet: tallet står ved mødets dag.',
  undatedBetween: 'Sidste måling er udateret og står midt imellem.',
  undatedRecalled: 'Sidste måling er udateret.',
  computed: '* beregnet af de trykte tal.',
  multiples: (shown: number) => `${String(shown)} ved siden af hinanden, samme skala`,
  multiplesNote: 'Områderne kan overlappe; tallene kan ikke lægges sammen.',
  multiplesCases: '– : antal ikke angivet i referatet.',
  multipleCases: (measure: string, part: string, base: string, year: string) =>
    measure === 'reversal_rate'
      ? `${part} af ${base} ${cases(measure, base)} omgjort i ${year}.`
      : `${part} af ${base} ${cases(measure, base)}, ${year}.`,
  tableTitle: 'Tallene',
  tableCaption: (name: string) => `Tallene, ${name}`,
  tableNewest: (shown: string) => `På papir: de ${shown} nyeste.`,
  time: 'Tid',
  difference: (unit: string) => `Forskel, ${unit}`,
  differenceTo: (name: string, unit: string) => `Forskel til ${entity(name)}, ${unit}`,
  differenceNote:
    '* beregnet af de trykte tal og uden decimaler, hvor et af dem er trykt uden; usikkerheden er deres afrunding.',
  family: (name: string) => `${name}, alle`,
  checks: 'Kontrol',
  noChecks: 'Tallene indgår ikke i en regnekontrol.',
  /** The target is set for a group that holds more than the one measured. */
  aimOfOthers: (subject: string, own: string) => ` Målet er sat for ${subject}, ikke for ${own} alene.`,
  standingTitle: (who: string, when: string) => (when === '' ? who : `${who}, ${when}`),
  standingNote: 'Lodret streg: målet.',
  who: 'Hvem',
  single: 'Der er kun ét tidspunkt i de indlæste referater, så der er ingen udvikling at tegne.',
  noneTitle: 'Ingen nøgletal for valget',
  noneHelp: (municipality: string) =>
    `De indlæste referater fra ${municipality} har ingen nøgletal. Vælg en anden kommune.`,
  goneTitle: 'Nøgletallet findes ikke her',
  goneHelp: (municipality: string) =>
    `De indlæste referater fra ${municipality} har ikke dette nøgletal. Linket kan være fra en anden udgave af tallene.`,

  /** Paper. */
  print: 'Udskriv',
  printed: (day: string, address: string) => `Udskrevet fra Udvalgstal ${day}: ${address}`,
  municipality: fullName,
  sources: 'Kilder',
  sourceLine: (day: string, item: string | null, table: string | null) =>
    `${day}${item === null ? '' : `, punkt ${item}`}${table === null ? '' : `, tabel ${table}`}`,

  /** How it is measured. */
  definition: 'Sådan måles det',
  definitionUnit: 'Enhed',
  definitionDirection: 'Retning',
  definitionTarget: 'Mål',
  definitionSource: 'Opgjort af',
  noTarget: 'intet mål oplyst',
  targetSaid: (value: string, bound: string, year: string | null, fromMinutes: boolean) =>
    `${targetWords(value, bound, year)}${fromMinutes ? ', som det står i referatet' : ''}`,
  undefinedMark: 'uden definition',
  noDefinition: 'Nøgletallet har ingen definition i tabellen over nøgletal. Se i kilden, hvad der er talt.',

  /** The catalogue. */
  lead: (shown: number, municipality: string, meetings: number) =>
    `${municipality} har **${count(shown, 'nøgletal', 'nøgletal')}** fra ${count(meetings, 'møde', 'møder')}.`,
  verdict: (judged: number, better: number, worse: number) => {
    const same = judged - better - worse;
    if (judged === 1) {
      const one = better === 1 ? 'er blevet bedre' : worse === 1 ? 'er blevet ringere' : 'er uændret';
      return ` Kun ét har en udvikling, der kan bedømmes: det **${one}** siden målingen før.`;
    }
    if ([better, worse, same].includes(judged)) {
      const all = better === judged ? 'bedre end' : worse === judged ? 'ringere end' : 'uændret siden';
      return ` De ${String(judged)}, hvis udvikling kan bedømmes, er **${judged === 2 ? 'begge' : 'alle'}** ${all} målingen før.`;
    }
    const parts = [
      better > 0 ? `**${String(better)} bedre**` : null,
      worse > 0 ? `**${String(worse)} ringere**` : null,
      same > 0 ? `**${String(same)} uændret**` : null,
    ].filter((part) => part !== null);
    return ` Af de ${String(judged)}, hvis udvikling kan bedømmes, er ${list(parts)} end målingen før.`;
  },
  /** Nothing can be judged; what has two measurements that can be compared is told as it moved. */
  noVerdict: (up: number, down: number, same: number) => {
    const parts = [
      up > 0 ? `**${String(up)} steget**` : null,
      down > 0 ? `**${String(down)} faldet**` : null,
      same > 0 ? `**${String(same)} uændret**` : null,
    ].filter((part) => part !== null);
    if (parts.length === 0) return ' Ingen af dem har to målinger, der kan sammenlignes.';
    return ` Fra målingen før til den nyeste er ${list(parts)}. Ingen af dem har en ønsket retning, så om det er godt eller skidt, er ikke sagt.`;
  },
  verdictNote:
    'Kun nøgletal med en ønsket retning og to sammenlignelige målinger bedømmes: ingen brud, små tal eller intervaller. Udviklingen er den mellem de to nyeste målinger. En forskel til region eller land er ikke talt med, hvor nøgletallet selv er vist.',
  search: 'Søg nøgletal',
  searchHint: 'navn, område eller definition',
  topic: 'Emne',
  allTopics: 'Alle emner',
  found: (shown: number, all: number) => `${String(shown)} af ${count(all, 'nøgletal', 'nøgletal')}`,
  nothingFound: (text: string) => `Ingen nøgletal passer til "${text}".`,
  nothingHere: 'Ingen nøgletal passer til valget.',
  showAll: 'Vis alle nøgletal',
  sparkNote: (municipality: string) =>
    `Fuld linje: ${municipality}. Stiplet med firkanter: hele landet, ellers regionen. Åben cirkel: småt tal. Lodret streg: brud.`,
  better: 'bedre',
  worse: 'ringere',
  same: 'uændret',
  others: 'Øvrige tal',
  gapShort: (size: string, under: boolean, name: string) =>
    `${size} ${under ? 'under' : 'over'} ${name === COUNTRY ? 'landet' : isRegion(name) ? 'regionen' : name}`,
  sameShort: (name: string) => `som ${name === COUNTRY ? 'landet' : isRegion(name) ? 'regionen' : name}`,
  smallMark: 'småt tal',
  undatedMark: 'dato ikke angivet',
  previousMark: 'sidste måling',
  casesIn: (measure: string, part: string, base: string) => `${part} af ${base} ${cases(measure, base)}`,
  onlyOf: (measure: string, base: string) => `, af kun ${base} ${cases(measure, base)}`,
  definitions: 'Sådan måles nøgletallene',
  definitionsNote: 'Tabellen over nøgletal vedligeholdes i data/reference/indicators.csv.',
  notHere: (count: number) => `Nøgletal uden tal i de indlæste referater (${String(count)})`,
};

export type IndicatorWords = typeof daIndicators;
