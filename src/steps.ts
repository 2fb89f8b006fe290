/** The steps of the browser's history: which links stay within the page, and how far each step was scrolled. */

/** So long, in milliseconds, after the reader stopped scrolling the place is noted: browsers limit how often. */
const PAUSE = 150;

/** For so long, in milliseconds, a page that the reader comes back to may grow until it is as long as it was. */
const PATIENCE = 3000;

/** So many frames the page must stay where the reader was: charts above may still be drawn. */
const STEADY = 20;

let pausing: ReturnType<typeof setTimeout> | undefined;
let leaveAlone = (): void => undefined;

/** Where a click leads within the page, as its hash; null where the browser follows the link by itself. */
export function hashClicked(event: MouseEvent): string | null {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || modified || !(event.target instanceof Element)) return null;
  const link = event.target.closest('a');
  if (link === null || link.hasAttribute('target') || link.hasAttribute('download')) return null;
  // Links in a drawing bear the older attribute.
  const href = link instanceof SVGAElement ? link.href.baseVal : link.getAttribute('href');
  return href?.startsWith('#/') === true ? href : null;
}

/** Notes on the present step how far it is scrolled; called before it is left. */
export function noteScrolled(): void {
  clearTimeout(pausing);
  globalThis.history.replaceState({ scrolled: globalThis.scrollY }, '');
}

/** How far the present step was scrolled when the reader left it, in CSS pixels; null for a new one. */
export function scrolledBefore(): number | null {
  // What was to be noted belongs to the step before.
  clearTimeout(pausing);
  leaveAlone();
  const state: unknown = globalThis.history.state;
  if (typeof state !== 'object' || state === null || !('scrolled' in state)) return null;
  return typeof state.scrolled === 'number' ? state.scrolled : null;
}

/** Notes from now on how far each step is scrolled. The browser itself would scroll back before the page is drawn. */
export function keepScrolled(): () => void {
  globalThis.history.scrollRestoration = 'manual';
  const note = (): void => {
    clearTimeout(pausing);
    pausing = setTimeout(noteScrolled, PAUSE);
  };
  globalThis.addEventListener('scroll', note, { passive: true });
  return () => {
    globalThis.removeEventListener('scroll', note);
    clearTimeout(pausing);
  };
}

/** Scrolls to where the reader was as soon as the page is long enough, unless the reader scrolls meanwhile. */
export function scrollBack(to: number): void {
  leaveAlone();
  const until = performance.now() + PATIENCE;
  const own = new AbortController();
  leaveAlone = () => {
    own.abort();
  };
  for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    globalThis.addEventListener(kind, leaveAlone, { passive: true, capture: true, signal: own.signal });
  }
  let steady = 0;
  const step = (): void => {
    if (own.signal.aborted) return;
    if (Math.abs(globalThis.scrollY - to) > 1) {
      steady = 0;
      globalThis.scrollTo(0, to);
    } else {
      steady += 1;
    }
    if (steady < STEADY && performance.now() < until) requestAnimationFrame(step);
    else own.abort();
  };
  step();
}
