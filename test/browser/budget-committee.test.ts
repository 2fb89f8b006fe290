import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();
const culture = 'udvalg=Kultur-+og+Fritidsudvalget';
const labour = 'udvalg=Arbejdsmarkeds-+og+Erhvervsudvalget';

async function open(hash: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const seen = await visit(hash, options);
  await seen.page.locator('.drawing svg').first().waitFor();
  return seen;
}

/** The section below a heading. */
function section(page: Page, name: string) {
  return page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });
}

describe('How is my committee doing', () => {
  it('answers a member of a committee without policy areas: its figure, its place, its bridge, what is not said', async () => {
    const seen = await open(`#/budget?kommune=soroe&${culture}`);
    expect(await seen.page.locator('h1').textContent()).toContain('Kultur- og Fritidsudvalget 2023');
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/brugte 1,7\smio\. kr\. \(6,0\s%\*\) mindre/u);
    await seen.page.getByText('Det er den 3. største afvigelse blandt 6 udvalg').waitFor();
    await seen.page.getByText('Referatet deler ikke udvalget på politikområder').waitFor();
    await section(seen.page, 'Hvorfor').getByText('Ingen forklaring af udvalgets afvigelse').waitFor();
    const bridge = section(seen.page, 'Fra korrigeret budget til regnskab 2023');
    await expect
      .poll(() => bridge.locator('.drawing svg text').allTextContents(), patience)
      .toEqual(expect.arrayContaining(['27,9', '-1,7', '26,2']));
    await section(seen.page, '2023 fra rapport til rapport').getByText('kun foreløbigt regnskab').waitFor();
    // Nothing of another committee, year or municipality stands below.
    expect(await seen.page.getByRole('heading', { level: 2, name: /Politikområder|Kommuner imellem/u }).count()).toBe(
      0,
    );
    expectQuiet(seen);
  });

  it('is reached from the committee’s name, and leads back to all', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.locator('.drawing svg a', { hasText: 'Økonomiudvalget' }).first().click();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toContain('Økonomiudvalget 2023');
    await seen.page.getByRole('link', { name: 'Alle udvalg' }).click();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toContain('Budgetafvigelser 2023');
  });

  it('explains the areas of the accounts of 2023, which no table holds, and the committee as a whole', async () => {
    const seen = await open(`#/budget?kommune=soroe&${labour}&aar=2023&omraade=Uddannelse`);
    const area = seen.page.locator('aside', { has: seen.page.getByRole('heading', { name: 'Uddannelse' }) });
    await area.getByText('fordelt over det meste af politikområdet').waitFor();
    await section(seen.page, 'Hvorfor').getByText('mange iværksættere').waitFor();
    await section(seen.page, 'Fra korrigeret budget til regnskab 2023').waitFor();
  });

  it('says whose areas stand below another year’s committees', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.getByText('Foreløbigt regnskab 2023 har ingen tabel over politikområder').waitFor();
  });

  it('keeps both scopes of a year that a later meeting tells in one only, and says how far they are apart', async () => {
    const seen = await open('#/budget?kommune=odense&aar=2015');
    await expect
      .poll(() => seen.page.locator('.drawing svg').first().locator('text').allTextContents(), patience)
      .toEqual(expect.arrayContaining(['+17,4', '+9,4']));
    await seen.page.getByText(/er det samme opgjort på to måder: der er 8,0\smio\. kr\.\* imellem/u).waitFor();
    await seen.page.getByText('samme tal står igen i referatet').waitFor();
    await seen.page.getByRole('link', { name: '7. juni 2016' }).first().click();
    await expect.poll(() => seen.page.url(), patience).toContain('#/kilder');
  });

  it('draws the adjusted budget as an outline beside each committee’s result, and says so', async () => {
    const seen = await open('#/budget?kommune=jammerbugt');
    await seen.page.getByText('Niveau: omrids er korrigeret budget, skraveret er forventet.').waitFor();
    const first = seen.page.locator('.drawing svg').first();
    const named = await first
      .locator('rect[data-fact]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    expect(named.some((name) => name.includes('Økonomiudvalget, korrigeret budget 372,7'))).toBe(true);
  });

  it('tells a wrong part, economy or comparison in the address like any other unknown choice', async () => {
    const seen = await open('#/budget?kommune=jammerbugt&ramme=nord&oekonomi=alt&sammenlign=andet');
    for (const words of ['»nord«', '»alt«', '»andet«']) await seen.page.getByText(words).waitFor();
    expectQuiet(seen);
  });

  it.each([
    ['a committee by itself', `#/budget?kommune=soroe&${culture}`],
    ['two scopes of one year', '#/budget?kommune=odense&aar=2015'],
  ])('is accessible on the phone where %s is shown, in English too', async (_, hash) => {
    const phone = await open(`${hash}&sprog=en`, { viewport: { width: 360, height: 740 } });
    await expectNoSidewaysScroll(phone.page);
    await expectAccessible(phone.page);
  });
});
