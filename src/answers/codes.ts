/** The codes of a column, each with the words that the reader knows it by. */

import type { LakeTable } from '../../pipeline/lake/schema.ts';
import type { Formats } from '../format.ts';
import type { Language } from '../language.ts';
import { daDictionary } from '../messages/da-dictionary.ts';
import { enDictionary } from '../messages/en-dictionary.ts';
import type { ExploreWords } from '../messages/da-explore.ts';
import type { Words } from '../messages/index.ts';
import { labelsOf, UNITS, valueInWords } from './explored.ts';

export type CodeInWords = readonly [code: string, words: string];

/** Reports have any number: these show how they are written. */
const REPORTS = ['final', 'forecast_1', 'forecast_2', 'forecast_3', 'follow_up'];

/** The codes of a table's column in the order of the data's own lists; empty for a column that holds none. */
export function codesOf(
  table: LakeTable,
  column: string,
  language: Language,
  words: Words,
  own: ExploreWords,
  formats: Formats,
): readonly CodeInWords[] {
  const explored = (codes: readonly string[]): readonly CodeInWords[] =>
    codes.map((code) => [code, valueInWords(column, code, words, own, formats)]);
  const labelled = (labels: Readonly<Record<string, string>>): readonly CodeInWords[] => Object.entries(labels);
  const labels = labelsOf(column, words);
  if (labels !== null) return labelled(labels);
  switch (column) {
    case 'decision':
      return labelled(words.decisions);
    case 'severity':
      return labelled(words.severities);
    case 'unit':
      // Cells have their unit as it is printed.
      return table === 'facts' ? explored(UNITS) : [];
    case 'report':
      return explored(REPORTS);
    default:
      return labelled((language === 'da' ? daDictionary : enDictionary).codes[column] ?? {});
  }
}
