import { readFile } from 'node:fs/promises';
import { dsvFormat } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  expectSame,
  patience,
  useBrowser,
  type Visit,
} from './visit.ts';

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
    await expectSame(first.page, again.page, texts);
  });

  it('leads by a click in the middle of a committee’s name, be it on two lines, to its areas', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.locator('.drawing svg a', { hasText: 'Arbejdsmarkeds' }).first().click();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toContain('Områder nævnt i teksten');
  });

  it('gives a chart’s figures as a file, unrounded in the unit of its headings, with source and link', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    const [download] = await Promise.all([
      seen.page.waitForEvent('download'),
      seen.page.getByRole('button', { name: 'Hent CSV' }).first().click(),
    ]);
    const [first] = dsvFormat(';').parse((await readFile(await download.path(), 'utf8')).replace('\uFEFF', ''));
    expect(first).toMatchObject({
      Udvalg: 'Økonomiudvalget',
      'Korr. budget, mio. kr.': '258,307',
      // The part that is shown is named too, though the reader did not choose it.
      Link: `${seen.page.url()}&ramme=inside&oekonomi=operations`,
    });
    expect(first?.['Kilde']).toContain('punkt 215, tabel 2a');
  });

  it('leads by keyboard from a committee to its areas in the same report, and back', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.locator('.drawing svg a', { hasText: 'Arbejdsmarkeds' }).first().focus();
    await seen.page.keyboard.press('Enter');
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toContain('Områder nævnt i teksten');
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/0,7\smio\. kr\./u);
    expect(seen.page.url()).toContain('aar=2023&rapport=final');
    await seen.page.goBack();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toBe('Budgetafvigelser 2023');
  });

  it('sets the explanation of the minutes beside the area that deviates most', async () => {
    const seen = await open('#/budget?kommune=soroe&udvalg=Arbejdsmarkeds-+og+Erhvervsudvalget&aar=2025');
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/4,5\smio\. kr\./u);
    await seen.page.getByRole('heading', { name: 'Hvorfor' }).waitFor();
    await seen.page.locator('aside').getByText('Overførselsindkomster').waitFor();
  });

  it('opens the passport of a bar by keyboard', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.locator('.drawing rect[data-fact]:not([data-beside])').first().focus();
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

  it('lets a finance officer find the largest overspend of the October 2025 follow-up and copy a link to it', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const seen = await open('#/budget?kommune=jammerbugt', { permissions });
    await seen.page.getByLabel('Rapport', { exact: true }).selectOption({ label: '3. opfølgning' });
    const answer = /størst merforbrug har Social- og Sundhedsudvalget, 2,1\smio\. kr\./u;
    expect(await seen.page.locator('p.lead').textContent()).toMatch(answer);
    await seen.page.getByRole('button', { name: 'Kopiér link' }).click();
    await seen.page.getByText('Linket er kopieret').waitFor();
    const link = await seen.page.evaluate(() => navigator.clipboard.readText());
    const again = await open(new URL(link).hash);
    expect(await again.page.locator('p.lead').textContent()).toMatch(answer);
  });

  it('shows a finance officer how the expected result moved from report to report, and where the scope changed', async () => {
    const seen = await open('#/budget?kommune=odense&aar=2016');
    const course = seen.page.locator('section', {
      has: seen.page.getByRole('heading', { name: '2016 fra rapport til rapport' }),
    });
    await expect
      .poll(() => course.locator('.drawing svg text').allTextContents(), patience)
      .toEqual(expect.arrayContaining(['+47,7', '-12,0*', '+35,7', 'anden afgrænsning', '+9,7', '+8,2']));
    await course.getByText('ingen ændring beregnes imellem dem').first().waitFor();
    // The minutes' own movement across the two scopes is theirs to state.
    await course.getByRole('button', { name: /-26,0\smio\. kr\./u }).click();
    await seen.page.getByText('Sådan står det i referatet').waitFor();
    expectQuiet(seen);
  });

  it('builds the bridge from the original over the adjusted budget to the expected accounts', async () => {
    const seen = await open('#/budget?kommune=jammerbugt');
    const bridge = seen.page.locator('section', {
      has: seen.page.getByRole('heading', { name: 'Fra oprindeligt budget til forventet regnskab 2025' }),
    });
    await bridge.getByText('Budgettet er hævet').waitFor();
    await expect
      .poll(() => bridge.locator('.drawing svg text').allTextContents(), patience)
      .toEqual(expect.arrayContaining(['2.946,6', '+20,3*', '2.983,3', '-8,5', '2.975,3']));
    await bridge.getByRole('button', { name: 'Tabel' }).click();
    const cells = await bridge.locator('table.data td').allTextContents();
    expect(cells.map((text) => text.trim())).toEqual(expect.arrayContaining(['48,2', '+20,3', '68,5', '-8,5', '60,0']));
  });

  it('starts the bridge at the adjusted budget where the minutes give no other, and says so', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    await seen.page.getByRole('heading', { name: 'Fra korrigeret budget til regnskab 2023' }).first().waitFor();
    await seen.page.getByText('Referatet giver ikke det oprindelige budget').waitFor();
  });

  it('leads from a committee to a policy area with its figures, and back by the path above', async () => {
    const seen = await open('#/budget?kommune=soroe&udvalg=Arbejdsmarkeds-+og+Erhvervsudvalget');
    await seen.page
      .locator('.drawing svg a', { hasText: /^Uddannelse/u })
      .first()
      .focus();
    await seen.page.keyboard.press('Enter');
    const area = seen.page.locator('aside', {
      has: seen.page.getByRole('heading', { name: 'Uddannelse', exact: true }),
    });
    await expect
      .poll(() => area.locator('dl').textContent(), patience)
      .toMatch(/31,1\smio.*31,0\smio.*23,6\smio.*29,3\smio/su);
    await area.getByText('Forbrug til dato er en del af året, ikke et resultat.').waitFor();
    expect(seen.page.url()).toContain('omraade=Uddannelse');
    const path = seen.page.getByRole('navigation', { name: 'Her er du' });
    expect(await path.locator('li').allTextContents()).toHaveLength(3);
    await path.getByRole('link', { name: 'Arbejdsmarkeds- og Erhvervsudvalget' }).click();
    await expect.poll(() => path.locator('li').count(), patience).toBe(2);
    await path.getByRole('link', { name: 'Alle udvalg' }).click();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toBe('Budgetafvigelser 2023');
    await seen.page.goBack();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toContain('Politikområder');
  });

  it('compares municipalities in percent, and in kroner per inhabitant with the population told', async () => {
    const seen = await open('#/budget?kommune=soroe&aar=2023&rapport=final');
    const compared = seen.page.locator('section', {
      has: seen.page.getByRole('heading', { name: 'Kommuner imellem' }).first(),
    });
    const drawn = (): Promise<string[]> => compared.locator('.drawing svg text').allTextContents();
    await expect.poll(drawn, patience).toEqual(expect.arrayContaining(['-1,1', '-0,3']));
    // Every municipality has committees of the same names: each source says whose it is.
    await compared.getByText('Sorø, Arbejdsmarkeds- og Erhvervsudvalget').waitFor();
    await compared.getByRole('radio', { name: 'Kr. pr. indbygger' }).check();
    // All operations on both sides: -17.100.000 kr. among 30.444 people, -8.000.000 kr. among 37.954.
    await expect.poll(drawn, patience).toEqual(expect.arrayContaining(['-562', '-211']));
    await compared.getByText('Rækkerne er ikke opgjort ens').waitFor();
    await compared.getByText('30.444').waitFor();
    expect(seen.page.url()).toContain('sammenlign=indbygger');
    await compared
      .getByRole('link', { name: /Jammerbugt/u })
      .first()
      .click();
    await expect.poll(() => seen.page.locator('h1').textContent(), patience).toBe('Budgetafvigelser 2025');
  });

  it('lets every report on a year be picked', async () => {
    const seen = await open('#/budget?kommune=odense&aar=2016');
    const report = seen.page.getByLabel('Rapport', { exact: true });
    expect(await report.locator('option').allTextContents()).toEqual([
      'regnskab',
      'budgetopfølgning pr. 1. oktober 2016',
      'budgetopfølgning pr. 1. juni 2016',
    ]);
    await report.selectOption('follow_up@2016-06-01');
    await expect.poll(() => amounts(seen.page), patience).toEqual(['+47,7']);
  });

  it('says what to do where there are no budgets', async () => {
    const seen = await visit('#/budget?kommune=middelfart');
    await seen.page.getByText('Ingen budgettal for valget').waitFor();
    expectQuiet(seen);
  });

  it.each([
    ['a year from report to report', '#/budget?kommune=odense&aar=2016'],
    ['a policy area', '#/budget?kommune=soroe&udvalg=Arbejdsmarkeds-+og+Erhvervsudvalget&aar=2025&omraade=Uddannelse'],
  ])('is accessible on the phone where %s is shown, in English too', async (_, hash) => {
    const phone = await open(`${hash}&sprog=en`, { viewport: { width: 360, height: 740 } });
    await expectNoSidewaysScroll(phone.page);
    await expectAccessible(phone.page);
  });
});
