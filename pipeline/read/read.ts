import type { ReadDocument } from '../types.ts';
import { isHtml, isWebArchive } from './html/signature.ts';
import { readText } from './text.ts';
import { UnreadableDocument } from './unreadable.ts';

/** A PDF says so in its first bytes; some producers write others before them. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * Reads a file of any known format, which its first bytes tell, not its name. Throws UnreadableDocument, with the
 * reason in one line.
 */
export async function read(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  // The readers of other formats are loaded when a file needs them.
  if (isPdf(bytes)) return (await import('./pdf.ts')).readPdf(bytes, name);
  if (isHtml(bytes)) return (await import('./html.ts')).readHtml(bytes, name);
  if (isWebArchive(bytes))
    throw new UnreadableDocument(
      'web_archive',
      'the file is a web archive (MHTML); save the page as "HTML only" and read that',
    );
  return readText(bytes, name);
}
