/** What a bench measures, and how: one row of its table each. */
export interface Measured {
  readonly what: string;
  readonly value: string;
  /** What the project set itself as its aim; '' where it set none. */
  readonly budget: string;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Seconds that something takes: the median of so many rounds, after one that warms up. */
export async function secondsOf(rounds: number, round: () => unknown): Promise<number> {
  await round();
  const times: number[] = [];
  for (let done = 0; done < rounds; done += 1) {
    const start = performance.now();
    await round();
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}
