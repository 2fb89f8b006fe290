/** Reads PDF: glyphs by pdf.js, the rest by their places on the page. */
import type * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Line, ReadDocument, UnreadPages } from '../types/document.ts';
import { sheetOf, type Drawing, type Font } from './pdf/drawing.ts';
import { Allowances } from './pdf/allowance.ts';
import { channel } from './pdf/channel.ts';
import { isGarbled } from './pdf/garbled.ts';
import { layOut, pageOfLines, type LaidLine, type PageOfLines } from './pdf/layout.ts';
import { unpacksBeyond } from './pdf/unpacked.ts';
import { mostBytes } from './limits.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * What one document may cost. What lies beyond is named in `unread`, except for `bytes` and `unpacked`: such a file is
 * refused.
 */
export interface PdfLimits {
  readonly pages: number;
  readonly bytes: number;
  /** Bytes of one packed part of it, unpacked, as often as a page names it; a file with a larger one is refused too. */
  readonly unpacked: number;
  /** Operations that draw one page, forms as often as they are named. */
  readonly operations: number;
  /** Time for all pages, looked at between two of them and while one is drawn. */
  readonly milliseconds: number;
}

const PDF_LIMITS: PdfLimits = {
  pages: 2000,
  bytes: mostBytes.pdf,
  unpacked: mostBytes.unpacked,
  operations: 1_000_000,
  milliseconds: 120_000,
};

type PdfJs = typeof pdf;

/** pdf.js, and the half of it that parses. */
interface Parts {
  readonly pdfjs: PdfJs;
  readonly worker: pdf.PDFWorker;
  readonly allowances: Allowances;
}

/** What pdf.js's support for old browsers replaces, for all code in the process, by versions several times slower. */
const REPLACED: readonly (readonly [object, string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
];

/**
 * pdf.js, with its parsing half in the same thread: the caller decides on threads, and no worker's address is needed.
 */
async function loadPdfJs(): Promise<Parts> {
  const own = REPLACED.map(([owner, name]) => ({ owner, name, value: Object.getOwnPropertyDescriptor(owner, name) }));
  const [pdfjs, { WorkerMessageHandler }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  for (const { owner, name, value } of own) if (value !== undefined) Object.defineProperty(owner, name, value);
  const allowances = new Allowances();
  const [near, far] = channel((document, operations) => {
    allowances.take(document, operations);
  });
  WorkerMessageHandler.initializeFromPort(far);
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port: near, verbosity: 0 }), allowances };
}

let loading: Promise<Parts> | undefined;

function opening({ pdfjs, worker }: Parts, bytes: Uint8Array): pdf.PDFDocumentLoadingTask {
  return pdfjs.getDocument({
    // A copy, since pdf.js takes the buffer over; a plain array, since it refuses Node's Buffer.
    data: new Uint8Array(bytes),
    worker,
    verbosity: 0,
    // Nothing is drawn: no fonts in the page, no pictures, no code made at run time, nothing fetched.
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    maxImageSize: 1,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
}

/** Why pdf.js could not open a file. */
function unopened(error: unknown): UnreadableDocument {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableDocument('pdf_protected', 'the PDF is protected by a password');
  const message = error instanceof Error ? error.message.split('\n', 1)[0] : undefined;
  return new UnreadableDocument('pdf_broken', `the PDF is broken: ${message ?? 'it cannot be opened'}`);
}

/**
 * Whether a file may have a form: it names one, or its objects are packed. Asking pdf.js costs as much as some pages.
 */
function mayHoldForm(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes('/AcroForm') || text.includes('/ObjStm');
}

function fontOf(value: unknown): Font {
  const bold = (name: string): boolean =>
    typeof value === 'object' && value !== null && Boolean(Reflect.get(value, name));
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : '';
  const matrix: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'fontMatrix') : null;
  const scale: unknown = Array.isArray(matrix) ? matrix[0] : null;
  return {
    bold: bold('bold') || bold('black') || /bold|black|heavy|semibold|demi/iu.test(String(name)),
    scale: typeof scale === 'number' && scale !== 0 ? scale : 0.001,
  };
}

function documentLines(laid: readonly LaidLine[]): { text: string; lines: Line[] } {
  const lines: Line[] = [];
  let start = 0;
  for (const [index, { page, text, heading }] of laid.entries()) {
    const line = { text, start, end: start + text.length, number: index + 1, page };
    lines.push(heading ? { ...line, heading: true } : line);
    start = line.end + 1;
  }
  return { text: laid.map(({ text }) => text).join('\n'), lines };
}

/** Why pages were not read, by their numbers, as ranges of pages in a row. */
function ranges(pages: ReadonlyMap<number, UnreadPages['reason']>): UnreadPages[] {
  const found: { from: number; to: number; reason: UnreadPages['reason'] }[] = [];
  for (const [page, reason] of pages) {
    const last = found.at(-1);
    if (last?.to === page - 1 && last.reason === reason) last.to = page;
    else found.push({ from: page, to: page, reason });
  }
  return found;
}

/** Why no page of a file gives anything to read. */
function nothingToRead(unread: ReadonlyMap<number, UnreadPages['reason']>): UnreadableDocument {
  if ([...unread.values()].includes('pages_without_letters'))
    return new UnreadableDocument(
      'pdf_without_letters',
      'the fonts of the PDF do not tell which letters they print: print it anew from its source, or use OCR',
    );
  if ([...unread.values()].includes('pages_too_large'))
    return new UnreadableDocument('pdf_too_large', 'a page of the PDF draws more than any page of minutes');
  return new UnreadableDocument('pdf_without_text', 'the PDF has no text layer: it needs OCR');
}

/** Why a page gives nothing to read; null for one that does, and for one without anything on it. */
function unreadPage(page: PageOfLines): UnreadPages['reason'] | null {
  if (isGarbled(page.lines)) return 'pages_without_letters';
  return page.lines.length === 0 && !page.blank ? 'pages_without_text' : null;
}

/**
 * Reads a PDF's text in reading order: a line for each paragraph, heading and list entry, a line for each row of a
 * table with tabs between its cells. Throws UnreadableDocument for a file that is too large, protected, broken, or
 * without any text; pages without text, and those beyond the limits, are named in `unread`.
 */
export async function readPdf(bytes: Uint8Array, name: string, limits: PdfLimits = PDF_LIMITS): Promise<ReadDocument> {
  if (bytes.length > limits.bytes) throw new UnreadableDocument('pdf_too_large', 'the PDF is too large');
  if (await unpacksBeyond(bytes, limits.unpacked))
    throw new UnreadableDocument(
      'pdf_too_large',
      `a part of the PDF unpacks to more than ${String(limits.unpacked / 1e6)} MB: no minutes are so large`,
    );
  const parts = await (loading ??= loadPdfJs());
  const { pdfjs } = parts;
  let task = opening(parts, bytes);
  try {
    let document = await task.promise;
    const until = performance.now() + limits.milliseconds;
    const pages: PageOfLines[] = [];
    const none = new Map<number, UnreadPages['reason']>();
    // The fields of a form are annotations; other documents have but links and comments in those.
    const form = mayHoldForm(bytes) ? await document.getFieldObjects() : null;
    const annotationMode = form === null ? pdfjs.AnnotationMode.DISABLE : pdfjs.AnnotationMode.ENABLE;
    let beyond = document.numPages > limits.pages ? limits.pages + 1 : null;
    for (let number = 1; number < (beyond ?? document.numPages + 1); number += 1) {
      if (performance.now() > until) {
        beyond = number;
        break;
      }
      const own = await document.getPage(number);
      const drawing = own.getOperatorList({ annotationMode });
      const drawn = await parts.allowances.within(task.docId, { operations: limits.operations, until }, drawing);
      const page = linesOf(pdfjs, own, number, drawn ?? NOTHING);
      const why = drawn === null ? 'pages_too_large' : unreadPage(page);
      if (drawn === null) {
        // pdf.js ends a drawing only with its document, so the pages behind are read from the file opened anew.
        await task.destroy();
        task = opening(parts, bytes);
        document = await task.promise;
      }
      if (why !== null) none.set(number, why);
      pages.push(why === null || why === 'pages_without_text' ? page : { ...page, lines: [], turned: [] });
    }
    if (pages.every((page) => page.lines.length === 0)) throw nothingToRead(none);
    const unread = ranges(none);
    if (beyond !== null) unread.push({ from: beyond, to: document.numPages, reason: 'pages_beyond_limit' });
    return {
      document: { name, ...documentLines(layOut(pages)) },
      format: 'pdf',
      encoding: null,
      pages: document.numPages,
      unread,
    };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw unopened(error);
  } finally {
    await task.destroy();
  }
}

/** What is taken as drawn on a page whose drawing was given up. */
const NOTHING: Drawing = { fnArray: [], argsArray: [] };

/** The lines of a page, from what is drawn on it. */
function linesOf(pdfjs: PdfJs, page: pdf.PDFPageProxy, number: number, drawing: Drawing): PageOfLines {
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    const fonts = new Map<string, Font>();
    const fontNamed = (font: string): Font => {
      const known = fonts.get(font) ?? fontOf(page.commonObjs.has(font) ? page.commonObjs.get(font) : null);
      fonts.set(font, known);
      return known;
    };
    // A picture is not loaded, but its place is still set.
    const { transform: placed, paintFormXObjectBegin: form } = pdfjs.OPS;
    const blank = !drawing.fnArray.some((operation) => operation === placed || operation === form);
    return pageOfLines(
      sheetOf(drawing, pdfjs.OPS, { width, height, transform: [a, b, c, d, e, f] }, fontNamed),
      number,
      blank,
    );
  } finally {
    page.cleanup();
  }
}
