/** Which of several areas or committees a number of a list is of. */
import { committeesNamed } from './committees.ts';
import { listOf, RESPECTIVELY } from './transitions.ts';

const NUMBERS = /\d[\d.,]*/gu;
/** What leads to the name of an area. */
const PREPOSITION = String.raw`(?:på|i|til|for|hos|inden\sfor|vedrørende)\s`;
/** The units of what is told of several areas at once. */
const SCALE = String.raw`(?:(?:mio|mill|t)\.?\s)?`;
const UNIT = String.raw`(?:kr\.|kroner|pct\.|procent|%|dage)`;
/** The list that stands before "henholdsvis", up to its verb: a name has few words, and none of them is a number. */
const NAMES_BEFORE = new RegExp(
  String.raw`(?:^|(?<!\p{L}))${PREPOSITION}(?<names>[^.;\d]{3,120}?)\s(?:(?:er|var|udgør|udgjorde|ventes|forventes|ligger|lå|blev|bliver|har|havde|faldt|steg)(?!\p{L})[^.;]*|med\s|på\s)?$`,
  'iu',
);
const NAMES_BEHIND = new RegExp(
  String.raw`^\s?${SCALE}${UNIT}?\s?${PREPOSITION}(?<names>[^.;\d]{3,120}?)(?=[.;]|,\s(?:mens|hvor|som|hvilket)|$)`,
  'iu',
);
const BETWEEN = /,\s(?:og\s)?|\s(?:og|samt)\s/iu;
const OPENS_NAME = new RegExp(`^${PREPOSITION}`, 'iu');
/** What is no name of an area: a verb or a relative makes it a sentence of its own. */
const NO_NAME =
  /(?<!\p{L})(?:er|var|har|der|som|at|hvor|udvalget|kommunen?|søgt|søges|afsat|givet|gives|bevilget|brugt|forventet|ventet|budgetteret)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d{2}[.,]?$/u;
const MOST_WORDS = 4;

const isName = (name: string): boolean =>
  /\p{L}{3}/u.test(name) && !NO_NAME.test(name) && name.split(/\s+/u).length <= MOST_WORDS;

/** The names of a list, each without its preposition; none where one of them is no name. */
function namesOf(list: string): readonly string[] {
  const names = list.split(BETWEEN).map((name) => name.trim().replace(OPENS_NAME, ''));
  return names.length > 1 && names.every(isName) ? names : [];
}

/**
 * "5,8 pct. i dagtilbud og 4,4 pct. på skolerne mod henholdsvis": the list repeats those of the numbers that it is set
 * against.
 */
const SET_AGAINST = /(?<!\p{L})(?:i?mod|sammenlignet\smed|i\sforhold\stil|ift\.|fra|og\si\s(?:19|20)\d{2})\s$/iu;
const NAME_BESIDE = new RegExp(
  String.raw`\d[\d.,]*\s?${SCALE}${UNIT}\s?${PREPOSITION}(?<name>\p{L}[\p{L} -]*?)(?=,|\s(?:og|samt|i?mod|sammenlignet|i|fra)\s)`,
  'giu',
);

/** The names that stand behind the numbers which a list is set against, each behind its own. */
function namesBeside(before: string): readonly string[] {
  if (!SET_AGAINST.test(before)) return [];
  const names = [...before.matchAll(NAME_BESIDE)].map(({ groups }) => groups?.['name'] ?? '');
  return names.every(isName) ? names : [];
}

interface ListedNumber {
  readonly before: string;
  /** What stands behind the last number of the list. */
  readonly behind: string;
  /** The place of the number among those that each name has one of; null where it is none of so many names. */
  readonly of: (names: number) => number | null;
}

function listedNumber(text: string, at: number): ListedNumber | null {
  const word = RESPECTIVELY.exec(text);
  if (word === null || word.index > at) return null;
  const from = word.index + word[0].length;
  const list = listOf(text.slice(from));
  const numbers = [...list.matchAll(NUMBERS)].filter(([printed]) => !YEAR.test(printed));
  const which = numbers.findIndex(({ index }) => from + index === at);
  const last = numbers.at(-1);
  if (which === -1 || last === undefined) return null;
  const inPairs = numbers.every(({ index }, order) => order % 2 === 0 || /\stil\s$/u.test(list.slice(0, index)));
  return {
    before: text.slice(0, word.index),
    behind: text.slice(from + last.index + last[0].replace(/[.,]$/u, '').length),
    of: (names) => {
      if (names === numbers.length) return which;
      return inPairs && 2 * names === numbers.length ? Math.floor(which / 2) : null;
    },
  };
}

const pick = (names: readonly string[], { of }: ListedNumber): string | null => {
  const which = names.length > 1 ? of(names.length) : null;
  return which === null ? null : (names[which] ?? null);
};

/**
 * The area of the number at `at` in "På veje og parker er merforbruget henholdsvis 1,2 og 0,4 mio. kr."; of "fra 5,2
 * til 4,5 og fra 6,3 til 4,1" two numbers are one area's. null where the lists differ or nothing joins them one by one.
 */
export function areaRespectively(text: string, at: number): string | null {
  const listed = listedNumber(text, at);
  if (listed === null) return null;
  const printed = NAMES_BEFORE.exec(listed.before) ?? NAMES_BEHIND.exec(listed.behind);
  const names = namesOf(printed?.groups?.['names'] ?? '');
  return pick(names.length > 0 ? names : namesBeside(listed.before), listed);
}

/** The committee, as printed, of the number at `at` in such a list. */
export function committeeRespectively(text: string, at: number): string | null {
  const listed = listedNumber(text, at);
  return listed === null
    ? null
    : (pick(committeesNamed(listed.before), listed) ?? pick(committeesNamed(listed.behind), listed));
}
