/** Which way a column of transfers is printed, told by the deviations that they come from. */
import { grouped } from '../groups.ts';
import { exact } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import { withSign } from './directions.ts';

/** So many rows must tell the same before they are believed. */
const ENOUGH = 2;

const inMoney = ({ measure, unit, is_derived: derived }: Fact): boolean =>
  unit === 'kr' && !derived && (measure === 'transfer' || measure === 'deviation');

/** Whether the transfers of a column have the signs of the deviations beside them, some of them a minus. */
function followsDeviations(column: readonly Fact[], beside: ReadonlyMap<number, readonly Fact[]>): boolean {
  const rows = column.flatMap((transfer) => {
    if (transfer.is_total || transfer.value === 0) return [];
    const deviation = beside.get(transfer.line)?.find(({ row_label: row }) => row === transfer.row_label);
    return deviation === undefined || deviation.value === 0 ? [] : [{ transfer, deviation }];
  });
  return (
    rows.length >= ENOUGH &&
    rows.some(({ transfer }) => transfer.value < 0) &&
    rows.every(({ transfer, deviation }) => Math.sign(transfer.value) === Math.sign(deviation.value))
  );
}

/**
 * Turns columns of transfers that are printed with the signs of their deviations ("Afvigelse -6,3, heraf overføres
 * -5,1"): an underspend that is carried over raises the budget that gets it.
 */
export function turnTransfers(facts: readonly Fact[]): readonly Fact[] {
  const cells = facts.filter((fact) => fact.table_no !== null && inMoney(fact));
  if (!cells.some(({ measure }) => measure === 'transfer')) return facts;
  const turned = new Map<string, Fact>();
  for (const table of grouped(cells, ({ table_no: no }) => no).values()) {
    const beside = grouped(
      table.filter(({ measure }) => measure === 'deviation'),
      ({ line }) => line,
    );
    const transfers = table.filter(({ measure }) => measure === 'transfer');
    for (const column of grouped(transfers, ({ breakdown }) => breakdown).values()) {
      if (!followsDeviations(column, beside)) continue;
      for (const fact of column)
        turned.set(fact.fact_id, withSign(fact, exact(-fact.value), 'turned: printed with the sign of its deviation'));
    }
  }
  return turned.size === 0 ? facts : facts.map((fact) => turned.get(fact.fact_id) ?? fact);
}
