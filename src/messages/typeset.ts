/** The typography of generated sentences, of both languages. */

/** A figure and its unit stay on one line, whether the bold ends before the unit or after it. */
const UNIT = /(\d\*?(?:\*\*)?) (%|mio\. kr\.|kr\.|tusind kr\.|pct\.point|m\b|thousand)/gu;
const CURRENCY = /DKK ((?:\*\*)?-?\d)/gu;
/** A unit that ends with a full stop ends the sentence too. */
const TWO_STOPS = /kr\.(\**)\./gu;

/** A sentence, with words between ** in bold, as it is set: figures do not part from their units, nor stops double. */
export function typeset(sentence: string): string {
  return sentence.replace(UNIT, '$1\u00a0$2').replace(CURRENCY, 'DKK\u00a0$1').replace(TWO_STOPS, 'kr.$1');
}

/** The last parts of the field's long compounds: before each a word may break. */
const LAST_PARTS = ['udvalg', 'forvaltning', 'kompensation', 'forsikring', 'undervisning', 'forbrug', 'område'];
const JOINT = new RegExp(`(?<=\\p{L}{3})(?=${LAST_PARTS.join('|')})`, 'giu');

/** The same words with a soft hyphen at their joints, since few browsers can hyphenate Danish by themselves. */
export function hyphenated(text: string): string {
  return text.replace(JOINT, '\u00ad');
}

/** The same words as the beginning of a sentence or a heading. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
