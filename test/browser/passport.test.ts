import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();

async function openTransfers(width = 1280): Promise<Visit> {
  const seen = await visit('#/udforsk?kommune=soroe&emne=transfers&maal=deviation&kolonner=committee,value', {
    viewport: { width, height: 800 },
  });
  await seen.page.getByRole('grid').locator('tbody td').first().waitFor();
  return seen;
}

const numberIn = ({ page }: Visit) => page.getByRole('grid').getByText('-8.106.000');

describe('passport', () => {
  it('opens from a number by keyboard, shows the marked cell, closes with Escape and gives the focus back', async () => {
    const seen = await openTransfers();
    const number = numberIn(seen);
    await number.focus();
    await seen.page.keyboard.press('Enter');
    const passport = seen.page.getByRole('complementary', { name: 'Tallets oprindelse' });
    await passport.getByRole('heading', { level: 2 }).waitFor();
    expect(await seen.page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Luk');
    expect((await passport.locator('mark').textContent())?.trim()).toBe('-8.106');
    const told = await passport.textContent();
    for (const part of ['-8,1', 'mio. kr.', '-8.106.000 kr.', '14. marts 2024', '215', 'mindreforbrug']) {
      expect(told).toContain(part);
    }
    await expectAccessible(seen.page);
    await seen.page.keyboard.press('Escape');
    await expect.poll(() => passport.count(), patience).toBe(0);
    await expect
      .poll(() => seen.page.evaluate(() => document.activeElement?.textContent), patience)
      .toContain('-8.106.000');
    expectQuiet(seen);
  });

  it('is reproduced by its link', async () => {
    const seen = await openTransfers();
    await numberIn(seen).click();
    await expect.poll(() => seen.page.url(), patience).toContain('tal=');
    const again = await visit(new URL(seen.page.url()).hash);
    await again.page.getByRole('complementary').locator('mark').waitFor();
    expect((await again.page.getByRole('complementary').locator('mark').textContent())?.trim()).toBe('-8.106');
    await again.page.getByRole('button', { name: 'Luk' }).click();
    expect(again.page.url()).not.toContain('tal=');
  });

  it('shows the sentence, with the number marked, of a figure in prose', async () => {
    const seen = await visit('#/udforsk?kommune=soroe&emne=unemployment_shares&maal=share');
    await seen.page.getByRole('grid').locator('tbody button').first().click();
    const mark = seen.page.getByRole('complementary').locator('blockquote mark');
    await mark.waitFor();
    expect(await mark.textContent()).toMatch(/\d/u);
  });

  it('covers the page on the phone and keeps it out of reach meanwhile', async () => {
    const seen = await openTransfers(360);
    await numberIn(seen).click();
    const sheet = seen.page.getByRole('dialog', { name: 'Tallets oprindelse' });
    await sheet.locator('mark').waitFor();
    expect(await seen.page.locator('main').getAttribute('inert')).not.toBeNull();
    await expectNoSidewaysScroll(seen.page);
    await expectAccessible(seen.page);
    await sheet.getByRole('button', { name: 'Luk' }).click();
    await expect.poll(() => sheet.count(), patience).toBe(0);
    expect(await seen.page.locator('main').getAttribute('inert')).toBeNull();
  });

  it('says when a link names a figure that is not there', async () => {
    const seen = await visit('#/kilder?tal=0000000000000000');
    await seen.page.getByText('Tallet findes ikke i de indlæste referater.').waitFor();
    expectQuiet(seen);
  });
});
