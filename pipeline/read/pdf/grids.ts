/** Tables with drawn cell borders: the rules that meet each other, as borders of columns and rows. */
import { highest, lowest } from '../../ordered.ts';
import type { Rule } from './sheet.ts';

/** The borders of a drawn table, from the left and from the top, its outer edges included. */
export interface DrawnGrid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Whether a border is drawn between a column and the next at a height on the page. */
  readonly parted: (column: number, base: number) => boolean;
  /**
   * Whether a border is drawn in a column above a row: where there is none, its cell reaches down from the row above.
   */
  readonly crossed: (column: number, row: number) => boolean;
}

/** Rules nearer than this, in points, are one. */
const NEAR = 3;
/** Borders of columns that run on further than this, in points, have a row between them whose own border is missing. */
const OPEN_ROW = 8;
/** A border of columns runs along this share of the table's height at least. */
const LEAST_SHARE = 0.3;
/** A page with more rules than this is a drawing or a map. */
export const MOST_RULES = 3000;

/** Rules on one line whose ends meet, as one. */
export function whole(rules: readonly Rule[]): Rule[] {
  const joined: { at: number; from: number; to: number }[] = [];
  const open = new Map<number, { at: number; from: number; to: number }[]>();
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const slot = Math.round(rule.at / NEAR);
    const near = [slot - 1, slot, slot + 1]
      .flatMap((key) => open.get(key) ?? [])
      .find((other) => Math.abs(other.at - rule.at) < NEAR && rule.from <= other.to + NEAR);
    if (near === undefined) {
      const made = { ...rule };
      joined.push(made);
      open.set(slot, [...(open.get(slot) ?? []), made]);
    } else near.to = Math.max(near.to, rule.to);
  }
  return joined;
}

/** Places nearer than NEAR as one, in order. */
function places(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = result.at(-1);
    if (last === undefined || value - last >= NEAR) result.push(value);
  }
  return result;
}

/** Where most columns' borders end, when that is beyond the last border of rows: the outermost row is open there. */
function openEnd(ends: readonly number[], last: number): number[] {
  const beyond = ends.filter((end) => end > last + OPEN_ROW);
  return beyond.length * 3 >= ends.length * 2 ? [highest(beyond)] : [];
}

const meets = (across: Rule, down: Rule): boolean =>
  across.from - NEAR <= down.at &&
  down.at <= across.to + NEAR &&
  down.from - NEAR <= across.at &&
  across.at <= down.to + NEAR;

/**
 * The drawn tables of a page: rules that meet, with at least two columns and two rows between them; those across are
 * `whole`.
 */
export function drawnGrids(wide: readonly Rule[], down: readonly Rule[]): DrawnGrid[] {
  const high = whole(down);
  if (wide.length + high.length > MOST_RULES) return [];
  const group = new Map<Rule, number>();
  let groups = 0;
  // Rules of one group meet; each step takes in the rules that meet those taken in before.
  for (const seed of high) {
    if (group.has(seed)) continue;
    const queue: { rule: Rule; isDown: boolean }[] = [{ rule: seed, isDown: true }];
    group.set(seed, groups);
    // The queue grows while it is gone through.
    for (const { rule, isDown } of queue) {
      for (const other of isDown ? wide : high) {
        if (group.has(other) || !(isDown ? meets(other, rule) : meets(rule, other))) continue;
        group.set(other, groups);
        queue.push({ rule: other, isDown: !isDown });
      }
    }
    groups += 1;
  }
  return Array.from({ length: groups }, (_, index) => index).flatMap((index) => {
    const drawnRows = places(wide.filter((rule) => group.get(rule) === index).map((rule) => rule.at));
    const own = high.filter((rule) => group.get(rule) === index);
    const [top = 0] = drawnRows;
    const bottom = drawnRows.at(-1) ?? 0;
    const height = bottom - top;
    const columns = places(own.map((rule) => rule.at)).filter((place) => {
      const drawn = own.filter((rule) => Math.abs(rule.at - place) < NEAR);
      return drawn.reduce((sum, rule) => sum + rule.to - rule.from, 0) >= LEAST_SHARE * height;
    });
    const edges = columns.map((place) => own.filter((rule) => Math.abs(rule.at - place) < NEAR));
    const bottoms = edges.map((rules) => highest(rules.map((rule) => rule.to)));
    const tops = edges.map((rules) => -lowest(rules.map((rule) => rule.from)));
    const above = openEnd(tops, -top).map((place) => -place);
    const rows = [...above, ...drawnRows, ...openEnd(bottoms, bottom)];
    if (columns.length < 3 || rows.length < 3) return [];
    const parted = (column: number, base: number): boolean => {
      const place = columns[column + 1];
      return (
        place === undefined ||
        own.some((rule) => Math.abs(rule.at - place) < NEAR && rule.from <= base && base <= rule.to + NEAR)
      );
    };
    const borders = wide.filter((rule) => group.get(rule) === index);
    const crossed = (column: number, row: number): boolean => {
      const middle = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2;
      const place = rows[row] ?? 0;
      return borders.some((rule) => Math.abs(rule.at - place) < NEAR && rule.from <= middle && middle <= rule.to);
    };
    return [{ columns, rows, parted, crossed }];
  });
}
