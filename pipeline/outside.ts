/** Remarks on the amounts that stand where nothing is read: before the first agenda item, in the lists of an item. */
import { inCells } from './columns.ts';
import { finding } from './finding.ts';
import { cellQuantity, quantities } from './numbers.ts';
import type { Line } from './types/document.ts';
import type { Unit } from './types/figures.ts';
import type { FindingRow } from './types/findings.ts';
import type { SectionRole } from './types/minutes.ts';
import type { Quantity } from './types/readings.ts';
import type { Sentence } from './types/sentences.ts';
import { noFigures } from './vocabulary/references.ts';

/** Prose of these parts holds no figures: the committees on the way, the list of attachments. */
export const SILENT: ReadonlySet<SectionRole> = new Set<SectionRole>(['process', 'attachments']);

/** Of a place that is not read so many letters are told. */
const TOLD = 200;
/** A heading that a list of contents repeats is told by so many letters. */
const TOLD_BY = 16;
/** What is printed with these units is a figure, whatever else a head prints: days, rooms, phone numbers. */
const OF_FIGURES: ReadonlySet<Unit | null> = new Set<Unit | null>(['kr', 'pct', 'pct_point', 'fte']);

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line repeats the title of an item, or a part of one. */
function repeats(text: string, titles: readonly string[]): boolean {
  const letters = lettersOf(text);
  return titles.some(
    (title) => letters.includes(title.slice(0, 2 * TOLD_BY)) || (letters.length >= TOLD_BY && title.includes(letters)),
  );
}

/** Digits with a unit of figures, apart from days, laws and the like; offsets count from the start of the text. */
export const amountsIn = (text: string): Quantity[] =>
  quantities(text, 0, noFigures(text)).filter(({ unit, printed }) => OF_FIGURES.has(unit) && /\d/u.test(printed));

/** Why an amount that stands where no figure is read became none. */
const BECAUSE = {
  outside: 'it stands outside what is read of the agenda items',
  heading: 'it stands in a title, a heading, a caption or a note, of which only the words are read',
  unit: 'it looks like the unit of a table, but there is none',
} as const;

/** The remark on an amount of a line that is not read. */
export function unreadAmount(
  { printed, printedUnit }: Pick<Quantity, 'printed' | 'printedUnit'>,
  { text, line: number }: Pick<Sentence, 'text' | 'line'>,
  itemNo: string | null,
  reason: keyof typeof BECAUSE,
  documentId: string,
): FindingRow {
  const quote = text.trim();
  const unit = printedUnit ?? '';
  return finding(documentId, {
    code: 'unclaimed_number',
    severity: 'info',
    itemNo,
    line: number,
    message: `${`${printed} ${unit}`.trim()} became no figure, as ${BECAUSE[reason]}: ${quote}`,
    values: { printed, unit, quote, reason },
  });
}

/** The figures of a row of a table: thousands, decimals, or numbers with their unit. */
const cellsIn = ({ text }: Line): number =>
  text.split(/[\t|;]|[ \u00a0]{2,}/u).filter((cell) => {
    const quantity = cellQuantity(cell, 0);
    return quantity !== null && (quantity.grouped || quantity.decimals > 0 || OF_FIGURES.has(quantity.unit));
  }).length;

/** Where lines stand that are not read. */
export interface Outside {
  readonly lines: readonly Line[];
  /** Null before the first item. */
  readonly itemNo: string | null;
}

/**
 * Amounts that stand where nothing is read are told, each number of prose by itself and the rows of a table together.
 * `titles` are those of the items, which a list of contents repeats.
 */
export function outsideFindings(
  places: readonly Outside[],
  titles: readonly string[],
  documentId: string,
): FindingRow[] {
  const known = titles.map(lettersOf).filter((title) => title.length >= TOLD_BY);
  return places.flatMap(({ lines, itemNo }) => {
    const rows: Line[] = [];
    const findings = lines.flatMap((line) => {
      if (!/\d/u.test(line.text) || repeats(line.text, known)) return [];
      if (inCells(line.text) && cellsIn(line) > 0) {
        rows.push(line);
        return [];
      }
      return amountsIn(line.text).map((amount) =>
        unreadAmount(amount, { text: line.text, line: line.number }, itemNo, 'outside', documentId),
      );
    });
    const [first] = rows;
    if (first === undefined) return findings;
    const figures = String(rows.reduce((sum, row) => sum + cellsIn(row), 0));
    const quote = first.text.trim().replaceAll(/\s+/gu, ' ').slice(0, TOLD);
    return [
      ...findings,
      finding(documentId, {
        code: 'outside_items',
        severity: 'warning',
        itemNo,
        line: first.number,
        message: `${figures} figures in rows outside what is read of the agenda items: ${quote}`,
        values: { figures, quote },
      }),
    ];
  });
}
