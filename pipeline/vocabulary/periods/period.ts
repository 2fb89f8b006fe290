/** The form of a period: how it is printed and what it says. */
import type { Roles, Said } from '../../types/words.ts';
import { guarded, type Guarded, type WordTest } from '../matching/guarded.ts';
import { said } from '../said.ts';

/** What a match says; `year` completes a day or month without one. */
type Reader = (match: RegExpExecArray, year: number | null) => Roles | Said;

/** A printed period. One of the words that pass `word` stands in every match. */
export interface Period {
  readonly pattern: RegExp;
  readonly says: Reader;
  readonly word?: WordTest;
}

/** A period made ready to be looked for. */
export interface Printed {
  readonly pattern: Guarded;
  readonly says: Reader;
}

/** Guards the patterns of periods. */
export const printed = (periods: readonly Period[]): readonly Printed[] =>
  periods.map(({ pattern, says, word }) => ({ pattern: guarded(pattern, word), says }));

/** What a period says that is none of a figure: it claims its characters from the periods behind it. */
export const NOTHING = said({});

/** A year says the same wherever it stands. */
const years = new Map<number, Said>();

/** What a year by itself says. */
export function ofYear(year: number): Said {
  const known = years.get(year) ?? said({ fiscalYear: year, targetYears: [year] });
  years.set(year, known);
  return known;
}

/** The number that a group of a match holds. */
export const number = (match: RegExpExecArray, group: number): number => Number(match[group]);

/** A year printed with four digits or with two ("'24"). */
export const fullYear = (printed: string): number => {
  const digits = printed.replace(/\D/gu, '');
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
};
