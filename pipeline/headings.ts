/**
 * Remarks on the amounts of an item that no sentence and no cell holds: in titles, headings, captions and notes below
 * tables.
 */
import { isThousands } from './numbers.ts';
import { lastFrom } from './ordered.ts';
import { amountsIn, SILENT, unreadAmount } from './outside.ts';
import type { TableRead } from './table-findings.ts';
import type { Line, Span } from './types/document.ts';
import type { FindingRow } from './types/findings.ts';
import type { AgendaItem } from './types/minutes.ts';
import type { Quantity, Reading } from './types/readings.ts';
import type { Sentence } from './types/sentences.ts';
import { unitsOfTables } from './vocabulary/references.ts';

/** What is read of an agenda item. */
export interface ItemRead {
  readonly item: AgendaItem;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly TableRead[];
  readonly readings: readonly Reading[];
}

/** Whether a place is one of those that are read. */
function placesRead({ sentences, tables }: ItemRead): (place: Span) => boolean {
  const spans = [
    ...sentences.map(({ span }) => span),
    ...tables.flatMap(({ read }) => read.cells.map((cell): Span => ({ start: cell.char_start, end: cell.char_end }))),
  ].sort((a, b) => a.start - b.start);
  return ({ start, end }) => (lastFrom(spans, end - 1, (span) => span.start)?.end ?? -Infinity) > start;
}

/** Whether digits of a line stand where nothing is read: most lines are read as a whole, and need no second look. */
function holdsUnread({ text, start }: Line, isRead: (place: Span) => boolean): boolean {
  for (const { index, 0: digits } of text.matchAll(/\d+/gu))
    if (!isRead({ start: start + index, end: start + index + digits.length })) return true;
  return false;
}

/** "Regnskab 2023 mio. kr.", "Beløb i 1.000 kr.": a year, and the unit of a table. */
const isHeader = ({ printed, unit }: Quantity): boolean =>
  unit === 'kr' && /^(?:(?:19|20)\d{2}(?:[-–](?:19|20)\d{2})?|1\.?000)$/u.test(printed);

const sizeOf = ({ low, scale }: Quantity): number => Math.abs(low) * (scale ?? 1);

/** Whether a reading prints the same amount, as far as the one of the heading is told. */
function isSaidBy(amount: Quantity): (reading: Reading) => boolean {
  const size = sizeOf(amount);
  const rounded = ((amount.scale ?? 1) * 10 ** -amount.decimals) / 2;
  return ({ quantity, declared }) =>
    (quantity.unit ?? declared?.unit) === amount.unit &&
    Math.abs(sizeOf({ ...quantity, scale: quantity.scale ?? declared?.scale ?? 1 }) - size) <= rounded;
}

/** A line, with the next where its last number may have its unit there. */
const goingOn = ({ text }: Line, next: Line | undefined): string =>
  /\d\s*$/u.test(text) ? `${text.trimEnd()} ${next?.text.trim() ?? ''}` : text;

/** What would be amounts in a sentence but for being the unit of a table, and tell no number its unit. */
const unitsIn = ({ text }: Sentence): Pick<Quantity, 'printed' | 'printedUnit'>[] =>
  unitsOfTables(text).filter(({ printed, at }) => !isThousands(text, at, at + printed.length));

/** "et merforbrug (1.000 kr.) til kurser" in an item without a table, whose unit it could be: it may be an amount. */
export function unitFindings(parts: readonly ItemRead[], documentId: string): FindingRow[] {
  return parts.flatMap(({ item, sentences, tables }) =>
    tables.length > 0
      ? []
      : sentences.flatMap((sentence) =>
          unitsIn(sentence).map((unit) => unreadAmount(unit, sentence, item.no, 'unit', documentId)),
        ),
  );
}

/**
 * The amounts of titles, headings, captions and notes, whose words tell of other figures but which are none themselves.
 * One that the item prints as a number of its text, too, is told there; one that is printed again on other pages, once.
 */
export function headingFindings(parts: readonly ItemRead[], lines: readonly Line[], documentId: string): FindingRow[] {
  const told = new Set<string>();
  let at = 0;
  return parts.flatMap((part) => {
    const { item, readings } = part;
    const isRead = placesRead(part);
    const listed = new Set(
      item.sections.flatMap((section) => (SILENT.has(section.role) ? section.lines.map(({ number }) => number) : [])),
    );
    const findings: FindingRow[] = [];
    while (at < lines.length && (lines[at]?.start ?? 0) < item.span.start) at += 1;
    for (let line = lines[at]; line !== undefined && line.end <= item.span.end; line = lines[at]) {
      at += 1;
      if (listed.has(line.number) || !holdsUnread(line, isRead)) continue;
      for (const amount of amountsIn(goingOn(line, lines[at]))) {
        const place = { start: line.start + amount.span.start, end: line.start + amount.span.end };
        const words = `${amount.printed} ${line.text.trim()}`;
        if (place.start >= line.end || isHeader(amount) || isRead(place) || told.has(words)) continue;
        if (readings.some(isSaidBy(amount))) continue;
        told.add(words);
        findings.push(unreadAmount(amount, { text: line.text, line: line.number }, item.no, 'heading', documentId));
      }
    }
    return findings;
  });
}
