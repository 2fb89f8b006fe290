/** What leaves the page shows next month what it showed today: copied links, charts in other pages. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCopy, type OwnServer } from './server.ts';
import { patience, useBrowser } from './visit.ts';

const visit = useBrowser();
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A later meeting than any of the seeds, of a municipality whose name comes before theirs. */
const laterMinutes = `REFERAT Økonomiudvalget d. 14-01-2026

Aabenraa Kommune

Mødedato Onsdag d. 14. januar 2026 kl. 16:00

Punkt 7: Budgetopfølgning 1 - 2026

Beskrivelse af sagen

Budgetopfølgning pr. 1. januar 2026

| Mio. kr. | Korrigeret budget 2026 | Forventet regnskab 2026 | Afvigelse |
| --- | --- | --- | --- |
| Børne- og Uddannelsesudvalget | 1.010,4 | 1.017,9 | 7,5 |
| Social- og Seniorudvalget | 1.330,0 | 1.327,8 | -2,2 |
| Økonomiudvalget | 402,5 | 402,5 | 0,0 |
| I alt | 2.742,9 | 2.748,2 | 5,3 |

Beslutning

Orienteringen taget til efterretning.
`;

let server: OwnServer;
let page: Page;
let minutes: string;

beforeAll(async () => {
  server = await serveCopy();
  minutes = mkdtempSync(join(tmpdir(), 'udvalgstal-minutes-'));
  writeFileSync(join(minutes, 'aabenraa-2026-01-14.txt'), laterMinutes);
  ({ page } = await visit('#/indlaes', {
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
});
afterAll(async () => {
  await page.context().close();
  await server.close();
  rmSync(minutes, { recursive: true });
});

async function open(address: string): Promise<void> {
  // Another page first: a change behind the hash alone would keep the lake that is open.
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('main :is(.drawing svg, .cards)').first().waitFor();
}

/** What the view is about: whose figures, which report or meeting, and its answer. */
async function told(): Promise<string> {
  await expect.poll(() => page.locator('main .lead').first().innerText(), patience).not.toBe('');
  return page.locator('main .page-head').first().innerText();
}

async function copyLink(): Promise<string> {
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await page.getByText('Linket er kopieret').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function embedCodeOf(chart: RegExp): Promise<string> {
  const figure = page.getByRole('figure', { name: chart });
  await figure.getByRole('button', { name: /^Indlejr/u }).click();
  await figure.getByRole('button', { name: 'Kopiér kode' }).click();
  await figure.getByText('Koden er kopieret').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

function publishLaterMinutes(): void {
  const cli = ['--import', 'tsx', 'pipeline/cli.ts', 'seeds', minutes];
  const out = ['--out', join(server.folder, 'lake'), '--cache', join(minutes, 'cache')];
  execFileSync(process.execPath, [...cli, ...out], { cwd: root, stdio: 'pipe' });
}

describe('a finance officer of Sorø', () => {
  it('copies links and a chart; next month Aabenraa’s minutes are added, and they still show Sorø', async () => {
    const views = ['overblik', 'budget', 'overforsler', 'noegletal'];
    const copied: { link: string; said: string }[] = [];
    for (const view of views) {
      await open(`${server.url}#/${view}`);
      copied.push({ said: await told(), link: await copyLink() });
    }
    await open(`${server.url}#/budget`);
    const code = await embedCodeOf(/^Budgetafvigelser/u);

    publishLaterMinutes();
    await open(`${server.url}#/budget`);
    expect(await told()).toContain('Aabenraa');

    for (const { link, said } of copied) {
      await open(link);
      expect(await told()).toBe(said);
    }
    writeFileSync(
      join(server.folder, 'intranet.html'),
      `<!doctype html><meta charset="utf-8"><title>Intranet</title>${code}`,
    );
    await page.goto(`${server.url}intranet.html`);
    expect(await page.locator('iframe').getAttribute('title')).toBe('Sorø Kommune: Budget');
    const frame = page.frameLocator('iframe');
    await frame.getByText(/^Sorø Kommune · drift inden for servicerammen · .* 2023$/u).waitFor();
    await frame.getByRole('heading', { level: 1, name: 'Budgetafvigelser 2023' }).waitFor();
  });

  it('opens the table of a chart, copies the link, and a colleague sees the table', async () => {
    await open(`${server.url}#/budget?kommune=soroe&aar=2023`);
    const figure = page.getByRole('figure', { name: 'Budgetafvigelser 2023' });
    await figure.getByRole('button', { name: 'Tabel', exact: true }).click();
    const link = await copyLink();
    await page.goto('about:blank');
    await page.goto(link);
    await figure.getByRole('table').waitFor();
    await figure.getByRole('button', { name: 'Diagram', exact: true }).click();
    expect(page.url()).not.toContain('tabeller');
  });

  it('is given a link without what no page knows and without choices that cannot be shown', async () => {
    await open(`${server.url}#/budget?kommune=soroe&udvalg=ukendt&gentagelser=ja&enhed=kr`);
    const link = await copyLink();
    expect(link).toContain('enhed=kr');
    expect(link).not.toMatch(/ukendt|gentagelser/u);
  });

  it('follows a source far down a long page and comes back to where she was', async () => {
    await open(`${server.url}#/budget?kommune=soroe&aar=2023&rapport=final`);
    const source = page.getByRole('main').getByRole('link', { name: 'punkt 588', exact: false }).last();
    await source.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    const scrolled = (): Promise<number> => page.evaluate(() => globalThis.scrollY);
    await expect.poll(scrolled, patience).toBeGreaterThan(600);
    await source.click();
    await page.getByRole('heading', { level: 1, name: 'Kilder' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Budgetafvigelser 2023' }).waitFor();
    await expect.poll(scrolled, patience).toBeGreaterThan(600);
    await expect.poll(() => source.isVisible(), patience).toBe(true);
  });
});
