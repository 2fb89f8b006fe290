import { exact, printNumeral } from './numerals.ts';
import type { Fact } from './types/facts.ts';
import type { Severity } from './types/findings.ts';

/** Decimals of a print, of its first number where it holds two ("32 og 34"). */
export function decimalsOf(printed: string): number {
  if (printed.includes(',')) return /,(\d+)/u.exec(printed)?.[1]?.length ?? 0;
  // "7.99 mill. kr."
  return /^[-–+]?\d{1,3}\.(\d{1,2})$/u.exec(printed)?.[1]?.length ?? 0;
}

/** What tells how exactly a figure is known. */
export type PrintedValue = Pick<Fact, 'value' | 'printed' | 'scale'>;

/** Half a unit in the last printed place, in the fact's unit: "16,2 mio. kr." is known to 50.000 kr. */
export function precisionOf(fact: PrintedValue): number {
  return 0.5 * 10 ** -decimalsOf(fact.printed) * fact.scale;
}

/** Whether a figure counts with the other sign than the one it is printed with: "17,1" of an underspend. */
export function isTurned({ printed, value }: Pick<Fact, 'printed' | 'value'>): boolean {
  return value !== 0 && value < 0 !== /^\s*[-−–(]|\d[-−–]$/u.test(printed);
}

export const sum = (values: readonly number[]): number => exact(values.reduce((total, value) => total + value, 0));

/** Whether two prints can be the same figure: they differ by no more than the coarser one's precision. */
export function agree(a: PrintedValue, b: PrintedValue): boolean {
  return agreeWithin(a, b, Math.max(precisionOf(a), precisionOf(b)));
}

/** The same where the coarser one's precision is known already. */
export function agreeWithin(a: PrintedValue, b: PrintedValue, precision: number): boolean {
  const difference = Math.abs(a.value - b.value);
  const tolerance = precision * 1.0001;
  // Most pairs are far apart, and exact arithmetic is slow.
  return difference <= tolerance * 1.01 && exact(difference) <= tolerance;
}

export type Outcome = 'holds' | 'holds_rounded' | 'differs';

/** Compares a computed with a printed value, both known to within `tolerance`. */
export function compare(computed: number, printed: number, tolerance: number): Outcome {
  const difference = Math.abs(exact(computed - printed));
  if (difference < 1e-9) return 'holds';
  return difference <= tolerance * 1.0001 ? 'holds_rounded' : 'differs';
}

/** A value of a fact's unit and scale as it would be printed beside it: 16152000 at scale 1000 is "16.152". */
export function asPrinted(value: number, like: Fact): string {
  return printNumeral(exact(value / like.scale), decimalsOf(like.printed));
}

/** A proof that fails is a warning; one that holds is told as information. */
export function severityOf(outcome: Outcome): Severity {
  return outcome === 'differs' ? 'warning' : 'info';
}
