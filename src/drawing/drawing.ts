/** Puts a Plot into the page: the one place where a drawing meets the document, its pointer and its keyboard. */

import { firstStop, nextStop, type Lines, type Stop } from './path.ts';

/** Marks that can be asked about: those with a fact, and computed ones that only have a reading. */
const MARKS = '[data-fact], [data-reading]';

/** The mark that the keyboard stops at; others of the same figure (its label) are for the pointer. */
const STOPS = ':is([data-fact], [data-reading])[tabindex]';

/** What A4 leaves between its margins, in CSS pixels: of pages that are printed smaller, and of one that is not. */
const PAPER = 970;
const PLAIN_PAPER = 680;

/** Replaces what the holder shows by the drawing; the keyboard's focus stays on the same fact's mark. */
export function mountDrawing(holder: HTMLElement, drawing: SVGSVGElement | HTMLElement): void {
  // Plot brings a style element of its own, which the content security policy refuses; style.css has its rules.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // Plot names groups by their kind of mark ('bar'): a group has no role that a name could belong to.
  for (const group of drawing.querySelectorAll('g[aria-label]:not([role])')) group.removeAttribute('aria-label');
  const before = holder.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  layPath(drawing);
  holder.replaceChildren(drawing);
  beginLater(holder);
  if (before === null) return;
  const mark = stopsOf(holder).find((stop) => keyOf(stop) === before);
  if (mark !== undefined) focusStop(holder, mark);
}

/** Tells the holder's width in whole CSS pixels, now, whenever it changes and for paper; returns how to stop. */
export function watchWidth(holder: HTMLElement, tell: (width: number) => void): () => void {
  let seen = 0;
  const observer = new ResizeObserver(([entry]) => {
    if (entry === undefined) return;
    seen = Math.floor(entry.contentRect.width);
    tell(seen);
  });
  const forPaper = (): void => {
    if (seen > 0) tell(Math.min(seen, paperWidth(holder, seen)));
  };
  const forScreen = (): void => {
    tell(seen);
  };
  observer.observe(holder);
  globalThis.addEventListener('beforeprint', forPaper);
  globalThis.addEventListener('afterprint', forScreen);
  return () => {
    observer.disconnect();
    globalThis.removeEventListener('beforeprint', forPaper);
    globalThis.removeEventListener('afterprint', forScreen);
  };
}

/** The width of a holder on paper, where it has the share of the page that it has of the screen. */
function paperWidth(holder: HTMLElement, seen: number): number {
  const main = holder.closest('main');
  if (main === null || holder.closest('.indicator') !== null) return PLAIN_PAPER;
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  const whole = main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return Math.floor(PAPER * Math.min(1, seen / whole));
}

/** The fact whose mark a click or key met; null beside the marks. */
export function factAt(event: Event): string | null {
  const mark = event.target instanceof Element ? event.target.closest('[data-fact]') : null;
  const fact = mark?.getAttribute('data-fact') ?? '';
  return fact === '' ? null : fact;
}

/** The mark of a chart that an event met. */
export function markAt(event: Event): Element | null {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('.drawing') == null ? null : target.closest(MARKS);
}

/** Moves the focus to the mark that an arrow key leads to; true when the key was used. */
export function moveByKey(holder: HTMLElement, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const stops = stopsOf(holder);
  const from = stops.findIndex((stop) => stop === event.target);
  if (from < 0) return false;
  const to = nextStop(stops.map(placeOf), from, event.key, linesOf(holder));
  const target = to === undefined ? undefined : stops[to];
  if (target === undefined) return event.key.startsWith('Arrow');
  focusStop(holder, target);
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

/** Each figure is one stop, the first of its shapes or its number; what repeats it is for the pointer alone. */
function layPath(drawing: Element): void {
  const byFigure = new Map<string, Element[]>();
  for (const mark of drawing.querySelectorAll(MARKS)) {
    const key = keyOf(mark) ?? '';
    byFigure.set(key, [...(byFigure.get(key) ?? []), mark]);
  }
  for (const marks of byFigure.values()) {
    const shapes = marks.filter(({ localName }) => localName !== 'text');
    const stop = shapes.find((shape) => !shape.hasAttribute('data-beside')) ?? numberIn(marks) ?? marks[0];
    for (const mark of marks) {
      if (mark === stop) {
        mark.setAttribute('tabindex', '-1');
      } else {
        // The same figure a second time is nothing new to a listener.
        mark.removeAttribute('tabindex');
        mark.setAttribute('aria-hidden', 'true');
      }
    }
  }
}

const numberIn = (marks: readonly Element[]): Element | undefined =>
  marks.find(({ localName }) => localName === 'text');

/** Longest wait, in milliseconds, until the Tab key finds a drawing although the page is still busy. */
const LONGEST_WAIT = 500;

const beginning = new Set<HTMLElement>();

/** Where marks stand is asked when the page is laid out and painted: asking at once would make it wait. */
function beginLater(holder: HTMLElement): void {
  if (beginning.size === 0) {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(beginPaths, { timeout: LONGEST_WAIT });
    else setTimeout(beginPaths, LONGEST_WAIT / 5);
  }
  beginning.add(holder);
}

/** The Tab key finds one stop in each drawing; the arrow keys lead on from there. */
function beginPaths(): void {
  // All are asked before the first is changed, or the page would be laid out again for each.
  const found = Array.from(beginning, firstOf);
  beginning.clear();
  for (const stop of found) stop?.setAttribute('tabindex', '0');
}

/** The stop of a drawing that the Tab key must find; undefined where it finds one. */
function firstOf(holder: HTMLElement): Element | undefined {
  const stops = stopsOf(holder);
  if (stops.some((stop) => stop.getAttribute('tabindex') === '0')) return undefined;
  return stops[firstStop(stops.map(placeOf), linesOf(holder)) ?? -1];
}

function linesOf(holder: Element): Lines {
  return holder.querySelector('[data-lines="columns"]') === null ? 'rows' : 'columns';
}

function stopsOf(holder: Element): (HTMLElement | SVGElement)[] {
  return [...holder.querySelectorAll<HTMLElement | SVGElement>(STOPS)];
}

function focusStop(holder: Element, target: HTMLElement | SVGElement): void {
  for (const stop of stopsOf(holder)) stop.setAttribute('tabindex', stop === target ? '0' : '-1');
  target.focus({ preventScroll: true });
}

function keyOf(mark: Element | null): string | null {
  return mark?.getAttribute('data-fact') ?? mark?.getAttribute('data-reading') ?? null;
}

function placeOf(mark: Element): Stop {
  const box = mark.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, group: mark.parentNode };
}
