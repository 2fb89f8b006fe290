/** One Chromium per test file; each visit records what a page must not do: log errors, ask other hosts. */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import { chromiumFlags } from './chromium.ts';

export interface Visit {
  readonly page: Page;
  /** What the page logged as an error or threw. */
  readonly errors: string[];
  /** Requests to other hosts than the page's own. */
  readonly foreign: string[];
}

/** How long a test waits for what the page has begun: the engine takes seconds on a busy machine. */
export const patience = { timeout: 15_000 };

/** The address of a place in the site: `#/budget?kommune=soroe`. */
export function addressOf(hash: string): string {
  return `${inject('baseUrl')}${hash}`;
}

/** Starts the browser of a test file; returns how to visit. */
export function useBrowser(): (hash: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (hash, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'da-DK',
      acceptDownloads: true,
      // Else each visit would fetch the whole site once more, to keep it: offline.test.ts tries that.
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    const foreign: string[] = [];
    const own = new URL(inject('baseUrl')).origin;
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== own) foreign.push(request.url());
    });
    await page.goto(addressOf(hash));
    return { page, errors, foreign };
  };
}

/** No axe violation under the tags of WCAG 2.1 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // What passes is not described: that takes most of axe's time. No view holds a frame, so no second page is needed.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .setLegacyMode(true)
    .analyze();
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(told).toEqual([]);
}

/** Two pages come to show the same: either may still be waiting for a part of its figures. */
export async function expectSame<Where, Shown>(
  one: Where,
  other: Where,
  shown: (where: Where) => Promise<Shown>,
): Promise<void> {
  await vi.waitFor(async () => {
    expect(await shown(other)).toEqual(await shown(one));
  }, patience);
}

/** The page fits its window: nothing scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, view } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(view);
}

/** The page kept to its own host and logged no error. */
export function expectQuiet(visit: Visit): void {
  expect(visit.errors).toEqual([]);
  expect(visit.foreign).toEqual([]);
}
