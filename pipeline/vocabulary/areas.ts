import type { Label, Level } from '../types.ts';
import { type Guarded, guarded } from './guarded.ts';

const STOP =
  '(?=\\s(?:forventes|forventer|ventes|er|var|viser|ses|har|udviser|kommer|ligger|står|skyldes|bliver|under|et|en|ser|ender|(?:fra|til|i)\\s(?:19|20)\\d{2}|på\\s(?:godt|knap|ca\\.|omkring|[-–+]?\\d)|med\\s[-–+]?\\d)(?!\\p{L})|[,;:()]|(?<!inkl|ekskl|excl)\\.(?:\\s|$)|$|\\s(?:(?:og|samt|eller)\\s)?[-–+]?\\d)';
const PHRASE = '\\p{L}(?:[\\p{L} -]|(?<=inkl|ekskl|excl|mv|danskudd)\\.)*?';
const YEARLY = 'årligt|om\\såret|pr\\.\\sår|hvert\\sår';
const AMOUNT =
  '(?:merforbrug|mindreforbrug|merudgift|mindreudgift|merindtægt|mindreindtægt|afvigelse|underskud|overskud|overskridelse|besparelse)(?:et|en|er|erne)?';

/** Ways in which prose names the area of an amount: "politikområdet X", "mindreforbrug på X", "0,4 mio. kr. på X", "vedrører x". */
const PATTERNS: readonly Guarded[] = [
  new RegExp(
    `(?:[Pp]olitikområdet|[Pp]olitikområde|[Bb]evillingsområdet|[Bb]udgetområdet)\\s(?<area>\\p{Lu}${PHRASE})${STOP}`,
    'gu',
  ),
  new RegExp(`${AMOUNT}\\s(?:på|til|vedrørende|inden\\sfor|for|hos)\\s(?<area>${PHRASE})${STOP}`, 'giu'),
  new RegExp(`(?:mer|mindre)indtægt\\p{L}*\\s(?:fra|ved)\\s(?<area>${PHRASE})${STOP}`, 'giu'),
  new RegExp(`(?<!\\p{L})[Pp]å\\s(?<area>\\p{Lu}\\p{Ll}${PHRASE})${STOP}`, 'gu'),
  new RegExp(
    `(?:kr\\.|kroner)(?:\\s(?:${YEARLY}|[Ii]|hvert\\saf|årene|og|overslagsårene|(?:19|20)\\d{2}(?:[-–]\\d{2,4})?,?))*\\s(?:til|vedrørende|på)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`,
    'gu',
  ),
  new RegExp(`(?:puljen?|bevilling(?:en)?)\\s(?:til|for)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
  // "På hjemmeplejen ventes ...": one noun, for a longer phrase mostly tells of a time or a reason.
  /(?<=^(?:[-–•*]\s)?|[.,;]\s|\p{Ll}\.\s)(?:[Pp]å|[Ii]nden\sfor)\s(?<area>\p{Ll}{6,})(?=\s(?:forventes|ventes|er|ender|viser|ses|har|udviser|bliver|giver)(?!\p{L}))/gu,
  /(?:vedrører|hører\stil|knytter\ssig\stil|stammer\sfra)\s(?<area>\p{Ll}{6,})(?=[\s,.;])/gu,
].map((pattern) => guarded(pattern));
const MOVED = guarded(
  new RegExp(
    `\\bfra\\s(?:politikområdet\\s)?(?<from>${PHRASE})\\stil\\s(?<to>${PHRASE})(?:\\sunder\\s(?<committee>\\p{Lu}[\\p{L} -]*?udvalget))?(?=\\si\\s(?:årene\\s)?\\d|[.,;])`,
    'giu',
  ),
);
const NO_AREA =
  /udvalg|kommune|serviceramme|(?<!\p{L})(?:år|mødet|grund|mio|mill|mia|kr|kroner|tkr|nuværende|baggrund|landsplan|anlægssiden|driftssiden|indtægtssiden|udgiftssiden|budgettet|nettet)(?!\p{L})|^(?:drift\p{L}*|ramme\p{L}*|service(?:rammen|området)|anlæg|området|områderne|budgettet|de fleste områder|i alt|samlet|regnskabet|netto|senere|de følgende|tværs|den|det|de|et|en|fra|ca|godt|knap|omkring|op)$/iu;

function tidy(area: string): string {
  return area.trim().replace(/^(?:det|den|de)\s/iu, '');
}

/** Only amounts of money have areas, and looking for them is slow. */
const HOLDS_MONEY = guarded(/kr\b|kroner|mio/iu);

/** The areas that a clause names by its grammar, for areas that no list knows. */
export function areaLabels(text: string, offset: number, level: Level): Label[] {
  const labels: Label[] = [];
  if (!HOLDS_MONEY.test(text)) return labels;
  for (const pattern of PATTERNS) {
    for (const match of pattern.matches(text)) {
      const area = match.groups?.['area'];
      if (area === undefined || NO_AREA.test(area.trim()) || area.split(' ').length > 8) continue;
      const start = match.index + match[0].indexOf(area);
      const span = { start: offset + start, end: offset + start + area.length };
      if (labels.every((label) => span.end <= label.span.start || span.start >= label.span.end)) {
        labels.push({ span, text: area, says: { area: tidy(area) }, level });
      }
    }
  }
  return labels;
}

const RANK_VERB =
  '(?=,|:|\\s(?:er|lander|ligger|går|gik|rykker|rykkede|steg|faldt|bliver|blev|trækker|løfter|hopper|på\\s(?:plads|nr))(?!\\p{L}))';
const RANKED = [
  /[”"“](?<area>[^”"“]{4,70})[”"“]/gu,
  new RegExp(
    `(?<!\\p{L})inden\\sfor\\s(?:(?:kategori|tema|område|parameter)\\p{L}*\\s)?(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  new RegExp(
    `(?:placering(?:en)?|kategori(?:en)?|plads(?:en)?|spørgsmål(?:et|ene)?|prioritering|svar|måling(?:en)?)\\s(?:i|for|på|om|af|inden\\sfor)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  new RegExp(`(?:^|[.:]\\s)(?:I|På|For)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`, 'gu'),
  new RegExp(`(?:^|[.:]\\s)(?<area>\\p{Lu}\\p{Ll}${PHRASE})${RANK_VERB.replace(',|:|', '')}`, 'gu'),
].map((pattern) => guarded(pattern));
const NO_RANKED_AREA =
  /kommunen?(?!\p{L})|udvalg|region|DI\s|^(?:det|den|der|her|vi|i\s|en|et|de|undersøgelsen|kommunen|analysen|altså|samlet)\b/iu;

/**
 * The part of a ranking that a sentence speaks of ("Infrastruktur og energi"), the most specific name first; of several
 * the last before the number at `at`.
 */
export function rankedArea(text: string, at: number): string | null {
  for (const pattern of RANKED) {
    const named = [...pattern.matches(text)].flatMap((match) => {
      const area = match.groups?.['area']?.trim();
      return area === undefined || NO_RANKED_AREA.test(area) || /\d/u.test(area) ? [] : [{ area, start: match.index }];
    });
    const found = named.findLast(({ start }) => start < at) ?? named[0];
    if (found !== undefined) return found.area.replace(/^.*(?:prioritering|spørgsmål\p{L}*)\s(?:af|om)\s/iu, '');
  }
  return null;
}

/** The two ends of a move of money ("flyttet fra A til B under C"); null when the text moves none. */
export function moveEnds(text: string): { from: string; to: string; committee: string | null } | null {
  for (const match of MOVED.matches(text)) {
    const { from, to, committee } = match.groups ?? {};
    if (from === undefined || to === undefined || /\d/u.test(from + to)) continue;
    return { from: tidy(from), to: tidy(to), committee: committee ?? null };
  }
  return null;
}
