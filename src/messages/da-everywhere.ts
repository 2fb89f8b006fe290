/** Danish words of what every view has: tooltips, the way there, embedding, offline use. */

import type { Whence } from '../../pipeline/types/facts.ts';

/** The roles of a figure, by their column. */
const roles: Readonly<Record<string, string>> = {
  measure: 'det, der måles',
  domain: 'emne',
  entity: 'hvem tallet beskriver',
  committee: 'udvalg',
  area: 'område',
  economy: 'drift eller anlæg',
  frame: 'serviceramme',
  fiscal_year: 'år',
  target_year: 'år, der får pengene',
  report: 'rapport',
  as_of: 'opgørelsesdag',
};

export const daEverywhere = {
  marks: {
    group: 'Tallene i diagrammet. Piletaster går fra tal til tal, Enter viser tallets oprindelse.',
    groupComputed: 'Tallene i diagrammet. Piletaster går fra tal til tal.',
    printed: 'Trykt',
    computed: 'Beregnet, ikke trykt i referatet.',
    derived: (rule: string) => `Beregnet: ${rule}`,
    source: (parts: readonly string[]) => `Kilde: ${parts.join(', ')}`,
    item: (item: string) => `punkt ${item}`,
    table: (table: string) => `tabel ${table}`,
    clickHint: 'Klik: tallets oprindelse',
    keyHint: 'Enter: tallets oprindelse. Piletaster: næste tal',
    keyHintComputed: 'Piletaster: næste tal',
  },
  doubts: {
    mark: 'læst usikkert',
    hint: 'Læst usikkert: se tallets oprindelse',
    inChart: 'Læst usikkert, se efter i referatet:',
  },
  inferred: {
    title: 'Udledt',
    and: 'og',
    roles,
    from: {
      before: 'fra en tidligere sætning i afsnittet',
      list: 'fra sætningen, der indleder listen',
      section: 'fra et andet afsnit',
      heading: 'fra overskriften',
      caption: 'fra tabellens overskrift',
      title: 'fra punktets titel',
      summary: 'fra punktets resumé',
      recommendation: 'fra indstillingen',
      text: 'fra punktets tekst',
      meeting: 'mødets udvalg, for teksten nævner intet',
      figures: 'fra punktets andre tal',
      noun: 'Kun navneordet ved tallet siger, hvad der tælles.',
      kind: 'Intet ord ved tallet siger andet, så det er emnets sædvanlige mål.',
      far: 'Ordet for det, der måles, står i sætningen, men langt fra tallet.',
      contested: 'De øvrige ord ved tallet taler om et andet emne.',
    } satisfies Readonly<Record<Whence, string>>,
  },
  arriving: {
    files: (loaded: string, total: string) => `Henter tal: ${loaded} af ${total}`,
    engine: 'Starter databasen i browseren',
    slow: 'Det tager længere tid end ventet. Siden svarer, når filerne er hentet.',
  },
  failing: {
    offline: 'Der er ingen forbindelse til serveren',
    offlineHelp: 'Tallene ligger ikke gemt i denne browser. Prøv igen, når der er forbindelse.',
    unreached: 'Forbindelsen til serveren blev afbrudt',
    unreachedHelp: (file: string) =>
      `Filen ${file} nåede ikke frem. Tallene fejler ikke noget. Prøv igen om lidt; bliver det ved, så spørg den, der driver netværket eller serveren.`,
    still: (time: string) => `Stadig ingen forbindelse kl. ${time}.`,
    refused: 'Serveren giver ikke adgang til tallene',
    refusedHelp: (file: string) =>
      `Serveren udleverer ikke filen ${file}. Log på kommunens netværk, og prøv igen; ellers spørg den, der driver serveren.`,
    newer: 'En del af siden kunne ikke hentes',
    newerHelp: 'Forbindelsen blev afbrudt, eller serveren har fået en ny udgave, mens siden var åben.',
    reload: 'Hent siden igen',
  },
  embed: {
    button: 'Indlejr',
    buttonOf: (title: string) => `Indlejr ${title}`,
    help: 'Sæt koden ind på en anden side. Diagrammet følger valgene her og viser altid de nyeste tal.',
    /** Another than the newest was chosen. */
    helpFixed:
      'Sæt koden ind på en anden side. Diagrammet bliver ved det år, den rapport eller det møde, der er valgt her.',
    code: 'Kode til indlejring',
    measuring: 'Måler, hvor højt diagrammet er ...',
    copy: 'Kopiér kode',
    show: 'Se diagrammet alene',
    copied: 'Koden er kopieret',
    whole: (view: string) => `Se hele siden ${view} i Udvalgstal`,
    missing: 'Diagrammet findes ikke i de tal, der er lagt op nu',
    missingHelp: 'Det kan høre til et andet år eller et andet udvalg.',
  },
  notFound: {
    title: 'Siden findes ikke',
    help: (asked: string) => `Adressen nævner »${asked}«. Det er ikke en af siderne her. Vælg en af dem:`,
  },
  /** The address asks for what cannot be chosen: say so, and what is shown instead. */
  stray: (label: string, asked: string, shown: string) =>
    `Adressen siger ${label}: »${asked}«. Det kan ikke vælges her. Siden viser: ${shown}`,
  /** What of the address chooses nothing here: 'gentagelser=ja'. */
  unknownParts: (parts: readonly string[]) =>
    `Adressen siger ${parts.map((part) => `»${part}«`).join(', ')}. Det bruges ikke her.`,
  /** The address names charts to show as tables that are not here. */
  noSuchChart: (names: readonly string[]) =>
    `Adressen siger ${names.map((name) => `»tabeller=${name}«`).join(', ')}. Sådan et diagram er her ikke.`,
  offline: {
    using: 'Uden forbindelse: viser de gemte tal.',
    newer: 'Der er lagt nye tal op.',
    show: 'Vis dem',
  },
};

export type EverywhereWords = typeof daEverywhere;
