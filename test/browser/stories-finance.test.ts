import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, expectNoSidewaysScroll, expectQuiet, patience, useBrowser, type Visit } from './visit.ts';

/** What a finance officer does in Overblik, Budget and Overførsler, told as the officer would say it. */
const visit = useBrowser();

let seen: Visit;
let page: Page;

beforeAll(async () => {
  seen = await visit('#/budget', { permissions: ['clipboard-read', 'clipboard-write'] });
  page = seen.page;
});

async function open(hash: string, title: string | RegExp): Promise<void> {
  await page.goto(addressOf(hash));
  await heading(title).waitFor();
}

function heading(name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function main(): Locator {
  return page.getByRole('main');
}

function figure(name: string | RegExp): Locator {
  return page.getByRole('figure', { name }).first();
}

/** The numbers of a chart as a screen reader names them, in its order. */
async function readings(chart: Locator, part: RegExp): Promise<string[]> {
  const names = await chart
    .getByRole('button', { name: part })
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/\s/gu, ' '));
}

/** The origin of a number, which opens beside the page. */
async function closeOrigin(said: string): Promise<void> {
  const origin = page.getByRole('complementary', { name: 'Tallets oprindelse' });
  await origin.getByText(said, { exact: true }).first().waitFor();
  await page.keyboard.press('Escape');
  await origin.waitFor({ state: 'detached' });
}

const sorø2023 = '#/budget?kommune=soroe&aar=2023&rapport=final';

describe('A finance officer', () => {
  it('finds the committee with the largest overspend in the October 2025 follow-up and copies a link to it', async () => {
    await open('#/overblik', 'Overblik');
    await page.getByRole('link', { name: 'Budget', exact: true }).click();
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Jammerbugt' });
    await heading('Budgetafvigelser 2025').waitFor();
    await page.getByLabel('Rapport', { exact: true }).selectOption({ label: '3. opfølgning' });
    const answer = /størst merforbrug har Social- og Sundhedsudvalget,\s2,1\smio\. kr\./u;
    await main().getByText(answer).waitFor();
    await page.getByLabel('Udvalg', { exact: true }).selectOption({ label: 'Social- og Sundhedsudvalget' });
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await page.getByText('Linket er kopieret').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    // The link is about the committee: its own figure is the answer.
    await main()
      .getByText(/^Social- og Sundhedsudvalget ventes at bruge\s2,1\smio\. kr\./u)
      .first()
      .waitFor();
    expect(await page.getByLabel('Udvalg', { exact: true }).inputValue()).toBe('Social- og Sundhedsudvalget');
  });

  it('compares the committees of 2023 by amount and by percent, in kroner, with the total checked', async () => {
    await open(sorø2023, 'Budgetafvigelser 2023');
    const chart = figure('Budgetafvigelser 2023');
    await chart.getByText('I alt, seks udvalg: stemmer inden for afrunding').waitFor();
    await page.getByRole('radio', { name: 'kr.', exact: true }).check();
    await expect
      .poll(() => readings(chart, /afvigelse -[\d.]+\skr\./u), patience)
      .toEqual(
        expect.arrayContaining([
          'Økonomiudvalget, afvigelse -8.106.000 kr.',
          'I alt, seks udvalg, afvigelse -16.152.000 kr.',
        ]),
      );
    await page.getByRole('radio', { name: 'Største procent' }).check();
    await chart.getByRole('button', { name: 'Tabel' }).click();
    const first = chart.getByRole('row').nth(1);
    await expect.poll(() => first.textContent(), patience).toMatch(/Kultur- og Fritidsudvalget.*-6,0/su);
    await chart.getByRole('button', { name: 'Diagram' }).click();
  });

  it('sees what is inside, outside and in all of the service frame', async () => {
    await open(sorø2023, 'Budgetafvigelser 2023');
    const frame = page.getByRole('group', { name: 'Serviceramme' });
    await frame.getByRole('radio', { name: 'Uden for' }).check();
    await main().getByText('Dokumentet deler ikke denne del af rammen på udvalg.').waitFor();
    await frame.getByRole('radio', { name: 'I alt' }).check();
    await main()
      .getByText(/I hele kommunen blev der brugt\s17,1\smio\. kr\. mindre/u)
      .waitFor();
  });

  it('goes by keyboard from a committee to a policy area, reads why, and goes back', async () => {
    await open('#/budget?kommune=soroe&udvalg=Arbejdsmarkeds-+og+Erhvervsudvalget&aar=2025', /Politikområder/u);
    await figure(/Politikområder/u)
      .getByRole('link', { name: /^Uddannelse/u })
      .focus();
    await page.keyboard.press('Enter');
    const area = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Uddannelse' }) });
    await area.getByText(/færre elever er på efterskole/u).waitFor();
    await area.getByRole('button', { name: /^Uddannelse, Afvigelse: -1,7/u }).press('Enter');
    await closeOrigin('-1.710');
    const path = page.getByRole('navigation', { name: 'Her er du' });
    await path.getByRole('link', { name: 'Alle udvalg' }).press('Enter');
    await heading('Budgetafvigelser 2023').waitFor();
    await page.goBack();
    await heading(/Politikområder/u).waitFor();
  });

  it('follows the bridge from the original over the adjusted budget to the expected accounts', async () => {
    await open('#/budget?kommune=jammerbugt', 'Budgetafvigelser 2025');
    const bridge = figure(/Fra oprindeligt budget til forventet regnskab 2025/u);
    await expect
      .poll(() => readings(bridge, /budget|regnskab|ændret/iu), patience)
      .toEqual(
        expect.arrayContaining([
          'Oprindeligt budget 2.946,6 mio. kr.',
          'Kultur-, Fritids- og Landdistriktsudvalget, ændret budget +20,3* mio. kr.',
          'Korrigeret budget 2.983,3 mio. kr.',
          'Forventet regnskab 2.975,3 mio. kr.',
        ]),
      );
  });

  it('is told of income in words of income: less is budgeted, more is expected', async () => {
    await open('#/budget?kommune=jammerbugt', 'Budgetafvigelser 2025');
    await page.getByRole('radio', { name: 'Indtægter' }).check();
    await heading('Indtægter 2025').waitFor();
    await main()
      .getByText(/Indtægterne ventes at blive\s4,6\smio\. kr\. \(0,1\s%\)\shøjere/u)
      .waitFor();
    await main()
      .getByText(/Budgettet for indtægter er sat\s14,7\smio\. kr\.\* ned i løbet af året/u)
      .waitFor();
    expect(await main().innerText()).not.toMatch(/mindreforbrug (?=\+)|er hævet/u);
  });

  it("follows Odense's 2016 from report to report, and sees where the scope changed", async () => {
    await open('#/budget?kommune=odense&aar=2016', /regnskab 2016/u);
    const course = figure('2016 fra rapport til rapport');
    await expect
      .poll(() => readings(course, /, (?:opfølgning|regnskab)/u), patience)
      .toEqual([
        'Drift med overførsel, opfølgning pr. 1. juni 2016: +47,7 mio. kr.',
        'Drift med overførsel, opfølgning pr. 1. oktober 2016: +35,7 mio. kr.',
        'Service excl. projekter, regnskab: +9,7 mio. kr.',
        'Service inkl. projekter, regnskab: +8,2 mio. kr.',
      ]);
    await course.getByText(/Afgrænsningen skifter undervejs/u).waitFor();
    // Two scopes of one result: neither is the largest.
    await main()
      .getByText(/^Teksten nævner Service excl\. projekter/u)
      .waitFor();
  });

  it('compares Sorø with Jammerbugt per inhabitant, all operations on both sides, and is told what differs', async () => {
    await open('#/overblik?kommune=soroe', 'Overblik');
    await page.getByRole('link', { name: 'Sammenlign pr. indbygger i Budget' }).click();
    const compared = figure('Kommuner imellem');
    await expect
      .poll(() => readings(compared, /pr\. indbygger/u), patience)
      .toEqual(['Sorø, afvigelse -562 Kr. pr. indbygger', 'Jammerbugt, afvigelse -211 Kr. pr. indbygger']);
    await compared.getByText(/^Rækkerne er ikke opgjort ens: de er fra forskellige år og dels regnskab/u).waitFor();
    await compared.getByText(/Sorø 2023: 30\.444 \(Danmarks Statistik/u).waitFor();
    await page.getByRole('radio', { name: '% af budget' }).check();
    await compared.getByText(/al drift \(anden afgrænsning\)/u).waitFor();
  });

  it('reads who gets what moved to which year, that it nets to zero, who pays and how far it has come', async () => {
    await open('#/overforsler?kommune=soroe', 'Overførsler mellem år');
    const chart = figure('Udvalg og modtagerår');
    await chart.getByRole('button', { name: /^Økonomiudvalget, ønsket, 2024: \+2\.457/u }).press('Enter');
    await closeOrigin('2.457');
    await page.getByRole('radio', { name: 'Bundet' }).check();
    await expect.poll(() => readings(chart, /, ønsket,/u), patience).toEqual([]);
    const net = page.getByRole('row', { name: /^Netto\*/u });
    expect(await net.getByRole('img', { name: 'stemmer', exact: true }).count()).toBe(4);
    await page.getByRole('row', { name: /^Servicerammepulje foreslået, drøftet 14\.3\.2024/u }).waitFor();
    const pool = figure('Servicerammepuljen 2024');
    await pool.getByRole('link', { name: /^punkt 215/u }).waitFor();
    await page
      .getByRole('row', { name: /Status: ønsket\./u })
      .getByRole('button', { name: /\+300/u })
      .press('Enter');
    await closeOrigin('300.000 kr.');
  });

  it('is told what to do by a link to a municipality or a year that is not there, on the phone too', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open('#/budget?kommune=findes-ikke', 'Budget');
    await main()
      .getByText(/»findes-ikke«, men den kommune er ikke i samlingen/u)
      .waitFor();
    expect(await main().innerText()).not.toContain('De indlæste referater fra Sorø');
    await open('#/budget?kommune=soroe&aar=1999', 'Budget');
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Se 2023' }).click();
    await heading('Budgetafvigelser 2023').waitFor();
    expectQuiet(seen);
  });
});
