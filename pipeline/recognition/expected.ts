/** Words of a forecast that say another thing beside others: a deviation that is expected, a saving to pay for it. */
import { deviationComesTo } from '../vocabulary/cues/money.ts';
import { expectedDeviation, isSavedToPay } from '../vocabulary/results.ts';
import type { Rule, TriedWord } from './rules.ts';

export const OF_EXPECTED: readonly Rule<TriedWord>[] = [
  {
    // "Merforbruget på vikarer ventes at blive 2,3 mio. kr.": the deviation, not what is spent.
    name: 'what a deviation comes to',
    refuses: ({ reading, said }) => said === 'expected' && deviationComesTo(reading.lead),
  },
  {
    // "Merforbruget er på 2,7 mio. kr. mod forventet 4,1 mio. kr."
    name: 'what a deviation was expected to be',
    refuses: ({ reading, said }) => said === 'expected' && expectedDeviation(reading.lead),
  },
  {
    // "Merforbruget dækkes af besparelser på 1,4 mio. kr.": what is to be done about it.
    name: 'a saving that pays for the deviation',
    refuses: ({ reading, said }) => said === 'deviation' && isSavedToPay(reading.lead),
  },
];
