/** Every number that is printed in a document, and what the digits are that are no quantity. */
import type { ItemSeen } from '../item.ts';
import { cellQuantity, isThousands } from '../numbers.ts';
import { nounOf } from '../readings/counted.ts';
import { claims, inDocument, Prepared } from '../readings/prepared.ts';
import type { Line, Span, TextDocument } from '../types/document.ts';
import type { CellRow } from '../types/extraction.ts';
import type { Reading } from '../types/readings.ts';
import type { Label } from '../types/words.ts';
import { whyNoFigure } from '../vocabulary/clauses.ts';
import { areaMatcher } from '../vocabulary/index.ts';
import { noFigures } from '../vocabulary/references.ts';

/** A number as it is printed. */
export interface PrintedNumber extends Span {
  /** What was read; null where the digits are no quantity. */
  readonly reading: Reading | null;
  /** Why they are none; null where there is a reading. */
  readonly why: string | null;
  /** The agenda item that it stands in; null outside of all. */
  readonly seen: ItemSeen | null;
  /** The cell of a table that holds it, as [table, row, column]. */
  readonly cell: readonly [string, number, number] | null;
}

/** Digits with what is joined to them: "00.01.00-U01-73-23", "14-03-2024", "16:00". */
const DIGITS = /[\p{L}\d](?:[\p{L}\d.,'’/:-]*[\p{L}\d])?/gu;
const HOLDS_DIGIT = /\d/u;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the words that own their digits say. */
function saidBy({ says }: Label): string {
  if (says.report !== undefined) return 'the number of a report';
  if (says.asOf !== undefined || says.period !== undefined) return 'a date or period';
  if (says.fiscalYear !== undefined || says.targetYears !== undefined) return 'a year';
  return 'in the name of a subject';
}

function inProse(seen: ItemSeen): PrintedNumber[] {
  const areas = areaMatcher(seen.tables.flatMap(({ read }) => read.areas));
  return seen.sentences.flatMap((sentence): PrintedNumber[] => {
    const { text, span } = sentence;
    const prepared = new Prepared(sentence, areas, seen.vocabulary);
    const at = (place: Span, why: string): PrintedNumber => ({
      ...inDocument(sentence, place),
      reading: null,
      why,
      seen,
      cell: null,
    });
    const none = prepared.quantities.map((quantity) =>
      at(
        quantity.span,
        whyNoFigure(text, quantity, span.start, nounOf(prepared, quantity)) ?? 'a number that was not read',
      ),
    );
    const holdsDigit = ({ start, end }: Span): boolean =>
      HOLDS_DIGIT.test(text.slice(start - span.start, end - span.start));
    const labels = prepared.labels.filter((label) => claims(label) && holdsDigit(label.span));
    const claimed = [
      ...noFigures(text).map(({ start, end, why }) => at({ start: span.start + start, end: span.start + end }, why)),
      ...labels.filter(({ says }) => says.roles !== 0).map((label) => at(label.span, saidBy(label))),
    ].filter(holdsDigit);
    // "3. kvartal 2024" is a period before its "3." is an ordinal.
    claimed.sort((a, b) => b.end - b.start - (a.end - a.start));
    const silent = labels.filter(({ says }) => says.roles === 0);
    return [...none, ...claimed, ...silent.map((label) => at(label.span, 'in words that tell no figure'))];
  });
}

type Cell = Pick<CellRow, 'is_header' | 'row_label' | 'quantity' | 'text'>;

function whyNoCell(cell: Cell, unread: boolean): string {
  if (unread) return 'in a table of which nothing tells what stands in which column';
  if (cell.is_header) return 'in a header';
  if (cell.row_label === null) return 'in a row without figures';
  if (cell.quantity !== null) return 'its column holds no figures';
  return cellQuantity(cell.text, 0) === null
    ? 'in a label, or words stand in the cell with it'
    : 'in the label of its row';
}

function inTables(seen: ItemSeen): PrintedNumber[] {
  return seen.tables.flatMap(({ grid, read }): PrintedNumber[] => {
    const beside = (span: Span, why: string): PrintedNumber => ({ ...span, reading: null, why, seen, cell: null });
    return [
      ...read.cells
        .filter(({ text }) => HOLDS_DIGIT.test(text))
        .map((cell): PrintedNumber => ({
          start: cell.char_start,
          end: cell.char_end,
          reading: null,
          why: whyNoCell(cell, grid.unread === true),
          seen,
          cell: [cell.table_no, cell.row_no, cell.column_no],
        })),
      ...(grid.caption === null || !HOLDS_DIGIT.test(grid.caption.text)
        ? []
        : [beside(grid.caption.span, 'in the caption of a table')]),
      ...grid.footnotes
        .filter(({ text }) => HOLDS_DIGIT.test(text))
        .map(({ span }) => beside(span, 'in a note below a table')),
    ];
  });
}

/** Why digits that no stage took up stand where nothing is read. */
function whyUnread(text: string, span: Span, seen: ItemSeen | null): string {
  if (seen === null) return 'outside every agenda item';
  if (seen.sentences.some((sentence) => overlap(sentence.span, span)))
    return isThousands(text, span.start, span.end)
      ? 'the unit of the number before it'
      : 'joined to letters or to other digits';
  const section = seen.item.sections.find(({ lines }) => lines.some((line) => overlap(line, span)));
  if (section === undefined) return 'in a title, a heading or a line of the page: its words count, its digits do not';
  if (section.role === 'process') return 'in the list of the committees on the way, which is not read';
  if (section.role === 'attachments') return 'in the list of attachments, which is not read';
  return 'in a table, but in no cell';
}

/** The printed numbers on some lines, in order: those that were read, then what claims other digits, then the rest. */
export function printedNumbers(
  document: TextDocument,
  items: readonly ItemSeen[],
  lines: readonly Line[],
): PrintedNumber[] {
  const asked = (span: Span): boolean => lines.some((line) => overlap(line, span));
  const found: PrintedNumber[] = [];
  const add = (number: PrintedNumber): void => {
    if (asked(number) && !found.some((other) => overlap(other, number))) found.push(number);
  };
  for (const seen of items) {
    for (const reading of seen.readings) {
      const { tableNo, rowNo, columnNo } = reading.place;
      const cell =
        tableNo === null || rowNo === null || columnNo === null ? null : ([tableNo, rowNo, columnNo] as const);
      add({ ...reading.place.span, reading, why: null, seen, cell });
    }
  }
  for (const seen of items) for (const number of [...inTables(seen), ...inProse(seen)]) add(number);
  for (const line of lines) {
    for (const match of document.text.slice(line.start, line.end).matchAll(DIGITS)) {
      if (!HOLDS_DIGIT.test(match[0])) continue;
      const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
      const seen = items.find(({ item }) => overlap(item.span, span)) ?? null;
      add({ ...span, reading: null, why: whyUnread(document.text, span, seen), seen, cell: null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
