/** Grants that are told by the deviation they make good: "en tillægsbevilling svarende til et mindreforbrug på". */
import type { Label, Level } from '../types/words.ts';
import { guarded } from './matching/guarded.ts';
import { said } from './said.ts';

/** "et mindreforbrug", never "merforbruget", which is a deviation that was told before. */
const RESULT =
  '(?:(?:netto|samlet|samlede)\\s)?(?<side>mer|mindre)-?(?<flow>forbrug|udgift(?:er)?|indtægt(?:er)?)(?!\\p{L})';
const OF = '(?:\\s(?:på|til|for|i|vedrørende|vedr\\.)\\s[^.;,\\d]{2,40}?)?';
const EQUALS = guarded(
  new RegExp(
    `(?<!\\p{L})(?:tillægs|anlægs|drifts)?bevilling(?:en|er|erne)?${OF},?\\ssvare(?:r|nde)\\stil\\s(?:(?:et|en)\\s)?${RESULT}(?=[^.;]{0,80}\\d)`,
    'giu',
  ),
);
/** The next of them in the sentence: "... i 2025 og et merforbrug på 2,1 mio. kr.". */
const NEXT = guarded(
  new RegExp(
    `(?<=(?:kr\\.|kroner)(?:[^.;,]|\\.\\S){0,60}\\s(?:og|samt)\\s)(?:et|en)\\s${RESULT}(?=[^.;,\\d]{0,60}\\spå\\s(?:i\\salt\\s|ca\\.\\s|netto\\s)?\\d)`,
    'giu',
  ),
);

/** The words of a sentence that grant what a deviation comes to, each with its direction. */
export function equivalentGrants(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  const [first] = EQUALS.matches(text);
  if (first === undefined) return [];
  const behind = first.index + first[0].length;
  const others = NEXT.matches(text).filter(({ index }) => index >= behind);
  return [first, ...others].map((match): Label => {
    const { side = '', flow = '' } = match.groups ?? {};
    const isIncome = /^indtægt/iu.test(flow);
    const start = offset + match.index;
    const says = said({
      measure: 'appropriation',
      domain: 'appropriations',
      // Less income is a larger budget, as more spending is.
      direction: (side.toLowerCase() === 'mer') === isIncome ? -1 : 1,
      ...(isIncome ? { economy: 'income' as const } : {}),
    });
    return { span: { start, end: start + match[0].length }, text: match[0], says, level };
  });
}
