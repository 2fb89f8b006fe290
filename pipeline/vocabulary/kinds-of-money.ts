/** Labels of rows that tell a kind of money and not what it is spent on. */
import { inLatin } from './matching/letters.ts';

const KIND = inLatin(
  /^(?:[-–+=•*]\s*)?(?:(?:samlede?|i\salt)\s)?(?:(?:brutto|netto|drifts|anlægs|løn)?-?(?:mer|mindre)?-?(?:udgift|indtægt)(?:er|erne|en)?|netto(?:drifts|anlægs)?(?:udgift(?:er)?|resultat|beløb)?|brutto|øvrig\sdrift|løn|drift|anlæg|refusion(?:er)?|statsrefusion|brugerbetaling|i\salt|total|sum|resultat)(?:\s(?:i\salt|netto))?(?:\s\([^)]*\))?$/iu,
);

/** Whether a row's label tells a kind of money alone ("Merudgifter", "Indtægter", "Netto i alt"). */
export const isKindOfMoney = (label: string): boolean => KIND.test(label.trim());

/** Before the name in a caption: its number. */
const NUMBER = /^\s*(?:(?:tabel|skema|figur|oversigt)\s\d{1,2}[a-z]?\s?[:.–-]?|\d{1,2}[.)])\s+/iu;
/** Behind it: a unit, a year. */
const BEHIND = /(?:,?\s+(?:\([^()]*\)|(?:19|20)\d{2}))+$/u;

/** What a caption names, without its number, unit and year ("Tabel 1. Vintertjeneste 2024 (1.000 kr.)"). */
export const nameInCaption = (caption: string): string => caption.trim().replace(NUMBER, '').replace(BEHIND, '');
