/** The words that stand beside numbers: units, money, ranks and parts of a year. */

import type { Unit } from '../../pipeline/types/figures.ts';
import type { Language } from '../language.ts';

export type MoneyUnit = 'kr' | 'tkr' | 'mio';

/** The words on both sides of an amount; either may be empty. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

interface Quantities {
  readonly units: Readonly<Record<Unit, string>>;
  /** Beside one: '1 person', '1 dag'. What is not here is the same of one as of many. */
  readonly unitOfOne: Readonly<Partial<Record<Unit, string>>>;
  /** The unit alone, as a heading says it. */
  readonly money: Readonly<Record<MoneyUnit, string>>;
  readonly moneyAround: Readonly<Record<MoneyUnit, Around>>;
  readonly rank: (rank: string) => string;
  readonly quarter: (quarter: string, year: string) => string;
  readonly half: (half: string, year: string) => string;
}

export const quantities: Readonly<Record<Language, Quantities>> = {
  da: {
    units: {
      kr: 'kr.',
      pct: '%',
      pct_point: 'pct.point',
      rank: 'placering',
      places: 'pladser',
      count: 'antal',
      persons: 'personer',
      days: 'dage',
      fte: 'fuldtidspersoner',
    },
    unitOfOne: { places: 'plads', persons: 'person', days: 'dag', fte: 'fuldtidsperson' },
    money: { kr: 'kr.', tkr: '1.000 kr.', mio: 'mio. kr.' },
    moneyAround: {
      kr: { before: '', after: 'kr.' },
      tkr: { before: '', after: 'tusind kr.' },
      mio: { before: '', after: 'mio. kr.' },
    },
    rank: (rank) => `nr. ${rank}`,
    quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
    half: (half, year) => `${half}. halvår ${year}`,
  },
  en: {
    units: {
      kr: 'DKK',
      pct: '%',
      pct_point: 'pct. points',
      rank: 'rank',
      places: 'places',
      count: 'count',
      persons: 'persons',
      days: 'days',
      fte: 'full-time persons',
    },
    unitOfOne: {
      pct_point: 'pct. point',
      places: 'place',
      persons: 'person',
      days: 'day',
      fte: 'full-time person',
    },
    money: { kr: 'DKK', tkr: 'DKK 1,000', mio: 'DKK m' },
    moneyAround: {
      kr: { before: 'DKK', after: '' },
      tkr: { before: 'DKK', after: 'thousand' },
      mio: { before: 'DKK', after: 'm' },
    },
    rank: (rank) => `no. ${rank}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    half: (half, year) => `H${half} ${year}`,
  },
};
