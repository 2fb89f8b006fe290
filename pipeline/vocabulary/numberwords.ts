import type { Bound } from '../types/figures.ts';
import { lastWord } from './matching/last.ts';
import { inLatin } from './matching/letters.ts';
import { addTrait, lookAt, wanted } from './matching/scan.ts';

/** The word for a change of nought, which needs no noun behind it. */
export const UNCHANGED = 'uændret';

/** Number words that count, before a unit or a noun. */
export const WORD_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['nul', 0],
  [UNCHANGED, 0],
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
  ['tretten', 13],
  ['fjorten', 14],
  ['femten', 15],
  ['seksten', 16],
  ['sytten', 17],
  ['atten', 18],
  ['nitten', 19],
  ['tyve', 20],
  ['tredive', 30],
  ['fyrre', 40],
  ['halvtreds', 50],
  ['tres', 60],
  ['halvfjerds', 70],
  ['firs', 80],
  ['halvfems', 90],
]);

/** Number words that count only before a unit of money or percent ("halvanden mio. kr.", "en halv pct."). */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['en halv', 0.5],
  ['et halvt', 0.5],
  ['et halv', 0.5],
  ['halvanden', 1.5],
  ['halvandet', 1.5],
  ['to en halv', 2.5],
  ['to og en halv', 2.5],
]);

/** The article counts only before a large unit ("en million kroner", "et procentpoint"). */
const ONE_OF_UNIT = 'en(?=\\s(?:mio|mill|mia))|et(?=\\sprocentpoint)';
export const ONE: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['et', 1],
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

/** "førstepladsen", "en fjerdeplads". */
export const PLACE_WORDS: ReadonlyMap<string, number> = new Map(
  [['første', 1] as const, ...RANK_WORDS].flatMap(([ordinal, rank]) =>
    ['', 'en'].map((article): [string, number] => [`${ordinal}plads${article}`, rank]),
  ),
);

const WORDS = [
  ...PART_WORDS.keys(),
  ...WORD_NUMBERS.keys(),
  ...PLACE_WORDS.keys(),
  ...RANK_WORDS.keys(),
  ONE_OF_UNIT,
].join('|');
const ANY_WORD = inLatin(new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu'));
const WORD_NUMBER = inLatin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<word>${WORDS})(?:(?=\\s(?<next>[\\p{L}%]+))|(?<=${UNCHANGED}|plads|pladsen)(?!\\p{L}))`,
    'giu',
  ),
);
const SINGLE_WORDS = new Set([
  ...WORD_NUMBERS.keys(),
  ...RANK_WORDS.keys(),
  ...PLACE_WORDS.keys(),
  ...PART_WORDS.keys(),
]);
/** A word that counts, alone or as a part of a hyphenated one, or that begins with a half. */
const COUNTS = wanted([
  addTrait((word) => word.includes('halv') || word.split(/\P{L}/u).some((part) => SINGLE_WORDS.has(part))),
]);
const ARTICLE = wanted([addTrait((word) => word.split(/\P{L}/u).some((part) => ONE.has(part)))]);
const UNIT_OF_ONE = wanted([addTrait((word) => /mio|mill|mia|procentpoint/u.test(word))]);

/** Whether a text can hold a number word: knowing its words is many times quicker than matching the long choice. */
function mayHoldWord(text: string): boolean {
  const look = lookAt(text);
  return look.holdsAny(COUNTS) || (look.holdsAny(ARTICLE) && look.holdsAny(UNIT_OF_ONE));
}

/** Whether a text holds a number word at all. */
export function holdsNumberWord(text: string): boolean {
  return mayHoldWord(text) && ANY_WORD.test(text);
}

/**
 * The number words of a text that stand before another word, as the groups "word" and "next"; "uændret" wherever it
 * stands.
 */
export function numberWordsIn(text: string): Iterable<RegExpExecArray> {
  return mayHoldWord(text) ? text.matchAll(WORD_NUMBER) : [];
}

/** Words before a number that bound it. */
const BOUNDS: readonly { readonly test: RegExp; readonly bound: Bound }[] = [
  {
    test: /(?:\bca\.?|\bcirka|\bomkring|i omegnen af|\bomtrent|\bnæsten|\bomkr\.|\bgodt|\bknapt?)\s(?:kr\.\s?)?$/iu,
    bound: 'about',
  },
  // "ikke under 5" and "ikke mindre end 5" say the opposite of what they deny.
  {
    test: /\bikke\s(?:(?:kommer|falder|må\skomme|må\sfalde|bliver|er|ligger)\s)?(?:under|mindre\send|færre\send)\s(?:kr\.\s?)?$/iu,
    bound: 'at_least',
  },
  { test: /\bikke\s(?:over|mere\send|flere\send)\s(?:kr\.\s?)?$/iu, bound: 'at_most' },
  {
    test: /(?:\bmindst(?:\s(?:er|skal\svære|bliver|udgør))?|\bminimum)\s(?:kr\.\s?)?$/iu,
    bound: 'at_least',
  },
  {
    test: /(?:\bmere end|(?<!(?:klag(?:et|ede|er)|råder|rådede)\s)\bover|\bflere end)\s(?:kr\.\s?)?$/iu,
    bound: 'more_than',
  },
  {
    test: /(?:\bhøjst(?:\s(?:må\svære|er|bliver|udgør))?|\bmå\shøjst\svære|\bmaksimalt|\bmaks\.|\bop til)\s(?:kr\.\s?)?$/iu,
    bound: 'at_most',
  },
  { test: /(?:\bmindre end|\bfærre end)\s(?:kr\.\s?)?$/iu, bound: 'less_than' },
];

/** The last words of those, without their stops. */
const BOUNDING = new Set(
  'ca cirka omkring af omtrent næsten omkr godt knap knapt under end over mindst minimum højst være er bliver udgør maksimalt maks til'.split(
    ' ',
  ),
);

/** How exact a number right after these words is. */
export function boundBefore(text: string): Bound {
  if (!BOUNDING.has(lastWord(text)) && !BOUNDING.has(lastWord(text, 'kr'))) return 'exact';
  return BOUNDS.find(({ test }) => test.test(text))?.bound ?? 'exact';
}
