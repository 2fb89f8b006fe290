/** What decisions and boards of appeal are spoken of. */

/** Whether words name the board of appeal, not what it decides. */
export function namesBoard(words: string): boolean {
  return /ankestyrelsen/iu.test(words);
}

/**
 * Whether a sentence names a board of appeal that is not the one of social matters ("Miljø- og Fødevareklagenævnet"):
 * where it names both, its numbers may be of either.
 */
export function namesOtherBoard(sentence: string): boolean {
  return /klagenævn|ankenævn|(?<!sociale\s)nævnet/iu.test(sentence);
}

/** Whether a noun counts what is decided. */
export function namesCases(noun: string): boolean {
  return /(?:^|\s)(?:klage|anke|social|handicap|ydelses)?(?:sager|klager|afgørelser)$/iu.test(noun);
}

const GETS_ITSELF =
  /(?<!\p{L})(?:jobcent\p{L}+|kommunen|forvaltningen|administrationen|borgerrådgiver\p{L}*|vi)\s(?:har\s)?(?:\p{L}+\s)?(?:modtog|modtaget|fik|fået)\s/iu;

/** Whether an amount after these words is a municipality's own decisions ("der blev truffet 2.300 afgørelser"). */
export function decidesItself(before: string, sentence: string): boolean {
  const clause = sentence.slice(0, before.length) + (/^[^,;]*/u.exec(sentence.slice(before.length))?.[0] ?? '');
  // "Jobcentret modtog 412 klager, og 301 fik medhold": complaints to the municipality itself; decisions come from a
  // board.
  const isDecisions = /^\s?[\d.]+\s(?:\p{L}+\s)?afgørelser(?!\p{L})/iu.test(sentence.slice(before.length));
  if (GETS_ITSELF.test(before) && !isDecisions && !/anke/iu.test(sentence)) return true;
  return /(?<!\p{L})(?:truffet|træffer|traf)(?!\p{L})/iu.test(before) && !/anke|statsforvaltning|nævn/iu.test(clause);
}

/** "33,3 % af sagerne på området blev": between a number of decisions, or a share of them, and what became of it. */
const OUTCOME =
  '^\\s?(?:(?:%|pct\\.|procent)(?:\\saf\\s[^.;,\\d]{2,70}?)?\\s?)?\\s?(?:(?:blev|blevet|er|var|bliver|sager|afgørelser)\\s){0,3}';
const CHANGED = new RegExp(`${OUTCOME}(?:hjemvist|ændret|ophævet|omgjort)`, 'iu');
const UPHELD = new RegExp(`${OUTCOME}stadfæst`, 'iu');
const SOME_UPHELD =
  /^\s(?:ud\s)?af\s(?:de\s|i\salt\s)?(?:[\d.]+|\p{Ll}{2,6})\s\p{L}+(?:\s\([^)]*\))?,?\s(?:(?:blev|er|var|bliver)\s)?stadfæst/iu;

/**
 * Whether the words behind a number say that so many decisions were changed or sent back ("3 hjemvist og 1 ændret").
 */
export const changesDecision = (behind: string): boolean => CHANGED.test(behind);

/** Whether so many were upheld ("84 ud af 120 klager blev stadfæstet", "66,7 % af sagerne blev stadfæstet og"). */
export const isUpheld = (behind: string): boolean => SOME_UPHELD.test(behind) || UPHELD.test(behind);

const OF_ALL = /^\s(?:ud\s)?af\s(?:de\s|i\salt\s|de\si\salt\s)?[\d.]+/iu;
const IN_BRACKETS = /\([^()]*\)/gu;

/**
 * Whether another number stands between a number of cases and the word for what became of some of them ("21 sager,
 * hvoraf 11 blev omgjort").
 */
export const passesAnother = (between: string): boolean =>
  /(?<![\d.,])(?!(?:19|20)\d{2}(?!\d))\d/u.test(between.replaceAll(IN_BRACKETS, '').replace(OF_ALL, '')) ||
  /,\s?(?:hvoraf|heraf)\s/iu.test(between);

/**
 * Whether a number of cases is that of all, of which the sentence goes on to tell some ("Af de 63 sager blev 37
 * stadfæstet").
 */
export const isWholeOfCases = (before: string, behind: string): boolean =>
  /(?:^|[.;:,]\s|\sog\s|(?<!\d\s)ud\s)\s*(?:ud\s)?af\s(?:de\s|i\salt\s|alle\s){0,2}$/iu.test(before) &&
  /^\s(?:(?:påklagede|behandlede|afgjorte|ankede|modtagne)\s)?(?:klage|anke)?(?:sager|klager|afgørelser)(?!\p{L})/iu.test(
    behind,
  );
