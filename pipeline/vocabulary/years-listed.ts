/** Which of several years an amount of a list falls in. */
import { RESPECTIVELY } from './transitions.ts';

const YEARS = /(?<!\p{L})i\s(?:årene\s|budget\s)?(?<years>(?:19|20)\d{2}(?:(?:,\s|\sog\s)(?:19|20)\d{2})+)(?!\d)/u;
const NUMBERS = /\d[\d.,]*/gu;

/**
 * The year of the amount at `at` in "henholdsvis 0,5 mio. kr. og 0,7 mio. kr. i 2026 og 2027"; null where the lists differ
 * or nothing joins them one by one.
 */
export function yearRespectively(text: string, at: number): number | null {
  const word = RESPECTIVELY.exec(text);
  if (word === null || word.index > at) return null;
  const from = word.index + word[0].length;
  const list = YEARS.exec(text.slice(from));
  if (list === null || from + list.index < at) return null;
  const amounts = [...text.slice(from, from + list.index).matchAll(NUMBERS)].map(({ index }) => from + index);
  const years = [...(list.groups?.['years'] ?? '').matchAll(/\d{4}/gu)].map(([year]) => Number(year));
  return years.length === amounts.length ? (years[amounts.indexOf(at)] ?? null) : null;
}
