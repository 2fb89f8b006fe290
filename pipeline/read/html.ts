import type { Line, ReadDocument } from '../types/document.ts';
import { blocksOf } from './html/blocks.ts';
import { printed } from './html/characters.ts';
import type { Block } from './html/lines.ts';
import { type Element, type Page, pageOf } from './html/tree.ts';
import { decode } from './text.ts';
import { UnreadableDocument } from './unreadable.ts';

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/iu;
/** Names under which pages declare what `decode` finds by itself. */
const FOUND_ANYWAY = /^(?:utf-?8|utf-?16(?:[bl]e)?|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|(?:us-)?ascii)$/iu;

/** The characters of a page. `encoding` is null where the page declares it itself. */
function charactersOf(bytes: Uint8Array): { text: string; encoding: string | null } {
  const { text, encoding } = decode(bytes);
  const match = DECLARED.exec(text.slice(0, 4000));
  const declared = match?.[1] ?? match?.[2] ?? null;
  if (declared === null || encoding !== 'windows-1252') return { text, encoding };
  if (FOUND_ANYWAY.test(declared)) return { text, encoding: /^utf/iu.test(declared) ? encoding : null };
  try {
    return { text: new TextDecoder(declared).decode(bytes), encoding: null };
  } catch {
    return { text, encoding };
  }
}

const NAMES_MUNICIPALITY = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?\s[Kk]ommune(?!\p{L})/u;

/** Where a page says whose it is when its text does not: its site's name, its logo, its footer. */
function publisherOf(page: Page): string | null {
  const places: string[] = [page.siteName];
  const walk = (element: Element): void => {
    if (element.name === 'img') places.push(element.attributes['alt'] ?? '');
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.includes('ommune')) places.push(printed(child));
      } else walk(child);
    }
  };
  walk(page.root);
  for (const place of places) {
    const name = NAMES_MUNICIPALITY.exec(place)?.[0];
    if (name !== undefined) return name;
  }
  return null;
}

const STANDS_ALONE = new Set<Block['kind']>(['paragraph', 'heading']);

function documentOf(name: string, blocks: readonly Block[]): ReadDocument['document'] {
  const lines: Line[] = [];
  let start = 0;
  const add = (text: string, heading: boolean): void => {
    const line = { text, start, end: start + text.length, number: lines.length + 1, page: null };
    lines.push(heading ? { ...line, heading: true } : line);
    start = line.end + 1;
  };
  let previous: Block | null = null;
  for (const block of blocks) {
    const apart =
      STANDS_ALONE.has(block.kind) ||
      previous?.kind === 'heading' ||
      (block.kind === 'entry') !== (previous?.kind === 'entry');
    if (previous !== null && apart) add('', false);
    add(block.text, block.kind === 'heading');
    previous = block;
  }
  return { name, text: lines.map((line) => `${line.text}\n`).join(''), lines };
}

/**
 * Reads a page of HTML: its visible text as plain lines, headings marked, the rows of a table of figures as one line
 * each with tabs between the cells. Throws UnreadableDocument when the page holds no text.
 */
export function readHtml(bytes: Uint8Array, name: string): ReadDocument {
  if (bytes.length === 0) throw new UnreadableDocument('empty', 'the file is empty');
  const { text, encoding } = charactersOf(bytes);
  const page = pageOf(text);
  const body = blocksOf(page);
  if (body.length === 0)
    throw new UnreadableDocument(
      'page_without_text',
      'the page holds no text; if its text appears only in a browser, save the page from there',
    );
  const title = printed(page.title);
  // "Punkt 4 - Budget | Nordby Kommune": what is heard of the site stands apart.
  const first = (title === body[0]?.text ? '' : title)
    .split(/\s[|»]\s/u)
    .filter((text) => text !== '')
    .map((text): Block => ({ kind: 'paragraph', text }));
  const named = [...first, ...body].some((block) => NAMES_MUNICIPALITY.test(block.text));
  const publisher = named ? null : publisherOf(page);
  if (publisher !== null) first.unshift({ kind: 'paragraph', text: publisher });
  return { document: documentOf(name, [...first, ...body]), format: 'html', encoding, pages: null, unread: [] };
}
