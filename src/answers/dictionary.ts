/** What the columns of the lake mean, in the reader's language. */

import { columnsOf, lakeTables, type LakeTable } from '../../pipeline/lake/schema.ts';
import type { Language } from '../language.ts';
import { daDictionary } from '../messages/da-dictionary.ts';
import { enDictionary } from '../messages/en-dictionary.ts';

/** Columns that explored rows have besides those of their table: where their meaning stands. */
const ELSEWHERE: Readonly<Record<string, readonly [LakeTable, string]>> = {
  document: ['documents', 'name'],
  caption: ['tables', 'caption'],
  meeting_date: ['documents', 'meeting_date'],
  municipality: ['documents', 'municipality'],
  committee: ['documents', 'committee'],
  quote: ['facts', 'quote'],
};

/** The meaning of a column of a table; the empty text for a column that nobody described. */
export function meaningOf(table: LakeTable, column: string, language: Language): string {
  const own = described(table, column, language);
  if (own !== undefined) return own;
  const made = (language === 'da' ? daDictionary : enDictionary).made[column];
  if (made !== undefined) return made;
  const [other, name] = ELSEWHERE[column] ?? [table, column];
  return described(other, name, language) ?? '';
}

/** The meaning of a column that any table has; for answers to queries of one's own. */
export function meaningAnywhere(column: string, language: Language): string {
  const table = lakeTables.find((known) => columnsOf(known).some(({ name }) => name === column));
  return table === undefined
    ? ELSEWHERE[column] === undefined
      ? ''
      : meaningOf('facts', column, language)
    : meaningOf(table, column, language);
}

function described(table: LakeTable, column: string, language: Language): string | undefined {
  const known = columnsOf(table).find(({ name }) => name === column);
  if (known === undefined) return undefined;
  if (language === 'en') return known.description;
  return daDictionary.columns[`${table}.${column}`] ?? daDictionary.columns[column] ?? known.description;
}

/** What a table holds. */
export function tableMeaning(table: LakeTable, language: Language): { readonly title: string; readonly text: string } {
  const words = (language === 'da' ? daDictionary : enDictionary).tables[table];
  return words;
}
