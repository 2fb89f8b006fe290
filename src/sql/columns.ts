/** Completion of columns that stand alone: those of the tables that the query names, wherever it names them. */

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { columnsOf } from '../../pipeline/lake/schema.ts';
import { tablesIn } from '../../pipeline/lake/statements.ts';
import { meaningOf } from '../answers/dictionary.ts';
import type { Language } from '../language.ts';

/** Offers the columns of the named tables; before any is named, those of the figures, which most queries are about. */
export function columnsAlone(language: Language): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const word = context.matchBefore(/\w+/u);
    const from = word?.from ?? context.pos;
    if (word === null && !context.explicit) return null;
    // Behind a point stands a column of what is named before it; in a text or a comment stand the reader's own words.
    const before = context.state.sliceDoc(Math.max(0, from - 1), from);
    const within = syntaxTree(context.state).resolveInner(context.pos, -1).name;
    if (before === '.' || /String|Comment|Quoted/u.test(within)) return null;
    const named = tablesIn(context.state.doc.toString());
    const options = new Map<string, Completion>();
    for (const table of named.length === 0 ? (['facts'] as const) : named) {
      for (const { name, type } of columnsOf(table)) {
        if (options.has(name)) continue;
        options.set(name, { label: name, type: 'property', detail: type, info: meaningOf(table, name, language) });
      }
    }
    return { from, options: [...options.values()], validFor: /^\w*$/u };
  };
}
