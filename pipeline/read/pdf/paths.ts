/** The drawn paths of a page: straight rules, and the small rounds of bullets. */
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { numberAt, type List } from './arguments.ts';
import { IDENTITY, type Dot, type Matrix, type Rule } from './sheet.ts';

/** A rule is thinner than this, in points; thicker fills are backgrounds. */
const THICKEST_RULE = 2.5;
const SHORTEST_RULE = 4;
/** A path with more numbers than this is a picture. */
const LONGEST_PATH = 4000;
/** A bullet is as wide as this, in points. */
const DOT = { least: 1.2, most: 8 };

/** Keeps the rules and bullets of the paths that a page draws. */
export class Paths {
  readonly across: Rule[] = [];
  readonly down: Rule[] = [];
  readonly dots: Dot[] = [];
  private readonly ops: typeof OPS;
  private ctm: Matrix = IDENTITY;

  constructor(ops: typeof OPS) {
    this.ops = ops;
  }

  private rule(x0: number, y0: number, x1: number, y1: number): void {
    const [a, b, c, d, e, f] = this.ctm;
    const left = a * x0 + c * y0 + e;
    const right = a * x1 + c * y1 + e;
    const top = b * x0 + d * y0 + f;
    const bottom = b * x1 + d * y1 + f;
    const wide = Math.abs(right - left);
    const high = Math.abs(bottom - top);
    if (high <= THICKEST_RULE && wide >= SHORTEST_RULE)
      this.across.push({ at: (top + bottom) / 2, from: Math.min(left, right), to: Math.max(left, right) });
    else if (wide <= THICKEST_RULE && high >= SHORTEST_RULE)
      this.down.push({ at: (left + right) / 2, from: Math.min(top, bottom), to: Math.max(top, bottom) });
  }

  private dot(box: List): void {
    const [a, b, c, d, e, f] = this.ctm;
    const [x0, y0, x1, y1] = [numberAt(box, 0), numberAt(box, 1), numberAt(box, 2), numberAt(box, 3)];
    const [left, right] = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
    const [top, bottom] = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
    const wide = Math.abs(right - left);
    if (wide < DOT.least || wide > DOT.most || Math.abs(Math.abs(bottom - top) - wide) > 0.2 * wide) return;
    this.dots.push({ start: Math.min(left, right), end: Math.max(left, right), middle: (top + bottom) / 2 });
  }

  /** The straight pieces of a stroked path, the thin rectangles of a filled one, and small rounds. */
  draw(paint: number, path: List, bounds: List, ctm: Matrix): void {
    this.ctm = ctm;
    const { stroke, closeStroke, endPath, fillStroke, eoFillStroke, closeFillStroke } = this.ops;
    if (paint === endPath || path.length === 0 || path.length > LONGEST_PATH) return;
    const strokes: readonly number[] = [stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke];
    const stroked = strokes.includes(paint);
    let box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
    let from = { x: 0, y: 0 };
    let last = from;
    const close = (): void => {
      if (!stroked && box.x1 >= box.x0) this.rule(box.x0, box.y0, box.x1, box.y1);
      box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
    };
    const reach = (x: number, y: number): void => {
      box = { x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) };
      last = { x, y };
    };
    for (let at = 0; at < path.length;) {
      const step = numberAt(path, at);
      if (step === 0) {
        close();
        reach(numberAt(path, at + 1), numberAt(path, at + 2));
        from = last;
        at += 3;
      } else if (step === 1) {
        const x = numberAt(path, at + 1);
        const y = numberAt(path, at + 2);
        if (stroked) this.rule(last.x, last.y, x, y);
        reach(x, y);
        at += 3;
      } else if (step === 4) {
        if (stroked) this.rule(last.x, last.y, from.x, from.y);
        at += 1;
      } else {
        // A curve: a bullet, a picture or a rounded corner, but no rule.
        if (!stroked) this.dot(bounds);
        return;
      }
    }
    close();
  }
}
