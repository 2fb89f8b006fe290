import type { Term } from '../../types/words.ts';

/** What the accounts of a project tell in lists: what was granted for it, and what it ended at. */
export const PROJECT_ACCOUNTS: readonly Term[] = [
  ...['anlægssum', 'anlægsbeløb', 'anlægsbevilling', 'anlægsramme'].flatMap((sum) =>
    ['bevilget', 'bevilliget', 'samlet bevilget'].map((granted): Term => ({
      words: `${granted} ${sum}`,
      says: { measure: 'appropriation', domain: 'appropriations', economy: 'capital', standing: 'granted' },
    })),
  ),
  ...['sum', 'beløb', 'beløb i alt', 'ramme'].flatMap((sum) =>
    ['bevilget', 'bevilliget', 'samlet bevilget'].map((granted): Term => ({
      words: `${granted} ${sum}`,
      says: { measure: 'appropriation', domain: 'appropriations', standing: 'granted' },
    })),
  ),
  // "Anlægsregnskabet udviser et mindreforbrug på": the accounts end at what they are off by.
  ...['regnskabet', 'anlægsregnskabet', 'byggeregnskabet', 'projektregnskabet'].flatMap((accounts) =>
    ['udviser', 'viser', 'udviste', 'viste', 'afsluttes med', 'slutter med'].flatMap((ends) =>
      (
        [
          ['et mindreforbrug', -1],
          ['et mindre forbrug', -1],
          ['en mindreudgift', -1],
          ['en besparelse', -1],
          ['et merforbrug', 1],
          ['en merudgift', 1],
          ['en overskridelse', 1],
        ] as const
      ).map(([result, direction]): Term => ({
        words: `${accounts} ${ends} ${result}`,
        says: { measure: 'deviation', domain: 'accounts', direction },
      })),
    ),
  ),
];
