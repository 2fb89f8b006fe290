/**
 * The catalogue of key figures: which are told by a card, which in a line, in what groups, and how it goes with them.
 */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { labelOf } from '../describe.ts';
import { definitionOf, type Definition } from '../../indicators.ts';
import { cardOf, type Card } from './cards.ts';
import { placeOfDomain } from './identity.ts';
import { benchmarkAt, isStandardBenchmark, movement, type Indicator } from './indicators.ts';
import { groupBy } from '../lookup.ts';
import { nameOf, type Speech } from './trends.ts';

export interface Entry {
  readonly indicator: Indicator;
  readonly name: string;
  readonly definition: Definition | undefined;
  readonly card: Card;
  readonly judgement: Judgement;
}

/** How the newest value stands against the one before; null where that cannot be judged. */
export type Judgement = 'better' | 'worse' | 'same' | null;

/** The key figures of one topic: those with something to follow as cards, the others as lines. */
export interface Group {
  readonly domain: string;
  readonly cards: readonly Entry[];
  readonly lines: readonly Entry[];
}

/**
 * What a level says already is no card of its own: its distance to others, its change, the number that it is part of.
 */
const BESIDE = new Set(['gap', 'change', 'target']);

/** Judged by the definition's direction. */
export function judge(indicator: Indicator, definition: Definition | undefined): Judgement {
  const direction = definition?.direction ?? 'none';
  const change = movement(indicator);
  if (direction === 'none' || change === null) return null;
  if (change === 0) return 'same';
  return change < 0 === (direction === 'lower') ? 'better' : 'worse';
}

/** How many of the levels rose, fell and stayed, whichever way is good. */
export function movesOf(entries: readonly Entry[]): { up: number; down: number; same: number } {
  const moves = entries
    .filter(({ indicator: { unit } }) => unit !== 'rank')
    .map(({ indicator }) => movement(indicator))
    .filter((change) => change !== null);
  const count = (is: (change: number) => boolean): number => moves.filter(is).length;
  return {
    up: count((change) => change > 0),
    down: count((change) => change < 0),
    same: count((change) => change === 0),
  };
}

/**
 * All entries of a municipality in groups; `search` keeps those whose name, area or definition has every word of it.
 */
export function groupsOf(entries: readonly Entry[]): Group[] {
  return groupBy(entries, ({ indicator }) => indicator.domain)
    .sort((a, b) => placeOfDomain(a[0]?.indicator.domain ?? '') - placeOfDomain(b[0]?.indicator.domain ?? ''))
    .map((some) => {
      const cards = some.filter((entry) => isCard(entry, some));
      return {
        domain: some[0]?.indicator.domain ?? '',
        cards: cards.sort((a, b) => weightOf(b) - weightOf(a)),
        lines: some.filter((entry) => !cards.includes(entry)),
      };
    });
}

/** A card is for what can be followed or compared, and is not said by another card. */
function isCard({ indicator, definition }: Entry, beside: readonly Entry[]): boolean {
  const { own, measure, area, subject } = indicator;
  if (definition === undefined) return false;
  if (BESIDE.has(measure)) {
    const said = beside.some(
      ({ indicator: other }) => !BESIDE.has(other.measure) && other.area === area && other.subject === subject,
    );
    return measure === 'gap' && !said && own.length > 1;
  }
  if (measure === 'count' && isWhole(indicator, beside)) return false;
  const last = own.at(-1);
  const compared = indicator.others.some(
    (line) => isStandardBenchmark(line.entity) && last !== undefined && benchmarkAt(line, last.at) !== undefined,
  );
  return own.length > 1 || compared;
}

/** The number that another one is part of stands beside that one. */
function isWhole(indicator: Indicator, beside: readonly Entry[]): boolean {
  const facts = new Set(indicator.own.map(({ figure }) => figure.fact_id));
  return beside.some(({ indicator: other }) => other.own.some(({ base }) => facts.has(base?.figure?.fact_id ?? '')));
}

/** What has a benchmark and a direction comes first, the whole before its parts. */
function weightOf({ indicator, definition }: Entry): number {
  const compared = indicator.others.some(({ entity }) => isStandardBenchmark(entity)) ? 4 : 0;
  const directed = definition === undefined || definition.direction === 'none' ? 0 : 2;
  return compared + directed + (indicator.area === null && indicator.subject === null ? 1 : 0);
}

export function entriesOf(
  indicators: readonly Indicator[],
  figures: readonly IndicatorFigure[],
  speech: Speech,
): Entry[] {
  return indicators.flatMap((indicator) => {
    const definition = definitionOf(indicator);
    const card = cardOf(indicator, figures, speech);
    if (card === null) return [];
    return [{ indicator, name: nameOf(indicator, speech), definition, card, judgement: judge(indicator, definition) }];
  });
}

/** The entries whose name, topic or definition has every word that is searched for. */
export function searched(entries: readonly Entry[], text: string, { w, f }: Speech): readonly Entry[] {
  const asked = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (asked.length === 0) return entries;
  return entries.filter(({ indicator, name, definition }) => {
    const said = [
      name,
      labelOf(w.domains, indicator.domain),
      labelOf(w.measures, indicator.measure),
      indicator.area,
      indicator.subject,
      definition?.text[f.language],
    ]
      .join(' ')
      .toLowerCase();
    return asked.every((word) => said.includes(word));
  });
}

/** How many entries can be judged, and how many became better and worse. */
export function verdictOf(entries: readonly Entry[]): { judged: number; better: number; worse: number } {
  const of = (judgement: Judgement): number => entries.filter((entry) => entry.judgement === judgement).length;
  const [better, worse] = [of('better'), of('worse')];
  return { judged: better + worse + of('same'), better, worse };
}
