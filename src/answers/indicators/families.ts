/** Key figures of one kind: an area or a question is one of its members. */

import { definitionOf, definitions, withArea } from '../../indicators.ts';
import { capital } from '../../messages/typeset.ts';
import type { Indicator } from './indicators.ts';
import { groupBy } from '../lookup.ts';
import { topicName } from './naming.ts';
import { isOtherUnit, nameOf, type Speech } from './trends.ts';

export type Family = readonly Indicator[];

/** Families that tell a development first, in the order of the definitions; so do the members of each. */
export function familiesOf(indicators: readonly Indicator[]): Family[] {
  return groupBy(indicators, ({ family }) => family)
    .map((some) => some.sort((a, b) => weightOf(b) - weightOf(a)))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** A course before a single point, the whole before its parts. */
function weightOf({ own, area, subject }: Indicator): number {
  return 2 * Number(own.length > 1) + Number(area === null && subject === null);
}

function placeOf(family: Family): number {
  const [first] = family;
  const known = definitions.findIndex(({ domain, measure }) => domain === first?.domain && measure === first.measure);
  const developing = family.some(({ own }) => own.length > 1);
  return (developing ? 0 : 2 * definitions.length) + (known < 0 ? definitions.length : known);
}

/** What tells a member from the others of its family, for the address. */
export function keyInFamily({ key }: Indicator): string {
  return key.split('|').slice(1).join('|');
}

/** 'Omgørelsesprocent': what the names of a family's members have in common. */
export function familyName(family: Family, speech: Speech): string {
  const { w, f } = speech;
  const [first] = family;
  if (first === undefined) return '';
  if (family.length === 1) return nameOf(first, speech);
  const known = [...new Set(family.map(definitionOf))];
  const general = known.filter((definition) => definition?.area === null);
  const shared = known.length === 1 ? known[0] : general.length === 1 ? general[0] : undefined;
  const name =
    shared === undefined
      ? topicName({ ...first, area: null, subject: null }, w)
      : withArea(shared.name[f.language], null);
  return first.measure === 'gap' && shared !== undefined ? w.indicators.gapName(name, null) : name;
}

/** 'Voksenhandicapområdet': a member's name within its family. */
export function areaName(indicator: Indicator, { w, f }: Speech): string {
  const { area, subject, comparedTo, unit } = indicator;
  const t = w.indicators;
  const compared = comparedTo === null ? null : t.entity(comparedTo);
  const own = area !== null && subject !== null && area.includes(subject) ? null : subject;
  const name = [area, own, compared].filter((part) => part !== null).join(', ');
  const full = name === '' ? t.wholeArea : capital(name);
  return isOtherUnit(indicator) ? t.unitName(full, f.unit(unit)) : full;
}
