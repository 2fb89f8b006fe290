/** Columns of budgets that are proposed for years to come ("Budgetforslag 2026", "Overslag 2027"). */
import type { Label } from '../types/words.ts';
import { headsBudgetDraft, headsBudgetYear } from '../vocabulary/proposals.ts';
import { said } from '../vocabulary/said.ts';
import type { Outline } from './outline.ts';

const DRAFT = said({ measure: 'original_budget', domain: 'accounts', standing: 'proposed' });

const yearIn = (text: string): number => Number(/20\d{2}/u.exec(text)?.[0]);

/**
 * Columns of money with what they hold where a word says that a budget is proposed; a header "Overslag" lies over the
 * years that follow the one it stands at.
 */
export function withDrafts(
  { headers, labelColumn }: Outline,
  columns: readonly (readonly Label[])[],
): readonly (readonly Label[])[] {
  let last: number | null = null;
  return columns.map((labels, at): readonly Label[] => {
    const header = headers[at];
    if (header === undefined || at <= labelColumn) return labels;
    const measured = labels.some(({ says }) => says.measure !== undefined);
    const follows = last !== null && headsBudgetYear(header.text) && yearIn(header.text) === last + 1;
    if (measured || !(headsBudgetDraft(header.text) || follows)) {
      last = null;
      return labels;
    }
    last = yearIn(header.text);
    return [
      { span: header.cells[0]?.span ?? { start: 0, end: 0 }, text: header.text, says: DRAFT, level: 'column' },
      ...labels,
    ];
  });
}
