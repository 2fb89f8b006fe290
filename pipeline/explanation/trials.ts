/** As which kinds a number was tried, and what refused it. */
import type { Kind } from '../kinds/kind.ts';
import { askedOf, type Asked } from '../recognition/asked.ts';
import { bestFit, fit, isSpokenOf, NO, refusedNumber, unfitWord, type Fit } from '../recognition/fit.ts';
import { saying } from '../recognition/nearest.ts';
import type { Refusal } from '../recognition/rules.ts';
import type { Measure, Unit } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';

/** A word for what is measured, and why it was passed over. */
export interface WordTried {
  readonly word: string;
  readonly says: Measure;
  readonly distance: number;
  readonly refused: Refusal;
}

/** A number as a figure of a kind: what it would measure and how near its words stand, or why it is none. */
export interface Trial {
  readonly kind: string;
  readonly unit: Unit;
  readonly measure: Measure | null;
  /** The smaller, the nearer its words. */
  readonly score: number | null;
  readonly taken: boolean;
  readonly refused: Refusal | null;
  readonly words: readonly WordTried[];
}

export interface Trials {
  /** Why no kind was asked. */
  readonly refused: Refusal | null;
  readonly tried: readonly Trial[];
  /** The kinds of whose domain no word speaks, near or far. */
  readonly unspoken: readonly string[];
  readonly taken: Fit | null;
}

function wordsTried(asked: Asked, kind: Kind, unit: Unit): WordTried[] {
  return saying(asked.reading, 'measure').flatMap((label): WordTried[] => {
    const { measure } = label.says;
    const refused = unfitWord(asked, kind, unit, label);
    if (measure === undefined || refused === null || refused === NO.suchMeasure) return [];
    return [{ word: label.text, says: measure, distance: label.distance, refused }];
  });
}

/** A number's trials as the kinds, in their order. */
export function trialsOf(reading: Reading, kinds: readonly Kind[]): Trials {
  const refused = refusedNumber(reading);
  if (refused !== null) return { refused, tried: [], unspoken: [], taken: null };
  const asked = askedOf(reading);
  const taken = bestFit(reading, kinds);
  const tried = kinds
    .filter((kind) => isSpokenOf(asked, kind))
    .flatMap((kind) =>
      asked.units.map((unit): Trial => {
        const found = fit(asked, kind, unit);
        const words = wordsTried(asked, kind, unit);
        return typeof found === 'string'
          ? { kind: kind.id, unit, measure: null, score: null, taken: false, refused: found, words }
          : {
              kind: kind.id,
              unit,
              measure: found.measure,
              score: found.score,
              taken: taken?.kind === kind && taken.unit === unit,
              refused: null,
              words,
            };
      }),
    );
  const unspoken = kinds.filter((kind) => !isSpokenOf(asked, kind)).map(({ id }) => id);
  return { refused: null, tried, unspoken, taken };
}
