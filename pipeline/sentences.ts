import type { Line, Section, Sentence, Span } from './types.ts';
import { listMarker } from './vocabulary/references.ts';
import { endsOpen, endsSentence } from './vocabulary/abbreviations.ts';

interface Paragraph extends Span {
  readonly line: Line;
  readonly listItem: boolean;
}

const OPEN_END = /[\p{Ll}\d,–-]$/u;
const CONTINUES = /^\s*[\p{Ll}(]/u;

/** Lines to paragraphs: wrapped lines and the two halves of a paragraph that a page break cut belong together. */
function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: { start: number; end: number; line: Line; listItem: boolean }[] = [];
  let blank = true;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    const marker = listMarker(line.text) !== null;
    const last = paragraphs.at(-1);
    const previousText = last === undefined ? '' : last.line.text.trim();
    const wrapped = !blank && !marker && CONTINUES.test(line.text);
    const open = CONTINUES.test(line.text) ? OPEN_END.test(previousText) : endsOpen(previousText);
    const cut = blank && !marker && open && previousText.length > 60;
    if (last !== undefined && (wrapped || cut)) last.end = line.end;
    else {
      const lead = line.text.length - line.text.trimStart().length;
      paragraphs.push({ start: line.start + lead, end: line.start + lead + text.length, line, listItem: marker });
    }
    if (last !== undefined && (wrapped || cut))
      paragraphs.splice(-1, 1, { ...last, line: { ...last.line, text: line.text } });
    blank = false;
  }
  return paragraphs;
}

const BREAK = /[.!?;](?=["”’)]*\s)|[.!?](?=\p{Lu}\p{Ll})|\s(?=-\s\p{Lu})/gu;

/** The sentences of one paragraph as spans; `text` is the whole document's. */
function split(text: string, paragraph: Paragraph): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of body.matchAll(BREAK)) {
    const mark = match[0];
    const at = match.index + mark.length;
    if (mark === ';' || mark.trim() === '' || !endsSentence(body, at)) continue;
    spans.push({ start: paragraph.start + from, end: paragraph.start + at });
    from = at;
  }
  spans.push({ start: paragraph.start + from, end: paragraph.end });
  return spans
    .map(({ start, end }) => ({ start: start + (/^["”’)\s]*/u.exec(text.slice(start, end))?.[0].length ?? 0), end }))
    .filter(({ start, end }) => end > start);
}

/**
 * The sentences of a section's prose, in order. `lines` are its lines without those of tables; `text` the whole
 * document's text, into which all spans point.
 */
export function sentencesOf(section: Section, lines: readonly Line[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let intro: string | null = null;
  for (const paragraph of paragraphsOf(lines)) {
    const spans = split(text, paragraph);
    for (const span of spans) {
      const line = lines.findLast((candidate) => candidate.start <= span.start);
      sentences.push({
        span,
        text: text.slice(span.start, span.end),
        line: line?.number ?? paragraph.line.number,
        page: line?.page ?? null,
        paragraph: { start: paragraph.start, end: paragraph.end },
        heading: section.heading,
        role: section.role,
        listItem: paragraph.listItem,
        intro: paragraph.listItem ? intro : null,
      });
    }
    if (!paragraph.listItem) {
      const lastSentence = sentences.at(-1)?.text ?? '';
      intro = lastSentence.trimEnd().endsWith(':') ? lastSentence : null;
    }
  }
  return sentences;
}
