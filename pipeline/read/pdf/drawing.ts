/**
 * From pdf.js's list of drawing operations to glyphs and rules. Its own text content joins glyphs across narrow gutters
 * and knows no rules; the list has both, and takes no longer to get (measured: 195 pages a second against 155).
 */
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isPrinted, listOf, matrixOf, numberAt, type List } from './arguments.ts';
import { highest } from '../../ordered.ts';
import { glyphText } from './ligatures.ts';
import { Paths } from './paths.ts';
import { seenGlyphs } from './seen.ts';
import { IDENTITY, times, turn, rotation, turnedRules, type Glyph, type Matrix, type Sheet } from './sheet.ts';

/** The operations of a page and their arguments, as pdf.js gives them. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Font {
  readonly bold: boolean;
  /** From the font's units of width to those of the text. */
  readonly scale: number;
}

/** The page's own frame: its size, and the transformation from its coordinates to points from the upper left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}

interface State {
  ctm: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  size: number;
  font: Font;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
}

/** Print that leans further than this, in radians, is no line of the text; the pages of a scan lean less. */
const ASLANT = 0.15;

const PLAIN: Font = { bold: false, scale: 0.001 };

/** Follows a page's operations and keeps what they print and rule. */
class Pen {
  /** What it prints, by the quarter turns of its direction of writing to the right. */
  readonly marks: readonly [Glyph[], Glyph[], Glyph[], Glyph[]] = [[], [], [], []];
  /** What it prints aslant, along its own direction: a stamp or a watermark. */
  readonly aslant: Glyph[] = [];
  readonly paths: Paths;
  private readonly ops: typeof OPS;
  private readonly fontNamed: (name: string) => Font;
  private readonly stack: State[] = [];
  private state: State;
  private run = 0;
  private readonly turned: readonly [Matrix, Matrix, Matrix, Matrix];

  constructor(ops: typeof OPS, frame: Frame, fontNamed: (name: string) => Font) {
    const { width, height } = frame;
    this.ops = ops;
    this.paths = new Paths(ops);
    this.fontNamed = fontNamed;
    this.turned = [IDENTITY, turn(1, width, height), turn(2, width, height), turn(3, width, height)];
    this.state = {
      ctm: frame.transform,
      text: IDENTITY,
      x: 0,
      y: 0,
      lineX: 0,
      lineY: 0,
      leading: 0,
      size: 0,
      font: PLAIN,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      rise: 0,
    };
  }

  private move(x: number, y: number): void {
    this.state.x = this.state.lineX += x;
    this.state.y = this.state.lineY += y;
  }

  private setFont(name: unknown, size: number): void {
    this.state.font = typeof name === 'string' ? this.fontNamed(name) : PLAIN;
    this.state.size = size;
  }

  private print(glyphs: List): void {
    const { state } = this;
    this.run += 1;
    const { font, stretch } = state;
    const along = state.size * stretch;
    const [a, b, c, d, e, f] = times(state.text, state.ctm);
    const angle = Math.atan2(along * b, along * a);
    const quarters = Math.round(angle / (Math.PI / 2));
    const quarter = (quarters + 4) % 4;
    const off = Math.abs(angle - (quarters * Math.PI) / 2) > ASLANT;
    const size = Math.abs(state.size) * Math.hypot(c, d);
    const upright = off ? rotation(-angle) : this.turned[quarter];
    const [ta, tb, tc, td, te, tf] = times([a, b, c, d, e, f], upright ?? IDENTITY);
    const marks = off ? this.aslant : (this.marks[quarter] ?? this.marks[0]);
    const y = state.y + state.rise;
    const base = td * y + tf;
    const across = tc * y + te;
    const wide = font.scale * along;
    let { x } = state;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph / 1000) * along;
        continue;
      }
      if (!isPrinted(glyph)) continue;
      const text = glyphText(glyph.unicode);
      const width = glyph.width * wide;
      const one = ta * x + across;
      const other = ta * (x + width) + across;
      marks.push({
        text,
        start: one < other ? one : other,
        end: one < other ? other : one,
        base: tb * x + base,
        size,
        bold: font.bold,
        space: text.trim() === '',
        run: this.run,
      });
      x += width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * stretch;
    }
    state.x = x;
  }

  follow(fn: number, args: List): void {
    const { ops, state } = this;
    switch (fn) {
      case ops.save:
        this.stack.push({ ...state });
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        this.state = this.stack.pop() ?? state;
        break;
      case ops.transform:
        state.ctm = times(matrixOf(args), state.ctm);
        break;
      case ops.paintFormXObjectBegin:
        this.stack.push({ ...state });
        state.ctm = times(matrixOf(args[0]), state.ctm);
        break;
      case ops.beginAnnotation:
        // A field of a form: from its own coordinates to those of its box, and to its place on the page.
        this.stack.push({ ...state });
        state.ctm = times(matrixOf(args[3]), times(matrixOf(args[2]), state.ctm));
        break;
      case ops.endAnnotation:
        this.state = this.stack.pop() ?? state;
        break;
      case ops.beginText:
        state.text = IDENTITY;
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case ops.setTextMatrix:
        state.text = matrixOf(args[0]);
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case ops.moveText:
        this.move(numberAt(args, 0), numberAt(args, 1));
        break;
      case ops.setLeadingMoveText:
        state.leading = numberAt(args, 1);
        this.move(numberAt(args, 0), numberAt(args, 1));
        break;
      case ops.nextLine:
        this.move(0, state.leading);
        break;
      case ops.setLeading:
        state.leading = -numberAt(args, 0);
        break;
      case ops.setCharSpacing:
        state.charSpacing = numberAt(args, 0);
        break;
      case ops.setWordSpacing:
        state.wordSpacing = numberAt(args, 0);
        break;
      case ops.setHScale:
        state.stretch = numberAt(args, 0) / 100;
        break;
      case ops.setTextRise:
        state.rise = numberAt(args, 0);
        break;
      case ops.setFont:
        this.setFont(args[0], numberAt(args, 1));
        break;
      case ops.setGState:
        for (const pair of Array.from(listOf(args[0]), listOf)) {
          if (pair[0] === 'Font') this.setFont(listOf(pair[1])[0], numberAt(listOf(pair[1]), 1));
        }
        break;
      case ops.showText:
        this.print(listOf(args[0]));
        break;
      case ops.constructPath:
        this.paths.draw(numberAt(args, 0), listOf(listOf(args[1])[0]), listOf(args[2]), state.ctm);
        break;
    }
  }
}

/** The glyphs and rules of a page, turned so that the direction in which most of it is written runs to the right. */
export function sheetOf(drawing: Drawing, ops: typeof OPS, frame: Frame, fontNamed: (name: string) => Font): Sheet {
  const pen = new Pen(ops, frame, fontNamed);
  for (let index = 0; index < drawing.fnArray.length; index += 1) {
    pen.follow(drawing.fnArray[index] ?? 0, listOf(drawing.argsArray[index]));
  }
  const counts = pen.marks.map((marks) => marks.length);
  const main = counts.indexOf(highest(counts));
  const { width, height } = frame;
  const page = main % 2 === 0 ? { width, height } : { width: height, height: width };
  const { across, down } = turnedRules(main, pen.paths.across, pen.paths.down, frame);
  const { text, behind } = seenGlyphs(pen.marks[main] ?? [], across, page);
  return {
    ...page,
    across,
    down,
    glyphs: text,
    turned: [
      ...[1, 2, 3].map((quarters) => ({ quarters, glyphs: pen.marks[(main + quarters) % 4] ?? [] })),
      { quarters: 0, glyphs: [...behind, ...pen.aslant] },
    ],
    dots: main === 0 ? pen.paths.dots : [],
  };
}
