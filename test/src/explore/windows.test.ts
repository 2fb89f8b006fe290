import { describe, expect, it } from 'vitest';
import { Windows } from '../../../src/explore/windows.svelte.ts';

/** Windows whose rows are their own numbers, with a record of what was asked for. */
function numbered(): { windows: Windows<number>; asked: number[]; settle: () => Promise<void> } {
  const asked: number[] = [];
  const windows = new Windows<number>((offset, limit) => {
    asked.push(offset);
    return Promise.resolve(Array.from({ length: limit }, (_, at) => offset + at));
  });
  return { windows, asked, settle: () => new Promise((resolve) => setTimeout(resolve, 5)) };
}

describe('windows', () => {
  it('fetches the windows that the rows in sight stand in, each once', async () => {
    const { windows, asked, settle } = numbered();
    windows.want(90, 110);
    await settle();
    windows.want(95, 120);
    await settle();
    expect(asked).toEqual([0, 100]);
    expect(windows.row(110)).toBe(110);
    expect(windows.row(5000)).toBeUndefined();
  });

  it('forgets places that were passed by', async () => {
    const { windows, asked, settle } = numbered();
    windows.want(0, 10);
    windows.want(50_000, 50_010);
    windows.want(900_000, 900_010);
    await settle();
    expect(asked).toEqual([0, 900_000]);
    expect(windows.row(900_001)).toBe(900_001);
  });

  it('tells a failure and asks again at the next place', async () => {
    const failures: string[] = [];
    let broken = true;
    const windows = new Windows<number>(
      () => (broken ? Promise.reject(new Error('væk')) : Promise.resolve([1])),
      (error) => failures.push(error.message),
    );
    windows.want(0, 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    broken = false;
    windows.want(0, 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(failures).toEqual(['væk']);
    expect(windows.row(0)).toBe(1);
  });
});
