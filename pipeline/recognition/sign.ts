import type { Kind, Measure, NearLabel, Reading } from '../types.ts';
import { NEAR } from './nearest.ts';

interface Signed {
  readonly sign: 1 | -1;
  readonly rule: string;
}

const DIRECTED: readonly Measure[] = [
  'deviation',
  'deviation_pct',
  'gap',
  'change',
  'appropriation',
  'transfer',
  'places',
];

/** The sign of a figure and the rule that gave it: DESIGN.md section 3, "Signs". */
export function signOf(reading: Reading, kind: Kind, measure: Measure, label: NearLabel | undefined): Signed {
  const { quantity } = reading;
  if (kind.negative.includes(measure)) return { sign: -1, rule: 'received money is negative' };
  const printed = quantity.sign;
  if (!DIRECTED.includes(measure))
    return { sign: printed === -1 ? -1 : 1, rule: printed === 0 ? 'none printed' : 'as printed' };
  const said = label?.says.direction;
  if (measure === 'deviation' || measure === 'deviation_pct') {
    if (said !== undefined) return { sign: said, rule: `word: ${label?.text ?? ''}` };
    const inverted = reading.plusMeans === 'underspend';
    if (reading.plusMeans !== null)
      return { sign: (printed === -1) === inverted ? 1 : -1, rule: 'note below the table' };
    return { sign: printed === -1 ? -1 : 1, rule: printed === 0 ? 'none printed' : 'as printed' };
  }
  if (printed !== 0) return { sign: printed, rule: 'as printed' };
  if (said !== undefined && measure !== 'gap') return { sign: said, rule: `word: ${label?.text ?? ''}` };
  const word = reading.labels.find(
    (one) =>
      one.distance <= (measure === 'gap' ? NEAR.clause : 30) &&
      (one.says.direction !== undefined || one.says.better !== undefined),
  );
  if (word?.says.direction !== undefined) return { sign: word.says.direction, rule: `word: ${word.text}` };
  if (word?.says.better !== undefined) {
    const sign = word.says.better ? kind.better : kind.better === 1 ? -1 : 1;
    return { sign, rule: `word: ${word.text}` };
  }
  return { sign: 1, rule: 'none printed' };
}
