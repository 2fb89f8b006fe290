/** The key figures that we know by name: their definition, unit, direction and target, kept by hand as a table. */

import { csvParseRows } from 'd3-dsv';
import table from '../data/reference/indicators.csv?raw';
import type { Language } from './language.ts';

export interface Definition {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly domain: string;
  readonly measure: string;
  /** Null: the definition holds for every area. */
  readonly area: string | null;
  readonly direction: 'lower' | 'higher' | 'none';
  readonly text: Readonly<Record<Language, string>>;
  readonly target: string | null;
  readonly source: string | null;
}

// Rows, not objects: the library builds objects by compiled code, which the content security policy forbids.
const [header = [], ...rows] = csvParseRows(table);

export const definitions: readonly Definition[] = rows.map((row) => {
  const field = (name: string): string => row[header.indexOf(name)] ?? '';
  const direction = field('direction');
  return {
    id: field('indicator_id'),
    name: { da: field('name_da'), en: field('name_en') },
    domain: field('domain'),
    measure: field('measure'),
    area: field('area') === '' ? null : field('area'),
    direction: direction === 'lower' || direction === 'higher' ? direction : 'none',
    text: { da: field('definition_da'), en: field('definition_en') },
    target: field('target') === '' ? null : field('target'),
    source: field('source') === '' ? null : field('source'),
  };
});

/** The definition of a figure: that of its own area first, else the one for all areas. */
export function definitionOf(domain: string, measure: string, area: string | null): Definition | undefined {
  const known = definitions.filter((one) => one.domain === domain && one.measure === measure);
  return known.find((one) => one.area !== null && one.area === area) ?? known.find((one) => one.area === null);
}
