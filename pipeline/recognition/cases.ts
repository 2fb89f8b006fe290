/** Words for what became of appealed cases that are of another number of them. */
import { NEAR } from '../distances.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import { namesBoard, passesAnother } from '../vocabulary/cues/appeals.ts';
import { changesBy } from '../vocabulary/cues/levels.ts';
import { nearest, wordsBehind } from './nearest.ts';
import type { Rule, TriedWord } from './rules.ts';

/** What became of decisions that were appealed. */
const OUTCOMES: readonly Measure[] = ['reversed', 'amended', 'remitted'];

/** Whether words behind a number send what it counts to the board of appeal. */
const goesToBoard = (reading: Reading): boolean =>
  nearest(
    reading,
    'measure',
    NEAR.sentence,
    ({ says, text, after }) => after && says.measure === 'decisions' && namesBoard(text),
  ) !== undefined;

/** In prose. */
export const OF_CASES: readonly Rule<TriedWord>[] = [
  {
    // "21 sager, hvoraf 11 blev omgjort": what became of the 11.
    name: 'what became of another number of cases',
    refuses: ({ reading, said, label }) =>
      OUTCOMES.includes(said) &&
      label.after &&
      !label.inherited &&
      passesAnother(wordsBehind(reading).slice(0, label.span.start - reading.quantity.span.end)),
  },
  {
    // "Antallet af klager er faldet med 59 pct.": no rate of those that were changed.
    name: 'what a number of cases changed by',
    refuses: ({ reading, kind, unit }) => kind.leads === 'rate' && unit === 'pct' && changesBy(reading.lead),
  },
  {
    // "kun 2 pct. af dem blev behandlet i Ankestyrelsen" is no rate of what it changed.
    name: 'sent to the board of appeal',
    refuses: ({ reading, unit, said }) => unit === 'pct' && said === 'decisions' && goesToBoard(reading),
  },
];
