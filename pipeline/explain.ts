/** Why the numbers of a document were read as they were, or were not. */
import { printedNumbers, type PrintedNumber } from './explanation/numbers.ts';
import { sourcesOf, wordsAround, type RoleSource } from './explanation/sources.ts';
import { trialsOf, type Trial } from './explanation/trials.ts';
import { extractRead } from './extract.ts';
import { shortHash } from './identity.ts';
import type { ItemSeen } from './item.ts';
import { KINDS } from './kinds/index.ts';
import { read } from './read/read.ts';
import { recognise } from './recognise.ts';
import type { Line } from './types/document.ts';
import type { Extraction } from './types/extraction.ts';
import type { Fact } from './types/facts.ts';
import type { FindingRow } from './types/findings.ts';
import type { Quantity, Reading } from './types/readings.ts';
import type { Reference } from './types/reference.ts';
import type { Level, Said } from './types/words.ts';

/** A word near a number, and what it says. */
export interface WordNear {
  readonly word: string;
  readonly level: Level;
  readonly distance: number;
  /** Before or behind the number, or in a sentence before. */
  readonly stands: 'before' | 'behind' | 'earlier';
  readonly says: Partial<Said>;
}

/** What was read of a number by itself, and the unit that its table declares. */
export type QuantityRead = Pick<Quantity, 'low' | 'high' | 'bound' | 'unit' | 'scale' | 'printedUnit'> &
  Pick<Reading, 'declared'>;

/** What a proof made of a figure. */
export interface Change {
  readonly proof: string;
  readonly column: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface FigureExplained {
  readonly fact: Fact;
  /** Each role as it was recognised, with the word or rule that it came from. */
  readonly roles: readonly RoleSource[];
  readonly changes: readonly Change[];
  readonly findings: readonly Pick<FindingRow, 'code' | 'severity' | 'outcome' | 'message'>[];
}

/** A printed number and what became of it. */
export interface NumberExplained {
  readonly printed: string;
  readonly line: number;
  readonly page: number | null;
  readonly charStart: number;
  readonly charEnd: number;
  readonly item: string | null;
  readonly table: string | null;
  /** The row or the sentence; the line where nothing is read. */
  readonly quote: string;
  readonly quantity: QuantityRead | null;
  /** What the digits are that are no quantity. */
  readonly noQuantity: string | null;
  readonly words: readonly WordNear[];
  /** Why no kind was asked. */
  readonly refused: string | null;
  readonly tried: readonly Trial[];
  /** The kinds of whose domain no word speaks. */
  readonly unspoken: readonly string[];
  readonly figures: readonly FigureExplained[];
  /** Where the number stands that became no figure. */
  readonly instead: string | null;
}

/** Everything that a word says, by role. */
const rolesSaid = (says: Said): Partial<Said> =>
  Object.fromEntries(Object.entries(says).filter(([role, value]) => role !== 'roles' && value !== undefined));

/** What the proofs made of a fact after it was recognised. */
function changesOf(id: string, { steps }: ItemSeen): Change[] {
  const changes: Change[] = [];
  let before: Fact | undefined;
  for (const { name, facts } of steps) {
    const fact = facts.find(({ fact_id: own }) => own === id);
    if (before !== undefined && fact === undefined)
      changes.push({ proof: name, column: 'figure', from: 'told', to: 'left out' });
    if (before !== undefined && fact !== undefined)
      for (const [column, to] of Object.entries(fact)) {
        const from: unknown = Object.entries(before).find(([own]) => own === column)?.[1];
        if (from !== to) changes.push({ proof: name, column, from, to });
      }
    before = fact;
  }
  return changes;
}

/** Whether a finding is the remark on a number: that of its sentence, or one of its line where no sentence has it. */
function isRemarkOn(
  { code, line, values }: FindingRow,
  { reading }: PrintedNumber,
  printed: string,
  at: number,
): boolean {
  if (code !== 'unclaimed_number') return false;
  if (reading !== null)
    return [reading.quantity.printed, reading.place.quote].every((part) => values.includes(JSON.stringify(part)));
  const told: unknown = Object.entries(JSON.parse(values) as object).find(([name]) => name === 'printed')?.[1];
  return line === at && typeof told === 'string' && printed.includes(told);
}

/** Where a number stands that became no figure; `printed` are its characters, with what is joined to them. */
function insteadOf(
  number: PrintedNumber,
  printed: string,
  line: number,
  facts: readonly Fact[],
  extraction: Extraction,
): string | null {
  if (facts.length > 0) return null;
  const { cell } = number;
  if (cell !== null) return `a cell: table ${cell[0]}, row ${String(cell[1])}, column ${String(cell[2])} of cells`;
  const remarks = extraction.findings.filter((finding) => isRemarkOn(finding, number, printed, line));
  const told = number.reading === null ? remarks : remarks.slice(0, 1);
  return told.length === 0
    ? null
    : told.map(({ finding_id: id, message }) => `a remark (${id}): ${message}`).join('; ');
}

class Explainer {
  private readonly lines: readonly Line[];
  private readonly text: string;
  private readonly extraction: Extraction;

  constructor(text: string, lines: readonly Line[], extraction: Extraction) {
    this.text = text;
    this.lines = lines;
    this.extraction = extraction;
  }

  private figuresOf({ reading, seen }: PrintedNumber, fit: Parameters<typeof sourcesOf>[4] | null): FigureExplained[] {
    if (reading === null || seen === null || fit === null) return [];
    return recognise(reading, KINDS, seen.context).map((recognised, at): FigureExplained => {
      const { fact_id: id } = recognised;
      return {
        fact: this.extraction.facts.find((fact) => fact.fact_id === id) ?? recognised,
        roles: sourcesOf(reading, recognised, at, seen.context, fit),
        changes: changesOf(id, seen),
        findings: this.extraction.findings
          .filter(({ fact_ids: ids }) => ids.split(' ').includes(id))
          .map(({ code, severity, outcome, message }) => ({ code, severity, outcome, message })),
      };
    });
  }

  /** What became of a number. */
  explained(number: PrintedNumber): NumberExplained {
    const { reading, start, end } = number;
    const line = this.lines.find((one) => one.end > start);
    const trials = reading === null ? null : trialsOf(reading, KINDS);
    const figures = this.figuresOf(number, trials?.taken ?? null);
    return {
      printed: this.text.slice(start, end).trim(),
      line: line?.number ?? 0,
      page: line?.page ?? null,
      charStart: start,
      charEnd: end,
      item: number.seen?.item.no ?? null,
      table: reading?.place.tableNo ?? number.cell?.[0] ?? null,
      quote: reading?.place.quote ?? line?.text.trim() ?? '',
      quantity: reading === null ? null : quantityOf(reading),
      noQuantity: number.why,
      words:
        reading === null
          ? []
          : wordsAround(reading).map(({ text, level, distance, after, inherited, says }) => ({
              word: text,
              level,
              distance,
              stands: inherited ? 'earlier' : after ? 'behind' : 'before',
              says: rolesSaid(says),
            })),
      refused: trials?.refused ?? null,
      tried: trials?.tried ?? [],
      unspoken: trials?.unspoken ?? [],
      figures,
      instead: insteadOf(
        number,
        this.text.slice(start, end),
        line?.number ?? 0,
        figures.map(({ fact }) => fact),
        this.extraction,
      ),
    };
  }
}

function quantityOf({ quantity, declared }: Reading): QuantityRead {
  const { low, high, bound, unit, scale, printedUnit } = quantity;
  return { low, high, bound, unit, scale, printedUnit, declared };
}

/** What is asked of a document: a line of it, or all. */
export interface Explanation {
  /** How many lines that is: none where the document has no line of that number. */
  readonly lines: number;
  readonly numbers: readonly NumberExplained[];
}

/**
 * Reads one document and tells of each number printed on a line, or on all lines where `line` is null, how it was read.
 * Rejects with UnreadableDocument, as `extract` does.
 */
export async function explain(
  bytes: Uint8Array,
  name: string,
  reference: Reference,
  line: number | null,
): Promise<Explanation> {
  const file = { id: shortHash(bytes), bytes: bytes.length };
  const source = await read(bytes, name);
  const { document } = source;
  const items: ItemSeen[] = [];
  const extraction = extractRead(source, file, reference, (seen) => items.push(seen));
  const asked = line === null ? document.lines : document.lines.filter(({ number }) => number === line);
  const explainer = new Explainer(document.text, document.lines, extraction);
  return {
    lines: asked.length,
    numbers: printedNumbers(document, items, asked).map((number) => explainer.explained(number)),
  };
}
