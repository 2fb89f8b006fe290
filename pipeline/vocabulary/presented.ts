/** The sentence that opens an item without a telling title: "Administrationen fremlægger regnskabet for 2023". */
import { inLatin } from './matching/letters.ts';

/** A longer opening is no title. */
const LONGEST = 240;
const SENTENCE = /^.{0,240}?(?:(?<=\p{L}{2}|\d)\.(?=\s+\p{Lu}|\s*$)|$)/u;
const REPORT =
  '\\p{L}*(?:regnskab|regnskabet|regnskaber|regnskabsresultat|regnskabsresultatet|(?:budget|økonomi)opfølgning(?:en)?|budgetkontrol(?:len)?|budgetrevision(?:en)?|regnskabsprognosen?)';
/** Whose it is and which: nothing that makes it another thing ("forslag til", "anvendelsen af"). */
const WHOSE = '(?:(?!(?:til|af|om|i|på|forslag|en|fra|med|der|som|at)\\s)[\\p{L}\\d][\\p{L}\\d.,-]*\\s){0,5}?';
const PRESENTED = inLatin(
  new RegExp(
    `(?<!\\p{L})(?:fremlægge[rs]?|forelægge[rs]?|fremsende[rs]?|præsentere[rs]?(?:\\sfor)?)\\s(?:hermed\\s)?(?<report>${WHOSE}${REPORT}(?:\\s(?:nr\\.\\s)?[1-4](?![\\d.]))?(?:\\s(?:(?:for|pr\\.|i)\\s[^,;]{0,30}?)?20\\d{2})?)(?!\\p{L})`,
    'iu',
  ),
);

/** Companies and clubs have accounts of their own, and so have projects. */
const OF_OTHERS = inLatin(
  /selskab|forsyning|forening|fonden|bestyrelse|museum|museet|institution|(?<!\p{L})[AI]\/S(?!\p{L})|(?:anlægs|bygge|projekt)regnskab/iu,
);

/** The report that the first sentence of a text lays before the committee ("Skoleudvalgets regnskab for 2023"). */
export function reportPresented(text: string): string | null {
  const sentence = SENTENCE.exec(text.slice(0, LONGEST * 2))?.[0] ?? '';
  return OF_OTHERS.test(sentence) ? null : (PRESENTED.exec(sentence)?.groups?.['report'] ?? null);
}
