/**
 * What one document gives holds together, whatever its layout: identities are unique, and what is pointed at is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractDocument, root } from './gold.ts';

const documents = ['layouts', 'wordings'].flatMap((kind) => {
  const home = join(root, 'test/fixtures', kind);
  return readdirSync(home).flatMap((name) =>
    ['document.txt', 'document.html']
      .map((file) => ({ name: `${kind}/${name}`, path: join(home, name, file) }))
      .filter(({ path }) => existsSync(path)),
  );
});

/** What stands more than once in a list. */
function twice(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

describe('what a document gives', () => {
  it.each(documents)('holds together: $name', async ({ name, path }) => {
    const { facts, cells, tables, passages, findings } = await extractDocument(readFileSync(path), name);
    expect(twice(facts.map(({ fact_id }) => fact_id))).toEqual([]);
    expect(twice(findings.map(({ finding_id }) => finding_id))).toEqual([]);
    expect(twice(tables.map(({ item_no, table_no }) => `${String(item_no)} ${table_no}`))).toEqual([]);
    expect(twice(passages.map(({ item_no, char_start }) => `${String(item_no)} ${String(char_start)}`))).toEqual([]);
    const ofCells = cells.flatMap(({ fact_id }) => (fact_id === null ? [] : [fact_id]));
    expect(twice(ofCells), 'figures that stand in two cells').toEqual([]);
    const inTables = facts.filter(({ table_no, is_derived }) => table_no !== null && !is_derived);
    // A cell leads to one figure; it may print another in brackets beside it.
    const cellless = inTables.filter(
      ({ table_no, char_start, same_as }) =>
        same_as === null &&
        !cells.some(
          (cell) => cell.table_no === table_no && cell.char_start <= char_start && char_start < cell.char_end,
        ),
    );
    expect(
      cellless.map(({ printed, row_label }) => `${printed} ${String(row_label)}`),
      'figures of tables without a cell',
    ).toEqual([]);
    const known = new Map(facts.map((fact) => [fact.fact_id, fact]));
    for (const { same_as, unit, value, printed } of facts) {
      expect(Number.isFinite(value) && !Object.is(value, -0), printed).toBe(true);
      if (same_as !== null) expect(known.get(same_as), printed).toMatchObject({ same_as: null, unit });
    }
    const named = findings.flatMap(({ fact_ids }) => fact_ids.split(' ').filter((id) => id !== ''));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
