import { printed, raised } from './characters.ts';
import {
  type Block,
  cellText,
  gap,
  isInline,
  isContents,
  isElement,
  plainTexts,
  preformatted,
  rowLine,
  wordsOf,
} from './lines.ts';
import { dataTable } from './table.ts';
import type { Element, Page } from './tree.ts';
import { isHeadingByName, isOpener, isVisible } from './visible.ts';

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
/** A bold paragraph as long as this is a paragraph. */
const LONGEST_HEADING = 120;
/** A definition as short as this is said in one line with its term. */
const SHORT_DEFINITION = 120;
/** The signs that word processors print before the entries of a list. */
const BULLET = /^[·•▪◦●■‣] ?/u;
const isBold = ({ name, attributes }: Element): boolean =>
  name === 'b' || name === 'strong' || BOLD_STYLE.test(attributes['style'] ?? '');

/** Turns the elements of a page into blocks of plain text, in the order in which they are read. */
export function blocksOf(page: Page): Block[] {
  return withNumbers(blocksIn(page.root, page));
}

/** The blocks of one element's children. */
function blocksIn(root: Element, page: Page): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let anyPlain = false;
  let bold = 0;
  let edge = false;
  let heading = 0;
  let broken = false;
  let marker = '';

  function flush(): void {
    const text = printed(words.join('')).replace(BULLET, '- ');
    words = [];
    const isBoldLine =
      !anyPlain && marker === '' && text.length <= LONGEST_HEADING && !/[.;,!?]$/u.test(text) && /\p{L}/u.test(text);
    anyPlain = false;
    const wasBroken = broken;
    broken = false;
    if (text === '') return;
    if (heading > 0 || isBoldLine) blocks.push({ kind: 'heading', text: marker + text });
    else if (marker !== '' || text.startsWith('- ')) blocks.push({ kind: 'entry', text: marker + text });
    else blocks.push({ kind: wasBroken ? 'line' : 'paragraph', text });
    marker = '';
  }

  function say(text: string): void {
    words.push(edge ? gap(words.at(-1) ?? '', text) + text : text);
    edge = false;
    if (bold === 0 && text.trim() !== '') anyPlain = true;
  }

  function add(more: readonly Block[]): void {
    for (const block of more) blocks.push(block);
  }

  function walk(element: Element): void {
    for (const child of element.children) {
      if (typeof child === 'string') say(child);
      else visit(child);
    }
  }

  function visit(element: Element): void {
    const { name } = element;
    if (!isVisible(element, page)) return;
    if (name === 'br') {
      flush();
      broken = true;
    } else if (name === 'sup') say(raised(wordsOf(element, page)));
    else if (isInline(name) && !isOpener(element)) {
      const strong = isBold(element);
      if (strong) bold += 1;
      edge = true;
      walk(element);
      edge = true;
      if (strong) bold -= 1;
    } else {
      flush();
      broken = false;
      block(element);
      flush();
      broken = false;
    }
  }

  function block(element: Element): void {
    const { name } = element;
    if (name === 'table') table(element);
    else if (name === 'ul' || name === 'ol') list(element);
    else if (name === 'dl') add(definitions(element, page));
    else if (name === 'pre') add(preformatted(element));
    else if (/^h[1-6]$/u.test(name) || isHeadingByName(element) || (isOpener(element) && !element.holdsHeading)) {
      heading += 1;
      const words = wordsOf(element, page);
      say(words);
      flush();
      heading -= 1;
    } else walk(element);
  }

  function list(element: Element): void {
    if (isContents(element)) return;
    let number = Number.parseInt(element.attributes['start'] ?? '1', 10) || 1;
    for (const entry of element.children) {
      if (typeof entry === 'string' || !isVisible(entry, page)) continue;
      if (entry.name !== 'li') {
        visit(entry);
        continue;
      }
      const own = Number.parseInt(entry.attributes['value'] ?? '', 10);
      if (!Number.isNaN(own)) number = own;
      const rich = entry.holdsPart || entry.holdsHeading || entry.holdsTable;
      const numeral = element.name === 'ol' ? `${String(number)}. ` : '';
      if (rich) add(partOf(entry, numeral));
      else {
        marker = numeral === '' ? '- ' : numeral;
        walk(entry);
        flush();
        marker = '';
      }
      number += 1;
    }
  }

  /** A list entry that holds a part of the page: its first line heads it, with the list's number where it has none. */
  function partOf(entry: Element, numeral: string): Block[] {
    const [first, ...rest] = blocksIn(entry, page);
    if (first === undefined) return [];
    if (rest.length === 0) return [{ kind: 'entry', text: (numeral === '' ? '- ' : numeral) + first.text }];
    const heads = first.text.length <= LONGEST_HEADING && !/[.;,!?:]$/u.test(first.text);
    if (!heads) return [first, ...rest];
    return [{ kind: 'heading', text: /^\d/u.test(first.text) ? first.text : numeral + first.text }, ...rest];
  }

  function table(element: Element): void {
    const data = dataTable(element, (cell) => cellText(cell, page));
    if (data === null) {
      layout(element);
      return;
    }
    const caption = element.children.find((child) => isElement(child) && child.name === 'caption');
    if (caption !== undefined && isElement(caption)) add([{ kind: 'paragraph', text: wordsOf(caption, page) }]);
    for (const text of data.captions) add([{ kind: 'paragraph', text }]);
    data.rows.forEach((cells, at) => {
      add([{ kind: at === 0 ? 'paragraph' : 'row', text: cells.join('\t') }]);
    });
  }

  /** A table that lays out the page: rows of short cells are lines ("Mødedato: 14. marts"), others are blocks. */
  function layout(element: Element): void {
    for (const part of element.children) {
      if (typeof part === 'string') {
        say(part);
        continue;
      }
      if (part.name === 'thead' || part.name === 'tbody' || part.name === 'tfoot') {
        layout(part);
        continue;
      }
      if (part.name !== 'tr') {
        visit(part);
        continue;
      }
      const cells = part.children.filter(isElement).filter((cell) => isVisible(cell, page));
      const texts = plainTexts(cells, page);
      if (texts !== null) add(rowLine(texts));
      else
        for (const cell of cells) {
          flush();
          walk(cell);
          flush();
        }
    }
  }

  walk(root);
  flush();
  return blocks;
}

/** A list of terms: a short definition stands in one line with its term, a long one below it. */
function definitions(element: Element, page: Page): Block[] {
  const blocks: Block[] = [];
  let term = '';
  const close = (): void => {
    if (term !== '') blocks.push({ kind: 'paragraph', text: term });
    term = '';
  };
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || !isVisible(child, page)) continue;
      if (child.name === 'dt') {
        close();
        term = wordsOf(child, page);
      } else if (child.name === 'dd') {
        const inner = blocksIn(child, page);
        const [only] = inner;
        const short = inner.length === 1 && only?.kind === 'paragraph' && only.text.length <= SHORT_DEFINITION;
        if (term !== '' && short) blocks.push({ kind: 'line', text: `${term.replace(/\s*:$/u, '')}: ${only.text}` });
        else {
          if (term !== '') blocks.push({ kind: 'heading', text: term.replace(/\s*:$/u, '') });
          for (const block of inner) blocks.push(block);
        }
        term = '';
      } else walk(child);
    }
  };
  walk(element);
  close();
  return blocks;
}

const BARE_NUMBER = /^\d{1,4}[a-z]?[.)]?$/iu;

/** A number that stands alone before a heading is the heading's. */
function withNumbers(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === 'heading' && last !== undefined && last.kind !== 'row' && BARE_NUMBER.test(last.text)) {
      result[result.length - 1] = { kind: 'heading', text: `${last.text.replace(/[.)]$/u, '')}. ${block.text}` };
    } else result.push(block);
  }
  return result;
}
