import type { UnreadableReason } from '../types/document.ts';

/**
 * A document that gives nothing to read. The message says why in one line, without the file's name; `reason` says it to
 * whoever has words of its own.
 */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
