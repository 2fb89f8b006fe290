import { NEAR, PROSE, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, Unit } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel, Role } from '../types/words.ts';
import { isBase } from '../vocabulary/clauses.ts';
import { isWholeOfCases } from '../vocabulary/cues/appeals.ts';
import { setAgainst } from '../vocabulary/cues/comparisons.ts';
import { reachedBy } from '../vocabulary/cues/levels.ts';
import { leadsRankBase } from '../vocabulary/cues/shares.ts';
import { headsDecision } from '../vocabulary/cues/turns.ts';
import { composes } from '../vocabulary/cues/wholes.ts';
import { resultTold } from '../vocabulary/main-account.ts';
import { expectsSpending } from '../vocabulary/results.ts';
import { accountsTold } from './accounts.ts';
import { type Asked, askedOf, isDenied } from './asked.ts';
import { isOtherBeside } from './beside.ts';
import { isBalance, paysAnother } from './cash.ts';
import { listed, wordOfRow } from './listed.ts';
import { mistaken } from './mistaken.ts';
import { nearest, saying, wordsBehind } from './nearest.ts';
import { hasNeeded, ofWhole } from './needed.ts';
import { countsByAxis } from './tallies.ts';
import { implausible, isUnchanged, standsAlone } from './plausible.ts';
import { isOfOtherKind, isOutcome } from './outcomes.ts';
import type { Refusal } from './rules.ts';
import { isTitle } from './titled.ts';
import { tellsUnemployment } from './workforce.ts';
import { yields } from './yields.ts';

const NO_MEASURE_WORD = 40;
const NO_DOMAIN_WORD = 120;

/** Why a number is no figure of a kind; what the words beside it may be instead has rules of its own. */
export const NO = {
  denied: 'said not to be so',
  row: 'in a row of a table that the prose has swallowed',
  suchUnit: 'no figures in this unit',
  suchMeasure: 'no measure of the kind',
  aim: 'an aim, where the kind has none',
  column: 'its column is called something else',
  appropriation: 'a table of pools that names no appropriation',
  measure: 'no word for what is measured',
  lead: 'no words that lead up to a level',
  rate: 'a whole number without a word or sign for a rate',
  domain: 'no word of the domain',
  beside: 'a deviation or what was spent, by the word right before it',
  noun: 'no noun that it counts',
  done: 'a decision counts what is still to be done',
  yielding: 'words of another domain take it',
  tableOf: 'the table is of another domain',
  accountsOf: 'told of other accounts, closed or expected',
  aimOf: 'an aim of what another paragraph speaks of',
  reach: 'the word of the domain stands too far',
} as const;

/** Why a number is no figure of a kind that needs a role. */
export const lacking = (role: Role): Refusal => `no ${role} near`;

export interface Fit {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly measureLabel: NearLabel | undefined;
  readonly score: number;
}

/**
 * In budget prose the measure stands before its amount ("et mindreforbrug på 0,7 mio."), so words behind count as
 * farther.
 */
const BEHIND_AMOUNT = 12;

function nearestMeasure(
  { reading, aim }: Asked,
  kind: Kind,
  limit: number,
  usable: (label: NearLabel) => boolean,
): NearLabel | undefined {
  // "målet er et sygefravær på højst 5,0 %": the aim holds what is measured.
  if (aim !== undefined && usable(aim)) return aim;
  if (!kind.budget || reading.source === 'grid')
    return wordOfRow(reading, limit, usable) ?? nearest(reading, 'measure', limit, usable);
  const labels = saying(reading, 'measure').filter((label) => label.distance <= limit && usable(label));
  return labels.sort((a, b) => distanceAsTold(a) - distanceAsTold(b))[0];
}

const distanceAsTold = ({ distance, after }: NearLabel): number => distance + (after ? BEHIND_AMOUNT : 0);

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
  if (outOf === null || (unit !== 'count' && unit !== 'persons')) return null;
  if (outOf.measure === 'decisions' && isWholeOfCases(reading.lead, wordsBehind(reading)))
    return { measure: 'decisions', label: label ?? nearest(reading, 'counted', 0) };
  if (!isBase(reading.lead, reading.lead.length)) return null;
  const { measure, beside } = outOf;
  if (beside === null) return { measure, label };
  const told = nearest(reading, 'measure', NEAR.clause, ({ says }) => says.measure === beside);
  return told === undefined ? null : { measure, label: told };
}

/** Why a word does not tell what a number measures as a kind's figure; null when it may. */
export function refusedWord({ reading }: Asked, kind: Kind, unit: Unit, label: NearLabel): Refusal | null {
  const said = label.says.measure;
  const measure = said === undefined ? undefined : kind.measures[unit]?.[said];
  if (said === undefined || measure === undefined || isOfOtherKind(kind, label)) return NO.suchMeasure;
  return mistaken({ reading, kind, unit, said, measure, label });
}

/** The same with what the number itself must be. */
export function unfitWord(asked: Asked, kind: Kind, unit: Unit, label: NearLabel): Refusal | null {
  const { reading } = asked;
  const said = label.says.measure;
  const measure = said === undefined ? undefined : kind.measures[unit]?.[said];
  return (
    refusedWord(asked, kind, unit, label) ?? (measure === undefined ? null : implausible({ reading, kind, measure }))
  );
}

function measureFor(asked: Asked, kind: Kind, unit: Unit): Measured | Refusal {
  const { reading, aim } = asked;
  const accepted = kind.measures[unit];
  if (accepted === undefined) return NO.suchUnit;
  // "Målet er højst 1.300 borgere på kontanthjælp" counts nobody.
  if (!kind.budget && accepted.target === undefined && aim !== undefined) return NO.aim;
  const limit = reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence;
  const label = nearestMeasure(asked, kind, limit, (one) => unfitWord(asked, kind, unit, one) === null);
  if (saysOther(reading, label, (one) => refusedWord(asked, kind, unit, one) === null)) return NO.column;
  const said = label?.says.measure;
  if (accepted.rank_of !== undefined && reading.source === 'sentence' && leadsRankBase(reading.lead))
    return { measure: 'rank_of', label };
  const base = baseOf(reading, kind, unit, label);
  if (base !== null) return base;
  if (said !== undefined) return { measure: asTold(reading, kind, accepted, said), label };
  const named = (one: Measure): boolean =>
    nearest(reading, 'measure', NEAR.any, ({ says }) => says.measure === one) !== undefined;
  if (kind.ofPools && unit === 'kr' && isBalance(reading)) return { measure: 'balance', label: undefined };
  if (kind.ofPools && unit === 'kr' && paysAnother(reading)) return { measure: 'appropriation', label: undefined };
  // A table of cash or pools by itself tells levels, no appropriations.
  if (reading.source === 'grid' && kind.ofPools && !named('appropriation')) return NO.appropriation;
  const fallback = isUnchanged(reading) ? accepted.change : (kind.defaults[unit] ?? listed(reading, kind, accepted));
  if (fallback === undefined || (reading.source === 'sentence' && !kind.proseDefault)) return NO.measure;
  return { measure: fallback, label: undefined };
}

/** What a kind calls what a word says, as the number's sentence tells it. */
function asTold(reading: Reading, kind: Kind, accepted: Partial<Record<Measure, Measure>>, said: Measure): Measure {
  if (reading.source === 'sentence' && kind.accounts !== null) {
    // "Driftsresultatet viser et overskud på 156,7 mio. kr.": what is left, no deviation.
    const ofResult = kind.accounts === 'expected' ? accepted.expected : accepted.actual;
    if (said === 'deviation' && ofResult !== undefined && tellsResult(reading)) return ofResult;
    // "På nuværende tidspunkt forventer vi et samlet forbrug på"
    if (said === 'spent_to_date' && expectsSpending(reading.lead) && accepted.expected !== undefined)
      return accepted.expected;
  }
  const measure = accepted[said] ?? said;
  // "udgør det korte fravær 2,6 procentpoint": a part of the share, no gap.
  return kind.madeOfParts && said === 'share' && measure === 'gap' && composes(reading.lead) ? 'share' : measure;
}

const DATING = ['asOf', 'previous', 'subject'] as const;
const isCaption = ({ level }: NearLabel): boolean => level === 'caption';
const isNearer = ({ distance }: NearLabel): boolean => distance < NEAR.sentence;

/**
 * The distance of the words that put a reading into a kind's domain, or why none do. `label` is the word for what it
 * measures.
 */
function domainDistance(
  reading: Reading,
  kind: Kind,
  measure: Measure,
  label: NearLabel | undefined,
): number | Refusal {
  if (kind.byNoun) {
    if (reading.source === 'grid') return countsByAxis(reading, kind) ? NO_DOMAIN_WORD : NO.noun;
    // What a decision counts is still to be done.
    if (headsDecision(reading.place.section ?? '')) return NO.done;
    if (yields(reading, kind)) return NO.yielding;
    return nearest(reading, 'counted', 0) === undefined ? NO.noun : NO_DOMAIN_WORD;
  }
  // Rows called "Kontanthjælp" or "Overførsler" are areas of a budget table.
  // Without a header a section's name ("Udgifter") does not tell what its figures are.
  const headless = reading.source === 'grid' && reading.place.columnLabel === null;
  // A column "Overføres til 2025" in a table whose caption says accounts is one of the accounts' columns.
  const captioned = measure === 'transfer' && nearest(reading, 'domain', NEAR.any, isCaption) !== undefined;
  const telling = ({ level, says }: NearLabel): boolean =>
    !(captioned && level === 'column' && says.measure === 'transfer') &&
    !((kind.budget || kind.ranking) && level === 'row') &&
    !(headless && (level === 'section' || (!kind.captionTells && level === 'caption')));
  const first = nearest(reading, 'domain', NEAR.any, telling);
  const tellsOwn = (label: NearLabel): boolean =>
    label.says.domain === kind.domain && telling(label) && !isOutcome(kind, label);
  const own = tellsUnemployment(reading, kind) ?? nearest(reading, 'domain', NEAR.any, tellsOwn);
  if (own === undefined) return NO.domain;
  if (yields(reading, kind)) return NO.yielding;
  // A table has one domain, the nearest that its caption or header names.
  if (reading.source === 'grid')
    return first === own || own.distance <= (first?.distance ?? 0) ? own.distance : NO.tableOf;
  if (kind.accounts !== null) {
    const told = accountsTold(reading);
    return told?.says.domain === kind.domain ? told.distance : NO.accountsOf;
  }
  // "38 % kom i job. Målet er 40 %": an aim is of what its own paragraph, its heading or the whole item speaks of.
  const titled = saying(reading, 'domain').filter(isTitle);
  // "Erhvervsklima, trivselsmåling og energi": what a title of several things has an aim for, it does not say.
  const several = titled.some(({ says }) => says.domain !== titled[0]?.says.domain);
  if (
    measure === 'target' &&
    saying(reading, 'domain').every(
      ({ says, distance }) =>
        says.domain !== kind.domain || (distance >= PROSE.section && (several || distance < PROSE.tables)),
    )
  )
    return NO.aimOf;
  const bare = label === undefined && kind.bareInClause && (measure === 'recipients' || measure === 'count');
  // "steget fra 205 til 221", "1.190 mod 1.134": the second number is of what the first is of.
  const paired = reading.quantity.transition === 'to' || setAgainst(reading.lead) || reachedBy(reading.lead);
  const dated = paired || DATING.some((role) => nearest(reading, role, NEAR.sentence, isNearer) !== undefined);
  return own.distance <= (bare && !dated ? NEAR.clause : kind.reach) ? own.distance : NO.reach;
}

/** Why a number is of no kind at all, whatever words stand around it; null when the kinds are to be asked. */
export function refusedNumber(reading: Reading): Refusal | null {
  if (isDenied(reading)) return NO.denied;
  return reading.inTableRow ? NO.row : null;
}

/**
 * What a reading is: a figure of the kind whose words stand nearest, the earlier of two as near; null when no kind
 * claims it. Kinds of whose domain no word speaks, near or far, are ruled out by that alone; a denied number is of
 * none.
 */
export function bestFit(reading: Reading, kinds: readonly Kind[]): Fit | null {
  if (refusedNumber(reading) !== null) return null;
  const asked = askedOf(reading);
  let best: Fit | null = null;
  for (const kind of kinds) {
    if (!isSpokenOf(asked, kind)) continue;
    for (const unit of asked.units) {
      const found = fit(asked, kind, unit);
      if (typeof found === 'string') continue;
      if (best === null || found.score < best.score) best = found;
      break;
    }
  }
  return best;
}

/** Whether any word, near or far, speaks of a kind's domain, where it needs one. */
export const isSpokenOf = ({ told }: Asked, { byNoun, domain }: Kind): boolean => byNoun || told.has(domain);

/** What a reading in this unit is as a figure of a kind of whose domain its words speak, or why it is none. */
export function fit(asked: Asked, kind: Kind, unit: Unit): Fit | Refusal {
  const { reading, units } = asked;
  const found = measureFor(asked, kind, unit);
  if (typeof found === 'string') return found;
  const { measure, label } = found;
  if (isOtherBeside(reading, kind, label)) return NO.beside;
  const domain = domainDistance(reading, kind, measure, label);
  if (typeof domain === 'string') return domain;
  // A whole number in a table is no rate unless a word or sign says so.
  if (units.length > 2 && unit === 'pct' && label === undefined && reading.quantity.decimals === 0) return NO.rate;
  for (const role of kind.needs)
    if (!hasNeeded(reading, kind, role) && !ofWhole(reading, kind, role, domain)) return lacking(role);
  if (label === undefined) {
    const refused = implausible({ reading, kind, measure }) ?? (standsAlone(reading, kind) ? null : NO.lead);
    if (refused !== null) return refused;
  }
  return { kind, unit, measure, measureLabel: label, score: distanceOf(asked, label) + domain / 1000 };
}

/** How far the word for what is measured stands, for kinds to be compared by. */
function distanceOf({ reading }: Asked, label: NearLabel | undefined): number {
  if (label === undefined) return NO_MEASURE_WORD;
  // "Af et mindreforbrug på 1,2 mio. kr. indstilles overførsler for 1,0 mio. kr.": the next amount is carried over.
  const isOfNext = reading.source === 'sentence' && label.says.measure === 'transfer';
  return isOfNext ? distanceAsTold(label) : label.distance;
}
