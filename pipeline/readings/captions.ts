/** What the caption of a table says of its figures. */
import { TABLE } from '../distances.ts';
import { domainsWhere } from '../kinds/index.ts';
import { cellQuantity } from '../numbers.ts';
import type { Grid } from '../types/tables.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { headsBudgetYear, proposalsHeaded, proposalsTitled } from '../vocabulary/proposals.ts';
import { said } from '../vocabulary/said.ts';
import { ofOwnFigures } from './brackets.ts';
import { withDays } from './durations.ts';
import { inBudgetTables } from './heads.ts';
import type { Outline } from './outline.ts';
import { seen } from './surroundings.ts';

/** A label without what it says of what is measured. */
const unmeasured = (label: Label): Label => ({
  ...label,
  says: said({ ...label.says, domain: undefined, measure: undefined, standing: undefined }),
});

const UNTOLD = domainsWhere(({ captionTells }) => !captionTells);

/**
 * "Udgifter uden for rammen" over columns of budgets and accounts names no domain: every such table is of expenses. Nor
 * does "Tilskud til foreninger" or "Ansøgninger" over what is asked for and given: it is no income, and nothing is
 * counted.
 */
export function withoutBareWords(
  labels: readonly NearLabel[],
  columns: readonly (readonly Label[])[],
): readonly NearLabel[] {
  const heads = columns.flat();
  const budgets = heads.some(({ says }) => inBudgetTables(says.measure));
  const given = heads.some(({ says: { domain, standing } }) => domain === 'appropriations' && standing !== undefined);
  if (!budgets && !given) return labels;
  const isBare = ({ level, says: { domain } }: Label): boolean =>
    domain !== undefined &&
    ((budgets && UNTOLD.has(domain)) || (given && (domain === 'grants' || domain === 'activity'))) &&
    (level === 'caption' || level === 'heading');
  if (!labels.some(isBare)) return labels;
  return labels.map((label) =>
    isBare(label) ? { ...label, says: said({ ...label.says, domain: undefined, measure: undefined }) } : label,
  );
}

/**
 * What the caption says; "Besparelser" over columns of years are proposals, and so are rows headed "Forslag", whatever
 * the caption tells of them.
 */
export function captionOf(
  { caption }: Grid,
  { headers, labelColumn }: Outline,
  vocabulary: Vocabulary,
): readonly Label[] {
  const { text = '', span } = caption ?? {};
  const at = span?.start ?? 0;
  const labels =
    caption === null
      ? []
      : withDays(text, at, 'caption', ofOwnFigures(text, at, labelsOf(text, at, 'caption', vocabulary)));
  const texts = headers.map(({ text }) => text);
  const years = texts.filter(headsBudgetYear);
  const named = texts.slice(0, texts.length - years.length);
  const ofYears = years.length > 1 && texts.slice(named.length).every(headsBudgetYear);
  const headed = ofYears ? proposalsHeaded(named) : [];
  if (headed.length > 0 && !labels.some(({ says }) => says.standing === 'proposed' && says.measure === 'appropriation'))
    return [...headed, ...labels.map(unmeasured)];
  const isTitled = ofYears && named.length <= labelColumn + 1 && caption !== null;
  return isTitled ? [...labels, ...proposalsTitled(caption.text)] : labels;
}

/** Whether any amount of a table is printed with a minus. */
export const printsMinus = ({ rows }: Grid): boolean =>
  rows.some(({ cells }) => cells.slice(1).some(({ text }) => cellQuantity(text, 0)?.sign === -1));

/** Where amounts are printed with a minus, "Reduktionsforslag" over their names tells no direction of those without. */
export const withoutDirections = (labels: readonly Label[], grid: Grid): readonly Label[] =>
  printsMinus(grid)
    ? labels.map((label) =>
        label.says.measure === 'appropriation'
          ? { ...label, says: said({ ...label.says, direction: undefined }) }
          : label,
      )
    : labels;

/**
 * The domain that a caption names holds for the whole table; its other words yield to those of rows and columns. Where
 * amounts are printed with a minus, "Reduktionsforslag" tells no direction of those without.
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
