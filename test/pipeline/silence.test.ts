/**
 * Nothing is lost in silence: whatever number a document prints with the unit of a figure is behind a fact, in a cell,
 * or in a remark; or the reader itself says what else it is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedNumbers, type PrintedNumber } from '../../pipeline/explanation/numbers.ts';
import { extractRead } from '../../pipeline/extract.ts';
import { shortHash } from '../../pipeline/identity.ts';
import type { ItemSeen } from '../../pipeline/item.ts';
import { quantities } from '../../pipeline/numbers.ts';
import { readReference } from '../../pipeline/batch/sources.ts';
import { read } from '../../pipeline/read/read.ts';
import type { Line, Span } from '../../pipeline/types/document.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import type { Unit } from '../../pipeline/types/figures.ts';
import type { Quantity } from '../../pipeline/types/readings.ts';
import { root } from './gold.ts';

const reference = await readReference(root, null);
const originals = process.env['UDVALGSTAL_ORIGINALS'];
const homes = ['test/fixtures/wordings', 'test/fixtures/layouts', 'test/fixtures/documents', 'seeds'];

function documentsIn(home: string): string[] {
  return readdirSync(home, { withFileTypes: true }).flatMap((entry) => {
    const path = join(home, entry.name);
    if (entry.isDirectory()) return documentsIn(path);
    return ['.txt', '.html'].includes(extname(entry.name)) ? [path] : [];
  });
}

const OF_FIGURES: ReadonlySet<Unit | null> = new Set<Unit | null>(['kr', 'pct', 'pct_point', 'fte']);
/** What the reader says of amounts that are rightly no figures. */
const RIGHTLY: ReadonlySet<string | null> = new Set(['the unit of a table', 'an address of the net']);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The amounts that a line prints, in the document's characters; "Regnskab 2024 mio. kr." and "1.000 kr." are none. */
function amountsOn({ text, start }: Line): Quantity[] {
  return quantities(text, start, []).filter(
    ({ unit, printed }) =>
      OF_FIGURES.has(unit) &&
      /\d/u.test(printed) &&
      !(unit === 'kr' && /^(?:(?:19|20)\d{2}(?:[-–](?:19|20)\d{2})?|1\.?000)$/u.test(printed)),
  );
}

const sizeOf = ({ low, scale }: Quantity, declared = 1): number => Math.abs(low) * (scale ?? declared);

/** Why nobody learns of an amount; null where it is told. */
function silenceOf(amount: Quantity, line: Line, numbers: readonly PrintedNumber[], read: Extraction): string | null {
  const place = amount.span;
  const at = (row: { readonly char_start: number; readonly char_end: number }): boolean =>
    overlap(place, { start: row.char_start, end: row.char_end });
  if (read.facts.some(at) || read.cells.some(at)) return null;
  const number = numbers.find((one) => overlap(one, place));
  if (number === undefined) return 'unknown to the explanation';
  const remarks = read.findings.filter(({ code }) => code === 'unclaimed_number' || code === 'unread_sentence');
  const digits = amount.printed.replaceAll(/\s/gu, '');
  const isTold = remarks.some(({ code, line: on, values }) =>
    code === 'unclaimed_number'
      ? on === line.number && values.replaceAll(/\s/gu, '').includes(digits)
      : on === line.number,
  );
  if (isTold || RIGHTLY.has(number.why)) return null;
  // A title and the list of contents may say what the text of the item says.
  const isRepeated = numbers.some(
    ({ reading }) =>
      reading !== null &&
      Math.abs(sizeOf(reading.quantity, reading.declared?.scale) - sizeOf(amount)) < (amount.scale ?? 1) / 2,
  );
  return isRepeated && number.reading === null ? null : (number.why ?? 'read, and neither told nor remarked');
}

async function silentIn(path: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const file = { id: shortHash(bytes), bytes: bytes.length };
  const source = await read(bytes, path);
  const seen: ItemSeen[] = [];
  const extraction = extractRead(source, file, reference, (item) => seen.push(item));
  const { document } = source;
  const numbers = printedNumbers(document, seen, document.lines);
  return document.lines.flatMap((line) =>
    amountsOn(line).flatMap((amount) => {
      const silence = silenceOf(amount, line, numbers, extraction);
      return silence === null ? [] : [`${path}:${String(line.number)} ${amount.printed}: ${silence}`];
    }),
  );
}

describe('an amount or a share that is printed', () => {
  it.each(homes)('is never lost in silence in %s', async (home) => {
    const silent = await Promise.all(documentsIn(join(root, home)).map(silentIn));
    expect(silent.flat()).toEqual([]);
  });

  it.skipIf(originals === undefined || !existsSync(originals))(
    'is never lost in silence in the originals',
    async () => {
      const silent = await Promise.all(documentsIn(originals ?? '').map(silentIn));
      expect(silent.flat()).toEqual([]);
    },
  );
});
