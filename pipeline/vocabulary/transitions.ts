import type { Unit } from '../types/figures.ts';
import type { Quantity } from '../types/readings.ts';
import { ending } from './matching/ending.ts';

/** "fra 30%", "fra en plads nr. 12": what stands before the first end of a move. */
const FROM = ending(/\bfra(?:\s\p{L}+|\shhv\.)?\s(?:(?:placering\s)?(?:som\s)?(?:plads|nr\.|nummer)\s)?$/iu);

const RANGES = /(?<!\p{L})(?:svinger|varierer|spænder|veksler|spredning|variation)\s[^.;]*$/iu;

/** Whether the change stands in brackets behind a number ("402 til 378 (-24)"). */
export const changesInBrackets = (behind: string): boolean => /^(?:\s\p{L}+)?\s\([-+−–]\s?\d/u.test(behind);

/** The ends of a range behind "med" lie closer than so many times the lower; percentages may lie farther apart. */
const FAR_APART = 4;

/**
 * Whether two numbers behind "med" are the ends of a range ("stiger med 2 til 3 pct."), not a change and what it led to
 * ("steget med 14 til 402 fuldtidspersoner"); a range prints its unit.
 */
export function spanEnds(low: number, high: number, unit: Unit | undefined): boolean {
  if (unit === undefined || high <= low) return false;
  return unit === 'pct' || unit === 'pct_point' || high <= low * FAR_APART;
}

const OPENS_ENTRY = /:\s$/u;

/** Marks the two ends of "fra 30% i 2023 til 44%" and gives the first the unit that only the second prints. */
export function withTransitions(text: string, offset: number, list: readonly Quantity[]): Quantity[] {
  const result = [...list];
  for (const [index, from] of list.entries()) {
    const before = text.slice(0, from.span.start - offset);
    const to = list[index + 1];
    if (to === undefined) continue;
    const isEntry = OPENS_ENTRY.test(before) && changesInBrackets(text.slice(to.span.end - offset));
    if (!isEntry && !FROM(before)) continue;
    const between = text.slice(from.span.end - offset, to.span.start - offset);
    if (
      !/\btil\b/iu.test(between) ||
      between.length > 60 ||
      /[.;]\s/u.test(between.replaceAll(/\.\s?plads|kr\.|mio\.|pct\.|nr\.|ca\./giu, ''))
    )
      continue;
    // "svinger fra 81 procent i Odsherred til 95 i Hørsholm" goes from place to place, not in time.
    const inTime = !RANGES.test(before);
    const shared = from.unit === null && to.unit !== null && to.unit !== 'count';
    result[index] = {
      ...from,
      transition: inTime ? 'from' : null,
      ...(shared ? { unit: to.unit, scale: to.scale, printedUnit: to.printedUnit } : {}),
    };
    const unitBack =
      to.unit === null && from.unit !== null
        ? { unit: from.unit, scale: from.scale, printedUnit: from.printedUnit }
        : {};
    result[index + 1] = { ...to, transition: inTime ? 'to' : null, ...unitBack };
  }
  return result;
}

/** What gives each number of a list to its own of those named before. */
export const RESPECTIVELY = /(?<!\p{L})(?:henholdsvis|hhv\.?)\s/iu;
/** The list that begins a text, up to the clause behind it. */
export const listOf = (text: string): string =>
  text.split(/;\s|(?<!(?<!\p{L})(?:pct|mio|mia|mill|kr|t|ca|pr))\.\s|,\s(?:mens|hvor)\s/u)[0] ?? '';

const RIGHT_BEFORE = /(?<!\p{L})(?:henholdsvis|hhv\.?)\s(?:ca\.\s)?$/iu;

/** Gives "henholdsvis 40 og 60 dage" the unit that only the last of them prints. */
export function withSharedUnits(text: string, offset: number, list: readonly Quantity[]): Quantity[] {
  if (!RESPECTIVELY.test(text)) return [...list];
  const result = [...list];
  for (const [index, first] of list.entries()) {
    if (first.unit !== null || !RIGHT_BEFORE.test(text.slice(0, first.span.start - offset))) continue;
    const rest = list.slice(index + 1, index + 4);
    const last = rest.findIndex(({ unit }) => unit !== null);
    const mate = rest[last];
    if (mate === undefined || mate.unit === 'count') continue;
    const together = rest
      .slice(0, last + 1)
      .every(({ span }, at) =>
        /^\s?(?:,|og|samt)\s?$/iu.test(text.slice((rest[at - 1] ?? first).span.end - offset, span.start - offset)),
      );
    if (!together) continue;
    const { unit, scale, printedUnit } = mate;
    for (let at = index; at <= index + last; at += 1) {
      const one = result[at];
      if (one?.unit === null) result[at] = { ...one, unit, scale, printedUnit };
    }
  }
  return result;
}

/** "fra plads", "fra en placering som nummer", "fra at ligge på en". */
const RANK_FROM =
  /(?<!\p{L})fra\s(?:at\sligge\s(?:på\s)?)?(?:(?:en|placering(?:en)?|plads(?:en)?|som|nr\.|nummer)\s){0,4}$/iu;

/**
 * Gives the two ends of a move in a ranking its unit ("fra plads 80 til 20") and marks "mod plads 83" as the earlier
 * one.
 */
export function ranksBetween(quantities: readonly Quantity[], text: string, offset: number): Quantity[] {
  return quantities.map((quantity, at) => {
    const before = text.slice(0, quantity.span.start - offset);
    if (quantity.unit === 'rank' && /(?<!\p{L})mod\s(?:en\s|plads\s|nr\.\s|nummer\s)?$/iu.test(before))
      return { ...quantity, transition: 'from' };
    if (quantity.unit === 'rank' && RANK_FROM.test(before)) return { ...quantity, transition: 'from' };
    const earlier = quantities[at - 1];
    if (
      quantity.unit === 'rank' &&
      earlier?.unit === 'rank' &&
      RANK_FROM.test(text.slice(0, earlier.span.start - offset))
    )
      return { ...quantity, transition: 'to' };
    if (quantity.unit !== null || quantity.transition === null) return quantity;
    const mate = quantities[quantity.transition === 'from' ? at + 1 : at - 1];
    if (mate?.unit !== 'rank') return quantity;
    return { ...quantity, unit: 'rank', scale: 1, printedUnit: mate.printedUnit };
  });
}
