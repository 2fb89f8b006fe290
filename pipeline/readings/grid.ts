import { cellQuantity } from '../numbers.ts';
import type { AgendaItem, CellRow, Grid, GridCell, GridRow, Label, NearLabel, Quantity, Reading } from '../types.ts';
import { footnoteMark, isResult, misspelt, plusMeaning } from '../vocabulary/headers.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { declaredUnit, type PrintedUnit } from '../vocabulary/units.ts';

/** Distances in a table: its own row and column first, then the caption, then what stands around the table. */
const DISTANCE = { row: 10, column: 9, section: 20, captionDomain: 1, caption: 100, heading: 200, item: 300 } as const;

/** A municipality's accounts stay far below 100 billion kroner; more means that the declared unit is wrong. */
const IMPOSSIBLE_MILLIONS = 100_000;

export interface GridReading {
  readonly tableNo: string;
  readonly readings: Reading[];
  readonly cells: Omit<CellRow, 'document_id' | 'item_no' | 'fact_id'>[];
  readonly unitDeclared: string | null;
  readonly unitRead: string | null;
  readonly unitCorrected: boolean;
  readonly columns: number;
  /** Header words read as another word of the vocabulary, a few letters away. */
  readonly misspelt: { readonly printed: string; readonly read: string; readonly line: number }[];
  /** Rows with figures and fewer cells than the header. */
  readonly brokenRows: { readonly line: number; readonly cells: number }[];
  readonly areas: string[];
}

const clean = (text: string): string => footnoteMark(text).replaceAll(/\s+/gu, ' ').trim();

function headerTexts(grid: Grid, columns: number): { text: string; cells: GridCell[] }[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = grid.header.map((row) => row.cells[column]).filter((cell) => cell !== undefined && cell.text !== '');
    return {
      text: cells.map((cell) => clean(cell?.text ?? '')).join(' '),
      cells: cells.filter((cell) => cell !== undefined),
    };
  });
}

function declaredFor(grid: Grid, headers: readonly string[]): PrintedUnit | null {
  const places = [
    ...grid.header.flatMap((row) => row.cells.slice(0, 1).map((cell) => cell.text)),
    grid.caption?.text ?? '',
    ...headers,
    ...grid.footnotes.map((note) => note.text),
  ];
  for (const place of places) {
    const unit = declaredUnit(place);
    if (unit !== null && unit.unit === 'kr') return unit;
  }
  return null;
}

/** Thousands printed under "(mio. kr.)": whole numbers with dots that would be hundreds of billions. */
function corrected(unit: PrintedUnit | null, grid: Grid): PrintedUnit | null {
  if (unit === null || unit.scale < 1e6) return null;
  const values = grid.rows
    .flatMap((row) => row.cells.slice(1).map((cell) => cellQuantity(cell.text, 0)))
    .filter((value) => value !== null);
  const impossible =
    values.some((value) => value.high >= IMPOSSIBLE_MILLIONS) &&
    values.every((value) => value.decimals === 0 && value.unit === null);
  return impossible ? { unit: 'kr', scale: 1000, printed: '1.000 kr.' } : null;
}

const isSection = (row: GridRow): boolean =>
  (row.cells[0]?.text ?? '') !== '' && row.cells.slice(1).every((cell) => cell.text === '' || cell.text === '-');
const isRuleRow = (row: GridRow): boolean => row.cells.every((cell) => /^[-–—\s]*$/u.test(cell.text));

function near(labels: readonly Label[], distance: number, after = false): NearLabel[] {
  return labels.map((label) => ({ ...label, distance, after }));
}

function percentUnit(header: string, quantity: Quantity): Quantity {
  const unit = quantity.unit === null ? declaredUnit(header) : null;
  return unit?.unit === 'pct' ? { ...quantity, unit: 'pct', scale: 1, printedUnit: unit.printed } : quantity;
}

/**
 * Reads a table: every cell with a number becomes a reading with the words of its caption, section row, row and
 * column; every cell at all becomes a row of `cells`. `around` are the labels of heading and item.
 */
export function fromGrid(
  grid: Grid,
  tableNo: string,
  item: AgendaItem,
  around: readonly NearLabel[],
  vocabulary: Vocabulary,
): GridReading {
  const columns = Math.max(...[...grid.header, ...grid.rows].map((row) => row.cells.length));
  const headers = headerTexts(grid, columns);
  const declared = declaredFor(
    grid,
    headers.map((header) => header.text),
  );
  const better = corrected(declared, grid);
  const unit = better ?? declared;
  const spelling = headers.slice(1).map((header) => misspelt(header.text));
  const columnLabels = headers.map((header, column) =>
    labelsOf(spelling[column - 1]?.read ?? header.text, header.cells[0]?.span.start ?? 0, 'column', vocabulary),
  );
  const caption =
    grid.caption === null ? [] : labelsOf(grid.caption.text, grid.caption.span.start, 'caption', vocabulary);
  const context = [
    ...captionLabels(
      caption,
      columnLabels.flat().some((label) => label.says.economy !== undefined),
    ),
    ...(grid.heading === null ? [] : near(labelsOf(grid.heading, 0, 'heading', vocabulary), DISTANCE.heading)),
    ...around,
  ];
  const plus = plusMeaning(grid.footnotes.map((note) => note.text).join(' '));
  const readings: Reading[] = [];
  const cells: GridReading['cells'][number][] = [];
  const brokenRows: { line: number; cells: number }[] = [];
  const areas: string[] = [];
  const ownCorner = near(columnLabels[0] ?? [], DISTANCE.caption);
  const acrossCommittees = grid.rows.some((row) =>
    labelsOf(row.cells[0]?.text ?? '', 0, 'row', vocabulary).some(
      ({ says }) => typeof says.committee === 'string' || says.frame !== undefined,
    ),
  );
  let section: { text: string; labels: NearLabel[] } | null = null;

  for (const [headerNo, row] of grid.header.entries()) addCells(row, headerNo, true, null);
  for (const [bodyNo, row] of grid.rows.entries()) {
    const rowNo = grid.header.length + bodyNo;
    if (isRuleRow(row)) {
      addCells(row, rowNo, false, null);
      continue;
    }
    if (isSection(row)) {
      const text = clean(row.cells[0]?.text ?? '');
      section = {
        text,
        labels: near(labelsOf(text, row.cells[0]?.span.start ?? 0, 'section', vocabulary), DISTANCE.section),
      };
      addCells(row, rowNo, false, null);
      continue;
    }
    if (row.cells.length < headers.length) brokenRows.push({ line: row.line, cells: row.cells.length });
    const rowLabel = clean(row.cells[0]?.text ?? '');
    const rowLabels = near(labelsOf(rowLabel, row.cells[0]?.span.start ?? 0, 'row', vocabulary), DISTANCE.row);
    const free = freeLabel(rowLabel, rowLabels);
    const isCommittee = rowLabels.some(({ says }) => typeof says.committee === 'string');
    if (acrossCommittees && !isCommittee)
      rowLabels.push(
        ...near(
          [
            {
              span: row.cells[0]?.span ?? { start: 0, end: 0 },
              text: rowLabel,
              says: { committee: null },
              level: 'row',
            },
          ],
          DISTANCE.row,
        ),
      );
    if (free !== null) areas.push(free);
    addCells(row, rowNo, false, rowLabel);
    for (const [columnNo, cell] of row.cells.entries()) {
      if (columnNo === 0) continue;
      const printed = cellQuantity(cell.text, cell.span.start);
      if (printed === null) continue;
      const header = headers[columnNo]?.text ?? '';
      const quantity = percentUnit(header, printed);
      const own = [
        ...rowLabels,
        ...near(columnLabels[columnNo] ?? [], DISTANCE.column, true),
        ...(section?.labels ?? []),
        ...ownCorner,
        ...context,
      ];
      readings.push({
        quantity,
        labels: own.sort((a, b) => a.distance - b.distance),
        source: 'grid',
        freeText: free,
        countsNoun: null,
        lead: '',
        refersBack: false,
        plusMeans: plus,
        declared: quantity.unit === null && unit !== null ? { ...unit, corrected: better !== null } : null,
        breakdown: `${item.no}:${tableNo}:${String(columnNo)}`,
        place: {
          itemNo: item.no,
          caseNo: item.caseNo,
          tableNo,
          rowNo,
          columnNo,
          rowLabel,
          columnLabel: header === '' ? null : header,
          section: section?.text ?? null,
          line: row.line,
          page: row.page,
          quote: row.cells.map((one) => one.text).join(' | '),
        },
      });
    }
  }

  function addCells(row: GridRow, rowNo: number, isHeader: boolean, rowLabel: string | null): void {
    for (const [columnNo, cell] of row.cells.entries()) {
      const quantity = isHeader || columnNo === 0 ? null : cellQuantity(cell.text, cell.span.start);
      cells.push({
        table_no: tableNo,
        row_no: rowNo,
        column_no: columnNo,
        is_header: isHeader,
        text: cell.text,
        quantity: quantity === null ? null : quantity.low * (quantity.sign === -1 ? -1 : 1),
        unit: quantity === null ? null : (quantity.printedUnit ?? unit?.printed ?? null),
        row_label: rowLabel,
        column_label: isHeader ? null : (headers[columnNo]?.text ?? null),
        line: row.line,
        page: row.page,
        char_start: cell.span.start,
        char_end: cell.span.end,
      });
    }
  }

  return {
    tableNo,
    readings,
    cells,
    unitDeclared: declared?.printed ?? null,
    unitRead: unit?.printed ?? null,
    unitCorrected: better !== null,
    columns,
    misspelt: spelling.flatMap((found) => (found === null ? [] : [{ ...found, line: grid.header[0]?.line ?? 0 }])),
    brokenRows,
    areas,
  };
}

/** The domain that a caption names holds for the whole table; its other words yield to those of rows and columns. */
function captionLabels(caption: readonly Label[], columnsSayEconomy: boolean): NearLabel[] {
  return caption.flatMap((label): NearLabel[] => {
    const { domain, economy, ...others } = label.says;
    const says = economy === undefined || columnsSayEconomy ? others : { ...others, economy };
    const rest = { ...label, says, after: false, distance: DISTANCE.caption };
    return domain === undefined
      ? [rest]
      : [{ ...label, says: { domain }, after: false, distance: DISTANCE.captionDomain }, rest];
  });
}

/** A row label that no word of the vocabulary explains names the row's area; a plain total or a committee does not. */
function freeLabel(text: string, labels: readonly NearLabel[]): string | null {
  const explained = labels.some(
    ({ says }) =>
      says.committee !== undefined || says.entity !== undefined || says.frame !== undefined || says.area !== undefined,
  );
  if (explained || text === '') return null;
  const total = labels.find(({ says }) => says.isTotal === true);
  if (total !== undefined) return isResult(total.text) ? text : null;
  const economy = labels.find(({ says }) => says.economy !== undefined);
  const plain = economy?.text.length === text.length && economy.says.economy !== 'income';
  return plain ? null : text;
}
