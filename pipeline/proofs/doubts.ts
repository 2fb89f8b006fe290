/**
 * Figures whose roles stand so far from their number that of such figures in minutes not read before half or more were
 * wrong.
 */
import { finding } from '../finding.ts';
import { formatSources, sourcesOf } from '../inferred.ts';
import { domainsWhere } from '../kinds/index.ts';
import type { Fact, Whence } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';
import { isEconomic } from '../vocabulary/committees.ts';

/**
 * Why a figure is doubted: the word for what it measures is far, or its other words tell of another topic, its day is
 * not told, its topic, report or committee comes from elsewhere.
 */
export type Doubt = 'measure' | 'contested' | 'undated' | 'topic' | 'report' | 'committee';

/** Amounts of money, most of which stand in a committee's budget or accounts. */
const BUDGETED = domainsWhere(({ budget }) => budget);

/**
 * A role of a budget's figure that only these places tell: half of such figures were wrong, mostly in another role,
 * when minutes were read for the first time (30 of 58 in 129 documents); of all figures of prose a fifth was.
 */
const DOUBTED: readonly (readonly [role: string, whence: readonly Whence[], doubt: Doubt])[] = [
  ['domain', ['section', 'summary'], 'topic'],
  ['report', ['recommendation'], 'report'],
];

/** Why a figure of prose is doubted, by where its roles came from; null when it is not. */
export function doubtOf(fact: Fact): Doubt | null {
  if (fact.table_no !== null || fact.is_derived || fact.inferred === null) return null;
  const sources = sourcesOf(fact.inferred);
  const measure = sources.get('measure');
  const isDated = fact.fiscal_year !== null || fact.as_of !== null || fact.period !== null;
  if (measure === 'noun') return isDated ? null : 'undated';
  // A percentage is one of the amount that it stands behind.
  if (measure === 'far' && fact.unit === 'kr') return 'measure';
  if (measure === 'contested') return 'contested';
  if (!BUDGETED.has(fact.domain)) return sources.get('domain') === 'section' && measure !== undefined ? 'topic' : null;
  for (const [role, places, doubt] of DOUBTED) {
    const whence = sources.get(role);
    if (whence !== undefined && places.includes(whence)) return doubt;
  }
  const { committee } = fact;
  return sources.get('committee') === 'meeting' && committee !== null && isEconomic(committee) ? 'committee' : null;
}

/** Facts that an identity or a second print proves. */
function provedBy(facts: readonly Fact[], findings: readonly FindingRow[]): ReadonlySet<string> {
  const holds = findings.filter(({ outcome }) => outcome === 'holds' || outcome === 'holds_rounded');
  const printedTwice = facts.flatMap(({ fact_id, same_as }) => (same_as === null ? [] : [fact_id, same_as]));
  return new Set([...holds.flatMap(({ fact_ids }) => fact_ids.split(' ')), ...printedTwice]);
}

const SENTENCES: Readonly<Record<Doubt, (printed: string, committee: string) => string>> = {
  measure: (printed) => `${printed}: the word for what it measures stands far from the number.`,
  contested: (printed) => `${printed}: its other words tell of another topic.`,
  undated: (printed) => `${printed}: only the noun behind it says what is counted, and nothing says when.`,
  topic: (printed) => `${printed}: only another paragraph tells its topic.`,
  report: (printed) => `${printed}: only the recommendation tells which report it belongs to.`,
  committee: (printed, committee) => `${printed}: no word names a committee; it is given to ${committee}, which met.`,
};

/** A remark on each number that is doubted; one with several facts (a range, several years) is told once. */
export function tellDoubts(facts: readonly Fact[], findings: readonly FindingRow[], documentId: string): FindingRow[] {
  const proved = provedBy(facts, findings);
  const told = new Map<number, { readonly doubt: Doubt; readonly facts: [Fact, ...Fact[]] }>();
  for (const fact of facts) {
    const doubt = doubtOf(fact);
    if (doubt === null || proved.has(fact.fact_id)) continue;
    const known = told.get(fact.char_start);
    if (known === undefined) told.set(fact.char_start, { doubt, facts: [fact] });
    else known.facts.push(fact);
  }
  return [...told.values()].map(({ doubt, facts: doubted }) => {
    const [first] = doubted;
    const number = first.printed_unit === null ? first.printed : `${first.printed} ${first.printed_unit}`;
    const met = first.committee ?? '';
    return finding(documentId, {
      code: 'role_inferred',
      severity: 'warning',
      facts: doubted,
      message: `${SENTENCES[doubt](number, met)} Check it against the minutes: ${first.quote}`,
      values: { [doubt]: number, met, quote: first.quote },
    });
  });
}

const SETTLED = [
  'measure',
  'domain',
  'entity',
  'committee',
  'area',
  'economy',
  'frame',
  'fiscal_year',
  'report',
] as const;

/**
 * What the other figures of the item told or changed of a figure is said to come from them; a name made one is no
 * change.
 */
export function sourcesProved(before: readonly Fact[], after: readonly Fact[]): Fact[] {
  const recognised = new Map(before.map((fact) => [fact.fact_id, fact]));
  return after.map((fact) => {
    const first = recognised.get(fact.fact_id);
    if (first === undefined || first === fact) return fact;
    const sources = new Map(sourcesOf(fact.inferred));
    const changed = SETTLED.filter((role) => first[role] !== fact[role]);
    for (const role of changed) {
      if (fact[role] === null) sources.delete(role);
      else if (first[role] === null || sources.has(role)) sources.set(role, 'figures');
    }
    return changed.length === 0 ? fact : { ...fact, inferred: formatSources(sources) };
  });
}
