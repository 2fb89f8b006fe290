/** Where a figure stands, in words: for files, which have no links. */

import type { Speech } from './indicators/trends.ts';

/** What tells where a figure stands. */
export interface Standing {
  readonly meeting_committee: string | null;
  readonly municipality: string;
  readonly reported_on: string | null;
  readonly item_no: string | null;
  readonly table_no: string | null;
}

/** 'Social- og Sundhedsudvalget, 30. oktober 2025, punkt 584, tabel 1' */
export function sourceText(figure: Standing, { w, f }: Speech): string {
  const { item_no: item, table_no: table, reported_on: day } = figure;
  const parts = [
    figure.meeting_committee ?? figure.municipality,
    day === null ? w.charts.undated : f.date(day),
    item === null || item === '' ? null : w.marks.item(item),
    table === null || table === '' ? null : w.marks.table(table),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
