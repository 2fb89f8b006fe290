/**
 * Opens only what is a file: a pipe or a device would keep whoever reads it waiting, where nothing can end the wait.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { mostBytes } from '../read/limits.ts';

/** What stands in a folder and is neither a file nor a folder, for people; null for these two. */
export function specialKind(found: Dirent | Stats): string | null {
  if (found.isFile() || found.isDirectory()) return null;
  if (found.isFIFO()) return 'named pipe';
  if (found.isSocket()) return 'socket';
  return found.isSymbolicLink() ? 'link' : 'device';
}

/** Why something that is no file is not read. */
export const noFile = (kind: string): string => `a ${kind}, no file: save the minutes as a file and name that`;

/** The bytes of a file, read while the thread waits; throws at what is none, and at one too large for any minutes. */
export function readFileNow(path: string): Uint8Array {
  // Opening a pipe waits for its writer, unless it is told not to; Windows has neither.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    const kind = specialKind(found);
    if (kind !== null) throw new Error(noFile(kind));
    if (found.size > mostBytes.pdf) throw new Error(`larger than ${String(mostBytes.pdf / 1e6)} MB, and so no minutes`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
