import type { Span } from '../types/document.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel, Role } from '../types/words.ts';
import { leadsToNumber } from '../vocabulary/cues/levels.ts';
import { bitOf } from '../vocabulary/said.ts';

const ANY = (): boolean => true;

/**
 * The nearest label that says something of `role`, at most `limit` away. The own words and those farther around are
 * gone through side by side; as near as each other, its own come first.
 */
export function nearest(
  { labels, around }: Reading,
  role: Role,
  limit: number,
  fits: (label: NearLabel) => boolean = ANY,
): NearLabel | undefined {
  const bit = bitOf(role);
  const farther = around.saying(role);
  let at = 0;
  let other = farther[at];
  for (const own of labels) {
    if ((own.says.roles & bit) === 0) continue;
    for (; other !== undefined && other.distance < own.distance; other = farther[(at += 1)]) {
      if (other.distance > limit) return undefined;
      if (fits(other)) return other;
    }
    if (own.distance > limit) return undefined;
    if (fits(own)) return own;
  }
  for (; other !== undefined && other.distance <= limit; other = farther[(at += 1)]) if (fits(other)) return other;
  return undefined;
}

/** All labels that say something of `role`, nearest first; of those as near as each other its own come first. */
export function saying({ labels, around }: Reading, role: Role): readonly NearLabel[] {
  const bit = bitOf(role);
  const farther = around.saying(role);
  const all: NearLabel[] = [];
  let at = 0;
  for (const own of labels) {
    if ((own.says.roles & bit) === 0) continue;
    for (let other = farther[at]; other !== undefined && other.distance < own.distance; other = farther[(at += 1)])
      all.push(other);
    all.push(own);
  }
  if (all.length === 0) return farther;
  for (let other = farther[at]; other !== undefined; other = farther[(at += 1)]) all.push(other);
  return all;
}

/** Whether a word belongs to what a change led to, asked of what it began at ("fra 3.450 kr. til 3.580 kr. i 2025"). */
export function isOfEnd(reading: Reading, { span, after, inherited }: NearLabel): boolean {
  if (reading.quantity.transition !== 'from' || !after || inherited) return false;
  const end = /\stil\s(?:\p{L}+\.?\s){0,2}\d/u.exec(wordsBehind(reading))?.index;
  return end !== undefined && span.start - reading.quantity.span.end > end + 4;
}

/** The rest of the sentence behind a number. */
export function wordsBehind({ place, quoteAt, quantity }: Reading): string {
  return place.quote.slice(quoteAt + quantity.printed.length);
}

/** The years that a sentence itself names, in the order of their places; "til 2017" names one too. */
export function yearsNamed(reading: Reading, thisYear: number | null): number[] {
  return reading.labels
    .filter(({ level, inherited }) => level === 'clause' && !inherited)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ says }) => says.fiscalYear ?? (says.targetYears?.length === 1 ? says.targetYears : []))
    .filter((year) => thisYear === null || year <= thisYear);
}

/**
 * Whether a word of the sentence leads up to another number than the one asked ("en negativ bevilling på 300.000 kr.
 * til").
 */
export function isOfAnother(reading: Reading, { span, after, inherited }: NearLabel): boolean {
  if (inherited || reading.source === 'grid') return false;
  const { start, end } = reading.quantity.span;
  return leadsToNumber(
    after ? wordsBehind(reading).slice(span.end - end) : reading.lead.slice(reading.lead.length - (start - span.end)),
  );
}

/** The words of the sentence between one before the number and the number. */
export const leadBehind = ({ lead, quantity }: Reading, { end }: Span): string =>
  lead.slice(Math.max(0, lead.length - (quantity.span.start - end)));
