import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { dsvFormat } from 'd3-dsv';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../src/export/workbook.ts';
import { addressOf, expectQuiet, patience, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();
const minutes = fileURLToPath(new URL('../../seeds/soroe-2025-10-30.txt', import.meta.url));

// One page for all stories: the engine starts once, as it does for someone who works here all morning.
let seen: Visit;
let page: Page;

beforeAll(async () => {
  seen = await visit('#/udforsk', { permissions: ['clipboard-read', 'clipboard-write'] });
  page = seen.page;
  await firstRow().waitFor();
});

function grid(): Locator {
  return page.getByRole('grid');
}

function firstRow(): Locator {
  return grid().getByRole('row').nth(1).getByRole('gridcell').filter({ hasText: /\S/u }).first();
}

async function go(hash: string): Promise<void> {
  // From another view: the rows of the story before are gone.
  await page.goto(addressOf('#/indlaes'));
  await page.getByRole('heading', { level: 1, name: 'Indlæs' }).waitFor();
  await page.goto(addressOf(hash));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Rows that the table says it has, once they are counted. */
async function rowCount(): Promise<number> {
  const counted = page.locator('[role=grid]:not([aria-rowcount="-1"])');
  return Number(await counted.getAttribute('aria-rowcount', patience)) - 1;
}

async function file(name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download.path();
}

/** The texts of a column in sight, by its heading. */
async function column(heading: string): Promise<string[]> {
  const headings = (await grid().getByRole('columnheader').allTextContents()).map((text) => text.trim());
  const at = headings.findIndex((text) => text.startsWith(heading));
  expect(headings, `the column ${heading}`).toContainEqual(expect.stringContaining(heading));
  const rows = await grid().getByRole('row').all();
  const texts = await Promise.all(rows.slice(1, 6).map((row) => row.getByRole('gridcell').nth(at).textContent()));
  return texts.map((text) => text?.trim() ?? '');
}

/** How many rows there are once they are counted and fewer than before. */
async function fewerThan(before: number): Promise<number> {
  await expect.poll(rowCount, patience).toBeLessThan(before);
  return rowCount();
}

describe('an analyst', () => {
  it('narrows all figures to the transfers of Sorø, puts the largest first, and sends a colleague the link', async () => {
    await go('#/udforsk');
    const all = await rowCount();
    await page.getByRole('group', { name: 'Kommune' }).getByRole('checkbox', { name: /^Sorø/u }).check();
    const ofSoroe = await fewerThan(all);
    const topic = page.getByRole('group', { name: 'Emne' }).getByRole('checkbox', { name: /^Overførsler mellem år/u });
    await topic.check();
    const narrowed = await fewerThan(ofSoroe);
    await page.getByText(new RegExp(`^${String(narrowed)} tal passer til valget`, 'u')).waitFor();

    // By the keyboard, which must still stand on the heading when the rows have come in their new order.
    const sorted = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-sort'));
    await grid().getByRole('columnheader', { name: 'Værdi' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(sorted, patience).toBe('ascending');
    const smallest = (await column('Værdi'))[0];
    await page.keyboard.press('Enter');
    await expect.poll(sorted, patience).toBe('descending');
    await expect.poll(async () => (await column('Værdi'))[0], patience).not.toBe(smallest);
    expect(await sorted()).toBe('descending');
    await firstRow().waitFor();
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    const link = await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()), patience)
      .toContain('sorter=-value')
      .then(() => page.evaluate(() => navigator.clipboard.readText()));
    const largest = (await column('Værdi'))[0];

    await go('#/udforsk');
    await expect.poll(rowCount, patience).toBe(all);
    await page.goto(link);
    await expect.poll(rowCount, patience).toBe(narrowed);
    await expect.poll(async () => (await column('Værdi'))[0], patience).toBe(largest);
  });

  it('sees whose figure it is and what is counted without scrolling, and opens its sentence by the keyboard', async () => {
    await go('#/udforsk?soeg=mødedage');
    await firstRow().waitFor();
    const window = page.viewportSize()?.width ?? 0;
    for (const heading of ['Værdi', 'Enhed', 'Hvad', 'Gælder']) {
      const box = await grid().getByRole('columnheader', { name: heading, exact: true }).boundingBox();
      expect((box?.x ?? window) + (box?.width ?? 0), heading).toBeLessThan(window);
    }
    await grid().getByRole('columnheader').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const passport = page.getByRole('complementary', { name: 'Tallets oprindelse' });
    await passport
      .getByText(/rehabiliteringsteamet/u)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await passport.waitFor({ state: 'detached' });
  });

  it('opens the CSV in Danish Excel: decimal commas, days, totals marked, and no bullet taken for a formula', async () => {
    await go('#/udforsk?alt=1');
    await firstRow().waitFor();
    const shown = await rowCount();
    const text = await readFile(await file('CSV til Excel'), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = dsvFormat(';').parse(text.slice(1));
    expect(rows).toHaveLength(shown);
    expect(new Set(rows.map((row) => row['Total']))).toEqual(new Set(['ja', 'nej']));
    expect(rows.filter((row) => row['Gentager'] !== '')).not.toEqual([]);
    expect(rows.map((row) => row['Værdi'])).toContainEqual(expect.stringMatching(/^\d+,\d+$/u));
    for (const row of rows) {
      expect(row['Værdi']).toMatch(/^-?\d+(?:,\d+)?$/u);
      expect(row['Møde']).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/u);
      const formulas = Object.values(row).filter((value) => /^[=+@-]/u.test(value) && !/^[+-]?[\d.,]+$/u.test(value));
      expect(formulas).toEqual([]);
    }
    expect(rows.map((row) => row['Kilde'])).toContainEqual(expect.stringMatching(/^'- /u));
  });

  it('hands on a workbook whose sheets say where each row is from, what each column means, and how to repeat it', async () => {
    await go('#/udforsk?kommune=soroe&emne=reversal_rates&aar=2024');
    await firstRow().waitFor();
    const shown = await rowCount();
    const [data, sources, definitions, query] = openWorkbook(await readFile(await file('Excel (XLSX)')));
    expect(data?.rows).toHaveLength(shown);
    const value = data?.headings.indexOf('Værdi') ?? -1;
    const values = data?.rows.map((row) => row[value]) ?? [];
    expect(values).toEqual(expect.arrayContaining([44, 44.9]));
    expect(sources?.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(shown);
    expect(sources?.rows[0]?.[sources.headings.indexOf('Møde')]).toBe('2025-10-30');
    expect(definitions?.rows.map((row) => row[0])).toEqual(data?.headings);
    expect(definitions?.rows.filter((row) => row[3] === null)).toEqual([]);
    expect(query?.rows[0]).toEqual(['Link til visningen', page.url()]);
  });

  it('reads a whole table of the minutes cell by cell, its headings too, and copies it', async () => {
    await go('#/udforsk?visning=celler&soeg=Tabel 1: Omgørelsesprocenten');
    await firstRow().waitFor();
    const numbers = await rowCount();
    await page.getByRole('checkbox', { name: 'Tag overskrifter og tomme celler med' }).check();
    await expect.poll(rowCount, patience).toBeGreaterThan(numbers);
    const all = await rowCount();
    await page.getByRole('button', { name: 'Kopiér som tabel' }).click();
    await page.getByText(`${String(all)} rækker er kopieret.`).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/u);
    expect(lines).toHaveLength(all + 1);
    expect(lines[0]).toMatch(/^Række\tKolonne\tOverskrift\tTekst\t/u);
    const link =
      lines
        .find((line) => line.includes('\t44,9%\t'))
        ?.split('\t')
        .at(-1) ?? '';
    await page.goto(link);
    await page.getByRole('complementary', { name: 'Tallets oprindelse' }).waitFor();
    const heading = lines[1]?.split('\t').at(-1) ?? '';
    await page.goto(heading);
    await page.getByRole('complementary', { name: 'Tallets oprindelse' }).waitFor({ state: 'detached' });
  });

  it('asks in SQL for the share of overturned decisions in 2024, draws it, and is told where a query is wrong', async () => {
    const sql = (text: string): string => `#/udforsk?visning=sql&sql=${encodeURIComponent(text)}`;
    await go(
      sql(
        "SELECT entity, area, value FROM facts WHERE measure = 'reversal_rate' AND fiscal_year = 2024 AND same_as IS NULL AND area = 'socialområdet generelt' ORDER BY entity",
      ),
    );
    await firstRow().waitFor();
    expect((await column('value')).slice(0, 2)).toEqual(['44,9', '44']);
    await page.getByLabel('Diagram').selectOption('Søjler');
    await page.getByRole('img', { name: /value/u }).or(page.getByRole('figure')).first().waitFor();
    await page.getByRole('button', { name: 'Tabel', exact: true }).waitFor();

    await go(sql('SELECT entity,\n  nosuch\nFROM facts'));
    await page.getByRole('alert').getByRole('heading', { name: 'Fejl i linje 2' }).waitFor();
    await go(sql('DELETE FROM facts'));
    await page
      .getByRole('alert')
      .getByText(/skal begynde med SELECT eller WITH/u)
      .waitFor();
  });

  it('stops an export of two million rows that takes too long, and goes on working', async () => {
    await go(
      `#/udforsk?visning=sql&sql=${encodeURIComponent("SELECT range AS n, 'referat ' || range AS name FROM range(2000000)")}`,
    );
    await page.getByText(/^Viser de første 10\.000 rækker/u).waitFor();
    await page.getByRole('button', { name: 'CSV (standard)' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Afbryd' }).click();
    await page.getByText('Afbrudt. Ingen fil blev hentet.').waitFor();
    await page.getByRole('link', { name: 'Tal', exact: true }).click();
    await firstRow().waitFor();
  });

  // Sixty million characters on a busy machine.
  it(
    'takes a million rows with her as CSV and as Parquet, sees how far they are, and is told that Excel has no room',
    { timeout: 180_000 },
    async () => {
      const rows = 1_000_000;
      const asked = (most: number): string =>
        `#/udforsk?visning=sql&sql=${encodeURIComponent(`SELECT range AS n, 'punkt ' || range % 977 AS item, range / 4 AS kvart FROM range(${String(most)})`)}`;
      await go(asked(rows));
      await page.getByText(/^Viser de første 10\.000 rækker/u).waitFor();
      const counted = page.getByRole('progressbar').locator('xpath=following-sibling::*[1]');
      const saving = Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        page.getByRole('button', { name: 'CSV (standard)' }).click(),
      ]);
      // How far it is, more than once, before it is there.
      const early = await counted.filter({ hasText: /^\d/u }).innerText();
      await counted.filter({ hasText: /^\d/u, hasNotText: early }).waitFor();
      const [csv] = await saving;
      await page.getByText('udvalgstal-sql.csv er hentet med 1.000.000 rækker.').waitFor();
      const parquet = await file('Parquet');

      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      for (const read of [`read_csv('${await csv.path()}')`, `read_parquet('${parquet}')`]) {
        const told = await connection.runAndReadAll(
          `SELECT CAST(count(*) AS DOUBLE), CAST(count(DISTINCT n) AS DOUBLE), CAST(sum(n) AS DOUBLE), sum(kvart),
           CAST(count(DISTINCT item) AS DOUBLE), count(*) FILTER (link NOT LIKE 'http://%#/udforsk?%') = 0 FROM ${read}`,
        );
        const sum = (rows * (rows - 1)) / 2;
        expect(told.getRows(), read).toEqual([[rows, rows, sum, sum / 4, 977, true]]);
      }

      await go(asked(1_048_576));
      await page.getByText(/^Viser de første 10\.000 rækker/u).waitFor();
      await page.getByRole('button', { name: 'Excel (XLSX)' }).click();
      await page.getByText('Et Excel-ark har plads til 1.048.575 rækker, og valget har flere.').waitFor();
    },
  );

  it('looks up what a column means and begins a query from there', async () => {
    await go('#/udforsk?visning=ordbog');
    await page.getByLabel('Find tabel eller kolonne').fill('servicerammen');
    const row = page.getByRole('row', { name: /^frame/u });
    await row.getByText('inside', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Se facts i SQL' }).first().click();
    await page.getByRole('textbox', { name: 'SQL-forespørgsel' }).waitFor();
    await expect.poll(rowCount, patience).toBeGreaterThan(100);
  });

  it('goes from the list of minutes to one item and its figures, and is told when minutes are gone', async () => {
    await go('#/kilder');
    await page.getByRole('link', { name: 'Sorø, 30. oktober 2025' }).click();
    await page.getByText(/^149 tal i 14 punkter/u).waitFor();
    await page
      .getByRole('link', { name: 'Punkt 588: Vis tal' })
      .or(page.getByRole('link', { name: /588/u }))
      .first()
      .click();
    await page.getByText(/^Kun rækker fra .*, punkt 588/u).waitFor();
    await expect.poll(rowCount, patience).toBe(43);
    await go('#/kilder?referat=0000000000000000');
    await page.getByRole('heading', { name: 'Referatet findes ikke her.' }).waitFor();
    await page.getByRole('link', { name: 'Ryd filtre' }).click();
    await page.getByRole('heading', { name: 'Referatet findes ikke her.' }).waitFor({ state: 'detached' });
  });

  it('tries minutes of her own, and finds the same figures that the lake has', async () => {
    await go('#/indlaes');
    await page.getByLabel('Vælg en fil').last().setInputFiles(minutes);
    await page.getByText(/^149 tal\. Filen har 4 tabeller og 14 punkter/u).waitFor();
    await page
      .getByText(/mødedage/u)
      .first()
      .waitFor();
    expectQuiet(seen);
  });
});
