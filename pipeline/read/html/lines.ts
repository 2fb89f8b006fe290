import { isFigure, printed, raised } from './characters.ts';
import type { CellText } from './table.ts';
import type { Element, Page } from './tree.ts';
import { isVisible } from './visible.ts';

/** A line of the text to be, and how it stands to the one before: paragraphs and headings have a blank line around. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'entry' | 'row' | 'line';
  readonly text: string;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Whether an element stands within a line; names with a colon are a word processor's. */
export const isInline = (name: string): boolean => INLINE.has(name) || name.includes(':');
const LONGEST_LABEL = 40;
const BARE_NUMBER = /^\d{1,4}[a-z]?[.)]?$/iu;

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/**
 * The blank between neighbours that only the page's style keeps apart: "3" and "Budget", "Udvalg:" and "Havneudvalget".
 */
export function gap(before: string, after: string): '' | ' ' {
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  const apart = (/[\d\p{Ll}]/u.test(last) && /\p{Lu}/u.test(first)) || (last === ':' && /[\p{L}\d]/u.test(first));
  return apart ? ' ' : '';
}

/** The words of an element on lines, as in a cell: a line per block and after each break. */
export function linesOf(element: Element, page: Page): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = printed(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  let edge = false;
  const say = (text: string): void => {
    line += edge ? gap(line, text) + text : text;
    edge = false;
  };
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (typeof child === 'string') say(child);
      else if (child.name === 'br') end();
      else if (!isVisible(child, page)) continue;
      else if (child.name === 'sup') line += raised(wordsOf(child, page));
      else if (isInline(child.name)) {
        edge = true;
        walk(child);
        edge = true;
      } else {
        end();
        walk(child);
        end();
      }
    }
  };
  walk(element);
  end();
  return lines;
}

/** The words of an element on one line. */
export const wordsOf = (element: Element, page: Page): string => linesOf(element, page).join(' ');

/** Lines of a cell with the word that a break cuts made whole again ("Korri-", "geret"). */
function mended(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (
      last !== undefined &&
      /\p{Ll}-$/u.test(last) &&
      /^\p{Ll}/u.test(line) &&
      !/^(?:og|eller|samt)(?!\p{L})/u.test(line)
    )
      result[result.length - 1] = last.slice(0, -1) + line;
    else result.push(line);
  }
  return result;
}

/** What a cell of a table holds; the mark of a footnote is no part of a figure. */
export function cellText(cell: Element, page: Page): CellText {
  const lines = mended(linesOf(cell, page)).map((line) => {
    const bare = line.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?$/u, '').trim();
    return isFigure(bare) ? bare : line;
  });
  const inner = cell.children.filter((child) => isElement(child) || child.trim() !== '');
  const [only] = inner;
  const linked =
    inner.length === 1 &&
    only !== undefined &&
    isElement(only) &&
    only.name === 'a' &&
    only.attributes['href'] !== undefined;
  return { lines, linked };
}

/** A list in which every entry is a link within the page: its contents. */
export function isContents(list: Element): boolean {
  const entries = list.children.filter(isElement).filter(({ name }) => name === 'li');
  return (
    entries.length > 1 &&
    entries.every((entry) => {
      const inner = entry.children.filter((child) => isElement(child) || child.trim() !== '');
      return inner.every(
        (child) => isElement(child) && child.name === 'a' && child.attributes['href']?.startsWith('#') === true,
      );
    })
  );
}

/** The words of a row's cells where each has a line at most and two have any; null for cells with more in them. */
export function plainTexts(cells: readonly Element[], page: Page): string[] | null {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell.holdsHeading || cell.holdsTable) return null;
    const lines = linesOf(cell, page);
    if (lines.length > 1) return null;
    texts.push(...lines);
  }
  return texts.length > 1 ? texts : null;
}

/** A row of short cells as a line: "Mødedato: 14. marts", "7. Budget"; other cells are paragraphs. */
export function rowLine(texts: readonly string[]): Block[] {
  const [first = '', ...rest] = texts;
  if (first === '') return [];
  if (rest.length > 0 && BARE_NUMBER.test(first))
    return [{ kind: 'line', text: `${first.replace(/[.)]$/u, '')}. ${rest.join(' ')}` }];
  if (rest.length === 1 && first.length <= LONGEST_LABEL && !/[;,!?]$| .*\.$/u.test(first))
    return [{ kind: 'line', text: `${first.replace(/\s*:$/u, '')}: ${rest[0] ?? ''}` }];
  return texts.map((text): Block => ({ kind: 'paragraph', text }));
}

/** Text whose line breaks stand as typed: its paragraphs line by line. */
export function preformatted(element: Element): Block[] {
  let text = '';
  const collect = (node: Element): void => {
    for (const child of node.children)
      if (typeof child === 'string') text += child;
      else if (child.name === 'br') text += '\n';
      else collect(child);
  };
  collect(element);
  return text
    .replaceAll('\r', '')
    .split(/\n[^\S\n]*\n/u)
    .flatMap((paragraph) => {
      const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
      return lines.map((line, at): Block => ({ kind: at === 0 ? 'paragraph' : 'line', text: line.trimEnd() }));
    });
}
