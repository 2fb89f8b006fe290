import { TABLE } from '../distances.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { said } from '../vocabulary/said.ts';
import { isPartOfRow } from '../vocabulary/totals.ts';
import { isListed, type OutlineRow, type Section } from './outline.ts';
import { seen } from './surroundings.ts';
import { makesUp } from './totals.ts';

/** Which row the rows of a table are parts of, where rows of two levels stand below each other. */
export interface Parents {
  /** The committee's row that a policy area's row adds up to, by the area's row number. */
  readonly of: ReadonlyMap<number, OutlineRow>;
  /** The row that a row "heraf ..." is a part of, by its row number: such rows add up to nothing. */
  readonly whole: ReadonlyMap<number, OutlineRow>;
  /** The numbers of the committees' rows that others add up to. */
  readonly sums: ReadonlySet<number>;
}

/**
 * What a row is: a committee's, a committee's that says itself that it adds up, a total or all committees', an area's.
 */
type Rank = 'committee' | 'sum' | 'total' | 'area';

interface Ranked {
  readonly row: OutlineRow;
  readonly rank: Rank;
}

function rankOf(labels: readonly Label[]): Rank {
  const total = labels.some(({ says }) => says.isTotal === true);
  if (labels.some(({ says }) => typeof says.committee === 'string')) return total ? 'sum' : 'committee';
  return total || labels.some(({ says }) => says.committee === null) ? 'total' : 'area';
}

const indentOf = ({ row }: OutlineRow): number => row.indent ?? 0;

/** Whether a row is set in below another, or listed with a dash where the other is not. */
const isBelow = (row: OutlineRow, head: OutlineRow): boolean =>
  indentOf(row) > indentOf(head) || (isListed(row.label) && !isListed(head.label));

type AddUpTo = (whole: OutlineRow, parts: readonly OutlineRow[]) => boolean;

/** How many of the rows below a committee's are its own: those set in, else those that add up to it. */
function ownBelow(head: OutlineRow, below: readonly OutlineRow[], addUpTo: AddUpTo): number {
  const end = below.findIndex((row) => !isBelow(row, head));
  if (end !== 0) return end === -1 ? below.length : end;
  if (addUpTo(head, below)) return below.length;
  // What follows the last committee ("Overførselsudgifter", "Renter") is nobody's.
  const count = below.findIndex((_, at) => addUpTo(head, below.slice(0, at + 1)));
  return count + 1;
}

/** The rows above a committee's sum: those since the last sum, beyond totals where they add up with those before. */
function ownAbove(foot: OutlineRow, above: readonly Ranked[], addUpTo: AddUpTo): readonly OutlineRow[] {
  const areas = above.filter(({ rank }) => rank === 'area').map(({ row }) => row);
  const nearest = above.slice(above.findLastIndex(({ rank }) => rank !== 'area') + 1).map(({ row }) => row);
  return !addUpTo(foot, nearest) && addUpTo(foot, areas) ? areas : nearest;
}

/** The rows with figures, those that are parts of the row before apart. */
function ranked(
  rows: readonly OutlineRow[],
  labelsOf: (row: OutlineRow) => readonly Label[],
  isOwned: (row: OutlineRow) => boolean,
): { readonly found: readonly Ranked[]; readonly whole: ReadonlyMap<number, OutlineRow> } {
  const whole = new Map<number, OutlineRow>();
  const found: Ranked[] = [];
  for (const row of rows) {
    if (row.kind !== 'figures') continue;
    const before = found.at(-1)?.row;
    if (before !== undefined && isPartOfRow(row.label)) whole.set(row.rowNo, before);
    else found.push({ row, rank: isOwned(row) ? 'total' : rankOf(labelsOf(row)) });
  }
  return { found, whole };
}

/**
 * Finds the rows of committees that the rows of their policy areas stand below or above, by arithmetic rather than by
 * words: areas are of the committee that they add up to. Rows of different sections belong to none together, and
 * those of a section that is a committee are its own. `shares` are the columns of percentages.
 */
export function parentsOf(
  rows: readonly OutlineRow[],
  labelsOf: (row: OutlineRow) => readonly Label[],
  isCommittee: (section: Section) => boolean,
  shares: ReadonlySet<number>,
): Parents {
  const addUpTo: AddUpTo = (parent, parts) =>
    makesUp(
      parent.row,
      parts.map(({ row }) => row),
      shares,
    );
  const isOwned = ({ section }: OutlineRow): boolean => {
    for (let one = section; one !== null; one = one.above) if (isCommittee(one)) return true;
    return false;
  };
  const { found, whole } = ranked(rows, labelsOf, isOwned);
  const of = new Map<number, OutlineRow>();
  const sums = new Set<number>();
  const adopt = (parent: OutlineRow, children: readonly OutlineRow[]): void => {
    if (children.length > 0) sums.add(parent.rowNo);
    for (const child of children) of.set(child.rowNo, parent);
  };
  const unproved: { readonly head: OutlineRow; readonly below: readonly OutlineRow[] }[] = [];
  let headed = false;
  for (const [at, { row, rank }] of found.entries()) {
    if (rank !== 'committee' && rank !== 'sum') continue;
    const isNamed = (one: Ranked): boolean => one.rank === 'committee' || one.rank === 'sum';
    const ends = (one: Ranked): boolean => one.rank !== 'area' || one.row.section !== row.section;
    const after = found.slice(at + 1);
    const next = after.findIndex(ends);
    const below = after.slice(0, next === -1 ? after.length : next).map((one) => one.row);
    const before = found.slice(0, at);
    const start = before.findLastIndex(
      (one) => isNamed(one) || of.has(one.row.rowNo) || one.row.section !== row.section,
    );
    const own = rank === 'committee' ? ownBelow(row, below, addUpTo) : 0;
    const above = own > 0 ? [] : ownAbove(row, before.slice(start + 1), addUpTo);
    if (own > 0) {
      adopt(row, below.slice(0, own));
      headed = true;
    } else if ((rank === 'sum' && row.section === null) || addUpTo(row, above)) adopt(row, above);
    else if (after[next]?.rank === 'committee') unproved.push({ head: row, below });
  }
  // Where a misprint hides the sum of one committee, the others tell how the table is built.
  if (headed)
    for (const { head, below } of unproved)
      adopt(
        head,
        below.filter(({ rowNo }) => !of.has(rowNo)),
      );
  return { of, whole, sums };
}

/** The row that a row is a part of, if any: a part of an area is of the area's committee. */
export function parentOf({ rowNo }: OutlineRow, { of, whole }: Parents): readonly OutlineRow[] {
  const before = whole.get(rowNo);
  const parent = of.get(before?.rowNo ?? rowNo) ?? before;
  return parent === undefined ? [] : [parent];
}

const TOTAL = said({ isTotal: true });

/** A committee's row that its areas' rows add up to repeats what they say, whatever it is called. */
export function sumLabel({ rowNo, label, labelSpan }: OutlineRow, { sums }: Parents): NearLabel[] {
  return sums.has(rowNo) ? [seen({ span: labelSpan, text: label, says: TOTAL, level: 'row' }, TABLE.row)] : [];
}
