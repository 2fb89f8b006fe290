/** Reads the one document that somebody asks about. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { explain, type Explanation } from '../explain.ts';
import { readFileNow } from './file.ts';
import type { Reference } from '../types/reference.ts';
import { reasonOf } from './sources.ts';

/** Why nothing is explained; `isThere` where the document exists and could not be read. */
interface Unexplained {
  readonly reason: string;
  readonly isThere: boolean;
}

const WITH_LINE = /^(?<path>.+):(?<line>\d+)$/u;

/** A path, and the line that is named behind it: "minutes.txt:42". A file whose own name ends so is meant whole. */
async function targetOf(target: string): Promise<{ readonly path: string; readonly line: number | null }> {
  const groups = WITH_LINE.exec(target)?.groups;
  const [path, line] = [groups?.['path'], groups?.['line']];
  const isFile = path === undefined || (await stat(target).catch(() => null)) !== null;
  return isFile ? { path: target, line: null } : { path, line: Number(line) };
}

/**
 * How the numbers of a document were read; `target` is its path, with ":" and a line behind it where only that is
 * asked.
 */
export async function explainFile(target: string, reference: Reference): Promise<Explanation | Unexplained> {
  const { path, line } = await targetOf(target);
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  if (isFolder) return { reason: 'a folder: name one file of it', isThere: false };
  let bytes: Uint8Array;
  try {
    bytes = readFileNow(path);
  } catch (error) {
    return { reason: reasonOf(error), isThere: false };
  }
  try {
    const found = await explain(bytes, basename(path), reference, line);
    return found.lines === 0 ? { reason: `it has no line ${String(line)}`, isThere: false } : found;
  } catch (error) {
    return { reason: reasonOf(error), isThere: true };
  }
}
