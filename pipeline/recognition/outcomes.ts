/** Words for what became of those whom a service has: shares in work, or decided in time. */
import type { Kind } from '../kinds/kind.ts';
import type { NearLabel } from '../types/words.ts';
import { oughtToBe } from '../vocabulary/cues/norms.ts';
import { groupShared, isSubjectOf } from '../vocabulary/subjects.ts';
import { wordsBehind } from './nearest.ts';
import type { Rule, TriedWord } from './rules.ts';

/** "er gennemsnittet 83 dage, og 79 % ligger inden for servicemålet": such words speak of shares alone. */
export const isOutcome = ({ subjects }: Kind, { says }: NearLabel): boolean =>
  subjects !== 'outcomes' && isSubjectOf('outcomes', says.subject);

/** Whether a word for what is measured names none of the subjects of a kind that has its own, or an outcome. */
export const isOfOtherKind = (kind: Kind, label: NearLabel): boolean =>
  isOutcome(kind, label) ||
  (kind.subjects !== null &&
    label.says.measure !== 'target' &&
    (label.inherited || !isSubjectOf(kind.subjects, label.says.subject)));

/** In prose. */
export const OF_OUTCOMES: readonly Rule<TriedWord>[] = [
  {
    // "Mindst 80 pct. af sagerne skal være afgjort inden for fristen"
    name: 'a share that ought to be',
    refuses: ({ reading, kind, said }) =>
      kind.subjects === 'outcomes' && said === 'share' && oughtToBe(reading.lead, wordsBehind(reading)),
  },
  {
    // "og 38 pct. kom i job": the same words are said of many groups.
    name: 'a share of nobody named',
    refuses: ({ reading, kind, said }) =>
      kind.subjects === 'outcomes' &&
      said === 'share' &&
      groupShared(wordsBehind(reading), reading.place.quote) === null,
  },
];
