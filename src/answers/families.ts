/** Key figures of one kind: an area or a question is one of its members. */

import type { IndicatorFigure } from '../../pipeline/lake/queries/indicators.ts';
import type { Formats } from '../format.ts';
import { definitionOf, definitions } from '../indicators.ts';
import { groupBy } from './budget.ts';
import type { Indicator } from './indicators.ts';
import { capital } from './telling.ts';
import { nameOf, type Speech } from './trends.ts';

export type Family = readonly Indicator[];

/** Families that tell a development first, in the order of the definitions; so do the members of each. */
export function familiesOf(indicators: readonly Indicator[]): Family[] {
  return groupBy(indicators, ({ family }) => family)
    .map((some) => some.sort((a, b) => Number(b.own.length > 1) - Number(a.own.length > 1)))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(family: Family): number {
  const [first] = family;
  const known = definitions.findIndex(({ domain, measure }) => domain === first?.domain && measure === first.measure);
  const developing = family.some(({ own }) => own.length > 1);
  return (developing ? 0 : 2 * definitions.length) + (known < 0 ? definitions.length : known);
}

/** The family of a name, or the first one. */
export function familyNamed(families: readonly Family[], name: string | undefined): Family {
  return families.find(([first]) => first?.family === name) ?? families[0] ?? [];
}

/** What tells a member from the others of its family, for the address. */
export function keyInFamily({ key }: Indicator): string {
  return key.split('|').slice(1).join('|');
}

/** 'Omgørelsesprocent': what the names of a family's members have in common. */
export function familyName(family: Family, speech: Speech): string {
  const [first] = family;
  if (first === undefined) return '';
  const definition = definitionOf(first.domain, first.measure, first.area);
  const name = definition?.name[speech.f.language] ?? nameOf(first, speech);
  return family.length > 1 && definition?.area !== null ? (name.split(',')[0] ?? name) : name;
}

/** 'Voksenhandicapområdet': a member's name within its family. */
export function areaName({ area, subject, comparedTo }: Indicator, { w }: Speech): string {
  const name = [area, subject, comparedTo].filter((part) => part !== null).join(', ');
  return name === '' ? w.charts.indicators.wholeArea : capital(name);
}

/** The number that a rank is one of, as its document prints it; null for other measures. */
export function rankBase(indicator: Indicator, figures: readonly IndicatorFigure[], f: Formats): string | null {
  if (indicator.measure !== 'rank') return null;
  const document = indicator.own.at(-1)?.figure.document_id;
  // A rank within the region is not one of the number that a national ranking covers.
  if (indicator.domain === 'rankings' && indicator.comparedTo?.startsWith('Region ') === true) return null;
  const base = figures.find(
    ({ measure, domain, area, document_id }) =>
      measure === 'rank_of' && domain === indicator.domain && area === indicator.area && document_id === document,
  );
  return base === undefined ? null : f.count(base.value);
}
