import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveCopy } from './server.ts';
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, patience, useBrowser } from './visit.ts';

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

  it.each([
    ['overblik/afvigelser-jammerbugt?kommune=soroe', 'Jammerbugt Kommune', /^Jammerbugt: /u],
    ['overblik/udvikling-middelfart?kommune=soroe', 'Middelfart Kommune', /^Middelfart: /u],
    ['overblik/forloeb-odense?kommune=soroe', 'Odense Kommune', /^Odense: /u],
    ['budget/politikomraader?kommune=soroe', 'Arbejdsmarkeds- og Erhvervsudvalget', /2025$/u],
  ])('stands below its own municipality, committee and year: %s', async (address, whose, title) => {
    const { page } = await visit(`#/indlejret/${address}`);
    await page.locator('.chart.alone .drawing svg').waitFor();
    const headings = await page.getByRole('heading').allInnerTexts();
    expect(headings).toEqual([expect.stringMatching(title)]);
    const text = await page.getByRole('main').innerText();
    expect(text.slice(0, text.indexOf(headings[0] ?? ''))).toContain(whose);
  });

  it('leads from another municipality’s chart to that municipality', async () => {
    const { page } = await visit('#/indlejret/overblik/afvigelser-jammerbugt?kommune=soroe');
    const whole = page.getByRole('link', { name: 'Se hele siden Overblik i Udvalgstal' });
    await expect.poll(() => whole.getAttribute('href'), patience).toBe('#/overblik?kommune=jammerbugt');
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
      const { page } = await visit('', {});
      await page.goto(`${server.url}#/overforsler?kommune=soroe`);
      await page.getByRole('button', { name: /^Indlejr Udvalg/u }).click();
      const field = page.getByLabel('Kode til indlejring');
      await expect.poll(() => field.inputValue(), patience).toContain('<iframe');
      const code = await field.inputValue();
      // A column of 700 px, and a phone's page with a margin on either side.
      for (const { width, margin } of [
        { width: 740, margin: 20 },
        { width: 360, margin: 20 },
      ]) {
        writeFileSync(
          join(server.folder, 'intranet.html'),
          `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Intranet</title>
          <body style="margin: ${String(margin)}px">${code}`,
        );
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${server.url}intranet.html`);
        const frame = page.frameLocator('iframe');
        await frame.locator('.chart.alone .drawing svg').waitFor();
        expect(await frame.locator('nav').count()).toBe(0);
        // The frame is as high as what stands in it: nothing scrolls inside the other page, and little of it is empty.
        await expect
          .poll(() => frame.locator('html').evaluate((html) => html.scrollHeight - globalThis.innerHeight), patience)
          .toBeLessThanOrEqual(0);
        const empty = await frame
          .locator('html')
          .evaluate((html) => globalThis.innerHeight - html.getBoundingClientRect().height);
        expect(empty).toBeLessThan(80);
      }
    } finally {
      await server.close();
    }
  });
});
