/** The text that belongs to the lines of a document that count. */
import type { Line, TextDocument } from '../types/document.ts';

/**
 * A document's text with blanks for the lines that are not among `kept`: a passage without what its page prints,
 * offsets as they are.
 */
export function textOn(document: TextDocument, kept: readonly Line[]): string {
  if (kept === document.lines) return document.text;
  let text = '';
  const blankTo = (end: number): void => {
    text += document.text.slice(text.length, end).replaceAll(/[^\n]/gu, (letter) => ' '.repeat(letter.length));
  };
  for (const { start, end } of kept) {
    blankTo(start);
    text += document.text.slice(start, end);
  }
  blankTo(document.text.length);
  return text;
}
