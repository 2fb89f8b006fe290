/** A channel between the two halves of pdf.js when both run in one thread. */

/** What pdf.js hands over by the piece: the operations of a page, in lists that it empties afterwards to use again. */
function ownLists(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('chunk' in message)) return message;
  const { chunk } = message;
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk && 'argsArray' in chunk)) return message;
  const { fnArray, argsArray } = chunk;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return message;
  return { ...message, chunk: { ...chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() } };
}

/**
 * One end of a channel. pdf.js's own channel within a thread copies each message as if it went to another one, which
 * costs a sixth of the whole reading; here the halves share what they say.
 */
class Port extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  other: Port | null = null;

  postMessage(message: unknown): void {
    const data = ownLists(message);
    queueMicrotask(() => this.other?.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.other = null;
  }
}

/** The two ends of a channel. */
export function channel(): readonly [Worker, Worker] {
  const [one, other] = [new Port(), new Port()];
  one.other = other;
  other.other = one;
  return [one, other];
}
