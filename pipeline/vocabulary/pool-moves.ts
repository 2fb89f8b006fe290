/** Money that leaves a pool which is called by what it is for. */
import { guarded } from './matching/guarded.ts';
import { END, PHRASE } from './phrases.ts';

const POOL =
  '(?:den\\s\\p{L}+\\s)?\\p{L}*(?:puljen?|reserven|rammen)\\s(?:til|for|vedrørende|vedr\\.)\\s[^.;,\\d]{3,60}?';
const COMMITTEE = '\\p{Lu}[\\p{L}-]*(?:,?\\s[\\p{L}-]+){0,4}?(?<=udvalget)';
const OUT_OF_POOL = guarded(
  new RegExp(
    `(?<!\\p{L})fra\\s(?<from>${POOL})(?:\\sunder\\s(?<giver>\\p{Lu}[\\p{L} -]*?udvalget))?\\stil\\s(?:(?<whose>${COMMITTEE})(?!\\p{L})|(?<to>${PHRASE})${END})`,
    'giu',
  ),
);

/**
 * The words of a text that move money out of such a pool ("fra puljen til uforudsete udgifter under Økonomiudvalget til
 * Socialudvalget"): only what stands behind its name gets the money.
 */
export const outOfPools = (text: string): RegExpExecArray[] => [...OUT_OF_POOL.matches(text)];

/** Whether a pool has no name but what it is for ("fra puljen til forebyggelse"). */
export const isNamelessPool = (name: string): boolean => /^pulje[nr]?$/iu.test(name);
