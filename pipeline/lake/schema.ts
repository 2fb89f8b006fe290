/**
 * The lake's tables: columns in order, DuckDB type, nullability and meaning.
 *
 * The one source for the Parquet schema, for datapackage.json and for the data dictionary. Each table is tied to its
 * row type in ../types/: a column that is missing, superfluous or of another type does not compile.
 * Longer than 300 lines: it is a word list, one line per column.
 */
import type { CellRow, DocumentRow, ItemRow, NoteRow, PassageRow, TableRow } from '../types/extraction.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

type TypeOf<T> = [T] extends [boolean] ? 'BOOLEAN' : [T] extends [number] ? 'INTEGER' | 'DOUBLE' : 'VARCHAR';

interface ColumnOf<T> {
  readonly type: TypeOf<NonNullable<T>>;
  readonly nullable: null extends T ? true : false;
  readonly description: string;
}

type ColumnsOf<Row> = { readonly [Name in keyof Row]-?: ColumnOf<Row[Name]> };

interface TableOf<Row> {
  readonly title: string;
  readonly description: string;
  /** The columns that name a row. */
  readonly key: readonly (keyof Row & string)[];
  /** The order of the rows in a file; the key decides among equals. */
  readonly order: readonly (keyof Row & string)[];
  readonly columns: ColumnsOf<Row>;
}

/** A row with the municipality whose minutes it is from: each municipality's rows are files of their own. */
export type Owned<Row> = Row & { municipality_slug: string };

/** The row type of each table of the lake. */
export interface LakeRows {
  facts: Fact;
  documents: DocumentRow;
  items: Owned<ItemRow>;
  tables: Owned<TableRow>;
  cells: Owned<CellRow>;
  passages: Owned<PassageRow>;
  notes: Owned<NoteRow>;
  findings: Owned<FindingRow>;
}

export type LakeTable = keyof LakeRows;

function text(description: string) {
  return { type: 'VARCHAR', nullable: false, description } as const;
}
function optionalText(description: string) {
  return { type: 'VARCHAR', nullable: true, description } as const;
}
function integer(description: string) {
  return { type: 'INTEGER', nullable: false, description } as const;
}
function optionalInteger(description: string) {
  return { type: 'INTEGER', nullable: true, description } as const;
}
function number(description: string) {
  return { type: 'DOUBLE', nullable: false, description } as const;
}
function optionalNumber(description: string) {
  return { type: 'DOUBLE', nullable: true, description } as const;
}
function truth(description: string) {
  return { type: 'BOOLEAN', nullable: false, description } as const;
}

const document_id = text('The document: the first 16 hex digits of the SHA-256 of its bytes.');
const municipality_slug = text(
  'The municipality whose minutes these are, in plain letters, as in the path of the file.',
);
const item_no = optionalText('Number of the agenda item; NULL where the document has none or before the first one.');
const line = integer('Line in the document, counted from 1.');
const page = optionalInteger('Page, counted from 1; NULL where the format has no pages.');
const char_start = integer("First character, as an offset into the document's text.");
const char_end = integer('The character after the last one.');

const facts: TableOf<Fact> = {
  title: 'Facts',
  description:
    'One row per printed occurrence of a figure, in long form: the same columns for every domain. Leave out rows with same_as (repeats) and is_total before adding up.',
  key: ['fact_id'],
  order: ['domain', 'committee', 'measure', 'fiscal_year', 'target_year'],
  columns: {
    fact_id: text('Stable name of the fact, 16 hex digits made of the document, the agenda item and the place.'),
    same_as: optionalText('The fact_id of the best print of the same figure in this document; NULL for that print.'),
    domain: text(
      'Kind of figure: transfers, accounts, expected_accounts, appropriations, unemployment_shares, reversal_rates, benefits, surveys, rankings, education, sickness_absence, costs, grants, activity. In a table the caption decides it, in prose the words of the sentence.',
    ),
    measure: text(
      'What is measured: original_budget, adjusted_budget, spent_to_date, actual (closed year), expected, deviation, deviation_pct, expected_pct (expected of adjusted), transfer, appropriation, balance, share, gap, rank, rank_of, places (moved, + is forward), reversal_rate, amended_rate, remitted_rate, decisions, reversed, amended, remitted, recipients, persons, change, agreement, invited, answered, response_rate, target, count, cost, grant.',
    ),
    municipality: text('The municipality whose minutes these are.'),
    municipality_slug,
    entity: text(
      'Whom the figure describes: the municipality itself, a region, Hele landet (the whole country) or another municipality.',
    ),
    compared_to: optionalText(
      'The benchmark of a gap, or those among whom a rank or a number is counted; NULL where nothing is compared.',
    ),
    committee: optionalText(
      'Canonical name of the committee. NULL when the figure covers several committees or the whole municipality.',
    ),
    area: optionalText('Policy area, appeal area, benefit, programme, survey or campaign.'),
    subject: optionalText(
      'What is asked or counted within the area: a survey question, a kind of job, a school class.',
    ),
    transfer: optionalText('Kind of transfer between years: bound or requested.'),
    economy: optionalText('Part of the economy: operations, capital, financing or income.'),
    frame: optionalText('Inside or outside the service frame.'),
    fiscal_year: optionalInteger('The year that the figure describes or that the money comes from; NULL if unstated.'),
    target_year: optionalInteger('The year that receives the money; an amount for several years is one row for each.'),
    report: optionalText('The report: final, forecast_1, forecast_2, ... or follow_up (without number).'),
    as_of: optionalText('ISO day of measurement, if stated.'),
    period: optionalText('Label on a time axis: 2024, 2025-09, 2024-Q1, 2025-H1 or 2023/2024; NULL if undated.'),
    previous: truth('True for a figure of the measurement or year before.'),
    reported_on: optionalText('ISO day of the meeting. Figures have vintages and are never overwritten.'),
    value: number(
      'Normalised value: whole kroner, percentages as 44.9. Overspend and increases are positive, underspend and reductions negative; income and grants negative; a gap is own minus benchmark.',
    ),
    unit: text('Unit of value: kr, pct, pct_point, rank, places, count, persons, days or fte.'),
    bound: text(
      'How exact: exact, about, at_least, more_than, at_most, less_than, or low and high (a range is two rows).',
    ),
    standing: optionalText('final, provisional, proposed, wished, granted, announced or hypothetical.'),
    break_before: truth('True when definition or method changed since the point before: draw no line across.'),
    is_total: truth('True for a total: it repeats what its parts already say.'),
    breakdown: optionalText(
      'The rows that are parts of one sum: agenda item, table and column (or "row" and its number), parted by ":"; then, for each level within the table, ">" and the number (cells.row_no) of the row that heads or sums them. Add up within one breakdown only, never across levels. A part that is itself a total or a repeat is missing from the sum where is_total and same_as are left out. NULL in prose.',
    ),
    is_derived: truth('True when we computed the value.'),
    derivation: optionalText('How a derived value was computed, with its uncertainty; NULL for printed values.'),
    printed: text('The characters of the figure as they stand in the document.'),
    printed_unit: optionalText('The unit that the document declares, as printed.'),
    scale: number('The factor between the printed number and value.'),
    sign_rule: text('The rule that gave the value its sign.'),
    inferred: optionalText(
      "Roles that no word of the figure's own sentence, row or column tells, each with where it came from: 'fiscal_year:title committee:meeting'. From: before (an earlier sentence), list (the sentence that opens the list), section (another paragraph), heading, caption, title, summary, recommendation, text (of the item), meeting, figures (the item's other figures); of a measure also noun (only the noun counted), kind (the usual one of the topic), far (its word stands far from the number), contested (without this word, or by its sentence alone, it would be of another topic).",
    ),
    document_id,
    item_no,
    case_no: optionalText('Case number of the agenda item.'),
    table_no: optionalText('The table that the figure stands in; NULL in prose.'),
    row_label: optionalText('Label of the row in the table; NULL in prose.'),
    column_label: optionalText('Header of the column in the table; NULL in prose.'),
    page,
    line,
    char_start,
    char_end,
    quote: text('The table row or the sentence that the figure stands in.'),
  },
};

const documents: TableOf<DocumentRow> = {
  title: 'Documents',
  description: 'The minutes that were read.',
  key: ['document_id'],
  order: ['municipality', 'meeting_date', 'name'],
  columns: {
    document_id,
    name: text('File name without folders.'),
    format: text('text, pdf or html.'),
    municipality: text('The municipality whose minutes these are.'),
    municipality_slug,
    municipality_source: text('How the municipality is known: document, option, inferred or none.'),
    committee: optionalText('Canonical name of the committee that met.'),
    meeting_date: optionalText('ISO day of the meeting.'),
    source: optionalText('Where the document was published, if it says so.'),
    bytes: integer('Size of the file.'),
    lines: integer('Lines of text.'),
    pages: optionalInteger('Pages; NULL where the format has none.'),
    items: integer('Agenda items found.'),
    tables: integer('Tables found.'),
    facts: integer('Facts found.'),
    findings: integer('Findings about the document.'),
  },
};

const items: TableOf<Owned<ItemRow>> = {
  title: 'Agenda items',
  description: 'The items of the agenda with what was decided.',
  key: ['document_id', 'item_no'],
  order: ['document_id', 'line'],
  columns: {
    document_id,
    municipality_slug,
    item_no: text('Number of the agenda item.'),
    title: text('Title of the item.'),
    case_no: optionalText('Case number.'),
    decision: optionalText('noted, approved, postponed, discussed, rejected or referred.'),
    decision_text: text('The words of the decision, empty when the item has none.'),
    process: optionalText("The committees that treat the item, in order, parted by ' - '."),
    line,
    facts: integer('Facts found in the item.'),
  },
};

const tables: TableOf<Owned<TableRow>> = {
  title: 'Tables',
  description: 'The tables of the documents.',
  key: ['document_id', 'item_no', 'table_no'],
  order: ['document_id', 'line'],
  columns: {
    document_id,
    municipality_slug,
    item_no,
    table_no: text('Name of the table within its agenda item.'),
    caption: optionalText('Caption as printed.'),
    unit_declared: optionalText('The unit that the table declares, as printed.'),
    unit_read: optionalText('The unit that its cells turned out to have.'),
    footnotes: optionalText('The notes below the table, parted by line breaks.'),
    columns: integer('Number of columns.'),
    rows: integer('Number of rows below the header rows, which are not counted.'),
    line,
    page,
  },
};

const cells: TableOf<Owned<CellRow>> = {
  title: 'Cells',
  description: 'Every cell of every table, headers and empty cells included, so that a table can be drawn again.',
  key: ['document_id', 'item_no', 'table_no', 'row_no', 'column_no'],
  order: ['document_id', 'table_no', 'row_no', 'column_no'],
  columns: {
    document_id,
    municipality_slug,
    item_no,
    table_no: text('The table of the cell.'),
    row_no: integer('Row, counted from 0 at the first header row.'),
    column_no: integer('Column, counted from 0.'),
    is_header: truth('True for a cell of a header row.'),
    text: text('The characters of the cell.'),
    quantity: optionalNumber('The number in the cell as printed, before unit and sign rule; NULL when there is none.'),
    unit: optionalText(
      'Unit of the quantity as the table prints it, such as 1.000 kr., Mio. kr. or %; NULL where it prints none.',
    ),
    row_label: optionalText('Label of the row; NULL where the row has none, as in headers.'),
    column_label: optionalText('Header of the column; NULL in the first header row.'),
    fact_id: optionalText('The fact that the cell became; NULL when no kind of figure claimed it.'),
    line,
    page,
    char_start,
    char_end,
  },
};

const passages: TableOf<Owned<PassageRow>> = {
  title: 'Passages',
  description: 'The paragraphs that facts stand in.',
  key: ['document_id', 'char_start', 'char_end'],
  order: ['document_id', 'char_start'],
  columns: {
    document_id,
    municipality_slug,
    item_no,
    heading: optionalText('The heading that the paragraph stands under.'),
    line,
    page,
    char_start,
    char_end,
    text: text('The paragraph.'),
  },
};

const notes: TableOf<Owned<NoteRow>> = {
  title: 'Notes',
  description: 'What explains the deviation of a policy area, or of a committee as a whole.',
  key: ['document_id', 'char_start', 'committee', 'area'],
  order: ['document_id', 'char_start'],
  columns: {
    document_id,
    municipality_slug,
    item_no,
    committee: optionalText('Canonical name of the committee.'),
    area: optionalText('The policy area that is explained; missing where it is the committee as a whole.'),
    fiscal_year: optionalInteger('The year that is explained.'),
    line,
    char_start,
    char_end,
    text: text('The sentences that explain.'),
  },
};

const findings: TableOf<Owned<FindingRow>> = {
  title: 'Findings',
  description: 'What a careful reader would remark: proofs that hold, differences, corrections, breaks, doubts.',
  key: ['finding_id'],
  order: ['document_id', 'line', 'code'],
  columns: {
    finding_id: text('Stable name of the finding.'),
    document_id,
    municipality_slug,
    severity: text('info, warning or error.'),
    code: text('Kind of remark, such as sum_check, unit_corrected or series_break.'),
    item_no: optionalText('Number of the agenda item; NULL where it is about the document as a whole.'),
    table_no: optionalText('The table that it is about; NULL where it is about no table.'),
    line: optionalInteger('Line in the document, counted from 1; NULL where it is about the document as a whole.'),
    fact_ids: text('The facts that it is about, parted by one space; empty when none.'),
    outcome: optionalText('holds, holds_rounded or differs for a proof; NULL otherwise.'),
    message: text('The remark as one English sentence.'),
    values: text('The values of the message as a JSON object of strings, for translation.'),
  },
};

/** The tables of the lake, in the order of datapackage.json. */
export const lakeSchema: { readonly [Name in LakeTable]: TableOf<LakeRows[Name]> } = {
  facts,
  documents,
  items,
  tables,
  cells,
  passages,
  notes,
  findings,
};

/** One column, as a reader of the schema sees it. */
export interface SchemaColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
}

/** The names of the lake's tables. */
export const lakeTables: readonly LakeTable[] = [
  'facts',
  'documents',
  'items',
  'tables',
  'cells',
  'passages',
  'notes',
  'findings',
];

/** What each table has of something. */
export function eachTable<T>(of: (table: LakeTable) => T): Readonly<Record<LakeTable, T>> {
  return {
    facts: of('facts'),
    documents: of('documents'),
    items: of('items'),
    tables: of('tables'),
    cells: of('cells'),
    passages: of('passages'),
    notes: of('notes'),
    findings: of('findings'),
  };
}

/** The columns of a table in order. */
export function columnsOf(table: LakeTable): readonly SchemaColumn[] {
  const declared: Readonly<Record<string, Omit<SchemaColumn, 'name'>>> = lakeSchema[table].columns;
  return Object.entries(declared).map(([name, column]) => ({ name, ...column }));
}
