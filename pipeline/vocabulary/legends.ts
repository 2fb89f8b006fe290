/** What a plus or minus in a table means, as its headers, notes and captions tell it. */
import type { Span } from '../types/document.ts';

/** More than was planned is spent, or less comes in; or the other way round. */
const SPENDING =
  '(?:(?<over>mer(?:forbrug|udgift)|mindreindtægt|over(?:forbrug|skridelse)|underskud)|mindre(?:forbrug|udgift)|merindtægt|underforbrug|overskud|besparelse)';
const DASH = '-−–÷';
const PLUS = `["'»«”“]?(?:(?<plus>plus|positiv[et]?(?!\\p{L})|\\+)|minus|negativ[et]?(?!\\p{L})|[${DASH}])["'»«”“]?`;
const POSITIVE =
  '(?:(?<plus>positiv)|negativ)\\p{L}*\\s+(?:tal|beløb|afvigelse\\p{L}*|fortegn|værdi\\p{L}*)(?:\\s+\\p{L}+){0,4}?';
const IS =
  '(?:(?:er\\s+)?lig(?:\\s+med)?|(?:er\\s+)?(?:et\\s+)?udtryk\\s+for|er|=|:|betyder|angiver|viser|svarer\\s+til|udtrykker|står\\s+for|indikerer|markerer)(?:,?\\s+at\\s+der\\s+er)?\\s*(?:(?:et|en)\\s+)?';
const SHOWN = '(?:er|et|erne|en|r)?(?:\\s+\\p{L}+){0,2}\\s+(?:med|som)\\s*(?:et\\s+)?';
/** A sign that stands by itself: "+/-" says both. */
const ALONE = `(?<![\\d\\p{L}])(?<![${DASH}+]\\s?/?\\s?)`;
/**
 * What a header says of signs: "Mindreforbrug (+) / merforbrug (-)", "Afvigelse (- = merforbrug)". A sign before the
 * word is the word's own, and a dash alone parts two words.
 */
const SIGNED_HEADERS: readonly RegExp[] = [
  new RegExp(
    `(?<!${PLUS.replace('?<plus>', '')}\\)?\\s*(?:${IS})?)${SPENDING}\\s*\\((?:(?<plus>\\+)|[${DASH}])\\)`,
    'iu',
  ),
  new RegExp(`${SPENDING}\\s*(?<plus>\\+)(?=\\s*[,;/)]|$)`, 'iu'),
  new RegExp(`${ALONE}${PLUS}\\)?\\s*${IS}${SPENDING}`, 'iu'),
  new RegExp(`\\(\\s*${PLUS}\\)?\\s*${SPENDING}`, 'iu'),
  new RegExp(`${SPENDING}\\s*[=:]\\s*\\(?${PLUS}(?!\\s?[\\d\\p{L}])`, 'iu'),
];
/** What a note says of signs: "+ er merforbrug", "Negative beløb er merforbrug", "Merforbrug er angivet med minus". */
const SIGN_RULES: readonly RegExp[] = [
  ...SIGNED_HEADERS,
  new RegExp(`(?:^|[,;/]\\s*)(?:(?<plus>plus|\\+)|minus)\\s*${SPENDING}`, 'imu'),
  new RegExp(
    `${ALONE}\\(?${PLUS}\\)?\\s*(?:fortegn\\s*|foran(?:\\s+\\p{L}+)?\\s*|\\([${DASH}+]\\)\\s*)?${IS}${SPENDING}`,
    'iu',
  ),
  new RegExp(`${POSITIVE},?\\s*${IS}${SPENDING}`, 'iu'),
  new RegExp(`${SPENDING}${SHOWN}\\(?${PLUS}(?!\\s?\\d)`, 'iu'),
  new RegExp(`${SPENDING}\\s(?:(?:er|vises|angives|står)\\s)?(?:(?<plus>positive)|negative)(?!\\p{L})`, 'iu'),
];
/** What a sentence that tells a rule goes on with: "er et merforbrug på" tells an amount instead. */
const RULE_ENDS =
  /^(?:\p{L}*[.,;)]|\s(?:og|mens|men|samt)(?!\p{L})|\s*$|\s(?:beløb|tal|afvigelser|værdier|fortegn)(?!\p{L}))/u;
/** One thing with an article is no rule: "Den negative afvigelse er et mindreforbrug". */
const OF_ONE = /(?<!\p{L})(?:den|denne|det|dette|der)\s(?:\p{L}+\s)?$/iu;
const TELLS_SIGN = /plus|minus|positiv|negativ|[+−–-]\s?(?:=|er|\))/iu;
/** What a sign can stand for, several of them in a row: "merudgift/mindreindtægt", "mindreudgift og merindtægt". */
const SIGNED_WORD =
  '(?:(?:mer|mindre)-?\\s?(?:/\\s?(?:mer|mindre))?)?(?:forbrug|udgift|indtægt)\\p{L}*|(?:over|under)(?:skud|skridelse|forbrug)\\p{L}*|besparelse\\p{L}*';
const SIGNED_WORDS = `(?:${SIGNED_WORD})(?:\\s*(?:/|,|og|eller|hhv\\.|samt)\\s*(?:${SIGNED_WORD}))*`;
const SIGN = `(?:\\+\\s?/\\s?[${DASH}]|[${DASH}+]|plus|minus|(?:positiv|negativ)\\p{L}*(?:\\s+(?:tal|beløb|afvigelse\\p{L}*|fortegn|værdi\\p{L}*))?)`;
/** The words of a rule for signs: "(- = mindreudgift/merindtægt)", "+ er udgift", "mindreudgift/merindtægt (-)". */
const SIGN_LEGEND = new RegExp(
  `(?:(?<!\\p{L})${SIGN}["'”)]?\\s*${IS}|\\(\\s*${SIGN}\\)?\\s*)${SIGNED_WORDS}|(?:${SIGNED_WORD})\\s*(?:/|,|og|eller)\\s*(?:${SIGNED_WORD})\\s*(?:[=:]\\s*|\\()${SIGN}`,
  'giu',
);

const LONGEST_SIGN_NOTE = 160;
const TOLD_OF_SIGNS = /forbrug|udgift|indtægt|skud|skridelse|besparelse/iu;

/**
 * Whether a line is a note that says what the signs of a table mean ("Negative tal er merforbrug"); it has no figures.
 */
export function isSignNote(line: string): boolean {
  if (line.length > LONGEST_SIGN_NOTE || !TOLD_OF_SIGNS.test(line) || /\d/u.test(line.replaceAll('1.000', '')))
    return false;
  return byRules(SIGN_RULES, line) !== null && !titles(line);
}

const IN_BRACKETS_AT_END = /\s\([^()]*\)\s*$/u;

/**
 * Whether a line is a title that tells the meaning of signs in brackets behind it ("Ændringsforslag (1.000 kr., + er
 * merudgift)").
 */
function titles(line: string): boolean {
  const title = line.replace(IN_BRACKETS_AT_END, '');
  return (
    title !== line &&
    /^\p{Lu}\p{Ll}{3}/u.test(title) &&
    !TOLD_OF_SIGNS.test(title) &&
    !/^(?:alle\s)?(?:beløb|tal)(?!\p{Ll}{3})/iu.test(title)
  );
}

/** What a plus means by the words around a table; null when they do not say. */
export function plusMeaning(words: string, headers: readonly string[] = []): 'overspend' | 'underspend' | null {
  return byRules(SIGN_RULES, words) ?? byRules(SIGNED_HEADERS, headers.join('\n'));
}

/**
 * What a plus means by the sentences of an item; null when none of them tells it, or two tell otherwise. What tells it
 * holds no number: "Der er en afvigelse på -0,9 mio. kr., hvor et minus er et merforbrug".
 */
export function plusTold(sentences: readonly string[]): 'overspend' | 'underspend' | null {
  const told = new Set(
    sentences.flatMap((text) =>
      TELLS_SIGN.test(text) && TOLD_OF_SIGNS.test(text) ? text.split(/[+−–-]?\d[\d.,]*/u).flatMap(ruleIn) : [],
    ),
  );
  const [meaning] = told;
  return told.size === 1 && meaning !== undefined ? meaning : null;
}

function ruleIn(words: string): ('overspend' | 'underspend')[] {
  return SIGN_RULES.flatMap((rule) => {
    const match = rule.exec(words);
    if (match === null || OF_ONE.test(words.slice(0, match.index))) return [];
    return RULE_ENDS.test(words.slice(match.index + match[0].length)) ? [meaningOf(match)] : [];
  }).slice(0, 1);
}

const meaningOf = ({ groups }: RegExpExecArray): 'overspend' | 'underspend' =>
  (groups?.['plus'] !== undefined) === (groups?.['over'] !== undefined) ? 'overspend' : 'underspend';

/** More or less than was planned. */
const AGAINST_PLAN = /mer|mindre|over|under/iu;

/**
 * Where a text says what its signs mean: those words name no figures. `plain` are those that speak of spending, income
 * and savings, not of more or less than was planned.
 */
export function signLegends(text: string): (Span & { readonly plain: boolean })[] {
  return [...text.matchAll(SIGN_LEGEND)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    plain: !AGAINST_PLAN.test(match),
  }));
}

function byRules(rules: readonly RegExp[], words: string): 'overspend' | 'underspend' | null {
  for (const rule of rules) {
    const match = rule.exec(words);
    if (match !== null) return meaningOf(match);
  }
  return null;
}
