import type { Term } from '../../types.ts';
import { AMOUNTS } from './amounts.ts';

/** What lies ready in a pool or is left of it, and what is put there. */
export const POOLS: readonly Term[] = [
  // "Der er 300.000 kr. til rådighed i puljen"
  ...[
    ...['til rådighed', 'til fordeling', 'til uddeling'],
    ...['restbeløbet _ *puljen', 'restbeløb _ *puljen', '*puljens restbeløb'],
  ].map((words): Term => ({ words, says: { measure: 'balance', domain: 'appropriations' } })),
  // "Der stilles 0,5 mio. kr. til rådighed": that is granted.
  ...['stilles', 'stiller', 'stillet', 'stille'].flatMap((verb) =>
    AMOUNTS.map((amount): Term => ({
      words: `${verb} ${amount} til rådighed`,
      says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
    })),
  ),
  // "Budgettet for Landsbypuljen 2024 er på 300.000 kr."
  ...['budgettet _ *puljen', 'budgettet _ *puljen _', '*puljens budget', '*puljens budget i _'].flatMap((budget) =>
    ['er på', 'er', 'udgør', 'var på', 'var'].map((verb): Term => ({
      words: `${budget} ${verb}`,
      says: { measure: 'balance', domain: 'appropriations' },
    })),
  ),
  // What a committee asks the council for.
  ...['bevillingsmæssige ændringer', 'bevillingsmæssig ændring'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations' },
  })),
];
