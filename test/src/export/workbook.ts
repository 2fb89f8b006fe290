/** Opens a workbook again: unzips it, parses its sheets, and gives their cells as values. */
import { inflateRawSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';

interface Part {
  readonly name: string;
  readonly content: string;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The files of a ZIP archive, found by its directory as other programs find them. */
export function unzip(bytes: Buffer): Part[] {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('zip: no directory');
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('zip: the directory is broken');
    const packed = bytes.readUInt32LE(at + 20);
    const plain = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (bytes.readUInt32LE(start) !== LOCAL_HEADER) throw new Error(`zip: ${name} is not where it should be`);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = inflateRawSync(bytes.subarray(from, from + packed));
    if (content.length !== plain) throw new Error(`zip: ${name} has ${content.length} bytes instead of ${plain}`);
    parts.push({ name, content: content.toString('utf8') });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

export type SheetValue = string | number | boolean | null;

/** A sheet by its name: its headings and its rows, empty cells as null. Days come as ISO text. */
export interface OpenSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function elements(nodes: readonly Node[], name: string): Extract<Node, { attribs: unknown }>[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    return [...(node.name === name ? [node] : []), ...elements(node.children, name)];
  });
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      'data' in node && node.nodeType === 3 ? node.data : 'children' in node ? textOf(node.children) : '',
    )
    .join('');
}

function columnOf(place: string): number {
  return Array.from(place.replace(/\d+$/u, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const DAY_STYLE = '4';

function valueOf(cell: Extract<Node, { attribs: unknown }>): SheetValue {
  const attributes = cell.attribs;
  const text = textOf(cell.children);
  if (attributes['t'] === 'inlineStr') return text;
  if (attributes['t'] === 'b') return text === '1';
  if (attributes['s'] === DAY_STYLE) {
    return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
  }
  return Number(text);
}

/** The sheets of a workbook in order. */
export function openWorkbook(bytes: Buffer): OpenSheet[] {
  const parts = new Map(unzip(bytes).map(({ name, content }) => [name, content]));
  const parsed = (name: string): readonly Node[] => {
    const content = parts.get(name);
    if (content === undefined) throw new Error(`xlsx: ${name} is missing`);
    return parseDocument(content, { xmlMode: true }).children;
  };
  return elements(parsed('xl/workbook.xml'), 'sheet').map((sheet, at) => {
    const lines = elements(parsed(`xl/worksheets/sheet${at + 1}.xml`), 'row').map((row) => {
      const values: SheetValue[] = [];
      for (const cell of elements(row.children, 'c')) values[columnOf(cell.attribs['r'] ?? '')] = valueOf(cell);
      return values;
    });
    const [head = [], ...rows] = lines;
    return {
      name: sheet.attribs['name'] ?? '',
      headings: head.map(String),
      rows: rows.map((row) => head.map((_, column) => row[column] ?? null)),
    };
  });
}
