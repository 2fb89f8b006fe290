/** What money moves, in a sentence: how much, for whom, how it splits, and who pays the largest part. */

import { allOf, kindsOf, sumOf, type Ledger, type TransferTable } from './ledgers.ts';
import { standingsOf } from './steps.ts';
import type { Speech } from '../indicators/trends.ts';

/** The sentence on a table of transfers, or on one committee's part of it. Words between ** are set in bold. */
export function transferSentence(
  table: TransferTable,
  committee: string | null,
  ledger: Ledger | undefined,
  speech: Speech,
): string {
  const t = speech.w.charts.transfers;
  const mio = (value: number): string => speech.f.moneyWithUnit(value, 'mio');
  // Areas of one committee are that committee's total.
  const own = isByArea(table) ? undefined : table.groups.find((group) => group.committee === committee);
  const group = own ?? table.total;
  // A table without a total of its own is added up.
  const parts = allOf(group).length > 0 ? [group] : table.groups;
  const total = sumOf(parts.flatMap(allOf));
  const from = String(table.fiscalYear);
  if (own !== undefined && !isActive(own)) return `${t.sentenceNothing(committee ?? '', from)}.`;
  const head =
    own === undefined
      ? headOf(table, `${mio(total)}*`, speech)
      : t.sentenceOne(committee ?? '', `${mio(total)}*`, from);
  const split = kindsOf(table.groups).includes('unstated')
    ? ''
    : t.kinds(mio(sumOf(parts.flatMap(({ bound }) => bound))), mio(sumOf(parts.flatMap(({ requested }) => requested))));
  return `${head}${split}.${own === undefined ? mostOf(total, ledger, speech) : ''}`;
}

/** Rows of areas instead of committees. */
function isByArea({ groups }: TransferTable): boolean {
  return groups.some(({ area }) => area !== null);
}

function isActive(group: TransferTable['total']): boolean {
  return allOf(group).some(({ value }) => value !== 0);
}

/** Who moves the money depends on how far it has come. */
function headOf(table: TransferTable, amount: string, { w }: Speech): string {
  const s = w.budget.steps;
  const from = String(table.fiscalYear);
  const byArea = isByArea(table);
  const active = table.groups.filter(isActive).length;
  const [standing] = standingsOf(table.groups.flatMap(allOf));
  if (standing === 'proposed' && !byArea) {
    return w.charts.transfers.sentence(amount, from, active, table.groups.length);
  }
  const known = (['wished', 'granted', 'proposed'] as const).find((one) => one === standing);
  const verb = s.moved[known ?? 'none'];
  return byArea ? s.sentenceAreas(verb, amount, from) : s.sentence(verb, amount, from, active, table.groups.length);
}

/** The largest part, and the pool that pays it, where the ledger says so. */
function mostOf(total: number, ledger: Ledger | undefined, { f, w }: Speech): string {
  const t = w.charts.transfers;
  const operations = ledger?.appropriations.find((line) => line.economy === 'operations');
  const largest = [...(operations?.figures ?? [])].sort((a, b) => b.value - a.value)[0];
  if (largest?.target_year == null || largest.value * 2 <= total) return '';
  const paid = ledger?.financing.find((line) =>
    line.figures.some((figure) => figure.target_year === largest.target_year && figure.value === -largest.value),
  );
  const most = t.most(f.moneyWithUnit(largest.value, 'mio'), String(largest.target_year));
  return ` ${most}${paid === undefined ? '' : ` ${t.paidBy(paid.label)}`}.`;
}
