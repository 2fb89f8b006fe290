import { describe, expect, it } from 'vitest';
import { putOf, scopeOf } from '../../../pipeline/lake/scope.ts';
import type { LakeTable } from '../../../pipeline/lake/schema.ts';

const ranked = [
  { municipality_slug: 'soroe', facts: 20 },
  { municipality_slug: 'odense', facts: 90 },
  { municipality_slug: 'vejle', facts: 10 },
  { municipality_slug: 'faxe', facts: 10 },
  { municipality_slug: 'skive', facts: 5 },
];

describe('the scope of a query', () => {
  it('is the municipality that the first parameter names, which the SQL does not see', () => {
    expect(scopeOf('municipality', ['odense', 2023], ranked)).toEqual({
      municipalities: ['odense'],
      parameters: [2023],
    });
  });

  it('is the municipality to start with when none is named', () => {
    expect(scopeOf('municipality', [''], ranked).municipalities).toEqual(['soroe']);
    expect(scopeOf('municipality', [''], []).municipalities).toEqual(['']);
  });

  it('is up to three others, those with most figures first, of equals by name', () => {
    const others = (slug: string, of = ranked): readonly string[] => scopeOf('others', [slug], of).municipalities;
    expect(others('')).toEqual(['odense', 'faxe', 'vejle']);
    expect(others('odense')).toEqual(['soroe', 'faxe', 'vejle']);
    expect(others('soroe', ranked.slice(0, 1))).toEqual([]);
  });

  it('refuses a parameter that names no municipality', () => {
    expect(() => scopeOf('municipality', [null], ranked)).toThrow('no municipality');
  });
});

describe('a query put to the engine', () => {
  const query = {
    reads: 'others',
    tables: ['facts', 'items'],
    sql: 'SELECT fact_id FROM facts JOIN items USING (document_id) -- all',
  } as const;
  const filesOf = (table: LakeTable, slug: string): string[] => (table === 'facts' ? [`${slug}'s.parquet`] : []);

  it('names the files of its municipalities before it, quotes doubled, and no rows where there is no file', () => {
    const { sql, parameters } = putOf(query, ['odense', 1], ranked.slice(0, 3), filesOf);
    expect(sql).toMatch(
      /^WITH facts AS \(SELECT \* FROM read_parquet\(\['soroe''s\.parquet', 'vejle''s\.parquet'\]\)\), items AS \(SELECT CAST/u,
    );
    // A comment at its end ends with its line.
    expect(sql).toContain('-- all\n)');
    expect(parameters).toEqual([1]);
  });

  it('is left as it is when it reads the whole lake', () => {
    expect(putOf({ ...query, reads: 'lake' }, ['x'], ranked, filesOf)).toEqual({ sql: query.sql, parameters: ['x'] });
  });
});
