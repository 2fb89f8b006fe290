import { describe, expect, it } from 'vitest';
import { expectAccessible, expectQuiet, patience, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('Kilder', () => {
  it('lists the documents and leads to the agenda items with their decisions', async () => {
    const seen = await visit('#/kilder');
    const link = seen.page.getByRole('link', { name: 'Sorø, 14. marts 2024' });
    await link.click();
    const item = seen.page.locator('li[data-item="215"]');
    await item.waitFor();
    expect(await item.textContent()).toContain('Drøftet');
    expect(await item.textContent()).toMatch(/\d+ tal/u);
    expect(seen.page.url()).toContain('referat=');
    await expectAccessible(seen.page);
    expectQuiet(seen);
  });

  it('shows first what needs a look, proofs on demand, and leads from a finding to its figure', async () => {
    const seen = await visit('#/kilder');
    const doubts = seen.page.getByRole('radio', { name: /^Til eftersyn/u });
    await doubts.waitFor();
    expect(await doubts.isChecked()).toBe(true);
    await seen.page.locator('li button[data-fact]').first().click();
    await seen.page.getByRole('complementary', { name: 'Tallets oprindelse' }).locator('mark').first().waitFor();
    await seen.page.keyboard.press('Escape');
    await seen.page.getByRole('radio', { name: /^Stemmer/u }).check();
    await expect.poll(() => seen.page.url(), patience).toContain('bemaerkninger=kontrol');
    await seen.page.getByRole('img', { name: 'stemmer', exact: true }).first().waitFor();
    expectQuiet(seen);
  });

  it('lists the figures that were read with doubt, each marked and saying from where it was inferred', async () => {
    const seen = await visit('#/kilder?bemaerkninger=usikre');
    const figure = seen.page.locator('li button[data-fact]').first();
    await figure.waitFor();
    expect(await seen.page.getByRole('radio', { name: /^Læst usikkert \([1-9]/u }).isChecked()).toBe(true);
    expect(await figure.getAttribute('aria-label')).toContain('læst usikkert');
    await figure.click();
    const passport = seen.page.getByRole('complementary', { name: 'Tallets oprindelse' });
    await passport.getByText('Udledt', { exact: true }).waitFor();
    await expectAccessible(seen.page);
    expectQuiet(seen);
  });

  it('shows the figures of an item in Udforsk', async () => {
    const seen = await visit('#/kilder');
    await seen.page.getByRole('link', { name: 'Sorø, 14. marts 2024' }).click();
    await seen.page.locator('li[data-item="215"] a').click();
    await seen.page.getByText(/Kun rækker fra .*, punkt 215\./u).waitFor();
    await seen.page.getByRole('grid').locator('tbody tr').first().waitFor();
  });
});
