import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveCopy } from './server.ts';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('a chart alone', () => {
  it('stands with its sentence, its source and the way to the whole view', async () => {
    const seen = await visit('#/indlejret/overforsler/overfoersler?kommune=soroe');
    const { page } = seen;
    await page.locator('.chart.alone .drawing svg').waitFor();
    expect(await page.locator('.chart:visible').count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const text = await page.locator('body').innerText();
    expect(text).toMatch(/Sorø Kommune[\s\S]*mio\. kr\.[\s\S]*Kilde: Arbejdsmarkeds- og Erhvervsudvalget/u);
    expect(text).not.toContain('Kopiér link');
    const whole = page.getByRole('link', { name: 'Se hele siden Overførsler i Udvalgstal' });
    expect(await whole.getAttribute('href')).toBe('#/overforsler?kommune=soroe');
    const opened = page.waitForEvent('popup');
    await whole.click();
    await (await opened).getByRole('heading', { level: 1, name: 'Overførsler' }).waitFor();
    await expectAccessible(page);
    expectQuiet(seen);
  });

  it('leaves out the sentence that speaks of another chart of the view', async () => {
    const seen = await visit('#/indlejret/overforsler/pulje?kommune=soroe', { viewport: { width: 360, height: 600 } });
    await seen.page.locator('.chart.alone .drawing svg').waitFor();
    expect(await seen.page.locator('.lead:visible').count()).toBe(0);
    await expectNoSidewaysScroll(seen.page);
    expectQuiet(seen);
  });

  it('says so when the figures have no such chart', async () => {
    const seen = await visit('#/indlejret/overforsler/findes-ikke?kommune=soroe');
    await seen.page.getByText('Diagrammet findes ikke i de tal, der er lagt op nu').waitFor();
    expectQuiet(seen);
  });

  it('is put into another page by the code that the view gives', async () => {
    const server = await serveCopy();
    try {
      const seen = await visit('', {});
      const { page } = seen;
      await page.goto(`${server.url}#/overforsler?kommune=soroe`);
      await page.getByRole('button', { name: /^Indlejr Udvalg/u }).click();
      const code = await page.getByLabel('Kode til indlejring').inputValue();
      writeFileSync(
        join(server.folder, 'intranet.html'),
        `<!doctype html><title>Intranet</title><h1>Budget</h1>${code}`,
      );
      await page.goto(`${server.url}intranet.html`);
      const frame = page.frameLocator('iframe');
      await frame.locator('.chart.alone .drawing svg').waitFor();
      expect(await frame.locator('nav').count()).toBe(0);
      // The frame is as high as what stands in it: nothing scrolls inside the other page.
      const inside = page.frames()[1];
      const { content, view } = (await inside?.evaluate(() => ({
        content: document.documentElement.scrollHeight,
        view: globalThis.innerHeight,
      }))) ?? { content: 1, view: 0 };
      expect(content).toBeLessThanOrEqual(view);
    } finally {
      await server.close();
    }
  });
});
