/** What stands in a table: how many rows it has, and a few values of each column, for the data dictionary. */

import { columnsOf, type LakeTable } from '../schema.ts';
import { defineQuery, number, text } from './query.ts';

/** Values of a column that are shown. */
const SHOWN = 3;

/** Examples come from the first rows: looking through a million for three would take seconds. */
const LOOKED_AT = 5000;

/** Characters of an example. */
const LONGEST = 60;

/** Per column some of its values, the most frequent first. */
export function exampleValues(table: LakeTable) {
  const parts = columnsOf(table).map(
    ({ name }, at) => `(SELECT ${String(at)} AS place, '${name}' AS name, value
      FROM (SELECT left(CAST("${name}" AS VARCHAR), ${String(LONGEST)}) AS value FROM ${table} LIMIT ${String(LOOKED_AT)})
      WHERE value <> '' GROUP BY value ORDER BY count(*) DESC, value LIMIT ${String(SHOWN)})`,
  );
  return defineQuery({
    name: `dictionary_examples ${table}`,
    columns: { name: text(), value: text() },
    sql: `SELECT name, value FROM (${parts.join(' UNION ALL ')}) ORDER BY place`,
  });
}

/** How many rows the table has. */
export function tableRows(table: LakeTable) {
  return defineQuery({
    name: `dictionary_rows ${table}`,
    columns: { rows: number() },
    sql: `SELECT CAST(count(*) AS DOUBLE) AS rows FROM ${table}`,
  });
}

/** A query that shows a table, to begin with in SQL. */
export function wholeTable(table: LakeTable): string {
  return `SELECT *\nFROM ${table}\nLIMIT 1000`;
}
