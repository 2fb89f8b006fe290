/** Whether money carried over is bound or asked for. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): [string, string | null][] =>
  figuresOf(title, text).map(({ printed, transfer }) => [printed, transfer]);

describe('a transfer in prose', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'Der er bundne overførsler på 1,8 mio. kr., og der søges overført 0,7 mio. kr. til 2025.',
      [
        ['1,8', 'bound'],
        ['0,7', 'requested'],
      ],
    ],
    [
      'Af overførslerne på 2,5 mio. kr. er 1,8 mio. kr. bundne.',
      [
        ['2,5', null],
        ['1,8', 'bound'],
      ],
    ],
    [
      'Af overførslerne på 6,2 mio. kr. er 4,2 mio. kr. bundne overførsler, mens 2,0 mio. kr. ønskes overført.',
      [
        ['6,2', null],
        ['4,2', 'bound'],
        ['2,0', 'requested'],
      ],
    ],
    [
      'De bundne overførsler er 1,2 mio. kr. til 2025 og 0,4 mio. kr. til 2026.',
      [
        ['1,2', 'bound'],
        ['0,4', 'bound'],
      ],
    ],
    ['Der søges overført 0,7 mio. kr. til 2025.', [['0,7', null]]],
  ])('%s', (text, expected) => {
    expect(told('Overførsler fra 2024', text)).toEqual(expected);
  });

  it('is not bound because the sentence before spoke of what is', () => {
    const text =
      'Der er bundne overførsler på 1,8 mio. kr. Merforbruget på 0,5 mio. kr. overføres til 2025 med 0,5 mio. kr.';
    expect(
      told('Overførsler fra 2024', text)
        .slice(1)
        .map(([, transfer]) => transfer),
    ).not.toContain('bound');
  });
});

describe('columns of transfers', () => {
  it.each([
    ['Bundne overførsler\tØnskes overført\tOverførsel i alt', ['bound', 'requested', null]],
    ['Bundet\tSøgt overført\tI alt overføres', ['bound', 'requested', null]],
    ['Heraf bundet\tHeraf ansøgt overført\tOverføres i alt', ['bound', 'requested', null]],
  ])('%s', (heads, expected) => {
    const rows = ['Skoler\t1.250\t480\t1.730', 'Haller\t300\t120\t420'];
    const text = ['Overførsler fra 2024 til 2025, 1.000 kr.', '', `Område\t${heads}`, ...rows].join('\n');
    const facts = figuresOf('Overførsler fra 2024 til 2025', text);
    expect(facts.map(({ transfer }) => transfer)).toEqual([...expected, ...expected]);
    expect(new Set(facts.map(({ measure }) => measure))).toEqual(new Set(['transfer']));
  });

  it('come from the year of the accounts where the caption tells where they go', () => {
    const rows = ['Skoler\t5,2\t3,9', 'Haller\t2,1\t0,4'];
    const text = ['Overførsler til 2025, mio. kr.', '', 'Område\tOverførsel i alt\tHeraf bundne', ...rows].join('\n');
    const facts = figuresOf('Regnskab 2024 og overførsler', text);
    expect(new Set(facts.map(({ fiscal_year: from, target_year: to }) => `${String(from)} ${String(to)}`))).toEqual(
      new Set(['2024 2025']),
    );
  });

  it('go where the one that names a year goes', () => {
    const rows = ['Skoler\t-3.400\t1.900\t2.700', 'Haller\t-500\t200\t300'];
    const header = 'Område\tMer-/mindreforbrug\tHeraf bundet\tOverføres til 2025';
    const facts = figuresOf('Regnskab 2024', ['Beløb i 1.000 kr.', '', header, ...rows].join('\n'));
    expect(facts.filter(({ transfer }) => transfer === 'bound')).toMatchObject([
      { printed: '1.900', fiscal_year: 2024, target_year: 2025 },
      { printed: '200', fiscal_year: 2024, target_year: 2025 },
    ]);
  });
});
