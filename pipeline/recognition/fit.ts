import type { Kind, Measure, NearLabel, Reading, Unit } from '../types.ts';
import { countsAsBefore, leadsChange, restatesAmount, tellsUnchanged } from '../vocabulary/clauses.ts';
import { type Key, NEAR, nearest } from './nearest.ts';
import { areaOf } from './whose.ts';

const NO_MEASURE_WORD = 40;
const NO_DOMAIN_WORD = 120;

export interface Fit {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly measureLabel: NearLabel | undefined;
  readonly score: number;
}

function unitsOf(reading: Reading): readonly Unit[] {
  const { quantity, declared } = reading;
  if (quantity.unit !== null) return [quantity.unit];
  if (declared !== null) return [declared.unit];
  const counted = nearest(reading, 'counted', 0)?.says.counted;
  if (counted !== undefined) return counted === 'count' ? ['count'] : [counted, 'count'];
  return reading.source === 'grid' ? ['kr', 'count', 'pct'] : ['count'];
}

/** In budget prose the measure stands before its amount ("et mindreforbrug på 0,7 mio."), so words behind count as farther. */
const BEHIND_AMOUNT = 12;

function nearestMeasure(
  reading: Reading,
  kind: Kind,
  limit: number,
  usable: (label: NearLabel) => boolean,
): NearLabel | undefined {
  if (!kind.budget || reading.source === 'grid') return nearest(reading, 'measure', limit, usable);
  const labels = reading.labels.filter((label) => label.distance <= limit && usable(label));
  return labels.sort(
    (a, b) => a.distance + (a.after ? BEHIND_AMOUNT : 0) - (b.distance + (b.after ? BEHIND_AMOUNT : 0)),
  )[0];
}

/** "uændret" is printed for a change of nought. */
const isUnchanged = (reading: Reading): boolean => tellsUnchanged(reading.quantity.printed);

function measureFor(
  reading: Reading,
  kind: Kind,
  unit: Unit,
): { measure: Measure; label: NearLabel | undefined } | null {
  const accepted = kind.measures[unit];
  if (accepted === undefined) return null;
  const limit = reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence;
  const usable = (label: NearLabel): boolean => {
    const said = label.says.measure;
    return (
      said !== undefined &&
      accepted[said] !== undefined &&
      !(reading.source === 'sentence' && kind.tableOnly.includes(said))
    );
  };
  const label = nearestMeasure(
    reading,
    kind,
    limit,
    (one) =>
      usable(one) &&
      (reading.source === 'grid' ||
        one.says.measure === undefined ||
        plausible(reading, kind, accepted[one.says.measure] ?? one.says.measure)),
  );
  const said = label?.says.measure;
  if (said !== undefined) {
    const measure = accepted[said];
    return measure === undefined ? null : { measure, label };
  }
  const fallback = isUnchanged(reading) ? accepted.change : kind.defaults[unit];
  if (fallback === undefined || (reading.source === 'sentence' && !kind.proseDefault)) return null;
  return { measure: fallback, label: undefined };
}

/**
 * The word that tells closed accounts from expected ones: "regnskab 2015" in the sentence itself, else the item's title
 * and summary, else the sentence's "forventet".
 */
function accountsTold(reading: Reading): NearLabel | undefined {
  const labels = reading.labels.filter(({ says }) => says.domain === 'accounts' || says.domain === 'expected_accounts');
  const own = labels.filter(({ distance }) => distance < NEAR.sentence);
  const closed = own.find(({ says }) => says.domain === 'accounts');
  if (closed !== undefined && own.every(({ says }) => says.domain === 'accounts')) return closed;
  return labels.find(({ distance }) => distance >= NEAR.section) ?? own[0];
}

/** The distance of the words that put a reading into a kind's domain; null when none do. */
function domainDistance(reading: Reading, kind: Kind, measure: Measure, label: NearLabel | undefined): number | null {
  if (kind.domain === 'activity') return nearest(reading, 'counted', 0) === undefined ? null : NO_DOMAIN_WORD;
  const first = nearest(reading, 'domain', NEAR.any);
  const own = nearest(reading, 'domain', NEAR.any, ({ says }) => says.domain === kind.domain);
  if (own === undefined) return null;
  // A table has one domain, the nearest that its caption or header names.
  if (reading.source === 'grid') return first === own || own.distance <= (first?.distance ?? 0) ? own.distance : null;
  if (kind.domain === 'accounts' || kind.domain === 'expected_accounts') {
    const told = accountsTold(reading);
    return told?.says.domain === kind.domain ? told.distance : null;
  }
  const bare = label === undefined && (measure === 'recipients' || measure === 'count');
  const dated = ['asOf', 'previous', 'subject'].some((key) =>
    reading.labels.some((one) => one.distance < NEAR.sentence && Object.hasOwn(one.says, key)),
  );
  return own.distance <= (bare && !dated ? NEAR.clause : kind.reach) ? own.distance : null;
}

export function fit(reading: Reading, kind: Kind): Fit | null {
  for (const unit of unitsOf(reading)) {
    const found = measureFor(reading, kind, unit);
    if (found === null) continue;
    const domain = domainDistance(reading, kind, found.measure, found.label);
    if (domain === null || !kind.needs.every((key) => needed(reading, kind, key))) continue;
    if (found.label === undefined && !plausible(reading, kind, found.measure)) continue;
    return {
      kind,
      unit,
      measure: found.measure,
      measureLabel: found.label,
      score: (found.label?.distance ?? NO_MEASURE_WORD) + domain / 1000,
    };
  }
  return null;
}

function needed(reading: Reading, kind: Kind, key: Key): boolean {
  if (key === 'area')
    return reading.freeText !== null && reading.source === 'grid' ? true : areaOf(reading, kind) !== null;
  const limit =
    key === 'counted' ? 0 : kind.itemRoles.includes(key) || reading.source === 'grid' ? NEAR.any : NEAR.paragraph;
  return nearest(reading, key, limit) !== undefined;
}

/** Readings that look like a figure of a kind but are rules, definitions or negations. */
function plausible(reading: Reading, kind: Kind, measure: Measure): boolean {
  if (reading.source === 'grid') return true;
  const { quantity } = reading;
  const hypothetical = nearest(reading, 'standing', NEAR.clause)?.says.standing === 'hypothetical';
  if (hypothetical && quantity.unit !== 'kr') return false;
  // A percentage of the budget belongs to an amount ("svarende til 0,8 pct.", "(0,8 %)"); alone it is a rule.
  if (measure === 'deviation_pct') return restatesAmount(reading.lead);
  // A level beside a change ("steg med 11 til 159") is no change.
  if (measure === 'change' && kind.domain === 'benefits') {
    const behind =
      nearest(reading, 'measure', 1, (label) => label.after && label.says.measure === 'change') !== undefined;
    return isUnchanged(reading) || leadsChange(reading.lead) || behind;
  }
  if (isUnchanged(reading)) return false;
  // A share needs its word in the sentence, or it is the definition of the share.
  if (kind.domain === 'unemployment_shares' && measure === 'share')
    return nearest(reading, 'measure', NEAR.sentence) !== undefined;
  // Who was asked or answered is said right beside the number.
  if (measure === 'invited' || measure === 'answered') {
    const counted = nearest(reading, 'counted', 0) !== undefined;
    return (
      (counted || countsAsBefore(reading.lead)) &&
      nearest(
        reading,
        'measure',
        12,
        ({ says, after, distance }) => says.measure === measure && (after || distance <= 3),
      ) !== undefined
    );
  }
  return true;
}
