import type { Term } from '../types/words.ts';

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

/** Whether a row's label says that it adds up others ("I alt", "Udvalget samlet"). */
export const labelsTotal = (label: string): boolean =>
  /(?<!\p{L})(?:i\salt|ialt|totalt?|sum|samlet|tilsammen)(?!\p{L})/iu.test(label);

/** Rows that only a whole municipality's accounts have. */
const MAIN_ACCOUNT =
  /(?:skatte|bruger)finansiere|resultat\s(?:af\s)?(?:den\s|det\s)?(?:ordinær|primær)|driftsresultat|resultat\si\salt|skatter,\s(?:generelle\s)?tilskud\sog\sudligning/iu;

/**
 * Whether a row's label is one of the main account, which is the whole municipality's ("Resultat af ordinær drift").
 */
export function isOfMainAccount(label: string): boolean {
  return MAIN_ACCOUNT.test(label);
}

const NUMBERED = '^(?:\\d{1,2}[.:]?\\s+)?(?:samlede\\s|øvrige\\s|kommunale\\s|netto)?';
/** Loans taken up and paid off, and what is drawn from or laid into the cash. */
const FINANCING = new RegExp(
  `${NUMBERED}(?:låne?optagelse|lån$|optag(?:else\\saf|ne|et)\\s(?:\\p{L}+\\s)?lån|(?:ordinære\\s)?afdrag(?:$|\\s(?:på|af)\\s(?:\\p{L}+\\s)?(?:lån|gæld))|(?:ændring(?:er)?|forbrug|forskydning(?:er)?|træk)\\s(?:af|i|på)\\s(?:de\\s|den\\s)?(?:likvid|kasse)|(?:balance|finans)forskydning|kasse(?:træk|henlæggelse|opbygning|forbrug)|finansielle\\sposter|finansiering(?:$|\\si\\salt))`,
  'iu',
);
/** Taxes, and what the state gives every municipality. */
const TAXES = new RegExp(
  `${NUMBERED}(?:(?:indkomst|ejendoms|person|selskabs|grund)?skat(?:$|ter(?!\\p{L}))|skatte(?:indtægt|provenu)|grundskyld|dækningsafgift|(?:generelle\\s|stats)tilskud|tilskud\\s(?:og|,)\\s?udligning|udligning(?:$|\\s)|bloktilskud)`,
  'iu',
);
const SPENDING =
  /^(?:\d{1,2}[.:]?\s+)?(?:(?:netto)?drift(?:s(?:udgift|virksomhed|område|resultat)\p{L}*)?|anlæg(?:s(?:udgift|virksomhed|område)\p{L}*)?|(?:samlede\s)?(?:drifts)?indtægter|serviceudgifter|renter(?:\s.*)?)(?:\si\salt)?$/iu;

/**
 * Whether a row is one of loans and cash, or of taxes and general grants: what a whole municipality's main account has.
 */
export function economyOfMainRow(label: string): 'financing' | 'income' | null {
  return FINANCING.test(label) ? 'financing' : TAXES.test(label) ? 'income' : null;
}

/** So many other rows must stand beside those of loans and taxes. */
const FEWEST_BESIDE = 2;

/** Whether rows are those of a main account: loans, cash or taxes beside operations, capital and interest. */
export function makeMainAccount(labels: readonly string[]): boolean {
  const financed = labels.filter((label) => economyOfMainRow(label) !== null).length;
  return financed > 0 && financed + labels.filter((label) => SPENDING.test(label)).length > FEWEST_BESIDE;
}

const PART = /^(?:[-–—−•·*]\s*)?(?:heraf|hvoraf|deraf|herunder)(?!\p{L})/iu;

/** Whether a row's label or a column's header says that it is a part of the one before ("heraf mellemkommunal"). */
export function isPartOfRow(label: string): boolean {
  return PART.test(label);
}
