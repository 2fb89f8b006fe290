/** From where each role of a figure came that no word beside its number tells. */
import { PROSE } from '../distances.ts';
import { formatSources } from '../inferred.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Fact, Measure, NearLabel, Reading, Role, Said, Whence } from '../types.ts';
import { LEVELS } from './amounts.ts';
import type { Fit } from './fit.ts';
import { nearest } from './nearest.ts';

/** The roles that are told with their source, as the columns of a fact and as what words say of them. */
const ROLES = [
  ['domain', 'domain'],
  ['entity', 'entity'],
  ['committee', 'committee'],
  ['area', 'area'],
  ['economy', 'economy'],
  ['frame', 'frame'],
  ['fiscal_year', 'fiscalYear'],
  ['target_year', 'targetYears'],
  ['report', 'report'],
  ['as_of', 'asOf'],
] as const satisfies readonly (readonly [keyof Fact, Role])[];

type Column = (typeof ROLES)[number][0];

/** What a figure has of these roles. */
export type Told = Readonly<Pick<Fact, Column>>;

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
function reachOf(measure: Measure, { accounts }: Kind): number {
  if (LEVELS.includes(measure)) return RIGHT_BEFORE;
  return accounts !== null && (measure === 'change' || measure === 'appropriation') ? CHANGE_BEFORE : BEFORE;
}

function whenceMeasure(reading: Reading, { kind, measure, measureLabel }: Fit, domain: Whence | null): Whence | null {
  if (measureLabel === undefined) return kind.byNoun ? 'noun' : 'kind';
  const whence = whenceOf(measureLabel);
  if (whence !== null || reading.source === 'grid') return whence;
  const far = kind.budget ? reachOf(measure, kind) : domain === 'section' ? RIGHT_BEFORE : Infinity;
  // An amount's word behind it is more often another's.
  const reach = kind.budget && measureLabel.after ? Math.min(far, RIGHT_BEFORE) : far;
  return measureLabel.distance > reach ? 'far' : null;
}

/**
 * The roles of a figure that no word of its own sentence, row or column tells, each with where it came from:
 * "fiscal_year:title committee:meeting"; null when there is none. `meeting` is the committee that met.
 */
export function inferredOf(reading: Reading, found: Fit, told: Told, meeting: string | null): string | null {
  const { kind } = found;
  const sources = new Map<string, Whence>();
  let domain: Whence | null = null;
  for (const [column, role] of ROLES) {
    const value = told[column];
    // Key figures are their meeting's.
    if (value === null || (column === 'committee' && !kind.budget)) continue;
    const label = nearest(reading, role, Infinity, (one) => says(one.says, role, value));
    const byMeeting = column === 'committee' && value === meeting ? 'meeting' : null;
    const whence = label === undefined ? byMeeting : whenceOf(label);
    if (column === 'domain') domain = whence;
    if (whence !== null) sources.set(column, whence);
  }
  const measure = whenceMeasure(reading, found, domain);
  return formatSources(measure === null ? sources : new Map([['measure', measure], ...sources]));
}
