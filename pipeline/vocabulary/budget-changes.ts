/**
 * Words by which a decision changes a budget or frame: "Driftsbudgettet udvides med 3,1 mio. kr. i 2025", "Øget budget
 * på 0,4 mio. kr. til klubber", "Nedskrivning af rammen på 0,2 mio. kr.".
 */
import type { Label, Level } from '../types/words.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { said } from './said.ts';

const BUDGETS = '\\p{L}*budget(?:tet|ter|terne)?|\\p{L}*ramme[nr]?|\\p{L}*rammerne';
const BUDGET = `(?:${BUDGETS})`;
const RAISED =
  'udvid(?:es|et)|hæv(?:es|et)|løft(?:es|et)|øg(?:es|et)|forøg(?:es|et)|forhøj(?:es|et)|opskrives|opskrevet|styrk(?:es|et)';
const LOWERED =
  'reducer(?:es|et)|sænk(?:es|et)|nedsættes|nedsat|beskæres|beskåret|nedskrives|nedskrevet|nedjuster(?:es|et)|mindsk(?:es|et)';
const AUXILIARY =
  '(?:er|var|blev|bliver|blevet|foreslås|indstilles|anbefales|forventes|ønskes|dermed|derfor|samlet|herefter)';
const BY = '(?:yderligere\\s|samlet\\s|samtidig\\s|i\\s20\\d{2}\\s){0,2}med\\s';
/** What a budget is of, or whose. */
const OF = '(?:\\s(?:til|for|på|under|vedrørende|vedr\\.)\\s[^.;:,\\d]{2,60}?)?';
const CHANGED = guarded(
  new RegExp(
    `(?<!\\p{L})${BUDGET}${OF}(?:\\s${AUXILIARY}){0,3}\\s(?:(?<raised>${RAISED})|${LOWERED})\\s${BY}(?:(?:i\\salt|netto|ca\\.|samlet|årligt)\\s){0,2}(?=\\d)`,
    'giu',
  ),
);
const GRANT = `(?:${BUDGETS}|bevilling(?:en|er|erne)?)`;
const MORE = 'øget|forøget|forhøjet|hævet|udvidet|opskrevet|opjusteret';
const LESS = 'reduceret|nedsat|sænket|nedskrevet|beskåret|mindsket|nedjusteret|formindsket';
const INCREASE = '(?:forhøj|forøg|udvid)elsen?|(?:opskrivn|opjuster)ing(?:en)?';
const DECREASE = '(?:nedskrivn|sænkn|beskær|nedjuster)ing(?:en)?|nedsættelsen?|reduktion(?:en)?';
/** In a list or first in a sentence a changed budget is the change; elsewhere it may be the level that it has now. */
const HEADED = guarded(
  new RegExp(
    `(?<=^\\s?(?:[-–•*·]\\s)?|[.:;]\\s)(?:(?<raised>${MORE})|${LESS})\\s${GRANT}${OF}\\s(?:på|med)\\s(?:ca\\.\\s)?(?=\\d)`,
    'giu',
  ),
);
const NAMED = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?<raised>${INCREASE})|${DECREASE})\\saf\\s(?:(?:det|den|de)\\s)?(?:\\p{L}+e\\s)?${GRANT}${OF}\\s(?:på|med)\\s(?:ca\\.\\s)?(?=\\d)`,
    'giu',
  ),
);
const INVESTED = guarded(
  /(?<!\p{L})(?:investeres\sder|der\s(?:\p{L}+\s)?investeres)\s(?:(?:i\salt|samlet|ca\.|yderligere)\s){0,2}(?=\d)/giu,
);

/** "merforbruget på budgettet til vikarer er reduceret med": something else is, which lies on it. */
const LIES_ON = inLatin(
  /(?<!\p{L})(?:på|af|i|over|under|for|fra|mod|til|ved|om)\s(?:(?:det|den|de)\s)?(?:\p{L}+e\s)?$/iu,
);
/** What is decided for the whole country. */
const OF_ALL = inLatin(
  /(?<!\p{L})(?:kommunernes?|landets|regioner(?:ne|nes)?|regeringen|statens|økonomiaftalen|KL)(?!\p{L})/iu,
);
const BY_OTHERS = inLatin(
  /privat|virksomhed|(?<!\p{L})stat(?:en|slig)|region|fond|selskab|bygherre|(?<!\p{L})EU(?!\p{L})/iu,
);

/** The words of a sentence that raise or lower a budget or tell by how much it was, or that invest. */
export function budgetChanges(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  const label = (match: RegExpExecArray, direction: 1 | -1, domain?: 'appropriations'): Label => {
    const words = match[0].trimEnd();
    const start = offset + match.index;
    const says = said({ measure: 'appropriation', domain, direction });
    return { span: { start, end: start + words.length }, text: words, says, level };
  };
  return [
    ...CHANGED.matches(text).flatMap((match): Label[] => {
      const before = text.slice(0, match.index);
      if (LIES_ON.test(before) || OF_ALL.test(text)) return [];
      return [label(match, match.groups?.['raised'] === undefined ? -1 : 1, 'appropriations')];
    }),
    ...[...HEADED.matches(text), ...NAMED.matches(text)].flatMap((match): Label[] =>
      OF_ALL.test(text) ? [] : [label(match, match.groups?.['raised'] === undefined ? -1 : 1)],
    ),
    ...INVESTED.matches(text).flatMap((match): Label[] =>
      BY_OTHERS.test(text) ? [] : [label(match, 1, 'appropriations')],
    ),
  ];
}
