/** Whose turn it is to draw: what the reader sees is drawn at once, the rest when that has been painted. */

import { tick } from 'svelte';

/** How far beyond the window's edges a chart is drawn at once, as a share of the window: a turn of the wheel. */
const BEYOND = 0.25;

/** So far, in CSS pixels, a reader has scrolled who still sees the page's beginning. */
const NEAR_TOP = 200;

/** For so long, in milliseconds, charts are drawn one after the other before the page may paint and hear clicks. */
const AT_A_TIME = 8;

/** A page in the background paints nothing: then the next turn comes after so many milliseconds. */
const LONGEST_FRAME = 100;

const waiting = new Set<() => void>();
let running = false;
let printing = false;

/**
 * Whether the reader sees the element, or will with the next movement. Asks where it stands: the page must be laid out.
 */
export function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const beyond = globalThis.innerHeight * BEYOND;
  return bottom > -beyond && top < globalThis.innerHeight + beyond;
}

/** Tells whenever the element comes into sight or leaves it; returns how to stop. */
export function watchSeen(element: Element, tell: (seen: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last !== undefined) tell(last.isIntersecting);
    },
    { rootMargin: `${String(BEYOND * 100)}% 0%` },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/**
 * Whether the reader is at the page's beginning, so that nothing is moved when the page below is shorter for a moment.
 */
export function isAtTop(): boolean {
  return 'scrollY' in globalThis && globalThis.scrollY < NEAR_TOP;
}

/** Whether nothing may wait: paper shows everything. */
export function isPrinting(): boolean {
  return printing;
}

/** Has `draw` called when what the reader sees has been painted. Asking again changes nothing. */
export function queueTurn(draw: () => void): void {
  waiting.add(draw);
  if (!running) void takeTurns();
}

/** Takes back what was asked for. */
export function leaveQueue(draw: () => void): void {
  waiting.delete(draw);
}

async function takeTurns(): Promise<void> {
  running = true;
  await painted();
  let since = performance.now();
  for (const draw of waiting) {
    waiting.delete(draw);
    draw();
    await tick();
    if (performance.now() - since < AT_A_TIME) continue;
    await painted();
    since = performance.now();
  }
  running = false;
}

/** Resolves after the next frame has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}

globalThis.addEventListener('beforeprint', () => {
  printing = true;
  for (const draw of waiting) draw();
  waiting.clear();
});
globalThis.addEventListener('afterprint', () => {
  printing = false;
});
