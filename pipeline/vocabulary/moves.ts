/** Money that is moved from one area or committee to another, and what pays for an amount. */
import type { Span } from '../types/document.ts';
import type { Roles } from '../types/words.ts';
import { AMOUNT, behindAmount, UNIT_BEHIND } from './amounts.ts';
import { namesCommittee } from './committees.ts';
import { ending } from './matching/ending.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { CASH, SERVICE_POOL } from './names.ts';
import { END, PHRASE, STOP, tidy } from './phrases.ts';
import { isNamelessPool, outOfPools } from './pool-moves.ts';

const COMMITTEE = 'Udvalget\\sfor\\s\\p{Lu}[\\p{L}, -]*?';
const PROJECT = '(?:politikområdet\\s|projekt(?:et)?\\s)?';
const FROM = `${PROJECT}(?<from>${COMMITTEE}|${PHRASE})`;
const TO = `${PROJECT}(?<to>${COMMITTEE}|${PHRASE})`;
/** "Overførslen fra A til B er på 0,6 mio. kr." */
const BEFORE_AMOUNT = `(?=\\s(?:(?:er|var|udgør|udgjorde|andrager)\\s)?(?:på\\s)?(?:i\\salt\\s|ca\\.\\s)?${AMOUNT})`;
const MOVED = guarded(
  new RegExp(
    `\\bfra\\s${FROM}\\stil\\s${TO}(?:\\sunder\\s(?<committee>\\p{Lu}[\\p{L} -]*?udvalget))?(?:${END}|${BEFORE_AMOUNT})`,
    'giu',
  ),
);
/** "Seniorudvalget har i august fået overført 2,5 mio. kr. fra Økonomiudvalget til ...". */
const RECEIVED = guarded(
  new RegExp(
    `(?<=^|[.;:]\\s|(?:og|mens?)\\s)(?<to>\\p{L}[\\p{L}, -]*?)\\s(?:(?:har|havde)\\s(?:[\\p{L}\\d]+\\s){0,4}?fået|får|fik)\\s(?:\\p{L}+\\s){0,2}?(?:overført|tilført|flyttet)\\s[^.;]{0,12}(?:mio\\.\\s)?kr\\.\\sfra\\s(?<from>${PHRASE})(?=\\stil\\s|\\si\\s|[.,;]|$)`,
    'giu',
  ),
);

const IN_YEAR = '(?:i\\s(?:19|20)\\d{2}\\s)?';
const AUXILIARY =
  '(?:(?:foreslås|indstilles|ønskes|søges|anbefales|kan|skal|vil|bliver|blev|er|derfor|herefter|samtidig|dermed)\\s){0,3}';
const VERB = '(?<verb>(?:over)?flytte[st]|omplacere[st]|omdisponere[st]|overføres|overført|tilføres|tilført)\\s';
const OBJECT =
  '(?<=^|[\\s(])(?<object>\\p{L}*(?:budget(?:tet)?|beløb(?:et)?|bevilling(?:en)?|rammen?|puljen?|midler(?:ne)?))\\s';
const ITS_AMOUNT = `på\\s(?:i\\salt\\s|ca\\.\\s|netto\\s)?${AMOUNT}\\s`;
/** "der flyttes 0,8 mio. kr. til projekt Kyststien fra projekt Havnebadet". */
const BACKWARDS = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?:over)?flytte[st]?|omplacere[st]?|omdisponere[st]?|overføres?|overført)\\s(?:[^.;]{0,20}${AMOUNT}\\s(?:af\\s\\p{L}+\\s)?)?${IN_YEAR}til\\s${TO}\\sfra\\s${FROM}${END}`,
    'giu',
  ),
);
/**
 * "rådighedsbeløbet på 0,8 mio. kr. til Havnebadet flyttes til Kyststien", "af budgettet til Havnebadet flyttes 0,8
 * mio. kr. til Kyststien".
 */
const NAMED_FIRST = guarded(
  new RegExp(
    `${OBJECT}(?:${ITS_AMOUNT})?${IN_YEAR}(?<of>til|på|fra|vedrørende|vedr\\.|for)\\s${FROM}\\s${IN_YEAR}(?:${ITS_AMOUNT})?${AUXILIARY}(?:${AMOUNT}\\s)?${VERB}(?:${AMOUNT}\\s)?${IN_YEAR}(?:til\\s)?${TO}${END}`,
    'giu',
  ),
);
/** What stands before the two ends ("rådighedsbeløbet på 0,8 mio. kr. i 2026 flyttes"). */
const LEAD = guarded(new RegExp(`${OBJECT}${ITS_AMOUNT}${IN_YEAR}${AUXILIARY}${VERB}${IN_YEAR}$`, 'giu'));
const LONGEST_LEAD = 120;

/** Where money comes from in time or by a source, not from another area. */
const NO_END =
  /^(?:året|sidste|tidligere|regnskab|budget|nu|\p{L}*(?:fond|stat)(?:en)?$|(?:mer|mindre)(?:forbrug|udgift)|(?:over|under)skud)/iu;
/** A time, or what something is for: no other area gets it. */
const NO_GOAL =
  /^(?:næste|kommende|senere|efterfølgende|dækning|finansiering|brug|køb|delvis|det\svidere)(?!\p{L})|(?:^|\s)\p{L}*år(?:et|ene)?$/iu;
/** Money is "overført" and "tilført" to times and purposes, too: what gets it must be a name. */
const MAY_BE_CARRIED = /^(?:over|til)før/iu;
const IS_NAME = /^\p{Lu}/u;
const IS_POOL = /puljen?$/iu;

/** A move of money: where it is taken, where it is given, and the committee of the latter where it is told. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly committee: string | null;
  /** The committee of the former, where it is told. */
  readonly giver: string | null;
  /** Where in the text its words begin, and how far they go. */
  readonly at: number;
  readonly reach: number;
  /** Whether these hold the amount, too, and what is moved. */
  readonly whole: boolean;
}

function moveOf(match: RegExpExecArray, whole: boolean): Move[] {
  const { from, whose, to = whose, committee, giver, object = '', of = '' } = match.groups ?? {};
  if (from === undefined || to === undefined || /\d/u.test(from + to) || NO_END.test(from)) return [];
  if (isNamelessPool(from) && !namesCommittee(to)) return [];
  const source = IS_POOL.test(object) ? `${object} ${of} ${from}` : from;
  const [at, reach] = [match.index, match[0].length];
  return [{ from: tidy(source), to: tidy(to), committee: committee ?? null, giver: giver ?? null, at, reach, whole }];
}

/** A move whose ends stand behind its amount, with that. */
function withLead(text: string, move: Move): Move {
  const [lead] = LEAD.matches(text.slice(Math.max(0, move.at - LONGEST_LEAD), move.at));
  if (lead === undefined) return move;
  const { length } = lead[0];
  return { ...move, at: move.at - length, reach: move.reach + length, whole: true };
}

/** The moves of money in a text, in order: between areas or committees, not between years. */
export function movesIn(text: string): Move[] {
  const ofPools = outOfPools(text);
  const others = ofPools.length > 0 ? [] : [...RECEIVED.matches(text), ...MOVED.matches(text)];
  const moves = [...ofPools, ...others].flatMap((match) => moveOf(match, false));
  if (moves.length > 0) return moves.map((move) => withLead(text, move));
  return [
    ...BACKWARDS.matches(text).flatMap((match) => moveOf(match, false)),
    ...NAMED_FIRST.matches(text).flatMap((match): Move[] => {
      const { verb = '', to = '' } = match.groups ?? {};
      const named = MAY_BE_CARRIED.test(verb) ? IS_NAME.test(to) : /\stil\s/iu.test(match[0]) && !NO_GOAL.test(to);
      return named ? moveOf(match, true) : [];
    }),
  ];
}

const YEAR = '(?:budget\\s|regnskab\\s)?(?:19|20)\\d{2}';
const BETWEEN_YEARS = guarded(
  new RegExp(
    `${OBJECT}${ITS_AMOUNT}(?:(?:til|på|vedrørende|vedr\\.|for)\\s${PHRASE}\\s)?${AUXILIARY}(?:over)?flytte[st]\\sfra\\s${YEAR}\\s(?:og\\s)?til\\s${YEAR}(?!\\d)`,
    'giu',
  ),
);

/**
 * The words in a text that move an amount from one year to another ("rådighedsbeløbet på 3,0 mio. kr. flyttes fra 2025
 * til 2026").
 */
export const movedInTime = (text: string): Span[] =>
  BETWEEN_YEARS.matches(text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Where an amount comes from that goes where the next one does ("... kr. fra vejvæsen og 0,9 mio. kr."). */
const ONE_OF_SOURCES = inLatin(
  new RegExp(
    `^[\\d.,]*[^,;]{0,30}?(?:kr\\.|kroner)\\sfra\\s(?<from>\\p{L}[\\p{L} -]{2,60}?)(?:,|\\s(?:og|samt))\\s${AMOUNT}`,
    'iu',
  ),
);

/** The two ends of the move of money that stands nearest behind a place in a text; null when the text moves none. */
export function moveEnds(text: string, at: number): Move | null {
  const moves = movesIn(text);
  const last = moves.at(-1);
  // "flyttes 0,6 mio. kr. fra A til B, og der flyttes 1,0": a move that has an amount of its own moves no other.
  const isOpen = last !== undefined && text.slice(0, last.at).search(NEXT_AMOUNT) < 0;
  const move = moves.find((one) => one.at + one.reach > at);
  if (move === undefined) return isOpen ? last : null;
  // "1,3 mio. kr. fra A og 0,9 mio. kr. fra B til C": each amount has a source of its own.
  const from = ONE_OF_SOURCES.exec(text.slice(at, move.at))?.groups?.['from'];
  return from === undefined ? move : { ...move, from: tidy(from) };
}

/** The end of a move that is no area: the cash, operations, capital. */
export function endNamed(name: string): Pick<Roles, 'area' | 'economy'> | null {
  if (/^(?:(?:kommune)?kasse(?:n|beholdning(?:en)?)|likvide\s(?:beholdning(?:en)?|aktiver|midler))$/iu.test(name))
    return { area: CASH, economy: 'financing' };
  if (/^servicer+amm\p{L}*pulje\p{L}*$/iu.test(name)) return { area: SERVICE_POOL, economy: 'financing' };
  if (/^drift(?:en|sbudgettet)?$/iu.test(name)) return { economy: 'operations' };
  return /^anlæg(?:et|sbudgettet)?$/iu.test(name) ? { economy: 'capital' } : null;
}

const DRAWN = guarded(new RegExp(`${UNIT_BEHIND}\\sfra\\s(?<area>\\p{L}${PHRASE})${STOP}`, 'giu'));

/**
 * Where an amount is taken that is moved to what the sentence told before ("dækkes ved omplacering af 0,9 mio. kr. fra
 * sygeplejen").
 */
export function drawnFrom(behind: string): Pick<Roles, 'area' | 'economy'> | null {
  const area = DRAWN.matches(behind)[0]?.groups?.['area'];
  if (area === undefined || NO_END.test(area) || namesCommittee(area)) return null;
  return endNamed(tidy(area)) ?? { area: tidy(area) };
}

/** What pays for an amount: "finansieret af kassebeholdningen", "dækkes ved et træk på den likvide beholdning". */
const PAID = guarded(
  /(?<!\p{L})(?:finansier(?:es|et|ing(?:en)?)|dækk(?:es|et)|betal(?:es|t))\s(?:(?!del)\p{L}+\s){0,2}?(?:af|over|via|fra|ved|gennem|med|på)\s(?:(?:et\s)?(?:kasse)?(?:træk|forbrug)\s(?:på|af|i)\s)?(?:den\s|de\s|kommunens\s){0,2}(?:(?<cash>(?:kommune)?kasse(?:n|beholdning(?:en)?|træk)|likvide?\s(?:beholdning(?:en)?|aktiver|midler|reserver))|(?<pool>servicer+amm\p{L}*pulje\p{L}*))(?!\p{L})(?!\s(?:med|på)\s(?:(?:ca\.|i\salt|op\stil)\s)?\d)/giu,
);
/** The next amount of the sentence: what pays is told of the amount before it alone. */
const NEXT_AMOUNT = new RegExp(AMOUNT, 'u');

/** The pool or cash that the words behind an amount let pay for it; null where they name none. */
export function paidFrom(behind: string): Pick<Roles, 'area' | 'economy'> | null {
  const [paid] = PAID.matches(behind);
  if (paid === undefined || behind.slice(0, paid.index).search(NEXT_AMOUNT) >= 0) return null;
  return { area: paid.groups?.['cash'] === undefined ? SERVICE_POOL : CASH, economy: 'financing' };
}

const GIVEN_UP = ending(
  /(?<!\p{L})(?:tilbagefør(?:sel|ing)\saf|afgive[rs]?)\s(?:i\salt\s|samlet\s|netto\s|ca\.\s)?$/iu,
);

/** Whether an amount after these words is given up ("udvalget afgiver"): the cash that gets it is not whose it is. */
export const leadsGivenUp = (before: string): boolean => GIVEN_UP(before);

/** Verbs by which one amount pays for another. */
const PAYS = '(?:finansier(?:es|et|ing(?:en)?)|dækk(?:es|et)|betal(?:es|t)|udlign(?:es|et))';
const FINANCED = guarded(
  new RegExp(
    `(?<!\\p{L})${PAYS}\\s(?:(?!ikke)\\p{L}+\\s){0,2}?(?:med|af|ved|via)\\s(?:[^.;]|\\.(?=\\d|\\s(?:mio|kr|ca|\\p{Ll})))*$`,
    'iu',
  ),
);
const FROM_POOL = behindAmount(
  String.raw`\sfra\s(?<source>(?:\p{L}+\s){0,3}?\p{L}*(?:pulje|reserve|kasse|beholdning|likvid|ramme|budget|opsparing|overskud|mindreforbrug|henlæggelse)\p{L}*)(?!\p{L})`,
);
const IS_CASH =
  /(?:^|\s)(?:(?:kommune)?kasse(?:n|beholdning(?:en)?)|likvide?\s?\p{L}*(?:\s(?:beholdning(?:en)?|aktiver|midler))?)$/iu;

/**
 * Whether an amount is taken from a pool or the cash to pay for another ("finansieret med 1,2 mio. kr. fra puljen til
 * veje").
 */
export function paysFromPool(before: string, behind: string): boolean {
  return FROM_POOL.test(behind) && FINANCED.test(before);
}

/** What such an amount is taken from: the cash, or what its own words name. */
export function poolPaying(behind: string): Pick<Roles, 'area' | 'economy'> {
  const cash = IS_CASH.test(FROM_POOL.exec(behind)?.groups?.['source'] ?? '');
  return cash ? { area: CASH, economy: 'financing' } : {};
}

const PAYER = new RegExp(
  `(?<!\\p{L})${PAYS}\\s(?:(?!ikke|del)[\\p{L}.]+\\s){0,3}?(?:af|over|via|fra|ved|gennem|inden\\sfor|med\\s[^;]{0,80}?\\sfra)\\s`,
  'iu',
);

/**
 * Whether words behind an amount lead up to what pays for it ("finansieret af puljen til"): what is named there pays.
 */
export function leadsToPayer(between: string): boolean {
  return PAYER.test(between);
}

const EXPENSE = ending(
  /(?<!\p{L})(?:netto|brutto|anlægs|drifts)?(?:udgiften|udgifterne|beløbet|beløb)\spå\s(?:i\salt\s|netto\s|ca\.\s|samlet\s)?$/iu,
);

const IS_PAID = behindAmount(String.raw`\s(?:foreslås\s|ønskes\s|indstilles\s)?(?:finansier|dækk|betal)`);

/**
 * Whether an amount is told only to say that the cash or the pool of the frame pays it ("Udgiften på 2 mio. kr.
 * finansieres af kassen").
 */
export function onlyPaid(before: string, behind: string): boolean {
  return EXPENSE(before) && IS_PAID.test(behind) && paidFrom(behind) !== null;
}

const YEARS = behindAmount(
  String.raw`\s(?:[^.;,\d]{0,60}\s)?fra\s(?:budget\s|regnskab\s)?(?<from>(?:19|20)\d{2})\s(?:og\s)?til\s(?:budget\s)?(?<to>(?:19|20)\d{2})(?!\d)`,
);

/**
 * The years between which the words behind an amount move it ("flyttes 1,0 mio. kr. til legepladser fra 2023 til
 * 2024").
 */
export function yearsMoved(behind: string): { readonly from: number; readonly to: number } | null {
  const { from, to } = YEARS.exec(behind)?.groups ?? {};
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

/**
 * Whether words say of an amount behind them, or of a column, that it is asked for ("der søges overført", "Ansøgt
 * overført").
 */
export const asksFor = (words: string): boolean =>
  /(?<!\p{L})(?:(?:an)?søg(?:t|te|es|er)|anmode(?:t|de))(?!\p{L})\D*$|(?<!\p{L})ønske(?:[str]|de)(?!\p{L})\D*$/iu.test(
    words,
  );

const ENDS_IN_AMOUNT = new RegExp(String.raw`${AMOUNT}\s(?:i\s|er\s)?$`, 'iu');

/** Whether words end in an amount, with its unit. */
export const endsInAmount = (words: string): boolean => ENDS_IN_AMOUNT.test(words);

const OUTWEIGHS =
  /(?<!\p{L})(?:modsvar|opvej|udlign|kompenser)(?:es|et|t)\s(?:\p{L}+\s){0,2}?(?:af|ved|med|gennem)\s/iu;

/** Whether words behind an amount lead up to what outweighs it ("modsvares af en tilsvarende"). */
export const leadsToCounterpart = (between: string): boolean => OUTWEIGHS.test(between);

const FREED = ending(
  /(?<!\p{L})(?:negative?\s\p{L}*bevilling|\p{L}*indtægtsbevilling)(?:en|er)?\s(?:[^.;,\d]{1,60}\s)?på\s(?:i\salt\s|samlet\s|ca\.\s)?$/iu,
);
const TO_CASH = behindAmount(
  String.raw`[^.;,]{0,60},?\s(?:som|der|og)\s(?:\p{L}+\s)?(?:tilføres|tilgår|lægges\si|overføres\stil)\s(?:den\s)?(?:(?:kommune)?kasse|likvid)`,
);

/**
 * Whether an amount that a budget loses goes to the cash ("en negativ bevilling på 900.000 kr., som tilføres kassen").
 */
export const goesToCash = (before: string, behind: string): boolean => TO_CASH.test(behind) && FREED(before);
