import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { minutesAsPdf, endPrinting } from '../pdf.ts';
import { addressOf, expectAccessible, expectNoSidewaysScroll, expectQuiet, useBrowser } from './visit.ts';

const visit = useBrowser();

const seed = fileURLToPath(new URL('../../seeds/soroe-2024-03-14.txt', import.meta.url));

afterAll(endPrinting);

describe('Indlæs', () => {
  it('reads minutes in the browser, sending them nowhere', async () => {
    const seen = await visit('#/indlaes');
    const sent: string[] = [];
    await seen.page.getByRole('heading', { level: 1, name: 'Indlæs' }).waitFor();
    seen.page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    await seen.page.locator('input[type=file]').setInputFiles(seed);
    await seen.page.getByRole('heading', { name: 'Fundet i soroe-2024-03-14.txt' }).waitFor();
    const rows = seen.page.locator('table.data tbody tr');
    expect(await rows.count()).toBeGreaterThan(100);
    // Each figure stands beside the row or sentence that prints it, with its number marked.
    const marked = rows.filter({ has: seen.page.locator('mark').getByText('-8.106', { exact: true }) });
    expect(await marked.first().innerText()).toMatch(/-8,1 mio\. kr\.|-8\.106\.000 kr\./u);
    expect(sent).toEqual([]);
    await expectAccessible(seen.page);
    expectQuiet(seen);
  });

  it('tells a figure that was computed, and one of the measurement before, from those printed', async () => {
    const minutes = `Enby Kommune
Beskæftigelsesudvalget
Referat af mødet den 8. april 2025

Punkt 1: Ledighed

Sagsfremstilling

Langtidsledigheden var 12,9 pct. i marts 2025, hvilket er 5,2 procentpoint under landsgennemsnittet. Ved sidste måling var langtidsledigheden i Enby 13,6 pct.
`;
    const seen = await visit('#/indlaes');
    await seen.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'referat.txt', mimeType: 'text/plain', buffer: Buffer.from(minutes) });
    const row = (value: string): Locator => seen.page.locator('table.data tbody tr', { hasText: value });
    expect(await row('18,1 %*').innerText()).toContain('Beregnet: ');
    expect(await row('13,6 %').first().innerText()).toContain('sidste måling');
    expect(await row('12,9 %').first().innerText()).not.toMatch(/\*|sidste måling/u);
    expectQuiet(seen);
  });

  it('reads a PDF, in a thread of its own', async () => {
    const buffer = Buffer.from(await minutesAsPdf(readFileSync(seed, 'utf8'), { running: 'Referat' }));
    const seen = await visit('#/indlaes');
    const threads = seen.page.waitForEvent('worker', (worker) => worker.url().includes('trial-worker'));
    await seen.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'referat.pdf', mimeType: 'application/pdf', buffer });
    await seen.page.getByRole('heading', { name: 'Fundet i referat.pdf' }).waitFor();
    await threads;
    expect(await seen.page.locator('table.data tbody tr').count()).toBeGreaterThan(100);
    expect(await seen.page.locator('table.data').textContent()).toContain('-8.106');
    expectQuiet(seen);
  });

  it('opens the passport of every figure from the file itself, where the site has no lake', async () => {
    const seen = await visit('#/budget');
    await seen.page.route('**/lake/**', (route) => route.abort());
    await seen.page.goto('about:blank');
    await seen.page.goto(addressOf('#/indlaes'));
    await seen.page.locator('input[type=file]').setInputFiles(seed);
    const row = seen.page.locator('table.data tbody tr', { has: seen.page.locator('mark').getByText('-8.106') });
    await row.first().getByRole('button').click();
    const passport = seen.page.getByRole('complementary', { name: 'Tallets oprindelse' });
    await passport.getByRole('heading', { name: 'Økonomiudvalget, afvigelse 2023' }).waitFor();
    expect(await passport.locator('td.asked').innerText()).toBe('-8.106');
    expect(await passport.innerText()).toContain('-8.106 × 1.000 = -8.106.000');
    expect(await passport.innerText()).toMatch(/Afvigelsen stemmer/u);
    expect(await passport.getByRole('link', { name: 'Åbn i Kilder' }).count()).toBe(0);
    await expectAccessible(seen.page);
    await passport.getByRole('button', { name: 'Luk' }).click();
    await expect.poll(() => seen.page.evaluate(() => document.activeElement?.textContent)).toMatch(/-8/u);
    expect(seen.foreign).toEqual([]);
  });

  it('shows the figures found on the phone without sideways scrolling', async () => {
    const seen = await visit('#/indlaes', { viewport: { width: 360, height: 740 } });
    await seen.page.locator('input[type=file]').setInputFiles(seed);
    await seen.page.locator('table.data tbody tr').first().waitFor();
    await expectNoSidewaysScroll(seen.page);
  });

  it('tells of the file that was chosen last', async () => {
    const seen = await visit('#/indlaes');
    const field = seen.page.locator('input[type=file]');
    await field.setInputFiles(seed);
    await field.setInputFiles({ name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
    await seen.page.getByRole('heading', { name: 'tom.txt kunne ikke læses' }).waitFor();
    expect(await seen.page.locator('table.data').count()).toBe(0);
    expectQuiet(seen);
  });

  it('reads several files one after the other, and tells of each', async () => {
    const seen = await visit('#/indlaes');
    await seen.page.locator('input[type=file]').setInputFiles([
      { name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'referat.txt', mimeType: 'text/plain', buffer: readFileSync(seed) },
    ]);
    await seen.page.getByRole('heading', { name: 'tom.txt kunne ikke læses' }).waitFor();
    await seen.page.getByRole('heading', { name: 'Fundet i referat.txt' }).waitFor();
    expect(await seen.page.locator('table.data').count()).toBe(1);
    expectQuiet(seen);
  });

  it('says why a file cannot be read', async () => {
    const seen = await visit('#/indlaes');
    await seen.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
    await seen.page.getByRole('heading', { name: 'tom.txt kunne ikke læses' }).waitFor();
    expect(await seen.page.locator('.state').textContent()).toContain('Filen er tom.');
    expectQuiet(seen);
  });
});
