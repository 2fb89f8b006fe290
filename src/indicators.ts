/**
 * The key figures that we know by name, kept by hand in data/reference/indicators.csv: what they are called and how they
 * are defined, which direction is good, the target, the source. In the table `*` fits anything and an empty cell only
 * figures without area or subject; a municipality's own row comes before the general one.
 */

import { csvParseRows } from 'd3-dsv';
import table from '../data/reference/indicators.csv?raw';
import type { Language } from './language.ts';

type Text = Readonly<Record<Language, string>>;

export interface Definition {
  readonly id: string;
  readonly name: Text;
  /** How a sentence speaks of it, in the definite form: 'andelen af langtidsledige'; '' where it is not named. */
  readonly phrase: Text;
  readonly domain: string;
  readonly measure: string;
  /** '*': any. */
  readonly unit: string;
  /** The definition names this area or subject itself; null: the figure's own is added to the name. */
  readonly area: string | null;
  readonly subject: string | null;
  readonly direction: 'lower' | 'higher' | 'none';
  readonly text: Text;
  /** A target set outside the minutes, and for which year. */
  readonly target: {
    readonly value: number;
    readonly year: number | null;
    readonly bound: 'exact' | 'at_most' | 'at_least';
  } | null;
  /** The subject that the minutes name when they set this key figure's target. */
  readonly targetSubject: string | null;
  readonly source: Text;
  /** Whether the definition fits a figure: the number of columns that name it, or null when one does not fit. */
  fit(figure: Defined): number | null;
}

/** What of a figure says which definition holds. */
export interface Defined {
  readonly municipality: string;
  readonly domain: string;
  readonly measure: string;
  readonly area: string | null;
  readonly subject: string | null;
  readonly unit: string;
}

// Rows, not objects: the library builds objects by compiled code, which the content security policy forbids.
const [header = [], ...rows] = csvParseRows(table);

export const definitions: readonly Definition[] = rows.map((row) => {
  const field = (name: string): string => row[header.indexOf(name)] ?? '';
  const text = (name: string): Text => ({ da: field(`${name}_da`), en: field(`${name}_en`) });
  const direction = field('direction');
  const bound = field('target_bound');
  const named = (name: string): string | null => (field(name) === '*' ? null : field(name));
  return {
    id: field('indicator_id'),
    name: text('name'),
    phrase: text('phrase'),
    domain: field('domain'),
    measure: field('measure'),
    unit: field('unit'),
    area: named('area'),
    subject: named('subject'),
    direction: direction === 'lower' || direction === 'higher' ? direction : 'none',
    text: text('definition'),
    target:
      field('target') === ''
        ? null
        : {
            value: Number(field('target')),
            year: field('target_year') === '' ? null : Number(field('target_year')),
            bound: bound === 'at_most' || bound === 'at_least' ? bound : 'exact',
          },
    targetSubject: field('target_subject') === '' ? null : field('target_subject'),
    source: text('source'),
    fit: (figure) => {
      if (figure.domain !== field('domain') || figure.measure !== field('measure')) return null;
      const municipality = field('municipality');
      if (municipality !== '' && municipality !== figure.municipality) return null;
      let fit = municipality === '' ? 0 : 1;
      for (const name of ['area', 'subject', 'unit'] as const) {
        if (field(name) === '*') continue;
        if (field(name).toLowerCase() !== (figure[name] ?? '').toLowerCase()) return null;
        fit += 2;
      }
      return fit;
    },
  };
});

/** The definition that says most of a figure; undefined when none fits. */
export function definitionOf(figure: Defined): Definition | undefined {
  let best: { readonly definition: Definition; readonly fit: number } | undefined;
  for (const definition of definitions) {
    const fit = definition.fit(figure);
    if (fit !== null && (best === undefined || fit > best.fit)) best = { definition, fit };
  }
  return best?.definition;
}
