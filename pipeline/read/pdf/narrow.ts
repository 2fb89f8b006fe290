/**
 * Columns so narrow that their lines end within words and numbers, without a hyphen: told by how full their lines are.
 */
import type { CellLine } from './cells.ts';
import { highest } from '../../ordered.ts';
import { canBegin, canEnd } from '../../vocabulary/words.ts';
import { isJoining, isSurelyCut, type Wrapping } from './join.ts';

/** A line is full when the next letter had no room, give or take this share of the size of print. */
const ROOM = 0.08;
/** What remains of a word as a line of its own, and no word by itself. */
const REMAINDER = /^(?![iåoæø]$)\p{Ll}$/u;

const HEAD = /[\p{L}\d]+$/u;
const TAIL = /^(?:\p{L}+|\d+)/u;

/** Where a line of a cell ends and the next begins, within a word as far as the letters tell. */
interface Break {
  readonly above: CellLine;
  readonly line: CellLine;
  readonly column: number;
  readonly head: string;
  readonly tail: string;
}

/** Whether letters or digits may stand beside each other within a word. */
function fit(head: string, tail: string): boolean {
  const [last, first] = [head.slice(-1), tail.slice(0, 1)];
  if (/\d/u.test(last) || /\d/u.test(first)) return /\d/u.test(last) && /\d/u.test(first);
  return /\p{Ll}/u.test(first) || (/\p{Lu}/u.test(first) && /^\p{Lu}{2,}$/u.test(head));
}

function breaksOf(groups: readonly (readonly CellLine[])[]): Break[] {
  return groups.flatMap((group) =>
    (group[0]?.cells ?? []).flatMap((_, column) => {
      const own = group.filter(({ cells }) => (cells[column] ?? '') !== '');
      return own.slice(1).flatMap((line, at): Break[] => {
        const above = own[at];
        const head = HEAD.exec(above?.cells[column] ?? '')?.[0];
        const tail = TAIL.exec(line.cells[column] ?? '')?.[0];
        if (above === undefined || head === undefined || tail === undefined || !fit(head, tail)) return [];
        return [{ above, line, column, head, tail }];
      });
    }),
  );
}

/** The breaks behind lines that had no room for another letter. */
function fullBreaks(groups: readonly (readonly CellLine[])[]): Break[] {
  // The name of a section has a line to itself, however long.
  const rows = groups.filter((group) => group.length > 1 || group.some(({ anchor }) => anchor)).flat();
  const widest = (rows[0]?.cells ?? []).map((_, column) =>
    highest(
      rows.map(({ extents }) => extents[column]?.width ?? 0),
      0,
    ),
  );
  return breaksOf(groups).filter(({ above, line, column }) => {
    const { width } = above.extents[column] ?? { width: 0 };
    const { letter } = line.extents[column] ?? { letter: 0 };
    return width + letter > (widest[column] ?? 0) - ROOM * line.size;
  });
}

/** Whether no word ends or begins as the letters at the end of a line and those of the next one do. */
function isNoWord(head: string, tail: string): boolean {
  if (!/^\p{L}?\p{Ll}+$/u.test(head) || !/^\p{Ll}{2,}$/u.test(tail)) return false;
  return !canEnd(head.toLowerCase()) || !canBegin(tail);
}

/** The line ends of a table's cells that cut a word or a number. */
export class Cuts {
  /** It cuts some for sure. */
  readonly sure: boolean;
  private readonly found: readonly Break[];

  /** `groups` are the lines of each row; `known` says that another table of the document cuts words. */
  constructor(groups: readonly (readonly CellLine[])[], known: boolean, wrapping: Wrapping) {
    const full = fullBreaks(groups);
    const sure = full.filter(
      ({ above, line, column, head, tail }) =>
        isSurelyCut(above.cells[column] ?? '', line.cells[column] ?? '') ||
        REMAINDER.test(tail) ||
        isNoWord(head, tail) ||
        (wrapping.isKnown(head, tail) && !wrapping.isWhole(head)),
    );
    const isAlone = ({ above, column }: Break): boolean => !/\s/u.test(above.cells[column] ?? '');
    // Most prints cut only a word that no line has room for; some cut wherever a line ends.
    const anywhere = sure.some((one) => !isAlone(one));
    this.sure = sure.length > 0;
    this.found =
      !this.sure && !known
        ? []
        : full.filter(
            (one) =>
              (anywhere || isAlone(one)) &&
              !isJoining(one.head) &&
              !isJoining(one.tail) &&
              !(wrapping.isWhole(one.head) && wrapping.isWhole(one.tail)),
          );
  }

  /** Whether the end of a line of a cell cuts a word or a number that goes on in another line. */
  has(above: CellLine, line: CellLine, column: number): boolean {
    return this.found.some((one) => one.above === above && one.line === line && one.column === column);
  }
}
