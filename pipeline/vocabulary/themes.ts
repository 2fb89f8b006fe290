/** The theme that a municipality's rank is of, where the sentence says it. */
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { partNear, type IsNone } from './parts.ts';
import { PHRASE } from './phrases.ts';
import { clauseAt } from './topics.ts';

const RANK_VERB =
  '(?=,|:|\\s(?:er|lander|ligger|går|gik|rykker|rykkede|steg|faldt|bliver|blev|trækker|løfter|hopper|på\\s(?:plads|nr))(?!\\p{L}))';
const RANKED = [
  // "Bedst går det på skat, hvor vi er nr. 9"
  new RegExp(
    `(?<!\\p{L})(?:på|i|inden\\sfor)\\s(?<area>\\p{Ll}${PHRASE}),\\shvor\\s(?:vi|kommunen|\\p{Lu}\\p{L}+)\\s(?:er|ligger|lander)\\s(?:på\\s)?(?:nr|nummer|plads)`,
    'gu',
  ),
  /[”"“](?<area>[^”"“]{4,70})[”"“]/gu,
  new RegExp(
    `(?<!\\p{L})inden\\sfor\\s(?:(?:kategori|tema|område|parameter)\\p{L}*\\s)?(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  new RegExp(
    `(?:placering(?:en)?|kategori(?:en)?|plads(?:en)?|spørgsmål(?:et|ene)?|prioritering|svar|måling(?:en)?)\\s(?:i|for|på|om|af|inden\\sfor)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  /^\s*(?:[-–•*]\s)?(?<area>\p{Lu}[\p{L}, -]{3,60}):\s(?:nr\.|nummer|plads)/gu,
].map((pattern) => guarded(pattern));
const NO_RANKED_AREA = inLatin(
  /kommunen?(?!\p{L})|^(?:bedst|dårligst|værst|højest|lavest|ringest)|udvalg|region|DI\s|^(?:det|den|der|her|vi|i\s|en|et|de|undersøgelsen|kommunen|analysen|altså|samlet|alt)\b/iu,
);
/** What the grammar of a clause names beside a rank, and no theme: the list, the place in it, how it moved. */
const NO_THEME = inLatin(
  /måling|undersøgelse|analyse|rangliste|industri|[\d”"“]|^(?:plads|placering|position|nummer|nr|alt)(?!\p{L})|(?:fremgang|tilbagegang|spring|fald)(?:en|et)?$/iu,
);
const OF_ALL_THEMES = inLatin(/(?<!\p{L})(?:samlet|i\salt|overordnet\sset)(?!\p{L})/iu);

/**
 * The part that the patterns of a ranking find in a text, the most specific name first; of several the last before
 * `at`.
 */
function themeIn(text: string, at: number): string | null {
  for (const pattern of RANKED) {
    const named = [...pattern.matches(text)].flatMap((match) => {
      const area = match.groups?.['area']?.trim();
      return area === undefined || NO_RANKED_AREA.test(area) || /\d/u.test(area) ? [] : [{ area, start: match.index }];
    });
    const found = named.findLast(({ start }) => start < at) ?? named[0];
    if (found !== undefined) return found.area;
  }
  return null;
}

/** "I Erhvervslivets kommunemåling": nor is whose the list is. */
const isNoTheme: IsNone = (name, behind) =>
  NO_RANKED_AREA.test(name) || NO_THEME.test(name) || NO_THEME.test(/^s\s\p{L}+/u.exec(behind)?.[0] ?? '');

/**
 * The part of a ranking that a sentence speaks of at `at` ("Infrastruktur og energi"): its clause, then the sentence.
 */
export function rankedArea(text: string, at: number): string | null {
  const clause = clauseAt(text, at);
  const own = clause === undefined ? '' : text.slice(clause.start, clause.end);
  const area =
    themeIn(own, at - (clause?.start ?? 0)) ??
    partNear(text, at, isNoTheme, OF_ALL_THEMES.test(own)) ??
    (OF_ALL_THEMES.test(own) ? null : themeIn(text, at));
  return (
    area?.replace(
      /^(?:.*(?:prioritering|spørgsmål\p{L}*)\s(?:af|om)|kategori(?:en)?|temaet|området|parameter(?:en)?)\s/iu,
      '',
    ) ?? null
  );
}
