/** What is wrong with a query, in the reader's words where they are not the engine's. */

import type { ExploreWords } from '../messages/da-explore.ts';
import type { SqlFault } from './question.svelte.ts';
import type { Refusal } from './read-only.ts';

/** What a fault of a query is told by. */
export function faultWords(fault: Exclude<SqlFault, { lake: unknown }>, words: ExploreWords): string {
  if ('broken' in fault) return words.sqlBroken;
  return 'refused' in fault ? refusalWords(fault.refused, words) : fault.message;
}

function refusalWords(refused: Refusal, words: ExploreWords): string {
  switch (refused.why) {
    case 'word':
      return words.sqlRefused.word(refused.what);
    case 'reader':
      return words.sqlRefused.reader(refused.what);
    case 'file':
      return words.sqlRefused.file(refused.what);
    default:
      return words.sqlRefused[refused.why];
  }
}
