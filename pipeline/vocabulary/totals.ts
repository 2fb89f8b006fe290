import type { Term } from '../types.ts';

/** The labels of rows that add up others. */
export const TOTALS: readonly Term[] = [
  { words: 'i alt', says: { isTotal: true } },
  { words: 'ialt', says: { isTotal: true } },
  { words: 'total', says: { isTotal: true } },
  { words: 'totalt', says: { isTotal: true } },
  { words: 'hovedtotal', says: { isTotal: true } },
  { words: 'sum', says: { isTotal: true } },
  { words: 'samlet', says: { isTotal: true } },
  ...['ansatte', 'medarbejdere', 'faggrupper', 'personalegrupper', 'afdelinger', 'forvaltninger', 'områder'].flatMap(
    (all): Term[] => [
      { words: `alle ${all}`, says: { isTotal: true } },
      { words: `samtlige ${all}`, says: { isTotal: true } },
    ],
  ),
  { words: 'tilsammen', says: { isTotal: true } },
  { words: 'resultat af', says: { isTotal: true } },
  { words: '*resultat', says: { isTotal: true } },
];

const PART = /^(?:[-–—−•·*]\s*)?(?:heraf|hvoraf|deraf|herunder)(?!\p{L})/iu;

/** Whether a row's label or a column's header says that it is a part of the one before ("heraf mellemkommunal"). */
export function isPartOfRow(label: string): boolean {
  return PART.test(label);
}
