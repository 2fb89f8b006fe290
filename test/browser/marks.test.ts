import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectQuiet, useBrowser } from './visit.ts';

const visit = useBrowser();

const budget = '#/budget?kommune=soroe&aar=2023&rapport=final';

async function open(hash: string): Promise<Awaited<ReturnType<typeof visit>>> {
  const seen = await visit(hash);
  await seen.page.locator('figure .drawing svg').first().waitFor();
  return seen;
}

/** What the mark with the focus is called. */
function heard(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

/** Tab until the focus is in a chart. */
async function tabIntoChart(page: Page): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.drawing [tabindex]'))) return;
  }
  throw new Error('no mark takes the focus');
}

describe('a mark of a chart', () => {
  it('tells the pointer what it is, how it is printed and where', async () => {
    const seen = await open(budget);
    const tip = seen.page.getByRole('tooltip');
    await seen.page.locator('.drawing rect[data-fact]:not([data-beside])').first().hover();
    const text = await tip.innerText();
    expect(text).toContain('Økonomiudvalget, afvigelse -8,1 mio. kr.');
    expect(text).toContain('Trykt: -8.106');
    expect(text).toMatch(/Arbejdsmarkeds- og Erhvervsudvalget, 14\. marts 2024, punkt 215, tabel 2a/u);
    await expectAccessible(seen.page);
    // The pointer may go onto the tooltip, to read it at leisure or to copy from it.
    await tip.hover();
    await seen.page.waitForTimeout(400);
    expect(await tip.count()).toBe(1);
    await seen.page.mouse.move(2, 2);
    await tip.waitFor({ state: 'detached' });
    expectQuiet(seen);
  });

  it('says of a computed figure that nobody printed it', async () => {
    const seen = await open(budget);
    await seen.page.locator('.drawing text[data-reading]').first().hover();
    expect(await seen.page.getByRole('tooltip').innerText()).toContain('Beregnet, ikke trykt');
  });

  it('is reached by Tab and arrow keys, tells the same, and opens its passport', async () => {
    const seen = await open(budget);
    const { page } = seen;
    await tabIntoChart(page);
    expect(await heard(page)).toBe('Økonomiudvalget, korrigeret budget 258,3 mio. kr.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await heard(page)).toBe('Økonomiudvalget, afvigelse -8,1 mio. kr.');
    expect(await page.getByRole('tooltip').innerText()).toContain('Trykt: -8.106');
    await page.keyboard.press('ArrowDown');
    expect(await heard(page)).toBe('Social- og Sundhedsudvalget, afvigelse -3,3 mio. kr.');
    await page.keyboard.press('Home');
    expect(await heard(page)).toBe('Social- og Sundhedsudvalget, korrigeret budget 522,4 mio. kr.');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('Sådan står det i referatet').waitFor();
    expectQuiet(seen);
  });

  it('follows time from left to right in a trend', async () => {
    const seen = await open('#/noegletal?kommune=soroe&noegletal=rankings.rank');
    await tabIntoChart(seen.page);
    expect(await heard(seen.page)).toContain('2024: nr. 54');
    await seen.page.keyboard.press('ArrowRight');
    expect(await heard(seen.page)).toContain('2025: nr. 38');
    await seen.page.keyboard.press('ArrowRight');
    expect(await heard(seen.page)).toContain('2025: nr. 38');
  });

  it('is one of many in a chart that Tab stops at once', async () => {
    const seen = await open('#/overblik');
    await seen.page.waitForTimeout(300);
    const stops = await seen.page.evaluate(() =>
      [...document.querySelectorAll('.drawing svg')].map((svg) => svg.querySelectorAll('[tabindex="0"]').length),
    );
    expect(stops.length).toBeGreaterThan(3);
    expect(new Set(stops)).toEqual(new Set([1]));
  });
});
