import type { Span } from '../types/document.ts';
import type { Quantity } from '../types/readings.ts';
import {
  boundBefore,
  numberWordsIn,
  ONE,
  PART_WORDS,
  PLACE_WORDS,
  RANK_WORDS,
  UNCHANGED,
  WORD_NUMBERS,
} from './numberwords.ts';
import { unitAfter } from './units.ts';

/** Number words count only before a unit or a noun: "ni procent", "syv kommuner"; "den tredje bedste" is a rank. */
export function numbersInWords(text: string, offset: number, claimed: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  for (const match of numberWordsIn(text)) {
    const word = (match.groups?.['word'] ?? '').toLowerCase().replaceAll(/\s+/gu, ' ');
    const next = (match.groups?.['next'] ?? '').toLowerCase();
    const best = /^(?:bedste|højeste|laveste|dårligste|mest|største)$/u.test(next) ? RANK_WORDS.get(word) : undefined;
    const rank = best ?? PLACE_WORDS.get(word);
    const part = PART_WORDS.get(word) ?? ONE.get(word);
    const value = rank ?? part ?? WORD_NUMBERS.get(word);
    const start = match.index;
    const end = start + word.length;
    if (value === undefined || claimed.some((span) => start < span.end && span.start < end)) continue;
    const unit = rank === undefined ? unitAfter(text.slice(end, end + 20)) : null;
    // "en halv mio. kr." is an amount, "en halv dag" is none.
    if (part !== undefined && unit?.unit !== 'kr' && unit?.unit !== 'pct' && unit?.unit !== 'pct_point') continue;
    // "er uændret 431": the number behind it tells the level.
    if (word === UNCHANGED && /^\s(?:på\s|ca\.\s)?\d/iu.test(text.slice(end, end + 8))) continue;
    // "to gange" tells how often, not how many.
    if (next === 'gange') continue;
    found.push({
      span: { start: offset + start, end: offset + end },
      printed: text.slice(start, end),
      low: value,
      high: value,
      bound: boundBefore(text.slice(Math.max(0, start - 24), start)),
      unit: rank === undefined ? (unit?.unit ?? null) : 'rank',
      scale: unit?.scale ?? null,
      printedUnit: unit?.printed ?? null,
      sign: 0,
      decimals: Number.isInteger(value) ? 0 : 1,
      transition: null,
      grouped: false,
    });
  }
  return found;
}
