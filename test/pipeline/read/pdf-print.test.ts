/** The same facts from minutes printed as PDF as from their text: recall 98 %, precision 99 %. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { endPrinting, minutesAsPdf, pdfOf, type Print } from '../../pdf.ts';
import { extractDocument, extractText, goldDocuments, originalDocuments, root } from '../gold.ts';

afterAll(endPrinting);

const prints: Readonly<Record<string, Print>> = {
  'without borders': {},
  'with borders, serif, a running header': { borders: true, font: 'serif', running: 'Referat af udvalgets møde' },
  'on narrow pages, justified and hyphenated': { margin: 38, size: 12, justified: true, running: 'Referat' },
};

/** All that a fact says but where it stands. */
function rolesOf(fact: Fact): string {
  const { domain, measure, entity, compared_to, committee, area, subject, transfer, economy, frame } = fact;
  const { fiscal_year, target_year, report, as_of, previous, standing, value, unit, bound, item_no } = fact;
  return JSON.stringify([
    [domain, measure, entity, compared_to, committee, area, subject, transfer, economy, frame],
    [fiscal_year, target_year, report, as_of, previous, standing, value, unit, bound, item_no],
  ]);
}

/** How many facts of one list are in the other, one for one. */
function shared(facts: readonly Fact[], others: readonly Fact[]): number {
  const left = new Map<string, number>();
  for (const fact of others) left.set(rolesOf(fact), (left.get(rolesOf(fact)) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(rolesOf(fact)) ?? 0;
    left.set(rolesOf(fact), count - 1);
    return count > 0;
  }).length;
}

const documents = goldDocuments('documents', `${root}test/fixtures/documents`);
const jammerbugt = goldDocuments('seeds', `${root}seeds`).filter(({ name }) => name.startsWith('jammerbugt'));

describe.each(Object.entries(prints))('minutes printed %s', (manner, print) => {
  // Each document in one manner, the widest table in all.
  const turn = Object.keys(prints).indexOf(manner);
  const own = documents.filter((_, at) => at % Object.keys(prints).length === turn);

  it('give the facts of their text', async () => {
    const sums = { text: 0, pdf: 0, both: 0 };
    for (const { name, bytes } of [...own, ...jammerbugt]) {
      const text = extractText(bytes, `${name}.txt`).facts;
      const pdf = (await extractDocument(await minutesAsPdf(new TextDecoder().decode(bytes), print), name)).facts;
      sums.text += text.length;
      sums.pdf += pdf.length;
      sums.both += shared(pdf, text);
    }
    expect(sums.both / sums.text).toBeGreaterThanOrEqual(0.98);
    expect(sums.both / sums.pdf).toBeGreaterThanOrEqual(0.99);
  });
});

/** How the tables of a printed page are drawn. */
const sheets: Readonly<Record<string, string>> = {
  'with drawn cells': 'table { border-collapse: collapse } td, th { border: 1px solid; padding: 3px 6px }',
  'with a rule below each row':
    'table { border-collapse: collapse } tr { border-bottom: 1px solid } td, th { padding: 3px 8px }',
  'without any': 'td, th { padding: 3px 8px }',
  'as wide as the page': 'table { width: 100% } td, th { padding: 2px 6px }',
};

const pages = ['layouts', 'wordings'].flatMap((folder) =>
  readdirSync(join(root, 'test/fixtures', folder))
    .map((name) => join(root, 'test/fixtures', folder, name, 'document.html'))
    .filter((path) => existsSync(path)),
);

describe('pages of agenda systems printed from a browser', () => {
  // Each page in every manner: what one of four cannot tell, as a name beside two undrawn rows, counts for one of four.
  it('give the facts of their HTML', { timeout: 240_000 }, async () => {
    const sums = { html: 0, pdf: 0, both: 0 };
    for (const path of pages) {
      const bytes = readFileSync(path);
      const html = (await extractDocument(bytes, path)).facts;
      // What a page hides until it is clicked is opened before it is printed.
      const open = bytes.toString('utf8').replaceAll('<details', '<details open');
      for (const css of Object.values(sheets)) {
        const pdf = (await extractDocument(await pdfOf(`<style>${css}</style>${open}`), 'minutes.pdf')).facts;
        sums.html += html.length;
        sums.pdf += pdf.length;
        sums.both += shared(pdf, html);
      }
    }
    expect(sums.both / sums.html).toBeGreaterThanOrEqual(0.98);
    expect(sums.both / sums.pdf).toBeGreaterThanOrEqual(0.99);
  });
});

const originals = originalDocuments();

describe.skipIf(originals === null)('the untouched minutes as PDF', () => {
  it.each(Object.entries(prints).slice(2))('give the facts of their text, printed %s', async (_, print) => {
    for (const { name, bytes } of originals ?? []) {
      const text = extractText(bytes, `${name}.txt`).facts;
      const { facts, document } = await extractDocument(
        await minutesAsPdf(new TextDecoder().decode(bytes), print),
        `${name}.pdf`,
      );
      const both = shared(facts, text);
      expect(document.format).toBe('pdf');
      expect(both / text.length).toBeGreaterThanOrEqual(0.98);
      expect(both / facts.length).toBeGreaterThanOrEqual(0.99);
      expect(facts.every((fact) => fact.page !== null && fact.page <= (document.pages ?? 0))).toBe(true);
    }
  });
});
