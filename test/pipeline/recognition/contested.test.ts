import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { minutesOf } from '../minutes-of.ts';

const TITLE = 'Regnskab 2024 for Skoleudvalget';

const contested = (title: string, text: string): Fact[] =>
  minutesOf(title, text).facts.filter(({ inferred }) => inferred?.includes('measure:contested') === true);

describe('an amount is contested', () => {
  it('where without its measure it would be money of another topic', () => {
    const text = 'Mindreforbruget på 2,4 mio. kr. søges overført til 2025.';
    expect(contested(TITLE, text).map(({ domain, value }) => [domain, value])).toEqual([['accounts', -2_400_000]]);
    const { findings } = minutesOf(TITLE, text);
    expect(findings.filter(({ code }) => code === 'role_inferred').map(({ message }) => message)).toEqual([
      expect.stringContaining('2,4 mio. kr.: its other words tell of another topic.'),
    ]);
  });

  it('where a surplus is carried over automatically', () => {
    expect(contested(TITLE, 'Skolerne har et mindreforbrug på 1,2 mio. kr., som overføres automatisk.')).toHaveLength(
      1,
    );
  });
});

describe('an amount is not contested', () => {
  it('where no word tells of another topic', () => {
    expect(minutesOf(TITLE, 'Skolerne har et mindreforbrug på 2,4 mio. kr.').facts).toHaveLength(1);
    expect(contested(TITLE, 'Skolerne har et mindreforbrug på 2,4 mio. kr.')).toEqual([]);
  });

  it('as closed and expected accounts are of one topic', () => {
    expect(contested(TITLE, 'I 2024 blev forbruget 2,4 mio. kr. mindre end forventet.')).toEqual([]);
  });

  it('as a share of people, whose kinds are many', () => {
    expect(contested('Sygefravær 2024', 'Sygefraværet på skolerne var 5,2 pct. i 2024.')).toEqual([]);
  });
});
