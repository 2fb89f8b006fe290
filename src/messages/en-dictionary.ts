/** English words of the data dictionary. The columns' meanings stand in the lake's own schema, which is English. */

import { lakeSchema, type LakeTable } from '../../pipeline/lake/schema.ts';
import type { DictionaryWords } from './da-dictionary.ts';

function told(table: LakeTable): { title: string; text: string } {
  const { title, description } = lakeSchema[table];
  return { title, text: description };
}

export const enDictionary: DictionaryWords = {
  tables: {
    facts: told('facts'),
    documents: told('documents'),
    items: told('items'),
    tables: told('tables'),
    cells: told('cells'),
    passages: told('passages'),
    notes: told('notes'),
    findings: told('findings'),
  },
  columns: {},
  made: {
    is_fact: 'True when the number of the cell became a figure.',
    link: 'Address that shows these rows; where the row is a figure, its origin opens too.',
  },
  codes: {},
};
