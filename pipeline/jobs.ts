/** Extracts many documents, in one thread or several; the outcomes come in the order of the documents either way. */
import { Worker } from 'node:worker_threads';
import { extractSource, type Outcome } from './job.ts';
import type { Source } from './sources.ts';
import type { Reference } from './types.ts';

/** Below this number of documents, starting a thread takes longer than it saves. */
const documentsPerThread = 40;

/** A thread does not inherit the loader that lets Node run TypeScript, so it starts with it. */
const bootstrap = `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL('./job.ts', import.meta.url).href)});
  });
`;

/** Extracts the documents with at most `jobs` threads; `onDone` hears of each document as it is done. */
export async function extractAll(
  sources: readonly Source[],
  reference: Reference,
  jobs: number,
  onDone: (source: Source, outcome: Outcome) => void,
): Promise<Outcome[]> {
  const threads = Math.min(jobs, Math.floor(sources.length / documentsPerThread));
  const outcomes = new Array<Outcome>(sources.length);
  let next = 0;
  async function take(work: (source: Source) => Promise<Outcome>): Promise<void> {
    for (let index = next++; index < sources.length; index = next++) {
      const source = sources[index];
      if (source === undefined) return;
      const outcome = await work(source);
      outcomes[index] = outcome;
      onDone(source, outcome);
    }
  }
  if (threads < 2) {
    await take((source) => extractSource(source, reference));
    return outcomes;
  }
  const workers = Array.from({ length: threads }, () => new Worker(bootstrap, { eval: true, workerData: reference }));
  try {
    await Promise.all(workers.map((worker) => take((source) => ask(worker, source))));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outcomes;
}

function ask(worker: Worker, source: Source): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    function done(outcome: Outcome): void {
      worker.off('error', reject);
      resolve(outcome);
    }
    worker.once('message', done);
    worker.once('error', reject);
    worker.postMessage(source);
  });
}
