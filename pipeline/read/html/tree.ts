import { Parser } from 'htmlparser2';
import { UnreadableDocument } from '../unreadable.ts';

/** An element of a page. The flags tell what stands anywhere below it, so that nobody needs to search. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  holdsTable: boolean;
  holdsHeading: boolean;
  /** A block with blocks of its own, more than a paragraph. */
  holdsPart: boolean;
}

/** A page: its elements, and what stands in its head. `controlled` are the ids that a button or link opens. */
export interface Page {
  readonly root: Element;
  readonly title: string;
  readonly siteName: string;
  readonly controlled: ReadonlySet<string>;
}

interface Open extends Element {
  readonly parent: Open | null;
  readonly depth: number;
  /** The nearest parts of a table and list around it, which a next one closes even where the page forgets to. */
  readonly around: Around;
  open: boolean;
}

interface Around {
  readonly section: Open | null;
  readonly row: Open | null;
  readonly cell: Open | null;
  readonly entry: Open | null;
}

/** What plain blocks are that say they are parts of a table. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
};
const DISPLAYED: Readonly<Record<string, string>> = {
  table: 'table',
  'table-header-group': 'thead',
  'table-row-group': 'tbody',
  'table-footer-group': 'tfoot',
  'table-row': 'tr',
  'table-cell': 'td',
};
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/iu;
const PLAIN = new Set(['div', 'span', 'section', 'ul', 'li', 'p']);

/** The name of an element, or of the part of a table that a plain block stands for by its role or style. */
function nameOf(tag: string, { role, style }: Record<string, string>): string {
  if (!PLAIN.has(tag) || (role === undefined && style === undefined)) return tag;
  const displayed = style === undefined ? undefined : DISPLAY.exec(style)?.[1]?.toLowerCase();
  return ROLES[role?.trim().toLowerCase() ?? ''] ?? DISPLAYED[displayed ?? ''] ?? tag;
}

const NOTHING: Around = { section: null, row: null, cell: null, entry: null };
const TABLE_SECTIONS = new Set(['thead', 'tbody', 'tfoot']);
/** What is never text of the minutes. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const CONTROLS = ['aria-controls', 'data-target', 'data-bs-target'];

/** Deeper elements become siblings: the walk over the tree calls itself once a level. */
const DEEPEST = 300;
/** No page is nested so deep; the parser's time grows with the square of it. */
const TOO_DEEP = 3000;
const CHUNK = 65_536;

function aroundIn(element: Open): Around {
  const { name, around } = element;
  if (name === 'table') return NOTHING;
  if (TABLE_SECTIONS.has(name)) return { section: element, row: null, cell: null, entry: null };
  if (name === 'tr') return { ...around, row: element, cell: null, entry: null };
  if (name === 'td' || name === 'th') return { ...around, cell: element, entry: null };
  if (name === 'ul' || name === 'ol') return { ...around, entry: null };
  if (name === 'li') return { ...around, entry: element };
  return around;
}

/** The open element that a new one of this name closes, being its sibling. */
function closedBy(name: string, around: Around): Open | null {
  if (name === 'td' || name === 'th') return around.cell;
  if (name === 'tr') return around.row ?? around.cell;
  if (TABLE_SECTIONS.has(name)) return around.section ?? around.row ?? around.cell;
  return name === 'li' ? around.entry : null;
}

const PARTS = new Set(['div', 'section', 'article', 'details', 'dl']);
const isHeadingName = (name: string): boolean => /^h[1-6]$/u.test(name);

function flag(from: Open, which: 'holdsTable' | 'holdsHeading' | 'holdsPart'): void {
  for (let at: Open | null = from; at !== null && !at[which]; at = at.parent) at[which] = true;
}

/**
 * Parses a page into its elements, forgivingly: what is left open is closed where its next sibling begins. Throws
 * UnreadableDocument for a page that is nested beyond all reason.
 */
export function pageOf(html: string): Page {
  const root: Open = {
    name: '',
    attributes: {},
    children: [],
    holdsTable: false,
    holdsHeading: false,
    holdsPart: false,
    parent: null,
    depth: 0,
    around: NOTHING,
    open: true,
  };
  const controlled = new Set<string>();
  const opened: (Open | null)[] = [];
  let current = root;
  let silent = 0;
  const title: string[] = [];
  let inTitle = false;
  let siteName = '';

  /** Leaves `element`, and whatever is still open in it, for its parent. */
  function leave(element: Open): void {
    if (!element.open) return;
    while (current !== element && current.parent !== null) {
      current.open = false;
      current = current.parent;
    }
    element.open = false;
    current = element.parent ?? root;
  }

  function enter(tag: string, attributes: Record<string, string>): void {
    if (opened.length > TOO_DEEP)
      throw new UnreadableDocument(
        'page_too_deep',
        `the page nests its elements more than ${String(TOO_DEEP)} deep: it is no page of minutes`,
      );
    if (silent > 0 || SILENT.has(tag)) {
      silent += 1;
      opened.push(null);
      return;
    }
    const name = nameOf(tag, attributes);
    const sibling = closedBy(name, aroundIn(current));
    if (sibling !== null) leave(sibling);
    if (current.depth >= DEEPEST && current.parent !== null) leave(current);
    const element: Open = {
      name,
      attributes,
      children: [],
      holdsTable: false,
      holdsHeading: false,
      holdsPart: false,
      parent: current,
      depth: current.depth + 1,
      around: aroundIn(current),
      open: true,
    };
    current.children.push(element);
    if (name === 'table') flag(current, 'holdsTable');
    if (isHeadingName(name)) flag(current, 'holdsHeading');
    if (PARTS.has(name)) flag(current, 'holdsPart');
    for (const control of CONTROLS)
      if (attributes[control] !== undefined) controlled.add(attributes[control].replace('#', ''));
    if (attributes['aria-expanded'] !== undefined && attributes['href']?.startsWith('#') === true)
      controlled.add(attributes['href'].slice(1));
    if (name === 'title' && title.length === 0) inTitle = true;
    if (name === 'meta' && attributes['property'] === 'og:site_name') siteName = attributes['content'] ?? '';
    opened.push(element);
    current = element;
  }

  const parser = new Parser({
    onopentag: enter,
    onclosetag() {
      const element = opened.pop();
      if (element === undefined) return;
      if (element === null) silent -= 1;
      else leave(element);
      inTitle = false;
    },
    ontext(text) {
      if (silent > 0) return;
      if (inTitle) title.push(text);
      else current.children.push(text);
    },
  });
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return { root, title: title.join(''), siteName, controlled };
}
