/**
 * How soon the charts stand again after a filter change when the lake has the figures of a whole country: medians of
 * ten changes in a real browser, after one that is not counted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { coldVisit } from './browser.ts';
import { changeAddress, type Change } from './change.ts';
import { writeLargeLake } from './lake.ts';
import type { Measured } from './measured.ts';
import { inSite } from './site.ts';

const changes = 10;

/** Milliseconds until the first charts must stand, and until a change must be seen. */
const patience = { start: 120_000, change: 30_000 };

/** A view with a filter that goes through some values; `others` are those that stay. */
interface Scenario {
  readonly what: string;
  readonly view: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly others?: string;
  /** What shows that the first answer stands, where it is no chart. */
  readonly awaited?: string;
  /** Milliseconds that a change may take, where it is not a filter's. */
  readonly budget?: string;
}

const places = ['aabenraa', 'faxe', 'odense', 'soroe', 'thisted', 'vejle', 'aarhus', 'koege', 'skive', 'struer'];
const years = Array.from({ length: changes }, (_, index) => String(2015 + index));

/** Groups of all facts, in a sum and a count; each question another one, so that none is answered from memory. */
const freeQueries = years.map((year) =>
  encodeURIComponent(
    `SELECT municipality, committee, measure, count(*) AS n, sum(value) AS total FROM facts
     WHERE same_as IS NULL AND fiscal_year <> ${year} GROUP BY ALL ORDER BY n DESC`,
  ),
);

const scenarios: readonly Scenario[] = [
  { what: 'budget, another municipality', view: 'budget', key: 'kommune', values: places },
  { what: 'budget, another year', view: 'budget', key: 'aar', values: years, others: 'kommune=odense' },
  { what: 'key figures, another municipality', view: 'noegletal', key: 'kommune', values: places },
  {
    what: 'free query over all facts in SQL',
    view: 'udforsk',
    key: 'sql',
    values: freeQueries,
    others: 'visning=sql',
    awaited: 'main .answer',
    budget: '2000',
  },
];

/** Milliseconds until the first charts stand and of a change; null where the lake does not open. */
async function measure(
  browser: Browser,
  base: string,
  { view, key, values, others, awaited = 'main figure svg' }: Scenario,
): Promise<{ readonly start: number; readonly change: Change } | null> {
  // The service worker would copy the whole lake meanwhile.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    // tsx names functions through a helper of its own, which the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    const address = (value: string): string =>
      `#/${view}?${[others, `${key}=${value}`].filter((part) => part !== undefined).join('&')}`;
    const started = performance.now();
    await page.goto(`${base}${address(values.at(-1) ?? '')}`);
    const answer = page.locator(awaited).first();
    const problem = page.getByRole('alert').first();
    const outcome = await answer
      .or(problem)
      .waitFor({ timeout: patience.start })
      .then(
        () => answer.isVisible(),
        () => false,
      );
    if (!outcome) return null;
    const start = performance.now() - started;
    await page.waitForTimeout(2000);
    return { start, change: await changeAddress(page, values.map(address), patience.change) };
  } finally {
    await context.close();
  }
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(0);

const shown = (milliseconds: number | undefined): string => milliseconds?.toFixed(0) ?? 'does not open';

/** Writes a lake of so many facts and measures the site on it. */
async function measureLake(facts: number, budget: string): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'udvalgstal-bench-'));
  try {
    const lake = join(folder, 'lake');
    const start = performance.now();
    const written = await writeLargeLake(lake, facts);
    const seconds = (performance.now() - start) / 1000;
    const size = `${(written.facts / 1_000_000).toFixed(1)} million facts`;
    return await inSite({ lake, site: join(folder, 'site') }, async (browser, base) => {
      const first = await coldVisit(browser, `${base}#/overblik`, 'figure svg');
      const rows: Measured[] = [
        { what: `${size}: made and written, s`, value: seconds.toFixed(0), budget: '' },
        { what: `${size}: bytes before the first chart, kB brotli`, value: kilo(first.bytes), budget: '300' },
      ];
      for (const scenario of scenarios) {
        const measured = await measure(browser, base, scenario);
        rows.push(
          { what: `${size}: ${scenario.what}: first answer, ms`, value: shown(measured?.start), budget: '' },
          {
            what: `${size}: ${scenario.what}: change, in the window, ms`,
            value: shown(measured?.change.seen),
            budget: scenario.budget ?? budget,
          },
          { what: `${size}: ${scenario.what}: change, whole page, ms`, value: shown(measured?.change.all), budget: '' },
        );
      }
      return rows;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function measureMillion(): Promise<Measured[]> {
  return measureLake(1_000_000, '33');
}

export function measureTenMillion(): Promise<Measured[]> {
  return measureLake(10_000_000, '60');
}
