/** Words for an aim that are of another number than the one beside them. */
import { endsAim, turnsFromNorm } from '../vocabulary/cues/norms.ts';
import { leadBehind } from './nearest.ts';
import { OF_OUTCOMES } from './outcomes.ts';
import type { Rule, TriedWord } from './rules.ts';

/** "4,8 pct. er målet". */
const AIM_BEHIND = 3;

/** In prose. */
export const OF_AIMS: readonly Rule<TriedWord>[] = [
  {
    // "Målet er 95 pct., men vi ligger kun på 76,9": what was reached.
    name: 'what was reached, behind an aim',
    refuses: ({ reading, said, label }) =>
      said === 'target' && !label.after && !label.inherited && endsAim(leadBehind(reading, label.span)),
  },
  {
    // "normeret til 190 pladser, og der er indskrevet 189": those who are there.
    name: 'what there is, behind a norm',
    refuses: ({ reading, said, label }) =>
      said === 'target' && !label.after && turnsFromNorm(label.text, leadBehind(reading, label.span)),
  },
  {
    // "har besøgt 374 virksomheder, og målet er 500": the aim comes behind.
    name: 'an aim that comes behind',
    refuses: ({ said, label: { after, distance } }) => said === 'target' && after && distance > AIM_BEHIND,
  },
  // What only ought to be, of shares that a service has.
  ...OF_OUTCOMES,
];
