/** Writes the rows of an answer into a file of one of five formats, batch by batch: the page stays awake. */

import { countUpTo } from '../../pipeline/lake/reader-query.ts';
import type { AnswerColumn, AnswerValue, Batch } from '../lake/batch.ts';
import { csvLines, DANISH_EXCEL, numberText, STANDARD, type Dialect } from './csv.ts';
import type { ExportColumn, Exported, Format } from './exported.ts';
import { MOST_ROWS, writeWorkbook, type Sheet, type SheetColumn } from './xlsx.ts';

/** The answers that files are written from: what of the lake is needed here. */
export interface Answers {
  batches(sql: string, parameters: readonly never[], signal: AbortSignal): AsyncGenerator<Batch>;
  exportParquet(sql: string, parameters: readonly never[], signal: AbortSignal): Promise<Blob>;
}

/** More rows than a sheet of Excel has; null: nobody has counted how many. */
export class TooManyRowsError extends Error {
  readonly rows: number | null;
  constructor(rows: number | null) {
    super(`xlsx: more than ${String(MOST_ROWS)} rows: ${String(rows)}`);
    this.name = 'TooManyRowsError';
    this.rows = rows;
  }
}

export const FILE_ENDINGS: Readonly<Record<Format, string>> = {
  'csv-da': '-excel.csv',
  csv: '.csv',
  xlsx: '.xlsx',
  parquet: '.parquet',
  json: '.json',
};

/** The file. `progress` hears how many rows are written; aborting rejects with the signal's reason. */
export async function writeFile(
  format: Format,
  exported: Exported,
  answers: Answers,
  signal: AbortSignal,
  progress: (rows: number) => void = () => undefined,
): Promise<Blob> {
  if (format === 'parquet') return answers.exportParquet(exported.parquet ?? exported.sql, [], signal);
  if (format === 'xlsx') await expectFits(exported, answers, signal);
  const answer = new Answer(readBatches(exported, answers, signal), progress);
  try {
    const columns = exported.columns(await answer.columns());
    switch (format) {
      case 'csv-da':
        return await gathered(
          csv(
            columns.map(({ heading }) => heading),
            inWords(answer, columns, exported),
            DANISH_EXCEL,
          ),
          'text/csv;charset=utf-8',
        );
      case 'csv':
        return await gathered(
          csv(
            columns.map(({ name }) => name),
            answer.rows(),
            STANDARD,
          ),
          'text/csv;charset=utf-8',
        );
      case 'json':
        return await gathered(json(columns, answer.rows(), exported), 'application/json');
      case 'xlsx':
        return await writeWorkbook(await sheets(columns, answer, exported));
    }
  } finally {
    await answer.close();
  }
}

/** Packing a sheet takes longer than counting its rows: who has too many is told before. */
async function expectFits(exported: Exported, answers: Answers, signal: AbortSignal): Promise<void> {
  if (exported.total !== null) {
    if (exported.total >= MOST_ROWS) throw new TooManyRowsError(exported.total);
    return;
  }
  for await (const { rows } of answers.batches(countUpTo(exported.sql, MOST_ROWS), [], signal)) {
    if (Number(rows[0]?.[0] ?? 0) >= MOST_ROWS) throw new TooManyRowsError(null);
  }
}

/** The rows of an export, batch by batch, as they are written. */
export async function* readBatches(exported: Exported, answers: Answers, signal: AbortSignal): AsyncGenerator<Batch> {
  const { read = (batch: Batch) => batch } = exported;
  for await (const batch of answers.batches(exported.sql, [], signal)) yield read(batch);
}

type Rows = readonly (readonly AnswerValue[])[];

/** A stream of batches whose columns are known before its rows are taken. */
class Answer {
  readonly #batches: AsyncGenerator<Batch>;
  readonly #progress: (rows: number) => void;
  constructor(batches: AsyncGenerator<Batch>, progress: (rows: number) => void) {
    this.#batches = batches;
    this.#progress = progress;
  }

  /** The columns: the engine tells them first, before any row. */
  async columns(): Promise<readonly AnswerColumn[]> {
    const first = await this.#batches.next();
    return first.done === true ? [] : first.value.columns;
  }

  async *rows(): AsyncGenerator<Rows> {
    let count = 0;
    for await (const { rows } of this.#batches) {
      yield rows;
      count += rows.length;
      this.#progress(count);
    }
  }

  async close(): Promise<void> {
    await this.#batches.return(undefined);
  }
}

async function* inWords(answer: Answer, columns: readonly ExportColumn[], exported: Exported): AsyncGenerator<Rows> {
  const names = columns.map(({ name }) => name);
  for await (const rows of answer.rows()) {
    yield rows.map((row) => row.map((value, at) => exported.inWords(names[at] ?? '', value)));
  }
}

async function* csv(header: readonly string[], rows: AsyncIterable<Rows>, dialect: Dialect): AsyncGenerator<string> {
  yield dialect.mark + csvLines([header], dialect);
  for await (const batch of rows) yield csvLines(batch, dialect);
}

async function* json(
  columns: readonly ExportColumn[],
  rows: AsyncIterable<Rows>,
  exported: Exported,
): AsyncGenerator<string> {
  const head = {
    link: exported.link,
    query: Object.fromEntries(exported.about),
    columns: columns.map(({ name, heading, type, meaning }) => ({ name, heading, type, meaning })),
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [`;
  let before = '\n';
  for await (const batch of rows) {
    const lines = batch.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, inJson(row[at] ?? null)]))),
    );
    if (lines.length === 0) continue;
    yield before + lines.join(',\n');
    before = ',\n';
  }
  yield '\n ]\n}\n';
}

/** JSON has no word for what is no number, and would write null. */
function inJson(value: AnswerValue): AnswerValue {
  return typeof value !== 'number' || Number.isFinite(value) ? value : numberText(value);
}

/** Characters of a piece: small ones cost the browser more than they hold. */
const PIECE = 2_000_000;

/** Text as a file. Pieces become blobs of their own, which the browser may put on disk. */
async function gathered(texts: AsyncIterable<string>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let piece: string[] = [];
  let length = 0;
  const close = (): void => {
    pieces.push(new Blob(piece));
    piece = [];
    length = 0;
  };
  for await (const text of texts) {
    piece.push(text);
    length += text.length;
    if (length > PIECE) close();
  }
  close();
  return new Blob(pieces, { type });
}

async function sheets(columns: readonly ExportColumn[], answer: Answer, exported: Exported): Promise<Sheet[]> {
  const { sheets: names } = exported;
  const sources = await exported.sources();
  const text = (heading: string, width: number): SheetColumn => ({ heading, width, holds: 'text' });
  return [
    { name: names.data, columns: columns.map(dataColumn), rows: withinSheet(nativeRows(answer, columns, exported)) },
    {
      name: names.sources,
      columns: sources.headings.map((heading, at) => ({
        ...text(heading, 24),
        holds: sources.days?.includes(at) === true ? 'day' : 'text',
      })),
      rows: [sources.rows],
    },
    {
      name: names.definitions,
      columns: exported.definitionHeadings.map((heading, at) => text(heading, at === 3 ? 100 : 22)),
      rows: [columns.map(({ heading, name, type, meaning }) => [heading, name, exported.typeNames[type], meaning])],
    },
    {
      name: names.query,
      columns: [text(names.query, 22), text('', 120)],
      rows: [exported.about],
    },
  ];
}

/** What a sheet shows as dates. */
const DATED: ReadonlySet<ExportColumn['type']> = new Set(['day', 'moment']);

/** Words for codes, but truths stay truths: a sheet has its own way to show them. */
async function* nativeRows(answer: Answer, columns: readonly ExportColumn[], exported: Exported): AsyncGenerator<Rows> {
  for await (const rows of answer.rows()) {
    yield rows.map((row) =>
      row.map((value, at) => {
        const column = columns[at];
        if (column === undefined || typeof value !== 'string' || DATED.has(column.type)) return value;
        return exported.inWords(column.name, value);
      }),
    );
  }
}

async function* withinSheet(batches: AsyncIterable<Rows>): AsyncGenerator<Rows> {
  let count = 1;
  for await (const rows of batches) {
    count += rows.length;
    if (count > MOST_ROWS) throw new TooManyRowsError(count - 1);
    yield rows;
  }
}

function dataColumn(column: ExportColumn): SheetColumn {
  const widths = { text: 24, integer: 10, number: 16, truth: 10, day: 12, moment: 20 };
  const holds =
    column.type === 'integer' || column.type === 'number' ? (column.naming ? 'name' : 'number') : column.type;
  return { heading: column.heading, width: Math.max(widths[column.type], column.heading.length + 4), holds };
}
