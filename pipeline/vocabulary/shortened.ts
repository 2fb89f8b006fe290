/** The words that narrow headers cut short ("Korr. budg.", "Forv. regnsk."), spelled out. */

/** A stem with its stop, or what only a cut word ends in, and the word. The longer stand before the shorter. */
const SHORTENED: readonly (readonly [RegExp, string])[] = (
  [
    ['till(?:ægs?)?\\.?\\s?-?bev(?:ill?)?\\.', 'tillægsbevilling'],
    ['opri(?:nd?l?)?\\.', 'oprindeligt'],
    ['korrig\\.', 'korrigeret'],
    ['vedt(?:ag)?\\.', 'vedtaget'],
    ['forv(?:ent)?\\.', 'forventet'],
    ['real(?:is)?\\.', 'realiseret'],
    ['bev(?:ill?)?\\.', 'bevilling'],
    ['afvig(?:els)?\\.', 'afvigelse'],
    ['ant\\.', 'antal'],
  ] as const
).map(([stem, word]) => [new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, 'giu'), word]);

/** Nouns that are cut at the end of longer words, too ("Merforbr.", "Årsregnsk."). */
const NOUNS: readonly (readonly [RegExp, string])[] = (
  [
    ['budg(?:\\.|(?!\\p{L}))', 'budget'],
    // "Bud" alone is an offer.
    ['(?<=(?:korr|korrigeret|opr|oprindeligt|vedtaget)\\.?\\s*)bud(?:\\.|(?!\\p{L}))', 'budget'],
    ['re?gns?k(?:\\.|(?!\\p{L}))', 'regnskab'],
    ['regn\\.', 'regnskab'],
    ['forbr(?:\\.|(?!\\p{L}))', 'forbrug'],
    ['overf\\.', 'overførsel'],
  ] as const
).map(([stem, word]) => [new RegExp(stem, 'giu'), word]);

const HOLDS_SHORTENED = /\p{L}\.|budg(?!e)|regnsk(?!a)|forbr(?!u)/iu;

/** A header with its cut words spelled out; as it is where it has none. */
export function spelledOut(header: string): string {
  if (!HOLDS_SHORTENED.test(header)) return header;
  const words = SHORTENED.reduce((text, [pattern, word]) => text.replaceAll(pattern, `${word} `), header);
  return NOUNS.reduce((text, [pattern, word]) => text.replaceAll(pattern, `${word} `), words)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
