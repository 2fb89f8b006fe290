import { describe, expect, it } from 'vitest';
import { bindParameters, copyToParquet, createView } from '../../../pipeline/lake/statements.ts';

describe('statements', () => {
  it('writes parameters as literals, quotes doubled', () => {
    expect(bindParameters('SELECT ?, ?, ?, ?', ["d'Or", 1.5, true, null])).toBe("SELECT 'd''Or', 1.5, true, NULL");
  });

  it('leaves question marks inside quotes alone', () => {
    expect(bindParameters(`SELECT '?' AS "a?", ?`, ['x'])).toBe(`SELECT '?' AS "a?", 'x'`);
  });

  it('refuses too few and too many parameters', () => {
    expect(() => bindParameters('SELECT ?', [])).toThrow('missing');
    expect(() => bindParameters('SELECT 1', [1])).toThrow('1 parameters given');
  });

  it('opens a table without files as an empty view with its columns', () => {
    expect(createView('passages', [])).toMatch(
      /^CREATE OR REPLACE VIEW passages AS SELECT CAST\(NULL AS VARCHAR\) .* WHERE false$/u,
    );
  });

  it('copies a query, whatever comment it ends with', () => {
    expect(copyToParquet('SELECT 1 -- one', 'a.parquet')).toBe(
      "COPY (SELECT 1 -- one\n) TO 'a.parquet' (FORMAT PARQUET, CODEC 'ZSTD')",
    );
  });
});
