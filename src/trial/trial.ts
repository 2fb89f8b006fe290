/** Reads a document in the browser with the pipeline's own code. Nothing is sent and nothing is kept. */
import type { UnreadableReason } from '../../pipeline/types/document.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';

/** Larger files are no minutes. */
const MAX_BYTES = 50_000_000;
/** More than the reader itself gives the pages of a PDF; whoever waits longer has given up. */
const TIME_LIMIT = 180_000;

/** What trial-worker.ts is asked: a file's bytes, and its name. */
export interface Question {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

/** Why a file was not read: it gives nothing, cannot be opened, is too large or too slow, or the reader broke down. */
export type TrialReason = UnreadableReason | 'not_opened' | 'too_large' | 'too_slow' | 'reader_failed';

/** What it answers: the extraction, or why there is none. */
export type Answer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'failure'; readonly reason: TrialReason; readonly message: string };

/**
 * A file that was not read. The message is for whoever mends the reader; readers of the page get words for `reason`.
 */
export class TrialError extends Error {
  override readonly name = 'TrialError';
  readonly reason: TrialReason;

  constructor(reason: TrialReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The reader of PDF greets its thread's owner too: only an answer is one. */
function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'kind' in data;
}

function startReader(): Worker {
  return new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module' });
}

function ask(worker: Worker, question: Question, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    function fail(reason: TrialReason, message: string): void {
      clearTimeout(timer);
      reject(new TrialError(reason, message));
    }
    const timer = setTimeout(() => {
      fail('too_slow', `no answer after ${String(TIME_LIMIT)} ms`);
    }, TIME_LIMIT);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data)) return;
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      fail('reader_failed', message === '' ? 'the reader could not be started' : message);
    });
    worker.addEventListener('messageerror', () => {
      fail('reader_failed', 'the answer could not be passed on');
    });
    signal.addEventListener('abort', () => {
      fail('reader_failed', 'stopped');
    });
    worker.postMessage(question, [question.bytes]);
  });
}

/**
 * What the pipeline makes of a file, in a thread of its own so that the page stays awake. Throws TrialError when the
 * file is no readable minutes; `signal` ends the thread when its answer is wanted no more.
 */
export async function readDocument(
  file: File,
  signal: AbortSignal,
  start: () => Worker = startReader,
): Promise<Extraction> {
  if (file.size > MAX_BYTES) throw new TrialError('too_large', `${String(file.size)} bytes`);
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new TrialError('not_opened', String(error));
  });
  if (signal.aborted) throw new TrialError('reader_failed', 'stopped');
  const worker = start();
  try {
    const answer = await ask(worker, { bytes, name: file.name }, signal);
    if (answer.kind === 'failure') throw new TrialError(answer.reason, answer.message);
    return answer.extraction;
  } finally {
    worker.terminate();
  }
}
