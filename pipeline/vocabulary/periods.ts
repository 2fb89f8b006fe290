/** The periods printed in a text: which are looked for where, and in which order. */
import type { Label, Level } from '../types/words.ts';
import { MONTH_NAMES } from './days.ts';
import { guarded } from './matching/guarded.ts';
import { lookAt } from './matching/scan.ts';
import { COMPARED_REPORTS, COMPARED_YEARS } from './periods/compared.ts';
import { HEADED } from './periods/headed.ts';
import { MEASURED_DAY, MEASURED_DAYS, YEAR_CLOSED, YEAR_ENDS } from './periods/measured-days.ts';
import { CARRIED_YEARS, MOVED_YEARS } from './periods/moved-years.ts';
import { MONTHS_OF_YEARS, PARTS_OF_YEARS } from './periods/parts.ts';
import { printed, type Printed } from './periods/period.ts';
import { OF_BRACKETS, TERM_OF_OFFICE, TIME_OF_ASKING, TOLD_YEARS } from './periods/told.ts';
import { ALONE, SEVERAL_YEARS } from './periods/years.ts';
import { said } from './said.ts';

/** Printed periods and what they say; earlier patterns claim their characters first. */
const ANYWHERE = printed([
  ...CARRIED_YEARS,
  OF_BRACKETS,
  TERM_OF_OFFICE,
  ...COMPARED_REPORTS,
  TIME_OF_ASKING,
  ...MEASURED_DAYS,
  ...PARTS_OF_YEARS,
  ...COMPARED_YEARS,
  ...TOLD_YEARS,
  ...MOVED_YEARS,
  ...SEVERAL_YEARS,
  ...MONTHS_OF_YEARS,
]);
const BY_THEMSELVES = printed(ALONE);
const OF_HEADERS = [...printed(HEADED), ...BY_THEMSELVES];
const YEAR_END = printed([YEAR_ENDS]);

const IN_TEXTS = [...printed([YEAR_CLOSED]), ...ANYWHERE, ...BY_THEMSELVES];
const IN_HEADERS = [...YEAR_END, ...ANYWHERE, ...OF_HEADERS];
const IN_COLUMNS = [...YEAR_END, ...ANYWHERE, ...printed([MEASURED_DAY]), ...OF_HEADERS];

function printedAt(level: Level): readonly Printed[] {
  if (level === 'clause' || level === 'item') return IN_TEXTS;
  return level === 'column' ? IN_COLUMNS : IN_HEADERS;
}

/** What every period holds; most sentences hold none of it. */
const ANY = guarded(new RegExp(`\\d|${MONTH_NAMES}|i år|i dag|halvår|kvartal|måneder|jan\\.`, 'iu'));

/**
 * The periods printed in a text, as labels in the order of their places. `year` completes days without a year,
 * "i år" and "i dag"; null leaves them unsaid. Labels that say nothing still claim their digits.
 */
export function periods(text: string, offset: number, level: Level, year: number | null): Label[] {
  const labels: Label[] = [];
  const look = lookAt(text);
  if (!ANY.mayStandIn(look)) return labels;
  let claimed: Uint8Array | null = null;
  for (const { pattern, says } of printedAt(level)) {
    if (!pattern.mayStandIn(look)) continue;
    for (const match of pattern.matches(text)) {
      const start = match.index;
      const end = start + match[0].length;
      claimed ??= new Uint8Array(text.length);
      if (claimed.subarray(start, end).includes(1)) continue;
      claimed.fill(1, start, end);
      const span = { start: offset + start, end: offset + end };
      labels.push({ span, text: match[0], says: said(says(match, year)), level });
    }
  }
  return labels.length < 2 ? labels : labels.sort((a, b) => a.span.start - b.span.start);
}
