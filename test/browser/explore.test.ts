import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { dsvFormat } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../src/export/workbook.ts';
import { expectQuiet, expectSame, patience, useBrowser } from './visit.ts';

const visit = useBrowser();

async function count(page: Page): Promise<number> {
  const text = (await page.locator('p.lead strong').first().textContent()) ?? '';
  return Number((/^[\d.]+/u.exec(text.trim())?.[0] ?? 'NaN').replaceAll('.', ''));
}

function grid(page: Page) {
  return page.getByRole('grid');
}

async function open(hash: string, options = {}) {
  const seen = await visit(hash, options);
  await grid(seen.page).locator('tbody td').first().waitFor();
  return seen;
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download.path();
}

/** The texts of a column of the rows in sight. */
async function column(page: Page, heading: string): Promise<string[]> {
  const headings = await grid(page).locator('thead th').allTextContents();
  const at = headings.findIndex((text) => text.trim().startsWith(heading)) + 1;
  const texts = await grid(page)
    .locator(`tbody td:nth-child(${String(at)})`)
    .allTextContents();
  return texts.map((text) => text.trim());
}

describe('Udforsk: rows', () => {
  it('lets an analyst choose several values of a facet, with counts that react, and writes them into the address', async () => {
    const seen = await open('#/udforsk');
    const before = await count(seen.page);
    const facet = seen.page.getByRole('group', { name: 'Emne' });
    await facet.getByRole('checkbox', { name: /^Overførsler mellem år/u }).check();
    await expect.poll(() => count(seen.page), patience).toBeLessThan(before);
    const one = await count(seen.page);
    await facet.getByRole('checkbox', { name: /^Omgørelsesprocenter/u }).check();
    await expect.poll(() => count(seen.page), patience).toBeGreaterThan(one);
    expect(seen.page.url()).toContain('emne=transfers&emne.flere=reversal_rates');
    expect(await facet.getByRole('checkbox', { name: /^Ydelser/u }).isVisible()).toBe(true);
    const shown = await count(seen.page);
    await seen.page.reload();
    await expect.poll(() => count(seen.page), patience).toBe(shown);
    expectQuiet(seen);
  });

  it('is reproduced by its link: filters, order and columns', async () => {
    const first = await open('#/udforsk?kommune=soroe&emne=transfers&sorter=-value&kolonner=value,committee');
    const again = await open(new URL(first.page.url()).hash);
    await expectSame(first.page, again.page, (page) => grid(page).textContent());
    expect(await first.page.locator('th[aria-sort=descending]').textContent()).toContain('Værdi');
    expect(await first.page.locator('thead th').allTextContents()).toHaveLength(2);
  });

  it('sorts by a heading, by pointer and by keyboard', async () => {
    const seen = await open('#/udforsk?kommune=soroe&emne=transfers&kolonner=value,committee');
    await seen.page.getByRole('button', { name: 'Værdi', exact: true }).click();
    await seen.page.locator('th[aria-sort=ascending]').waitFor();
    await seen.page.locator('th[aria-sort=ascending]').focus();
    await seen.page.keyboard.press('Enter');
    await seen.page.locator('th[aria-sort=descending]').waitFor();
    expect(seen.page.url()).toContain('sorter=-value');
  });

  it('shows every row while only those in sight are in the page, and the keyboard reaches the last', async () => {
    const seen = await open('#/udforsk?alt=1');
    const all = await count(seen.page);
    expect(Number(await grid(seen.page).getAttribute('aria-rowcount'))).toBe(all + 1);
    expect(await grid(seen.page).locator('tbody tr').count()).toBeLessThan(80);
    await grid(seen.page).locator('thead th').first().focus();
    await seen.page.keyboard.press('Control+End');
    const last = grid(seen.page).locator(`tr[aria-rowindex="${String(all + 1)}"]`);
    await last.waitFor();
    await expect
      .poll(
        () => seen.page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
        patience,
      )
      .toBe(String(all + 1));
    await expect.poll(() => last.locator('td').first().textContent(), patience).not.toBe('henter');
  });

  it('opens the passport of the row that the keyboard stands on', async () => {
    const seen = await open('#/udforsk?kommune=soroe');
    await grid(seen.page).locator('thead th').first().focus();
    await seen.page.keyboard.press('ArrowDown');
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('complementary', { name: 'Tallets oprindelse' }).waitFor();
  });

  it('leaves out totals and repeats, says so, and takes them in when asked', async () => {
    const seen = await open('#/udforsk?emne=transfers');
    const without = await count(seen.page);
    await seen.page.getByText('Totaler og gentagelser er udeladt').waitFor();
    await seen.page.getByLabel('Tag totaler og gentagelser med').check();
    await expect.poll(() => count(seen.page), patience).toBeGreaterThan(without);
    await seen.page.getByText('Læg ikke rækkerne sammen').waitFor();
  });

  it('finds words of the source, and offers a way out when nothing fits', async () => {
    const seen = await open('#/udforsk');
    const before = await count(seen.page);
    await seen.page.getByLabel('Søg i tekst').fill('langtidsledig');
    await expect.poll(() => count(seen.page), patience).toBeLessThan(before);
    expect(await count(seen.page)).toBeGreaterThan(0);
    await seen.page.getByLabel('Søg i tekst').fill('findesslet ikke');
    await seen.page.getByText('Ingen tal passer til valget').waitFor();
    await seen.page.getByText('Fjern et filter, eller søg efter noget andet.').waitFor();
    await seen.page.getByRole('status').getByRole('link', { name: 'Ryd filtre' }).click();
    await grid(seen.page).locator('tbody td').first().waitFor();
  });

  it('shows every cell of every table, those included that became no figure', async () => {
    const seen = await open('#/udforsk?visning=celler');
    const numbers = await count(seen.page);
    await seen.page.getByLabel('Tag overskrifter og tomme celler med').check();
    await expect.poll(() => count(seen.page), patience).toBeGreaterThan(numbers);
    expect(await column(seen.page, 'Tabel')).not.toContain('henter');
  });

  it('shows the columns that are picked, in their order', async () => {
    const seen = await open('#/udforsk?kolonner=value,unit');
    await seen.page.getByText('Kolonner (2)').click();
    await seen.page.getByRole('checkbox', { name: /^Trykt printed$/u }).check();
    await expect.poll(() => seen.page.url(), patience).toContain('kolonner=value%2Cunit%2Cprinted');
    await seen.page.getByRole('button', { name: 'Flyt Trykt mod venstre' }).click();
    const headings = async (): Promise<string[]> =>
      (await seen.page.locator('thead th').allTextContents()).map((text) => text.trim());
    await expect.poll(headings, patience).toEqual(['Værdi', 'Trykt', 'Enhed']);
  });
});

describe('Udforsk: files', () => {
  const chosen = '#/udforsk?kommune=soroe&emne=transfers&sorter=-value&kolonner=value,committee,is_total';

  it('exports what is on the screen in five formats that say the same', async () => {
    const seen = await open(chosen);
    const rows = await count(seen.page);

    const danish = await readFile(await downloaded(seen.page, 'CSV til Excel'), 'utf8');
    expect(danish.startsWith('\uFEFFVærdi;Udvalg;Total;Dokument;Punkt;Tabelnr.;Side;Linje;Kilde;')).toBe(true);
    const excel = dsvFormat(';').parse(danish.slice(1));
    const values = excel.map((row) => Number(row['Værdi']?.replace(',', '.')));

    const standard = dsvFormat(',').parse(await readFile(await downloaded(seen.page, 'CSV (standard)'), 'utf8'));
    expect(standard.map((row) => Number(row['value']))).toEqual(values);
    expect(new Set(standard.map((row) => row['is_total']))).toEqual(new Set(['false']));

    const address = (link: unknown): string => decodeURIComponent(String(link));
    const json: unknown = JSON.parse(await readFile(await downloaded(seen.page, 'JSON'), 'utf8'));
    expect(json).toMatchObject({ rows: values.map((value) => ({ value })) });
    expect(json).toHaveProperty('link', expect.stringContaining('#/udforsk?'));

    const sheets = openWorkbook(await readFile(await downloaded(seen.page, 'Excel (XLSX)')));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Kilder', 'Definitioner', 'Forespørgsel']);
    expect(sheets[0]?.rows.map((row) => row[0])).toEqual(values);
    expect(sheets[0]?.rows.map((row) => row[2])).toEqual(values.map(() => false));
    expect(sheets[1]?.rows.map((row) => row[0])).toContain('soroe-2024-03-14.txt');
    expect(sheets[3]?.rows[0]?.map(address)).toEqual(['Link til visningen', seen.page.url()]);

    const parquet = await downloaded(seen.page, 'Parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const answer = await connection.runAndReadAll(
      `SELECT value, document, item_no, line, quote, fact_id, link FROM read_parquet('${parquet}')`,
    );
    const columnar = answer.getRowObjectsJS();
    expect(columnar.map((row) => row['value'])).toEqual(values);
    expect(columnar.map((row) => row['link'])).toEqual(standard.map((row) => row['link']));

    expect(values).toHaveLength(rows);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    for (const row of standard) {
      expect(row['quote']).not.toBe('');
      expect(address(row['link'])).toBe(`${seen.page.url()}&tal=${row['fact_id'] ?? ''}`);
    }
    expectQuiet(seen);
  });

  it('leads from the link of a row back to the rows, with the passport of its figure open', async () => {
    const seen = await open(chosen);
    const [first] = dsvFormat(',').parse(await readFile(await downloaded(seen.page, 'CSV (standard)'), 'utf8'));
    const again = await open(new URL(first?.['link'] ?? '').hash);
    await again.page.getByRole('complementary', { name: 'Tallets oprindelse' }).waitFor();
    await expectSame(seen.page, again.page, count);
  });

  it('copies the rows as a table', async () => {
    const seen = await open(chosen, { permissions: ['clipboard-read', 'clipboard-write'] });
    await seen.page.getByRole('button', { name: 'Kopiér som tabel' }).click();
    await seen.page.getByText(/rækker er kopieret\.$/u).waitFor();
    const text = await seen.page.evaluate(() => navigator.clipboard.readText());
    const lines = text.trim().split(/\r?\n/u);
    expect(lines[0]).toMatch(/^Værdi\tUdvalg\tTotal\tDokument\t/u);
    expect(lines).toHaveLength((await count(seen.page)) + 1);
  });
});

describe('Udforsk: the words of the data', () => {
  it('tells what each column means, with values of it', async () => {
    const seen = await visit('#/udforsk?visning=ordbog');
    const row = seen.page.getByRole('row', { name: /^target_year/u });
    await row.getByText('Det år, der får pengene.').waitFor();
    await row.getByText('2026', { exact: true }).waitFor();
    await seen.page.getByLabel('Find tabel eller kolonne').fill('servicerammen');
    await expect.poll(() => seen.page.getByRole('row').count(), patience).toBeLessThan(10);
    expectQuiet(seen);
  });
});
