/** Columns that are headed by months or quarters alone ("Jan | Feb | Mar", "Forbrug august", "1. kvartal"). */
import { cellQuantity } from '../numbers.ts';
import type { Label } from '../types/words.ts';
import { monthHeaded, partHeaded } from '../vocabulary/periods/headed.ts';
import { endOf, inRun, monthsIn } from '../vocabulary/periods/undated.ts';
import { said } from '../vocabulary/said.ts';
import type { Outline } from './outline.ts';

interface Month {
  readonly column: number;
  readonly month: string;
  /** The header is the month and nothing else. */
  readonly alone: boolean;
  /** The header names its year too ("2024" over "1. kvartal"). */
  readonly dated: boolean;
}

type Columns = readonly (readonly Label[])[];

const DENIED = said({ denied: true });

const isDated = ({ says }: Label): boolean =>
  says.period !== undefined || says.asOf !== undefined || says.fiscalYear !== undefined;

/** Whether words name a year beside the part of it ("3. kvt. 23"). */
function namesYear({ text }: Label): boolean {
  const part = partHeaded(text);
  return /\d{2}/u.test(part === null ? text : text.slice(0, part.start) + text.slice(part.end));
}
const isSpent = ({ says }: Label): boolean => says.measure === 'spent_to_date';

/** The quarter or half year of a column, without the year of the meeting that its words take elsewhere. */
function partOf(text: string, labels: readonly Label[], column: number): Month | null {
  const part = partHeaded(text);
  if (part === null || labels.some(({ says }) => says.asOf !== undefined)) return null;
  const others = labels.filter(namesYear);
  if (others.some(({ says }) => says.period !== undefined && says.period !== String(says.fiscalYear))) return null;
  const alone = text.trim().length === part.end - part.start;
  return { column, month: part.period, alone, dated: others.some(isDated) };
}

function monthsOf({ headers, labelColumn }: Outline, columns: Columns): Month[] {
  const found = headers.flatMap(({ text }, column): Month[] => {
    if (column <= labelColumn) return [];
    const part = partOf(text, columns[column] ?? [], column);
    if (part !== null) return [part];
    const month = columns[column]?.some(isDated) === true ? null : monthHeaded(text);
    return month === null ? [] : [{ column, month, alone: !/\s/u.test(text.trim()), dated: false }];
  });
  // A name alone ("Maj", "Mar") is a month beside another.
  return found.filter(({ alone, dated, month }) => !alone || dated || monthsIn(month) > 1 || found.length > 1);
}

/** How often months stand behind later ones ("November | December | Januar"), unless all do, the newest first. */
function turns(months: readonly Month[]): number {
  const steps = months.slice(1).map((one, at) => endOf(one.month) - endOf(months[at]?.month ?? one.month));
  const width = months[0] === undefined ? 1 : monthsIn(months[0].month);
  if (steps.every((step) => step === -width)) return 0;
  const mixed = new Set(months.map(({ month }) => monthsIn(month))).size > 1;
  // "1. kvartal | 2. kvartal | 1. halvår" end with the same month.
  return steps.filter((step) => (mixed ? step < 0 : step <= 0)).length;
}

/**
 * Whether what was spent by each month is no less than what was by the month before, as it is where it counts from New
 * Year.
 */
function addsUp({ rows }: Outline, months: readonly Month[]): boolean {
  const inOrder = [...months].sort((a, b) => endOf(a.month) - endOf(b.month));
  return rows.every(({ kind, row }) => {
    if (kind !== 'figures') return true;
    const values = inOrder.flatMap(({ column }) => {
      const quantity = cellQuantity(row.cells[column]?.text ?? '', 0);
      return quantity === null ? [] : [quantity.low];
    });
    return values.every((value, at) => value >= (values[at - 1] ?? 0));
  });
}

/** Whether columns in money hold what was spent: one says so, or one says nothing of what it holds. */
const holdSpent = (months: readonly Month[], columns: Columns, inMoney: boolean): boolean =>
  months.some(({ column, month }) => {
    const labels = columns[column] ?? [];
    return labels.some(isSpent) || (inMoney && (monthsIn(month) === 1 || labels.every(({ says }) => !says.measure)));
  });

/**
 * Columns with the months that head them: the year is told around the table, or it is the last one before the meeting.
 * Those that go into another year where one is told (`inYear`), and those of what each month cost instead of what was
 * spent by then, are no figures.
 */
export function withMonths(outline: Outline, columns: Columns, inYear: boolean, inMoney: boolean): Columns {
  const found = monthsOf(outline, columns);
  if (found.length === 0) return columns;
  const known = new Map(found.map((one) => [one.column, one]));
  const months = found.filter(({ dated }) => !dated);
  const undated = columns.some((column, at) => !known.has(at) && column.some(isSpent));
  const turned = turns(months);
  const refused =
    turned > 1 ||
    (turned === 1 && inYear && months.every(({ alone }) => alone)) ||
    (holdSpent(months, columns, inMoney) && (undated || !addsUp(outline, months)));
  const last = months.reduce((latest, { month }) => (endOf(month) > endOf(latest) ? month : latest), '--01');
  return columns.map((labels, at): readonly Label[] => {
    const one = known.get(at);
    const header = outline.headers[at];
    if (one === undefined || header === undefined) return labels;
    const span = header.cells[0]?.span ?? { start: 0, end: 0 };
    const period = one.dated || turned > 0 ? one.month : inRun(one.month, last);
    const says = refused && !one.dated ? DENIED : said({ period });
    const own = monthsIn(one.month) > 1 ? labels.filter((label) => !isDated(label) || namesYear(label)) : labels;
    return [...own, { span, text: header.text, says, level: 'column' }];
  });
}
