import type { Term } from '../../types/words.ts';
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
  ...['omplaceret', 'omdisponeret', 'omdisponeres', 'omdisponere', 'overflyttet', 'overflyttes'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' },
  })),
  // "udmøntes 1,3 mio. kr. fra puljen til uforudsete udgifter til Socialudvalget"
  ...['udmøntes', 'frigøres', ...AMOUNTS.map((amount) => `tilføres ${amount} fra`)].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' },
  })),
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
  // "Overførslerne til 2025 udgør netto 0,6 mio. kr.": no level of a pool.
  ...['overførslen', 'overførslerne', 'overførsler'].flatMap((moved) =>
    ['', ' til _', ' fra _ til _'].flatMap((when) =>
      ['udgør', 'udgjorde', 'er på', 'udgør netto', 'udgør i alt', 'udgør samlet'].map((verb): Term => ({
        words: `${moved}${when} ${verb}`,
        says: { measure: 'transfer', domain: 'transfers' },
      })),
    ),
  ),
  // "Merforbruget afvikles med 1,0 mio. kr. årligt i 2025-2027": what later years get less.
  ...['afvikles', 'afvikles over _ år', 'afdrages'].map((words): Term => ({
    words: `${words} med`,
    says: { measure: 'transfer', domain: 'transfers', direction: -1 },
  })),
  // "budgettet til klubber reduceres med 1,1 mio. kr. fra 2026 og frem"
  ...['', ' til _', ' til _ _', ' til _ og _', ' for _', ' på _'].flatMap((what) =>
    (
      [
        ['reduceres', -1],
        ['sænkes', -1],
        ['nedsættes', -1],
        ['beskæres', -1],
        ['forhøjes', 1],
        ['øges', 1],
        ['hæves', 1],
      ] as const
    ).map(([verb, direction]): Term => ({
      words: `*budgettet${what} ${verb} med`,
      says: { measure: 'appropriation', domain: 'appropriations', direction },
    })),
  ),
  // "Forslaget giver en besparelse på 350.000 kr. i 2026"
  ...['giver', 'vil give', 'medfører', 'indebærer'].map((verb): Term => ({
    words: `forslaget ${verb} en besparelse`,
    says: { measure: 'appropriation', domain: 'appropriations', direction: -1, standing: 'proposed' },
  })),
  { words: 'spares', says: { measure: 'appropriation', domain: 'appropriations', direction: -1 } },
  { words: 'skal spare', says: { measure: 'appropriation', domain: 'appropriations', direction: -1 } },
];
