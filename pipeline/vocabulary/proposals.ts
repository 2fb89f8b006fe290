/** Titles of tables that propose changes to the budgets of the coming years. */
import type { Label } from '../types/words.ts';
import { said } from './said.ts';

/**
 * Plain nouns that stand for proposals where they open a title ("Besparelser 2026-2029", "Driftsønsker, 1.000 kr.").
 */
const TITLE =
  /^(?:tabel\s?\d{1,2}\s?[:.–-]?\s*)?(?:oversigt over |samlede |nye |forslag til )?(?:(?<cut>(?:drifts|anlægs|budget|ramme)?(?:besparelser|reduktioner|effektiviseringer|nedprioriteringer|tilpasninger))|(?<growth>(?:drifts|anlægs|budget|ramme)?(?:udvidelser|ønsker|forøgelser|opprioriteringer))|(?:budget)?(?:omprioriteringer|ændringer|omplaceringer|ændringsforslag)|(?:tekniske |demografiske |budget){0,2}(?:korrektioner|ændringer|reguleringer)|demografireguleringe?r?)(?!\p{L})/iu;

/** "2026", "Budget 2027", "BO 2028": a year to come over the amounts proposed for it. */
const YEAR_HEAD =
  /^\s*(?:b|bo|bf|budget|budgetår|budgetforslag|budgetoverslag|overslag|overslagsår|år)?\s?20\d{2}\s*$/iu;

/** Whether a header says no more than which year's budget its column is of. */
export const headsBudgetYear = (header: string): boolean => YEAR_HEAD.test(header);

const DRAFT_HEAD =
  /^(?:(?:det\s)?(?:administrative?t?|tekniske?|foreløbigt?)\s)?(?:budgetforslag|forslag(?:\stil\sbudget)?|budgetoverslag|overslag|overslagsår|bo|bf)\s?20\d{2}(?:\s?\([^()]*\))?$/iu;

/**
 * Whether a header says that its column is of a budget that is proposed for a year to come ("Budgetforslag 2026", "BO
 * 2027").
 */
export const headsBudgetDraft = (header: string): boolean => DRAFT_HEAD.test(header.trim());

/** "Forslag", "Reduktionsforslag", "Forslagets titel", "Ønske nr.": over names, which are then those of proposals. */
const PROPOSAL_HEAD =
  /^\s*(?:(?:titel|navn)\spå\s)?(?:(?<cut>(?:reduktions|spare|besparelses|effektiviserings|rammereduktions)forslag)|(?<growth>(?:(?:drifts|anlægs|budget)?udvidelses|vækst|investerings)forslag|(?:drifts|anlægs|budget|udvidelses)?ønsker?)|(?:omprioriterings|ændrings|budgetændrings)?forslag|(?:tekniske?\s|budget)*(?:ændring|korrektion|regulering)(?:er)?)(?:et|ets|s)?(?:\s?(?:nr\.?|nummer|titel|navn|tekst))?:?\s*$/iu;

/** What the headers of a table propose where one heads the names of proposals; nothing where none does. */
export function proposalsHeaded(headers: readonly string[]): Label[] {
  const groups = headers.map((header) => PROPOSAL_HEAD.exec(header)?.groups).find((found) => found !== undefined);
  return groups === undefined ? [] : [proposing(0, '', groups)];
}

const proposing = (end: number, text: string, { cut, growth }: Partial<Record<string, string>>): Label => ({
  span: { start: 0, end },
  text,
  says: said({
    measure: 'appropriation',
    domain: 'appropriations',
    standing: 'proposed',
    direction: cut !== undefined ? -1 : growth !== undefined ? 1 : undefined,
  }),
  level: 'caption',
});

/** What the plain noun that opens a title proposes; it tells so only over columns of years. */
export function proposalsTitled(title: string): Label[] {
  const match = TITLE.exec(title.trim());
  if (match === null) return [];
  return [proposing(match[0].length, match[0], match.groups ?? {})];
}
