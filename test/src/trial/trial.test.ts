import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDocument, type Answer } from '../../../src/trial/trial.ts';

/** A thread that answers when the test says so. */
class Reader extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  asked: unknown;
  ended = false;

  postMessage(question: unknown): void {
    this.asked = question;
  }

  terminate(): void {
    this.ended = true;
  }

  answer(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

const minutes = new File(['Punkt 1: Budgetopfølgning'], 'referat.txt');

function reading(file: File = minutes): { reader: Reader; stop: AbortController; answer: Promise<unknown> } {
  const reader = new Reader();
  const stop = new AbortController();
  return { reader, stop, answer: readDocument(file, stop.signal, () => reader) };
}

const asked = (reader: Reader): Promise<void> =>
  vi.waitFor(() => {
    expect(reader.asked).toBeDefined();
  });

describe('reading a file in the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells why a file gives nothing, and ends the thread', async () => {
    const { reader, answer } = reading();
    await asked(reader);
    reader.answer({ kind: 'failure', reason: 'no_items', message: 'no agenda item found' });
    await expect(answer).rejects.toMatchObject({ reason: 'no_items' });
    expect(reader.ended).toBe(true);
  });

  it('passes over what the thread says beside its answer', async () => {
    const { reader, answer } = reading();
    await asked(reader);
    reader.dispatchEvent(new MessageEvent('message', { data: 'ready' }));
    reader.answer({ kind: 'failure', reason: 'pdf_protected', message: 'protected' });
    await expect(answer).rejects.toMatchObject({ reason: 'pdf_protected' });
  });

  it('gives up after three minutes', async () => {
    const { reader, answer } = reading();
    const told = expect(answer).rejects.toMatchObject({ reason: 'too_slow' });
    await asked(reader);
    await vi.advanceTimersByTimeAsync(180_000);
    await told;
    expect(reader.ended).toBe(true);
  });

  it('does not wait for an answer that cannot be passed on', async () => {
    const { reader, answer } = reading();
    await asked(reader);
    reader.dispatchEvent(new MessageEvent('messageerror'));
    await expect(answer).rejects.toMatchObject({ reason: 'reader_failed' });
  });

  it('ends the thread when another file is chosen', async () => {
    const { reader, stop, answer } = reading();
    await asked(reader);
    stop.abort();
    await expect(answer).rejects.toThrow('stopped');
    expect(reader.ended).toBe(true);
  });

  it('refuses a file that is no minutes by its size, and one that cannot be opened', async () => {
    const large = new File([], 'film.pdf');
    Object.defineProperty(large, 'size', { value: 60_000_000 });
    await expect(reading(large).answer).rejects.toMatchObject({ reason: 'too_large' });
    const folder = new File([], 'referater');
    folder.arrayBuffer = () => Promise.reject(new DOMException('not found', 'NotFoundError'));
    await expect(reading(folder).answer).rejects.toMatchObject({ reason: 'not_opened' });
  });
});
