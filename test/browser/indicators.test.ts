import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser, type Visit } from './visit.ts';

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
    expect(await texts(again)).toEqual(await texts(seen));
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
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/nr\. 38.*metoden er ændret/u);
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

  it.each(['light', 'dark'] as const)('is accessible in %s and fits the phone', async (colorScheme) => {
    await expectAccessible((await open(general, { colorScheme })).page);
    const phone = await open(general, { colorScheme, viewport: { width: 360, height: 740 } });
    await expectNoSidewaysScroll(phone.page);
    await expectAccessible(phone.page);
  });
});
