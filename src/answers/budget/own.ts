/** One committee among the others: its own figures, its place among them, and where the minutes say more of it. */

import type { BudgetNote } from '../../../pipeline/lake/queries/budget.ts';
import { ordered, reportKey, type Entry, type Statement } from './statements.ts';

/** A committee's row as a statement of its own, so that its bridge can be drawn; undefined where it has none. */
export function ownStatement(shown: Statement, committee: string): Statement | undefined {
  const row = shown.rows.find((one) => one.committee === committee && one.area === null);
  if (row?.figures.deviation === undefined) return undefined;
  return { ...shown, rows: [row], total: row, source: row.figures.deviation };
}

/** The committee's place by the size of its deviation, counted from 1. */
export function placeAmong(shown: Statement, committee: string): number {
  return ordered(shown.rows, 'amount').findIndex((row) => row.committee === committee) + 1;
}

/** The other reports that split a committee into policy areas, newest first. */
export function areasElsewhere(statements: readonly Statement[], committee: string, here: Statement): Statement[] {
  const seen = new Set([`${String(here.fiscalYear)}|${reportKey(here)}`]);
  return statements.filter((one) => {
    const key = `${String(one.fiscalYear)}|${reportKey(one)}`;
    if (one.kind !== 'areas' || one.committee !== committee || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the minutes of a statement say of the reason: an area's notes, or the committee's own. */
export function notesFor(
  notes: readonly BudgetNote[],
  statement: Statement,
  { committee, area }: Pick<Entry, 'committee' | 'area'>,
): BudgetNote[] {
  const documents = new Set(statement.rows.flatMap(({ figures }) => figures.deviation?.document_id ?? []));
  documents.add(statement.source.document_id);
  const here = notes.filter(
    (note) =>
      documents.has(note.document_id) && (note.fiscal_year === null || note.fiscal_year === statement.fiscalYear),
  );
  if (area === null) return here.filter((note) => note.area === null && note.committee === committee);
  const exact = here.filter((note) => note.area === area);
  if (exact.length > 0) return exact;
  return here.filter((note) => note.area !== null && (note.area.startsWith(area) || area.startsWith(note.area)));
}
