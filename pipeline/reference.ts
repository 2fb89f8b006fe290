/** The tables kept by hand in data/reference/, from their CSV text. Reads no file, so that the browser can use it too. */
import { csvParseRows } from 'd3-dsv';
import type { BenchmarkFigure, CommitteeAlias, Reference } from './types.ts';

/** The CSV texts that a Reference is made of. */
export interface ReferenceTexts {
  readonly committees: string;
  readonly municipalities: string;
}

/**
 * The rows of a CSV text as objects of the named columns; other columns are left out. Throws, naming file and line, when
 * a column is missing or a row is too short. (Not d3-dsv's own objects: it compiles code, which the page's policy forbids.)
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

/** The reference tables; `municipality` is the one to assume where a document names none. */
export function parseReference(texts: ReferenceTexts, municipality: string | null): Reference {
  const rows = parseCsv('data/reference/municipalities.csv', texts.municipalities, ['municipality', 'region']);
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
