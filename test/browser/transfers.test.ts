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

describe('Overførsler', () => {
  it('draws committees by receiving year from the lake, totals checked', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    expect(await seen.page.locator('p.lead').textContent()).toMatch(/10,9\smio\. kr\..*fem af seks udvalg/u);
    expect(await texts(seen)).toEqual(
      expect.arrayContaining(['+2.457', '+1.550', '-266', '+4.339', '+3.704', 'Søger ingen']),
    );
    await seen.page.getByText('I alt, seks udvalg: stemmer').first().waitFor();
    expectQuiet(seen);
  });

  it('shows bound or requested transfers alone, by link too', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.getByLabel('Bundet', { exact: true }).check();
    await expect.poll(() => texts(seen), patience).not.toContain('+2.457');
    const again = await open(new URL(seen.page.url()).hash);
    await expectSame(seen, again, texts);
  });

  it('nets appropriations and financing to zero in every year', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.getByRole('heading', { name: 'Bevillinger og finansiering går i nul' }).waitFor();
    const net = seen.page.locator('tr.net');
    expect((await net.locator('td').allTextContents()).map((text) => text.trim())).toEqual(['0', '0', '0', '0', '0']);
    expect(await net.getByRole('img', { name: 'stemmer', exact: true }).count()).toBe(4);
  });

  it('shows the pool and the way to a decision', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.getByRole('heading', { name: 'Servicerammepuljen 2024' }).waitFor();
    await seen.page.getByText('Kommunalbestyrelsen', { exact: true }).waitFor();
    expect(await seen.page.getByText('Referat ikke indlæst').count()).toBe(2);
  });

  it('tells how far each step has come and what was decided on it', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.getByText(/pengene dermed er bevilget, siger referatet ikke/u).waitFor();
    const ledger = seen.page.locator('section', {
      has: seen.page.getByRole('heading', { name: 'Bevillinger og finansiering går i nul' }),
    });
    const status = await ledger.locator('th .status').allTextContents();
    expect(status).toEqual(Array.from({ length: 4 }, () => 'foreslået, drøftet 14.3.2024'));
  });

  it('shows what the text moves: a wish of the committee, and a sum that one gives and another gets', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    const spoken = seen.page.locator('section', { has: seen.page.getByRole('heading', { name: 'Nævnt i teksten' }) });
    const wished = spoken.getByRole('row').filter({ hasText: 'Status: ønsket.' });
    expect(await wished.textContent()).toMatch(/2024\s*\+300/u);
    const moved = spoken.locator('article').filter({ hasText: 'Fra og til går i nul' });
    expect(await moved.getByRole('button').allTextContents()).toEqual(['+81', '-81']);
    await moved.getByText('2026-2029').first().waitFor();
    await moved.getByText('Beslutning: taget til efterretning.').waitFor();
    await moved.getByRole('button').first().click();
    await seen.page.getByText('Sådan står det i referatet').waitFor();
    expectQuiet(seen);
  });

  it('leads from a committee’s name to its own transfers, says that the ledger is of all, and back', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.locator('.drawing svg a', { hasText: 'Kultur- og Fritidsudvalget' }).first().click();
    await expect.poll(() => seen.page.locator('p.lead').textContent(), patience).toMatch(/For Kultur- og Frit.*0,8/u);
    await seen.page.getByText('for alle udvalg under ét, ikke kun det valgte').waitFor();
    await seen.page.getByRole('link', { name: 'Alle udvalg' }).click();
    await expect.poll(() => seen.page.locator('p.lead').textContent(), patience).toContain('fem af seks udvalg');
  });

  it('says where the text prints another sum than the table', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.getByText(/Teksten skriver 3,985 mio\.\s?kr\.; tabel 2b giver 3,984/u).waitFor();
    await seen.page.getByText(/Teksten skriver 8,247 mio\.\s?kr\.; tabel 3 giver 8,246/u).waitFor();
  });

  it('opens the passport of a figure', async () => {
    const seen = await open('#/overforsler?kommune=soroe');
    await seen.page.locator('.drawing text[data-fact]').first().click();
    await seen.page.getByText('Sådan står det i referatet').waitFor();
  });

  it('says what to do where nothing is moved', async () => {
    const seen = await visit('#/overforsler?kommune=jammerbugt');
    await seen.page.getByText('Ingen overførsler for valget').waitFor();
    expectQuiet(seen);
  });
});
