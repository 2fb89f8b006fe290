/** A document that gives nothing to read. The message is the reason, in one line, without the file's name. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}
