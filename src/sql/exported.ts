/**
 * The answer to a reader's query as an export: all its rows, the query itself, and their source where they name facts.
 */

import { exploreSources, type Asked, type SourceRow } from '../../pipeline/lake/queries/explore.ts';
import { exploredFacts } from '../../pipeline/lake/queries/facts.ts';
import { exportQuery } from '../../pipeline/lake/reader-query.ts';
import { meaningAnywhere } from '../answers/dictionary.ts';
import { DAYS, NAMED_BY_NUMBER } from '../answers/explored.ts';
import type { Exported } from '../export/exported.ts';
import { exportNames, linkBefore, sourceTable, type ExportWords } from '../export/explored.ts';
import type { SqlAnswer } from './question.svelte.ts';
import { writtenColumns } from './shown.ts';
import { readerOf } from './values.ts';

/** The answer on the screen as an export, in the order in which it is sorted there. */
export function exportAnswer(
  answer: SqlAnswer,
  sort: { readonly column: string | null; readonly descending: boolean },
  link: string,
  words: ExportWords,
  ask: (asked: Asked<SourceRow>) => Promise<readonly SourceRow[]>,
): Exported {
  const { own, formats, language } = words;
  const names = answer.columns.map(({ name }) => name);
  const written = writtenColumns(answer);
  const rows = { columns: answer.asked, sort, link: names.includes('fact_id') ? linkBefore(link) : link };
  const total = answer.more ? null : answer.rows.length;
  return {
    ...exportNames(words),
    name: own.fileNames.sql,
    link,
    total,
    sql: exportQuery(answer.sql, rows),
    parquet: exportQuery(answer.sql, { ...rows, parquet: true }),
    read: readerOf(answer.asked),
    about: [
      [own.asked.link, link],
      [own.asked.showing, own.showings.sql],
      [own.asked.sql, answer.sql],
      [own.sheets.sources, own.asked.sources],
      ...(total === null ? [] : [[own.asked.rows, formats.count(total)] as const]),
      ...(sort.column === null ? [] : [[own.asked.order, own.sortedBy(sort.column, sort.descending)] as const]),
    ],
    columns: (found) =>
      found.map((column, at) => ({
        ...column,
        type: DAYS.has(column.name) && column.type === 'text' ? ('day' as const) : column.type,
        heading: column.name,
        meaning: meaningAnywhere(column.name, language),
        naming: written[at]?.years === true || NAMED_BY_NUMBER.has(column.name),
      })),
    inWords: (column, value) => {
      if (typeof value === 'boolean') return value ? own.yes : own.no;
      // Digits that no number keeps stay text, in the reader's way of writing them.
      const isLong = typeof value === 'string' && written.some(({ name, numeric }) => numeric && name === column);
      return isLong && language === 'da' ? value.replace('.', ',') : value;
    },
    // What a query reads cannot be told from outside: every document of the lake may stand behind it.
    sources: async () =>
      sourceTable(
        await ask(exploreSources(exploredFacts, { values: {}, search: '', everything: true })),
        own,
        own.factsOfDocument,
      ),
  };
}
