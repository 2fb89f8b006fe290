/**
 * How many pages of PDF a second become facts on one thread, with the time of rivals on the same files beside it:
 * pdftotext, and pdf.js alone, which tells how fast the machine is: the one on which the budget was set gave 120 to 150
 * pages a second.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReference } from '../../pipeline/batch/sources.ts';
import { endPrinting, minutesAsPdf } from '../pdf.ts';
import { largeDocuments, root } from './corpus.ts';
import { type Measured, median, secondsOf } from './measured.ts';
import { readingAsInThreads } from './reading.ts';

/** Seconds that pdftotext takes for all files, the median of some rounds; null where it is not installed. */
function secondsOfRival(files: readonly string[], rounds: number): number | null {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const file of files)
      if (spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 1e9 }).error !== undefined) return null;
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}

/** Seconds that pdf.js takes for the text of all files and no more, the median of some rounds. */
async function secondsOfText(files: readonly Uint8Array[], rounds: number): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return secondsOf(rounds, async () => {
    for (const bytes of files) {
      const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
      const document = await loading.promise;
      for (let no = 1; no <= document.numPages; no += 1) await (await document.getPage(no)).getTextContent();
      await loading.destroy();
    }
  });
}

export async function measurePages(rounds: number): Promise<Measured[]> {
  const reference = await readReference(root, null);
  const { extract } = await readingAsInThreads();
  const folder = mkdtempSync(join(tmpdir(), 'udvalgstal-bench-'));
  try {
    const files: { readonly path: string; readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const { name, text } of largeDocuments()) {
      const bytes = await minutesAsPdf(text, { borders: true, running: 'Referat' });
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, bytes);
      files.push({ path, name: `${name}.pdf`, bytes });
    }
    let pages = 0;
    const seconds = await secondsOf(rounds, async () => {
      pages = 0;
      // A reader may take the bytes for itself, so each round gives it a copy.
      for (const { name, bytes } of files) pages += (await extract(bytes.slice(), name, reference)).document.pages ?? 0;
    });
    const rival = secondsOfRival(
      files.map(({ path }) => path),
      rounds,
    );
    const text = await secondsOfText(
      files.map(({ bytes }) => bytes),
      rounds,
    );
    return [
      { what: 'PDF, bytes to facts, pages a second, one thread', value: (pages / seconds).toFixed(0), budget: '80' },
      {
        what: `time against pdf.js, text alone (${(pages / text).toFixed(0)} pages a second)`,
        value: `${(seconds / text).toFixed(1)} : 1`,
        budget: '',
      },
      {
        what: 'time against pdftotext on the same files',
        value: rival === null ? 'not installed' : `${(seconds / rival).toFixed(1)} : 1`,
        budget: '',
      },
    ];
  } finally {
    await endPrinting();
    rmSync(folder, { recursive: true, force: true });
  }
}
