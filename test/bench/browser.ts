/** How fast the built site answers in a real browser: medians over cold visits, on localhost. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { changeAddress, type Change } from './change.ts';
import { type Measured, median } from './measured.ts';
import { inSite } from './site.ts';

interface Visit {
  readonly milliseconds: number;
  /** Bytes of what was fetched until then, as a server that compresses with brotli would send them. */
  readonly bytes: number;
}

/** Notes, in the page, the frame in which an element first stands: asking from outside would cost time of its own. */
const NOTE_FIRST = (awaited: string): string => `
  const look = () => {
    if (document.querySelector(${JSON.stringify(awaited)})) globalThis.firstSeen = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Opens a place in a browser that has cached nothing and waits for an element; the clock is the page's own. */
export async function coldVisit(browser: Browser, address: string, awaited: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript({ content: NOTE_FIRST(awaited) });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'firstSeen' in globalThis, undefined, { timeout: 30_000 });
  const milliseconds = await page.evaluate(() => Number(Reflect.get(globalThis, 'firstSeen')));
  const ended = new Map(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        // A file that was only asked about (HEAD) has no body.
        .filter(({ encodedBodySize }) => encodedBodySize > 0)
        .map((entry): [string, number] => [entry.name, entry.responseEnd]),
    ),
  );
  let bytes = 0;
  for (const response of responses.filter((one) => one.request().method() === 'GET')) {
    const end = ended.get(response.url()) ?? 0;
    if (end > milliseconds || (end === 0 && response.request().resourceType() !== 'document')) continue;
    // A body that the browser has let go of already is counted by its size as sent.
    const body = await response.body().catch(() => null);
    bytes += body === null ? (await response.request().sizes()).responseBodySize : brotliCompressSync(body).length;
  }
  await context.close();
  return { milliseconds, bytes };
}

/** Milliseconds from a change of municipality to the charts of the other one. */
async function filterChange(browser: Browser, base: string, rounds: number): Promise<Change> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // tsx names functions through a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.goto(`${base}#/budget?kommune=odense`);
  await page.waitForSelector('figure svg', { timeout: 30_000 });
  await page.waitForTimeout(3000);
  const addresses = Array.from({ length: rounds }, (_, index) => `#/budget?kommune=${index % 2 ? 'odense' : 'soroe'}`);
  const change = await changeAddress(page, addresses, 5000);
  await page.close();
  return change;
}

/** Builds and serves the site and measures it; `rounds` cold visits each. */
export function measureBrowser(rounds: number): Promise<Measured[]> {
  return inSite(null, async (browser, base) => {
    const first: Visit[] = [];
    const engine: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      first.push(await coldVisit(browser, `${base}#/overblik`, 'figure svg'));
      engine.push((await coldVisit(browser, `${base}#/udforsk`, 'table tbody tr')).milliseconds);
    }
    const changed = await filterChange(browser, base, rounds);
    return [
      {
        what: 'site, cold load, first chart, ms',
        value: median(first.map((visit) => visit.milliseconds)).toFixed(0),
        budget: '600',
      },
      {
        what: 'bytes before it, kB brotli',
        value: (median(first.map((visit) => visit.bytes)) / 1000).toFixed(0),
        budget: '300',
      },
      { what: 'site, cold load, engine answering, ms', value: median(engine).toFixed(0), budget: '2000' },
      { what: 'filter change, what is in the window repainted, ms', value: changed.seen.toFixed(0), budget: '33' },
      { what: 'the same, the whole page, ms', value: changed.all.toFixed(0), budget: '' },
    ];
  });
}
