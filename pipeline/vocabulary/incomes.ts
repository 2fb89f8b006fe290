/** Whether what a sentence compares is income, of which less is like more spending. */
import { behindAmount } from './amounts.ts';
import { guarded } from './matching/guarded.ts';

/** Income by its noun, or spending; "udgifterne til salg af grunde" are spending. */
const COMPARED = guarded(
  /(?<!\p{L})(?:(?<spent>\p{L}*(?:udgift|omkostning|forbrug)\p{L}*(?:\s(?:til|ved|på|vedrørende)\s(?:\p{L}+\s){0,2}?\p{L}*(?:salg|betaling|refusion|gebyr|indtægt|tilskud)\p{L}*)?|løn|lønnen)|(?<earned>(?!gennemsnits)\p{L}*indtægt(?:en|er|erne|ssiden)?|\p{L}*refusion(?:en|er|erne)?|(?:stats|blok)tilskud(?:det)?|\p{L}*gebyr(?:et|er|erne)?|(?:forældre|bruger|egen|lejer|beboer)betaling(?:en|er|erne)?|\p{L}*salg(?:et)?(?=\saf\s)|betaling(?:en|er|erne)?(?=\sfra\s)|provenu(?:et)?|(?:staten|\p{L}*(?:styrelsen|direktoratet|ministeriet|fonden|regionen))\s(?:har\s)?(?:yder|ydet|ydede|giver|givet|gav|bevilget|bevilger|bevilgede)\s(?:\p{L}+\s){0,3}?(?:tilskud|støtte)|(?:modtager?|modtog|modtaget|fået|får|fik)\s(?:\p{L}+\s){0,3}?(?:tilskud|støtte)))(?!\p{L})/giu,
);

/** The last word of these that says whether income or spending is told of, with its place; null without one. */
export function earnedBefore(
  lead: string,
): { readonly isEarned: boolean; readonly at: number; readonly word: string } | null {
  const match = COMPARED.matches(lead).at(-1);
  if (match === undefined) return null;
  return { isEarned: match.groups?.['earned'] !== undefined, at: match.index, word: match[0] };
}

const EARNED_BEHIND = behindAmount(
  String.raw`\s(?:i|vedrørende|vedr\.|på)\s(?:anlægs|drifts|salgs)?indtægt(?:en|er|erne)?(?!\p{L})`,
);

/** Whether the words right behind an amount make it income ("6,1 mio. kr. i indtægt"). */
export const earnedBehind = (behind: string): boolean => EARNED_BEHIND.test(behind);
