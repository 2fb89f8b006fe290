/** What a page of a PDF holds once it is read: glyphs and drawn rules, in points, y growing downwards. */

/** One printed character. `start` and `end` run along its direction of writing, `base` is where it stands across. */
export interface Glyph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly space: boolean;
  /** The number of the operation that painted it, among those that paint text. */
  readonly run: number;
}

/** A drawn straight line: `from` to `to` along its direction, `at` across it. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A small filled round: the bullet of a list entry, where it is drawn and not printed. */
export interface Dot {
  readonly start: number;
  readonly end: number;
  /** Its middle, down the page. */
  readonly middle: number;
}

/** A page, turned so that most of its print is upright. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /**
   * Print that is turned by a quarter, a half, and three quarters to the right, along its own direction; by none:
   * aslant.
   */
  readonly turned: readonly { readonly quarters: number; readonly glyphs: readonly Glyph[] }[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  readonly dots: readonly Dot[];
}

/** A 2D transformation as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b`. */
export function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

/** A turn by an angle in radians about the corner of the page. */
export function rotation(angle: number): Matrix {
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}

/** A quarter turn to the left for each of `quarters`, of a page that is `width` by `height`. */
export function turn(quarters: number, width: number, height: number): Matrix {
  if (quarters === 1) return [0, -1, 1, 0, 0, width];
  if (quarters === 2) return [-1, 0, 0, -1, width, height];
  return quarters === 3 ? [0, 1, -1, 0, height, 0] : IDENTITY;
}

const mirrored = (rules: readonly Rule[], length: number): Rule[] =>
  rules.map(({ at, from, to }) => ({ at, from: length - to, to: length - from }));
const shifted = (rules: readonly Rule[], length: number): Rule[] =>
  rules.map((rule) => ({ ...rule, at: length - rule.at }));

/** The rules of a page after so many quarter turns to the left. */
export function turnedRules(
  quarters: number,
  across: readonly Rule[],
  down: readonly Rule[],
  { width, height }: { readonly width: number; readonly height: number },
): Pick<Sheet, 'across' | 'down'> {
  if (quarters === 1) return { across: shifted(down, width), down: mirrored(across, width) };
  if (quarters === 2)
    return { across: mirrored(shifted(across, height), width), down: mirrored(shifted(down, width), height) };
  return quarters === 3 ? { across: mirrored(down, height), down: shifted(across, height) } : { across, down };
}
