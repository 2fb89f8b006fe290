import type { Bound } from '../types.ts';

/** Number words that count, before a unit or a noun. */
export const WORD_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['nul', 0],
  ['uændret', 0],
  ['én', 1],
  ['ét', 1],
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['syv', 7],
  ['otte', 8],
  ['ni', 9],
  ['ti', 10],
  ['elleve', 11],
  ['tolv', 12],
]);

/** Ordinals that tell a rank ("den tredje bedste"). */
export const RANK_WORDS: ReadonlyMap<string, number> = new Map([
  ['anden', 2],
  ['tredje', 3],
  ['fjerde', 4],
  ['femte', 5],
  ['sjette', 6],
  ['syvende', 7],
  ['ottende', 8],
  ['niende', 9],
  ['tiende', 10],
]);

/** Words before a number that bound it. */
export const BOUNDS: readonly { readonly test: RegExp; readonly bound: Bound }[] = [
  {
    test: /(?:\bca\.?|\bcirka|\bomkring|i omegnen af|\bomtrent|\bnæsten|\bomkr\.|\bgodt|\bknapt?)\s(?:kr\.\s?)?$/iu,
    bound: 'about',
  },
  { test: /(?:\bmere end|\bmindst|\bminimum|\bover|\bflere end)\s$/iu, bound: 'at_least' },
  { test: /(?:\bhøjst|\bmaksimalt|\bmaks\.|\bop til|\bmindre end|\bfærre end)\s$/iu, bound: 'at_most' },
];
