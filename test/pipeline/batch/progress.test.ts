import { describe, expect, it } from 'vitest';
import { duration, startStage } from '../../../pipeline/batch/progress.ts';

describe('progress without a terminal', () => {
  it('is a line every few seconds with count, pages, rate and time left', () => {
    let time = 0;
    const lines: string[] = [];
    const teller = { bar: null, line: (text: string): void => void lines.push(text) };
    const stage = startStage('read', 1000, teller, () => time);
    for (let done = 0; done < 1000; done += 1) {
      time += 10;
      stage.step(done % 2 === 0 ? 3 : null);
    }
    stage.end();
    expect(lines).toEqual(['read: 500 of 1000 documents, 750 pages, 100 a second, 5 s left']);
  });

  it('says nothing of a few documents', () => {
    const lines: string[] = [];
    const stage = startStage('read', 3, { bar: null, line: (text) => void lines.push(text) });
    for (let done = 0; done < 3; done += 1) stage.step();
    expect(lines).toEqual([]);
  });
});

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [75, '1 min 15 s'],
  [7300, '2 h 1 min'],
  [Infinity, 'unknown time'],
])('prints %d seconds as %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
