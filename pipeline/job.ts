/** A thread that extracts one document after the other: see jobs.ts. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { extract } from './extract.ts';
import { reasonOf, type Source } from './sources.ts';
import type { Extraction, Reference } from './types.ts';

/** What became of a document. */
export type Outcome = { readonly extraction: Extraction } | { readonly reason: string };

/** Reads and extracts one document; never throws. */
export async function extractSource(source: Source, reference: Reference): Promise<Outcome> {
  try {
    return { extraction: await extract(await readFile(source.path), source.name, reference) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

if (parentPort !== null) {
  const port = parentPort;
  // jobs.ts starts this thread and gives it nothing else.
  const reference = workerData as Reference;
  port.on('message', (source: Source) => {
    void extractSource(source, reference).then((outcome) => {
      port.postMessage(outcome);
    });
  });
}
