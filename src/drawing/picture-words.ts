/** The words of a chart's picture: laid out above and below the drawing, for nobody sees the page that it came from. */

/** What a picture says besides its drawing. Empty lines are left out. */
export interface PictureWords {
  readonly title: string;
  /** Below the title: whose figures, of what, when, in which unit. */
  readonly scope: readonly string[];
  /** Below the drawing: where the figures come from. */
  readonly sources: readonly string[];
}

/** A line of text, `y` its base line counted from the upper edge of its block. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** Lines one below the other, and how high they are together. */
export interface Block {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** How wide a text is in a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

const TITLE = { size: 18, weight: 600, height: 26 };
const NOTE = { size: 13, weight: 400, height: 19 };
/** Between the words and the drawing. */
const GAP = 10;

/** The block above the drawing. */
export function wordsAbove(words: PictureWords, width: number, measure: Measure): Block {
  const texts = [[words.title, TITLE] as const, ...words.scope.map((text) => [text, NOTE] as const)];
  const block = laid(texts, width, measure);
  return block.lines.length === 0 ? block : { ...block, height: block.height + GAP };
}

/** The block below the drawing. */
export function wordsBelow(words: PictureWords, width: number, measure: Measure): Block {
  const block = laid(
    words.sources.map((text) => [text, NOTE] as const),
    width,
    measure,
  );
  if (block.lines.length === 0) return block;
  return { lines: block.lines.map((line) => ({ ...line, y: line.y + GAP })), height: block.height + 2 * GAP };
}

function laid(texts: readonly (readonly [text: string, type: typeof TITLE])[], width: number, measure: Measure): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const [text, { size, weight, height: step }] of texts) {
    for (const line of wrapped(text, width, (part) => measure(part, size, weight))) {
      height += step;
      lines.push({ text: line, y: height - (step - size) / 2 - size * 0.2, size, weight });
    }
  }
  return { lines, height };
}

/** The text in lines of at most this width; a word that is wider than a line (an address) is broken. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
