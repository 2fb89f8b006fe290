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
  // What is expected of a row, not a sum of rows.
  ...['forventet', 'forventede', 'forv'].map((expected): Term => ({ words: `${expected} *resultat*`, says: {} })),
];

/** Rows that only a whole municipality's accounts have. */
const MAIN_ACCOUNT =
  /(?:skatte|bruger)finansiere|resultat\s(?:af\s)?(?:den\s|det\s)?(?:ordinær|primær)|driftsresultat|resultat\si\salt|skatter,\s(?:generelle\s)?tilskud\sog\sudligning/iu;

/** Whether a row's label is one of the main account, which is the whole municipality's ("Resultat af ordinær drift"). */
export function isOfMainAccount(label: string): boolean {
  return MAIN_ACCOUNT.test(label);
}

const PART = /^(?:[-–—−•·*]\s*)?(?:heraf|hvoraf|deraf|herunder)(?!\p{L})/iu;

/** Whether a row's label or a column's header says that it is a part of the one before ("heraf mellemkommunal"). */
export function isPartOfRow(label: string): boolean {
  return PART.test(label);
}
