import { describe, expect, it } from 'vitest';
import { grouped } from '../../pipeline/groups.ts';

describe('grouped', () => {
  it('keeps the order of first members, and of the members of each group', () => {
    const groups = grouped(['Skoler', 'Park', 'Sport', 'Parkering'], (name) => name[0]);
    expect([...groups]).toEqual([
      ['S', ['Skoler', 'Sport']],
      ['P', ['Park', 'Parkering']],
    ]);
  });
});
