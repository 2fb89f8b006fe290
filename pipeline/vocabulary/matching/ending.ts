import { inLatin } from './letters.ts';

/** Whether a text ends in certain words. */
export type Ending = (text: string) => boolean;

/**
 * A pattern for the end of a text ("...$"), read backwards from there: tried from the beginning, it would read the
 * whole text before it finds that the end is another. Without the flag "g"; a choice must stand in brackets.
 */
export function ending(pattern: RegExp): Ending {
  const source = inLatin(pattern).source;
  if (!source.endsWith('$')) throw new Error(`ending: the pattern does not end the text: ${source}`);
  const backwards = new RegExp(`(?<=${source.slice(0, -1)})`, `${pattern.flags}y`);
  return (text) => {
    backwards.lastIndex = text.length;
    return backwards.test(text);
  };
}
