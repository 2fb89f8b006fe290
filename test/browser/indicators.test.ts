import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { expectQuiet, expectSame, patience, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();

async function open(hash: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const seen = await visit(hash, options);
  await seen.page.locator('.drawing svg').first().waitFor();
  return seen;
}

function texts({ page }: Visit): Promise<string[]> {
  return page.locator('.drawing svg').first().locator('text').allTextContents();
}

const general = '#/noegletal?kommune=soroe&noegletal=reversal_rates.reversal_rate';

describe('Nøgletal', () => {
  it('draws reversal rates against the country, with the cases below', async () => {
    const seen = await open(general);
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/31 af 70.*44\s%.*44,9\s% på landsplan/u);
    expect(await texts(seen)).toEqual(
      expect.arrayContaining([
        '31',
        '41',
        '30',
        'Sorø 44',
        'Hele landet 44,9',
        '31 af 70',
        '36* af 88',
        'ikke angivet',
      ]),
    );
    await seen.page.getByText('31 af 70 er 44,3 %').first().waitFor();
    expectQuiet(seen);
  });

  it('changes with the area, and tells no development from small numbers', async () => {
    const seen = await open(general);
    await seen.page.getByLabel('Område', { exact: true }).selectOption({ label: 'Voksenhandicapområdet' });
    await expect.poll(() => seen.page.locator('p.lead').textContent(), patience).toMatch(/1 af 4/u);
    const lead = (await seen.page.locator('p.lead').textContent()) ?? '';
    expect(lead).toContain('Derfor beskrives ingen udvikling');
    expect(lead).not.toContain('i 2023 var det');
    const again = await open(new URL(seen.page.url()).hash);
    await expectSame(seen, again, texts);
  });

  it('draws long-term unemployment against region and country, computed levels starred', async () => {
    const seen = await open('#/noegletal?kommune=soroe&noegletal=unemployment_shares.share');
    expect(await texts(seen)).toEqual(
      expect.arrayContaining(['Region Sjælland 18,1', 'Hele landet 17,3', 'Sorø 12,9']),
    );
    await seen.page.getByText('18,1*').waitFor();
    await seen.page.getByLabel('Sammenlign med').selectOption('ingen');
    await expect.poll(() => texts(seen), patience).not.toContain('Hele landet 17,3');
  });

  it('draws no line across a break of method', async () => {
    const seen = await open('#/noegletal?kommune=soroe&noegletal=rankings.rank');
    await seen.page.getByText('Brud: metode eller afgrænsning er ændret.').first().waitFor();
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/nr\. 38.*metode eller afgrænsning er ændret/u);
  });

  it('draws benefits over the years for another municipality', async () => {
    const seen = await open('#/noegletal?kommune=middelfart&noegletal=benefits.recipients');
    expect((await seen.page.locator('.multiple').count()) > 2).toBe(true);
    expectQuiet(seen);
  });

  it('opens the passport of a point by keyboard', async () => {
    const seen = await open(general);
    await seen.page.locator('.drawing circle[data-fact]').first().focus();
    await seen.page.keyboard.press('Enter');
    await seen.page.getByText('Sådan står det i referatet').waitFor();
  });

  it('says what to do where there are no key figures', async () => {
    const seen = await visit('#/noegletal?kommune=jammerbugt');
    await seen.page.getByText('Ingen nøgletal for valget').waitFor();
    expectQuiet(seen);
  });

  it('says what to do where a link names a key figure that is not there', async () => {
    const { page } = await visit('#/noegletal?kommune=middelfart&noegletal=rankings.rank');
    await page.getByText('Nøgletallet findes ikke her').waitFor();
    await page.getByRole('link', { name: 'Vis alle nøgletal' }).click();
    await page.locator('.cards figure').first().waitFor();
  });

  it('draws a single value beside its target, and claims no distance where that is set for another group', async () => {
    const { page } = await visit('#/noegletal?kommune=soroe&noegletal=education.share&omraade=%7C9.+klasse%7C');
    await expect
      .poll(() => page.locator('p.lead').textContent(), patience)
      .toMatch(/26,6\s%\. Målet for 2025 er 30\s%\. Målet er sat for erhvervsuddannelse, ikke for 9\. klasse alene\./u);
    await expect
      .poll(() => page.locator('.drawing svg').first().textContent(), patience)
      .toMatch(/Mål 2025: 30\s% \(erhvervsuddannelse\)/u);
    await page.getByText('30 % i 2025, som det står i referatet').click();
    await page.getByText('Sådan står det i referatet').waitFor();
  });
});

describe('the catalogue of key figures', () => {
  const catalogue = '#/noegletal?kommune=soroe';

  it('answers how it goes, and leads from a card to its key figure and back', async () => {
    const seen = await open(catalogue);
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/Sorø har \d+ nøgletal.*2 bedre og 1 ringere/u);
    await seen.page.getByRole('link', { name: 'Omgørelsesprocent, socialområdet generelt' }).click();
    await seen.page.getByRole('heading', { level: 1, name: 'Omgørelsesprocent, socialområdet generelt' }).waitFor();
    await seen.page.getByRole('link', { name: 'Alle nøgletal' }).click();
    await seen.page.getByRole('heading', { level: 1, name: 'Nøgletal' }).waitFor();
    expectQuiet(seen);
  });

  it('shows on a card value, change, distance to the country and what to beware of', async () => {
    const { page } = await open(catalogue);
    const card = (name: string): Promise<string> =>
      page.locator('.cards figure').filter({ hasText: name }).first().innerText();
    expect(await card('socialområdet generelt')).toMatch(
      /44[\s\S]*lavere er bedre[\s\S]*\+14\spct\.point\* siden 2023[\s\S]*ringere[\s\S]*0,6\spct\.point\* under landet/u,
    );
    expect(await card('voksenhandicapområdet')).toMatch(/Ingen udvikling beskrives[\s\S]*Småt tal: 4 afgørelser/u);
    expect(await card('Erhvervsvenlighed, placering')).toContain('Brud');
  });

  it('finds by word and topic, keeps both in the address, and says when nothing fits', async () => {
    const { page } = await open(catalogue);
    await page.getByLabel('Søg nøgletal').fill('ankestyrelsen');
    await expect.poll(() => page.locator('.cards figure').count(), patience).toBe(3);
    expect(new URL(page.url()).hash).toContain('soeg=ankestyrelsen');
    await page.getByLabel('Emne').selectOption({ label: 'Ydelser' });
    await page.getByText('Ingen nøgletal passer til').waitFor();
    await page.getByRole('link', { name: 'Vis alle nøgletal' }).click();
    await expect.poll(() => page.locator('.cards figure').count(), patience).toBeGreaterThan(3);
  });

  it('defines each key figure with unit, direction and source', async () => {
    const { page } = await open(catalogue);
    const rate = page.locator('.definitions dl > div').filter({ hasText: 'Omgørelsesprocent' });
    expect(await rate.innerText()).toMatch(/Ankestyrelsen[\s\S]*% · lavere er bedre · Danmarkskortet/u);
  });
});

describe('a key figure on paper', () => {
  /** The pages' text of what Chromium prints, in the reader's order of lines. */
  async function printed(hash: string): Promise<string[]> {
    const { page } = await open(hash, { colorScheme: 'dark' });
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    await document.destroy();
    return pages;
  }

  it('is one page with sentence, chart, table, definition and sources, and without navigation', async () => {
    const [page = '', ...more] = await printed(general);
    expect(more).toEqual([]);
    expect(page).toMatch(/Sorø Kommune · Nøgletal.*31 af 70.*Hele landet 44,9.*Tallene.*Sådan måles det.*Kilder/su);
    expect(page).toMatch(/30\. oktober 2025, punkt 584, tabel 1.*Udskrevet fra Udvalgstal/su);
    for (const word of ['Overblik', 'Kopiér link', 'Udskriv ', 'ved siden af hinanden'])
      expect(page).not.toContain(word);
  });

  it('is one page too with many measurements, benchmarks and remarks', async () => {
    for (const hash of [
      '#/noegletal?kommune=soroe&noegletal=unemployment_shares.share',
      '#/noegletal?kommune=middelfart&noegletal=benefits.recipients&omraade=sygedagpenge%7C%7C',
      '#/noegletal?kommune=soroe&noegletal=rankings.rank&sprog=en',
    ]) {
      expect(await printed(hash), hash).toHaveLength(1);
    }
  });
});
