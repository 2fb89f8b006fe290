/**
 * What pays for an amount, where each that pays has an amount of its own: "dækkes dels af puljen med 5,5 mio. kr., dels
 * af kassen med 3,5", "finansieres med 2,0 mio. kr. fra dagplejen og 4,2 mio. kr. fra tandplejen".
 */
import type { Label, Level, Roles } from '../types/words.ts';
import { AMOUNT } from './amounts.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { endNamed } from './moves.ts';
import { PHRASE, STOP, tidy } from './phrases.ts';
import { said } from './said.ts';

/** The verbs by which money pays. */
const PAYS = guarded(
  /(?<!\p{L})(?:finansier(?:es|et|ing(?:en)?)|dækk(?:es|et|e)|betal(?:es|t)|afhold(?:es|t)|udlign(?:es|et)|modsvar(?:es|et)|opvej(?:es|et))(?!\p{L}|\sikke(?!\p{L}))/giu,
);
const AMOUNTS = inLatin(new RegExp(`(?<![\\p{L}\\d.,])${AMOUNT}`, 'giu'));
/** How far behind its verb the last that pays may stand. */
const REACH = 400;

const WORD = '(?:[\\p{L}-]+|\\p{L}{1,4}\\.)';
const NOT = '(?!ikke(?!\\p{L}))';
const ABOUT = '(?:(?:ca\\.|i\\salt|samlet|netto|op\\stil|yderligere|de\\sresterende|de\\sførste)\\s){0,2}';
/** "ved et træk på reserven", "ved en reduktion af kursuspuljen". */
const DRAW =
  '(?:et\\s|en\\s)?(?:kasse)?(?:træk|forbrug|brug|anvendelse|reduktion|nedsættelse|nedskrivning)\\s(?:på|af|fra)\\s';
/** The words before an amount that name what pays it. */
const NAMED = `(?:(?:af|via|fra|over|gennem)\\s|(?:ved|af|via|gennem)\\s(?<draw>${DRAW}))(?<source>${WORD}(?:\\s${WORD}){0,7}?)(?:\\sfra\\s(?:19|20)\\d{2})?\\s(?<by>med|på|\\()(?:\\s|(?<=\\())${ABOUT}$`;
/** What joins one that pays to the one before. */
const JOINED =
  '\\)?(?:\\si\\s(?:19|20)\\d{2})?,?\\s(?:(?:og|samt|dels|delvist?|mens|resten|restbeløbet|det\\sresterende|yderligere|finansieres|dækkes|betales|afholdes)\\s){0,4}';
const FIRST_NAMED = inLatin(new RegExp(`^\\s(?:${NOT}${WORD}\\s){0,5}?${NAMED}`, 'iu'));
const NEXT_NAMED = inLatin(new RegExp(`^${JOINED}${NAMED}`, 'iu'));
const NEXT_BRACKETED = inLatin(
  new RegExp(`^\\)(?:,|\\sog|\\ssamt)\\s(?<source>${WORD}(?:\\s${WORD}){0,5}?)\\s(?<by>\\()$`, 'iu'),
);
const FIRST_LED = inLatin(new RegExp(`^(?:\\s${NOT}${WORD}){0,6}?(?:\\smed)?\\s${ABOUT}$`, 'iu'));
const NEXT_LED = inLatin(new RegExp(`(?:,|(?:,|^|\\s)(?:og|samt|dels|med))\\s(?:med\\s)?${ABOUT}$`, 'iu'));
/** The words behind an amount that name what it is taken from, and what joins the next one. */
const BEHIND = inLatin(new RegExp(`^\\s(?:fra|af|over|via)\\s(?<source>${PHRASE})${STOP}`, 'iu'));
const JOINS_NEXT = inLatin(/(?:,|,?\s(?:og|samt|dels))\s(?:med\s)?(?:ca\.\s)?$/iu);

/** Money of years before pays by its level ("af overført mindreforbrug på 4,1 mio. kr."). */
const CARRIED = inLatin(/(?<!\p{L})(?:overførte?|opsparede?|tidligere\sårs|sidste\sårs)\s\p{L}+$/iu);
/** What outweighs a result elsewhere is a deviation itself. */
const RESULT = inLatin(/(?:mindre|mer)(?:forbrug|udgift|indtægt)|(?:over|under)skud|besparelse|indtægt|udgift/iu);
/** Who is not the municipality, or lends to it. */
const OTHERS = inLatin(
  /(?<!\p{L})(?:stat(?:en|slig|s)|EU|LAG|borger|bruger|forældre|bebo|ejer|grundejer|lejer|virksomhed|privat|bank|naboer|andre\skommun)|fond|ministeri|styrelse|region|forsikring|selskab|forening|klub|menighed|sponsor|(?<!\p{L})lån(?!epulje)|refusion|takst|betaling(?:en)?$|^(?!generelle|blok)\p{L}*\s?tilskud/iu,
);
/** What lies ready to pay: costs are told as paid by others, too. */
const MONEY =
  /pulje|kasse|beholdning|likvid|reserve|buffer|opsparing|overskud|mindreforbrug|midler|konto|budget|ramme|råderum/iu;
/** A name that is no committee's nor a pool's is of somebody else. */
const PROPER = inLatin(/(?:^|\s)\p{Lu}(?!\p{L}*(?:udvalg|pulje|område|ramme|budget|reserve))/u);
const COMMITTEE = /udvalg/iu;
const WHOSE = inLatin(/^(?:den|det|de|kommunens|udvalgets|områdets|egen|egne)\s/iu);
/** "puljen til trafiksikkerhed": a pool is called by what it is for. */
const POOL_FOR = inLatin(/^pulje[nr]?\s(?:til|for)\s/iu);

/**
 * What pays by the words that name it: '' where it has no name of its own, null where nothing of the municipality's
 * pays.
 */
function payerNamed(source: string, isBefore: boolean, verb: string): string | null {
  if (CARRIED.test(source)) return '';
  const name = tidy(source).replace(WHOSE, '');
  if (RESULT.test(source) || OTHERS.test(name)) return null;
  if (COMMITTEE.test(name)) return name;
  const isVague = isBefore && /^(?:betal|afhold)/iu.test(verb) && !MONEY.test(name);
  return isVague || PROPER.test(name) ? null : name.replace(POOL_FOR, '');
}

interface Paid {
  readonly start: number;
  readonly end: number;
  readonly payer: string;
}

/** The amounts behind one verb that pay: each names what it is taken from, before or behind itself. */
function paidBehind(text: string, from: number, verb: string): Paid[] {
  const rest = text.slice(from, from + REACH);
  const amounts = [...rest.matchAll(AMOUNTS)];
  const paid: Paid[] = [];
  let last = 0;
  for (const [at, amount] of amounts.entries()) {
    const start = amount.index;
    const end = start + amount[0].length;
    const before = rest.slice(last, start);
    const behind = rest.slice(end, amounts[at + 1]?.index ?? rest.length).replace(JOINS_NEXT, '');
    const named = at === 0 ? FIRST_NAMED.exec(before) : (NEXT_NAMED.exec(before) ?? NEXT_BRACKETED.exec(before));
    const { source, by, draw } = named?.groups ?? {};
    // "afholdes af puljen på 3,0 mio. kr.": how much there is in it.
    const isLevel = by === 'på' && draw === undefined && !CARRIED.test(source ?? '');
    const led = (at === 0 ? FIRST_LED : NEXT_LED).test(before) ? BEHIND.exec(behind)?.groups?.['source'] : undefined;
    const told = isLevel ? led : (source ?? led);
    const payer = told === undefined ? null : payerNamed(told, told === source, verb);
    if (payer === null) break;
    paid.push({ start: from + last, end: from + start, payer });
    last = end;
  }
  return paid;
}

/** What the words for a payer say of its amount. */
function rolesOf(payer: string): Roles {
  const named = payer === '' ? {} : (endNamed(payer) ?? { area: payer });
  const whose = 'economy' in named && named.economy === 'financing' ? { committee: null } : {};
  return { measure: 'appropriation', domain: 'appropriations', direction: -1, move: 'from', ...named, ...whose };
}

/** The words of a sentence that lead up to amounts which pay for another, with what each is taken from. */
export function payerLabels(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  return PAYS.matches(text).flatMap((match) =>
    paidBehind(text, match.index + match[0].length, match[0]).map(({ start, end, payer }): Label => {
      const lead = text.slice(start, end);
      const words = lead.trim();
      const from = words === '' ? end - 1 : end - lead.trimStart().length;
      const span = { start: offset + from, end: offset + end };
      return { span, text: words === '' ? match[0] : words, says: said(rolesOf(payer)), level };
    }),
  );
}
