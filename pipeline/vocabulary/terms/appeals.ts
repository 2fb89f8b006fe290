import type { Term } from '../../types/words.ts';

const APPEAL_AREAS: readonly (readonly [words: string, area: string])[] = [
  ['socialområdet generelt', 'socialområdet generelt'],
  ['sociale område generelt', 'socialområdet generelt'],
  ['socialområdet', 'socialområdet generelt'],
  ['hele socialområdet', 'socialområdet generelt'],
  ['samlede socialområde', 'socialområdet generelt'],
  ['hele det sociale område', 'socialområdet generelt'],
  ['voksenhandicapområdet', 'voksenhandicapområdet'],
  ['voksenhandicap', 'voksenhandicapområdet'],
  ['børnehandicapområdet', 'børnehandicapområdet'],
  ['børnehandicap området', 'børnehandicapområdet'],
  ['børnehandicap', 'børnehandicapområdet'],
  ...['handicap', 'handikap'].flatMap((handicap) => [
    [`børn med ${handicap}`, 'børnehandicapområdet'] as const,
    [`voksne med ${handicap}`, 'voksenhandicapområdet'] as const,
  ]),
];

/** "Fem afgørelser blev omgjort": what became of them counts, not that they were decisions. */
const DECIDED: readonly Term[] = ['afgørelser', 'sager', 'klager', 'klagesager'].flatMap((noun) =>
  ['', ' er', ' blev', ' bliver', ' er blevet'].flatMap((verb): Term[] => [
    { words: `${noun}${verb} omgjort`, says: { domain: 'reversal_rates', measure: 'reversed' } },
    { words: `${noun}${verb} hjemvist`, says: { domain: 'reversal_rates', measure: 'remitted' } },
    { words: `${noun}${verb} ændret`, says: { domain: 'reversal_rates', measure: 'amended' } },
    { words: `${noun}${verb} ændret eller ophævet`, says: { domain: 'reversal_rates', measure: 'amended' } },
    { words: `${noun}${verb} stadfæstet`, says: { denied: true } },
    { words: `${noun}${verb} afvist`, says: { denied: true } },
  ]),
);

/** Appeals: what they are about and what became of them. */
export const APPEALS: readonly Term[] = [
  ...APPEAL_AREAS.map(([words, area]): Term => ({ words, says: { area, domain: 'reversal_rates' } })),
  ...DECIDED,
  { words: 'omgørelsesprocent*', says: { domain: 'reversal_rates', measure: 'reversal_rate' } },
  { words: 'omgørelsesprocenten', says: { domain: 'reversal_rates', measure: 'reversal_rate' } },
  { words: 'omgørelsesandel*', says: { domain: 'reversal_rates', measure: 'reversal_rate' } },
  { words: 'ankestatistik*', says: { domain: 'reversal_rates' } },
  { words: 'danmarkskort*', says: { domain: 'reversal_rates' } },
  { words: 'ankestyrelsen*', says: { domain: 'reversal_rates' } },
  { words: 'afgørelser', says: { domain: 'reversal_rates', measure: 'decisions' } },
  { words: 'klagesager', says: { domain: 'reversal_rates', measure: 'decisions' } },
  { words: 'behandlet i ankestyrelsen', says: { domain: 'reversal_rates', measure: 'decisions' } },
  { words: 'til ankestyrelsen', says: { domain: 'reversal_rates', measure: 'decisions' } },
  ...['sager', 'klager', 'klagesager', 'afgørelser'].flatMap((noun) =>
    ['antal', 'antal afgjorte', 'antal behandlede', 'antal påklagede', 'afgjorte', 'behandlede', 'påklagede'].map(
      (word): Term => ({ words: `${word} ${noun}`, says: { measure: 'decisions' } }),
    ),
  ),
  { words: 'klager', says: { measure: 'decisions' } },
  ...['sager', 'klager', 'klagesager'].map((noun): Term => ({
    words: `${noun} i alt`,
    says: { measure: 'decisions' },
  })),
  ...['tale om _', 'omfatter _', 'bygger på _', 'baseret på _'].flatMap((lead) =>
    ['sager', 'klager', 'klagesager', 'afgørelser'].map((noun): Term => ({
      words: `${lead} ${noun}`,
      says: { measure: 'decisions' },
    })),
  ),
  ...['afgørelse', 'afgørelser'].flatMap((decision) =>
    ['sager', 'klager', 'klagesager', 'ankesager'].map((noun): Term => ({
      words: `${decision} i _ ${noun}`,
      says: { domain: 'reversal_rates', measure: 'decisions' },
    })),
  ),
  ...['behandlede', 'behandlet', 'afgjorde', 'afgjort', 'modtog', 'modtaget', 'klaget over', 'klagede over'].flatMap(
    (verb) =>
      ['sager', 'klager', 'klagesager', 'ankesager', 'socialsager', 'handicapsager'].flatMap((noun) =>
        ['_', 'i alt _', 'ankestyrelsen _', 'ankestyrelsen i alt _', 'styrelsen _'].map((number): Term => ({
          words: `${verb} ${number} ${noun}`,
          says: { measure: 'decisions' },
        })),
      ),
  ),
  ...['ændret', 'ophævet', 'ændret ophævet', 'ændret eller ophævet'].flatMap((amended) =>
    ['eller', 'og', 'enten', ''].map((or): Term => ({
      words: `${amended} ${or} hjemvist`.replace('  ', ' '),
      says: { domain: 'reversal_rates', measure: 'reversed' },
    })),
  ),
  ...['ændret', 'ophævet'].map((amended): Term => ({
    words: `hjemvist eller ${amended}`,
    says: { domain: 'reversal_rates', measure: 'reversed' },
  })),
  // A municipality decides its own cases too ("Der er afgjort 214 byggesager"): only the board's words tell of appeals.
  { words: 'afgjorde', says: { measure: 'decisions' } },
  { words: 'afgjort', says: { measure: 'decisions' } },
  { words: 'omgjort', says: { domain: 'reversal_rates', measure: 'reversed' } },
  { words: 'af de omgjorte afgørelser', says: { domain: 'reversal_rates' } },
  { words: 'af de omgjorte', says: { domain: 'reversal_rates' } },
  { words: 'omgjorte afgørelser', says: { domain: 'reversal_rates', measure: 'reversed' } },
  { words: 'omgjorte', says: { domain: 'reversal_rates', measure: 'reversed' } },
  { words: 'omgør', says: { domain: 'reversal_rates', measure: 'reversed' } },
  { words: 'hjemvist*', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'hjemviste', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'hjemvisning*', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'på ny', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'ny behandling', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'fornyet behandling', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'genbehandling', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'sendt tilbage', says: { domain: 'reversal_rates', measure: 'remitted' } },
  { words: 'ændret', says: { measure: 'amended' } },
  { words: 'ophævet', says: { measure: 'amended' } },
  { words: 'stadfæst*', says: { denied: true } },
  { words: 'påklaget', says: { denied: true } },
  // "4 pct. er utilfredse" is no agreement
  { words: 'utilfreds*', says: { denied: true } },
  { words: 'meget utilfreds*', says: { denied: true } },
  { words: 'påklages', says: { denied: true } },
  { words: 'ændret/ophævet', says: { domain: 'reversal_rates', measure: 'amended' } },
  { words: 'ændrede/ophævede', says: { domain: 'reversal_rates', measure: 'amended' } },
  ...['sendt tilbage', 'hjemvises'].flatMap((remitted) =>
    ['ændret ophævet', 'ændret', 'ændres ophæves'].map((amended): Term => ({
      words: `${amended} eller ${remitted}`,
      says: { domain: 'reversal_rates', measure: 'reversed' },
    })),
  ),
  { words: 'ændret ophævet', says: { domain: 'reversal_rates', measure: 'amended' } },
  { words: 'ændrede ophævede', says: { domain: 'reversal_rates', measure: 'amended' } },
  { words: 'ændret eller ophævet', says: { domain: 'reversal_rates', measure: 'amended' } },
  { words: 'ændrede eller ophævede', says: { domain: 'reversal_rates', measure: 'amended' } },
  { words: 'ændring/ophævelse', says: { domain: 'reversal_rates', measure: 'amended' } },
];
