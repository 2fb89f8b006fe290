import type { Roles, Term } from '../../types/words.ts';
import { AMOUNTS } from './amounts.ts';

const CASH: Roles = { domain: 'appropriations', area: 'Kassebeholdning', economy: 'financing', committee: null };

/** "finansieres af kassebeholdningen med 2,0 mio. kr.": what is drawn, where the amount stands behind the cash. */
const DRAWS: readonly Term[] = [
  'finansiering',
  'nettofinansiering',
  'finansieres',
  'finansieret',
  'dækkes',
  'dækket',
  'forbrug',
  'træk',
].flatMap((verb) =>
  ['af', 'fra', 'via', 'på', 'over'].flatMap((from) =>
    ['kassebeholdningen', 'kassen', 'kommunekassen', 'den likvide beholdning', 'likvide aktiver'].flatMap((cash) =>
      ['på', 'med'].map((by): Term => ({
        words: `${verb} ${from} ${cash} ${by}`,
        says: { ...CASH, measure: 'appropriation', direction: -1 },
      })),
    ),
  ),
);

/** What lies in the cash, what goes into it and what is taken out; loans and guarantees are neither. */
export const CASH_WORDS: readonly Term[] = [
  ...['kassetræk*', 'kasseforbrug*', 'likviditetstræk*', 'likviditetsforbrug*'].map((words): Term => ({
    words,
    says: { ...CASH, measure: 'appropriation', direction: -1 },
  })),
  ...['kasseopbygning*', 'kassehenlæggelse*', 'kassestyrkelse*'].map((words): Term => ({
    words,
    says: { ...CASH, measure: 'appropriation', direction: 1 },
  })),
  ...DRAWS,
  ...['overføres', 'tilføres', 'tilbageføres', 'tilgår', 'lægges'].flatMap((verb) =>
    ['', ...AMOUNTS].flatMap((amount) =>
      ['til kasse*', 'kasse*', 'i kasse*', 'til kommunekasse*', 'kommunekasse*', 'i kommunekasse*'].map(
        (cash): Term => ({
          words: `${verb} ${amount} ${cash}`.replace('  ', ' '),
          says: { ...CASH, measure: 'appropriation', direction: 1 },
        }),
      ),
    ),
  ),
  // "en tilbageførsel af 2,3 mio. kr. til kassen", "udvalget afgiver 1,6 mio. kr. til kassen": who gives it has less.
  ...['tilbageførsel af', 'tilbageføring af', 'afgiver', 'afgives', 'afgive'].flatMap((verb) =>
    AMOUNTS.flatMap((amount) =>
      ['kasse*', 'kommunekasse*', 'kommunens kasse*', 'den likvide beholdning'].map((cash): Term => ({
        words: `${verb} ${amount} til ${cash}`,
        says: { measure: 'appropriation', domain: 'appropriations', direction: -1 },
      })),
    ),
  ),
  { words: 'kassebeholdning*', says: CASH },
  { words: 'likvide beholdning*', says: CASH },
  { words: 'likvide aktiver', says: CASH },
  // A row of the accounts by its own name.
  ...['i', 'af'].map((of): Term => ({ words: `ændring* ${of} likvide aktiver`, says: {} })),
  ...['likviditet*', 'gennemsnitslikviditet*'].map((words): Term => ({
    words,
    says: { ...CASH, area: 'Likviditet' },
  })),
  ...['internt lån', 'interne lån', 'et lån', 'lån på', 'lån for', 'låneoptag på', 'låneoptagelse på'].map(
    (words): Term => ({ words, says: { denied: true } }),
  ),
  ...['lånegaranti*', 'kommunegaranti*', 'kautionsforpligtelse*', 'garantistillelse*'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  // What bonds are worth is no cash.
  ...['kursregulering*', 'kurstab*', 'kursgevinst*', 'kursværdi*'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  ...['garanti', 'garantien', 'garantier'].flatMap((owed) =>
    ['for', 'på', 'til'].map((to): Term => ({ words: `${owed} ${to}`, says: { denied: true } })),
  ),
];
