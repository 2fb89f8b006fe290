import { describe, expect, it } from 'vitest';
import { noting, settled, settledBy, settledOf, together } from '../../../src/lake/settled.ts';

describe('an answer', () => {
  it('is at hand when it was given so', async () => {
    const answer = settled([1, 2]);
    expect(settledOf(answer)).toEqual({ value: [1, 2] });
    expect(await answer).toEqual([1, 2]);
    expect(settledOf(settled(undefined))).toEqual({ value: undefined });
  });

  it('is at hand once it has come, where that is noted', async () => {
    const answer = noting(Promise.resolve('later'));
    expect(settledOf(answer)).toBeUndefined();
    await answer;
    expect(settledOf(answer)).toEqual({ value: 'later' });
    expect(settledOf(Promise.resolve('unnoted'))).toBeUndefined();
  });

  it('fails later, like any other, where it cannot be made', async () => {
    const answer = settledBy(() => {
      throw new Error('column facts is missing');
    });
    expect(settledOf(answer)).toBeUndefined();
    await expect(answer).rejects.toThrow('column facts is missing');
  });
});

describe('several answers', () => {
  it('are at hand when all of them are', async () => {
    const both = together({ slug: 'soroe', places: settled(['Sorø']) });
    expect(settledOf(both)).toEqual({ value: { slug: 'soroe', places: ['Sorø'] } });
    const waiting = together({ slug: 'soroe', places: Promise.resolve(['Sorø']) });
    expect(settledOf(waiting)).toBeUndefined();
    expect(await waiting).toEqual({ slug: 'soroe', places: ['Sorø'] });
  });

  it('fail with the first that fails', async () => {
    await expect(together({ a: settled(1), b: Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
  });
});
