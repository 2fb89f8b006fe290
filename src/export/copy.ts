/** Rows on the clipboard: as a table for documents and mail, as tab-separated text for spreadsheets. */

import type { AnswerValue } from '../lake/batch.ts';
import { copy } from './clipboard.ts';
import type { Exported } from './exported.ts';
import type { Answers } from './write.ts';

/** More rows than these belong into a file. */
export const MOST_COPIED = 10_000;

const TO_HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function html(text: string): string {
  return text.replaceAll(/[&<>]/gu, (character) => TO_HTML[character] ?? character);
}

/** A cell of tab-separated text holds no tab and no line break. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** A table in both forms of the clipboard. */
export function tableTexts(rows: readonly (readonly string[])[]): { readonly plain: string; readonly html: string } {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`;
  return {
    plain: rows.map((cells) => cells.map(flat).join('\t')).join('\r\n'),
    html: `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`,
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
  for await (const batch of answers.batches(exported.sql, [], signal)) {
    if (names === undefined) {
      const columns = exported.columns(batch.columns);
      names = columns.map(({ name }) => name);
      rows.push(columns.map(({ heading }) => heading));
    }
    const known = names;
    for (const row of batch.rows) rows.push(row.map((value, at) => inWords(known[at] ?? '', value)));
    if (rows.length > MOST_COPIED) break;
  }
  const kept = rows.slice(0, MOST_COPIED + 1);
  return (await copy(tableTexts(kept))) ? kept.length - 1 : null;
}
