import { describe, expect, it } from 'vitest';
import { anyOf, setOf, wholeWords } from '../../../pipeline/vocabulary/wordlists.ts';

const LIST = `
  er var blev
  i\\salt`;

describe('word lists', () => {
  it('splits a list at spaces and lines alike', () => {
    expect([...setOf('  er var\n  blev ')]).toEqual(['er', 'var', 'blev']);
  });

  it('matches any word of a list, one of several words too, and no empty one', () => {
    const pattern = new RegExp(`^${anyOf(LIST)}$`, 'u');
    expect(['er', 'var', 'blev', 'i alt'].every((word) => pattern.test(word))).toBe(true);
    expect(['', 'i', 'erblev'].some((word) => pattern.test(word))).toBe(false);
  });

  it('keeps a list together where more is written behind it', () => {
    expect(new RegExp(`^${anyOf('kr dkk')}\\.$`, 'u').test('kr')).toBe(false);
  });

  it('matches whole words only where that is asked', () => {
    const pattern = new RegExp(wholeWords(LIST), 'u');
    expect(['det er 5', 'var', '(i alt)'].every((text) => pattern.test(text))).toBe(true);
    expect(['ære', 'værdi', 'vare', 'hver'].some((text) => pattern.test(text))).toBe(false);
  });
});
