/** Rows on the clipboard: as a table for documents and mail, as tab-separated text for spreadsheets. */

import type { AnswerValue } from '../lake/batch.ts';
import { copy } from './clipboard.ts';
import type { Exported } from './exported.ts';
import { readBatches, type Answers } from './write.ts';

/** More rows than these belong into a file. */
export const MOST_COPIED = 10_000;

const TO_HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function html(text: string): string {
  return text.replaceAll(/[&<>]/gu, (character) => TO_HTML[character] ?? character).replaceAll(/\r\n|\r|\n/gu, '<br>');
}

/** A cell of tab-separated text holds no tab and no line break. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** No style that would tell a spreadsheet which cells are text: the page's policy has the browser take it out. */
const AS_NUMBER = ' align="right"';

/** A table in both forms of the clipboard; `numeric` are the places of the columns that hold numbers. */
export function tableTexts(
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<number> = new Set(),
): { readonly plain: string; readonly html: string } {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell, at) => `<td${numeric.has(at) ? AS_NUMBER : ''}>${html(cell)}</td>`).join('')}</tr>`;
  const heading = `<tr>${head.map((cell) => `<th>${html(cell)}</th>`).join('')}</tr>`;
  return {
    plain: rows.map((cells) => cells.map(flat).join('\t')).join('\r\n'),
    html: `<table><thead>${heading}</thead><tbody>${body.map(line).join('')}</tbody></table>`,
  };
}

/** Copies the first rows; tells how many, or null when the browser refuses. */
export async function copyTable(
  exported: Exported,
  answers: Answers,
  signal: AbortSignal,
  inWords: (column: string, value: AnswerValue) => string,
): Promise<number | null> {
  const rows: string[][] = [];
  let names: readonly string[] | undefined;
  let numeric: ReadonlySet<number> = new Set();
  for await (const batch of readBatches(exported, answers, signal)) {
    if (names === undefined) {
      const columns = exported.columns(batch.columns);
      names = columns.map(({ name }) => name);
      numeric = new Set(columns.flatMap(({ type }, at) => (['integer', 'number'].includes(type) ? [at] : [])));
      rows.push(columns.map(({ heading }) => heading));
    }
    const known = names;
    for (const row of batch.rows) rows.push(row.map((value, at) => inWords(known[at] ?? '', value)));
    if (rows.length > MOST_COPIED) break;
  }
  const kept = rows.slice(0, MOST_COPIED + 1);
  return (await copy(tableTexts(kept, numeric))) ? kept.length - 1 : null;
}
