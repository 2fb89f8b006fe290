import type { Fact } from '../types.ts';

/** Half a unit in the last printed place, in the fact's unit: "16,2 mio. kr." is known to 50.000 kr. */
export function precisionOf(fact: Fact): number {
  const comma = fact.printed.indexOf(',');
  const decimals = comma === -1 ? 0 : fact.printed.slice(comma + 1).replaceAll(/\D.*$/gu, '').length;
  return 0.5 * 10 ** -decimals * fact.scale;
}

/** Twelve significant digits, against the dust of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));

export const sum = (values: readonly number[]): number => exact(values.reduce((total, value) => total + value, 0));

/** Whether two prints can be the same figure: they differ by no more than the coarser one's precision. */
export function agree(a: Fact, b: Fact): boolean {
  return Math.abs(exact(a.value - b.value)) <= Math.max(precisionOf(a), precisionOf(b)) * 1.0001;
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
  const comma = like.printed.indexOf(',');
  const decimals = comma === -1 ? 0 : like.printed.slice(comma + 1).replaceAll(/\D.*$/gu, '').length;
  const scaled = exact(value / like.scale);
  const [whole = '0', fraction] = Math.abs(scaled)
    .toFixed(Math.max(decimals, Number.isInteger(scaled) ? 0 : Math.min(3, decimals)))
    .split('.');
  const dotted = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${scaled < 0 ? '-' : ''}${dotted}${fraction === undefined ? '' : `,${fraction}`}`;
}
