/** Every layout that the reader knows: a folder in test/fixtures/layouts/ with a document and its figures is a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endPrinting, pdfOf } from '../pdf.ts';
import { compare, extractDocument, readGold, root } from './gold.ts';

const home = join(root, 'test/fixtures/layouts');
const layouts = readdirSync(home).sort();

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether lines of the file are lines of the reading: a page of HTML or a PDF is laid out anew. */
  readonly byLine: boolean;
}

/** The document of a layout; a folder `pdf-...` holds a page that the browser prints with its title on every sheet. */
async function sourceOf(layout: string): Promise<Source> {
  const name = readdirSync(join(home, layout)).find((file) => file.startsWith('document.'));
  if (name === undefined) throw new Error(`test/fixtures/layouts/${layout}: no document`);
  const bytes = readFileSync(join(home, layout, name));
  if (!layout.startsWith('pdf-')) return { name, bytes, byLine: name.endsWith('.txt') };
  const html = bytes.toString('utf8');
  const running = /<title>([^<]*)<\/title>/u.exec(html)?.[1];
  return { name: 'document.pdf', bytes: await pdfOf(html, running === undefined ? {} : { running }), byLine: false };
}

afterAll(endPrinting);

describe('the layouts', () => {
  it.each(layouts)('%s gives its figures and no other', async (layout) => {
    const { name, bytes, byLine } = await sourceOf(layout);
    const { facts } = await extractDocument(bytes, name);
    const { wrong, extra } = compare(facts, readGold(join(home, layout, 'expected.csv')), byLine);
    expect(wrong).toEqual([]);
    expect(extra).toEqual([]);
  });

  it('are the rows of the tables in docs/reads.md', () => {
    const page = readFileSync(join(root, 'docs/reads.md'), 'utf8');
    const told = [...page.matchAll(/`test\/fixtures\/layouts\/([\w-]+)`/gu)].map(([, folder]) => folder);
    expect(told.toSorted()).toEqual(layouts);
  });
});
