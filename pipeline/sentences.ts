import { lastFrom } from './ordered.ts';
import { partOf, printedAt, type Prose, proseOf } from './prose.ts';
import type { Line, Span } from './types/document.ts';
import type { Section } from './types/minutes.ts';
import type { Sentence } from './types/sentences.ts';
import { listMarker, opensPoint } from './vocabulary/references.ts';
import { startsWithAmount } from './vocabulary/amounts.ts';
import { tellsMoney } from './vocabulary/areas.ts';
import { committeesNamed } from './vocabulary/committees.ts';
import { opensPoints, pointBorders } from './vocabulary/points.ts';
import { endsOpen, endsSentence } from './vocabulary/abbreviations.ts';

interface Paragraph extends Prose {
  readonly listItem: boolean;
}

const OPEN_END = /[\p{Ll}\d,–-]$/u;
/** No sentence of minutes has more letters or numbers: it is a table or a list without its stops. */
const LONGEST_SENTENCE = 2000;
const MOST_NUMBERS = 100;
/** A line as long as this that ends without a stop is wrapped, whatever the next begins with. */
const FULL_LINE = 50;
/** A line over a list that names whose it is has at most so many letters. */
const LONGEST_HEAD = 120;
/** A paragraph that a page break cut is at least so long before the cut. */
const CUT_LINE = 60;
const ORDINAL_FIRST = /^\s*\d{1,2}\.\s\p{Ll}/u;
const CONTINUES = /^\s*[\p{Ll}(]/u;

/** Whether a sentence is too long to be one: nothing tells what its numbers belong to. */
export const isOverlong = ({ text }: Sentence): boolean =>
  text.length > LONGEST_SENTENCE ||
  (text.length > 2 * MOST_NUMBERS && (text.match(/\d[\d.,]*/gu)?.length ?? 0) > MOST_NUMBERS);

/** How a line stands to the one before it. */
function continues(text: string, previous: string, afterBlank: boolean): boolean {
  const small = CONTINUES.test(text);
  if (listMarker(text) !== null) {
    // "... elever i⏎7. klasse": an ordinal, not the next entry of a list.
    return (
      !afterBlank && !opensPoint(text) && ORDINAL_FIRST.test(text) && (endsOpen(previous) || OPEN_END.test(previous))
    );
  }
  if (afterBlank) {
    const open = small ? OPEN_END.test(previous) : endsOpen(previous);
    return open && previous.length > CUT_LINE;
  }
  // "Der er indstillet bevillinger for:⏎476.561 kr.": an amount below the words that lead up to it.
  if (previous.endsWith(':') && startsWithAmount(text)) return true;
  return small || endsOpen(previous) || (previous.length > FULL_LINE && OPEN_END.test(previous));
}

/**
 * Whether a page break without a blank line stands in the middle of a sentence: "... fra 63 til⏎70", "ca.⏎1,4 mio.".
 */
function cutByPage(line: Line, before: Line, previous: string): boolean {
  if (line.page === before.page || listMarker(line.text) !== null) return false;
  return !/[.:!?]$/u.test(previous) || !endsSentence(`${previous} ${line.text.trim()}`, previous.length);
}

/** Lines to paragraphs: wrapped lines and the two halves of a paragraph that a page break cut belong together. */
function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: { lines: Line[]; listItem: boolean }[] = [];
  let previous = '';
  let before: Line | null = null;
  let blank = true;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const cut = !blank && before !== null && cutByPage(line, before, previous);
    if (last !== undefined && (cut || continues(line.text, previous, blank))) last.lines.push(line);
    else paragraphs.push({ lines: [line], listItem: listMarker(line.text) !== null });
    previous = text;
    before = line;
    blank = false;
  }
  return paragraphs.map(({ lines: own, listItem }) => ({ ...proseOf(own), listItem }));
}

/** "Teknisk Udvalg, forventet merudgift 5,4 mio. kr.": a line that names whose the list below it is. */
function headsList(line: string): boolean {
  const [name] = line.length > LONGEST_HEAD || !tellsMoney(line) ? [] : committeesNamed(line);
  return name !== undefined && line.trimStart().startsWith(name);
}

const BREAK = /[.!?](?:(?=["”’)]*\s)|(?=\p{Lu}\p{Ll}))/gu;

/** The sentences of one paragraph, as spans of its text. */
function split(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    const at = match.index + 1;
    if (!endsSentence(text, at)) continue;
    spans.push({ start: from, end: at });
    from = at;
  }
  spans.push({ start: from, end: text.length });
  return spans
    .map(({ start, end }) => ({ start: start + (/^["”’)\s]*/u.exec(text.slice(start, end))?.[0].length ?? 0), end }))
    .filter(({ start, end }) => end > start);
}

interface Point {
  readonly span: Span;
  /** What opens the list that it goes on with; null of the first. */
  readonly opening: string | null;
}

/** A sentence as the points that it makes a list of; most are none. */
function pointsOf(text: string, whole: Span): Point[] {
  const printed = text.slice(whole.start, whole.end);
  const borders = pointBorders(printed);
  if (borders.length === 0) return [{ span: whole, opening: null }];
  const opening = opensPoints(printed);
  return [0, ...borders.map(({ start }) => start)].map((start, order) => ({
    span: { start: whole.start + start, end: whole.start + (borders[order]?.endBefore ?? printed.length) },
    opening: order === 0 ? null : opening,
  }));
}

/** The sentences of a section's prose, in order. `lines` are its lines without those of tables. */
export function sentencesOf(section: Section, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  let intro: string | null = null;
  for (const paragraph of paragraphsOf(lines)) {
    const whole = printedAt(paragraph, 0, paragraph.text.length);
    for (const { span, opening } of split(paragraph.text).flatMap((one) => pointsOf(paragraph.text, one))) {
      const { text, start, gaps } = partOf(paragraph, span.start, span.end);
      const line = lastFrom(lines, start, (candidate) => candidate.start);
      sentences.push({
        span: printedAt(paragraph, span.start, span.end),
        // Blanks for line breaks, one for one: names that a line break cuts are found.
        text: text.replaceAll('\n', ' '),
        gaps,
        line: line?.number ?? 0,
        page: line?.page ?? null,
        paragraph: whole,
        heading: section.heading,
        role: section.role,
        listItem: paragraph.listItem,
        intro: paragraph.listItem ? intro : opening,
      });
    }
    if (!paragraph.listItem) {
      const lastSentence = sentences.at(-1)?.text ?? '';
      intro = lastSentence.trimEnd().endsWith(':') || headsList(lastSentence) ? lastSentence : null;
    }
  }
  return sentences;
}
