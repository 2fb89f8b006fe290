/** A ZIP file written piece by piece: no part of it is ever whole in memory. Compressed by the browser itself. */

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** The file would be larger than the format can say: 4 GB for a part or for the whole. */
export class TooLargeError extends Error {
  constructor() {
    super('zip: larger than 4 GB');
    this.name = 'TooLargeError';
  }
}

const MOST_BYTES = 0xffff_ffff;

/** Bytes that are gathered before the browser may put them on disk. */
const PIECE = 8_000_000;

interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
  readonly at: number;
}

export class ZipWriter {
  readonly #parts: BlobPart[] = [];
  readonly #entries: Entry[] = [];
  #size = 0;

  /** Adds a file whose text comes in pieces. */
  async add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const encoder = new TextEncoder();
    const deflate = new CompressionStream('deflate-raw');
    const packing = collect(deflate.readable);
    // A failure reaches the caller through the writer below as well.
    packing.catch(() => undefined);
    const writer = deflate.writable.getWriter();
    let crc = 0;
    let plain = 0;
    try {
      for await (const piece of pieces) {
        const bytes = encoder.encode(piece);
        crc = crcOf(bytes, crc);
        plain += bytes.length;
        if (plain > MOST_BYTES) throw new TooLargeError();
        await writer.write(bytes);
      }
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
    const content = await packing;
    const entry: Entry = { name: encoder.encode(name), crc, packed: content.size, plain, at: this.#size };
    this.#push(localHeader(entry));
    this.#push(content);
    this.#entries.push(entry);
  }

  /** The whole file, of the given media type. */
  finish(type: string): Blob {
    const at = this.#size;
    for (const entry of this.#entries) this.#push(centralHeader(entry));
    this.#push(endRecord(this.#entries.length, this.#size - at, at));
    return new Blob(this.#parts, { type });
  }

  #push(part: Blob | Uint8Array<ArrayBuffer>): void {
    this.#parts.push(part);
    this.#size += part instanceof Blob ? part.size : part.length;
    if (this.#size > MOST_BYTES) throw new TooLargeError();
  }
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const reader = stream.getReader();
  const pieces: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    gathered.push(read.value);
    size += read.value.length;
    if (size < PIECE) continue;
    pieces.push(new Blob(gathered));
    gathered = [];
    size = 0;
  }
  return new Blob([...pieces, ...gathered]);
}

const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: the same file has the same bytes whenever it is written. */
const DAY = 0x0021;

function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function described(entry: Entry): (readonly [2 | 4, number])[] {
  return [
    [2, VERSION],
    [2, UTF8_NAME],
    [2, DEFLATED],
    [2, 0],
    [2, DAY],
    [4, entry.crc],
    [4, entry.packed],
    [4, entry.plain],
    [2, entry.name.length],
    [2, 0],
  ];
}

function localHeader(entry: Entry): Uint8Array<ArrayBuffer> {
  return joined(numbers([4, 0x04034b50], ...described(entry)), entry.name);
}

function centralHeader(entry: Entry): Uint8Array<ArrayBuffer> {
  const head = numbers(
    [4, 0x02014b50],
    [2, VERSION],
    ...described(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.at],
  );
  return joined(head, entry.name);
}

function endRecord(count: number, size: number, at: number): Uint8Array<ArrayBuffer> {
  return numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
}
