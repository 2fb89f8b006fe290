/** Extracts many documents in threads; what the cache knows is not read again. */
import { pathToFileURL } from 'node:url';
import type { Cache } from './cache.ts';
import type { ReadEntry } from './corpus.ts';
import { readEntry, type Entry } from './entry.ts';
import type { Answer, Job, Outcome } from './job.ts';
import { runInThreads } from './pool.ts';
import type { Failure, Source } from './sources.ts';
import type { Reference } from '../types/reference.ts';

/** A document that takes longer than this is no minutes. */
const timeLimit = 5 * 60 * 1000;

/**
 * Megabytes for one document's text, tables and figures; its file is not counted. The engine lets its heap grow only by
 * small steps below two gigabytes: with half of this it collected four times as often, which took a third of all time.
 */
const memoryLimit = 2048;

export interface ExtractOptions {
  readonly reference: Reference;
  readonly cache: Cache;
  /** Threads at most. */
  readonly jobs: number;
  readonly signal?: AbortSignal;
  /** Hears of each document as it is done, with its place in the list. */
  readonly onDone?: (source: Source, outcome: Outcome, place: number) => void;
}

/**
 * The outcome of each document, in the order given; the extractions themselves lie in the cache. Rejects when it is
 * stopped or nothing can be written; what was read by then stays in the cache.
 */
export async function extractAll(sources: readonly Source[], options: ExtractOptions): Promise<Outcome[]> {
  const { cache, onDone } = options;
  const outcomes = new Array<Outcome>(sources.length);
  const pending: { readonly source: Source; readonly place: number }[] = [];
  for (const [place, source] of sources.entries()) {
    const known = cache.known(source);
    if (known === null) pending.push({ source, place });
    else {
      outcomes[place] = known;
      onDone?.(source, known, place);
    }
  }
  await extractAnew(
    pending.map(({ source }) => source),
    options,
    (source, outcome, index) => {
      const place = pending[index]?.place ?? 0;
      outcomes[place] = outcome;
      cache.learn(source, outcome);
      onDone?.(source, outcome, place);
    },
  );
  return outcomes;
}

/** The entry of a document that the cache knows; a document whose entry is gone or broken is read again. */
export async function loadOrRead(source: Source, key: string, options: ExtractOptions): Promise<Entry> {
  const known = readEntry(options.cache.entries, key);
  if (known !== null) return known;
  await extractAnew([source], options, () => undefined);
  const again = readEntry(options.cache.entries, key);
  if (again !== null) return again;
  throw new Error(`${source.label} changed while it was being read: run again`);
}

/** The documents that were read, with a way to their extraction, and the failures. */
export function sortOutcomes(
  sources: readonly Source[],
  outcomes: readonly Outcome[],
  options: ExtractOptions,
): { entries: ReadEntry[]; failures: Failure[] } {
  const entries: ReadEntry[] = [];
  const failures: Failure[] = [];
  for (const [place, source] of sources.entries()) {
    const outcome = outcomes[place];
    if (outcome === undefined) continue;
    if ('reason' in outcome) {
      failures.push({ file: source.label, reason: outcome.reason });
      continue;
    }
    const { key, document } = outcome;
    const load = (): Promise<Entry> => loadOrRead(source, key, options);
    entries.push({ key, label: source.label, document, load });
  }
  return { entries, failures };
}

/**
 * Reads documents whatever the cache's index says of them: an entry that is whole is taken, a broken one written anew.
 */
async function extractAnew(
  sources: readonly Source[],
  { reference, cache, jobs, signal }: ExtractOptions,
  onDone: (source: Source, outcome: Outcome, index: number) => void,
): Promise<void> {
  if (sources.length === 0) return;
  const job: Job = { reference, basis: cache.basis, entries: cache.entries };
  const pool = {
    script: pathToFileURL(await cache.program()),
    workerData: job,
    threads: jobs,
    timeLimit,
    memoryLimit,
    ...(signal ? { signal } : {}),
  };
  const tasks = sources.map(({ path, name }, index) => ({ path, name, index }));
  await runInThreads(tasks, pool, ({ index }, done) => {
    const source = sources[index];
    if (source === undefined) return;
    // job.ts answers nothing else.
    const answer: Answer = 'answer' in done ? (done.answer as Answer) : { reason: done.reason, lasting: false };
    if ('broken' in answer) throw new Error(`extract: ${answer.broken}`);
    onDone(source, answer, index);
  });
}
