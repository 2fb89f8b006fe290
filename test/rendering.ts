/**
 * Tables drawn in every layout that minutes use, inside minimal minutes: what the reader must find its way back from.
 */

/** A row of figures, or with none of them the name of the section whose rows follow. */
export interface DrawnRow {
  readonly label: string;
  readonly figures: readonly string[];
}

export interface DrawnTable {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly DrawnRow[];
}

export const isSection = (row: DrawnRow): boolean => row.figures.every((figure) => figure === '');

/** How a layout draws a table as lines of text. */
type Draw = (table: DrawnTable) => string[];

const linesOf = ({ corner, columns, rows }: DrawnTable): string[][] => [
  [corner, ...columns],
  ...rows.map(({ label, figures }) => [label, ...figures]),
];

const tabs: Draw = (table) => linesOf(table).map((cells) => cells.join('\t'));

/** Rows as an editor of mail writes them: nothing stands behind the last figure. */
const raggedTabs: Draw = (table) => tabs(table).map((line) => line.trimEnd());

const pipes: Draw = (table) => {
  const [header = '', ...rows] = linesOf(table).map((cells) => `| ${cells.join(' | ')} |`);
  return [header, `|${' --- |'.repeat(table.columns.length + 1)}`, ...rows];
};

const barePipes: Draw = (table) => linesOf(table).map((cells) => cells.join(' | ').trimEnd());

const GUTTER = '   ';

/** A header in as many lines as it has words, so that the columns become narrow. */
function wrapped(header: string, height: number): string[] {
  const words = header.split(' ');
  return [...words, ...Array.from({ length: height - words.length }, () => '')];
}

function aligned(table: DrawnTable, headers: readonly (readonly string[])[]): string[] {
  const body = table.rows.map(({ label, figures }) => [label, ...figures]);
  const every = [...headers, ...body];
  const widths = Array.from({ length: table.columns.length + 1 }, (_, column) =>
    Math.max(...every.map((cells) => cells[column]?.length ?? 0)),
  );
  return every.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join(GUTTER)
      .trimEnd(),
  );
}

const spaces: Draw = (table) => aligned(table, [[table.corner, ...table.columns]]);

const spacesUnderWrappedHeader: Draw = (table) => {
  const height = Math.max(...table.columns.map((column) => column.split(' ').length));
  const columns = [[table.corner], ...table.columns.map((column) => wrapped(column, height))];
  return aligned(
    table,
    Array.from({ length: height }, (_, line) => columns.map((words) => words[line] ?? '')),
  );
};

const oneCellPerLine: Draw = (table) => linesOf(table).flat();

/** A list with an amount at the end of each line; it has no header. */
const leaders: Draw = (table) => {
  const width = Math.max(...table.rows.map(({ label }) => label.length)) + 8;
  return table.rows.map(({ label, figures }) => `${`${label} `.padEnd(width, '.')} ${figures[0] ?? ''}`);
};

/** The layouts of plain text. */
export const LAYOUTS = {
  tabs,
  'ragged tabs': raggedTabs,
  pipes,
  'pipes without a frame': barePipes,
  'runs of spaces': spaces,
  'runs of spaces under a wrapped header': spacesUnderWrappedHeader,
  'one cell per line': oneCellPerLine,
  'dot leaders': leaders,
} as const;

export type Layout = keyof typeof LAYOUTS;

const BEFORE = ['Referat', 'Lindager Kommune', 'Økonomiudvalget, den 14. marts 2024'];
const TITLE = 'Punkt 4: Tabeller til gennemgang';
const CASE = 'Sagsnr.: 24/1187';
const TEXT = 'Forvaltningen har samlet tallene i en tabel, som udvalget kan gennemgå.';
const CAPTION = 'Tabel 1. Tallene i mio. kr.';
const AFTER = 'Udvalget har ikke haft bemærkninger til opstillingen.';

/** Minutes of plain text that hold one table. */
export function drawText(table: DrawnTable, layout: Layout): string {
  const parts = [
    ...BEFORE,
    '',
    TITLE,
    CASE,
    '',
    'Sagsfremstilling',
    '',
    TEXT,
    '',
    CAPTION,
    '',
    ...LAYOUTS[layout](table),
    '',
    AFTER,
    '',
    'Beslutning',
    '',
    'Godkendt.',
    '',
  ];
  return parts.join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const row = (tag: string, cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;

/** Minutes as a page of HTML that holds one table, with lines around its cells or without. */
export function drawHtml(table: DrawnTable, borders = true): string {
  const [header = [], ...rows] = linesOf(table);
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Referat</title>
<style>
body { font: 10pt sans-serif; }
table { border-collapse: collapse; font-size: 9pt; }
th, td { padding: 2px 8px; text-align: right; vertical-align: top; ${borders ? 'border: 1px solid #555;' : ''} }
th:first-child, td:first-child { text-align: left; }
</style></head>
<body><p>${BEFORE.map(escape).join('<br>')}</p><h2>${TITLE}</h2><p>${CASE}</p><h3>Sagsfremstilling</h3><p>${TEXT}</p>
<p>${CAPTION}</p>
<table><thead>${row('th', header)}</thead><tbody>
${rows.map((cells) => row('td', cells)).join('\n')}
</tbody></table>
<p>${AFTER}</p><h3>Beslutning</h3><p>Godkendt.</p></body></html>
`;
}
