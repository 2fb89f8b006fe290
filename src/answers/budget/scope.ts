/** Which part of a report is looked at: its economy, and the part of the service frame. */

import type { Statement } from './statements.ts';

export type FrameChoice = 'inside' | 'outside' | 'all';
export const frameChoices: readonly FrameChoice[] = ['inside', 'outside', 'all'];

/** What the address asks for. */
export interface ScopeAsked {
  readonly frame: string | undefined;
  readonly economy: string | undefined;
  /** Only parts in which this committee has a row; null for any. */
  readonly committee: string | null;
}

export interface Scope {
  readonly economies: readonly string[];
  readonly economy: string | undefined;
  readonly frames: readonly FrameChoice[];
  readonly frame: FrameChoice | undefined;
  /** The statement of that part. */
  readonly shown: Statement | undefined;
  /** The statement over the parts of the frame, where the report has one. */
  readonly parts: Statement | undefined;
}

const known = ['operations', 'capital', 'income'];

/** The part that is asked for, else the one that says most: operations, over committees. */
export function scopeOf(statements: readonly Statement[], asked: ScopeAsked): Scope {
  const { committee } = asked;
  const over = statements.filter(
    (one) =>
      (one.kind !== 'areas' || one.committee === null) &&
      (committee === null || one.rows.some((row) => row.committee === committee && row.area === null)),
  );
  const economies = [...new Set(over.map(({ economy }) => economy))].sort(
    (a, b) => known.indexOf(a) - known.indexOf(b),
  );
  const economy = economies.find((one) => one === asked.economy) ?? economies[0];
  const own = over.filter((one) => one.economy === economy);
  const parts = statements.find((one) => one.kind === 'frames' && one.economy === economy);
  const split = committee === null ? parts : undefined;
  const main = own.find(({ kind }) => kind === 'committees') ?? own.find(({ kind }) => kind === 'areas');

  /** The statement for a part of the frame: over committees where the document has one, else the part itself. */
  function statementFor(choice: FrameChoice): Statement | undefined {
    if (main !== undefined && (main.frame ?? 'all') === choice) return main;
    if (split === undefined || choice === 'all') return split;
    const rows = split.rows.filter(({ frame }) => frame === choice);
    return rows.length === 0 ? undefined : { ...split, rows, total: null };
  }

  const frames = frameChoices.filter((choice) => statementFor(choice) !== undefined);
  const frame =
    frames.find((choice) => choice === asked.frame) ??
    frames.find((choice) => statementFor(choice) === main) ??
    frames[0];
  return { economies, economy, frames, frame, shown: frame === undefined ? undefined : statementFor(frame), parts };
}
