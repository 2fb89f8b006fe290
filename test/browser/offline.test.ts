import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { chromiumFlags } from './chromium.ts';
import { serveCopy, type OwnServer } from './server.ts';
import { patience } from './visit.ts';

let server: OwnServer;
let context: BrowserContext;
let close: () => Promise<void>;

beforeEach(async () => {
  server = await serveCopy();
  const browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });
  context = await browser.newContext({ locale: 'da-DK' });
  close = () => browser.close();
});

afterEach(async () => {
  await close();
  await server.close();
});

/** The lakes that the browser keeps whole: the paths of each one's files, by its cache's name. */
function lakesKept(page: Page): Promise<string[][]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('udvalgstal-lake-'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept
      .map((keys) => keys.map(({ url }) => url))
      .filter((urls) => urls.some((url) => url.endsWith('package.json')));
  });
}

/** Opens the site with a connection and waits until all of it is kept. */
async function keepSite(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  await expect.poll(() => lakesKept(page).then(({ length }) => length), patience).toBe(1);
  return page;
}

async function expectFigures(page: Page): Promise<void> {
  await page.locator('figure .drawing svg').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
}

/** Publishes a lake whose first file of documents has another name, as if its contents had changed. */
function publishLake(): { old: string; now: string } {
  const index = join(server.folder, 'lake/datapackage.json');
  const text = readFileSync(index, 'utf8');
  const old = /documents\/[a-z_=-]+\/[0-9a-f]+\.parquet/u.exec(text)?.[0] ?? '';
  const now = old.replace(/[0-9a-f]+\.parquet$/u, '0123456789abcdef.parquet');
  renameSync(join(server.folder, 'lake', old), join(server.folder, 'lake', now));
  writeFileSync(index, text.replaceAll(old, now));
  return { old, now };
}

describe('offline', () => {
  it('opens every view without a connection, from a folder of any server', async () => {
    const page = await keepSite();
    await context.setOffline(true);
    await page.goto(`${server.url}#/budget?kommune=jammerbugt`);
    await page.reload();
    await expectFigures(page);
    await page.getByText('Uden forbindelse: viser de gemte tal.').waitFor();
    await page.goto(`${server.url}#/kilder`);
    await page.getByRole('heading', { level: 1, name: 'Kilder' }).waitFor();
    await page.getByRole('table').first().waitFor();
    // The passport asks the whole lake, and its code is loaded when first needed.
    await page.goto(`${server.url}#/overblik`);
    await page.locator('figure .drawing [data-fact]').first().click();
    await page.getByText('Sådan står det i referatet').waitFor();
  });

  it('shows a newly published lake at the next visit, keeps it whole and drops the former one', async () => {
    const page = await keepSite();
    const { old, now } = publishLake();
    await page.reload();
    await expectFigures(page);
    await expect.poll(() => lakesKept(page).then((lakes) => lakes.flat().join(' ')), patience).toContain(now);
    await expect.poll(() => lakesKept(page).then(({ length }) => length), patience).toBe(1);
    expect((await lakesKept(page)).flat().join(' ')).not.toContain(old);
    await context.setOffline(true);
    await page.goto(`${server.url}#/kilder`);
    await page.reload();
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('goes on with the former lake, whole, when a new one arrives in part', async () => {
    const page = await keepSite();
    const { now } = publishLake();
    renameSync(join(server.folder, 'lake', now), join(server.folder, 'lake', 'gone.parquet'));
    await page.reload();
    await page.getByRole('alert').waitFor();
    await context.setOffline(true);
    await page.reload();
    await expectFigures(page);
    const [lake = []] = await lakesKept(page);
    expect(lake.join(' ')).not.toContain(now);
  });

  it('says that nothing is kept when the first visit is without a connection to the figures', async () => {
    const page = await context.newPage();
    await page.goto(server.url);
    await expectFigures(page);
    await page.route(/lake\//u, (route) => route.abort());
    await page.evaluate(() => caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
    await context.setOffline(true);
    await page.evaluate(() => {
      globalThis.location.hash = '#/indlaes';
    });
    await page.getByRole('heading', { name: 'Der er ingen forbindelse til serveren' }).waitFor();
  });

  it('describes itself as an app that can be installed', async () => {
    const page = await keepSite();
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${server.url}manifest.webmanifest`);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
