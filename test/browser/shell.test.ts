import { describe, expect, it } from 'vitest';
import { addressOf, expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser } from './visit.ts';

const visit = useBrowser();

const views = ['Udforsk', 'Kilder', 'Indlæs'];

describe('shell', () => {
  it('names seven views in one navigation, in Danish', async () => {
    const seen = await visit('#/kilder');
    const links = seen.page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link');
    await expect
      .poll(() => links.allTextContents(), patience)
      .toEqual(['Overblik', 'Budget', 'Overførsler', 'Nøgletal', 'Udforsk', 'Kilder', 'Indlæs']);
    expect(await seen.page.getByRole('main').count()).toBe(1);
    expectQuiet(seen);
  });

  it('goes from view to view and back again', async () => {
    const seen = await visit('#/kilder');
    await seen.page.getByRole('heading', { level: 1, name: 'Kilder' }).waitFor();
    await seen.page.getByRole('link', { name: 'Udforsk', exact: true }).first().click();
    await seen.page.getByRole('heading', { level: 1, name: 'Udforsk' }).waitFor();
    await seen.page.goBack();
    await seen.page.getByRole('heading', { level: 1, name: 'Kilder' }).waitFor();
    expect(await seen.page.title()).toBe('Kilder · Udvalgstal');
    expectQuiet(seen);
  });

  it('says that an address names no page, and which pages there are', async () => {
    const seen = await visit('#/budgett?kommune=soroe');
    await seen.page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
    expect(await seen.page.getByRole('main').innerText()).toContain('»budgett«');
    await seen.page.getByRole('link', { name: 'English' }).click();
    await seen.page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await seen.page.getByRole('main').getByRole('link', { name: 'Budget', exact: true }).click();
    await seen.page.getByRole('heading', { level: 1, name: 'Budget deviations' }).waitFor();
    expect(seen.page.url()).toContain('#/budget?kommune=soroe');
    expectQuiet(seen);
  });

  it('says what the address asks for and the page cannot show', async () => {
    const seen = await visit('#/budget?kommune=soroe&udvalg=ukendt');
    const filters = seen.page.getByRole('region', { name: 'Filtre' });
    await expect
      .poll(() => filters.getByRole('status').allInnerTexts(), patience)
      .toContainEqual(expect.stringContaining('»ukendt«'));
    await seen.page.getByLabel('Udvalg', { exact: true }).selectOption({ index: 1 });
    await expect.poll(() => filters.getByRole('status').allInnerTexts(), patience).toEqual(['', '']);
    expectQuiet(seen);
  });

  it('speaks English when asked, and says so to screen readers', async () => {
    const seen = await visit('#/kilder');
    await seen.page.getByRole('link', { name: 'English' }).click();
    await seen.page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    expect(await seen.page.locator('html').getAttribute('lang')).toBe('en');
    expect(seen.page.url()).toContain('sprog=en');
    await seen.page.getByRole('link', { name: 'Explore', exact: true }).click();
    await seen.page.getByRole('heading', { level: 1, name: 'Explore' }).waitFor();
    expectQuiet(seen);
  });

  it('lets the keyboard skip the navigation', async () => {
    const seen = await visit('#/kilder');
    await seen.page.getByRole('heading', { level: 1 }).waitFor();
    await seen.page.keyboard.press('Tab');
    expect(await seen.page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indholdet');
    await seen.page.keyboard.press('Enter');
    expect(await seen.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(seen.page.url()).toBe(addressOf('#/kilder'));
  });

  it('folds the navigation behind a menu on the phone', async () => {
    const seen = await visit('#/kilder', { viewport: { width: 360, height: 740 } });
    const link = seen.page.getByRole('link', { name: 'Udforsk', exact: true });
    await seen.page.getByRole('heading', { level: 1, name: 'Kilder' }).waitFor();
    expect(await link.isVisible()).toBe(false);
    await seen.page.getByRole('button', { name: 'Menu' }).click();
    await link.click();
    await seen.page.getByRole('heading', { level: 1, name: 'Udforsk' }).waitFor();
    await expect.poll(() => link.isVisible(), patience).toBe(false);
  });

  it.each(views)('shows %s without errors, accessibly, wide and light, narrow and dark', async (name) => {
    const hash = `#/${name.toLowerCase().replace('æ', 'ae')}`;
    const settings = [
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 360 },
    ] as const;
    for (const { colorScheme, width } of settings) {
      const seen = await visit(hash, { viewport: { width, height: 800 }, colorScheme });
      await seen.page.getByRole('heading', { level: 1, name }).waitFor();
      await seen.page.waitForLoadState('networkidle');
      await expect.poll(() => seen.page.locator('.loading').count(), patience).toBe(0);
      expect(await seen.page.locator('h1').count()).toBe(1);
      await expectNoSidewaysScroll(seen.page);
      await expectAccessible(seen.page);
      expectQuiet(seen);
      await seen.page.context().close();
    }
  });
});
