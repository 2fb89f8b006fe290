/**
 * A lake of a country's size: the seeds' own rows, moved to each of the 98 municipalities and each of twenty years as
 * often as makes so many facts. Written as every lake is, by pipeline/lake; its amounts differ by municipality and
 * year.
 */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readReference } from '../../pipeline/batch/sources.ts';
import { extract } from '../../pipeline/extract.ts';
import { slugOf } from '../../pipeline/identity.ts';
import { stagingOf } from '../../pipeline/lake/database.ts';
import { startQueries } from '../../pipeline/lake/queries/start.ts';
import { documentsOf, stageDocuments } from '../../pipeline/lake/rows.ts';
import { lakeTables, type LakeTable } from '../../pipeline/lake/schema.ts';
import { writeStaged, type LakeSummary } from '../../pipeline/lake/write.ts';
import { relate } from '../../pipeline/relate.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import { root, textsIn } from './corpus.ts';

const firstYear = 2006;
const years = 20;

/** Another identity for each municipality, year and copy; what pointed to each other still does. */
const moved = (id: string): string => `substr(md5(${id} || copy.name), 1, 16)`;

const movedDay = (day: string): string =>
  `printf('%04d', CAST(left(${day}, 4) AS INTEGER) + copy.later) || substr(${day}, 5)`;

/** A meeting's copies are held in months of their own. */
const movedMeeting = (day: string): string =>
  `printf('%04d-%02d', CAST(left(${day}, 4) AS INTEGER) + copy.later,
          (CAST(substr(${day}, 6, 2) AS INTEGER) + copy.number) % 12 + 1) || substr(${day}, 8)`;

/** What every table tells whose a row is by. */
const owned = { document_id: moved('row.document_id'), municipality_slug: 'copy.slug' };

/** The columns that a copy changes, by table: `row` is the seeds' row, `copy` says where it goes. */
const changes: Readonly<Record<LakeTable, Readonly<Record<string, string>>>> = {
  facts: {
    fact_id: moved('row.fact_id'),
    same_as: moved('row.same_as'),
    municipality: 'copy.municipality',
    municipality_slug: 'copy.slug',
    entity: 'CASE WHEN row.entity = row.municipality THEN copy.municipality ELSE row.entity END',
    fiscal_year: 'CAST(row.fiscal_year + copy.later AS INTEGER)',
    target_year: 'CAST(row.target_year + copy.later AS INTEGER)',
    as_of: movedDay('row.as_of'),
    period: movedDay('row.period'),
    reported_on: movedMeeting('row.reported_on'),
    value: `CASE WHEN row.unit IN ('kr', 'pct', 'pct_point') THEN row.value * copy.size ELSE row.value END`,
    document_id: moved('row.document_id'),
  },
  documents: {
    document_id: moved('row.document_id'),
    name: "copy.name || '-' || row.name",
    municipality: 'copy.municipality',
    municipality_slug: 'copy.slug',
    meeting_date: movedMeeting('row.meeting_date'),
  },
  items: owned,
  tables: owned,
  cells: { ...owned, fact_id: moved('row.fact_id') },
  passages: owned,
  notes: { ...owned, fiscal_year: 'CAST(row.fiscal_year + copy.later AS INTEGER)' },
  findings: {
    ...owned,
    finding_id: moved('row.finding_id'),
    fact_ids: `array_to_string(list_transform(list_filter(string_split(row.fact_ids, ' '), id -> id <> ''),
                                              id -> ${moved('id')}), ' ')`,
  },
};

/** What the seeds give, those whose day is known: a copy is as many years later as its year asks for. */
async function seeds(): Promise<Extraction[]> {
  const reference = await readReference(root, null);
  const read: Extraction[] = [];
  for (const { name, text } of textsIn(join(root, 'seeds')))
    read.push(await extract(Buffer.from(text), name, reference));
  return relate(read, []).filter(({ document }) => document.meeting_date !== null);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Puts the copies of one municipality beside those that are staged: so many in each year, part of one in the first
 * years.
 */
async function stageCopies(connection: DuckDBConnection, municipality: string, copies: number): Promise<void> {
  const slug = slugOf(municipality);
  for (const table of lakeTables) {
    const replaced = Object.entries(changes[table]).map(([name, sql]) => `${sql} AS ${name}`);
    await connection.run(
      `INSERT INTO ${stagingOf(table)}
       SELECT row.* REPLACE (${replaced.join(', ')})
       FROM seeds_${table} AS row
       JOIN (SELECT document_id AS origin, CAST(left(meeting_date, 4) AS INTEGER) AS met FROM seeds_documents) AS meeting
         ON meeting.origin = row.document_id
       CROSS JOIN LATERAL (
         SELECT ${quoted(municipality)} AS municipality, ${quoted(slug)} AS slug, number, year - meeting.met AS later,
                ${quoted(slug)} || '-' || year || '-' || number AS name,
                0.4 + (hash(${quoted(slug)} || year) % 60) / 100 AS size
         FROM range(${String(firstYear)}, ${String(firstYear + years)}) AS years(year),
              range(${String(Math.ceil(copies))}) AS numbers(number)
         WHERE number < floor(${String(copies)}) OR (year - ${String(firstYear)}) < ${String(years)} * (${String(copies)} % 1)
       ) AS copy
       ORDER BY copy.name`,
    );
  }
}

/** Writes a lake of about so many facts into `folder`. */
export async function writeLargeLake(folder: string, facts: number): Promise<LakeSummary> {
  const { municipalities } = await readReference(root, null);
  const read = await seeds();
  const own = read.reduce((sum, extraction) => sum + extraction.facts.length, 0);
  const copies = facts / (own * municipalities.length * years);
  return writeStaged(
    folder,
    async (connection) => {
      await stageDocuments(connection, documentsOf(read), undefined);
      for (const table of lakeTables) {
        await connection.run(`ALTER TABLE ${stagingOf(table)} RENAME TO seeds_${table}`);
        await connection.run(`CREATE TABLE ${stagingOf(table)} AS FROM seeds_${table} LIMIT 0`);
      }
      for (const municipality of municipalities) await stageCopies(connection, municipality, copies);
      return [];
    },
    startQueries,
  );
}
