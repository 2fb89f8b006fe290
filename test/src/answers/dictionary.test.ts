import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, lakeSchema, lakeTables, type LakeTable } from '../../../pipeline/lake/schema.ts';
import { codesOf } from '../../../src/answers/codes.ts';
import { meaningOf } from '../../../src/answers/dictionary.ts';
import { formats } from '../../../src/format.ts';
import { exploreWords } from '../../../src/messages/explore.ts';
import { words } from '../../../src/messages/index.ts';
import { extractText, root } from '../../pipeline/gold.ts';
import { openLakeOf, type OpenLake } from '../../pipeline/lake/queries/lake.ts';

let lake: OpenLake;

beforeAll(async () => {
  const seeds = join(root, 'seeds');
  const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  lake = await openLakeOf(names.map((name) => extractText(readFileSync(join(seeds, name)), name)));
}, 60_000);

afterAll(() => lake.close());

/** How many rows of a table are otherwise than the dictionary says. */
async function otherwise(table: LakeTable, condition: string): Promise<unknown> {
  const [counted] = await lake.plain(
    `SELECT CAST(count(*) AS DOUBLE) AS rows FROM ${table} t WHERE NOT (${condition})`,
  );
  return counted?.['rows'];
}

async function valuesOf(table: LakeTable, column: string): Promise<readonly string[]> {
  const rows = await lake.plain(`SELECT DISTINCT "${column}" AS value FROM ${table} WHERE "${column}" IS NOT NULL`);
  return rows.map(({ value }) => String(value));
}

const everyColumn = lakeTables.flatMap((table) => columnsOf(table).map((column) => ({ table, ...column })));

/** Reports have any number, and the dictionary shows how they are written. */
const anyNumber = (code: string): string => code.replace(/^forecast_\d+$/u, 'forecast_1');

describe('the dictionary says of the lake of the seeds', () => {
  it('every value that a column of codes holds, in both languages', async () => {
    const language = 'da';
    for (const { table, name, description } of everyColumn) {
      const codes = codesOf(table, name, language, words(language), exploreWords(language), formats(language));
      if (codes.length === 0) continue;
      const present = (await valuesOf(table, name)).map(anyNumber);
      const named = description.toLowerCase().match(/\w+/gu) ?? [];
      expect(
        codes.map(([code]) => code),
        `${table}.${name}`,
      ).toEqual(expect.arrayContaining(present));
      expect(named, `${table}.${name}`).toEqual(expect.arrayContaining(present));
    }
  });

  it('which columns are always filled: no other is ever missing, and each that may be is told to be', async () => {
    for (const { table, name, nullable } of everyColumn) {
      if (!nullable) expect(await otherwise(table, `"${name}" IS NOT NULL`), `${table}.${name}`).toBe(0);
    }
  });

  it('what names a row: no two rows have the same key', async () => {
    for (const table of lakeTables) {
      const key = lakeSchema[table].key.join(', ');
      const twice = await lake.plain(`SELECT ${key} FROM ${table} GROUP BY ALL HAVING count(*) > 1`);
      expect(twice, table).toEqual([]);
    }
  });

  it.each([
    // Of figures in prose there is no table, row, column or breakdown; of those in tables there is.
    ['facts', '(t.table_no IS NULL) = (t.breakdown IS NULL)'],
    ['facts', '(t.table_no IS NULL) = (t.row_label IS NULL) AND (t.table_no IS NULL) = (t.column_label IS NULL)'],
    ['facts', '(t.derivation IS NULL) = NOT t.is_derived'],
    ['facts', 't.same_as IS NULL OR t.same_as IN (SELECT fact_id FROM facts WHERE same_as IS NULL)'],
    ['facts', String.raw`t.breakdown IS NULL OR regexp_full_match(t.breakdown, '[^:>]+:[^:>]+:(row )?\d+(>\d+)*')`],
    [
      'tables',
      `t.rows = (SELECT count(DISTINCT row_no) FROM cells c WHERE c.document_id = t.document_id
        AND c.item_no IS NOT DISTINCT FROM t.item_no AND c.table_no = t.table_no AND NOT c.is_header)`,
    ],
    ['cells', 't.quantity IS NOT NULL OR t.unit IS NULL'],
    ['cells', "t.unit IS NULL OR NOT (t.unit IN ('kr', 'pct'))"],
    ['cells', 't.fact_id IS NULL OR t.fact_id IN (SELECT fact_id FROM facts)'],
    ['cells', 't.row_label IS NOT NULL OR t.is_header OR t.column_no = 0 OR t.quantity IS NULL'],
    ['cells', 't.column_label IS NOT NULL OR t.is_header'],
    ['documents', "(t.pages IS NULL) = (t.format <> 'pdf')"],
    ['documents', 't.facts = (SELECT count(*) FROM facts f WHERE f.document_id = t.document_id)'],
    ['documents', 't.findings = (SELECT count(*) FROM findings f WHERE f.document_id = t.document_id)'],
    ['items', 't.facts = (SELECT count(*) FROM facts f WHERE f.document_id = t.document_id AND f.item_no = t.item_no)'],
    ['notes', 't.committee IS NOT NULL OR t.area IS NOT NULL'],
    ['findings', '(t.item_no IS NULL) = (t.line IS NULL)'],
  ] as const)('what is true of every row of %s: %s', async (table, condition) => {
    expect(await otherwise(table, condition)).toBe(0);
  });

  it('that the rows by which a breakdown is named are rows of its table', async () => {
    const named = await lake.plain(`SELECT breakdown FROM (
        SELECT *, unnest(string_split(breakdown, '>')[2:]) AS within FROM facts WHERE breakdown IS NOT NULL) f
      ANTI JOIN cells c ON c.document_id = f.document_id AND c.item_no IS NOT DISTINCT FROM f.item_no
        AND c.table_no = f.table_no AND CAST(c.row_no AS VARCHAR) = f.within`);
    expect(named).toEqual([]);
  });

  it('in Danish that a column may be missing where it says so in English', () => {
    const told = everyColumn.filter(({ description }) =>
      /\bNULL (?:where|in|for|before|if|when|otherwise)\b/u.test(description),
    );
    for (const { table, name, nullable } of told) {
      expect(nullable, `${table}.${name}`).toBe(true);
      expect(meaningOf(table, name, 'da'), `${table}.${name}`).toMatch(/mangler/iu);
    }
  });
});
