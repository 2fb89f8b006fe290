/** Words for what people agree in that are of another percentage than the one beside them. */
import { turnsToOthers } from '../vocabulary/cues/shares.ts';
import { leadBehind, wordsBehind } from './nearest.ts';
import type { Rule, TriedWord } from './rules.ts';

/** In prose. */
export const OF_CLAIMS: readonly Rule<TriedWord>[] = [
  {
    // "88 pct. er glade for skolen, mens 6 pct. føler sig ensomme"
    name: 'what the percentage before agrees in',
    refuses: ({ reading, said, label }) =>
      said === 'agreement' &&
      !label.after &&
      !label.inherited &&
      turnsToOthers(leadBehind(reading, label.span), wordsBehind(reading)),
  },
];
