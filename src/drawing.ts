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
