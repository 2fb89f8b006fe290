import { inLatin } from './matching/letters.ts';
import { setOf } from './wordlists.ts';

/** Abbreviations after which a sentence goes on; "kr." and "pct." end one when a capital follows. */
const NEVER_END = setOf(`
  ca bl.a f.eks feks jf jvf inkl ekskl excl incl pr hhv vedr kl mio mia mill nr pkt tlf d dvs osv fx korr opr gl max min
  afd s kap art if evt kgs skt sct`);
const MAY_END = setOf('kr t.kr tkr mio.kr mill.kr mia.kr pct mv m.v m.m etc o.l årsværk point stk');
const ORDINAL_FOLLOWERS = /^\s+(?:Økonomi|ØR\b|Budget|Behandling|Redegørelse|Kvartal|Halvår|Klasse|Plads)/u;
const RANK_BEFORE = /(?:nr\.|nummer|plads(?:en)?|kr\.)\s?$/iu;
/** "jf. bilag 2. Heraf vedrører": the number of what is pointed to is no ordinal. */
const POINTED_BEFORE = /(?<!\p{L})(?:bilag|tabel|figur|punkt|pkt\.|side|afsnit|note)\s?$/iu;
const UNIT_BEFORE = /(?<!\p{L})kr\.?\s[-–+]?\d[\d.,]*\s(?:mio|mia|mill)$/iu;
const CAPITALS = /^\s\p{Lu}{2,}(?:['’]\p{Ll}+|-\p{Ll}+)?(?=[\s,.;:)]|$)/u;
const LAST_NUMBER = inLatin(/(?<![\d.,\p{L}])(\d+)$/u);
const LAST_WORD = inLatin(/([\p{L}.]+)$/u);

/**
 * Whether the stop that ends at `at` in `text` ends a sentence. A number with a stop is an ordinal before a small
 * letter ("7. klasse") and before the few nouns that take one; after "nr." it is a number and the sentence ends.
 */
export function endsSentence(text: string, at: number): boolean {
  const mark = text[at - 1];
  const after = text.slice(at, at + 40);
  const next = /^["”’)\s]*(\S)/u.exec(after)?.[1] ?? '';
  if (mark === '?' || mark === '!') return !/[\d"”]/u.test(next);
  if (!/[\p{Lu}\d"”„“(*-]/u.test(next)) return false;
  const before = text.slice(Math.max(0, at - 30), at - 1);
  const number = LAST_NUMBER.exec(before);
  if (number !== null) {
    const ahead = before.slice(0, -(number[1] ?? '').length);
    if (POINTED_BEFORE.test(ahead)) return /\p{Lu}/u.test(next);
    if (ORDINAL_FOLLOWERS.test(after)) return false;
    const isRank = RANK_BEFORE.test(ahead);
    // "i 2020/21. Sygefraværet": the end of a school year is no ordinal.
    const noDay = Number(number[1]) > 31 || !/^\d{1,2}$/u.test(number[1] ?? '') || /\d\/$/u.test(ahead);
    return (/\p{Lu}/u.test(next) && (isRank || noDay)) || (/\d/u.test(next) && (noDay || isRank));
  }
  const word = (LAST_WORD.exec(before)?.[1] ?? '').toLowerCase();
  // "på kr. 4,7 mio. Overførselsudgifterne": the unit stood before the number.
  if (UNIT_BEFORE.test(before)) return /\p{Lu}/u.test(next);
  if (NEVER_END.has(word)) return false;
  // "... er det 91,0 pct. 3.214 elever har svaret"
  if (word === 'pct') return /[\p{Lu}\d]/u.test(next);
  // "40 stk. PC": a name of capitals is what there are so many of.
  if (word === 'stk' && CAPITALS.test(after)) return false;
  if (MAY_END.has(word)) return /\p{Lu}/u.test(next);
  return true;
}

const OPEN_WORD = inLatin(
  /(?<!\p{L})(?:at|og|eller|på|i|af|for|til|fra|med|om|der|som|en|et|den|det|de|ved|under|over|mellem|samt|men|mens|hvor|når|er|var|har|bliver|blev|udgør|udgjorde)$/iu,
);

/** Longer than the longest of them, with the letter before it. */
const LONGEST_OPEN = 10;

/** Whether a line breaks off in the middle of a sentence, by its last word ("... viser regnskabet, at"). */
export function endsOpen(text: string): boolean {
  return OPEN_WORD.test(text.trimEnd().slice(-LONGEST_OPEN));
}
