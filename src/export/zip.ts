/**
 * Files packed into one ZIP piece by piece: none of them is ever whole in memory, and the browser itself compresses.
 */

import { ERR_UNSUPPORTED_FORMAT, ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';

/** A file by its path, whose text comes in pieces. */
export interface PackedFile {
  readonly path: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** The file would be larger than the plain format can say (4 GB for a part or for the whole), which Excel expects. */
export class TooLargeError extends Error {
  constructor() {
    super('zip: larger than 4 GB');
    this.name = 'TooLargeError';
  }
}

const OPTIONS = {
  // The site's policy forbids workers made from text; compressing is the browser's own and off the page's thread
  // anyway.
  useWebWorkers: false,
  zip64: false,
  // The same rows give the same bytes whenever they are written.
  lastModDate: new Date(1980, 0, 1),
  extendedTimestamp: false,
};

/**
 * Packs files in order. Throws TooLargeError, and whatever a file's pieces throw. `type` is the media type of the
 * whole.
 */
export async function zipped(files: Iterable<PackedFile>, type: string): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const whole = new Response(readable).blob();
  // A failure reaches the caller through the writer below.
  whole.catch(() => undefined);
  const zip = new ZipWriter(writable, OPTIONS);
  try {
    for (const { path, pieces } of files) await zip.add(path, bytesOf(pieces));
    await zip.close();
  } catch (error) {
    await writable.abort(error).catch(() => undefined);
    throw error instanceof Error && error.message === ERR_UNSUPPORTED_FORMAT ? new TooLargeError() : error;
  }
  return new Blob([await whole], { type });
}

function bytesOf(pieces: PackedFile['pieces']): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const each = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await each.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await each.return?.();
    },
  });
}
