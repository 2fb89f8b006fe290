/** The least and the most of many numbers: as arguments of one call a page full of rules were too many. */

/** The least of some numbers; Infinity, or what is told, where there is none below it. */
export function leastOf(values: readonly number[], start = Infinity): number {
  let least = start;
  for (const value of values) if (value < least) least = value;
  return least;
}

/** The most of some numbers; -Infinity, or what is told, where there is none above it. */
export function mostOf(values: readonly number[], start = -Infinity): number {
  let most = start;
  for (const value of values) if (value > most) most = value;
  return most;
}
