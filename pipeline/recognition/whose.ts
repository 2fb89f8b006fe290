import type { DocumentContext, Kind, Measure, NearLabel, Reading } from '../types.ts';
import { NEAR, nearest } from './nearest.ts';

const AFTER_ENTITY = 12;

export function areaOf(reading: Reading, kind: Kind): string | null {
  const limit = kind.budget && reading.source === 'sentence' ? NEAR.sentence : NEAR.section;
  const label = nearest(
    reading,
    'area',
    reading.source === 'grid' ? NEAR.section : limit,
    ({ says }) => says.domain === undefined || says.domain === kind.domain || kind.budget,
  );
  if (label?.says.area !== undefined) return label.says.area;
  return reading.source === 'grid' && kind.freeText === 'area' ? reading.freeText : null;
}

export function subjectOf(reading: Reading, kind: Kind, measure: Measure): string | null {
  const said = nearest(reading, 'subject', kind.domain === 'education' ? NEAR.paragraph : NEAR.clause)?.says.subject;
  if (said !== undefined) return said;
  if (kind.domain === 'activity' || measure === 'count') return reading.countsNoun;
  if (kind.freeText !== 'subject') return null;
  if (reading.source === 'sentence' && kind.domain === 'surveys')
    return reading.freeText?.endsWith('?') === true ? reading.freeText : null;
  return reading.freeText;
}

interface Whom {
  readonly entity: string;
  readonly comparedTo: string | null;
}

const isPlaceOfMany = (name: string): boolean => name === 'Hele landet' || name.startsWith('Region ');

export function whomOf(reading: Reading, kind: Kind, measure: Measure, own: string): Whom {
  if (!kind.describesOthers) return { entity: own, comparedTo: null };
  const limit = measure === 'gap' || measure === 'count' ? NEAR.paragraph : NEAR.sentence;
  const labels = reading.labels.filter(
    (label) =>
      label.says.entity !== undefined && label.distance <= (reading.source === 'grid' ? NEAR.paragraph : limit),
  );
  const order = (before: number, after: number): NearLabel[] =>
    [...labels].sort((a, b) => a.distance + (a.after ? after : before) - (b.distance + (b.after ? after : before)));
  if (measure === 'gap' || (measure === 'count' && kind.domain === 'benefits')) {
    const other = order(AFTER_ENTITY, 0).find((label) => label.says.entity !== own);
    return { entity: own, comparedTo: other?.says.entity ?? null };
  }
  // Behind a number only the words right beside it say whose it is ("44,9 % på landsplan"); others compare.
  const sorted = order(0, AFTER_ENTITY).filter(
    (label) => reading.source === 'grid' || !label.after || label.distance <= 4,
  );
  if (measure === 'rank' || measure === 'rank_of') {
    const many = labels.find((label) => isPlaceOfMany(label.says.entity ?? ''))?.says.entity ?? null;
    const one =
      measure === 'rank' ? sorted.find((label) => !isPlaceOfMany(label.says.entity ?? ''))?.says.entity : undefined;
    return { entity: one ?? own, comparedTo: many };
  }
  return { entity: sorted[0]?.says.entity ?? own, comparedTo: null };
}

/** The committee of a budget figure: its own words, else those of its paragraph, else the meeting's; null means all. */
export function committeeOf(reading: Reading, kind: Kind, context: DocumentContext): string | null {
  if (!kind.budget) return context.committee;
  const named = reading.labels.filter((label) => label.says.committee !== undefined);
  if (reading.source === 'grid') {
    const inRow = named.find((label) => label.distance <= 20 && label.says.committee !== null);
    if (inRow?.says.committee !== undefined) return inRow.says.committee;
    return named.find((label) => label.distance <= NEAR.paragraph)?.says.committee === null
      ? null
      : (named[0]?.says.committee ?? context.committee);
  }
  const own = named.filter((label) => label.distance < NEAR.sentence);
  const spoken = own.find((label) => label.text.toLowerCase().startsWith('udvalg'));
  const explicit = spoken ?? own.find((label) => typeof label.says.committee === 'string');
  const none = own.find((label) => label.says.committee === null);
  if (explicit !== undefined && none?.says.area === undefined) return explicit.says.committee ?? null;
  if (none !== undefined) return null;
  const framed = reading.labels.some((label) => label.says.frame !== undefined && label.distance <= NEAR.clause);
  if (framed && areaOf(reading, kind) === null) return null;
  const before = named.find((label) => label.distance <= NEAR.paragraph);
  return before === undefined ? context.committee : (before.says.committee ?? null);
}
