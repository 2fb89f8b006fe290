import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from './places.ts';
import {
  addressOf,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  patience,
  useBrowser,
  type Visit,
} from './visit.ts';

const visit = useBrowser();

/** Waits until the view has its figures. */
async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, .chart)').first().waitFor({ state: 'visible' });
  await page.waitForFunction(() => document.querySelector('.loading') === null, null, patience);
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
    let { at, ring } = await focused(page);
    if (at.startsWith('body.')) break;
    // The query's editor learns of its focus a moment later.
    for (let look = 0; look < 10 && !ring; look += 1) {
      await page.waitForTimeout(30);
      ({ at, ring } = await focused(page));
    }
    if (!ring) without.push(at);
  }
  return without;
}

/**
 * Words of charts and choices with less than 4.5 to 1 against their ground. Axe leaves these undecided, because they
 * stand in a drawing or before an arrow; drawings have the ground of the page, and no words inside their bars.
 */
function paleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const luminance = (colour: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: readonly number[], other: readonly number[]): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const ground = channels(getComputedStyle(document.body).backgroundColor);
    const drawn = [...document.querySelectorAll('.drawing svg text, .drawing svg tspan')].map((element) => {
      const { fill, fillOpacity, opacity } = getComputedStyle(element);
      const seen = Number(fillOpacity) * Number(opacity);
      const mixed = channels(fill).map((value, at) => value * seen + (ground[at] ?? 0) * (1 - seen));
      return { said: element.textContent.trim(), ratio: fill === 'none' ? 1 : contrast(mixed.slice(0, 3), ground) };
    });
    const chosen = [...document.querySelectorAll('select')].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { said: element.value, ratio: contrast(channels(color).slice(0, 3), channels(backgroundColor)) };
    });
    return [...drawn, ...chosen]
      .filter(({ said, ratio }) => said !== '' && ratio < 4.5)
      .map(({ said, ratio }) => `${said}: ${ratio.toFixed(1)}`);
  });
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

const themes = ['light', 'dark'] as const;

// Axe looks at thousands of elements, twice a test: a busy machine takes its time.
describe.each(places)('$name', { timeout: 240_000 }, ({ hash, wideTable = false, presses }) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(hash);
    await settled(seen.page);
    if (presses === undefined) return;
    await seen.page.locator(presses).first().click();
    await seen.page.locator('.passport h2').first().waitFor();
    await settled(seen.page);
  });
  afterAll(() => seen.page.context().close());

  async function expectAccessibleIn(schemes: readonly (typeof themes)[number][], { page }: Visit): Promise<void> {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // Some colours pass over into the other theme's; axe is to see where they end.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await expectAccessible(page);
      expect(await paleWords(page), colorScheme).toEqual([]);
    }
  }

  it('has no axe violation in Danish, light and dark', async () => {
    await expectAccessibleIn(themes, seen);
    expectQuiet(seen);
  });

  it('shows by a ring where the keyboard is, keeps to any window, prints on white without controls', async () => {
    const { page } = seen;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await stopsWithoutRing(page)).toEqual([]);
    for (const width of [zoomed, phone, paper]) {
      if (width === paper) await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => widerThanWindow(page), { ...patience, message: `at ${String(width)} px` }).toEqual([]);
      if (width !== paper || !wideTable) await expectNoSidewaysScroll(page);
    }
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  // Words have the same colours in every language, and axe takes longest of all these tests.
  it('has no axe violation in English', async () => {
    const { page } = seen;
    const now = new URL(page.url()).hash;
    await page.goto(addressOf(`${now}${now.includes('?') ? '&' : '?'}sprog=en`));
    await expect.poll(() => page.locator('html').getAttribute('lang'), patience).toBe('en');
    await settled(page);
    await expectAccessibleIn(['light'], seen);
    expectQuiet(seen);
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
