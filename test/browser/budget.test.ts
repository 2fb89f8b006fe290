import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();

async function open(hash: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const seen = await visit(hash, options);
  await seen.page.locator('.drawing svg').first().waitFor();
  return seen;
}

function drawing(page: Page): Promise<string> {
  return page.locator('.drawing svg').first().innerHTML();
}

/** The amounts of the first chart, in its order. */
async function amounts(page: Page): Promise<string[]> {
  const texts = await page.locator('.drawing svg').first().locator('text').allTextContents();
  return texts.filter((text) => /^[+-]\d+(?:\.\d{3})*(?:,\d)?$/u.test(text));
}

describe('Budget', () => {
  it('answers in a sentence and draws the committees of Sorø from the lake', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    expect(await seen.page.locator('h1').textContent()).toBe('Budgetafvigelser 2023');
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/seks udvalg.*16,2\smio\. kr\./u);
    expect(await amounts(seen.page)).toEqual(
      expect.arrayContaining(['-8,1', '-3,3', '-1,7', '-1,4', '-1,0', '-0,7', '-16,2']),
    );
    await seen.page.getByText('I alt, seks udvalg: stemmer inden for afrunding').first().waitFor();
    expectQuiet(seen);
  });

  it('changes with the unit and writes it into the address', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    const before = await drawing(seen.page);
    await seen.page.getByLabel('1.000 kr.', { exact: true }).check();
    await expect.poll(() => drawing(seen.page), patience).not.toBe(before);
    expect(await amounts(seen.page)).toContain('-8.106');
    expect(seen.page.url()).toContain('enhed=tkr');
  });

  it('shows each part of the service frame by itself', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.getByLabel('Uden for', { exact: true }).check();
    await seen.page.getByText('Dokumentet deler ikke denne del af rammen på udvalg.').waitFor();
    expect((await amounts(seen.page)).filter((text) => text === '-8,1')).toEqual([]);
    expect(await amounts(seen.page)).toContain('-0,9');
  });

  it('is reproduced by its link', async () => {
    const first = await open('#/budget?kommune=soroe&aar=2023&rapport=final&orden=navn&enhed=pct');
    const again = await open(new URL(first.page.url()).hash);
    const texts = (page: Page): Promise<string[]> =>
      page.locator('.drawing svg').first().locator('text').allTextContents();
    expect(await texts(again.page)).toEqual(await texts(first.page));
  });

  it('leads by keyboard from a committee to its areas, with the explanation, and back', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.locator('.drawing svg a').first().focus();
    await seen.page.keyboard.press('Enter');
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toContain('Politikområder');
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/4,5\smio\. kr\./u);
    await seen.page.getByText('Hvorfor').waitFor();
    await seen.page.goBack();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toBe('Budgetafvigelser 2023');
  });

  it('opens the passport of a bar by keyboard', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.locator('.drawing rect[data-fact]').first().focus();
    await seen.page.keyboard.press('Enter');
    await seen.page.getByText('Sådan står det i referatet').waitFor();
    expect(seen.page.url()).toContain('tal=');
  });

  it('shows the same figures as a table', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.getByRole('button', { name: 'Tabel' }).first().click();
    const cells = await seen.page.locator('table.data').first().locator('td').allTextContents();
    expect(cells.map((text) => text.trim())).toEqual(expect.arrayContaining(['258,3', '250,2', '-8,1', '-3,1']));
  });

  it('works for a municipality with overspends, undated', async () => {
    const seen = await open('#/budget?kommune=jammerbugt');
    expect(await amounts(seen.page)).toEqual(expect.arrayContaining(['-8,5', '+2,1', '-8,0']));
    await seen.page.getByText('dato ikke angivet').first().waitFor();
    expectQuiet(seen);
  });

  it('tells one year as its reports did', async () => {
    const seen = await open('#/budget?kommune=odense&aar=2016');
    await seen.page.getByText('Samme år, fortalt flere gange: 2016').waitFor();
    await expect
      .poll(() => seen.page.locator('.drawing svg').last().locator('text').allTextContents(), patience)
      .toEqual(expect.arrayContaining(['+47,7', '+35,7', '+9,7', '+8,2']));
  });

  it('says what to do where there are no budgets', async () => {
    const seen = await visit('#/budget?kommune=middelfart');
    await seen.page.getByText('Ingen budgettal for valget').waitFor();
    expectQuiet(seen);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s and fits the phone', async (colorScheme) => {
    const desk = await open('#/budget?kommune=soroe&aar=2023&rapport=final', { colorScheme });
    await expectAccessible(desk.page);
    const phone = await open('#/budget?kommune=soroe', { colorScheme, viewport: { width: 360, height: 740 } });
    await expectNoSidewaysScroll(phone.page);
    await expectAccessible(phone.page);
  });
});
