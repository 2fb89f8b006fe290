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
  return new BlockWriter(page).write(root);
}

/** Goes through an element and writes its words as blocks; the words of a line are kept until the line ends. */
class BlockWriter {
  private readonly page: Page;
  private readonly blocks: Block[] = [];
  private words: string[] = [];
  /** Some of the words are not bold. */
  private anyPlain = false;
  /** How many bold elements, and headings, the words stand in. */
  private bold = 0;
  private heading = 0;
  /** An element has begun or ended since the last words. */
  private edge = false;
  /** The line began behind a line break. */
  private broken = false;
  /** The list's mark before the next words. */
  private marker = '';

  constructor(page: Page) {
    this.page = page;
  }

  write(root: Element): Block[] {
    this.walk(root);
    this.flush();
    return this.blocks;
  }

  private flush(): void {
    const text = printed(this.words.join('')).replace(BULLET, '- ');
    this.words = [];
    const isBoldLine =
      !this.anyPlain &&
      this.marker === '' &&
      text.length <= LONGEST_HEADING &&
      !/[.;,!?]$/u.test(text) &&
      /\p{L}/u.test(text);
    this.anyPlain = false;
    const wasBroken = this.broken;
    this.broken = false;
    if (text === '') return;
    if (this.heading > 0 || isBoldLine) this.blocks.push({ kind: 'heading', text: this.marker + text });
    else if (this.marker !== '' || text.startsWith('- ')) this.blocks.push({ kind: 'entry', text: this.marker + text });
    else this.blocks.push({ kind: wasBroken ? 'line' : 'paragraph', text });
    this.marker = '';
  }

  private say(text: string): void {
    this.words.push(this.edge ? gap(this.words.at(-1) ?? '', text) + text : text);
    this.edge = false;
    if (this.bold === 0 && text.trim() !== '') this.anyPlain = true;
  }

  private add(more: readonly Block[]): void {
    for (const block of more) this.blocks.push(block);
  }

  private walk(element: Element): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.say(child);
      else this.visit(child);
    }
  }

  private visit(element: Element): void {
    const { name } = element;
    if (!isVisible(element, this.page)) return;
    if (name === 'br') {
      this.flush();
      this.broken = true;
    } else if (name === 'sup') this.say(raised(wordsOf(element, this.page)));
    else if (isInline(name) && !isOpener(element)) {
      const strong = isBold(element);
      if (strong) this.bold += 1;
      this.edge = true;
      this.walk(element);
      this.edge = true;
      if (strong) this.bold -= 1;
    } else {
      this.flush();
      this.broken = false;
      this.block(element);
      this.flush();
      this.broken = false;
    }
  }

  private block(element: Element): void {
    const { name } = element;
    if (name === 'table') this.table(element);
    else if (name === 'ul' || name === 'ol') this.list(element);
    else if (name === 'dl') this.add(definitions(element, this.page));
    else if (name === 'pre') this.add(preformatted(element));
    else if (/^h[1-6]$/u.test(name) || isHeadingByName(element) || (isOpener(element) && !element.holdsHeading)) {
      this.heading += 1;
      this.say(wordsOf(element, this.page));
      this.flush();
      this.heading -= 1;
    } else this.walk(element);
  }

  private list(element: Element): void {
    if (isContents(element)) return;
    let number = Number.parseInt(element.attributes['start'] ?? '1', 10) || 1;
    for (const entry of element.children) {
      if (typeof entry === 'string' || !isVisible(entry, this.page)) continue;
      if (entry.name !== 'li') {
        this.visit(entry);
        continue;
      }
      const own = Number.parseInt(entry.attributes['value'] ?? '', 10);
      if (!Number.isNaN(own)) number = own;
      const rich = entry.holdsPart || entry.holdsHeading || entry.holdsTable;
      const numeral = element.name === 'ol' ? `${String(number)}. ` : '';
      if (rich) this.add(this.partOf(entry, numeral));
      else {
        this.marker = numeral === '' ? '- ' : numeral;
        this.walk(entry);
        this.flush();
        this.marker = '';
      }
      number += 1;
    }
  }

  /** A list entry that holds a part of the page: its first line heads it, with the list's number where it has none. */
  private partOf(entry: Element, numeral: string): Block[] {
    const [first, ...rest] = blocksIn(entry, this.page);
    if (first === undefined) return [];
    if (rest.length === 0) return [{ kind: 'entry', text: (numeral === '' ? '- ' : numeral) + first.text }];
    const heads = first.text.length <= LONGEST_HEADING && !/[.;,!?:]$/u.test(first.text);
    if (!heads) return [first, ...rest];
    return [{ kind: 'heading', text: /^\d/u.test(first.text) ? first.text : numeral + first.text }, ...rest];
  }

  private table(element: Element): void {
    const data = dataTable(element, (cell) => cellText(cell, this.page));
    if (data === null) {
      this.layout(element);
      return;
    }
    const caption = element.children.find((child) => isElement(child) && child.name === 'caption');
    if (caption !== undefined && isElement(caption))
      this.add([{ kind: 'paragraph', text: wordsOf(caption, this.page) }]);
    for (const text of data.captions) this.add([{ kind: 'paragraph', text }]);
    data.rows.forEach((cells, at) => {
      this.add([{ kind: at === 0 ? 'paragraph' : 'row', text: cells.join('\t') }]);
    });
  }

  /** A table that lays out the page: rows of short cells are lines ("Mødedato: 14. marts"), others are blocks. */
  private layout(element: Element): void {
    for (const part of element.children) {
      if (typeof part === 'string') {
        this.say(part);
        continue;
      }
      if (part.name === 'thead' || part.name === 'tbody' || part.name === 'tfoot') {
        this.layout(part);
        continue;
      }
      if (part.name !== 'tr') {
        this.visit(part);
        continue;
      }
      const cells = part.children.filter(isElement).filter((cell) => isVisible(cell, this.page));
      const texts = plainTexts(cells, this.page);
      if (texts !== null) this.add(rowLine(texts));
      else
        for (const cell of cells) {
          this.flush();
          this.walk(cell);
          this.flush();
        }
    }
  }
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
