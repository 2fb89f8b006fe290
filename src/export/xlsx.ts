/** A workbook of Excel (Office Open XML), written sheet by sheet and row by row: numbers, days and truths as such. */

import { numberText, withinCell } from './csv.ts';
import { type PackedFile, zipped } from './zip.ts';

/** A day stands as ISO text in a column of days. */
export type CellValue = string | number | boolean | null;

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /**
   * `day`, `moment`: ISO days, with a time or without, become dates; `name`: numbers that name something, such as
   * years, stand without separator.
   */
  readonly holds: 'text' | 'number' | 'name' | 'day' | 'moment' | 'truth';
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]> | Iterable<readonly (readonly CellValue[])[]>;
}

/** Rows of a sheet, its headings included. */
export const MOST_ROWS = 1_048_576;

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of the workbook, by their place in styles.xml. */
const STYLE = { plain: 0, heading: 1, whole: 2, decimal: 3, day: 4, moment: 5 } as const;

/**
 * The workbook as a file. Each sheet's rows are taken once, in order; headings stay in sight and can be filtered by.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return zipped(filesOf(sheets), XLSX_TYPE);
}

function filesOf(sheets: readonly Sheet[]): PackedFile[] {
  const ofWorkbook = sheets.map((_, at) => ({
    id: `rId${String(at + 1)}`,
    type: `${OFFICE}/worksheet`,
    target: `worksheets/sheet${String(at + 1)}.xml`,
  }));
  const ofStyles = { id: `rId${String(sheets.length + 1)}`, type: `${OFFICE}/styles`, target: 'styles.xml' };
  const start = { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' };
  return [
    { path: '[Content_Types].xml', pieces: [contentTypes(sheets.length)] },
    { path: '_rels/.rels', pieces: [relationships([start])] },
    { path: 'xl/workbook.xml', pieces: [workbook(sheets)] },
    { path: 'xl/_rels/workbook.xml.rels', pieces: [relationships([...ofWorkbook, ofStyles])] },
    { path: 'xl/styles.xml', pieces: [styles] },
    ...sheets.map((sheet, at) => ({
      path: `xl/worksheets/sheet${String(at + 1)}.xml`,
      pieces: sheetXml(sheet, at === 0),
    })),
  ];
}

async function* sheetXml(sheet: Sheet, first: boolean): AsyncGenerator<string> {
  const columns = sheet.columns.map(
    ({ width }, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const letters = sheet.columns.map((_, at) => letterOf(at));
  yield (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>` +
    `<row r="1">${sheet.columns.map(({ heading }, at) => textCell(`${letters[at] ?? ''}1`, heading, STYLE.heading)).join('')}</row>`
  );
  let row = 1;
  for await (const batch of sheet.rows) {
    const lines: string[] = [];
    for (const values of batch) {
      row += 1;
      const cells = values.map((value, at) =>
        cell(`${letters[at] ?? ''}${String(row)}`, value, sheet.columns[at]?.holds),
      );
      lines.push(`<row r="${String(row)}">${cells.join('')}</row>`);
    }
    yield lines.join('');
  }
  const last = `${letters.at(-1) ?? 'A'}${String(row)}`;
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function cell(place: string, value: CellValue, holds: SheetColumn['holds'] = 'text'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return textCell(place, numberText(value), STYLE.plain);
    const style = holds === 'name' ? STYLE.plain : Number.isInteger(value) ? STYLE.whole : STYLE.decimal;
    return `<c r="${place}" s="${String(style)}"><v>${String(value)}</v></c>`;
  }
  const serial = holds === 'day' ? dayNumber(value) : holds === 'moment' ? momentNumber(value) : null;
  const style = holds === 'moment' ? STYLE.moment : STYLE.day;
  if (serial !== null) return `<c r="${place}" s="${String(style)}"><v>${String(serial)}</v></c>`;
  return textCell(place, value, STYLE.plain);
}

function textCell(place: string, text: string, style: number): string {
  const kept = escaped(withinCell(text).replaceAll(ESCAPED_ALREADY, '_x005F_'));
  return `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** Excel counts days from 1900 and believes that 1900 was a leap year: day 1 is 31 December 1899 for later days. */
function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isFinite(days) && days > 60 ? days : null;
}

/** A moment in whole seconds; a finer one stays text, since Excel would round it, and so does one with a time zone. */
function momentNumber(moment: string): number | null {
  const [, day = '', hours = '', minutes = '', seconds = ''] =
    /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):(\d{2})$/u.exec(moment) ?? [];
  const days = dayNumber(day);
  return days === null ? null : days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** 0 -> A, 25 -> Z, 26 -> AA */
function letterOf(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCharCode(65 + (at % 26));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML has no way to write: control characters, halves of surrogate pairs.
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** Excel reads _x0041_ as the character A: an underscore that would begin such a one is written so itself. */
const ESCAPED_ALREADY = /_(?=x[\da-f]{4}_)/giu;

function escaped(text: string): string {
  return text.replaceAll(UNWRITABLE, '').replaceAll(/["&<>]/gu, (character) => ESCAPES[character] ?? character);
}

function contentTypes(sheets: number): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${parts.join('')}</Types>`
  );
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationships(list: readonly Relationship[]): string {
  const told = list.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${told.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const told = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${told.join('')}</sheets></workbook>`;
}

const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0#####"/>` +
  '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs></styleSheet>';
