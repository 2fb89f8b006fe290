/** An export under way: how far it is, how to stop it, how it ended. One at a time. */

import type { AnswerValue } from '../lake/batch.ts';
import { download } from './download.ts';
import { LakeError } from '../lake/files.ts';
import { copyTable, MOST_COPIED } from './copy.ts';
import { FORMATS, type Exported, type Format } from './exported.ts';
import { FILE_ENDINGS, TooManyRowsError, writeFile, type Answers } from './write.ts';
import { MOST_ROWS } from './xlsx.ts';
import { TooLargeError } from './zip.ts';

/** How an export ended, for a sentence about it. */
export type Outcome =
  | { readonly how: 'saved'; readonly file: string; readonly rows: number | null }
  | { readonly how: 'copied'; readonly rows: number; readonly all: number | null }
  | { readonly how: 'tooMany'; readonly rows: number | null; readonly most: number }
  | { readonly how: 'cancelled' | 'tooLarge' | 'refused' | 'unreached' | 'failed' };

export { FORMATS };

export class ExportRun {
  #format: Format | 'copy' | null = $state(null);
  #rows = $state(0);
  #outcome: Outcome | null = $state.raw(null);
  #stop: AbortController | null = null;

  /** What is being made; null when nothing is. */
  get format(): Format | 'copy' | null {
    return this.#format;
  }
  get rows(): number {
    return this.#rows;
  }
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Makes the file and hands it to the browser's downloads. */
  async save(format: Format, exported: Exported, answers: Answers): Promise<void> {
    await this.#run(format, async (signal) => {
      const file = `${exported.name}${FILE_ENDINGS[format]}`;
      const blob = await writeFile(format, exported, answers, signal, (rows) => {
        this.#rows = rows;
      });
      signal.throwIfAborted();
      download(blob, file);
      return { how: 'saved', file, rows: format === 'parquet' ? exported.total : this.#rows };
    });
  }

  /** Copies the first rows as a table, as the reader sees them. */
  async copy(
    exported: Exported,
    answers: Answers,
    inWords: (column: string, value: AnswerValue) => string,
  ): Promise<void> {
    await this.#run('copy', async (signal) => {
      const rows = await copyTable(exported, answers, signal, inWords);
      if (rows === null) return { how: 'refused' };
      return { how: 'copied', rows, all: rows < MOST_COPIED ? rows : exported.total };
    });
  }

  async #run(format: Format | 'copy', task: (signal: AbortSignal) => Promise<Outcome>): Promise<void> {
    if (this.#format !== null) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#format = format;
    this.#rows = 0;
    this.#outcome = null;
    try {
      this.#outcome = await task(stop.signal);
    } catch (error) {
      this.#outcome = stop.signal.aborted ? { how: 'cancelled' } : failureOf(error);
    } finally {
      this.#format = null;
      this.#stop = null;
    }
  }
}

function failureOf(error: unknown): Outcome {
  if (error instanceof TooManyRowsError) return { how: 'tooMany', rows: error.rows, most: MOST_ROWS - 1 };
  if (error instanceof TooLargeError) return { how: 'tooLarge' };
  if (error instanceof LakeError && error.problem === 'unreached') return { how: 'unreached' };
  console.error(error);
  return { how: 'failed' };
}
