import { describe, expect, it } from 'vitest';
import { lastWord } from '../../../../pipeline/vocabulary/matching/last.ts';

describe('the last word of a text', () => {
  it('is in lower case, without the stops and blanks behind it', () => {
    expect(lastWord('et forbrug på Ca. ')).toBe('ca');
    expect(lastWord('i 2023,')).toBe('');
    expect(lastWord('Ældre')).toBe('ældre');
    expect(lastWord('')).toBe('');
  });

  it('is the one before where a word is skipped', () => {
    expect(lastWord('højst kr. ', 'kr')).toBe('højst');
    expect(lastWord('højst ', 'kr')).toBe('højst');
    expect(lastWord('kr. ', 'kr')).toBe('');
  });
});
