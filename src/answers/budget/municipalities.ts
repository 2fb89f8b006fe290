/** Municipalities beside each other: in percent of the budget or per inhabitant, never in kroner alone. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import type { Municipality, Population } from '../../../pipeline/reference.ts';
import { choice } from '../../choice.ts';
import { economyOf, entriesOf, isForecast, percentOf, type Entry } from './statements.ts';
import { groupBy, groupByAll, once, onceFor } from '../lookup.ts';

/** A municipality's total over its operations in one report. */
export interface MunicipalTotal {
  readonly municipality: string;
  readonly slug: string;
  readonly fiscalYear: number;
  readonly report: string;
  readonly standing: string | null;
  readonly asOf: string | null;
  readonly frame: 'inside' | 'outside' | null;
  readonly entry: Entry;
  readonly source: BudgetFigure;
}

/** What municipalities are compared by. */
export type Comparison = 'percent' | 'inhabitant';
export const comparisons = choice<Comparison>('sammenlign', ['percent', 'procent'], ['inhabitant', 'indbygger']);

/**
 * One total per municipality: of the asked year where it has one, else its newest. A percent needs a budget, so that
 * goes first there; per inhabitant the amount is enough, so the whole of the operations goes before a part of it.
 */
export function municipalTotalsOf(
  figures: readonly BudgetFigure[],
  year: number,
  by: Comparison = 'percent',
): readonly MunicipalTotal[] {
  return totalsChosen(figures)(`${String(year)} ${by}`);
}

/** The same at each choice of a municipality, and looked for among those of a whole country. */
const totalsChosen = once((figures: readonly BudgetFigure[]) =>
  onceFor((choice: string): readonly MunicipalTotal[] => {
    const [year, by] = choice.split(' ');
    return chooseTotals(figures, Number(year), by === 'inhabitant' ? by : 'percent');
  }),
);

function chooseTotals(figures: readonly BudgetFigure[], year: number, by: Comparison): MunicipalTotal[] {
  const rank = ({ fiscalYear, entry, frame }: MunicipalTotal): number =>
    Number(fiscalYear !== year) * 4 +
    Number(percentOf(entry) === null) * (by === 'percent' ? 2 : 1) +
    Number(frame !== null) * (by === 'percent' ? 1 : 2);
  const isBetter = (a: MunicipalTotal, b: MunicipalTotal): boolean =>
    (rank(a) - rank(b) ||
      b.fiscalYear - a.fiscalYear ||
      (b.source.reported_on ?? '').localeCompare(a.source.reported_on ?? '') ||
      Number(b.report === 'final') - Number(a.report === 'final')) < 0;
  return totalsByMunicipality(figures).map((some) => some.reduce((best, one) => (isBetter(one, best) ? one : best)));
}

/** All totals of each municipality. Of a whole country they are many, and the same at each choice. */
const totalsByMunicipality = once((figures: readonly BudgetFigure[]): MunicipalTotal[][] => {
  const places = groupByAll(
    figures,
    ({ document_id: document }) => document,
    ({ item_no: item }) => item,
    ({ table_no: table }) => table,
    ({ fiscal_year: year }) => year,
    economyOf,
  );
  return groupBy(places.flatMap(totalsOfPlace), ({ slug }) => slug);
});

/** Whether Budget can set this municipality beside another: both have a table with a total of their operations. */
export function isComparable(figures: readonly BudgetFigure[], slug: string): boolean {
  const totals = figures.filter(
    (figure) =>
      figure.is_total &&
      figure.measure === 'deviation' &&
      figure.table_no !== null &&
      figure.committee === null &&
      figure.area === null &&
      economyOf(figure) === 'operations',
  );
  const slugs = new Set(totals.map(({ municipality_slug }) => municipality_slug));
  return slugs.size > 1 && slugs.has(slug);
}

function totalsOfPlace(figures: readonly BudgetFigure[]): MunicipalTotal[] {
  const budgets = figures.filter(({ report }) => report === null);
  const reported = figures.filter(({ report }) => report !== null);
  return groupBy(reported, ({ report, as_of }) => `${report ?? ''}|${as_of ?? ''}`).flatMap(
    (some): MunicipalTotal[] => {
      // Of several totals below each other the first closes the operations.
      const entry = entriesOf([...some, ...budgets].sort((a, b) => a.place - b.place)).find(
        ({ figures: found }) => found.deviation !== undefined,
      );
      const source = entry?.figures.deviation;
      if (entry === undefined || source?.report == null) return [];
      return [
        {
          municipality: source.municipality,
          slug: source.municipality_slug,
          fiscalYear: source.fiscal_year,
          report: source.report,
          standing: source.standing,
          asOf: source.as_of,
          frame: source.frame,
          entry,
          source,
        },
      ];
    },
  );
}

/** What keeps totals from being measured alike. */
export type Difference = 'frame' | 'year' | 'report';

/** In what the totals differ; [] when they may be compared without reserve. */
export function differencesOf(totals: readonly MunicipalTotal[]): Difference[] {
  const several = (of: (total: MunicipalTotal) => unknown): boolean => new Set(totals.map(of)).size > 1;
  const found: Difference[] = [];
  if (several(({ frame }) => frame)) found.push('frame');
  if (several(({ fiscalYear }) => fiscalYear)) found.push('year');
  if (several(isForecast)) found.push('report');
  return found;
}

/** The population of the year, else of the nearest year before it; undefined where none with a source is known. */
export function populationOf(
  municipalities: readonly Municipality[],
  name: string,
  year: number,
): Population | undefined {
  const known = municipalities.find((one) => one.name === name)?.populations ?? [];
  return known.filter((one) => one.year <= year).at(-1);
}

/** What the choice between percent and inhabitants rests on. */
export interface Inhabitants {
  readonly populations: ReadonlyMap<string, Population>;
  /** Municipalities whose population nobody has entered. */
  readonly missing: readonly string[];
  /** Two municipalities at least can be compared. */
  readonly possible: boolean;
}

export function inhabitantsOf(totals: readonly MunicipalTotal[], municipalities: readonly Municipality[]): Inhabitants {
  const populations = new Map<string, Population>();
  const missing: string[] = [];
  for (const { municipality, slug, fiscalYear } of totals) {
    const population = populationOf(municipalities, municipality, fiscalYear);
    if (population === undefined) missing.push(municipality);
    else populations.set(slug, population);
  }
  return { populations, missing, possible: populations.size > 1 };
}

/** Kroner per inhabitant. */
export function perInhabitant(value: number, { inhabitants }: Population): number {
  return value / inhabitants;
}
