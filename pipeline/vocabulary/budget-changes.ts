/** Verbs by which a budget decision changes a budget or frame: "Driftsbudgettet udvides med 3,1 mio. kr. i 2025". */
import type { Label, Level } from '../types/words.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { said } from './said.ts';

const BUDGET = '(?:\\p{L}*budget(?:tet|ter|terne)?|\\p{L}*ramme[nr]?|\\p{L}*rammerne)';
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

/** The words of a sentence that raise or lower a budget, or invest. */
export function budgetChanges(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  const label = (match: RegExpExecArray, direction: 1 | -1): Label => {
    const words = match[0].trimEnd();
    const start = offset + match.index;
    const says = said({ measure: 'appropriation', domain: 'appropriations', direction });
    return { span: { start, end: start + words.length }, text: words, says, level };
  };
  return [
    ...CHANGED.matches(text).flatMap((match): Label[] => {
      const before = text.slice(0, match.index);
      if (LIES_ON.test(before) || OF_ALL.test(text)) return [];
      return [label(match, match.groups?.['raised'] === undefined ? -1 : 1)];
    }),
    ...INVESTED.matches(text).flatMap((match): Label[] => (BY_OTHERS.test(text) ? [] : [label(match, 1)])),
  ];
}
