/** Pieces that all charts share: panels side by side in one drawing, marks that open a passport, hatching. */

import * as Plot from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

/** A printed value in a chart: what stands there, the fact whose passport it opens, and how it is read aloud. */
export interface Cell {
  readonly value: number;
  readonly text: string;
  readonly fact: string | null;
  /** 'Økonomiudvalget, afvigelse -8,1 mio. kr.' */
  readonly reading: string;
}

/** What every chart is told: its width in CSS pixels, and the document to draw in (tests bring their own). */
export interface ChartOptions {
  readonly width: number;
  readonly document?: Document;
}

/** Below this width a row becomes two lines and nothing stands side by side. */
export const NARROW = 560;

export const TEXT = 16;
export const SMALL = 14;

interface Asked {
  readonly fact: string | null;
  readonly reading: string;
}

/**
 * A Plot render transform that makes each drawn element a button for its fact. `of` says which fact an element of the
 * data shows; a computed figure has no fact to open, but is read aloud all the same. A `beside` mark pictures a figure
 * whose number is the better stop for the keyboard, where the number is drawn too.
 */
export function opensFact<T>(
  data: readonly T[],
  of: (datum: T) => Asked | null,
  decoration?: 'underline' | 'beside',
): Plot.RenderFunction {
  return eachElement(data, (element, datum) => {
    const asked = of(datum);
    if (asked === null) return;
    if (asked.fact === null) setAttributes(element, { 'data-reading': asked.reading, role: 'img' });
    else setAttributes(element, { 'data-fact': asked.fact, role: 'button' });
    setAttributes(element, { tabindex: 0, 'aria-label': asked.reading });
    if (decoration === 'beside') element.setAttribute('data-beside', '');
    if (decoration === 'underline' && asked.fact !== null) element.setAttribute('text-decoration', decoration);
  });
}

/** A Plot render transform that gives each drawn element and its datum to `change`. */
export function eachElement<T>(data: readonly T[], change: (element: Element, datum: T) => void): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    // One child per index, in order; Plot has already left out what cannot be drawn.
    [...(group?.children ?? [])].forEach((element, at) => {
      const datum = data[index[at] ?? -1];
      if (datum !== undefined) change(element, datum);
    });
    return group;
  };
}

/** A part of a chart with its own horizontal scale; all parts share the vertical one, in pixels. */
export interface PanelSpec {
  /** Left edge in the drawing. */
  readonly left: number;
  readonly width: number;
  readonly marks: Plot.Markish[];
  /** Values at the panel's edges; without it `x` is in pixels. */
  readonly x?: Plot.ScaleOptions;
}

/**
 * Draws panels into one SVG. Widths and heights are in CSS pixels. `lines` says how arrow keys go through the marks:
 * row by row, or column by column where each column is a moment.
 */
export function drawPanels(
  panels: readonly PanelSpec[],
  height: number,
  options: ChartOptions,
  lines: 'rows' | 'columns' = 'rows',
): SVGSVGElement {
  const document = options.document ?? globalThis.document;
  const drawing = document.createElementNS(SVG, 'svg');
  setAttributes(drawing, {
    width: options.width,
    height,
    viewBox: `0 0 ${String(options.width)} ${String(height)}`,
    fill: 'currentColor',
    'text-anchor': 'middle',
    'font-size': TEXT,
    'data-lines': lines,
  });
  for (const panel of panels) {
    const plot = Plot.plot({
      document,
      width: Math.max(1, panel.width),
      height,
      margin: 0,
      axis: null,
      x: panel.x ?? { type: 'identity' },
      y: { type: 'identity' },
      // Colours are given as paints of the style sheet, never as data.
      color: { type: 'identity' },
      marks: panel.marks.filter((mark) => !drawsNothing(mark)),
    });
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${String(panel.left)},0)`);
    // Plot's own style element would be refused by the content security policy.
    for (const child of [...plot.children]) if (child.localName !== 'style') group.append(child);
    // Plot names its groups after the mark ('rect'); a group has no role that a name could belong to.
    for (const named of group.querySelectorAll('g[aria-label]')) named.removeAttribute('aria-label');
    for (const line of group.querySelectorAll('tspan + tspan')) line.before(spaceOf(document));
    drawing.append(group);
  }
  return drawing;
}

/** The space where a text was wrapped: heard, searched and copied, but of no width. */
function spaceOf(document: Document): Element {
  const space = document.createElementNS(SVG, 'tspan');
  space.setAttribute('font-size', '0');
  space.textContent = ' ';
  return space;
}

/** A mark without data draws nothing, but Plot prepares it as long as any other. */
function drawsNothing(mark: Plot.Markish): boolean {
  return mark instanceof Plot.Mark && 'data' in mark && Array.isArray(mark.data) && mark.data.length === 0;
}

export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

let patterns = 0;

/**
 * Adds a hatch to a drawing and returns its paint, `url(#...)`. A forecast is hatched, a small number too. Patterns are
 * numbered through the page, because a paint is looked up in the whole document.
 */
export function hatch(
  color: string,
  spacing = 5,
  weight = 1.5,
): { paint: string; add: (drawing: SVGSVGElement) => void } {
  patterns += 1;
  const id = `hatch-${String(patterns)}`;
  return {
    paint: `url(#${id})`,
    add(drawing) {
      const document = drawing.ownerDocument;
      const pattern = document.createElementNS(SVG, 'pattern');
      setAttributes(pattern, {
        id,
        width: spacing,
        height: spacing,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      });
      const line = document.createElementNS(SVG, 'line');
      setAttributes(line, { x1: 0, x2: 0, y1: 0, y2: spacing, stroke: color, 'stroke-width': weight * 2 });
      pattern.append(line);
      const definitions = document.createElementNS(SVG, 'defs');
      definitions.append(pattern);
      drawing.prepend(definitions);
    },
  };
}

/** A scale's domain and its range in pixels, leaving room for labels at both ends; zero is always inside. */
export function deviationScale(
  values: readonly number[],
  width: number,
  room: { readonly under: number; readonly over: number },
): { x: Plot.ScaleOptions; zero: number } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const left = low < 0 ? room.under : 8;
  const right = Math.max(left + 1, width - (high > 0 ? room.over : Math.min(room.over, 36)));
  const domain: [number, number] = low === high ? [-1, 0] : [low, high];
  const zero = left + ((0 - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { x: { type: 'linear', domain, range: [left, right] }, zero };
}

/** The number of lines that a text takes at a width in pixels; widths are estimated from the type's mean. */
export function linesOf(text: string, width: number, size = TEXT): number {
  const room = Math.max(1, Math.floor(width / (size * 0.5)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** The width of a text in pixels, estimated from the type's mean. */
export function textWidth(text: string, size = TEXT): number {
  return text.length * size * 0.56;
}
