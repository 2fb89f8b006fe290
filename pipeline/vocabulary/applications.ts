/** The headers of tables of what others apply for: asked, recommended, granted. */
import type { Standing } from '../types/figures.ts';

const MONEY =
  '(?:\\s(?:beløb|tilskud|driftstilskud|støtte|sum|midler|i\\salt))?(?:\\s20\\d{2})?(?:,?\\s\\(?(?:i\\s)?(?:hele\\s|1\\.000\\s)?(?:kr\\.?|kroner)\\)?)?(?:\\s20\\d{2})?';

const HEADS: readonly (readonly [Standing, RegExp])[] = (
  [
    ['wished', '(?:an)?søgt(?:e)?|ansøgning|ansøgningsbeløb|ønsket'],
    [
      'proposed',
      '(?:(?:forvaltningens|administrationens|direktørens|udvalgets)\\s)?(?:indstilling|forslag|anbefaling)|indstill(?:et|es)|foresl(?:ået|ås)|anbefal(?:et|es)',
    ],
    ['granted', 'bevilg(?:et|es)|tildel(?:t|es)|imødekom(?:met|mes)|tilsagn|tilskud|driftstilskud'],
  ] as const
).map(([standing, words]) => [standing, new RegExp(`^\\s*(?:${words})${MONEY}\\s*$`, 'iu')]);

/**
 * How far what an applicant asks for has come, as a header tells it ("Ansøgt beløb", "Indstilles (kr.)"); null when it
 * does not.
 */
export function headsApplication(header: string): Standing | null {
  return HEADS.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}

/** Whether a header names those who apply, or that for which they do. */
export function headsApplicants(header: string): boolean {
  return /^\s*(?:ansøger|ansøgning)(?:e|en|er|erne|ens)?(?!\p{L})/iu.test(header);
}
