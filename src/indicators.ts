/**
 * The key figures that we know by name, kept by hand in data/reference/indicators.csv: what they are called and how
 * they are defined, which direction is good, the target, the source. In the table `*` fits anything and an empty cell
 * only figures without area or subject; a municipality's own row comes before the general one.
 */

import table from '../data/reference/indicators.csv?raw';
import { parseCsv } from '../pipeline/reference.ts';
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
    /** The target of a difference holds against this benchmark alone; null: against any. */
    readonly comparedTo: string | null;
    /** Who agreed it, and where it stands. */
    readonly source: Text;
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

const FILE = 'data/reference/indicators.csv';

const COLUMNS = [
  'indicator_id',
  'municipality',
  'domain',
  'measure',
  'area',
  'subject',
  'unit',
  'direction',
  'name_da',
  'name_en',
  'phrase_da',
  'phrase_en',
  'definition_da',
  'definition_en',
  'target',
  'target_year',
  'target_bound',
  'target_subject',
  'target_compared_to',
  'target_source_da',
  'target_source_en',
  'source_da',
  'source_en',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** One of `allowed`, or the first of them for an empty cell. */
function choice<const T extends string>(row: Row, name: keyof Row, allowed: readonly [T, ...T[]]): T {
  const found = row[name] === '' ? allowed[0] : allowed.find((one) => one === row[name]);
  if (found === undefined) throw new Error(`${FILE}: ${row.indicator_id}: ${name} is none of ${allowed.join(', ')}`);
  return found;
}

function targetOf(row: Row): Definition['target'] {
  if (row.target === '') return null;
  const value = Number(row.target);
  if (!Number.isFinite(value)) throw new Error(`${FILE}: ${row.indicator_id}: the target is no number: ${row.target}`);
  if (!/^(?:\d{4})?$/u.test(row.target_year))
    throw new Error(`${FILE}: ${row.indicator_id}: the target's year is none: ${row.target_year}`);
  return {
    value,
    year: row.target_year === '' ? null : Number(row.target_year),
    bound: choice(row, 'target_bound', ['exact', 'at_most', 'at_least']),
    comparedTo: row.target_compared_to === '' ? null : row.target_compared_to,
    source: { da: row.target_source_da, en: row.target_source_en },
  };
}

/** Which figures a row is of: an empty municipality is any, and so is `*` for area, subject and unit. */
function fitOf(row: Row): Definition['fit'] {
  const narrowed = (['area', 'subject', 'unit'] as const)
    .filter((name) => row[name] !== '*')
    .map((name) => ({ name, wanted: row[name].toLowerCase() }));
  return (figure) => {
    if (figure.domain !== row.domain || figure.measure !== row.measure) return null;
    if (row.municipality !== '' && row.municipality !== figure.municipality) return null;
    if (narrowed.some(({ name, wanted }) => wanted !== (figure[name] ?? '').toLowerCase())) return null;
    return (row.municipality === '' ? 0 : 1) + 2 * narrowed.length;
  };
}

/**
 * The definitions of a table like data/reference/indicators.csv. Throws, naming the file and the key figure, when a
 * column is missing, a target is no number, or a direction or bound is none that we know.
 */
export function parseDefinitions(text: string): Definition[] {
  return parseCsv(FILE, text, COLUMNS).map((row) => ({
    id: row.indicator_id,
    name: { da: row.name_da, en: row.name_en },
    phrase: { da: row.phrase_da, en: row.phrase_en },
    domain: row.domain,
    measure: row.measure,
    unit: row.unit,
    area: row.area === '*' ? null : row.area,
    subject: row.subject === '*' ? null : row.subject,
    direction: choice(row, 'direction', ['none', 'lower', 'higher']),
    text: { da: row.definition_da, en: row.definition_en },
    target: targetOf(row),
    targetSubject: row.target_subject === '' ? null : row.target_subject,
    source: { da: row.source_da, en: row.source_en },
    fit: fitOf(row),
  }));
}

/** Where a name or a phrase leaves room for the area: "Personer på [ydelsen]" is "Personer på kontanthjælp" of that. */
const PLACE = /\[([^\]]*)\]/gu;

/** Whether a definition's name or phrase says the area in its own words. */
export function holdsArea(text: string): boolean {
  return text.includes('[');
}

/** A name or phrase with its area in the place left for it; the table's general word where there is no area. */
export function withArea(text: string, area: string | null): string {
  return text.replace(PLACE, (_all, general: string) => (area === null ? general : withinText(area)));
}

/** 'Kontanthjælp' as it stands within a name: 'kontanthjælp'; 'A-dagpenge' and 'KTP' keep their capitals. */
function withinText(area: string): string {
  return /^\p{Lu}\p{Ll}/u.test(area) ? area.charAt(0).toLowerCase() + area.slice(1) : area;
}

export const definitions: readonly Definition[] = parseDefinitions(table);

/** The definition that says most of a figure; undefined when none fits. */
export function definitionOf(figure: Defined): Definition | undefined {
  let best: { readonly definition: Definition; readonly fit: number } | undefined;
  for (const definition of definitions) {
    const fit = definition.fit(figure);
    if (fit !== null && (best === undefined || fit > best.fit)) best = { definition, fit };
  }
  return best?.definition;
}
