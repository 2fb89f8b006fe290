/** The left part of a chart with one row per committee or area: where rows stand, their names, columns of figures. */

import * as Plot from '@observablehq/plot';
import { eachElement, linesOf, opensFact, SMALL, TEXT, type Cell } from './panel.ts';

const NAME_LINE = 22;
const NOTE_LINE = 18;

/** Plot measures lines by another typeface; this one is narrower. */
const PLEX = 1.06;

/** A row as the layout sees it. */
export interface RowHead {
  readonly id: string;
  readonly label: string;
  /** A name of the minutes is Danish in either language of the page. */
  readonly lang?: 'da' | undefined;
  /** Where the name leads: the areas of a committee, the note of an area. */
  readonly href: string | null;
  /** A line below the name: what the check of a total found. */
  readonly note?: string | undefined;
  readonly isTotal: boolean;
  readonly selected?: boolean;
}

/** A row in its place, in pixels from the drawing's top. */
export interface Placed<R extends RowHead> {
  readonly row: R;
  readonly top: number;
  readonly bottom: number;
  /** The middle of the marks. */
  readonly mid: number;
  /** The middle of the name. */
  readonly nameAt: number;
}

export interface Layout<R extends RowHead> {
  readonly placed: readonly Placed<R>[];
  readonly top: number;
  readonly height: number;
}

/** One line per row: name left, marks right of it. */
export function placeWide<R extends RowHead>(rows: readonly R[], labelWidth: number, top: number): Layout<R> {
  let at = top;
  const placed = rows.map((row) => {
    const lines =
      linesOf(drawnName(row), labelWidth) + (row.note === undefined ? 0 : linesOf(row.note, labelWidth, SMALL));
    const height = Math.max(row.isTotal ? 60 : 48, lines * 22 + 16);
    const place = { row, top: at, bottom: at + height, mid: at + height / 2, nameAt: at + height / 2 };
    at += height;
    return place;
  });
  return { placed, top, height: at + 4 };
}

/** Two lines per row: name above, marks below at full width. */
export function placeNarrow<R extends RowHead>(rows: readonly R[], nameWidth: number, top: number): Layout<R> {
  let at = top;
  const placed = rows.map((row) => {
    const lines = linesOf(drawnName(row), nameWidth);
    const note = row.note === undefined ? 0 : linesOf(row.note, nameWidth, SMALL) * NOTE_LINE + 2;
    const name = lines * 22 + note;
    const place = { row, top: at, bottom: at + name + 46, mid: at + name + 26, nameAt: at + 8 + name / 2 };
    at = place.bottom;
    return place;
  });
  return { placed, top, height: at + 4 };
}

/** Names with their links and notes, and the rule above a total. */
export function nameMarks<R extends RowHead>(layout: Layout<R>, width: number, fullWidth: number): Plot.Markish[] {
  const { placed } = layout;
  const marks: Plot.Markish[] = [
    Plot.rect(
      placed.filter(({ row }) => row.selected === true),
      { x1: -4, x2: fullWidth, y1: 'top', y2: 'bottom', fill: 'var(--soft)' },
    ),
  ];
  const totals = placed.filter(({ row, top }) => row.isTotal && top > layout.top);
  marks.push(Plot.link(totals, { x1: 0, x2: fullWidth, y1: 'top', y2: 'top', stroke: 'currentColor', strokeWidth: 1 }));
  for (const linked of [true, false]) {
    for (const total of [true, false]) {
      for (const noted of [true, false]) {
        const some = placed.filter(
          ({ row }) => (row.href !== null) === linked && row.isTotal === total && (row.note !== undefined) === noted,
        );
        marks.push(
          Plot.text(some, {
            x: 0,
            // Plot sets a block that may wrap a little lower than a single figure: two pixels bring them to one line.
            y: noted ? (place: Placed<R>) => nameBottom(place, width) : ({ nameAt }: Placed<R>) => nameAt - 2,
            text: ({ row }: Placed<R>) => drawnName(row),
            textAnchor: 'start',
            lineAnchor: noted ? 'bottom' : 'middle',
            fontSize: TEXT,
            fontWeight: total ? 600 : 400,
            lineWidth: (width * PLEX) / TEXT,
            lineHeight: NAME_LINE / TEXT,
            ...(linked ? { fill: 'var(--ink)', href: ({ row }: Placed<R>) => row.href } : {}),
            render: eachElement(some, (element, { row }) => {
              if (linked) underline(element);
              if (row.lang !== undefined) element.setAttribute('lang', row.lang);
            }),
          }),
        );
      }
    }
  }
  const noted = placed.filter(({ row }) => row.note !== undefined);
  marks.push(
    Plot.text(noted, {
      x: 0,
      y: (place: Placed<R>) => nameBottom(place, width) + 3,
      text: ({ row }: Placed<R>) => row.note ?? '',
      textAnchor: 'start',
      lineAnchor: 'top',
      fontSize: SMALL,
      lineWidth: (width * PLEX) / SMALL,
      lineHeight: NOTE_LINE / SMALL,
    }),
  );
  return marks;
}

/** Where the name ends and its note begins, so that both together stand in the middle. */
function nameBottom<R extends RowHead>({ row, nameAt }: Placed<R>, width: number): number {
  const note = row.note === undefined ? 0 : linesOf(row.note, width, SMALL) * NOTE_LINE + 3;
  const name = linesOf(drawnName(row), width) * NAME_LINE;
  // The type's own room below the base line makes a block look higher than it is.
  return nameAt + (name - note) / 2 - 2;
}

/** The name as it is drawn: an arrow follows one that leads on. */
export function drawnName(row: RowHead): string {
  return row.href === null ? row.label : `${row.label}\u00a0›`;
}

function underline(element: Element): void {
  element.setAttribute('class', 'row-link');
  element.setAttribute('text-decoration', 'underline');
}

/** A column of figures, right-aligned at `right`; each figure opens its passport. */
export function figureMarks<R extends RowHead>(
  placed: readonly Placed<R>[],
  right: number,
  cellOf: (row: R) => Cell | null,
  at: (place: Placed<R>) => number = ({ mid }) => mid,
): Plot.Markish[] {
  return [true, false].map((total) => {
    const some = placed.filter(({ row }) => row.isTotal === total && cellOf(row) !== null);
    return Plot.text(some, {
      x: right,
      y: at,
      text: ({ row }: Placed<R>) => cellOf(row)?.text ?? '',
      textAnchor: 'end',
      fontSize: TEXT,
      fontWeight: total ? 600 : 400,
      render: opensFact(some, ({ row }) => cellOf(row)),
    });
  });
}

/** The heading of a column: lines of text ending at `bottom`. */
export function heading(
  text: string,
  x: number,
  bottom: number,
  options: { anchor?: 'start' | 'end' | 'middle'; strong?: boolean } = {},
): Plot.Markish {
  return Plot.text([text], {
    x,
    y: bottom,
    text: (line: string) => line,
    textAnchor: options.anchor ?? 'start',
    lineAnchor: 'bottom',
    lineHeight: 1.4,
    fontSize: SMALL,
    fontWeight: options.strong === true ? 600 : 400,
    fill: options.strong === true ? 'currentColor' : 'var(--muted)',
  });
}
