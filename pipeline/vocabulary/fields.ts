/** Committees named by their fields alone ("Skole, klub og SFO"), known by where they stand in a meeting's head. */
import { withoutCapitals } from './committees.ts';
import { inLatin } from './matching/letters.ts';
import { isOfHead } from './meetings.ts';
import { anyOf, wholeWords } from './wordlists.ts';

/** Words that are no part of a name; they join it to what stands around it. */
const JOINS =
  '(?:og|samt|i|på|for|af|til|fra|med|ved|om|den|det|de|d|en|et|kl|nr|som|der|møde\\p{L}*|\\p{L}+dag|kommunes?)(?!\\p{L})';
const WORD = String.raw`(?!${JOINS})\p{L}[\p{L}-]*`;
/** "Det nære sundhedstilbud", "Grøn omstilling": an adjective may stand before the noun. */
const PART = String.raw`${WORD}(?:\s${WORD})?`;
const FIRST = String.raw`\p{Lu}[\p{L}-]*`;
const NAME = String.raw`(?<name>${FIRST}(?:\s${WORD})?(?:,\s${PART}){0,3},?\s(?:og|&|samt)\s${PART})`;
/** "Børn, familier og forebyggelses møde den 4. maj 2024": whose the meeting is. */
const WHOSE_MEETING = inLatin(
  new RegExp(
    String.raw`^(?:${NAME}|(?<one>${FIRST}))['’]?s\s(?:\d+\.\s|(?:ordinære|ekstraordinære|åbne|lukkede|konstituerende)\s)?møde(?<rest>$|[\s,:].*)`,
    'u',
  ),
);
/** "Referat fra Social og Sundhed", "Møde i Teknik & Miljø den 4. maj 2024": in what the meeting was. */
const MEETING_IN = inLatin(
  new RegExp(
    String.raw`^(?:(?:Åbent|Lukket|Ordinært|Ekstraordinært)\s)?(?:[Mm]ødet?|\p{L}*[Rr]eferat|\p{L}*[Dd]agsorden|\p{L}*[Pp]rotokol|Udskrift|Uddrag)\s(?:fra|af|for|til|i)(?:\s(?:\p{L}+\s)?mødet?\si)?\s${NAME}(?<rest>$|[\s,:–—|·-].*)`,
    'u',
  ),
);
/** "Seniorrådets møde": bodies that advise, which have a noun of their own. */
const COUNCIL = /(?:råd|nævn)(?:et)?$/iu;
const NAMED_FIRST = inLatin(new RegExp(String.raw`^${NAME}(?<rest>$|[\s,:–—|·-].*)`, 'u'));
/** What committees are for. */
const FIELD = inLatin(
  new RegExp(
    anyOf(String.raw`
      børn unge?(?!\p{L}) unges ungdom skole klub sfo dagtilbud dagpleje læring dannelse uddannelse undervisning familie
      kultur fritid idræt oplysning frivillig
      social sundhed psykiatri handicap ældre senior omsorg pleje velfærd forebyggelse rehabilitering
      tekni[ks] miljø klima natur energi forsyning plan(?!\p{L}) bygg trafik mobilitet veje?(?!\p{L}) havn park kyst ejendom
      (?<!\p{L})by(?!\p{L}) byudvikling byrum (?<!\p{L})land(?!\p{L}) landdistrikt landsby lokalsamfund bosætning bolig
      erhverv beskæftigelse arbejdsmarked arbejde job integration turisme vækst
      økonomi demokrati borger udvikling bæredygtig omstilling digitalisering innovation`),
    'iu',
  ),
);
/** Offices and rooms, papers, persons and the definite forms of places are none who met. */
const NONE = inLatin(
  new RegExp(
    wholeWords(String.raw`
      \p{L}*(?:forvaltning|afdeling|center|centre|sekretariat|direktion|stab|kontor|lokale|sal|seminar)\p{L}{0,3}
      \p{L}*(?:analyse|personale|budget|regnskab|referat|dagsorden|protokol|bilag|status|sag|plejehjem)\p{L}{0,3}
      \p{L}*(?:orientering|godkendelse|beslutning|drøftelse)\p{L}{0,3} (?!(?:og|samt)\s)\p{L}+\sskole
      notat ordinært åben åbent lukkede? punkter dato sted tid ny nye nyt team løn jura hr it
      \p{L}{3,}(?:en|(?<!it)et|erne|ene)s?`),
    'iu',
  ),
);

/** Whether each part of a name is a field that committees are for. */
const areFields = (name: string): boolean => name.split(/,|\s(?:og|&|samt)\s/u).every((part) => FIELD.test(part));

/** The name that stands in a line where the one who met stands: whose meeting it was, or in what; null without one. */
export function fieldsMet(line: string): string | null {
  const text = withoutCapitals(line.trim());
  const whose = WHOSE_MEETING.exec(text)?.groups;
  if (COUNCIL.test(whose?.['one'] ?? '')) return whose?.['one'] ?? null;
  const found = whose ?? MEETING_IN.exec(text)?.groups ?? beforeMeeting(text);
  const name = found?.['name'] ?? found?.['one'] ?? '';
  if (found === undefined || NONE.test(name) || !isOfHead(found['rest'] ?? '')) return null;
  return whose === undefined ? ifFields(name) : FIELD.test(name) ? name : null;
}

const ifFields = (name: string): string | null => (areFields(name) ? name : null);

/** "Teknik & Miljø — mødet 4. maj 2024": the meeting behind the name. */
function beforeMeeting(text: string): Record<string, string> | undefined {
  const groups = NAMED_FIRST.exec(text)?.groups;
  return /møde/iu.test(groups?.['rest'] ?? '') ? groups : undefined;
}

/** The fields that a line names and nothing else but a day ("Kultur og fritid - 04-03-2025"); null without them. */
export function fieldsNamed(line: string): string | null {
  const groups = NAMED_FIRST.exec(withoutCapitals(line.trim()))?.groups;
  const { name = '', rest = '' } = groups ?? {};
  return groups !== undefined && !NONE.test(name) && isOfHead(rest) ? ifFields(name) : null;
}
