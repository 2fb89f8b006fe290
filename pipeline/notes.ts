import type { AgendaItem, Fact, NoteRow, Sentence } from './types.ts';
import { explains } from './vocabulary/explanations.ts';

/** What a note needs to know of its document. */
export interface NoteContext {
  readonly documentId: string;
  readonly text: string;
}

/**
 * The paragraphs that explain a policy area's deviation: those in which the area has a deviation, or that stand under a
 * heading with its name, and that give a reason.
 */
export function notesOf(
  item: AgendaItem,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  context: NoteContext,
): NoteRow[] {
  const deviations = facts.filter((fact) => fact.measure === 'deviation' && fact.area !== null && fact.unit === 'kr');
  const notes = new Map<string, NoteRow>();
  for (const fact of deviations) {
    const area = fact.area;
    if (area === null) continue;
    const paragraph = sentences.find(
      (sentence) =>
        (sentence.span.start <= fact.char_start && fact.char_end <= sentence.span.end) ||
        (sentence.heading?.toLowerCase() === area.toLowerCase() && sentence.role === 'body'),
    )?.paragraph;
    if (paragraph === undefined || notes.has(`${area}:${String(paragraph.start)}`)) continue;
    const text = context.text.slice(paragraph.start, paragraph.end).replaceAll(/\s+/gu, ' ');
    if (!explains(text)) continue;
    notes.set(`${area}:${String(paragraph.start)}`, {
      document_id: context.documentId,
      item_no: item.no,
      committee: fact.committee,
      area,
      fiscal_year: fact.fiscal_year,
      line: sentences.find((sentence) => sentence.paragraph.start === paragraph.start)?.line ?? fact.line,
      char_start: paragraph.start,
      char_end: paragraph.end,
      text,
    });
  }
  return [...notes.values()];
}
