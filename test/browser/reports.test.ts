import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumFlags } from './chromium.ts';
import { serveCopy, type OwnServer } from './server.ts';
import { patience } from './visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let server: OwnServer;
let browser: Browser;

/** A year of a municipality: two follow-ups and the accounts, each a table over its committees. */
beforeAll(async () => {
  server = await serveCopy();
  const minutes = join(root, 'test/fixtures/reports');
  const lake = join(server.folder, 'lake');
  execFileSync(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', minutes, '--out', lake], { cwd: root });
  browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('a year told by three reports over committees', () => {
  it('is followed for the municipality and for each committee, one point for each report', async () => {
    const page = await browser.newPage({ locale: 'da-DK' });
    await page.goto(`${server.url}#/budget?kommune=birkelund`);
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: '2024 fra rapport til rapport' }).first(),
    });
    await expect
      .poll(() => section.locator('p.sentence').first().innerText(), patience)
      .toMatch(
        /^1\. opfølgning, I alt: 12,5\smio\. kr\. merforbrug; 2\. opfølgning: 7,9\smio\. kr\. merforbrug; regnskab: 4,5\smio\. kr\. merforbrug\.$/u,
      );
    await section.getByRole('button', { name: 'Tabel', exact: true }).click();
    const rows = await section.locator('table.data tbody tr').all();
    const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
    expect(cells.map((texts) => texts.slice(0, 3).join(' | '))).toEqual([
      'I alt | 1. opfølgning | +12,5',
      'I alt | 2. opfølgning | +7,9',
      'I alt | regnskab | +4,5',
      'Ældre- og Handicapudvalget | 1. opfølgning | +5,2',
      'Ældre- og Handicapudvalget | 2. opfølgning | +1,3',
      'Ældre- og Handicapudvalget | regnskab | -1,4',
      'Økonomiudvalget | 1. opfølgning | -1,6',
      'Økonomiudvalget | 2. opfølgning | -3,2',
      'Økonomiudvalget | regnskab | -4,5',
      'Familie- og Skoleudvalget | 1. opfølgning | +8,9',
      'Familie- og Skoleudvalget | 2. opfølgning | +9,8',
      'Familie- og Skoleudvalget | regnskab | +10,4',
    ]);
  });
});
