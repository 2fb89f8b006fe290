import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, expectAccessible, expectQuiet, expectSame, patience, useBrowser } from './visit.ts';

const visit = useBrowser();

const passport = 'Tallets oprindelse';

async function open(hash: string, options?: Parameters<typeof visit>[1]): Promise<Awaited<ReturnType<typeof visit>>> {
  const seen = await visit(hash, options);
  await seen.page.locator('figure .drawing svg').first().waitFor();
  return seen;
}

function main(page: Page): Promise<string> {
  return page.getByRole('main').innerText();
}

/** The first sentence, whose figures do not part from their units, with plain spaces. */
async function leadOf(page: Page): Promise<string> {
  return (await page.locator('p.lead').innerText()).replaceAll('\u00a0', ' ');
}

describe('Overblik', () => {
  it('answers for the newest meeting: sentence, changes, deviations, cards, other municipalities', async () => {
    const seen = await open('');
    const { page } = seen;
    await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
    const lead = await leadOf(page);
    expect(lead).toContain('4,5 mio. kr.');
    expect(lead).toContain('12,9 %');
    expect(lead).toContain('nr. 38 af 91');
    const since = page.getByRole('heading', { level: 2, name: 'Siden mødet 14. marts 2024' }).locator('xpath=..');
    expect(await since.getByRole('listitem').first().innerText()).toMatch(/15,7[\s\S]*12,9[\s\S]*-2,8 pct\.point\*/u);
    expect(
      await page.getByRole('figure', { name: 'Største afvigelser, forventet 2025' }).locator('.drawing svg').count(),
    ).toBe(1);
    expect(
      await page
        .getByRole('figure', { name: /^Omgørelsesprocent/u })
        .locator('svg')
        .count(),
    ).toBeGreaterThan(2);
    await page.getByRole('figure', { name: /^Jammerbugt: forventet/u }).waitFor();
    await page.getByRole('figure', { name: /^Middelfart: 560/u }).waitFor();
    expectQuiet(seen);
  });

  it('paints from the snapshot while the engine is still on its way', async () => {
    const seen = await visit('#/kilder');
    const { page } = seen;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(addressOf(''));
    await page.locator('figure .drawing svg [data-fact]').first().waitFor();
    expect(await leadOf(page)).toContain('mio. kr.');
    release();
    // With the engine up, a question outside the snapshot is answered too.
    await page.getByLabel('Kommune', { exact: true }).selectOption('middelfart');
    await expect.poll(() => main(page), patience).toContain('Middelfart Kommune');
    expectQuiet(seen);
  });

  it('changes with municipality and meeting, and a link reproduces what is seen', async () => {
    const seen = await open('#/overblik');
    const { page } = seen;
    await page.getByLabel('Møde', { exact: true }).selectOption({ label: '14. marts 2024' });
    await expect.poll(() => leadOf(page), patience).toContain('16,2 mio. kr.');
    expect(page.url()).toContain('moede=2024-03-14');
    await page.getByLabel('Kommune', { exact: true }).selectOption('middelfart');
    await page.getByRole('heading', { name: 'Siden mødet 14. juni 2017' }).waitFor();
    expect(page.url()).toContain('kommune=middelfart');
    expect(page.url()).not.toContain('moede');
    await page.getByLabel('Møde', { exact: true }).selectOption({ label: '14. juni 2017' });
    await page.getByRole('heading', { name: 'Siden mødet 17. august 2016' }).waitFor();
    const again = await open(new URL(page.url()).hash);
    await again.page.getByRole('heading', { name: 'Siden mødet 17. august 2016' }).waitFor();
    await expectSame(page, again.page, main);
    expectQuiet(seen);
  });

  it('opens the passport of figures in the sentence, the changes, a card and a chart', async () => {
    const seen = await open('#/overblik');
    const { page } = seen;
    const places = [
      'p.lead [data-fact]',
      'li [data-fact]',
      'figure .large [data-fact]',
      'figure .drawing svg [data-fact]',
    ];
    for (const place of places) {
      const mark = page.locator(place).first();
      const fact = await mark.getAttribute('data-fact');
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: passport }).locator('mark').first().waitFor();
      expect(page.url()).toContain(`tal=${fact ?? ''}`);
      await page.keyboard.press('Escape');
      await page.getByRole('complementary', { name: passport }).waitFor({ state: 'detached' });
    }
    expectQuiet(seen);
  });

  it('tells no development of small numbers and draws no line across a break', async () => {
    const seen = await open('#/overblik');
    const small = seen.page.getByRole('figure', { name: 'Omgørelsesprocent, voksenhandicapområdet' });
    expect(await small.innerText()).toContain('Ingen udvikling beskrives');
    expect(await small.innerText()).toContain('Småt tal: 4 afgørelser.');
    const broken = seen.page.getByRole('figure', { name: /^Erhvervsvenlighed/u });
    expect(await broken.innerText()).toContain('Brud: ingen linje hen over.');
    expect(await broken.locator('svg [data-fact]').count()).toBe(2);
  });

  it.each(['odense', 'jammerbugt', 'middelfart'])(
    'says what it cannot show of %s, and shows the rest',
    async (slug) => {
      const seen = await open(`#/overblik?kommune=${slug}`);
      expect(await main(seen.page)).not.toMatch(/undefined|null|NaN/u);
      await expectAccessible(seen.page);
      expectQuiet(seen);
    },
  );

  it('offers a way out when the municipality is not in the collection', async () => {
    const seen = await visit('#/overblik?kommune=findes-ikke');
    await seen.page.getByText('Ingen tal for valget').waitFor();
    await seen.page.getByRole('link', { name: 'Ryd filtre' }).click();
    await seen.page.locator('figure .drawing svg').first().waitFor();
    expectQuiet(seen);
  });
});
