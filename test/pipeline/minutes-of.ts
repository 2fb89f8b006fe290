/** The figures of a few words, set into the minutes of an invented municipality. */
import { extractText } from './gold.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import type { Fact } from '../../pipeline/types/facts.ts';

/** The text of minutes of one agenda item with this title and text; the meeting is on `day`. */
export function textOf(title: string, text: string, day = '18. november 2025'): string {
  return [
    'Lindeby Kommune',
    'Økonomiudvalget',
    `Møde tirsdag den ${day}`,
    '',
    `Punkt 4: ${title}`,
    '',
    'Sagsfremstilling',
    '',
    text,
    '',
    'Beslutning',
    '',
    'Godkendt.',
  ].join('\n');
}

/** What is read in such minutes. */
export function minutesOf(title: string, text: string, day?: string): Extraction {
  return extractText(new TextEncoder().encode(textOf(title, text, day)), 'lindeby.txt');
}

/** The printed figures of a text, in the order of their places. */
export function figuresOf(title: string, text: string): Fact[] {
  return minutesOf(title, text)
    .facts.filter((fact) => !fact.is_derived)
    .sort((a, b) => a.char_start - b.char_start);
}
