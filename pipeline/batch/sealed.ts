/** Small files that a run keeps for the next one: written whole, with a checksum, and given up when anything is off. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The SHA-256 of a text or of bytes, in hex digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a file so that a reader sees all of it or nothing; its folder is created when missing. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Writes a file as `writeWhole` does, while the thread waits: with many small files, half of the work is handing it
 * over.
 */
export function writeWholeNow(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes a value as JSON below its checksum. */
export async function writeSealed(path: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value);
  await writeWhole(path, `${hashOf(body)}\n${body}`);
}

/** What `writeSealed` wrote there; null where the file is missing or not as it was written. */
export async function readSealed(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const seal = text.indexOf('\n');
  const body = text.slice(seal + 1);
  if (seal < 0 || hashOf(body) !== text.slice(0, seal)) return null;
  const value: unknown = JSON.parse(body);
  return value;
}
