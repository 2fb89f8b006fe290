/** A thread that extracts one document after the other: see jobs.ts. */
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { entryKey, formatEntry, readEntry, writeEntry } from './entry.ts';
import { extract } from '../extract.ts';
import { readFileNow } from './file.ts';
import { UnreadableDocument } from '../read/unreadable.ts';
import { reasonOf } from './sources.ts';
import type { DocumentRow } from '../types/extraction.ts';
import type { Reference } from '../types/reference.ts';

/** What all documents of a run have in common. `entries` is the folder to which extractions go. */
export interface Job {
  readonly reference: Reference;
  readonly basis: string;
  readonly entries: string;
}

/** A document to read. */
export interface Task {
  readonly path: string;
  readonly name: string;
}

/**
 * What became of a document: its extraction lies under `key`, or there is none. A `lasting` reason lies in the document
 * itself, so that reading it again gives the same.
 */
export type Outcome =
  { readonly key: string; readonly document: DocumentRow } | { readonly reason: string; readonly lasting: boolean };

/** What a thread answers: the outcome, or why no document of this run can be kept (a full disk). */
export type Answer = Outcome | { readonly broken: string };

async function extractTask({ path, name }: Task, { reference, basis, entries }: Job): Promise<Answer> {
  try {
    const bytes = readFileNow(path);
    const key = entryKey(basis, name, bytes);
    const known = readEntry(entries, key);
    if (known !== null) return { key, document: known.document };
    const extraction = await extract(bytes, name, reference);
    const text = formatEntry(key, extraction);
    try {
      writeEntry(entries, key, text);
    } catch (error) {
      return { broken: `cannot write to ${entries}: ${reasonOf(error)}` };
    }
    return { key, document: extraction.document };
  } catch (error) {
    return { reason: reasonOf(error), lasting: error instanceof UnreadableDocument };
  }
}

if (parentPort !== null) {
  const port = parentPort;
  // Nearly all patterns are tried again and again: made once, not first for an interpreter, a thread begins sooner.
  setFlagsFromString('--no-regexp-tier-up');
  // So many functions are used that compiling each as early as usual takes a third of all time; four times later is
  // enough.
  setFlagsFromString('--interrupt-budget=528000');
  // jobs.ts starts this thread and gives it nothing else.
  const job = workerData as Job;
  // Of a broken file pdf.js rejects promises that nobody waits for, also when the file is answered: they end no thread.
  process.on('unhandledRejection', () => undefined);
  port.on('message', (task: Task) => {
    void extractTask(task, job).then((answer) => {
      port.postMessage(answer);
    });
  });
}
