import { describe, expect, it } from 'vitest';
import { choice } from '../../src/choice.ts';

const order = choice<'amount' | 'name'>('orden', ['amount', 'beloeb'], ['name', 'navn']);

describe('a choice in the address', () => {
  it('is read by its Danish word, and is the first where the address names none of them', () => {
    expect(order.read('navn')).toBe('name');
    expect(order.read(undefined)).toBe('amount');
    expect(order.read('name')).toBe('amount');
  });

  it('is written by its Danish word, and the first not at all', () => {
    expect(order.write('name')).toBe('navn');
    expect(order.write('amount')).toBeUndefined();
    expect(order.values.map((value) => order.read(order.write(value)))).toEqual(order.values);
  });

  it('tells which words the address may hold', () => {
    expect(order.words).toEqual(['beloeb', 'navn']);
  });
});
