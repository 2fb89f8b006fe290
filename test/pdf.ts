/** PDFs for tests: minutes of plain text, printed by Chromium as a municipality's agenda system would. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, requireChromium } from './browser/chromium.ts';

export interface Print {
  /** Lines around the cells of tables. */
  readonly borders?: boolean;
  readonly font?: 'serif' | 'sans-serif';
  /** Size of print in points. */
  readonly size?: number;
  /** Margins left and right in millimetres: wide ones make headers and labels wrap. */
  readonly margin?: number;
  readonly landscape?: boolean;
  /** Justified prose, hyphenated at line ends. */
  readonly justified?: boolean;
  /** Prose in two columns. */
  readonly columns?: 1 | 2;
  /** A running header and a footer with page numbers. */
  readonly running?: string;
}

let started: Promise<Browser> | undefined;

/** Ends the browser that prints; for the end of a test file. */
export async function endPrinting(): Promise<void> {
  const browser = await started;
  started = undefined;
  await browser?.close();
}

/** Prints a page of HTML. */
export async function pdfOf(html: string, print: Print = {}): Promise<Uint8Array> {
  started ??= chromium.launch({ executablePath: requireChromium(), args: chromiumFlags });
  const page = await (await started).newPage();
  try {
    await page.setContent(html);
    const margin = `${print.margin ?? 20}mm`;
    const small = 'font-size: 8px; width: 100%; padding: 0 20mm; display: flex; justify-content: space-between;';
    return await page.pdf({
      format: 'A4',
      landscape: print.landscape ?? false,
      margin: { top: '25mm', bottom: '22mm', left: margin, right: margin },
      displayHeaderFooter: print.running !== undefined,
      headerTemplate: `<div style="${small}"><span>${escape(print.running ?? '')}</span></div>`,
      footerTemplate: `<div style="${small}"><span>Referat</span><span>Side <span class="pageNumber"></span> af <span class="totalPages"></span></span></div>`,
    });
  } finally {
    await page.close();
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const CONTENTS = /\.{4,}\s*\d+\s*$|^[^\t]*\t\s*\d+\s*$/u;
const ITEM = /^(?:Punkt|Pkt\.|Sag nr\.)\s+\d/u;
const SHORT = 52;
/** A row of a table whose columns are kept apart by spaces: it is printed as it stands. */
const SPACED = /\S {3,}\S/u;

const isRow = (line: string): boolean => (line.includes('\t') && !CONTENTS.test(line)) || /^\|.*\|\s*$/u.test(line);
const isRule = (line: string): boolean => /^\|[\s|:-]+\|$/u.test(line);

function cellsOf(line: string): string[] {
  const cells = line.startsWith('|')
    ? line
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|')
    : line.split('\t');
  return cells.map((cell) => cell.trim());
}

function tableOf(rows: readonly string[]): string {
  const cells = rows.filter((row) => !isRule(row)).map(cellsOf);
  const [header = [], ...body] = cells;
  const row = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row('th', header)}</thead><tbody>${body.map((texts) => row('td', texts)).join('')}</tbody></table>`;
}

const isHeading = (line: string, before: string, after: string): boolean =>
  line.length < SHORT && before === '' && after === '' && /^\p{Lu}/u.test(line) && !/[.:;,)]$/u.test(line);

const isFull = (line: string): boolean => line.length > SHORT && line.length < 2 * SHORT && !CONTENTS.test(line);
const isProse = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !isRow(line) && !/^(?:-|\d{1,2}\.)\s/u.test(line);

/**
 * Blocks of HTML for the lines of minutes: tables, print as it stands, lists, headings, and a paragraph for each other
 * line.
 */
function blocksOf(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  let at = 0;
  const take = (test: (line: string, index: number) => boolean): string[] => {
    const from = at;
    while (at < lines.length && test(lines[at] ?? '', at)) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isRow(line)) {
      // A line between two rows is a row too: a section's name, or the unit below the header.
      blocks.push(tableOf(take((other, index) => isRow(other) || (other !== '' && isRow(lines[index + 1] ?? '')))));
    } else if (SPACED.test(line)) {
      const print = take((other, index) => SPACED.test(other) || (other !== '' && SPACED.test(lines[index + 1] ?? '')));
      blocks.push(`<pre>${escape(print.join('\n'))}</pre>`);
    } else if (line.startsWith('- ')) {
      const entries = take((other) => other.startsWith('- ')).map((entry) => `<li>${escape(entry.slice(2))}</li>`);
      blocks.push(`<ul>${entries.join('')}</ul>`);
    } else {
      if (ITEM.test(line)) blocks.push(`<h2>${escape(line)}</h2>`);
      else if (isHeading(line, lines[at - 1] ?? '', lines[at + 1] ?? '')) blocks.push(`<h3>${escape(line)}</h3>`);
      else if (line.trim() !== '') {
        // Full lines are wrapped ones: they and the line after them are one paragraph.
        let text = line;
        while (isFull(text.slice(text.lastIndexOf('\n') + 1)) && isProse(lines[at + 1]))
          text += `\n${lines[(at += 1)] ?? ''}`;
        blocks.push(`<p>${escape(text.replaceAll('\t', ' '))}</p>`);
      }
      at += 1;
    }
  }
  return blocks;
}

function styleOf(print: Print): string {
  const border = print.borders === true ? 'border: 1px solid #444;' : '';
  return `
    body { font: ${print.size ?? 11}pt ${print.font ?? 'sans-serif'}; line-height: 1.35; margin: 0; }
    pre { font-size: 0.6em; }
    h2 { font-size: 1.3em; } h3 { font-size: 1.05em; }
    p, ul { ${print.justified === true ? 'text-align: justify; hyphens: auto;' : ''} }
    .prose { column-count: ${print.columns ?? 1}; column-gap: 8mm; }
    table { column-span: all; border-collapse: collapse; width: 100%; font-size: 0.85em; margin: 0.8em 0; }
    th, td { padding: 2px 5px; ${border} vertical-align: top; text-align: right; }
    th { hyphens: auto; }
    th:first-child, td:first-child { text-align: left; }`;
}

/** A page of HTML for minutes of plain text, in which tables have tabs or pipes and each paragraph is one line. */
export function minutesAsHtml(text: string, print: Print = {}): string {
  const body = blocksOf(text.replaceAll('\r', '').split('\n')).join('\n');
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><style>${styleOf(print)}</style></head>
    <body><div class="prose">${body}</div></body></html>`;
}

/** Prints minutes of plain text. */
export function minutesAsPdf(text: string, print: Print = {}): Promise<Uint8Array> {
  return pdfOf(minutesAsHtml(text, print), print);
}
