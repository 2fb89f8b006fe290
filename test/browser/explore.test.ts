import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, patience, useBrowser } from './visit.ts';

const visit = useBrowser();

const countShown = /^([\d.]+) tal passer til valget\.$/u;

async function count(page: Page): Promise<number> {
  const text = (await page.locator('p.lead').textContent()) ?? '';
  return Number((countShown.exec(text.trim())?.[1] ?? 'NaN').replaceAll('.', ''));
}

async function open(hash: string): Promise<Awaited<ReturnType<typeof visit>>> {
  const seen = await visit(hash);
  await seen.page.locator('table.data tbody tr').first().waitFor();
  return seen;
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download.path();
}

describe('Udforsk', () => {
  it('changes its rows with a filter and writes it into the address', async () => {
    const seen = await open('#/udforsk');
    const before = await count(seen.page);
    await seen.page.getByRole('region', { name: 'Filtre' }).getByLabel('Emne').selectOption('transfers');
    await expect.poll(() => count(seen.page), patience).toBeLessThan(before);
    expect(seen.page.url()).toContain('emne=transfers');
    const domains = await seen.page.locator('table.data tbody tr td:nth-child(2)').allTextContents();
    expect(new Set(domains.map((text) => text.trim()))).toEqual(new Set(['Overførsler mellem år']));
    expectQuiet(seen);
  });

  it('is reproduced by its link', async () => {
    const first = await open('#/udforsk?kommune=soroe&emne=transfers&sorter=-value&kolonner=committee,value');
    const again = await open(new URL(first.page.url()).hash);
    expect(await again.page.locator('table.data').textContent()).toBe(
      await first.page.locator('table.data').textContent(),
    );
    expect(await first.page.locator('th[aria-sort=descending]').textContent()).toContain('Værdi');
  });

  it('leaves out totals and repeats, says so, and takes them in when asked', async () => {
    const seen = await open('#/udforsk?emne=transfers');
    const without = await count(seen.page);
    await seen.page.getByText('Totaler og gentagelser er udeladt').waitFor();
    await seen.page.getByLabel('Tag totaler og gentagelser med').check();
    await expect.poll(() => count(seen.page), patience).toBeGreaterThan(without);
    await seen.page.getByText('Læg ikke rækkerne sammen').waitFor();
  });

  it('finds words of the source', async () => {
    const seen = await open('#/udforsk');
    const before = await count(seen.page);
    await seen.page.getByLabel('Søg i tekst').fill('langtidsledig');
    await expect.poll(() => count(seen.page), patience).toBeLessThan(before);
    expect(await count(seen.page)).toBeGreaterThan(0);
  });

  it('offers a way out when nothing fits', async () => {
    const seen = await visit('#/udforsk?soeg=findesslet%20ikke');
    await seen.page.getByText('Ingen tal passer til valget').waitFor();
    await seen.page.getByRole('link', { name: 'Ryd filtre' }).click();
    await seen.page.locator('table.data tbody tr').first().waitFor();
  });

  it('exports exactly the rows of the query, as Danish CSV and as Parquet', async () => {
    const seen = await open('#/udforsk?kommune=soroe&emne=transfers');
    const rows = await count(seen.page);

    const csv = await readFile(await downloaded(seen.page, 'CSV'), 'utf8');
    expect(csv.startsWith('\uFEFFfact_id;same_as;domain;')).toBe(true);
    expect(csv.match(/^[0-9a-f]{16};/gmu)).toHaveLength(rows);

    const parquet = await downloaded(seen.page, 'Parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const answer = await connection.runAndReadAll(
      `SELECT count(*)::INT, bool_and(domain = 'transfers'), bool_or(is_total), bool_or(same_as IS NOT NULL),
              list(fact_id ORDER BY fact_id)::VARCHAR
       FROM read_parquet('${parquet}')`,
    );
    const ids = [...csv.matchAll(/^([0-9a-f]{16});/gmu)].map(([, id]) => id).sort();
    expect(answer.getRows()[0]).toEqual([rows, true, false, false, `[${ids.join(', ')}]`]);
    expectQuiet(seen);
  });

  it('pages through long answers', async () => {
    const seen = await open('#/udforsk');
    const first = await seen.page.locator('table.data tbody').textContent();
    await seen.page.getByRole('link', { name: 'Næste' }).click();
    await expect.poll(() => seen.page.locator('table.data tbody').textContent(), patience).not.toBe(first);
    expect(seen.page.url()).toContain('side=2');
  });
});
