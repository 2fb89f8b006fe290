import type { Term } from '../../types.ts';
import { AMOUNTS } from './amounts.ts';

/** Money that changes its place: who gives and who gets it stands behind. */
export const MOVED: readonly Term[] = [
  { words: 'flyttet', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  { words: 'flyttes', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  { words: 'omplaceres', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  ...['omplacering', 'omplaceringer', 'budgetomplacering*', 'flytning', 'flytninger'].flatMap((moves) =>
    ['', ' af budget*'].map((what): Term => ({
      words: `${moves}${what}`,
      says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' },
    })),
  ),
  { words: 'omplaceret', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  // Between areas or committees, but nobody says from which to which.
  ...['overførsel', 'overførsler', 'overføres', 'overført', 'omplacering*', 'omplaceres', 'flyttes', 'flyttet'].flatMap(
    (verb) =>
      ['mellem', 'internt'].flatMap((within) =>
        ['', ...AMOUNTS, ...AMOUNTS.map((amount) => `af ${amount}`)].map((amount): Term => ({
          words: `${verb} ${amount} ${within}`.replace('  ', ' '),
          says: { denied: true },
        })),
      ),
  ),
];
