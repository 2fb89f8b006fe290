/** The thread in which trial.ts has a document read. */
import committees from '../../data/reference/committees.csv?raw';
import municipalities from '../../data/reference/municipalities.csv?raw';
import { extract } from '../../pipeline/extract.ts';
import { UnreadableDocument } from '../../pipeline/read/unreadable.ts';
import { parseReference } from '../../pipeline/reference.ts';
import type { Answer, Question } from './trial.ts';

function isQuestion(data: unknown): data is Question {
  return typeof data === 'object' && data !== null && 'bytes' in data && 'name' in data;
}

async function answerTo({ bytes, name }: Question): Promise<Answer> {
  try {
    const reference = parseReference({ committees, municipalities }, null);
    return { kind: 'extraction', extraction: await extract(new Uint8Array(bytes), name, reference) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      kind: 'failure',
      reason: error instanceof UnreadableDocument ? error.reason : 'reader_failed',
      message,
    };
  }
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isQuestion(data)) return;
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});
