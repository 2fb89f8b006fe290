import { describe, expect, it } from 'vitest';
import { createScope, lookIn, scopeKey, scopeOf } from '../../../pipeline/lake/scope.ts';

const ranked = [
  { municipality_slug: 'soroe', facts: 20 },
  { municipality_slug: 'odense', facts: 90 },
  { municipality_slug: 'vejle', facts: 10 },
  { municipality_slug: 'faxe', facts: 10 },
  { municipality_slug: 'skive', facts: 5 },
];

const domains = ['accounts'] as const;

describe('the scope of a query', () => {
  it('is the municipality that the first parameter names, which the SQL does not see', () => {
    const asked = scopeOf({ of: 'municipality', domains }, ['odense', 2023], ranked);
    expect(asked).toEqual({ scope: { municipalities: ['odense'], domains }, parameters: [2023] });
  });

  it('is the municipality to start with when none is named', () => {
    expect(scopeOf({ of: 'municipality', domains }, [''], ranked).scope.municipalities).toEqual(['soroe']);
    expect(scopeOf({ of: 'municipality', domains }, [''], []).scope.municipalities).toEqual(['']);
  });

  it('is up to three others, those with most figures first, of equals by name', () => {
    expect(scopeOf({ of: 'others', domains }, [''], ranked).scope.municipalities).toEqual(['odense', 'faxe', 'vejle']);
    expect(scopeOf({ of: 'others', domains }, ['odense'], ranked).scope.municipalities).toEqual([
      'soroe',
      'faxe',
      'vejle',
    ]);
    expect(scopeOf({ of: 'others', domains }, ['soroe'], ranked.slice(0, 1)).scope.municipalities).toEqual([]);
  });

  it('is of all municipalities where a query compares them', () => {
    expect(scopeOf({ of: 'everywhere', domains }, [], ranked).scope).toEqual({ municipalities: null, domains });
  });

  it('refuses a parameter that names no municipality', () => {
    expect(() => scopeOf({ of: 'municipality', domains }, [null], ranked)).toThrow('no municipality');
  });

  it('has one key, whoever asks', () => {
    const [a, b] = ['', 'soroe'].map((slug) => scopeKey(scopeOf({ of: 'others', domains }, [slug], ranked).scope));
    expect(a).toBe(b);
  });
});

describe('the schema of a scope', () => {
  it('takes the facts of its municipalities and domains into memory, quotes doubled', () => {
    const statements = createScope('s', { municipalities: ["d'or"], domains }, "read_parquet('s-*.parquet')");
    expect(statements[0]).toBe('CREATE SCHEMA s');
    expect(statements.at(-1)).toMatch(/^CREATE TABLE s\.facts AS SELECT \* FROM read_parquet\('s-\*\.parquet'\)/u);
    expect(statements.at(-1)).toContain("municipality_slug IN ('d''or') AND domain IN ('accounts')");
  });

  it('has a table of facts without rows where no file holds any or none are asked for', () => {
    const none = createScope('s', { municipalities: ['skive'], domains }, null).at(-1);
    expect(none).toMatch(/^CREATE VIEW s\.facts AS SELECT CAST\(NULL AS VARCHAR\) .* WHERE false$/u);
    expect(createScope('s', { municipalities: ['skive'], domains: [] }, 'main.facts').at(-1)).toBe(none);
  });

  it('has nobody’s rows when there is nobody', () => {
    expect(createScope('s', { municipalities: [], domains }, 'main.facts').at(-1)).toContain('WHERE false');
  });

  it('is looked in first, then the whole lake', () => {
    expect(lookIn('s')).toBe("SET search_path = 's,main'");
    expect(lookIn(null)).toBe("SET search_path = 'main'");
  });
});
