import type { Words } from './axes.ts';
import type { Outline, OutlineRow, Section } from './outline.ts';
import type { Parents } from './parents.ts';
import { sectionsByRow } from './totals.ts';

/** Where a row stands in its table besides its label. */
interface Standing {
  readonly sections: ReadonlyMap<number, Section | null>;
  readonly parents: Parents;
  readonly isTotal: (row: OutlineRow) => boolean;
}

/**
 * Names the rows that a row adds up with: nothing for those of the whole table, else ">" and the number of the row that
 * they are parts of, for each level. A sum stands with the rows beside it, never with its own parts.
 */
function breakdowns(
  rows: readonly OutlineRow[],
  { sections, parents, isTotal }: Standing,
): (row: OutlineRow) => string {
  const numbers = new Map(rows.flatMap(({ row, rowNo }) => row.cells.map((cell) => [cell.span.start, rowNo] as const)));
  const ofSection = (section: Section | null): string =>
    section === null ? '' : `${ofSection(section.above)}>${String(numbers.get(section.span.start) ?? '')}`;
  return function of(row: OutlineRow): string {
    const parent = parents.of.get(row.rowNo) ?? parents.whole.get(row.rowNo);
    if (parent !== undefined) return `${of(parent)}>${String(parent.rowNo)}`;
    const section = sections.get(row.rowNo) ?? null;
    return ofSection(section !== null && isTotal(row) ? section.above : section);
  };
}

/** The section that each row belongs to, and with which rows it adds up. */
export function standing(
  outline: Outline,
  words: Words,
): { readonly sections: ReadonlyMap<number, Section | null>; readonly level: (row: OutlineRow) => string } {
  const { parents } = words;
  const isTotal = (row: OutlineRow): boolean =>
    !parents.sums.has(row.rowNo) && words.row(row).some(({ says }) => says.isTotal === true);
  const sections = sectionsByRow(
    outline.rows,
    isTotal,
    ({ rowNo }) => parents.of.has(rowNo) || parents.whole.has(rowNo),
  );
  return { sections, level: breakdowns(outline.rows, { sections, parents, isTotal }) };
}
