/** Files of office programs, told by their bytes: their names may say anything. */

export type OfficeKind = 'word_document' | 'spreadsheet' | 'presentation' | 'zip_archive';

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The container of Word, Excel and PowerPoint before 2007; it names its streams in UTF-16. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const STREAMS: readonly (readonly [string, OfficeKind])[] = [
  ['WordDocument', 'word_document'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
];

/** What the packed files are called in the documents of Office since 2007, and what OpenDocument calls itself. */
const PACKED: readonly (readonly [RegExp, OfficeKind])[] = [
  [/word\/document\d*\.xml|opendocument\.text/u, 'word_document'],
  [/xl\/workbook\d*\.(?:xml|bin)|opendocument\.spreadsheet/u, 'spreadsheet'],
  [/ppt\/presentation\d*\.xml|opendocument\.presentation/u, 'presentation'],
];

/** The list of names at the end of a ZIP file; of one that is cut off, nothing. */
function namesOfZip(bytes: Uint8Array): string {
  // The end's record is 22 bytes and a comment of at most 65 535.
  const from = Math.max(0, bytes.length - 65_557);
  const at = latin(bytes.subarray(from)).lastIndexOf('PK\x05\x06');
  if (at < 0 || from + at + 22 > bytes.length) return '';
  const record = new DataView(bytes.buffer, bytes.byteOffset + from + at, 22);
  const start = record.getUint32(16, true);
  return latin(bytes.subarray(start, start + record.getUint32(12, true)));
}

const wide = (name: string): string => name.replaceAll(/./gu, '$&\0');

/** What an office program, or one that packs files, made of a file; null for all others. */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
  const head = latin(bytes.subarray(0, 200));
  if (head.startsWith('{\\rtf')) return 'word_document';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const names = `${head.slice(30)}\n${namesOfZip(bytes)}`;
    return PACKED.find(([name]) => name.test(names))?.[1] ?? 'zip_archive';
  }
  if (!COMPOUND.every((byte, at) => bytes[at] === byte)) return null;
  const text = latin(bytes);
  return STREAMS.find(([name]) => text.includes(wide(name)))?.[1] ?? null;
}
