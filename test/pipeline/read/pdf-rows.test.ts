/** Which lines of a PDF's table are of one row, where rows stand no further apart than the lines of one cell. */
import { describe, expect, it } from 'vitest';
import type { CellLine } from '../../../pipeline/read/pdf/cells.ts';
import { grouped } from '../../../pipeline/read/pdf/grouped.ts';

const LINE = 6.5;
const LETTER = 3;

/** Lines of print one below the other: a label and, of those that have one, a figure. */
const printed = (...lines: readonly (readonly [label: string, figure?: string])[]): CellLine[] =>
  lines.map(([label, figure], at) => ({
    base: at * LINE,
    size: 6,
    anchor: figure !== undefined,
    spans: [],
    across: false,
    extents: [],
    cells: [label, figure ?? ''],
    label: { width: label.length * LETTER, first: (label.split(' ')[0] ?? '').length * LETTER },
  }));

const labels = (lines: readonly CellLine[]): string[] =>
  grouped(lines).map((row) => row.map(({ cells }) => cells[0] ?? '').join(' '));

describe('rows at the distance of the lines in them', () => {
  it('keep a heading to itself, where rows below the ends of labels tell how far rows stand', () => {
    const lines = printed(
      ['Kultur, idræt', '12,4'],
      ['og fritid'],
      ['Børn, familie', '31,0'],
      ['og unge'],
      ['Sundhed, pleje', '44,5'],
      ['Overførsler'],
      ['Pension', '9,8'],
    );
    expect(labels(lines)).toEqual([
      'Kultur, idræt og fritid',
      'Børn, familie og unge',
      'Sundhed, pleje',
      'Overførsler',
      'Pension',
    ]);
  });
});
