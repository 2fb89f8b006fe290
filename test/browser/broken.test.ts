import { chromium, type Page, type Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromiumFlags } from './chromium.ts';
import { addressOf } from './visit.ts';

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
      (page) => expectAdvice(page, 'Tallene mangler', /cells\/[0-9a-f]+\.parquet/u),
    );
  });

  it('is named when a file is cut off', async () => {
    await withLake(
      /lake\/documents\/.*\.parquet$/u,
      (route) => route.fulfill({ status: 200, body: 'PAR1' }),
      (page) => expectAdvice(page, 'Tallene kan ikke læses', /documents\/[0-9a-f]+\.parquet/u),
    );
  });
});
