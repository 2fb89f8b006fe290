/** Times that a header or a caption measures in days, weeks or months. */
import type { Label, Level } from '../types/words.ts';
import { daysEach } from '../vocabulary/durations.ts';
import { said } from '../vocabulary/said.ts';

/** What a header or caption says, with the unit of the times that it ends with ("Ventetid (måneder)"). */
export function withDays(text: string, offset: number, level: Level, labels: readonly Label[]): readonly Label[] {
  const scale = labels.some(({ says }) => says.unit !== undefined) ? null : daysEach(text);
  if (scale === null) return labels;
  const span = { start: offset, end: offset + text.length };
  return [...labels, { span, text, says: said({ unit: 'days', scale }), level }];
}
