/** What stands in brackets beside a number, or what a number in brackets stands beside. */

/** "nr. 17 (Lolland Kommune)", "ressourceforløb (+0,1 pct. point)": what stands in brackets belongs to the word before. */
export function opensBracket(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charAt(at) === ' ') at += 1;
  return at < to && /^\s*\(\s*[+-]?$/u.test(text.slice(at, to));
}

/** Whether the brackets that a number stands in close in these words. */
export const closesBracket = (between: string): boolean => /^[^()]*\)/u.test(between);

/** Whether brackets with an amount open at a place. */
export const opensBracketWith = (text: string, at: number): boolean =>
  /^\s\([-+–]?\d[^)]*kr/u.test(text.slice(at, at + 24));

/** Whether a number after these words stands in brackets. */
export const opensInBrackets = (lead: string): boolean => lead.lastIndexOf('(') > lead.lastIndexOf(')');
