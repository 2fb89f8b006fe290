/** Lines that count the pages of a document. */
import { grouped } from '../groups.ts';
import type { Line } from '../types/document.ts';
import { caseNumber } from '../vocabulary/agenda.ts';
import { captionNumber } from '../vocabulary/headers.ts';
import { sectionRole } from '../vocabulary/sections.ts';
import { isBlank, printed } from './rows.ts';

/** A line that a page prints has at most so many letters. */
export const LONGEST = 110;
/** The same with the blanks between its parts. */
const WIDEST = 200;
/** A first look: a number of three digits at most at the beginning or the end. */
const MAY_COUNT = /^\d{1,3}[\s|·•–—-]|(?:^|[^\d.,])\d{1,3}(?:[\s\]|*~·•–—-]*|\s*(?:\/|af)\s*\d{1,3})$/u;
/** A page has at least so many lines, blank ones counted. */
const SHORTEST_PAGE = 12;
/** Pages of one document have about as many lines: none this many times as long as another. */
const UNEVEN = 2.6;
/** The first page that is counted has at most this number. */
const EARLIEST = 3;
/** Two lines may agree by chance. */
const FEWEST = 3;
/** Where a number counts the pages: at the end of the line, or at its beginning and set off from the rest. */
const COUNTED = /^(?<before>.*?)(?<number>\d{1,3})(?<behind>\s*(?:\/|af)\s*\d{1,3}|\s?[\]|*~·•–—-]+)?$/u;
const COUNTED_FIRST = /^(?<number>\d{1,3})(?<behind>(?: ?[|·•–—-]\s|\s\s).*)$/u;
/** Within so many lines with text an item begins below its number. */
const HEAD_LINES = 3;

interface Entry {
  readonly at: number;
  readonly value: number;
}

/**
 * The number of a line that may count the pages, with all else that the line says; of its end, of its beginning, or
 * none.
 */
function* countersIn(line: Line): Generator<{ readonly key: string; readonly value: number }> {
  const text = line.text.trim();
  if (text.length > WIDEST || !MAY_COUNT.test(text) || printed(line).length > LONGEST) return;
  const last = COUNTED.exec(text)?.groups;
  if (last !== undefined) {
    const { before = '', number = '', behind = '' } = last;
    if (!/[\d.,+-]$/u.test(before.trimEnd()) || /^\W*-\s*$/u.test(before))
      yield { key: `${before.replaceAll(/\s+/gu, ' ').trim()} # ${behind.trim()}`, value: Number(number) };
  }
  const first = COUNTED_FIRST.exec(text)?.groups;
  if (first !== undefined)
    yield { key: `# ${printed({ ...line, text: first['behind'] ?? '' })}`, value: Number(first['number']) };
}

/** Lines that agree but for the number, by what they agree in. */
const groupsOf = (lines: readonly Line[]): Map<string, (Entry & { readonly key: string })[]> =>
  grouped(
    lines.flatMap((line, at) => [...countersIn(line)].map((counter) => ({ ...counter, at }))),
    ({ key }) => key,
  );

/** Whether entries come at the distance of pages, from the beginning of the document to its end. */
function isSpread(entries: readonly Entry[], lines: number): boolean {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return false;
  const page = (last.at - first.at) / (last.value - first.value);
  const gaps = entries.slice(1).map(({ at, value }, index) => {
    const before = entries[index] ?? first;
    return (at - before.at) / (value - before.value);
  });
  return (
    page >= SHORTEST_PAGE &&
    Math.max(...gaps) <= page * UNEVEN &&
    Math.min(...gaps) * UNEVEN >= page &&
    first.at <= (first.value + 0.5) * page * UNEVEN &&
    lines - last.at <= page * UNEVEN
  );
}

/** The entries that count on from two of them, at the same distance as these have. */
function countingFrom(start: Entry, second: Entry, entries: readonly Entry[]): Entry[] {
  const run = [start, second];
  const step = second.value - start.value;
  const page = second.at - start.at;
  let last = second;
  for (;;) {
    const due = last.at + page;
    const [next] = entries
      .filter(({ at, value }) => value === last.value + step && at >= last.at + page / UNEVEN)
      .sort((a, b) => Math.abs(a.at - due) - Math.abs(b.at - due));
    if (next === undefined || next.at > last.at + page * UNEVEN) return run;
    run.push(next);
    last = next;
  }
}

/** The longest run of entries that counts the pages up, one by one or two by two, from an early page on. */
function counting(entries: readonly Entry[], lines: number): Entry[] {
  let best: Entry[] = [];
  for (const start of entries.filter(({ value }) => value > 0 && value <= EARLIEST)) {
    for (const second of entries) {
      const step = second.value - start.value;
      if ((step !== 1 && step !== 2) || second.at - start.at < SHORTEST_PAGE * step) continue;
      const run = countingFrom(start, second, entries);
      if (run.length > best.length && run.length >= FEWEST && isSpread(run, lines)) best = run;
    }
  }
  return best;
}

/** Whether an item or a section begins right below a line: what counts up there are the items. */
function headsItem(lines: readonly Line[], at: number): boolean {
  let seen = 0;
  for (let index = at + 1; index < lines.length && seen < HEAD_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    if (sectionRole(line.text) !== null || caseNumber(line.text) !== null) return true;
    seen += 1;
  }
  return false;
}

/** The lines that count the pages of a document by their places and numbers; none where fewer than three do. */
export function pageCounters(lines: readonly Line[]): Set<number> {
  const counters = new Set<number>();
  for (const [key, entries] of groupsOf(lines)) {
    if (entries.length < FEWEST) continue;
    const run = counting(entries, lines.length);
    const heads = run.filter(({ at }) => headsItem(lines, at)).length;
    if (heads * 2 > run.length || captionNumber(key.replace('#', '1')) !== undefined) continue;
    for (const { at } of run) counters.add(at);
  }
  return counters;
}
