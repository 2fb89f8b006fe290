/** Explored rows in words: each column as the reader sees it, in the reader's language. */

import type { ExploreRow, Value } from '../../pipeline/lake/queries/explore.ts';
import { isSigned, labelOf } from './describe.ts';
import type { Formats } from '../format.ts';
import type { ExploreWords } from '../messages/da-explore.ts';
import type { Words } from '../messages/index.ts';
import { inferredSentences } from './inferred.ts';
import { ruleWords } from '../messages/rules.ts';
import type { Unit } from '../../pipeline/types/figures.ts';

/** Columns of ISO days. */
export const DAYS: ReadonlySet<string> = new Set(['reported_on', 'as_of', 'meeting_date']);

/** Columns whose numbers are names, and are written without a thousands separator. */
export const NAMED_BY_NUMBER: ReadonlySet<string> = new Set([
  'fiscal_year',
  'target_year',
  'page',
  'line',
  'row_no',
  'column_no',
]);

/** Columns that stand to the right, digit below digit. */
export const NUMERIC: ReadonlySet<string> = new Set(['value', 'quantity', 'printed', ...NAMED_BY_NUMBER]);

/** All units, in the order of the data's own list. */
export const UNITS: readonly Unit[] = ['kr', 'pct', 'pct_point', 'rank', 'places', 'count', 'persons', 'days', 'fte'];

/** The words of a column's codes; null where it holds none that have a list. */
export function labelsOf(column: string, words: Words): Readonly<Record<string, string>> | null {
  switch (column) {
    case 'domain':
      return words.domains;
    case 'measure':
      return words.measures;
    case 'economy':
      return words.economies;
    case 'frame':
      return words.frames;
    case 'transfer':
      return words.transfers;
    case 'standing':
      return words.standings;
    case 'bound':
      return words.passport.bounds;
    default:
      return null;
  }
}

/** A code in words where the reader has words for it; other values as they are. */
export function valueInWords(column: string, value: string, words: Words, own: ExploreWords, formats: Formats): string {
  const labels = labelsOf(column, words);
  if (labels !== null) return labelOf(labels, value);
  switch (column) {
    case 'sign_rule':
      return ruleWords(value, own.language);
    case 'inferred':
      return inferredSentences(value, words).join(' ');
    case 'report':
      return words.report(value, null);
    case 'period':
      return formats.period(value);
    case 'unit': {
      const unit = UNITS.find((known) => known === value);
      return unit === undefined ? value : formats.unit(unit);
    }
    default:
      if (DAYS.has(column)) return formats.shortDate(value);
      return value === 'true' ? own.yes : value === 'false' ? own.no : value;
  }
}

/** The whole decimal places that a number has, at most six: what was printed is not rounded away. */
function exact(value: number, formats: Formats): string {
  const rounded = Number(value.toFixed(6));
  return formats.number(rounded, { digits: (String(rounded).split('.')[1] ?? '').length, side: value });
}

/** One cell of the table as text. */
export function cellInWords(
  row: ExploreRow,
  column: string,
  words: Words,
  own: ExploreWords,
  formats: Formats,
): string {
  const raw: Value = row[column] ?? null;
  if (raw === null) return '';
  if (typeof raw === 'number') {
    if (NAMED_BY_NUMBER.has(column)) return String(raw);
    const measure = row['measure'];
    const signed = column === 'value' && typeof measure === 'string' && isSigned(measure);
    const printed = exact(raw, formats);
    return signed && raw > 0 ? `+${printed}` : printed;
  }
  if (typeof raw === 'boolean') return raw ? own.yes : own.no;
  if (column === 'report') {
    const standing = row['standing'];
    return words.report(raw, typeof standing === 'string' ? standing : null);
  }
  return valueInWords(column, raw, words, own, formats);
}

/** Widths of the table's columns in CSS pixels; what is longer ends in an ellipsis. */
const WIDTHS: Readonly<Record<string, number>> = {
  area: 184,
  row_label: 220,
  column_label: 180,
  caption: 260,
  text: 160,
  subject: 150,
  committee: 220,
  measure: 150,
  target_year: 120,
  domain: 170,
  municipality: 120,
  entity: 110,
  compared_to: 150,
  report: 170,
  value: 112,
  quantity: 130,
  unit: 92,
  printed: 110,
  document: 240,
  quote: 420,
  derivation: 260,
  sign_rule: 200,
  inferred: 220,
  breakdown: 180,
  fact_id: 170,
  key: 200,
  is_total: 84,
  same_as: 110,
};

/** How wide a column is drawn. */
export function widthOf(column: string): number {
  return WIDTHS[column] ?? (NUMERIC.has(column) ? 90 : 120);
}
