/** Puts a Plot into the page: the one place where a drawing meets the document. */

/** Replaces what the holder shows by the drawing; the keyboard's focus stays on the same fact's mark. */
export function mountDrawing(holder: HTMLElement, drawing: SVGSVGElement | HTMLElement): void {
  // Plot brings a style element of its own, which the content security policy refuses; style.css has its rules.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  const focused = holder.contains(document.activeElement) ? document.activeElement?.getAttribute('data-fact') : null;
  holder.replaceChildren(drawing);
  if (focused === null || focused === undefined) return;
  const mark = holder.querySelector<SVGElement | HTMLElement>(`[data-fact="${CSS.escape(focused)}"]`);
  mark?.focus({ preventScroll: true });
}

/** Tells the holder's width in whole CSS pixels, now and whenever it changes; returns how to stop. */
export function watchWidth(holder: HTMLElement, tell: (width: number) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) tell(Math.floor(entry.contentRect.width));
  });
  observer.observe(holder);
  return () => {
    observer.disconnect();
  };
}

/** The fact whose mark a click or key met; null beside the marks. */
export function factAt(event: Event): string | null {
  const mark = event.target instanceof Element ? event.target.closest('[data-fact]') : null;
  const fact = mark?.getAttribute('data-fact') ?? '';
  return fact === '' ? null : fact;
}
