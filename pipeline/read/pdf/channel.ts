/** A channel between the two halves of pdf.js when both run in one thread. */

/** Is told of each piece of a page's drawing: the document's name within pdf.js, and how many operations. */
export type Drawn = (document: string, operations: number) => void;

/** What pdf.js hands over by the piece: the operations of a page, in lists that it empties afterwards to use again. */
function ownLists(message: unknown, drawn: Drawn): unknown {
  if (typeof message !== 'object' || message === null || !('chunk' in message)) return message;
  const { chunk } = message;
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk && 'argsArray' in chunk)) return message;
  const { fnArray, argsArray } = chunk;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return message;
  if ('targetName' in message) drawn(String(message.targetName), fnArray.length);
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
  private readonly drawn: Drawn;

  constructor(drawn: Drawn) {
    super();
    this.drawn = drawn;
  }

  postMessage(message: unknown): void {
    const data = ownLists(message, this.drawn);
    queueMicrotask(() => this.other?.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.other = null;
  }
}

/** The two ends of a channel. */
export function channel(drawn: Drawn = () => undefined): readonly [Worker, Worker] {
  const [one, other] = [new Port(drawn), new Port(drawn)];
  one.other = other;
  other.other = one;
  return [one, other];
}
