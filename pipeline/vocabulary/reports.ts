import type { Label, Level, Roles } from '../types.ts';

const NUMBERED =
  /(?<![\d.,\p{L}])([1-4])\.\s*(?:økonomiske?\s+redegørelse|ØR(?!\p{L})|budgetopfølgning|økonomiopfølgning|budgetrevision)|budgetopfølgning\s*(?:nr\.\s*)?([1-4])(?![\d.,/])/giu;
const UNNUMBERED = /(?:budget|økonomi)opfølgning\p{L}*/giu;

/** The reports that a text names: forecast_1, forecast_2, ... for a numbered report, follow_up for one without a number. */
export function reports(text: string, offset: number, level: Level): Label[] {
  const labels: Label[] = [];
  const add = (match: RegExpExecArray, says: Roles): void => {
    labels.push({
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
      text: match[0],
      says,
      level,
    });
  };
  if (!/redegørelse|ØR|opfølgning|revision/iu.test(text)) return labels;
  for (const match of text.matchAll(NUMBERED)) add(match, { report: `forecast_${match[1] ?? match[2] ?? ''}` });
  if (labels.length === 0) for (const match of text.matchAll(UNNUMBERED)) add(match, { report: 'follow_up' });
  return labels;
}
