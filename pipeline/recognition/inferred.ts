/** From where each role of a figure came that no word beside its number tells. */
import { NEAR, PROSE } from '../distances.ts';
import { formatSources } from '../inferred.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Fact, Whence } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel, Role, Said } from '../types/words.ts';
import { bitOf } from '../vocabulary/said.ts';
import { LEVELS } from './amounts.ts';
import type { Fit } from './fit.ts';
import { nearest } from './nearest.ts';

/** The roles that are told with their source, as the columns of a fact, as what words say of them, and its bit. */
const ROLES = [
  ['domain', 'domain', bitOf('domain')],
  ['entity', 'entity', bitOf('entity')],
  ['committee', 'committee', bitOf('committee')],
  ['area', 'area', bitOf('area')],
  ['economy', 'economy', bitOf('economy')],
  ['frame', 'frame', bitOf('frame')],
  ['fiscal_year', 'fiscalYear', bitOf('fiscalYear')],
  ['target_year', 'targetYears', bitOf('targetYears')],
  ['report', 'report', bitOf('report')],
  ['as_of', 'asOf', bitOf('asOf')],
] as const satisfies readonly (readonly [keyof Fact, Role, number])[];

type Column = (typeof ROLES)[number][0];

/** What a figure has of these roles. */
export type Told = Readonly<Pick<Fact, Column | 'municipality'>>;

/** An amount's word right before it; a level of the budget stands nearer to its own amount than a difference does. */
const RIGHT_BEFORE = 3;
const BEFORE = 8;
/** "en forbedring på", "er vokset med". */
const CHANGE_BEFORE = 1;

const says = (said: Said, role: Role, value: string | number): boolean =>
  role === 'targetYears' ? said.targetYears?.some((year) => year === value) === true : said[role] === value;

/** The layers of an item's own words, the nearest first. */
function ofItem(distance: number): Whence {
  if (distance < PROSE.tables) return 'list';
  if (distance === PROSE.item) return 'title';
  if (distance < PROSE.recommended) return 'summary';
  return distance < PROSE.text ? 'recommendation' : 'text';
}

/** Where a word stands as seen from the number; null in its own sentence, row or column. */
function whenceOf({ level, distance, inherited }: NearLabel): Whence | null {
  if (level === 'caption' || level === 'heading') return level;
  if (level === 'item' || level === 'document') return ofItem(distance);
  if (!inherited) return null;
  return distance < PROSE.heading ? 'before' : 'section';
}

/** So far before its amount the word for a measure is still its own; a change of accounts is told right beside it. */
function reachOf(measure: Measure, { accounts, inEconomy }: Kind): number {
  if (!inEconomy) return NEAR.clause;
  if (LEVELS.includes(measure)) return RIGHT_BEFORE;
  return accounts !== null && (measure === 'change' || measure === 'appropriation') ? CHANGE_BEFORE : BEFORE;
}

/** A number that is no year. */
const NUMBER = /(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d/u;

/**
 * Whether a word far from an amount is its own all the same: that of a move whose ends are told ("81.000 kr. flyttes
 * fra"), of both ends of a change ("fra 58 kr. til 61 kr."), or of money that is shared out ("Der afsættes 94 mio. kr.,
 * heraf 40 mio. kr. til").
 */
function isShared({ lead, quantity }: Reading, measure: Measure, { says: said, span, after }: NearLabel): boolean {
  if (said.move === 'verb' || quantity.transition === 'to') return true;
  if (after || (measure !== 'appropriation' && measure !== 'transfer')) return false;
  return NUMBER.test(lead.slice(lead.length - Math.max(0, quantity.span.start - span.end)));
}

function whenceMeasure(reading: Reading, { kind, measure, measureLabel }: Fit, domain: Whence | null): Whence | null {
  if (measureLabel === undefined) return kind.byNoun ? 'noun' : 'kind';
  const whence = whenceOf(measureLabel);
  if (whence !== null || reading.source === 'grid' || isShared(reading, measure, measureLabel)) return whence;
  const far = kind.budget ? reachOf(measure, kind) : domain === 'section' ? RIGHT_BEFORE : Infinity;
  // An amount's word behind it is more often another's.
  const reach = kind.budget && measureLabel.after ? Math.min(far, RIGHT_BEFORE) : far;
  return measureLabel.distance > reach ? 'far' : null;
}

/** The roles that a word of the number's own sentence, row or column tells, as their bits. */
function toldBeside({ labels }: Reading, told: Told): number {
  let open = 0;
  for (const [column, , bit] of ROLES) if (told[column] !== null) open |= bit;
  let beside = 0;
  for (const label of labels) {
    if ((label.says.roles & open) === 0 || whenceOf(label) !== null) continue;
    for (const [column, role, bit] of ROLES) {
      const value = told[column];
      if ((label.says.roles & open & bit) === 0 || value === null || !says(label.says, role, value)) continue;
      beside |= bit;
      open &= ~bit;
    }
    if (open === 0) break;
  }
  return beside;
}

/**
 * The roles of a figure that no word of its own sentence, row or column tells, each with where it came from:
 * "fiscal_year:title committee:meeting"; null when there is none. `meeting` is the committee that met.
 */
export function inferredOf(
  reading: Reading,
  found: Fit,
  told: Told,
  meeting: string | null,
  isContested: boolean,
): string | null {
  const { kind } = found;
  const beside = toldBeside(reading, told);
  const sources = new Map<string, Whence>();
  for (const [column, role, bit] of ROLES) {
    const value = told[column];
    // Key figures are their meeting's.
    if (value === null || (beside & bit) !== 0 || (column === 'committee' && !kind.budget)) continue;
    // A figure is its municipality's own unless words say whose.
    if (column === 'entity' && value === told.municipality) continue;
    const label = nearest(reading, role, Infinity, (one) => says(one.says, role, value));
    const byMeeting = column === 'committee' && value === meeting ? 'meeting' : null;
    const whence = label === undefined ? byMeeting : whenceOf(label);
    if (whence !== null) sources.set(column, whence);
  }
  const measure = whenceMeasure(reading, found, sources.get('domain') ?? null) ?? (isContested ? 'contested' : null);
  return formatSources(measure === null ? sources : new Map([['measure', measure], ...sources]));
}
