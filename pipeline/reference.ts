/**
 * The tables kept by hand in data/reference/, from their CSV text. Reads no file, so that the browser can use it too.
 */
import { csvParseRows } from 'd3-dsv';
import type { BenchmarkFigure, CommitteeAlias, Reference } from './types/reference.ts';

/** The CSV texts that a Reference is made of. */
export interface ReferenceTexts {
  readonly committees: string;
  readonly municipalities: string;
}

/**
 * The rows of a CSV text as objects of the named columns; other columns are left out. Throws, naming file and line,
 * when a column is missing or a row is too short. (Not d3-dsv's own objects: it compiles code, which the page's policy
 * forbids.)
 */
export function parseCsv<const Name extends string>(
  file: string,
  text: string,
  names: readonly Name[],
): Record<Name, string>[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const places = names.map((name) => {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`${file}: line 1: the column ${name} is missing`);
    return { name, place };
  });
  return rows
    .map((cells, index) => ({ cells, line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, line }) => {
      const entries = places.map(({ name, place }): [Name, string] => {
        const cell = cells[place];
        if (cell === undefined) throw new Error(`${file}: row ${line}: the cell for ${name} is missing`);
        return [name, cell.trim()];
      });
      // Every name has its entry, which the compiler cannot follow through fromEntries.
      return Object.fromEntries(entries) as Record<Name, string>;
    });
}

function parseCommittees(text: string): CommitteeAlias[] {
  return parseCsv('data/reference/committees.csv', text, ['municipality', 'committee', 'aliases']).map((row) => ({
    municipality: row.municipality === '' ? null : row.municipality,
    committee: row.committee,
    aliases: row.aliases
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  }));
}

/**
 * How many people lived in a municipality on the first day of a year, on the authority of a source that a reader can
 * look up.
 */
export interface Population {
  readonly year: number;
  readonly inhabitants: number;
  readonly source: string;
}

/** A municipality by its official code; without populations where nobody has entered a sourced figure. */
export interface Municipality {
  readonly name: string;
  readonly code: string;
  readonly region: string;
  /** By year, oldest first. */
  readonly populations: readonly Population[];
}

const MUNICIPALITIES = 'data/reference/municipalities.csv';
const POPULATIONS = 'data/reference/populations.csv';

function parsePopulation(row: Readonly<Record<'municipality' | 'year' | 'population' | 'source', string>>): Population {
  const { municipality, year, population, source } = row;
  if (!/^\d{4}$/u.test(year)) throw new Error(`${POPULATIONS}: ${municipality}: the population has no year`);
  if (!/^[1-9]\d*$/u.test(population)) {
    throw new Error(`${POPULATIONS}: ${municipality}: the population of ${year} is no whole number: ${population}`);
  }
  if (source === '') throw new Error(`${POPULATIONS}: ${municipality}: the population of ${year} has no source`);
  return { year: Number(year), inhabitants: Number(population), source };
}

/**
 * The municipalities of data/reference/municipalities.csv with what data/reference/populations.csv says of them: one
 * row for each municipality and year. Populations stand in a file of their own, because what is read in minutes does
 * not depend on them. Throws, naming the file and the municipality, when a population lacks its year or source, is no
 * whole number, is given twice, or is that of a municipality that nobody has listed.
 */
export function parseMunicipalities(municipalities: string, populations: string): Municipality[] {
  const found = new Map<string, Municipality & { readonly populations: Population[] }>();
  for (const { municipality, code, region } of parseCsv(MUNICIPALITIES, municipalities, [
    'municipality',
    'code',
    'region',
  ])) {
    found.set(municipality, { name: municipality, code, region, populations: [] });
  }
  for (const row of parseCsv(POPULATIONS, populations, ['municipality', 'year', 'population', 'source'])) {
    const known = found.get(row.municipality)?.populations;
    if (known === undefined) throw new Error(`${POPULATIONS}: ${row.municipality} is not in ${MUNICIPALITIES}`);
    const population = parsePopulation(row);
    if (known.some(({ year }) => year === population.year)) {
      throw new Error(`${POPULATIONS}: ${row.municipality}: the population of ${row.year} is given twice`);
    }
    known.push(population);
  }
  for (const { populations: years } of found.values()) years.sort((a, b) => a.year - b.year);
  return [...found.values()];
}

/** The reference tables; `municipality` is the one to assume where a document names none. */
export function parseReference(texts: ReferenceTexts, municipality: string | null): Reference {
  const rows = parseCsv(MUNICIPALITIES, texts.municipalities, ['municipality']);
  return {
    municipality,
    municipalities: rows.map((row) => row.municipality),
    committees: parseCommittees(texts.committees),
  };
}

/** The published national figures of data/reference/national.csv. */
export function parseNational(text: string): BenchmarkFigure[] {
  const names = ['entity', 'domain', 'measure', 'area', 'fiscal_year', 'value', 'source'] as const;
  return parseCsv('data/reference/national.csv', text, names).map((row) => ({
    entity: row.entity,
    domain: row.domain,
    measure: row.measure,
    area: row.area,
    fiscalYear: Number(row.fiscal_year),
    value: Number(row.value),
    source: row.source,
  }));
}
