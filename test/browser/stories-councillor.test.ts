/** What councillors ask of the key figures, and how the public reads them, as they would say it. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, expectNoSidewaysScroll, patience, useBrowser } from './visit.ts';

const visit = useBrowser();
const catalogue = '#/noegletal?kommune=soroe';
const appeals = '#/noegletal?kommune=soroe&noegletal=reversal_rates.reversal_rate';
const ranking = '#/noegletal?kommune=soroe&noegletal=rankings.rank';

let page: Page;

beforeAll(async () => {
  ({ page } = await visit(catalogue, { permissions: ['clipboard-read', 'clipboard-write'] }));
});
afterAll(() => page.context().close());

async function open(hash: string, heading: string): Promise<void> {
  await page.goto(addressOf(hash));
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

/** The words of the view, with plain spaces. */
async function said(): Promise<string> {
  return (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
}

function chart(name: string | RegExp): Locator {
  return page.getByRole('figure', { name });
}

describe('a councillor', () => {
  it('reads how it goes, finds the appeals by a word and sends a colleague the link', async () => {
    await open(catalogue, 'Nøgletal');
    expect(await said()).toMatch(/Af de 3, hvis udvikling kan bedømmes, er 2 bedre og 1 ringere/u);
    await page.getByRole('searchbox', { name: 'Søg nøgletal' }).fill('ankestyrelsen omgør socialområdet');
    await page.getByText('1 af 39 nøgletal').waitFor();
    const card = chart('Omgørelsesprocent, socialområdet generelt');
    expect(await card.innerText()).toMatch(
      /44\s+%[\s\S]*\+14\spct\.point\* siden 2023[\s\S]*ringere[\s\S]*under landet/u,
    );
    await card.getByRole('link', { name: 'Omgørelsesprocent, socialområdet generelt' }).click();
    await page.getByText('31 af 70 afgørelser omgjort, 44 % mod 44,9 % på landsplan; i 2023 var det 30 %.').waitFor();
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await page.getByText('Linket er kopieret').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    await page.goBack();
    await page.getByText('1 af 39 nøgletal').waitFor();
  });

  it('asks where 44 % is from and sees the row of the minutes with the number marked', async () => {
    await open(appeals, 'Omgørelsesprocent, socialområdet generelt');
    await page.getByRole('cell', { name: '2024, Sorø, %: 44' }).getByRole('button').click();
    const passport = page.getByRole('complementary', { name: 'Tallets oprindelse' });
    await expect.poll(() => passport.innerText(), patience).toMatch(/30\. oktober 2025[\s\S]*584/u);
    expect(await passport.locator('mark').first().innerText()).toMatch(/44\s?%?/u);
    expect(await passport.innerText()).toMatch(/Tabel 1: Omgørelsesprocenten/u);
    // The same meeting has another table 1, of the budget.
    expect(await passport.innerText()).not.toContain('Integration');
    await page.keyboard.press('Escape');
    await passport.waitFor({ state: 'detached' });
  });

  it('compares the areas side by side and is warned where 4 decisions say nothing', async () => {
    await open(appeals, 'Omgørelsesprocent, socialområdet generelt');
    const adults = chart('Voksenhandicapområdet');
    expect(await adults.innerText()).toMatch(/1 af 4 afgørelser[\s\S]*Småt tal/u);
    expect(await chart('Børnehandicapområdet').innerText()).toMatch(/6 af 15 afgørelser[\s\S]*Småt tal/u);
    expect(await chart('Socialområdet generelt').innerText()).not.toContain('Småt tal');
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Voksenhandicapområdet' });
    await expect.poll(said, patience).toContain('Derfor beskrives ingen udvikling');
  });

  it('learns that a better rank is measured in another way, how, and where the year of schooling is from', async () => {
    await open(ranking, 'Erhvervsvenlighed, placering');
    const text = await said();
    expect(text).toMatch(/nr\. 38 af 91\. I 2024 var det nr\. 54, men metode eller afgrænsning er ændret siden/u);
    expect(text).toContain('Brud: metode eller afgrænsning er ændret. Ingen linje hen over.');
    expect(text.match(/Fra 54 til 38 er 16/gu)).toHaveLength(1);
    await open('#/noegletal?kommune=soroe&noegletal=education.share', 'Gennemført erhvervsuddannelse');
    expect(await said()).toContain('I 2024 var andelen med en gennemført erhvervsuddannelse 32-34 %.');
  });

  it('prints one page for the meeting, with sentence, table and source', async () => {
    await open(appeals, 'Omgørelsesprocent, socialområdet generelt');
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = 'udskrives';
      };
    });
    await page.getByRole('button', { name: 'Udskriv' }).click();
    expect(await page.title()).toBe('udskrives');
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const paper = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(paper.numPages).toBe(1);
    const sheet = await paper.getPage(1);
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toMatch(/31 af 70.*Tallene.*Kilder.*30\. oktober 2025, punkt 584/su);
    expect(sheet.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    await paper.destroy();
  });

  it('follows an old link to a key figure that is not there, and finds a way on', async () => {
    await open('#/noegletal?kommune=middelfart&noegletal=rankings.rank', 'Nøgletal');
    await page.getByRole('heading', { name: 'Nøgletallet findes ikke her' }).waitFor();
    await page.getByRole('link', { name: 'Vis alle nøgletal' }).click();
    await page.getByRole('link', { name: 'Personer på kontanthjælp', exact: true }).waitFor();
  });

  it('puts the chart into a letter as a picture and into the intranet as a frame', async () => {
    await open(appeals, 'Omgørelsesprocent, socialområdet generelt');
    const trend = chart('Sorø og hele landet, 2021-2024');
    const download = page.waitForEvent('download');
    await trend.getByRole('button', { name: 'Hent SVG' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^<(?:\?xml|svg)[\s\S]*Hele landet 44,9/u);
    await trend.getByRole('button', { name: /^Indlejr/u }).click();
    await trend.getByRole('button', { name: 'Kopiér kode' }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const source = /src="([^"]+)"/u.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(source).toContain('#/indlejret/noegletal/');
    await page.goto(source);
    await page.getByRole('link', { name: /^Se hele siden Nøgletal/u }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});

describe('a member of the public with a screen reader', () => {
  it('goes past the menu, hears each point of the chart and then reads it as a table, in English', async () => {
    await open(`${appeals}&sprog=en`, 'Reversal rate, socialområdet generelt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const trend = chart(/2021-2024$/u);
    const marks = trend.getByRole('button', { name: /Sorø.*: 4[14] %/u });
    await marks.first().focus();
    await page.getByRole('tooltip').waitFor();
    expect(await page.getByRole('tooltip').innerText()).toMatch(/Printed: 41/u);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('tooltip').innerText(), patience).not.toMatch(/Printed: 41/u);
    await page.keyboard.press('Escape');
    await trend.getByRole('button', { name: 'Table', exact: true }).press('Enter');
    await trend
      .getByRole('table')
      .getByRole('cell', { name: /44[.,]9/u })
      .first()
      .waitFor();
  });

  it('reads the catalogue on a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(catalogue, 'Nøgletal');
    await page.getByRole('heading', { level: 2, name: 'Omgørelsesprocenter' }).waitFor();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Nøgletal' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is told when the figures cannot be fetched, tries again, and gets them', async () => {
    const own = await visit('#/indlaes');
    await own.page.route(/lake\//u, (route) => route.abort());
    await own.page.goto(addressOf(catalogue));
    await own.page.reload();
    const alert = own.page.getByRole('alert');
    await alert.waitFor();
    await own.page.unroute(/lake\//u);
    await alert.getByRole('button', { name: 'Prøv igen' }).click();
    await own.page.getByRole('heading', { level: 2, name: 'Ledighed' }).waitFor();
    await own.page.context().close();
  });
});
