/** Grants told with who gives or asks: money that the municipality gives is no income. */
import type { Label, Level, Roles } from '../types.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { said } from './said.ts';

const GRANT = String.raw`(?:(?:drifts|aktivitets|lokale|anlægs|etablerings|engangs|grund|udviklings)?tilskud|støtte)`;
/** What stands between the verb and the grant, and between the grant and its amount. */
const WITHIN = String.raw`(?:[\p{L}\d]+\s){0,4}?`;
const AMOUNT = String.raw`(?:\s[\p{L}-]+){0,3}?\spå\s(?:(?:højst|op\stil|i\salt|samlet|ca\.|maksimalt)\s){0,2}(?=\d)`;

/** "75.000 kr. i tilskud": the amount stands between. */
const AMOUNT_IN = String.raw`(?:ca\.\s)?\d[\d.,]*\s(?:mio\.\s)?(?:kr\.|kroner)\si\s${GRANT}`;

const ASKED = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?:har|havde|er\\sder|der\\ser)\\s)?(?:(?:an)?søg(?:er|t|te|es)|anmod(?:er|et|ede))\\s${WITHIN}om\\s(?:${WITHIN}${GRANT}${AMOUNT}|${AMOUNT_IN}(?!\\p{L}))|(?<!\\p{L})ansøgning(?:en|er)?\\s${WITHIN}om\\s${WITHIN}${GRANT}${AMOUNT}`,
    'giu',
  ),
);
const GIVEN = guarded(
  new RegExp(
    `(?<!\\p{L})(?:giver|gives|gav|givet|yder|ydes|ydede|ydet|bevill?i?g(?:er|es|ede|et)|tildel(?:er|es|te|t))\\s${WITHIN}${GRANT}${AMOUNT}`,
    'giu',
  ),
);

const AMOUNT_INSIDE = inLatin(new RegExp(`${AMOUNT_IN}$`, 'iu'));

/** Funds, the state and its offices. */
const DONOR = inLatin(
  /fond|(?<!\p{L})stat(?:en|ens)?(?!\p{L})|ministeri|styrelse|direktorat|(?<!\p{L})region|(?<=fra\s)\p{L}+rådet(?!\p{L})|friluftsråd|(?<!\p{L})(?:EU|LAG|STAR|Realdania)(?!\p{L})/iu,
);
const OWN = inLatin(
  /kommune(?:n|ns)?(?!\p{L})|forvaltning|administration|direktion|udvalget|byrådet|bestyrelsen|(?<!\p{L})vi(?!\p{L})|jobcenter/iu,
);
/** Institutions that may be the municipality's own: nothing tells whom they ask. */
const INSTITUTION = inLatin(
  /bibliotek|(?<!\p{L})(?:folke|musik|kultur|idræts|heldags|special)?skole(?:n|r|rne)?(?!\p{L})|museum|museet|børnehus|institution|plejehjem|hallen/iu,
);
/** "Kommunen er bevilget", "har fået tildelt". */
const GETS = inLatin(/(?<!\p{L})(?:er|bliver|blev|blevet|får|fik|fået)$/iu);
/** Words in which nobody is named who asks. */
const NOBODY = inLatin(/^(?:der|det|som|hvor|nu|derfor|samtidig|desuden|også|endvidere)?$/iu);
const CLAUSE_START = inLatin(/[,;:]\s|(?:^|\s)(?:og|samt|mens|men|at)\s|[-–•]\s/giu);

const ASKED_OF_US: Roles = { measure: 'appropriation', domain: 'appropriations', standing: 'wished' };
const GIVEN_BY_US: Roles = { measure: 'appropriation', domain: 'appropriations' };
const ASKED_BY_US: Roles = { measure: 'grant', domain: 'grants', standing: 'wished' };

/** The words of the clause before its verb: who does it. */
function subjectOf(before: string): string {
  const start = [...before.matchAll(CLAUSE_START)].at(-1);
  return before.slice(start === undefined ? 0 : start.index + start[0].length).trim();
}

/** What a grant is that is asked for: wished of the municipality by others, or asked by it of others; nothing where nobody tells. */
function asked(subject: string, text: string, words: string): Roles {
  if (/^ansøgning/iu.test(words)) return words.includes(' fra ') && !DONOR.test(text) ? ASKED_OF_US : {};
  if (OWN.test(subject)) return ASKED_BY_US;
  if (NOBODY.test(subject)) return DONOR.test(text) ? ASKED_BY_US : {};
  if (INSTITUTION.test(subject)) return DONOR.test(text) ? ASKED_BY_US : {};
  return DONOR.test(text) ? {} : ASKED_OF_US;
}

/** The words of a sentence that tell of a grant who asks for it or gives it; of those that the municipality gets, others tell. */
export function givenGrants(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  const label = (match: RegExpExecArray, roles: Roles): Label => {
    const words = match[0].trimEnd();
    const start = offset + match.index;
    // Words that say nothing would claim the digits among them.
    const isSilent = Object.keys(roles).length === 0 && words.includes(' i ') && AMOUNT_INSIDE.test(words);
    const says = said(isSilent ? { denied: true } : roles);
    return { span: { start, end: start + words.length }, text: words, says, level };
  };
  return [
    ...ASKED.matches(text).map((match) => label(match, asked(subjectOf(text.slice(0, match.index)), text, match[0]))),
    ...GIVEN.matches(text).flatMap((match) => {
      const subject = subjectOf(text.slice(0, match.index));
      const isPassive = /^\p{L}+es\s/u.test(match[0]) || GETS.test(subject);
      return DONOR.test(text) || (OWN.test(subject) && isPassive) ? [] : [label(match, GIVEN_BY_US)];
    }),
  ];
}
