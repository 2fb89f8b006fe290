import type { ReadDocument } from '../types/document.ts';
import { isHtml, isWebArchive } from './html/signature.ts';
import { mostBytes } from './limits.ts';
import { officeKind, type OfficeKind } from './office.ts';
import { readText } from './text.ts';
import { UnreadableDocument } from './unreadable.ts';

/** A PDF says so in its first bytes; some producers write others before them. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/** What a file of an office program is, and the way out. */
const OFFICE: Readonly<Record<OfficeKind, string>> = {
  word_document: 'the file is a Word document, or of the like (OpenDocument, RTF); save it as PDF and read that',
  spreadsheet: 'the file is a spreadsheet (Excel, OpenDocument); save it as PDF and read that',
  presentation: 'the file is a presentation (PowerPoint, OpenDocument); save it as PDF and read that',
  zip_archive: 'the file is a ZIP archive; unpack it and read the minutes that are in it',
};

/**
 * Reads a file of any known format, which its first bytes tell, not its name. Throws UnreadableDocument, with the
 * reason in one line.
 */
export async function read(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  // Before PDF: an archive may begin with one.
  const office = officeKind(bytes);
  if (office !== null) throw new UnreadableDocument(office, OFFICE[office]);
  // The readers of other formats are loaded when a file needs them.
  if (isPdf(bytes)) return (await import('./pdf.ts')).readPdf(bytes, name);
  if (bytes.length > mostBytes.text)
    throw new UnreadableDocument(
      'text_too_large',
      `the file is larger than ${String(mostBytes.text / 1e6)} MB; save each meeting's minutes as a file of their own`,
    );
  if (isHtml(bytes)) return (await import('./html.ts')).readHtml(bytes, name);
  if (isWebArchive(bytes))
    throw new UnreadableDocument(
      'web_archive',
      'the file is a web archive (MHTML); save the page as "HTML only" and read that',
    );
  return readText(bytes, name);
}
