/** A printed number with the words around it: the one form that cells and clauses share. */

import type { Span } from './document.ts';
import type { Bound, Unit } from './figures.ts';
import type { NearLabel, Role } from './words.ts';

/** A printed number. `low` and `high` differ only for a range; both are in the printed unit, before `scale`. */
export interface Quantity {
  readonly span: Span;
  readonly printed: string;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly unit: Unit | null;
  readonly scale: number | null;
  readonly printedUnit: string | null;
  readonly sign: -1 | 0 | 1;
  readonly decimals: number;
  /** Which end of "fra X til Y" it is. */
  readonly transition: 'from' | 'to' | null;
  /** Printed with dots between thousands. */
  readonly grouped: boolean;
}

/** Where a reading stands, for provenance. */
export interface Place {
  /** The number in the document. */
  readonly span: Span;
  readonly itemNo: string | null;
  readonly caseNo: string | null;
  readonly tableNo: string | null;
  readonly rowNo: number | null;
  readonly columnNo: number | null;
  readonly rowLabel: string | null;
  readonly columnLabel: string | null;
  readonly section: string | null;
  readonly line: number;
  readonly page: number | null;
  readonly quote: string;
}

/** The words that a quantity shares with its neighbours: sentences before, heading, caption, item. */
export interface Surroundings {
  /** The labels that say something of a role, nearest first. */
  readonly saying: (role: Role) => readonly NearLabel[];
}

/** A quantity with the words around it and where it stands. */
export interface Reading {
  readonly quantity: Quantity;
  /** The words of its own sentence, or of its row and column; nearest first. */
  readonly labels: readonly NearLabel[];
  /** The words farther around; as near as an own word, they come after it. */
  readonly around: Surroundings;
  readonly place: Place;
  readonly source: 'grid' | 'sentence';
  /** What the quantity counts or is about, as printed, looked up when asked for; null where no kind may use it. */
  readonly freeText: () => string | null;
  /** A count noun stands right behind the number ("58 småjobs"). */
  readonly countsNoun: string | null;
  /** The sign rule printed below a table: what a plus means; null where none is printed. */
  readonly plusMeans: 'overspend' | 'underspend' | null;
  /** The words before the number in its sentence; '' in a table. */
  readonly lead: string;
  /** Where the number stands in the quote of its place; 0 in a table. */
  readonly quoteAt: number;
  /** Its sentence has swallowed a row of a table: nothing tells which of its numbers is what. */
  readonly inTableRow: boolean;
  /** The sentence repeats a figure given before ("De 4 afgørelser"). */
  readonly refersBack: boolean;
  /** The unit declared for a table, and whether it was corrected. */
  readonly declared: {
    readonly unit: Unit;
    readonly scale: number;
    readonly printed: string;
    readonly corrected: boolean;
  } | null;
  /** Another row of its table is called by the municipality's own name, as rows of others stand beside. */
  readonly besideOwnRow?: boolean;
  /** The column of cells that add up with each other; null in prose. */
  readonly breakdown: string | null;
}
