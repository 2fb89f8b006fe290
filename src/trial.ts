/** Reads a document in the browser with the pipeline's own code. Nothing is sent and nothing is kept. */
import type { Extraction } from '../pipeline/types.ts';

/** Larger files are no minutes. */
export const MAX_BYTES = 50_000_000;

/** What trial-worker.ts is asked: a file's bytes, and its name. */
export interface Question {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

/** What it answers: the extraction, or why there is none. */
export type Answer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'failure'; readonly reason: string };

/** The reader of PDF greets its thread's owner too: only an answer is one. */
function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'kind' in data;
}

/**
 * What the pipeline makes of a file, in a thread of its own so that the page stays awake. Throws with a one-line reason
 * when the file is no readable minutes.
 */
export async function readDocument(file: File): Promise<Extraction> {
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isAnswer(data)) resolve(data);
      });
      worker.addEventListener('error', (event) => {
        reject(new Error(event.message === '' ? 'the reader could not be started' : event.message));
      });
      const question: Question = { bytes, name: file.name };
      worker.postMessage(question, [bytes]);
    });
    if (answer.kind === 'failure') throw new Error(answer.reason);
    return answer.extraction;
  } finally {
    worker.terminate();
  }
}
