/** The words around a table, as each of its columns sees them. */
import type { NearLabel, Surroundings } from '../types.ts';
import { said } from '../vocabulary/said.ts';
import type { Words } from './axes.ts';
import { namedElsewhere } from './heads.ts';
import { layer, surroundings } from './surroundings.ts';

/** A label that says nothing of a measure that is among `taken`. */
const without = (label: NearLabel, taken: ReadonlySet<unknown>): NearLabel =>
  label.says.measure !== undefined && taken.has(label.says.measure)
    ? { ...label, says: said({ ...label.says, measure: undefined }) }
    : label;

/** By column: the words around, without the measure that another column is called. */
export function aroundEach(
  { columns, transposed }: Words,
  labelColumn: number,
  contextOf: () => readonly NearLabel[],
): (columnNo: number) => Surroundings {
  let made: readonly NearLabel[] | null = null;
  const context = (): readonly NearLabel[] => (made ??= contextOf());
  const farther = surroundings(() => [layer(context())]);
  const each = columns.map((column, columnNo) => {
    const taken = transposed || columnNo <= labelColumn ? new Set() : namedElsewhere(columns, column);
    return taken.size === 0 ? farther : surroundings(() => [layer(context().map((one) => without(one, taken)))]);
  });
  return (columnNo) => each[columnNo] ?? farther;
}
