/**
 * What words say of a committee: which one they mean, that a case is only sent to it, and that it treated an item
 * before.
 */
import type { Label } from '../../types/words.ts';
import { ending } from '../matching/ending.ts';

/** Whether words name the committee that was spoken of before ("udvalget"). */
export function pointsToCommittee(words: string): boolean {
  return /^udvalgets?$/iu.test(words);
}

/** Whether a committee is the council itself, which has no budget of its own. */
export function isCouncil(committee: string): boolean {
  return /^(?:byråd|kommunalbestyrelse|borgerrepræsentation)/iu.test(committee);
}

/** Whether a committee is one for all who work for the municipality ("Økonomi- og Personaleudvalget"). */
export function keepsStaff(committee: string): boolean {
  return /økonomi|personale/iu.test(committee);
}

/**
 * Whether the words behind a committee's name, or a heading, say when or where it treated an item ("..., 10. marts
 * 2020, pkt. 28").
 */
export function opensTreatment(words: string): boolean {
  return /^\s*(?:(?:tidligere\s)?beslutning(?:er)?\s(?:fra|i)\s|[,:]?\s?(?:den\s|d\.\s)?\d{1,2}[.-]\s?(?:\p{L}{3,9}\.?|\d{1,2}[.-])\s?\d{2,4})/iu.test(
    words,
  );
}

/** Whether the words behind a committee's name say what it has a budget for ("Økonomiudvalgets område"). */
export const ownsArea = (words: string): boolean =>
  /^s?\s(?:(?:eget|egne|egen|samlede)\s)?(?:budget|bevillings|politik|ansvars|drifts)?(?:område|ramme)(?:[rtsn]|rne)?(?!\p{L})/iu.test(
    words,
  );

/** Whether the words behind a committee's name say that it recommends: what it recommends may be another's. */
export function recommendsBehind(words: string): boolean {
  return /^\s\(?(?:indstiller|indstillede|anbefaler|anbefalede)(?!\p{L})/iu.test(words);
}

const RECOMMENDED_TO = ending(
  /(?<!\p{L})(?:indstiller|indstillede|anbefaler|anbefalede|foreslår)\s(?:til|over\s?for)\s$/iu,
);

/** Whether the words before a committee's name recommend something to it ("Forvaltningen indstiller til "). */
export const recommendsTo = (words: string): boolean => RECOMMENDED_TO(words);

/**
 * Whether a line may begin with a committee that treated or recommended an item: only such lines are looked at closely.
 */
export function mayTellTreatment(line: string): boolean {
  return /^\s{0,2}\p{Lu}[\p{L}, &-]{2,90}(?:\s\(?(?:indstiller|indstillede|anbefaler|anbefalede)(?!\p{L})|[,:]?\s(?:den\s|d\.\s)?\d)/u.test(
    line,
  );
}

/** Words between what is done and who gets it; "af" and its like begin what the case is of. */
const BETWEEN = String.raw`(?:\s(?!(?:fra|af|om|på|for|til)\s|\p{L}*(?:budget|regnskab|ramme|rapport|midler|beløb|bevilling))\p{L}+){0,3}?`;
/** What hands a case over to a committee or asks it something. */
const HANDED = [
  `(?:(?:videre|over|frem|ind|tilbage)-?)?send(?:e|er|es|t|te)${BETWEEN}\\s(?:til|via)`,
  `(?:videre|over|frem|ind|tilbage)-?send(?:else|elsen)${BETWEEN}\\stil`,
  `henvis(?:e|er|es|t|ning)${BETWEEN}\\stil`,
  `ind(?:beret(?:te|ter|tes|tet|ning)|stil(?:les|let|ler|le|ling|lingen))${BETWEEN}\\stil`,
  `(?:af)?rapporter(?:e|er|es|et|ing)${BETWEEN}\\stil`,
  `(?:forelæg(?:ge|ger|ges)|forelagt|fremlæg(?:ge|ger|ges)|fremlagt)${BETWEEN}\\sfor`,
  `drøft(?:e|er|es|et)${BETWEEN}\\s(?:med|i|på)`,
  'over\\sfor',
  'send(?:e|er|es|t|te)\\s[^;]{0,70}?\\svidere\\stil',
].join('|');
/** What a committee does with a case: where it is done, nobody spends. */
const TREATED =
  '(?:behandl(?:ing|es)|godkend(?:else|es)|drøftelse|orientering|beslut(?:tes|ning)|stillingtagen|afgør(?:else|es)|tiltræd(?:else|es))\\s(?:i|af|på|hos)';
/** Verbs whose object is who is asked or told. */
const TOLD =
  'anmod(?:e|er|es|et)|ansøg(?:e|er|es|t)|opfordr(?:e|er|es|et)|orienter(?:e|er|es|et)|informer(?:e|er|es|et)|underret(?:te|ter|tes|tet)|tilgår?';
/**
 * Who else takes part, is heard or has asked for something: the case is not theirs ("samarbejde med", "orientering
 * fra").
 */
const PARTNERS = [
  '\\p{L}*(?:samarbejd(?:e|er|et)|aftaler?|aftalen|dialog|dialogmøder?|dialogmødet|partnerskab|fællesmøder?|fællesmødet|koordinering)\\s(?:med|mellem)',
  '(?:høring|hørt|høringssvar|udtalelse)\\s(?:hos|i|af|fra)',
  '(?:orientering|henvendelse|forslag|oplæg|ønske|spørgsmål|notat|invitation|opfordring)\\sfra',
].join('|');
const TO_WHOM = ending(
  new RegExp(
    `(?<!\\p{L})(?:${HANDED}|${TREATED}|${TOLD}|${PARTNERS})\\s(?:(?:Byrådet|Kommunalbestyrelsen)\\s(?:og|samt|via)\\s)?$`,
    'iu',
  ),
);

/** "Økonomiudvalget anmodes om at": asked or told, in the passive. */
const ASKED = /^\s(?:anmodes|opfordres|bedes|orienteres|informeres|underrettes)(?!\p{L})/u;
/** Words between two committees of one list ("Økonomiudvalget og Miljøudvalget"). */
const JOINED = /^(?:,|\s(?:og|samt|&))\s$/u;

/**
 * The committees of a sentence without those that only recommend, or that are sent, asked or told a case ("oversendes
 * til", "til godkendelse i"): what it tells of may be another's. `offset` is where the sentence begins.
 */
export function withoutOthers(labels: readonly Label[], text: string, offset: number): Label[] {
  let receiver: Label | null = null;
  return labels
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter((label) => {
      if (pointsToCommittee(label.text)) return true;
      const start = label.span.start - offset;
      const joined = receiver !== null && JOINED.test(text.slice(receiver.span.end - offset, start));
      const receives = joined || TO_WHOM(text.slice(0, start));
      receiver = receives ? label : null;
      const behind = text.slice(label.span.end - offset);
      return !receives && !recommendsBehind(behind) && !ASKED.test(behind);
    });
}
