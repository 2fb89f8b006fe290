/** The words of the view Udforsk: apart from those of the shell, so that the first screen does not wait for them. */

import type { Language } from '../language.ts';
import { daExplore, type ExploreWords } from './da-explore.ts';
import { enExplore } from './en-explore.ts';

const all: Record<Language, ExploreWords> = { da: daExplore, en: enExplore };

/** The words of Udforsk in a language. */
export function exploreWords(language: Language): ExploreWords {
  return all[language];
}
