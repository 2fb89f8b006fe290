import type { ReadDocument } from '../types.ts';
import { readText } from './text.ts';

/**
 * Reads a file of any known format, which its first bytes tell, not its name. Throws UnreadableDocument, with the
 * reason in one line.
 */
export function read(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  return Promise.resolve().then(() => readText(bytes, name));
}
