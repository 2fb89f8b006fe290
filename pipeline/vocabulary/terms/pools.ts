import type { Term } from '../../types/words.ts';
import { AMOUNTS } from './amounts.ts';

/** What lies ready in a pool or is left of it, and what is put there. */
export const POOLS: readonly Term[] = [
  // "Der er 300.000 kr. til rådighed i puljen"
  ...[
    ...['til rådighed', 'til fordeling', 'til uddeling'],
    ...['til disposition', 'til fri disposition', 'til aktuel disposition', 'til resterende disposition'],
    ...['rest i *puljen', 'resten i *puljen', 'restbeløb i *puljen', 'resterende i *puljen'],
    ...['restbeløbet _ *puljen', 'restbeløb _ *puljen', '*puljens restbeløb'],
  ].map((words): Term => ({ words, says: { measure: 'balance', domain: 'appropriations' } })),
  // "Der stilles 0,5 mio. kr. til rådighed": that is granted.
  ...['stilles', 'stiller', 'stillet', 'stille'].flatMap((verb) =>
    AMOUNTS.flatMap((amount) =>
      ['rådighed', 'disposition'].map((at): Term => ({
        words: `${verb} ${amount} til ${at}`,
        says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
      })),
    ),
  ),
  // "etableret en bufferpulje på 17 mio. kr."
  ...['etableret', 'etableres', 'oprettet', 'oprettes', 'indarbejdet', 'indarbejdes'].flatMap((verb) =>
    ['en *pulje på', 'en _ *pulje på', 'en *reserve på'].map((pool): Term => ({
      words: `${verb} ${pool}`,
      says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
    })),
  ),
  // "Der frigøres 6,0 mio. kr. fra bufferpuljen til": a pool without a purpose of its own is nobody's area.
  ...['frigøres', 'frigives', 'frigives der', 'frigøres der', 'udmøntes'].flatMap((verb) =>
    ['', ' i alt', ' samlet'].flatMap((all) =>
      AMOUNTS.flatMap((amount) =>
        ['bufferpulje*', 'servicebufferpulje*', 'reservepulje*'].map((pool): Term => ({
          words: `${verb}${all} ${amount} fra ${pool}`,
          says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
        })),
      ),
    ),
  ),
  // "Der er indstillet tilskud for 38.000 kr. ud af de ansøgte 61.000 kr."
  ...['ud af de ansøgte', 'ud af ansøgte', 'ud af de søgte'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', standing: 'wished' },
  })),
  // "Der er derfor 94.000 kr. til eksterne aktiviteter i Byfestpuljen"
  ...['der er', 'der er _', 'er der'].flatMap((there) =>
    AMOUNTS.flatMap((amount) =>
      ['_', '_ _', '_ _ _'].flatMap((what) =>
        ['*puljen', '_ *puljen'].map((pool): Term => ({
          words: `${there} ${amount} til ${what} i ${pool}`,
          says: { measure: 'balance', domain: 'appropriations' },
        })),
      ),
    ),
  ),
  ...['ikke udmøntet', 'ikke udmøntede', 'uudmøntet', 'uudmøntede'].flatMap((unspent) =>
    ['pulje på', '*puljen på', 'reserve på', 'midler på'].map((money): Term => ({
      words: `${unspent} ${money}`,
      says: { measure: 'balance', domain: 'appropriations' },
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
