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

  it('is fetched from the server once more when the browser has kept half a file', async () => {
    let asked = 0;
    await withLake(
      /lake\/documents\/.*\.parquet$/u,
      async (route) => {
        asked += 1;
        if (asked === 1) await route.fulfill({ status: 200, body: 'PAR1' });
        else await route.continue();
      },
      async (page) => {
        await page.getByRole('table').first().waitFor();
      },
    );
    expect(asked).toBeGreaterThan(1);
  });
});

/** Answers that are no fault of the figures. */
const breakingOff = (route: Route): Promise<void> => route.abort('connectionreset');
const restarting = (route: Route): Promise<void> => route.fulfill({ status: 503, body: '' });

describe('a connection that breaks off', () => {
  it.each([
    ['while the list of figures comes', /datapackage\.json$/u, breakingOff],
    ['while the figures come', /lake\/cells\/.*\.parquet$/u, breakingOff],
    ['while the database comes', /duckdb-eh[\w.-]*\.wasm$/u, breakingOff],
    ['because the server is starting again', /lake\/cells\/.*\.parquet$/u, restarting],
  ])('%s is not told as missing figures, and trying again helps once it is back', async (_, pattern, answer) => {
    await withLake(pattern, answer, async (page) => {
      const alert = page.getByRole('alert');
      await alert.getByRole('heading', { name: 'Forbindelsen til serveren blev afbrudt' }).waitFor();
      const text = await alert.innerText();
      expect(text).toMatch(/Filen \S+ nåede ikke frem/u);
      expect(text).not.toContain('npm run extract');
      await page.unroute(pattern);
      await alert.getByRole('button', { name: 'Prøv igen' }).click();
      await page.getByRole('table').first().waitFor();
    });
  });

  it('keeps the page as long as the server does not answer, and says so', async () => {
    await withLake(/datapackage\.json$/u, breakingOff, async (page) => {
      const alert = page.getByRole('alert');
      await alert.getByRole('button', { name: 'Prøv igen' }).click();
      await alert.getByText(/^Stadig ingen forbindelse kl\. \d/u).waitFor();
    });
  });

  it('in the middle of a query is not told as a fault of the query', async () => {
    const facts = /lake\/facts\/.*\.parquet$/u;
    await withLake(facts, breakingOff, async (page) => {
      await page.goto(addressOf(`#/udforsk?visning=sql&sql=${encodeURIComponent('SELECT 1 FROM facts')}`));
      const alert = page.getByRole('alert').first();
      await alert.getByRole('heading', { name: 'Forbindelsen til serveren blev afbrudt' }).waitFor();
    });
  });
});

describe('a database that cannot start', () => {
  it('is told instead of waited for', async () => {
    await withLake(
      /duckdb-eh[\w.-]*\.wasm$/u,
      (route) => route.fulfill({ status: 404, body: '' }),
      async (page) => {
        await page.getByRole('alert').getByRole('heading', { name: 'Databasen kunne ikke starte' }).waitFor();
      },
    );
  });
});

describe('figures that the reader may not have', () => {
  it('are told as such, with whom to ask', async () => {
    await withLake(
      /lake\/cells\/.*\.parquet$/u,
      (route) => route.fulfill({ status: 403, body: '' }),
      async (page) => {
        const alert = page.getByRole('alert');
        await alert.getByRole('heading', { name: 'Serveren giver ikke adgang til tallene' }).waitFor();
        expect(await alert.innerText()).not.toContain('npm run extract');
      },
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
