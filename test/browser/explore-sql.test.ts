import { readFile } from 'node:fs/promises';
import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();

async function open(hash: string): Promise<Visit> {
  const seen = await visit(hash);
  await firstValue(seen).waitFor();
  return seen;
}

function firstValue({ page }: Visit) {
  return page.getByRole('grid').locator('tbody td').first();
}

async function savedCsv({ page }: Visit): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV (standard)' }).click(),
  ]);
  return download.path();
}

describe('Udforsk: SQL', () => {
  const sql = (text: string): string => `#/udforsk?visning=sql&sql=${encodeURIComponent(text)}`;

  it('answers a query from the address, sorts it, draws it, and exports it with the source of each fact', async () => {
    const seen = await open(sql("SELECT area, value, fact_id FROM facts WHERE measure = 'reversal_rate'"));
    await seen.page.getByRole('button', { name: 'value', exact: true }).click();
    await seen.page.locator('th[aria-sort=ascending]').waitFor();
    await seen.page.getByLabel('Diagram').selectOption('soejler');
    await seen.page.locator('.drawing svg').waitFor();

    const rows = dsvFormat(',').parse(await readFile(await savedCsv(seen), 'utf8'));
    const values = rows.map((row) => Number(row['value']));
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    expect(rows[0]?.['document']).toMatch(/^soroe-/u);
    expect(rows[0]?.['quote']).not.toBe('');
    expectQuiet(seen);
  });

  it('is written with completion, and told its error at its line', async () => {
    const seen = await visit('#/udforsk?visning=sql');
    const editor = seen.page.getByRole('textbox', { name: 'SQL-forespørgsel' });
    await editor.click();
    await seen.page.keyboard.press('Control+A');
    await seen.page.keyboard.type('SELECT fac');
    await seen.page.getByRole('option', { name: /^facts/u }).waitFor();
    await seen.page.keyboard.press('Escape');
    await seen.page.keyboard.press('Control+A');
    await seen.page.keyboard.type('SELECT municipality,\n nosuch\nFROM facts');
    await seen.page.keyboard.press('Escape');
    await seen.page.keyboard.press('Control+Enter');
    await seen.page.getByRole('heading', { name: 'Fejl i linje 2' }).waitFor();
    expectQuiet(seen);
  });

  it('shows every digit, what is missing and what is a list, and keeps them in the file; without a query nothing stands', async () => {
    const seen = await open(
      sql(`SELECT 12345678901234567890::HUGEINT AS stort, TIMESTAMP '2026-11-23 07:20:11' AS nu, NULL AS intet,
        [1, 2]::BIGINT[] AS liste, 2024::BIGINT AS y -- hvad nu?`),
    );
    const shown = await seen.page.getByRole('grid').locator('tbody tr').first().locator('td').allInnerTexts();
    expect(shown).toEqual(['12.345.678.901.234.567.890', '2026-11-23 07:20:11', 'NULL', '[1, 2]', '2024']);
    expect(dsvFormat(',').parse(await readFile(await savedCsv(seen), 'utf8'))[0]).toMatchObject({
      stort: '12345678901234567890',
      nu: '2026-11-23 07:20:11',
      intet: '',
      liste: '[1, 2]',
      y: '2024',
    });
    await seen.page.evaluate(() => (location.hash = '#/udforsk?visning=sql'));
    await seen.page.getByRole('grid').waitFor({ state: 'detached' });
    expectQuiet(seen);
  });

  it('refuses what is no reading of the tables', async () => {
    const seen = await visit(sql("SELECT * FROM read_parquet('https://tal.example/a.parquet')"));
    await seen.page.getByRole('alert').getByText('read_parquet er ikke tilladt').waitFor();
    expectQuiet(seen);
  });

  it('says which rows are shown of a long answer', async () => {
    const seen = await open(sql('SELECT * FROM range(200000)'));
    await seen.page.getByText(/^Viser de første 10\.000 rækker/u).waitFor();
  });

  // At once the lake is still being opened; after a while the engine is deep in its work and must be stopped with it.
  it.each([
    ['at once', 0],
    ['after a while', 2000],
  ])('gives up %s a query that would take hours, and answers the next one', async (_, wait) => {
    const seen = await visit(sql('SELECT sum(a.range * b.range) FROM range(100000) a, range(1000000) b'));
    const stop = seen.page.getByRole('button', { name: 'Afbryd' });
    await stop.waitFor();
    await seen.page.waitForTimeout(wait);
    await stop.click();
    await seen.page.getByText('Afbrudt.').waitFor();
    await seen.page.getByRole('link', { name: 'Tal', exact: true }).click();
    await firstValue(seen).waitFor();
    expect(await seen.page.getByRole('alert').count()).toBe(0);
  });

  it.each(['visning=sql&sql=SELECT+1+AS+a', 'visning=sql&sql=SELECT+a'])(
    'is accessible and fits the phone: %s',
    async (filters) => {
      for (const [language, colorScheme, width] of [
        ['da', 'light', 1280],
        ['en', 'dark', 360],
      ] as const) {
        const seen = await visit(`#/udforsk?${filters}&sprog=${language}`, {
          viewport: { width, height: 800 },
          colorScheme,
        });
        await seen.page.getByRole('heading', { level: 1 }).waitFor();
        await seen.page.waitForLoadState('networkidle');
        await seen.page.locator('.loading').waitFor({ state: 'detached' });
        await expectNoSidewaysScroll(seen.page);
        await expectAccessible(seen.page);
        await seen.page.context().close();
      }
    },
  );
});
