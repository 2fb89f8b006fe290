/** One printed Danish numeral: how it looks, and its value. */

/** Thousands parted by a dot. */
export const DOTTED = '\\d{1,3}(?:\\.\\d{3})+';
/** Thousands parted by an apostrophe or by a space that no line may break at. */
export const PARTED = "\\d{1,3}(?:['’]\\d{3})+|\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+";
/** Blanks part thousands where a table or the unit behind the number shows where it ends. */
export const BLANKS = '\\d{1,3}(?: \\d{3})+';
/** A numeral that fills its place, so that blanks may part its thousands. */
export const CELL_NUMERAL = `(?:${DOTTED}|${PARTED}|${BLANKS}|\\d+)(?:,\\d+|\\s?½)?`;
const WHOLE_NUMERAL = new RegExp(`^${CELL_NUMERAL}$`, 'u');
/** Decimals behind a dot: "7.99". */
export const POINTED = /^\d{1,3}\.\d{1,2}$/u;
const PARTS = /[.'’ \u00a0\u202f]/gu;
const GROUPS = /\d[.'’ \u00a0\u202f]\d{3}(?!\d)/u;

/**
 * A printed Danish numeral: dots, apostrophes or spaces between thousands, comma before decimals, "½" behind. Returns
 * NaN when it is none.
 */
export function numeralValue(printed: string): number {
  if (!WHOLE_NUMERAL.test(printed)) return Number.NaN;
  return Number(printed.replaceAll(PARTS, '').replace(',', '.').replace('½', '.5'));
}

const DUSTLESS = 1e12;

/** Twelve significant digits, against the dust of binary fractions: 16.2 * 1e6 is 16200000. */
export function exact(value: number): number {
  // Whole numbers of fewer digits hold no dust; a nought has no sign.
  return Number.isInteger(value) && Math.abs(value) < DUSTLESS ? value + 0 : Number(value.toPrecision(12));
}

/**
 * Prints a number the Danish way, with exactly `decimals` decimals; the inverse of `numeralValue` for positive numbers.
 */
export function printNumeral(value: number, decimals: number, grouped = true): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const dotted = grouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') : whole;
  return `${value < 0 ? '-' : ''}${dotted}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** How many decimals are printed; a half is one. */
export function decimalsOf(printed: string): number {
  if (printed.endsWith('½')) return 1;
  const mark = POINTED.test(printed) ? '.' : ',';
  return printed.includes(mark) ? printed.length - printed.indexOf(mark) - 1 : 0;
}

/** Whether marks part its thousands. */
export const isGrouped = (printed: string): boolean => GROUPS.test(printed);
