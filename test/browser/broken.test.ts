import { chromium, type Page, type Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromiumFlags } from './chromium.ts';
import { addressOf, patience } from './visit.ts';

/** Opens the site with one file of the lake replaced by what `answer` gives. */
async function withLake(pattern: RegExp, answer: (route: Route) => Promise<void>, look: (page: Page) => Promise<void>) {
  const browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.route(pattern, answer);
    await page.goto(addressOf('#/kilder'));
    await look(page);
  } finally {
    await browser.close();
  }
}

/** A view whose code does not arrive, as after a new edition was published below an open page. */
const kilderCode = /assets\/Kilder-[\w-]+\.js$/u;

async function expectAdvice(page: Page, title: string, file: RegExp): Promise<void> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  const text = (await alert.textContent()) ?? '';
  expect(text).toContain(title);
  expect(text).toMatch(file);
  expect(text).toContain('npm run extract');
}

describe('a lake that cannot be read', () => {
  it('is named when datapackage.json is missing', async () => {
    await withLake(
      /datapackage\.json$/u,
      (route) => route.fulfill({ status: 404, body: '' }),
      (page) => expectAdvice(page, 'Tallene mangler', /datapackage\.json/u),
    );
  });

  it('is named when the server sends its start page instead', async () => {
    await withLake(
      /datapackage\.json$/u,
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
      (page) => expectAdvice(page, 'Tallene mangler', /datapackage\.json/u),
    );
  });

  it('is named when a file is missing', async () => {
    await withLake(
      /lake\/cells\/.*\.parquet$/u,
      (route) => route.fulfill({ status: 404, body: '' }),
      (page) => expectAdvice(page, 'Tallene mangler', /cells\/.*\.parquet/u),
    );
  });

  it('is named when a file is cut off', async () => {
    await withLake(
      /lake\/documents\/.*\.parquet$/u,
      (route) => route.fulfill({ status: 200, body: 'PAR1' }),
      (page) => expectAdvice(page, 'Tallene kan ikke læses', /documents\/.*\.parquet/u),
    );
  });
});

describe('a page that is not all there', () => {
  it('says how far the files have come, and then that the database starts', async () => {
    let letGo: () => void = () => undefined;
    const rest = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await withLake(
      /lake\/cells\/.*\.parquet$|\.wasm$/u,
      async (route) => {
        await rest;
        await route.continue();
      },
      async (page) => {
        const status = page.getByRole('status').filter({ hasText: 'Henter tal' }).first();
        await status.waitFor();
        await expect.poll(() => status.innerText(), patience).toMatch(/Henter tal: 0,\d MB af 0,\d MB/u);
        letGo();
        await page.getByRole('table').first().waitFor();
      },
    );
  });

  it('says that a part is missing and offers to fetch the page again', async () => {
    await withLake(
      kilderCode,
      (route) => route.fulfill({ status: 404, body: '' }),
      async (page) => {
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.innerText()).toContain('En del af siden kunne ikke hentes');
        await page.unroute(kilderCode);
        await page.getByRole('button', { name: 'Hent siden igen' }).click();
        await page.getByRole('table').first().waitFor();
      },
    );
  });
});
