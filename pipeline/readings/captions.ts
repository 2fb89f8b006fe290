/** What the caption of a table says of its figures. */
import { TABLE } from '../distances.ts';
import { cellQuantity } from '../numbers.ts';
import type { Grid, Label, NearLabel } from '../types.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { headsBudgetYear, proposalsTitled } from '../vocabulary/proposals.ts';
import { said } from '../vocabulary/said.ts';
import type { Outline } from './outline.ts';
import { seen } from './surroundings.ts';

/** What the caption says; "Besparelser" over columns of years are proposals. */
export function captionOf(
  { caption }: Grid,
  { headers, labelColumn }: Outline,
  vocabulary: Vocabulary,
): readonly Label[] {
  const labels = caption === null ? [] : labelsOf(caption.text, caption.span.start, 'caption', vocabulary);
  const ofYears =
    headers.length > labelColumn + 1 && headers.slice(labelColumn + 1).every(({ text }) => headsBudgetYear(text));
  return ofYears && caption !== null ? [...labels, ...proposalsTitled(caption.text)] : labels;
}

/** Whether any amount of a table is printed with a minus. */
export const printsMinus = ({ rows }: Grid): boolean =>
  rows.some(({ cells }) => cells.slice(1).some(({ text }) => cellQuantity(text, 0)?.sign === -1));

/**
 * The domain that a caption names holds for the whole table; its other words yield to those of rows and columns. Where amounts are
 * printed with a minus, "Reduktionsforslag" tells no direction of those without.
 */
export function captionLabels(caption: readonly Label[], columnsSayEconomy: boolean, signed: boolean): NearLabel[] {
  return caption.flatMap((label): NearLabel[] => {
    const { domain, economy, measure, direction } = label.says;
    const others = said({
      ...label.says,
      domain: undefined,
      economy: columnsSayEconomy ? undefined : economy,
      direction: signed && measure === 'appropriation' ? undefined : direction,
    });
    const rest = seen({ ...label, says: others }, TABLE.caption);
    return domain === undefined ? [rest] : [seen({ ...label, says: said({ domain }) }, TABLE.captionDomain), rest];
  });
}
