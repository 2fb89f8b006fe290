/** The explored rows as an export: as they stand on the screen, with their source and the link to them. */

import {
  exploreExport,
  exploreSources,
  type Asked,
  type Choice,
  type Order,
  type SourceRow,
} from '../../pipeline/lake/queries/explore.ts';
import type { Explored } from '../../pipeline/lake/queries/explored.ts';
import { bindParameters } from '../../pipeline/lake/statements.ts';
import { DAYS, NAMED_BY_NUMBER, valueInWords } from '../answers/explored.ts';
import { meaningOf } from '../answers/dictionary.ts';
import type { AnswerColumn, AnswerValue } from '../lake/batch.ts';
import type { Formats } from '../format.ts';
import type { Language } from '../language.ts';
import type { ExploreWords } from '../messages/da-explore.ts';
import type { Words } from '../messages/index.ts';
import type { Exported, SideTable, Told } from './exported.ts';

/** What the reader sees when the export is asked for. */
export interface Shown {
  readonly explored: Explored;
  readonly choice: Choice;
  readonly order: Order;
  readonly columns: readonly string[];
  readonly total: number;
  /** The whole address of the view, without an open passport. */
  readonly link: string;
  /** The chosen filters in words. */
  readonly filters: readonly Told[];
}

/** The words that an export takes over into the file. */
export interface ExportWords {
  readonly language: Language;
  readonly shell: Words;
  readonly own: ExploreWords;
  readonly formats: Formats;
}

/** The parts of an export that all exports of a reader share: how columns and sheets are called. */
export function exportNames({ own }: ExportWords): Pick<Exported, 'sheets' | 'definitionHeadings' | 'typeNames'> {
  const { column, name, type, description } = own.definition;
  return {
    sheets: own.sheets,
    definitionHeadings: [column, name, type, description],
    typeNames: {
      text: own.types.VARCHAR,
      integer: own.types.INTEGER,
      number: own.types.DOUBLE,
      truth: own.types.BOOLEAN,
      day: own.typeDay,
      moment: own.typeMoment,
    },
  };
}

/** A link to which the name of a fact is added to open its passport. */
export function linkBefore(link: string): string {
  return `${link}${link.includes('?', link.indexOf('#')) ? '&' : '?'}tal=`;
}

/** The rows on the screen as an export. `ask` asks the lake. */
export function exportShown(
  shown: Shown,
  words: ExportWords,
  ask: (asked: Asked<SourceRow>) => Promise<readonly SourceRow[]>,
): Exported {
  const { explored, choice, order, total, link } = shown;
  const { own, shell, formats, language } = words;
  const { sql, parameters } = exploreExport(explored, choice, order, shown.columns, linkBefore(link));
  const facts = explored.name === 'facts';
  const sorted =
    order.column === null ? own.asked.asPrinted : own.sortedBy(own.columnName(order.column), order.descending);
  return {
    ...exportNames(words),
    name: facts ? own.fileNames.facts : own.fileNames.cells,
    link,
    total,
    sql: bindParameters(sql, parameters),
    about: [
      [own.asked.link, link],
      [own.asked.showing, facts ? own.showings.tal : own.showings.celler],
      [own.asked.rows, formats.count(total)],
      ...shown.filters,
      ...(choice.search.trim() === '' ? [] : [[own.asked.search, choice.search.trim()] as const]),
      [own.asked.order, sorted],
      [
        choice.everything ? own.asked.included : own.asked.left,
        choice.everything ? own.everything[explored.name] : own.usual[explored.name],
      ],
      [own.columnName('link'), own.asked.reader],
    ],
    columns: (answer) => answer.map((column) => exportColumn(column, explored, own, language)),
    inWords: (column, value) => spreadsheetValue(column, value, shell, own, formats),
    sources: async () => sourceTable(await ask(exploreSources(explored, choice)), own),
  };
}

function exportColumn(column: AnswerColumn, explored: Explored, own: ExploreWords, language: Language) {
  return {
    ...column,
    type: DAYS.has(column.name) ? ('day' as const) : column.type,
    heading: own.columnName(column.name),
    meaning: meaningOf(explored.name, column.name, language),
    naming: NAMED_BY_NUMBER.has(column.name),
  };
}

/** A code in words, a truth as yes or no; numbers and days as they are, for the spreadsheet to show. */
function spreadsheetValue(
  column: string,
  value: AnswerValue,
  shell: Words,
  own: ExploreWords,
  formats: Formats,
): AnswerValue {
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  if (typeof value !== 'string' || DAYS.has(column)) return value;
  return valueInWords(column, value, shell, own, formats);
}

/** The documents that rows come from, as a sheet. `counted` says what is counted of each. */
export function sourceTable(
  rows: readonly SourceRow[],
  own: ExploreWords,
  counted: string = own.columnName('rows'),
): SideTable {
  const names = ['document', 'municipality', 'committee', 'meeting_date', 'source', 'document_id', 'rows'] as const;
  return {
    headings: names.map((name) => (name === 'rows' ? counted : own.columnName(name))),
    days: [names.indexOf('meeting_date')],
    rows: rows.map((row) => names.map((name) => (name === 'document' ? row.name : row[name]))),
  };
}
