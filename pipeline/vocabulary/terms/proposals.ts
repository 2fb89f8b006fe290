import type { Term } from '../../types/words.ts';

const CUTS = ['besparelse', 'reduktion', 'effektivisering', 'budgetreduktion', 'rammereduktion', 'budgettilpasning'];
const CATALOGUES = ['forslag*', 'katalog*', 'emne*', 'idé*'];
const GROWTH = ['udvidelse', 'budgetudvidelse', 'drifts', 'driftsudvidelse', 'anlægs', 'budget', 'investerings'];

/** "Reduktionsforslag", "forslag til driftsudvidelser": what next year's budget may be changed by, year by year. */
export const PROPOSALS: readonly Term[] = [
  ...CUTS.flatMap((cut) => [
    ...CATALOGUES.map((list) => `${cut}s${list}`),
    `forslag til ${cut}*`,
    `forslag om ${cut}*`,
    `ideer til ${cut}*`,
    `idéer til ${cut}*`,
  ])
    .concat(['spareforslag*', 'sparekatalog*', 'forslag til nedprioritering*'])
    .map((words): Term => ({
      words,
      says: { measure: 'appropriation', domain: 'appropriations', direction: -1, standing: 'proposed' },
    })),
  ...GROWTH.flatMap((more) => [`${more}ønske*`, `${more}sønske*`, `forslag til ${more}*`])
    .filter((words) => !/forslag til (?:drifts|anlægs|budget|investerings)\*$/u.test(words))
    .concat(['udvidelsesforslag*', 'udvidelsesønske*', 'ønsker til budget*', 'ønsker til drift*'])
    .map((words): Term => ({
      words,
      says: {
        measure: 'appropriation',
        domain: 'appropriations',
        direction: 1,
        standing: 'proposed',
        // "Anlægsønsker til budget 2026"
        ...(words.includes('anlægs') ? { economy: 'capital' } : {}),
      },
    })),
  ...[
    'omprioriteringsforslag*',
    'forslag til omprioritering*',
    'budgetændringsforslag*',
    'forslag til budgetændring*',
  ].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', standing: 'proposed' },
  })),
  ...['bevillingsændring*', 'budgetændring*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations' },
  })),
  // "Udvalget skal finde reduktioner for 6,0 mio. kr. i 2026 stigende til 8,0 mio. kr. i 2029."
  ...['besparelser', 'reduktioner', 'effektiviseringer', 'budgetreduktioner'].flatMap((cut) =>
    ['for', 'svarende til', 'på i alt', 'for i alt', 'for samlet'].map((words): Term => ({
      words: `${cut} ${words}`,
      says: { measure: 'appropriation', domain: 'appropriations', direction: -1 },
    })),
  ),
];
