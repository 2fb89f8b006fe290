/** Small PDFs written by hand, for tests of how places on a page become text. */

/** Text at a place: points from the left and from the top of an A4 page. */
export interface Print {
  readonly x: number;
  readonly y: number;
  /** The text, or pieces of it with the kerning between them in thousandths of the size, as PDF writes it. */
  readonly text: string | readonly (string | number)[];
  readonly size?: number;
  readonly bold?: boolean;
  /** Room added after each letter, in points. */
  readonly spacing?: number;
  /** Written upwards, along the edge of the page. */
  readonly upwards?: boolean;
  /** Written across the page from its lower left, as a stamp is. */
  readonly aslant?: boolean;
}

/** A drawn line, from one place to another. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface PageContent {
  readonly prints: readonly Print[];
  readonly strokes?: readonly Stroke[];
  /** The place of a picture that fills the page, as a scan has it. */
  readonly picture?: boolean;
  /** A field of a form with what was written in it. */
  readonly field?: { readonly x: number; readonly y: number; readonly text: string };
}

const WIDTH = 595;
const HEIGHT = 842;

const quoted = (text: string): string => `(${text.replaceAll(/[\\()]/gu, String.raw`\$&`)})`;

function operationsOf({
  x,
  y,
  text,
  size = 10,
  bold = false,
  spacing = 0,
  upwards = false,
  aslant = false,
}: Print): string {
  const pieces = typeof text === 'string' ? [text] : text;
  const shown = pieces.map((piece) => (typeof piece === 'string' ? quoted(piece) : String(-piece))).join(' ');
  const matrix = aslant ? '0.8 0.6 -0.6 0.8' : upwards ? '0 1 -1 0' : '1 0 0 1';
  return `BT /${bold ? 'B' : 'F'} ${size} Tf ${spacing} Tc ${matrix} ${x} ${HEIGHT - y} Tm [${shown}] TJ ET`;
}

const strokeOf = ({ from, to }: Stroke): string =>
  `0.5 w ${from[0]} ${HEIGHT - from[1]} m ${to[0]} ${HEIGHT - to[1]} l S`;

/** A file of pages. `locked` says that it cannot be opened without a password. */
export function pdfFile(pages: readonly PageContent[], options: { readonly locked?: boolean } = {}): Uint8Array {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const first = 5;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const fields = pages.flatMap(({ field }, at) => (field === undefined ? [] : [{ field, page: first + 2 * at }]));
  const beyond = first + 2 * pages.length;
  const form = fields.map((_, at) => `${beyond + 2 * at} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${fields.length > 0 ? `/AcroForm << /Fields [${form}] >>` : ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap(({ prints, strokes = [], picture = false }, at) => {
      const stream = [
        ...(picture ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm Q`] : []),
        ...strokes.map(strokeOf),
        ...prints.map(operationsOf),
      ].join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Annots [${fields.flatMap((one, index) => (one.page === first + 2 * at ? [`${beyond + 2 * index} 0 R`] : [])).join(' ')}] >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    ...fields.flatMap(({ field, page }, at) => {
      const { x, y, text } = field;
      const shown = `BT /F 10 Tf 2 0 Td ${quoted(text)} Tj ET`;
      const box = `/Rect [${x} ${HEIGHT - y - 10} ${x + 100} ${HEIGHT - y}]`;
      return [
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a${at}) /V ${quoted(text)} ${box} /F 4 /P ${page} 0 R /AP << /N ${beyond + 2 * at + 1} 0 R >> >>`,
        `<< /Type /XObject /Subtype /Form /BBox [0 0 100 10] /Resources << /Font << /F 3 0 R >> >> /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const key = '00'.repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${key}> <${key}>]`;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.locked === true ? lock : ''} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Lines of prose below each other, from `y` down, `step` apart. */
export function prose(
  lines: readonly string[],
  y: number,
  options: Partial<Print> & { readonly step?: number } = {},
): Print[] {
  const { step = 13, ...print } = options;
  return lines.map((text, at) => ({ x: 60, ...print, y: y + at * step, text }));
}

/** Widths of the digits and marks of Helvetica, in thousandths: to print figures with a common right edge. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/\d/u.test(letter) ? 556 : letter === '-' ? 333 : 278), 0);

/** The cells of a row: the first at `left`, the others ending at `edges`. */
export function row(cells: readonly string[], y: number, edges: readonly number[], left = 60, size = 9): Print[] {
  return cells.flatMap((text, at) => {
    if (text === '') return [];
    const edge = edges[at - 1];
    return [{ x: at === 0 || edge === undefined ? left : edge - (width(text) * size) / 1000, y, text, size }];
  });
}
