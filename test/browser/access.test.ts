import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { places } from './places.ts';
import { addressOf, expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser } from './visit.ts';

const visit = useBrowser();

/** Waits until the view has its figures. */
async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, .chart)').first().waitFor({ state: 'visible' });
  await expect.poll(() => page.locator('.loading').count(), patience).toBe(0);
  await page.waitForLoadState('networkidle');
}

/** What has the focus now: its words, and whether a ring shows it, around itself or around what it stands in. */
function focused(page: Page): Promise<{ at: string; ring: boolean }> {
  return page.evaluate(() => {
    let active = document.activeElement ?? document.body;
    // The query's editor draws its ring inside a tree of its own.
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const around = [active, active.parentElement, active.parentElement?.parentElement].filter((one) => one != null);
    const ring = around
      .map((one) => getComputedStyle(one))
      .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    const name = (active.getAttribute('aria-label') ?? active.textContent).trim().slice(0, 60);
    return { at: `${active.localName}.${active.getAttribute('class') ?? ''} ${name}`, ring };
  });
}

/** What the Tab key reaches without a ring to show it; the first stops of a page are enough to tell. */
async function stopsWithoutRing(page: Page): Promise<string[]> {
  const without: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const { at, ring } = await focused(page);
    if (at.startsWith('body.')) break;
    if (!ring) without.push(at);
  }
  return without;
}

/** Drawings that reach beyond the window. */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.drawing svg')]
      .filter((svg) => svg.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((svg) => svg.closest('figure')?.textContent.trim().slice(0, 60) ?? 'a drawing'),
  );
}

/** Widths in CSS pixels: a window of 1280 at 200 % zoom, a phone, A4 between its margins. */
const [zoomed, phone, paper] = [640, 360, 688];

// Axe looks at thousands of elements, twice a test: a busy machine takes its time.
describe.each(places)('$name', { timeout: 240_000 }, ({ hash, wideTable = false }) => {
  it.each(['light', 'dark'] as const)('has no axe violation, %s, in Danish and in English', async (colorScheme) => {
    const seen = await visit(hash, { colorScheme });
    await settled(seen.page);
    await expectAccessible(seen.page);
    await seen.page.goto(addressOf(`${hash}${hash.includes('?') ? '&' : '?'}sprog=en`));
    await expect.poll(() => seen.page.locator('html').getAttribute('lang'), patience).toBe('en');
    await settled(seen.page);
    await expectAccessible(seen.page);
    expectQuiet(seen);
    await seen.page.context().close();
  });

  it('shows by a ring where the keyboard is, keeps to any window, prints on white without controls', async () => {
    const seen = await visit(hash, { colorScheme: 'dark' });
    const { page } = seen;
    await settled(page);
    expect(await stopsWithoutRing(page)).toEqual([]);
    for (const width of [zoomed, phone, paper]) {
      if (width === paper) await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => widerThanWindow(page), { ...patience, message: `at ${String(width)} px` }).toEqual([]);
      if (width !== paper || !wideTable) await expectNoSidewaysScroll(page);
    }
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});

describe('reduced motion', () => {
  it('moves nothing while figures are on their way', async () => {
    const seen = await visit('#/indlaes', { reducedMotion: 'reduce' });
    await settled(seen.page);
    await seen.page.route(/lake\//u, () => undefined);
    await seen.page.goto(addressOf('#/kilder'));
    await seen.page.reload();
    await seen.page.locator('.loading .skeleton').waitFor();
    expect(await seen.page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
