/** What a bridge says in a sentence. Words between ** are bold. */

import type { Bridge } from './bridge.ts';
import type { Statement } from './statements.ts';
import type { Told } from '../../messages/da-views.ts';
import { capital } from '../../messages/typeset.ts';
import { seenIn, told, type Manner } from './variance.ts';

/** How the budget was changed and where the accounts end; a table that contradicts itself is told as that. */
export function bridgeSentence(bridge: Bridge, statement: Statement, nameOfOnly: string, manner: Manner): string {
  const { f } = manner;
  const b = manner.w.budget.bridge;
  const levels = bridge.parts.filter((part) => part.kind === 'level');
  const [first, adjusted] = bridge.withoutOriginal ? [undefined, levels[0]] : levels;
  const outcome = levels.at(-1);
  if (adjusted === undefined || outcome === undefined) return '';
  /** Income bears a minus in the minutes: a higher figure is less income. */
  const income = statement.economy === 'income';
  const mio = (value: number): string => f.moneyWithUnit(Math.abs(value), seenIn(value, 'mio'));
  const change = first === undefined ? undefined : adjusted.value - first.value;
  const head =
    change === undefined
      ? ''
      : change === 0
        ? b.unchanged
        : (income ? b.incomeSentence : b.sentence)(mio(change), change > 0);
  const deviation = outcome.value - adjusted.value;
  const computed: Told = { amount: mio(deviation), percent: null, value: deviation };
  const source = statement.total ?? (bridge.whose === 'row' ? statement.rows[0] : undefined);
  const printed = source?.figures.deviation === undefined ? undefined : told(source, { ...manner, unit: 'mio' });
  const tail = (): string => {
    if (bridge.contradicted && printed !== undefined) return b.contradicted(bridge.forecast, printed, computed);
    if (deviation === 0) return b.thenOn(bridge.forecast);
    return (income ? b.incomeThen : b.then)(bridge.forecast, printed ?? computed);
  };
  const differs = bridge.parts.some((part) => part.kind === 'step' && part.left === 'differs');
  const text = [head, tail(), differs && !bridge.contradicted ? b.unsummed : '']
    .filter((part) => part !== '')
    .join(b.and);
  const whose = { total: '', row: b.ofRow(nameOfOnly), rows: b.ofRows(f.count(statement.rows.length)) }[bridge.whose];
  return whose === '' ? `${capital(text)}.` : `${whose}${small(text)}.`;
}

function small(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
