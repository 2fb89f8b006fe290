/** Charts drawn without a browser: a document to draw in, and what a drawing shows. */
import { parseHTML } from 'linkedom';
import type { Cell } from '../../../src/charts/panel.ts';

/** A document of its own. */
export function blankDocument(): Document {
  return parseHTML('<html><body></body></html>').document;
}

/** A printed value with a fact. */
export function cell(value: number, text: string, fact: string | null): Cell {
  return { value, text, fact, reading: `læst: ${text}` };
}

/** The texts of a drawing in document order. */
export function texts(drawing: Element): string[] {
  return [...drawing.querySelectorAll('text')].map((text) => text.textContent);
}

/** The marks that open the passport of a fact. */
export function marksOf(drawing: Element, fact: string): Element[] {
  return [...drawing.querySelectorAll(`[data-fact="${fact}"]`)];
}

/** A number attribute of an element. */
export function size(element: Element | undefined, name: string): number {
  return Number(element?.getAttribute(name));
}

/** The fill of a mark: its own, or that of its group where all marks share one. */
export function paintOf(mark: Element | undefined): string | null {
  return mark?.getAttribute('fill') ?? mark?.parentElement?.getAttribute('fill') ?? null;
}
