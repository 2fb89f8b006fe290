/**
 * Rows by columns, on their way from an extraction to the database: names stand once for all rows of a document, and
 * the database takes the JSON of it without a look at single values.
 */
import type { Extraction } from '../types/extraction.ts';
import { columnsOf, lakeTables, type LakeRows, type LakeTable, type Owned, type SchemaColumn } from './schema.ts';

/** The rows of a table, as one list of values for each column. */
export type Columns<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] };

/** Rows of the lake's tables by columns; a table without rows is left out. */
export type TableColumns = { readonly [Name in LakeTable]?: Columns<LakeRows[Name]> };

/** Rows of the lake's tables, one after the other. */
export type TableRows = { readonly [Name in LakeTable]?: readonly LakeRows[Name][] };

function isOfType(value: unknown, type: SchemaColumn['type']): boolean {
  switch (type) {
    case 'VARCHAR':
      return typeof value === 'string';
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'DOUBLE':
      return typeof value === 'number' && Number.isFinite(value);
    case 'INTEGER':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff;
  }
}

function columnOf(table: LakeTable, { name, type, nullable }: SchemaColumn, rows: readonly object[]): unknown[] {
  return rows.map((row) => {
    const value: unknown = Reflect.get(row, name);
    if ((value === null && nullable) || isOfType(value, type)) return value;
    throw new Error(`lake: ${table}.${name} must be ${type}${nullable ? ' or NULL' : ''}: ${String(value)}`);
  });
}

/** Turns rows into columns; throws at a value that its column forbids. */
export function toColumns(tables: TableRows): TableColumns {
  const filled = lakeTables.flatMap((table) => {
    const rows = tables[table] ?? [];
    if (rows.length === 0) return [];
    return [
      [table, Object.fromEntries(columnsOf(table).map((column) => [column.name, columnOf(table, column, rows)]))],
    ];
  });
  // Every value was looked at.
  return Object.fromEntries(filled) as TableColumns;
}

/**
 * An extraction's rows, all but the document's own: the corpus has its say on that. Each tells whose minutes it is
 * from.
 */
export function rowsOfExtraction({ document, ...extraction }: Extraction): TableRows {
  const { municipality_slug } = document;
  const owned = <Row>(rows: readonly Row[]): Owned<Row>[] => rows.map((row) => ({ ...row, municipality_slug }));
  return {
    items: owned(extraction.items),
    tables: owned(extraction.tables),
    cells: owned(extraction.cells),
    passages: owned(extraction.passages),
    notes: owned(extraction.notes),
    facts: extraction.facts,
    findings: owned(extraction.findings),
  };
}

/** A row that lies in columns: a value is looked up when it is asked for, and most never are. */
class View {
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly place: number;
  constructor(columns: View['columns'], place: number) {
    this.columns = columns;
    this.place = place;
  }
}

/** A class for each table, as the engine is quick with objects that have one form. */
function viewOf(table: LakeTable): typeof View {
  class TableView extends View {}
  for (const { name } of columnsOf(table)) {
    Object.defineProperty(TableView.prototype, name, {
      get(this: View) {
        return this.columns[name]?.[this.place];
      },
    });
  }
  return TableView;
}

const views = new Map(lakeTables.map((table) => [table, viewOf(table)]));

/** The rows of a table that is given by columns. A row holds all columns: copy what is to be remembered. */
export function viewRows<Name extends LakeTable>(table: Name, tables: TableColumns): LakeRows[Name][] {
  const columns: View['columns'] = { ...tables[table] };
  const Row = views.get(table) ?? View;
  // It has a getter for every column.
  return (Object.values(columns)[0] ?? []).map((_, place) => new Row(columns, place) as unknown as LakeRows[Name]);
}

/** Half of a character that takes two: broken text has them, and no text in the database may. */
const half = /\p{Surrogate}/gu;

/** JSON that the database takes: every text in it is whole characters. */
export function columnsText(value: object): string {
  const text = JSON.stringify(value);
  // Only halves are written by their number from D800 on.
  if (!text.includes('\\ud')) return text;
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.replace(half, '\u{FFFD}') : one));
}
