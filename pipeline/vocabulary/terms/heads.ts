import type { Term } from '../../types/words.ts';

const CORRECTED = ['gældende', 'revideret', 'nyt', 'aktuelt', 'nuværende', 'omplaceret'];
const CORRECTED_ALSO = ['korrigeret', 'korr'];
const ADDED = ['tillægsbevilling*', 'tillæg', 'omplacering*', 'budgetomplacering*'];
const ESTIMATED = ['estimeret', 'estimerede', 'anslået', 'anslåede', 'skønnet', 'skønnede', 'prognosticeret'];
const SPENT = ['nettodriftsudgift*', 'driftsudgift*', 'nettoudgift*', 'bruttoudgift*'];

/**
 * Other names of the columns of budgets: what a budget is called once it has been changed, and what the year ends at.
 */
export const HEADS: readonly Term[] = [
  ...CORRECTED.map((word) => `${word} budget*`)
    .concat([...CORRECTED, ...CORRECTED_ALSO].flatMap((word) => [`${word} årsbudget*`, `${word} bud`]))
    .concat(['inkl', 'incl', 'inklusive'].flatMap((and) => ADDED.map((added) => `budget ${and} ${added}`)))
    .concat(CORRECTED_ALSO.map((word) => `${word} bevilling`))
    .map((words): Term => ({ words, says: { measure: 'adjusted_budget' } })),
  { words: 'oprindelig bevilling', says: { measure: 'original_budget' } },
  ...ESTIMATED.flatMap((word) =>
    ['regnskab*', 'årsregnskab*', 'resultat*', 'årsresultat*', 'forbrug', 'årsforbrug'].map(
      (noun) => `${word} ${noun}`,
    ),
  )
    .concat(['regnskabsskøn*', 'regnskabsestimat*', 'årsestimat*', 'forv årsresultat*', 'forv årsforbrug'])
    .map((words): Term => ({ words, says: { measure: 'expected', domain: 'expected_accounts' } })),
  // "Udvalgets nettodriftsudgifter i 2024 fordeler sig således" above its parts.
  ...SPENT.flatMap((spent) =>
    ['fordeler sig', 'i _ fordeler sig', 'for _ fordeler sig', 'fordelt på', 'i _ fordelt på'].map((parts): Term => ({
      words: `${spent} ${parts}`,
      says: { measure: 'cost', ...(spent.includes('drifts') ? { economy: 'operations' } : {}) },
    })),
  ),
];
