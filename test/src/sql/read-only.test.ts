import { describe, expect, it } from 'vitest';
import { examples } from '../../../pipeline/lake/queries/examples.ts';
import { readOnly } from '../../../src/sql/read-only.ts';

function refusal(sql: string): string {
  const checked = readOnly(sql);
  if ('sql' in checked) return 'runs';
  return 'what' in checked.refused ? `${checked.refused.why}: ${checked.refused.what}` : checked.refused.why;
}

describe('queries of the reader', () => {
  it.each(examples)('runs the example $name', ({ sql }) => {
    expect(refusal(sql)).toBe('runs');
  });

  it.each([
    ['select 1'],
    ['WITH a AS (SELECT * FROM facts), b AS (SELECT 1) SELECT * FROM a, b'],
    ["SELECT replace(quote, ';', ',') FROM facts -- DROP TABLE facts;"],
    ['SELECT /* a comment /* within a comment; */ */ 1'],
    ["SELECT 'it''s; fine', $$ ; $$, E'it\\'s; fine' FROM facts"],
    ["SELECT * FROM facts WHERE quote IN ('a', 'b') AND area LIKE '%/%'"],
    ["SELECT list_contains(['a', 'b'], area) FROM facts"],
    ['SELECT * REPLACE (value / 1000 AS value) FROM facts'],
    ["SELECT extract('year' FROM CAST(reported_on AS DATE)) FROM facts"],
    ['SELECT f.value AS "Beløb i mio. kr." FROM facts AS f'],
    ["SELECT * FROM (VALUES ('a', 1), ('b', 2)) v(x, y)"],
    ['SELECT * FROM range(10)'],
    ["SELECT trim(BOTH ' ' FROM area) FROM facts"],
    ["SELECT trim(BOTH 'x' FROM 'xax')"],
    ["SELECT extract(year FROM '2024-01-01'::DATE)"],
    ["SELECT * FROM facts WHERE area IS DISTINCT FROM 'Handicap' AND unit IS NOT DISTINCT FROM 'kr'"],
    ["SELECT * FROM facts AS a JOIN facts AS b ON a.area = b.area AND a.unit IN ('kr', 'pct'), documents"],
    ['SELECT * FROM f: facts, d: documents'],
    ['SELECT * FROM facts, unnest([1, 2]) AS u(n), LATERAL (SELECT n + 1)'],
    ['SELECT * FROM (SELECT(1)) AS one, main.facts'],
    ['SELECT * FROM facts SEMI JOIN documents USING (document_id) ;  ; '],
  ])('runs %s', (sql) => {
    expect(refusal(sql)).toBe('runs');
  });

  it('takes the semicolon away that ends the query', () => {
    expect(readOnly('SELECT 1 ; ;\n')).toEqual({ sql: 'SELECT 1' });
  });

  it.each([
    ['', 'empty'],
    ['-- only a comment', 'empty'],
    ['SELECT 1; SELECT 2', 'several'],
    ['DROP TABLE facts', 'start'],
    ['FROM facts', 'start'],
    ["ATTACH 'https://tal.example/a.db'", 'start'],
    ['WITH a AS (SELECT 1) INSERT INTO facts SELECT * FROM a', 'word: INSERT'],
    ['WITH a AS (SELECT 1) DELETE FROM facts', 'word: DELETE'],
    ['SELECT 1 /* ', 'unclosed'],
    ["SELECT 'a", 'unclosed'],
    ['SELECT (1', 'bracket'],
    ['SELECT 1) FROM (SELECT 2', 'bracket'],
  ])('refuses %s: %s', (sql, why) => {
    expect(refusal(sql)).toBe(why);
  });

  it.each([
    ["SELECT * FROM read_parquet('https://tal.example/a.parquet')", 'reader: read_parquet'],
    ['SELECT * FROM "read_csv_auto"(\'a.csv\')', 'reader: read_csv_auto'],
    ["SELECT * FROM Parquet_Scan('a')", 'reader: Parquet_Scan'],
    ["SELECT * FROM glob('*')", 'reader: glob'],
    ["SELECT getenv('HOME')", 'reader: getenv'],
    ['SELECT * FROM duckdb_settings()', 'reader: duckdb_settings'],
    ["SELECT * FROM 'https://tal.example/a.parquet'", "file: 'https://tal.example/a.parquet'"],
    ["SELECT * FROM facts, 'a.csv'", "file: 'a.csv'"],
    ["SELECT * FROM facts JOIN 'a.csv' USING (x)", "file: 'a.csv'"],
    ["SELECT * FROM ('a.csv')", "file: 'a.csv'"],
    ["SELECT * FROM (facts CROSS JOIN 'a.csv')", "file: 'a.csv'"],
    ['SELECT * FROM "https://tal.example/a.parquet"', 'file: "https://tal.example/a.parquet"'],
    ["SELECT (SELECT count(*) FROM 'a.parquet')", "file: 'a.parquet'"],
    ["SELECT * FROM (PIVOT 'a.csv' ON x)", "file: 'a.csv'"],
    ["SELECT * FROM (SUMMARIZE 'a.csv')", "file: 'a.csv'"],
    ["SELECT * FROM facts f, LATERAL 'a.csv'", "file: 'a.csv'"],
    ['SELECT * FROM $$a.csv$$', "file: 'a.csv'"],
    ["SELECT * FROM facts a JOIN facts b ON a.value = b.value, 'a.csv'", "file: 'a.csv'"],
    ["SELECT * FROM facts a JOIN facts b USING (fact_id), 'a.csv' c", "file: 'a.csv'"],
    ['SELECT * FROM facts a JOIN facts b ON a.value = b.value, "a.csv"', 'file: "a.csv"'],
    ["SELECT * FROM a: 'a.csv'", "file: 'a.csv'"],
    ['SELECT * FROM a.parquet', 'file: "a.parquet"'],
    ['SELECT * FROM main."a.parquet"', 'file: "main.a.parquet"'],
    ["SELECT extract(year FROM (SELECT x FROM 'a.csv'))", "file: 'a.csv'"],
    ["SELECT DISTINCT FROM 'a.csv'", "file: 'a.csv'"],
    ["SELECT * FROM json_execute_serialized_sql('{}')", 'reader: json_execute_serialized_sql'],
    ["SELECT * FROM facts, sqlite_query('a.db', 'SELECT 1')", 'reader: sqlite_query'],
    ["SELECT * FROM http_get('https://tal.example')", 'reader: http_get'],
  ])('reads nothing but the tables: %s', (sql, why) => {
    expect(refusal(sql)).toBe(why);
  });

  it('allows the query language of the lake no way out by a comment or a quote', () => {
    expect(refusal("SELECT 1 -- '\n; DROP TABLE facts")).toBe('several');
    expect(refusal("SELECT '/*'; DROP TABLE facts --*/")).toBe('several');
    expect(refusal('SELECT "--"; DROP TABLE facts')).toBe('several');
    expect(refusal("SELECT e'\\'; -- '")).toBe('runs');
    expect(refusal("SELECT '\\'; DROP TABLE facts")).toBe('several');
  });
});
