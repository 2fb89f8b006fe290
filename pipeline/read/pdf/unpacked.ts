/** How large a PDF's streams are unpacked: pdf.js unpacks each as a whole, and memory for it is bounded by nothing. */

/** Deflate makes a thousandth of its input at best: shorter streams, packed once, are harmless. */
const MOST_PACKING = 1032;
/** The words that tell of a stream stand right before it. */
const LONGEST_HEAD = 1000;
const PACKINGS = /(?:Flate|LZW|RunLength|Brotli)Decode|\/(?:Fl|LZW|RL)(?![A-Za-z])/gu;
/** Pictures are not unpacked. */
const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/u;

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many times one in the other. */
  readonly times: number;
}

/** The streams that may unpack to more than `most` bytes. */
function* suspects(bytes: Uint8Array, most: number): Generator<Packed> {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at)) {
    const head = text.slice(Math.max(0, at - LONGEST_HEAD), at);
    const own = head.slice(head.lastIndexOf('obj') + 1);
    const from = at + (text.startsWith('\r\n', at + 6) ? 8 : 7);
    const end = text.indexOf('endstream', from);
    const to = end < 0 ? bytes.length : end;
    const times = own.match(PACKINGS)?.length ?? 0;
    if (times > 0 && (times > 1 || (to - from) * MOST_PACKING > most) && !PICTURE.test(own))
      yield { bytes: new Uint8Array(bytes.subarray(from, to)), times };
    at = to + 'endstream'.length;
  }
}

/** Whether a stream unpacks to more than `most` bytes; of one that is broken, what comes before its fault counts. */
async function exceeds({ bytes, times }: Packed, most: number): Promise<boolean> {
  let unpacked: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([bytes]).stream();
  for (let time = 0; time < times; time += 1) unpacked = unpacked.pipeThrough(new DecompressionStream('deflate'));
  const reader = unpacked.getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) return true;
    }
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return false;
}

/** The streams that draw a page, where several do. */
const CONTENTS = /\/Contents\s*\[([\s\dR]*)\]/gu;
const REFERENCE = /(\d+)\s+(\d+)\s+R/gu;

/** The streams that a page names more than once, as often as any page does. */
function* repeated(bytes: Uint8Array): Generator<Packed & { readonly often: number }> {
  const text = new TextDecoder('latin1').decode(bytes);
  const most = new Map<string, number>();
  for (const [, names = ''] of text.matchAll(CONTENTS)) {
    const often = new Map<string, number>();
    for (const [, number = '', version = ''] of names.matchAll(REFERENCE)) {
      const object = `${number} ${version} obj`;
      const count = (often.get(object) ?? 0) + 1;
      often.set(object, count);
      if (count > Math.max(1, most.get(object) ?? 1)) most.set(object, count);
    }
  }
  for (const [object, often] of most) {
    const start = new RegExp(`(?<!\\d)${object}`, 'u').exec(text)?.index ?? -1;
    const at = start < 0 ? -1 : text.indexOf('stream', start);
    const end = at < 0 ? -1 : text.indexOf('endstream', at + 6);
    if (end < 0) continue;
    const from = at + (text.startsWith('\r\n', at + 6) ? 8 : 7);
    const times = text.slice(start, at).match(PACKINGS)?.length ?? 0;
    yield { bytes: new Uint8Array(bytes.subarray(from, end)), times, often };
  }
}

/**
 * Whether a stream of a PDF unpacks to more than `most` bytes, or the streams that one page names again and again do.
 */
export async function unpacksBeyond(bytes: Uint8Array, most: number): Promise<boolean> {
  for (const stream of suspects(bytes, most)) if (await exceeds(stream, most)) return true;
  for (const stream of repeated(bytes)) if (await exceeds(stream, most / stream.often)) return true;
  return false;
}
