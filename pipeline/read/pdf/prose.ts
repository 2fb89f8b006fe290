/** Printed lines of prose to paragraphs, headings and list entries, one line of text each. */
import { endsOpen } from '../../vocabulary/abbreviations.ts';
import { highest, lowest } from '../../ordered.ts';
import type { Wrapping } from './join.ts';
import type { Edge } from './measures.ts';
import { SAME_SIZE, textOf, type PrintedLine } from './printed.ts';

export interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
  readonly entry: boolean;
  /** Its last line runs to the margin: it may go on at the top of the next column or page. */
  readonly full: boolean;
  readonly size: number;
}

/** Shares of the size of print: a wider step down opens a paragraph. */
const STEP_SLACK = 1.18;
const LARGER = 1.1;
const LONGEST_HEADING = 160;
const USUAL_STEP = 1.25;
/** Single lines further apart are paragraphs, where no line of the document goes on another. */
const WIDE_STEP = 1.5;
/** A line ends at the margin when no more than this is left, beside the next word. */
const ROOM = 0.5;
/** A last line that leaves less than this share of the column is full, whatever word comes next. */
const NEARLY = 0.12;

const BULLET = /^[•●▪■◦‣⁃∙·\uf0b7\uf0a7\uf0d8o*]$/u;
const DASH = /^[-–—]$/u;
const NUMBERED = /^(?:\d{1,2}|\p{L})[.)]$/u;

/** Whether a line opens an entry of a list: a bullet, a dash, a number, with text behind it. */
function isEntry(line: PrintedLine): boolean {
  const [mark, next] = line.words;
  if (mark === undefined || next === undefined) return false;
  return (
    (BULLET.test(mark.text) && next.start - mark.end > 0.2 * mark.size) ||
    DASH.test(mark.text) ||
    NUMBERED.test(mark.text)
  );
}

/** Whether a mark at the start of a line opens an entry, although the line before it is full. */
function opensEntry(line: PrintedLine, before: string): boolean {
  const [mark, next] = line.words;
  if (mark === undefined || next === undefined) return false;
  return BULLET.test(mark.text) || (/[.:;!?]$/u.test(before) && !endsOpen(before) && /^\p{Lu}/u.test(next.text));
}

function textWithMark(line: PrintedLine): string {
  const [mark] = line.words;
  const text = textOf(line.words);
  if (mark === undefined || !isEntry(line) || NUMBERED.test(mark.text)) return text;
  return `- ${textOf(line.words.slice(1))}`;
}

/** Whether all that a line says is bold; numbers and marks count where it has no letters. */
function isBold({ words }: PrintedLine): boolean {
  const said = words.filter((word) => /\p{L}/u.test(word.text));
  return (said.length > 0 ? said : words).every((word) => word.bold);
}

/** Where lines of a column end when they are full. */
function marginOf(lines: readonly PrintedLine[], right: number): number {
  const ends = lines.map((line) => line.end);
  const most = highest(ends);
  const near = ends.filter((end) => end > most - 0.15 * (most - lowest(lines.map((line) => line.start)))).length;
  // A block narrower than its column is full at its own edge; a few short lines are not full at all.
  return lines.length >= 4 && near * 2 >= lines.length ? most : right;
}

/** Whether a line goes on the one above it in the middle of the page or the table below: a heading of several lines. */
function isCentredBelow(before: PrintedLine, line: PrintedLine): boolean {
  const off = Math.abs(before.start + before.end - line.start - line.end) / 2;
  const [first] = line.words;
  return (
    off < 0.3 * line.size &&
    Math.abs(before.start - line.start) > line.size &&
    first !== undefined &&
    /^[\p{Ll}(]/u.test(first.text)
  );
}

/** Whether a line opens a sentence behind one that ended with the line before it. */
const isNewSentence = (before: PrintedLine, line: PrintedLine): boolean => {
  const last = before.words.at(-1)?.text ?? '';
  return /[.:!?]$/u.test(last) && !endsOpen(last) && /^\p{Lu}/u.test(line.words[0]?.text ?? '');
};

interface Block {
  readonly lines: PrintedLine[];
  readonly heading: boolean;
}

/** Whether two lines are printed alike, as lines of one paragraph are. */
const printedAlike = (before: PrintedLine, line: PrintedLine): boolean =>
  Math.abs(line.size - before.size) < SAME_SIZE * line.size && isBold(before) === isBold(line);

/** Whether a line begins within a sentence: it goes on the line above it. */
const isWithin = (line: PrintedLine): boolean => /^\p{Ll}/u.test(line.words[0]?.text ?? '');

/** How far apart lines of a paragraph stand, in sizes of print; `step` is what the document tells of it. */
function usualStep(lines: readonly PrintedLine[], step: number | null): number {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || !printedAlike(before, line)) return [];
    const own = (line.base - before.base) / line.size;
    return own > 0.5 && own < 2 ? [{ own, sure: isWithin(line) }] : [];
  });
  // The lower quarter: between lines of a paragraph the step is the smallest that is common.
  const sorted = steps.map(({ own }) => own).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 4)] ?? USUAL_STEP;
  return steps.some(({ sure }) => sure) ? usual : Math.min(usual, step ?? WIDE_STEP);
}

/** Lines that stand close and alike. */
function blocksOf(lines: readonly PrintedLine[], print: ProsePrint): Block[] {
  const usual = usualStep(lines, print.step);
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const bold = isBold(line);
    const heading = line.size > LARGER * print.size || (bold && line.size > 0.94 * print.size);
    const step = before === undefined ? Infinity : (line.base - before.base) / Math.max(line.size, before.size);
    const alike =
      before !== undefined && printedAlike(before, line) && step > 0 && step < Math.max(usual, 1) * STEP_SLACK;
    const current = blocks.at(-1);
    if (alike && current !== undefined) current.lines.push(line);
    else blocks.push({ lines: [line], heading });
  }
  return blocks;
}

/** The usual size of a document's prose, and how far apart its lines stand in sizes of print; null where none tells. */
export interface ProsePrint {
  readonly size: number;
  readonly step: number | null;
}

/** The paragraphs of a column's lines. `print` is that of the document's prose, the edge that of the column. */
export function paragraphsOf(
  lines: readonly PrintedLine[],
  { end: right, furthest }: Edge,
  print: ProsePrint,
  wrapping: Wrapping,
): Paragraph[] {
  return blocksOf(lines, print).flatMap(({ lines: block, heading }) => {
    const margin = marginOf(block, right);
    const paragraphs: { text: string; entry: boolean; end: number }[] = [];
    for (const [at, line] of block.entries()) {
      const before = block[at - 1];
      const current = paragraphs.at(-1);
      const first = line.words[0];
      const entry = isEntry(line);
      // The next word would have had room: the line was ended on purpose.
      const ended =
        before === undefined ||
        first === undefined ||
        (before.end + 0.25 * line.size + (first.end - first.start) <
          (isNewSentence(before, line) ? Math.max(margin, furthest) : margin) - ROOM * line.size &&
          !isCentredBelow(before, line));
      // A number or a dash that a full line before runs on to is a part of its sentence ("i 7. og|8. klasse").
      const runsOn = entry && !ended && current !== undefined && !opensEntry(line, current.text);
      if (current === undefined || ended || (entry && !runsOn)) {
        paragraphs.push({ text: textWithMark(line), entry, end: line.end });
      } else {
        current.text = wrapping.join(current.text, textOf(line.words));
        current.end = line.end;
      }
    }
    const left = lowest(block.map((line) => line.start));
    return paragraphs.map(({ text, entry, end }) => ({
      text,
      entry,
      heading: heading && !entry && text.length <= LONGEST_HEADING && /\p{L}/u.test(text),
      full: end > right - NEARLY * (right - left),
      size: block[0]?.size ?? 0,
    }));
  });
}
