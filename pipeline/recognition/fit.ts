import { NEAR, PROSE, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, NearLabel, Reading, Role, Unit } from '../types.ts';
import { movesIn } from '../vocabulary/moves.ts';
import { isBase } from '../vocabulary/clauses.ts';
import { setAgainst, standsAtAmount } from '../vocabulary/cues/comparisons.ts';
import { reachedBy } from '../vocabulary/cues/levels.ts';
import { leadsRankBase } from '../vocabulary/cues/shares.ts';
import { headsDecision } from '../vocabulary/cues/turns.ts';
import { composes } from '../vocabulary/cues/wholes.ts';
import { expectsSpending, resultTold } from '../vocabulary/results.ts';
import { accountsTold, ofProject } from './accounts.ts';
import { type Asked, askedOf, isDenied } from './asked.ts';
import { isBalance } from './cash.ts';
import { isMistaken, standsAt } from './mistaken.ts';
import { nearest, saying, wordsBehind } from './nearest.ts';
import { isUnchanged, LEVELS, plausible, standsAlone } from './plausible.ts';
import { areaOf } from './whose.ts';
import { yields, yieldsMeasure } from './yields.ts';

const NO_MEASURE_WORD = 40;
const NO_DOMAIN_WORD = 120;

export interface Fit {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly measureLabel: NearLabel | undefined;
  readonly score: number;
}

/** In budget prose the measure stands before its amount ("et mindreforbrug på 0,7 mio."), so words behind count as farther. */
const BEHIND_AMOUNT = 12;

function nearestMeasure(
  { reading, aim }: Asked,
  kind: Kind,
  limit: number,
  usable: (label: NearLabel) => boolean,
): NearLabel | undefined {
  // "målet er et sygefravær på højst 5,0 %": the aim holds what is measured.
  if (aim !== undefined && usable(aim)) return aim;
  if (!kind.budget || reading.source === 'grid') return nearest(reading, 'measure', limit, usable);
  const labels = saying(reading, 'measure').filter((label) => label.distance <= limit && usable(label));
  return labels.sort(
    (a, b) => a.distance + (a.after ? BEHIND_AMOUNT : 0) - (b.distance + (b.after ? BEHIND_AMOUNT : 0)),
  )[0];
}

/** Whether an amount in prose is a result of the municipality: a committee's surplus is a deviation from its budget. */
function tellsResult(reading: Reading): boolean {
  if (resultTold(reading.lead, wordsBehind(reading)) === null) return false;
  const owns = ({ says, inherited }: NearLabel): boolean => typeof says.committee === 'string' && !inherited;
  return nearest(reading, 'committee', NEAR.sentence, owns) === undefined;
}

/** A column that says itself what it holds ("Overførsel") holds nothing else, whatever the caption speaks of. */
function saysOther(reading: Reading, found: NearLabel | undefined, usable: (label: NearLabel) => boolean): boolean {
  if (reading.source !== 'grid' || (found !== undefined && found.distance <= TABLE.row)) return false;
  const own = nearest(reading, 'measure', TABLE.row, ({ level }) => level === 'column');
  return own !== undefined && !usable(own);
}

interface Measured {
  readonly measure: Measure;
  readonly label: NearLabel | undefined;
}

/** What others are out of, where a kind has a measure for it. */
function baseOf(reading: Reading, { outOf }: Kind, unit: Unit, label: NearLabel | undefined): Measured | null {
  if (outOf === null || (unit !== 'count' && unit !== 'persons') || !isBase(reading.lead, reading.lead.length))
    return null;
  const { measure, beside } = outOf;
  if (beside === null) return { measure, label };
  const told = nearest(reading, 'measure', NEAR.clause, ({ says }) => says.measure === beside);
  return told === undefined ? null : { measure, label: told };
}

function measureFor(asked: Asked, kind: Kind, unit: Unit): Measured | null {
  const { reading, aim } = asked;
  const accepted = kind.measures[unit];
  if (accepted === undefined) return null;
  // "Målet er højst 1.300 borgere på kontanthjælp" counts nobody.
  if (!kind.budget && accepted.target === undefined && aim !== undefined) return null;
  const limit = reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence;
  const opensDeviations =
    nearest(
      reading,
      'measure',
      NEAR.sentence,
      ({ says, level }) => says.measure === 'deviation' && level === 'item',
    ) !== undefined;
  const usable = (label: NearLabel): boolean => {
    const said = label.says.measure;
    return (
      said !== undefined &&
      accepted[said] !== undefined &&
      // "Merforbruget skyldes: - Højere priser på el: 0,3 mio. kr.": a part of it.
      !(said === 'cost' && opensDeviations) &&
      !(label.says.move === 'verb' && reading.source === 'sentence' && movesIn(reading.place.quote).length === 0) &&
      // "Målet er 40 dage. For erhvervsbyggeri var den 61": an aim is of its own sentence.
      !(label.inherited && said === 'target') &&
      // "udgør 4,1 mio. kr., hvilket er 0,6 mio. kr. mere": such words belong to the number that they stand at.
      !(reading.source === 'sentence' && standsAtAmount(label.text) && !standsAt(label)) &&
      !yieldsMeasure(kind, label) &&
      !isMistaken(reading, kind, unit, said, label) &&
      // What goes to the cash ("Tilgår kassen") is nothing that the accounts are held against.
      !(said === 'appropriation' && !kind.ofPools && label.says.economy === 'financing') &&
      // "... af det korrigerede budget. Heraf kan 1,9 mio. kr." is no budget.
      !(label.inherited && kind.budget && LEVELS.includes(accepted[said])) &&
      !(reading.source === 'sentence' && kind.tableOnly.includes(said))
    );
  };
  const label = nearestMeasure(
    asked,
    kind,
    limit,
    (one) =>
      usable(one) &&
      (one.says.measure === undefined || plausible(reading, kind, accepted[one.says.measure] ?? one.says.measure)),
  );
  if (saysOther(reading, label, usable)) return null;
  const said = label?.says.measure;
  if (accepted.rank_of !== undefined && reading.source === 'sentence' && leadsRankBase(reading.lead))
    return { measure: 'rank_of', label };
  const base = baseOf(reading, kind, unit, label);
  if (base !== null) return base;
  if (said !== undefined) {
    if (reading.source === 'sentence' && kind.accounts !== null) {
      // "Driftsresultatet viser et overskud på 156,7 mio. kr.": what is left, no deviation.
      const ofResult = kind.accounts === 'expected' ? accepted.expected : accepted.actual;
      if (said === 'deviation' && ofResult !== undefined && tellsResult(reading)) return { measure: ofResult, label };
      // "På nuværende tidspunkt forventer vi et samlet forbrug på"
      if (said === 'spent_to_date' && expectsSpending(reading.lead) && accepted.expected !== undefined)
        return { measure: accepted.expected, label };
    }
    const measure = accepted[said];
    // "udgør det korte fravær 2,6 procentpoint": a part of the share, no gap.
    if (kind.madeOfParts && said === 'share' && measure === 'gap' && composes(reading.lead))
      return { measure: 'share', label };
    return measure === undefined ? null : { measure, label };
  }
  const named = (one: Measure): boolean =>
    nearest(reading, 'measure', NEAR.any, ({ says }) => says.measure === one) !== undefined;
  if (kind.ofPools && unit === 'kr' && isBalance(reading)) return { measure: 'balance', label: undefined };
  // A table of cash or pools by itself tells levels, no appropriations.
  if (reading.source === 'grid' && kind.ofPools && !named('appropriation')) return null;
  const fallback = isUnchanged(reading) ? accepted.change : kind.defaults[unit];
  if (fallback === undefined || (reading.source === 'sentence' && !kind.proseDefault)) return null;
  return { measure: fallback, label: undefined };
}

const DATING = ['asOf', 'previous', 'subject'] as const;
const isCaption = ({ level }: NearLabel): boolean => level === 'caption';
const isNearer = ({ distance }: NearLabel): boolean => distance < NEAR.sentence;

/** The distance of the words that put a reading into a kind's domain; null when none do. */
function domainDistance(reading: Reading, kind: Kind, measure: Measure, label: NearLabel | undefined): number | null {
  if (kind.byNoun) {
    // What a decision counts is still to be done.
    const planned = headsDecision(reading.place.section ?? '');
    return planned || yields(reading, kind) || nearest(reading, 'counted', 0) === undefined ? null : NO_DOMAIN_WORD;
  }
  // Rows called "Kontanthjælp" or "Overførsler" are areas of a budget table.
  // Without a header a section's name ("Udgifter") does not tell what its figures are.
  const headless = reading.source === 'grid' && reading.place.columnLabel === null;
  // A column "Overføres til 2025" in a table whose caption says accounts is one of the accounts' columns.
  const captioned = measure === 'transfer' && nearest(reading, 'domain', NEAR.any, isCaption) !== undefined;
  const telling = ({ level, says }: NearLabel): boolean =>
    !(captioned && level === 'column' && says.measure === 'transfer') &&
    !(kind.budget && level === 'row') &&
    !(headless && (level === 'section' || (!kind.captionTells && level === 'caption')));
  const first = nearest(reading, 'domain', NEAR.any, telling);
  const own = nearest(reading, 'domain', NEAR.any, (label) => label.says.domain === kind.domain && telling(label));
  if (own === undefined || yields(reading, kind)) return null;
  // A table has one domain, the nearest that its caption or header names.
  if (reading.source === 'grid') return first === own || own.distance <= (first?.distance ?? 0) ? own.distance : null;
  if (kind.accounts !== null) {
    const told = accountsTold(reading);
    return told?.says.domain === kind.domain ? told.distance : null;
  }
  // "38 % kom i job. Målet er 40 %": an aim is of what its own paragraph, its heading or the whole item speaks of.
  if (
    measure === 'target' &&
    saying(reading, 'domain').every(
      ({ says, distance }) => says.domain !== kind.domain || (distance >= PROSE.section && distance < PROSE.tables),
    )
  )
    return null;
  const bare = label === undefined && kind.bareInClause && (measure === 'recipients' || measure === 'count');
  // "steget fra 205 til 221", "1.190 mod 1.134": the second number is of what the first is of.
  const paired = reading.quantity.transition === 'to' || setAgainst(reading.lead) || reachedBy(reading.lead);
  const dated = paired || DATING.some((role) => nearest(reading, role, NEAR.sentence, isNearer) !== undefined);
  return own.distance <= (bare && !dated ? NEAR.clause : kind.reach) ? own.distance : null;
}

/**
 * What a reading is: a figure of the kind whose words stand nearest, the earlier of two as near; null when no kind
 * claims it. Kinds of whose domain no word speaks, near or far, are ruled out by that alone; a denied number is of none.
 */
export function bestFit(reading: Reading, kinds: readonly Kind[]): Fit | null {
  if (isDenied(reading) || reading.inTableRow) return null;
  const asked = askedOf(reading);
  let best: Fit | null = null;
  for (const kind of kinds) {
    if (!kind.byNoun && !asked.told.has(kind.domain)) continue;
    const found = fit(asked, kind);
    if (found !== null && (best === null || found.score < best.score)) best = found;
  }
  return best;
}

/** What a reading is as a figure of a kind of whose domain its words speak; null when it is none. */
function fit(asked: Asked, kind: Kind): Fit | null {
  const { reading, units } = asked;
  const { quantity } = reading;
  for (const unit of units) {
    const found = measureFor(asked, kind, unit);
    if (found === null) continue;
    const domain = domainDistance(reading, kind, found.measure, found.label);
    // A whole number in a table is no rate unless a word or sign says so.
    if (units.length > 2 && unit === 'pct' && found.label === undefined && quantity.decimals === 0) continue;
    if (
      domain === null ||
      !kind.needs.every((key) => needed(reading, kind, key) || ofWhole(reading, kind, key, domain))
    )
      continue;
    if (found.label === undefined && !(plausible(reading, kind, found.measure) && standsAlone(reading, kind))) continue;
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

/** "I 2020 var der 108 klager, hvoraf 28 blev omgjort": of all areas, where the words of the domain stand near. */
const ofWhole = (reading: Reading, kind: Kind, key: Role, domain: number): boolean =>
  key === 'area' && reading.source === 'sentence' && kind.reachOfWhole !== null && domain <= kind.reachOfWhole;

const isTotalRow = (reading: Reading): boolean =>
  reading.labels.some(({ says, level }) => says.isTotal === true && level === 'row');

function needed(reading: Reading, kind: Kind, key: Role): boolean {
  if (key === 'area' && reading.source === 'grid' && isTotalRow(reading)) return true;
  if (key === 'area')
    return reading.source === 'grid' && reading.freeText() !== null ? true : areaOf(reading, kind) !== null;
  if (key === 'fiscalYear' && ofProject(reading, kind)) return true;
  const limit =
    key === 'counted' ? 0 : kind.itemRoles.includes(key) || reading.source === 'grid' ? NEAR.any : NEAR.paragraph;
  return nearest(reading, key, limit) !== undefined;
}
