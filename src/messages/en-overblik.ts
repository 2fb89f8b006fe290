/** English words of the start page beside those that it shares with the other chart views. */

import { COUNTRY } from '../../pipeline/vocabulary/names.ts';
import { caption, type OverviewWords } from './da-overblik.ts';
import { englishName as fullName } from './municipality.ts';

export const enOverview: OverviewWords = {
  caption,
  beforeBreak: (value, when) => `${value} in ${when}, before the method or the count changed`,
  municipality: fullName,
  names: {
    share: (area) => area,
    rate: (area) => (area === null ? 'Reversal rate' : `Reversal rate, ${area}`),
    gap: (area, entity) => `${area}, gap to ${entity === COUNTRY ? 'the whole country' : entity}`,
    rank: (area, base) => (base === null ? `${area}, rank` : `${area}, rank among ${base} municipalities`),
    responseRate: 'Response rate',
    deviation: (name, year) => `${name}, deviation ${year}`,
  },
  inFrame: { inside: 'Operations inside the service frame.', outside: 'Operations outside the service frame.' },
  largest: (name, amount, over, year) =>
    `${name} deviates most: **${amount}** ${over ? 'more' : 'less'} than the adjusted budget for ${year}.`,
  onBudget: (forecast, year) =>
    forecast ? `The adjusted budget for ${year} is expected to hold.` : `The adjusted budget for ${year} was held.`,
  noSentence: (facts) => `**${facts} figures** were read from this meeting.`,
  ofBase: (value, base) => `${value} of ${base}`,
  became: 'became',
  showAll: 'Show all',
  showFewer: 'Show fewer',
  nothingShared: (day) => `Since the meeting on ${day}: the two sets of minutes share no figures to compare.`,
  firstMeeting:
    'This is the first meeting of the committee in the collection. Read in more minutes to see what changes.',
  breakChange: 'break, not comparable',
  onlyBetween: 'Figures that stand in both minutes. Meetings between them may not have been read.',
  computedChange: '* computed: new figure minus old.',
  undatedChange:
    'Not every figure says when it was measured; they hold as the minutes give them on the day of the meeting.',
  breakNote: 'Break: the method or what is measured has changed, so no difference is computed.',
  sources: 'Sources',
  ownScale: 'A scale of its own.',
  noCards: 'The minutes of this committee that were read have no key figures.',
  allIndicators: 'All key figures',
  bestRank: 'No. 1 is best',
  gapZero: (entity) => `${entity} is 0`,
  courseTitle: (municipality, area, value) => `${municipality}: ${value} on ${area}`,
  courseChange: (change, more, when) => `, ${change}* ${more ? 'more' : 'fewer'} than ${when}`,
  levelChange: (size, more, when) => `, ${size}* ${more ? 'higher' : 'lower'} than ${when}`,
  courseNote: (unit) => `Number of ${unit} on the day of the count. Only counts that were read have a mark.`,
  courseTime: 'Day',
  courseComputed: '* computed: the difference between two printed figures.',
  see: (municipality) => `See ${municipality}`,
};
