/** Danish words of the start page beside those that it shares with the other chart views. */

import { COUNTRY } from '../../pipeline/vocabulary/names.ts';
import { danishName as fullName } from './municipality.ts';

/** A caption of parts: a unit such as 'mio. kr.' brings its own full stop. */
export function caption(parts: readonly string[]): string {
  const text = parts.join(', ');
  return text.endsWith('.') ? text : `${text}.`;
}

export const daOverview = {
  caption,
  beforeBreak: (value: string, when: string) => `${value} i ${when}, før metode eller opgørelse blev ændret`,
  municipality: fullName,
  names: {
    share: (area: string) => area,
    rate: (area: string | null) => (area === null ? 'Omgørelsesprocent' : `Omgørelsesprocent, ${area}`),
    gap: (area: string, entity: string) => `${area}, forskel til ${entity === COUNTRY ? 'hele landet' : entity}`,
    rank: (area: string, base: string | null) =>
      base === null ? `${area}, placering` : `${area}, placering blandt ${base} kommuner`,
    responseRate: 'Svarprocent',
    deviation: (name: string, year: string) => `${name}, afvigelse ${year}`,
  },
  inFrame: { inside: 'Drift inden for servicerammen.', outside: 'Drift uden for servicerammen.' },
  largest: (name: string, amount: string, over: boolean, year: string) =>
    `Størst afvigelse har ${name}: **${amount}** ${over ? 'mere' : 'mindre'} end korrigeret budget i ${year}.`,
  onBudget: (forecast: boolean, year: string) =>
    forecast ? `Korrigeret budget ventes overholdt i ${year}.` : `Korrigeret budget blev overholdt i ${year}.`,
  noSentence: (facts: string) => `Fra mødet er læst **${facts} tal**.`,
  ofBase: (value: string, base: string) => `${value} af ${base}`,
  became: 'blev til',
  showAll: 'Vis alle',
  showFewer: 'Vis færre',
  nothingShared: (day: string) => `Siden mødet ${day}: de to referater har ingen fælles tal at sammenligne.`,
  firstMeeting: 'Mødet er det første fra udvalget i samlingen. Indlæs flere referater for at se, hvad der ændrer sig.',
  breakChange: 'brud, ikke sammenligneligt',
  onlyBetween: 'Tal, der står i begge referater. Møder imellem er ikke nødvendigvis indlæst.',
  computedChange: '* beregnet: nyt tal minus gammelt.',
  undatedChange: 'Måledato er ikke altid angivet; tallene gælder, som referatet gengiver dem på mødets dag.',
  breakNote: 'Brud: metoden eller det målte er ændret, så forskellen beregnes ikke.',
  sources: 'Kilder',
  ownScale: 'Egen skala.',
  noCards: 'De indlæste referater fra udvalget har ingen nøgletal.',
  allIndicators: 'Alle nøgletal',
  bestRank: 'Nr. 1 er bedst',
  gapZero: (entity: string) => `${entity} er 0`,
  courseTitle: (municipality: string, area: string, value: string) => `${municipality}: ${value} på ${area}`,
  courseChange: (change: string, more: boolean, when: string) => `, ${change}* ${more ? 'flere' : 'færre'} end ${when}`,
  levelChange: (size: string, more: boolean, when: string) => `, ${size}* ${more ? 'højere' : 'lavere'} end ${when}`,
  courseNote: (unit: string) => `Antal ${unit} på opgørelsesdagen. Kun målinger, der er indlæst, har et mærke.`,
  courseTime: 'Dag',
  courseComputed: '* beregnet: forskellen mellem to trykte tal.',
  see: (municipality: string) => `Se ${municipality}`,
};

export type OverviewWords = typeof daOverview;
