/** The reader's own files and what came of them. They stay as long as the page is open, whichever view is shown. */

import type { Extraction } from '../../pipeline/types/extraction.ts';
import { passportIn, type PassportAnswer } from '../answers/own-passport.ts';
import { tellDoubts } from '../lake/doubts.svelte.ts';
import { readDocument, TrialError } from './trial.ts';

/** A file of the reader's, and what came of it; null while it waits or is read. */
export interface Trial {
  readonly name: string;
  readonly result: Extraction | TrialError | null;
}

let trials: readonly Trial[] = $state.raw([]);
/** Ends the reading when other files are chosen. */
let reading = new AbortController();

/** The files that were chosen last, in their order. */
export function ownFiles(): readonly Trial[] {
  return trials;
}

/** One after the other: each is given the whole machine, and the first is told of while the next is read. */
export async function readOwn(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  trials = files.map(({ name }) => ({ name, result: null }));
  for (const [at, file] of files.entries()) {
    const result = await resultOf(file, signal);
    if (!(result instanceof Error)) tellDoubts(result.findings);
    // Files chosen meanwhile are those that the page tells of.
    if (signal.aborted) return;
    trials = trials.map((trial, other) => (other === at ? { ...trial, result } : trial));
  }
}

async function resultOf(file: File, signal: AbortSignal): Promise<Extraction | TrialError> {
  try {
    return await readDocument(file, signal);
  } catch (error) {
    return error instanceof TrialError ? error : new TrialError('reader_failed', String(error));
  }
}

/** The passport of a figure in one of the files; null where none of them holds it. */
export function ownPassport(factId: string): PassportAnswer | null {
  for (const { result } of trials) {
    if (result === null || result instanceof Error) continue;
    const found = passportIn(result, factId);
    if (found !== null) return found;
  }
  return null;
}
