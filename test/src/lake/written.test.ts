import { beforeEach, describe, expect, it } from 'vitest';
import type { LakeFile, LakeIndex } from '../../../pipeline/lake/package.ts';
import { places } from '../../../pipeline/lake/queries/places.ts';
import { snapshotKey, type Columns } from '../../../pipeline/lake/queries/query.ts';
import { eachTable } from '../../../pipeline/lake/schema.ts';
import { Written } from '../../../src/lake/written.ts';

const budget = { name: 'budget_figures', prepared: true };
const slugs = ['faxe', 'koege', 'odense', 'skive', 'soroe', 'struer', 'thisted', 'vejle', 'aarhus'];
const fileOf = (slug: string): LakeFile => ({ path: `answers/municipality_slug=${slug}/01.json`, bytes: 1, rows: 1 });
const index: LakeIndex = {
  tables: eachTable(() => []),
  snapshot: null,
  everywhere: null,
  answers: slugs.map(fileOf),
};
const answerOf = (slug: string): Columns => ({ rows: 1, columns: { fact_id: [`fact-of-${slug}`] } });
const start = new Map([[snapshotKey(places), { rows: 2, columns: { municipality_slug: ['soroe', 'odense'] } }]]);

let fetched: string[];
let fails = false;
let written: Written;

beforeEach(() => {
  fetched = [];
  fails = false;
  written = new Written(index, start, (file) => {
    const slug = slugs.find((one) => file.path.includes(`=${one}/`)) ?? '';
    fetched.push(slug);
    if (fails) return Promise.reject(new Error('the connection is gone'));
    return Promise.resolve(new Map([[snapshotKey(budget, [slug]), answerOf(slug)]]));
  });
});

describe('the answers about a municipality', () => {
  it('are fetched with the first question about it', async () => {
    expect(await written.ofMunicipality(budget, ['odense'])).toEqual(answerOf('odense'));
    expect(await written.ofMunicipality({ name: 'transfer_figures', prepared: true }, ['odense'])).toBeUndefined();
    expect(fetched).toEqual(['odense']);
  });

  it('are those of the municipality to start with when none is named', async () => {
    expect(written.first).toBe('soroe');
    expect(await written.ofMunicipality(budget, [''])).toEqual(answerOf('soroe'));
  });

  it('are not fetched for a question that is never among them, nor for a municipality without', async () => {
    expect(await written.ofMunicipality({ name: 'source_items', prepared: false }, ['odense'])).toBeUndefined();
    expect(await written.ofMunicipality(budget, ['ukendt'])).toBeUndefined();
    expect(fetched).toEqual([]);
  });

  it('are at hand as soon as they were fetched, and prepared once', async () => {
    expect(written.heldOfMunicipality(budget, ['odense'])).toBeUndefined();
    expect(fetched).toEqual([]);
    await written.prepare('odense');
    expect(written.heldOfMunicipality(budget, ['odense'])).toEqual(answerOf('odense'));
    expect(written.heldOfMunicipality({ name: 'source_items', prepared: false }, ['odense'])).toBeUndefined();
    expect(written.prepare('odense')).toBeNull();
    expect(written.prepare('ukendt')).toBeNull();
    await written.prepare('');
    expect(fetched).toEqual(['odense', 'soroe']);
  });

  it('are fetched again after they could not be', async () => {
    fails = true;
    await expect(written.ofMunicipality(budget, ['odense'])).rejects.toThrow('the connection is gone');
    fails = false;
    expect(await written.ofMunicipality(budget, ['odense'])).toEqual(answerOf('odense'));
  });

  it('tell whose fact one is, the latest eight', async () => {
    for (const slug of slugs) await written.ofMunicipality(budget, [slug]);
    expect(await written.ownerOf('fact-of-odense')).toBe('odense');
    expect(await written.ownerOf('fact-of-faxe')).toBeNull();
    expect(written.municipalities).toEqual(slugs.slice(1).reverse());
  });
});
