import type { Term } from '../../types/words.ts';

/** Words for more than what it is held against. */
export const MORE = ['højere', 'større', 'mere', 'dyrere', 'dårligere'];

const LESS = ['lavere', 'mindre', 'billigere', 'bedre'];

/** "4,0 mio. kr. lavere end budgetteret". */
export const AGAINST_BUDGET: readonly Term[] = [...MORE, ...LESS].flatMap((word) =>
  [
    '*budget*',
    'det *budget*',
    'det korrigerede budget*',
    'det korrigeret budget*',
    'korrigeret budget*',
    'det oprindelige budget*',
    'det vedtagne budget*',
    'forudsat*',
    'i budget*',
    'i det korrigerede budget*',
    'i korrigeret budget*',
    'i det oprindelige budget*',
    'i det vedtagne budget*',
    'i det oprindelige',
    'i det vedtagne',
    'i det korrigerede',
    'det vedtagne',
    'det afsatte',
    'afsat',
    'antaget',
    'ventet',
    'forventet',
    'beregnet',
    'planlagt',
    'bevilget',
    'bevillingen',
    'anlægsbevillingen',
    'den givne bevilling',
    'den afsatte ramme',
    'rammen',
    'det afsatte beløb',
    'rådighedsbeløbet',
    'oprindeligt *budget*',
    'oprindeligt forudsat',
    'oprindeligt planlagt',
    'oprindeligt antaget',
    'oprindeligt vedtaget',
    'det afsatte budget*',
    'der er afsat',
    'der var afsat',
  ].flatMap((budget) =>
    ['', 'kr '].map((amount): Term => ({
      words: `${amount}${word} end ${budget}`,
      says: { measure: 'deviation', direction: MORE.includes(word) ? 1 : -1 },
    })),
  ),
);

/** "Laveste bud ligger 1,9 mio. kr. over det afsatte beløb". */
export const BEYOND_GRANTED: readonly Term[] = ['over', 'under'].flatMap((side) =>
  [
    'det oprindelige',
    'det oprindelige budget*',
    'det vedtagne',
    'det vedtagne budget*',
    'det korrigerede',
    'det korrigerede budget*',
    'det budgetterede',
    'bevillingen',
    'anlægsbevillingen',
    'den givne bevilling',
    'den givne anlægsbevilling',
    'rådighedsbeløbet',
    'det afsatte',
    'det afsatte beløb',
    'det afsatte rådighedsbeløb',
    'den afsatte ramme',
    'den afsatte sum',
  ].map((granted): Term => ({
    words: `kr ${side} ${granted}`,
    says: { measure: 'deviation', direction: side === 'over' ? 1 : -1 },
  })),
);
