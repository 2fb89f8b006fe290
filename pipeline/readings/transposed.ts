/** Tables whose rows name measures: what their figures are of. */
import type { Grid } from '../types/tables.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { sectionRole } from '../vocabulary/sections.ts';
import type { Words } from './axes.ts';
import { carriesOver, headedArea, projectNamed } from './naming.ts';
import type { Outline, OutlineRow, Section } from './outline.ts';

/**
 * "Projekt 2: Ny multibane" over rows of what was granted and spent: whose they are stands nowhere else. In a table of
 * several such blocks each section is one, and the caption is the first one's.
 */
function projectOf({ caption, heading }: Grid, section: Section | null, vocabulary: Vocabulary): string | null {
  const above = caption?.text ?? (sectionRole(heading ?? '') === null ? (heading ?? '') : '');
  const title = section?.text ?? above;
  return projectNamed(title, labelsOf(title, 0, section === null ? 'caption' : 'section', vocabulary));
}

/**
 * What a figure is of whose row names a measure. A name above the row is nearer than the corner, which names the rows
 * before it.
 */
export function areaOfColumn(
  grid: Grid,
  outline: Outline,
  words: Words,
  vocabulary: Vocabulary,
  row: OutlineRow,
  section: Section | null,
  columnNo: number,
  free: string | null,
): string | null {
  const isNamed = section !== null && (outline.headers[columnNo]?.text ?? '') === '';
  return (
    (isNamed ? projectOf(grid, section, vocabulary) : null) ??
    headedArea(outline, columnNo, words.columns) ??
    carriesOver(row.label, words.row(row)) ??
    projectOf(grid, section, vocabulary) ??
    // "Rådgivning" among "Udgifter i alt" and "Mindreforbrug".
    (words.row(row).length === 0 ? free : null)
  );
}
