import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInShard, parseShard, type Shard } from '../../../pipeline/batch/parts.ts';
import type { Source } from '../../../pipeline/batch/sources.ts';

const source = (place: string, path = `/in/${place}`): Source => ({
  path,
  label: path,
  name: place,
  place,
  stamp: null,
});

describe('a shard', () => {
  it.each([
    ['1/1', { number: 1, of: 1 }],
    ['3/8', { number: 3, of: 8 }],
    ['0/8', null],
    ['9/8', null],
    ['1', null],
    ['1/8/2', null],
    ['-1/8', null],
  ])('written %s is %o', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  it('holds each document exactly once among all shards, wherever the corpus lies', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 50 }), (place, of) => {
        const shards = Array.from({ length: of }, (_, index): Shard => ({ number: index + 1, of }));
        const here = shards.filter((shard) => isInShard(source(place), shard));
        const there = shards.filter((shard) => isInShard(source(place, `/elsewhere/${place}`), shard));
        expect(here).toHaveLength(1);
        expect(there).toEqual(here);
      }),
    );
  });

  it('takes its part of a corpus', () => {
    const places = Array.from({ length: 1000 }, (_, number) => `Sorø/referat-${String(number)}.pdf`);
    const taken = places.filter((place) => isInShard(source(place), { number: 2, of: 4 }));
    expect(taken.length).toBeGreaterThan(200);
    expect(taken.length).toBeLessThan(300);
  });
});
