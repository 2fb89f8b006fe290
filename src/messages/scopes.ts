/** Names that say the same thing counted in two ways: "Drift med overførsel" and "Drift uden overførsel". */

const WITH = new Set(['med', 'inkl', 'inkl.', 'inklusive', 'incl', 'incl.', 'efter']);
const WITHOUT = new Set(['uden', 'ekskl', 'ekskl.', 'eksklusive', 'excl', 'excl.', 'eks.', 'ex.', 'før', 'fraregnet']);

/** Whether two names differ only in counting something in or leaving it out. */
export function sameCountedTwice(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().split(/\s+/u), other.toLowerCase().split(/\s+/u)];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [pair] = differing;
  if (pair === undefined || differing.length !== 1) return false;
  const [first, second] = pair;
  return (WITH.has(first) && WITHOUT.has(second)) || (WITHOUT.has(first) && WITH.has(second));
}
