/** Round values for a scale and its grid. */

/** Round values of a scale: at most five steps from a round start to a round end. */
export function niceDomain(values: readonly number[], zero: boolean): readonly [number, number] {
  let low = Math.min(...(zero ? [0] : []), ...values);
  let high = Math.max(...(zero ? [0] : []), ...values);
  if (low === high) [low, high] = [Math.min(low, 0), Math.max(high, 1)];
  // Rounding widens the span, and the wider span may ask for a larger step.
  for (let round = 0; round < 4; round += 1) {
    const step = stepOf(high - low);
    [low, high] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  }
  return [low, high];
}

function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span));
  const step = [0.2, 0.25, 0.5, 1, 2].map((part) => part * power).find((size) => span / size <= 4.5);
  return step ?? power;
}

/** The values of the grid lines of a domain that `niceDomain` gave. */
export function gridValues(domain: readonly [number, number]): number[] {
  const step = stepOf(domain[1] - domain[0] || 1);
  const count = Math.round((domain[1] - domain[0]) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((domain[0] + index * step).toFixed(6)));
}
