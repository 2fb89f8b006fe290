/** Titles of tables that propose changes to the budgets of the coming years. */
import type { Label } from '../types.ts';
import { said } from './said.ts';

/** Plain nouns that stand for proposals where they open a title ("Besparelser 2026-2029", "Driftsønsker, 1.000 kr."). */
const TITLE =
  /^(?:tabel\s?\d{1,2}\s?[:.–-]?\s*)?(?:oversigt over |samlede |nye |forslag til )?(?:(?<cut>(?:drifts|anlægs|budget|ramme)?(?:besparelser|reduktioner|effektiviseringer|nedprioriteringer|tilpasninger))|(?<growth>(?:drifts|anlægs|budget|ramme)?(?:udvidelser|ønsker|forøgelser|opprioriteringer))|(?:budget)?(?:omprioriteringer|ændringer|omplaceringer))(?!\p{L})/iu;

/** "2026", "Budget 2027", "BO 2028": a year to come over the amounts proposed for it. */
const YEAR_HEAD =
  /^\s*(?:b|bo|bf|budget|budgetår|budgetforslag|budgetoverslag|overslag|overslagsår|år)?\s?20\d{2}\s*$/iu;

/** Whether a header says no more than which year's budget its column is of. */
export const headsBudgetYear = (header: string): boolean => YEAR_HEAD.test(header);

/** What the plain noun that opens a title proposes; it tells so only over columns of years. */
export function proposalsTitled(title: string): Label[] {
  const match = TITLE.exec(title.trim());
  if (match === null) return [];
  const direction = match.groups?.['cut'] !== undefined ? -1 : match.groups?.['growth'] !== undefined ? 1 : undefined;
  return [
    {
      span: { start: 0, end: match[0].length },
      text: match[0],
      says: said({ measure: 'appropriation', domain: 'appropriations', standing: 'proposed', direction }),
      level: 'caption',
    },
  ];
}
