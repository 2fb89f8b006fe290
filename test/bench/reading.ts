/** Reading as the benches measure it: as the JavaScript that the threads run, whatever started the bench. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeProgram } from '../../pipeline/batch/version.ts';
import type * as Program from './program.ts';

export async function readingAsInThreads(): Promise<typeof Program> {
  const folder = mkdtempSync(join(tmpdir(), 'udvalgstal-bench-'));
  // The readers of PDF and HTML are loaded from there when the first such file is read.
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = await writeProgram(folder, fileURLToPath(new URL('program.ts', import.meta.url)));
  // The file was made of that very module.
  return (await import(pathToFileURL(file).href)) as typeof Program;
}
