/** The words that stand around the day and the committee in a meeting's head, and those that make a line a sentence. */
import { committeesNamed } from './committees.ts';
import { municipalityNames } from './entities.ts';
import { inLatin } from './matching/letters.ts';
import { isoDay, MONTH_NAMES, MONTHS } from './days.ts';
import { wholeWords } from './wordlists.ts';

const DAY = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:\\.\\s?|\\s|-)(?<month>${MONTH_NAMES}|${MONTHS.map((month) => month.slice(0, 3)).join('|')})\\.?[ -](?<year>\\d{4})|(?<!\\d|\\d[-./])(?<numeric>\\d{1,2}(?:[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})|/\\d{1,2}\\s\\d{4}))(?![\\d-])|(?<!\\d)(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d|-)`,
  'giu',
);
/** What a head prints beside the names and the day: kinds of document and of meeting, weekdays, small words. */
const HEAD_WORDS = inLatin(
  /(?<!\p{L})(?:\p{L}{0,12}(?:referat|dagsorden|protokol)\p{L}{0,3}|uddrag|udskrift|beslutninger|notat|indstilling|\p{L}*mødet?|mødedato|mødetidspunkt|mødested|mødestart|mødetid|starttidspunkt|start|dato|tid(?:spunkt)?|sted|holdt|holdes|afholdt|afholdes|finder|fandt|ordinært|ekstraordinært?|åbent?|lukket|offentligt|(?:man|tirs|ons|tors|fre|lør|søn)dag|forkortet|politisk|punkter|\p{L}*(?:forvaltning|afdeling|stab)(?:en)?|kommunes?|den|det|d|af|fra|i|til|for|på|ved|og|kl|klokken|nr|side)(?!\p{L})/giu,
);
/** Papers that an office writes, with its own name in their head. */
const PAPER = inLatin(
  /(?<!\p{L})(?:notat|memo|brev|pressemeddelelse|rapport|sagsbehandler\p{L}*|forfatter)(?!\p{L})/iu,
);
const MEETING = inLatin(
  /(?<!\p{L})(?:\p{L}{0,12}(?:referat|dagsorden|protokol)\p{L}{0,3}|\p{L}*møde(?:t|dato|sted|tid)?)(?!\p{L})/iu,
);
/** Documents and meetings that are "fra", "til" or "af" a day. */
const OF_A_DAY = inLatin(/(?<!\p{L})(?:referat|dagsorden|protokol|\p{L}*møde|udskrift|uddrag)\p{L}*/iu);
/** A day behind these is one of measuring, of a limit or of what begins or ends. */
const NOT_ITS_DAY =
  /(?<!\p{L})(?:pr|per|ultimo|primo|medio|senest|siden|efter|inden|før|indtil|gælder|fra|til(?:\sog\smed)?|(?<and>og|samt))\.?,?\s+(?:den\s+|d\.?\s*)?$/iu;
const FROM_OR_TO = /(?<!\p{L})(?:fra|til)\s+(?:den\s+|d\.?\s*)?$/iu;
/** Words that say that a day is another than the meeting's. */
const OTHER_DAY =
  /udsend|udskr(?!ift\saf)|print|offentlig|publicer|opdater|ændret|godkendt den|sluttidspunkt|frist|bilag|tilmeld/iu;
/** What is measured or reported: a day behind it is the day measured. */
const MEASURED =
  /opfølgning|regnskab|budget|status|rapport|prognose|takst|overfør|revision|skøn|statistik|opgørelse|tal(?!\p{L})|forbrug|likviditet|resultat|fravær|gebyr|redegørelse|oversigt/iu;
/** A name of an office or a place stands before a comma or a dash ("Økonomistaben, den 3. maj 2024"). */
const NAME_BEFORE = /^[\p{Lu}\s&,.–-][\p{L}\s&,.–-]*(?:,|\s[-–—|·])\s*(?:\p{L}+dag\s)?(?:den\s|d\.\s?)?$/u;
const MONTH_OF = new RegExp(`(?<!\\p{L})(?:${MONTH_NAMES})\\s\\d{4}(?!\\d)`, 'iu');
const FINITE = inLatin(
  new RegExp(
    wholeWords(`
      er var blev bliver har havde skal skulle vil ville kan kunne får viser udgør gælder forvente[sr]
      vedtog godkendte behandle[srt]+ behandlede forelægges indgår deltog fremlægges orienterede drøftede drøftes
      indstille[sr] sende[sr] anbefaler sikre give[sr] søge[sr] ønsker vedrører besluttede besluttes
      træder udløber begynder afsluttes`),
    'iu',
  ),
);
/** A sentence that ends with a stop has so many words. */
const FEWEST_WORDS = 6;
/** Longer lines are no head's. */
const LONGEST = 200;
/** What is left of a line without its names has so many letters when it is a title. */
const SHORTEST_TITLE = 8;

function isoOf(match: RegExpExecArray): string | null {
  const { day, month, year, numeric, iso } = match.groups ?? {};
  if (iso !== undefined) return isoDay(iso.split('-').reverse().join('-'), null);
  const whole = MONTHS.find((name) => month !== undefined && name.startsWith(month.toLowerCase().slice(0, 3)));
  return isoDay(numeric?.replace(/\s/u, '-') ?? `${day ?? ''}. ${whole ?? ''} ${year ?? ''}`, null);
}

/** The first day printed in a text as ISO; null when there is none or it cannot be. */
export function dayIn(text: string): string | null {
  const [match] = text.matchAll(DAY);
  return match === undefined ? null : isoOf(match);
}

/** Whether a line is a sentence or a part of one: a head has none. */
export function isSentence(line: string): boolean {
  const text = line.trim();
  return FINITE.test(text) || (/\p{Ll}{3}[.!?]$/u.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS);
}

/** A text without the names of committees and municipalities and the words of a head. */
function withoutHead(text: string): string {
  const bare = [...committeesNamed(text), ...municipalityNames(text)].reduce((left, name) => {
    // A line in capitals names them as a sentence would.
    const at = left.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? left : `${left.slice(0, at)} ${left.slice(at + name.length)}`;
  }, text);
  return bare
    .replaceAll(/(?:\p{Lu}\p{L}+\sB|\p{L}*b)yråd(?:et|ets|s)?(?!\p{L})|\p{L}*[Uu]dvalg(?:et|ets|s)?(?!\p{L})/gu, ' ')
    .replaceAll(HEAD_WORDS, ' ');
}

/** Whether a line of a head tells that the paper is an office's: a note, a letter, who wrote it. */
export const namesPaper = (line: string): boolean => PAPER.test(line);

/** Whether a line of a head tells of a meeting or of its minutes. */
export const namesMeeting = (line: string): boolean => MEETING.test(line);

/** Whether a text holds nothing but days and the words of a head. */
export function isOfHead(text: string): boolean {
  return !/\p{L}/u.test(withoutHead(text.replaceAll(DAY, ' ')));
}

/** Whether the words before a day leave it the meeting's: a head's own, or the name of an office or a place. */
function leadsToMeeting(lead: string): boolean {
  const not = NOT_ITS_DAY.exec(lead);
  const ofDay = OF_A_DAY.test(lead);
  if (not !== null && not.groups?.['and'] === undefined && !(ofDay && FROM_OR_TO.test(lead))) return false;
  if (MEASURED.test(lead)) return false;
  const left = withoutHead(lead);
  return !/\p{L}/u.test(left) || ofDay || NAME_BEFORE.test(left.trimStart());
}

/** The day that a line prints as the meeting's, as ISO: no day measured, none told in a sentence; null without one. */
export function meetingDay(line: string): string | null {
  if (line.length > LONGEST || !/\d\d/u.test(line) || OTHER_DAY.test(line) || isSentence(line)) return null;
  for (const match of line.matchAll(DAY)) {
    const day = isoOf(match);
    if (day !== null && leadsToMeeting(line.slice(0, match.index))) return day;
  }
  return null;
}

/** Whether a line names a committee, a municipality or a council and says nothing else. */
export function isOnlyNames(line: string): boolean {
  if (line.length > LONGEST) return false;
  const left = withoutHead(line.replace(MONTH_OF, ' '));
  return left !== line && left.replaceAll(/\P{L}/gu, '').length < SHORTEST_TITLE;
}

/** Labels of a page that stand beside a title, and what a page offers. */
const LABEL =
  /^\s*(?:sag\p{L}*|journal\p{L}*|j\.?\s?nr|øvrige\ssagsbehandlere|ansvarlig|forvaltning|afdeling|center|direktørområde|punkt\p{L}*(?:\snr\.?)?|fra|til|kopi(?:\stil)?|forfatter|dokument\p{L}*|version|status|deltagere|medlemmer|mødedeltagere|mødested|bemærkninger|udvalg|fraværende|afbud)\s?\.?(?:nr\.?)?\s*:|^\s*(?:se\salle\sbilag|(?:åbent?|lukket)(?:\s(?:sag|punkt|dagsorden))?|forside|tilbage(?:\s.{0,30})?|(?:[•·]\s)?udskriv(?:\shele\sdagsorde?nen)?|print|del|bemærkninger|dagsordens?punkter|fold\salle\spunkter(?:\s\[ud\])?(?:\s\[ind\])?|sagen\safgøres\s(?:af|i)|.{3,40}\slogo)\s*$|\s[>»›]\s|^\s*(?:udskriv(?=sag)|mødedeltagere\s)/iu;
/** "Frist for høringssvar: 3. maj 2024", "Sagen afgøres i: Kulturudvalget": a label before a day or a name. */
const LABELLED = /^[^:]{2,40}:(?<value>.+)$/u;
const TITLE_LABEL = /^\s*(?:titel|emne|overskrift|sagstitel|sagens\stitel) *[:\t] *(?<title>\S.*)$/iu;
/** "Nr.88 - Idrætspuljen", "Nr. 7   BR 5/05. Anlægsbevilling": the number of an item before its title. */
const NUMBER_BEFORE =
  /^\s*N[Rr]\.?\s?(?<no>\d{1,4})(?:\s?[-–:.]\s?|\s+)(?:\p{Lu}{2}\s\d+\/\d+\.?\s)?(?<title>\p{Lu}.*)$/u;

/** "Mødelokale F1 kl. 14.00", "Rådhuset, Torvet 20, 2635 Ishøj": where and when a committee meets. */
const PLACE =
  /^\s*(?:\p{L}*ordinært\smøde\s[-–]\s)?(?:mødelokale|lokale\s\d|(?:by)?rådssal)|mødelokale\s*$|(?<!\p{L})kl\.\s?\d{1,2}[.:]\d{2}\s*$|,\s\d{4}\s\p{Lu}\p{Ll}+(?:\s\p{Lu})?\s*$/iu;

/** Whether a line is a label of the page or of its case, or the place of the meeting, and no title. */
export function labelsOffice(line: string): boolean {
  if (PLACE.test(line)) return true;
  const value = LABELLED.exec(line)?.groups?.['value'];
  return (
    LABEL.test(line) ||
    (value !== undefined && (isOnlyNames(value) || (/^\s*\d/u.test(value) && dayIn(value) !== null)))
  );
}

/** The title behind its label or its number ("Titel: Budget 2025", "Nr. 88 - Budget 2025"); null without them. */
export function titleLabelled(line: string): { readonly no: string | null; readonly title: string } | null {
  const groups = (TITLE_LABEL.exec(line) ?? NUMBER_BEFORE.exec(line))?.groups;
  return groups === undefined ? null : { no: groups['no'] ?? null, title: groups['title']?.trim() ?? '' };
}
