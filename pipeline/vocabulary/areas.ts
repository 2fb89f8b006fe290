import type { Span } from '../types/document.ts';
import type { Label, Level } from '../types/words.ts';
import { AMOUNT, UNIT_BEHIND } from './amounts.ts';
import { CLAUSE_AREAS } from './clause-areas.ts';
import { standsInCondition } from './conditions.ts';
import { type Guarded, guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { NO_ACTOR, NO_AREA } from './no-areas.ts';
import { PHRASE, STOP, tidy } from './phrases.ts';
import { said } from './said.ts';
import { sectionRole } from './sections.ts';
import { clausesOf } from './topics.ts';

const YEARLY = 'årligt|om\\såret|pr\\.\\sår|hvert\\sår';
/** The nouns for what lies between a budget and what is spent. */
const DIFFERENCE =
  '(?:merforbrug|mindreforbrug|overforbrug|underforbrug|merudgift|mindreudgift|merindtægt|mindreindtægt|afvigelse|underskud|overskud|overskridelse|besparelse)(?:et|en|er|erne)?';

/** "på budgettet til vikarer": the area is what the budget is for. */
const BUDGET_FOR =
  '(?:(?:det\\s|den\\s)?(?:(?:samlede|afsatte|korrigerede|oprindelige)\\s)?(?:\\p{L}*budget(?:tet)?|bevillingen|rammen|kontoen)\\s(?:til|for|vedrørende)\\s)?';

/**
 * Ways in which prose names the area of an amount: "politikområdet X", "mindreforbrug på X", "0,4 mio. kr. på X",
 * "vedrører x".
 */
const PATTERNS: readonly Guarded[] = [
  // "til Serviceområde 03, Kommunale Ejendomme": the name behind the number.
  new RegExp(
    `(?:[Ss]ervice|[Pp]olitik|[Bb]evillings|[Bb]udget)område(?:t)?\\s\\d{1,3}(?:\\.\\d{1,3})*[,:]?\\s(?:[-–]\\s)?(?<area>\\p{Lu}${PHRASE})${STOP}`,
    'gu',
  ),
  // "driftsudgifter til Museet på Havnen på 4,6 mio. kr.": the place is a part of the name.
  /(?<!\p{L})\p{L}*(?:udgift|midler|bevilling|beløb|tilskud)\p{L}*\s(?:til|for|vedrørende)\s(?<area>\p{Lu}[\p{L}-]+(?:\s\p{L}[\p{L}-]*)?\s(?:på|ved|i)\s\p{Lu}[\p{L}-]+)(?=\spå\s(?:i\salt\s|ca\.\s|netto\s)?\d)/gu,
  new RegExp(`(?:[Pp]olitik|[Bb]evillings|[Bb]udget)område(?:t)?\\s(?<area>\\p{Lu}${PHRASE})${STOP}`, 'gu'),
  new RegExp(
    `${DIFFERENCE}\\s(?:på|til|vedrørende|inden\\sfor|for|hos)\\s${BUDGET_FOR}(?<area>${PHRASE})${STOP}`,
    'giu',
  ),
  new RegExp(
    `(?:mer|mindre|flere |færre |(?:mere|mindre) i )indtægt\\p{L}*\\s(?:fra|ved)\\s(?<area>${PHRASE})${STOP}`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})[Pp]å\\s(?<area>\\p{Lu}\\p{Ll}${PHRASE})${STOP}`, 'gu'),
  new RegExp(
    `(?:kr\\.|kroner)(?:\\s(?:${YEARLY}|[Ii]|hvert\\saf|årene|perioden|og|overslagsårene|(?:19|20)\\d{2}(?:[-–]\\d{2,4})?,?))*\\s(?:til|vedrørende|på)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`,
    'gu',
  ),
  new RegExp(`(?:[Pp]uljen?|bevilling(?:en)?)\\s(?:til|for)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
  // "afsat 1,5 mio. kr. til Fremmødepuljen"
  /kr\.\s(?:\p{L}+\s){0,3}til\s(?<area>\p{Lu}[\p{L}-]*(?:puljen?|projekt(?:et)?|programm?(?:et)?|ordningen|initiativet|fonden))(?!\p{L})/gu,
  /(?:vedrører|hører\stil|knytter\ssig\stil|stammer\sfra)\s(?<area>\p{Ll}{6,})(?=[\s,.;])/gu,
  // "Det er især på dagtilbudsområdet, at"
  /(?:især|primært|navnlig|særligt|hovedsagelig[te]?)\s(?:på|inden\sfor|hos)\s(?<area>\p{Ll}{4,}området)(?!\p{L})/gu,
  // "aftaleholderne inden for Pleje og Omsorg viser", "Servicebufferpuljen udgør 120,0 mio. kr."
  new RegExp(`(?:inden\\sfor|under)\\s(?<area>\\p{Lu}\\p{Ll}{3,}\\sog\\s\\p{L}\\p{Ll}{3,})${STOP}`, 'gu'),
  /(?<!\p{L})(?<area>\p{Lu}\p{Ll}{3,}puljen)(?=(?:\s(?:19|20)\d{2})?\s(?:udgør|udgjorde|(?:er|var)(?:\si\s(?:19|20)\d{2})?\spå|rummer|indeholder)(?!\p{L}))/gu,
  // "253.655 kr. til rådighed i festivalpuljen"
  /(?<=(?:kr\.|kroner)\s(?:til\srådighed|tilbage)\s)i\s(?<area>\p{L}\p{Ll}{3,}puljen)(?!\p{L})/gu,
  // "vedr. Puljen til flere pædagoger i daginstitutioner med mange børn"
  /(?<!\p{L})[Pp]uljen?\stil\s(?<area>\p{L}[\p{L}-]+(?:\s\p{L}[\p{L}-]+){0,2}?)(?=\s(?:i|på|med|for|til|og|er|var)\s|[.,;:)]|$)/gu,
  // "en bevilling på 18,6 mio. kr. til renovering af Vandhallen"
  /(?<!\p{L})til\s(?:renovering|ombygning|udvidelse|opførelse|genopretning|nedrivning|restaurering|istandsættelse|modernisering|etablering)\saf\s(?<area>\p{Lu}[\p{L}-]{3,}(?:\s\p{Lu}[\p{L}-]+)?)(?!\p{L})/gu,
  // "et merforbrug i hjemmeplejen på 5,9 mio. kr."
  new RegExp(
    `${DIFFERENCE}\\si\\s(?<area>(?!\\p{Ll}*(?:regnskab|budget|kvartal|halvår|måned|år|periode|drift|anlæg)(?:en|et)?(?!\\p{L}))\\p{Ll}{4,}(?:en|et|erne|ene))(?=\\spå\\s(?:ca\\.\\s|i\\salt\\s|netto\\s)?\\d)`,
    'giu',
  ),
  // "bevilget 40.000 kr. fra Kulturpuljen", "tilbage i Kulturpuljen", "budgettet for Kulturpuljen"
  /(?<=(?:kr\.|kroner)\s(?:\p{L}+\s){0,3}|(?:[Bb]udgettet|beløbet)\s)(?:fra|i|for)\s(?<area>\p{Lu}\p{Ll}{3,}puljen)(?!\p{L})/gu,
  // "Heraf vedrører 4,1 mio. kr. specialundervisning og 2,4 mio. kr. dagtilbud"
  /(?<=(?:vedrører|kan\shenføres\stil|hidrører\sfra)\s(?:[^.;]|(?:mio|mia|t|kr)\.|\d\.){0,90}(?:kr\.|kroner)\s)(?<area>(?!mindre|højere|lavere|årlig|under|tilbage|svarende|hvilket|mellem|samlet|fordelt|engang|vedrør)\p{Ll}{6,}(?:\s(?:til|for|af)\s\p{Ll}{4,})?)(?=\s(?:og|samt)\s[-+–]?\d|[,.;])/gu,
  // "Presset ligger på anbringelser, hvor der ventes ..."
  /(?:(?:ligger|opstår|findes|ses)\s(?:især\s|primært\s|navnlig\s|hovedsagelig[te]?\s)?(?:på|inden\sfor|hos)|henføres\stil|tilskrives|stammer\sfra)\s(?<area>(?!niveau)\p{Ll}{6,})(?=,\s(?:hvor|som|der)\s)/gu,
  // "Det forventede regnskab for udvalgets overførselsudgifter er"
  /[Ff]orvente(?:t|de)\s(?:års)?(?:regnskab|resultat|forbrug)(?:et)?\s(?:for|på|til|vedrørende)\s(?:(?:udvalget|kommunen)s\s)?(?<area>(?!hele|resten|regnskabs|perioden)\p{Ll}{6,})(?=\s(?:er|udgør|bliver|ligger|viser|på)(?!\p{L}))/gu,
].map((pattern) => guarded(pattern));
/** "Pleje og omsorg: Samlet set står området til et merforbrug". */
const OPENING = /^(?<area>\p{Lu}[\p{L}-]{4,}(?:,?\s(?:og\s)?\p{L}[\p{L}-]{3,}){0,3}):\s(?=\p{Lu})/gu;
/** Nouns that are areas unless they are reports, amounts or people at work. */
const BARE: readonly Guarded[] = [
  OPENING,
  // "• Rottebekæmpelse, forventet mindreforbrug -1,0 mio. kr."
  /^[-–•*]\s(?<area>\p{Lu}[\p{L}-]{3,}(?:(?:,\s\p{Ll}[\p{L}-]+)*\s(?:og|samt|i|til|for)\s\p{L}[\p{L}-]+|\s\p{Ll}[\p{L}-]+)?)(?=(?:,\s[^.;\d]*)?\s(?:forventet\s)?(?:mer|mindre)\s?(?:forbrug|udgift|indtægt))/gu,
  // "• Bostøtte i eget hjem (+1,9 mio. kr.)"
  new RegExp(String.raw`^[-–•*]\s(?<area>\p{Lu}\p{L}{3,}(?:\s\p{L}+){0,5})(?=\s\([-–+]?${AMOUNT})`, 'gu'),
  // "især fra vintertjenesten (1,9 mio. kr.) og havnene (0,7 mio. kr.)"
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:fra|på|til|ved|og|samt|især|for|af|skyldes|tilskrives|henføres\stil|hovedsagelig[te]?|primært|navnlig|dels|både)\s|[,:]\s)(?!(?:kan|fra|på|til|ved|og|samt|især|for|af|hovedsagelig[te]?|primært|navnlig|dels|både)\s)(?<area>\p{L}[\p{L}-]*(?:\s(?!(?:fra|på|til|ved|og|samt|især|for|af|tilskrives|henføres|skyldes)\s)\p{L}[\p{L}-]*){0,3})(?=\s\([-–+]?${AMOUNT})`,
    'gu',
  ),
  // "- hjemmepleje og sygepleje: -3,6 mio. kr."
  new RegExp(String.raw`^[-–•*]\s(?<area>\p{L}{4,}(?:\s\p{Ll}+){0,4}):\s(?=[-–+]?${AMOUNT})`, 'gu'),
  // "- Kørsel 0,8 mio. kr.", "- Rengøring, 0,4 mio. kr."
  new RegExp(String.raw`^[-–•*]\s(?<area>\p{Lu}\p{Ll}{3,}(?:\sog\s\p{Ll}{3,})?),?\s(?=[-–+]?${AMOUNT})`, 'gu'),
  // "Skolers forbrug ligger 2,5 mio. kr. under budgettet", "Skolers budget på 405,9 mio. kr."
  new RegExp(
    String.raw`(?<=^(?:[-–•*]\s)?|[.:;]\s|(?<!\p{L})(?:mens?|og)\s)(?<area>\p{L}\p{Ll}{4,}?)s(?=\s(?:samlede\s|korrigerede\s|oprindelige\s|forventede\s|vedtagne\s){0,2}(?:forbrug|budget|regnskab|drifts(?:budget|udgifter)|nettoudgifter|udgifter|resultat)\s(?:[^.;:]|(?:mio|kr|ca|t)\.){0,40}?${AMOUNT})`,
    'gu',
  ),
  // "Heraf kommer 2,0 mio. kr. fra vintertjenesten"
  new RegExp(
    String.raw`(?:kommer|stammer|hidrører|opstår|findes|ligger|ses)\s(?:\p{L}+\.?\s){0,2}${AMOUNT}\s(?:fra|på|i|hos|ved|inden\sfor)\s(?<area>\p{Ll}{6,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)(?=[\s,.;])`,
    'gu',
  ),
  // "hvoraf hjemmeplejen tegner sig for 3,0 mio. kr. og hjælpemidler for 1,4 mio. kr."
  new RegExp(
    String.raw`(?<=^(?:[-–•*]\s)?|[.:;,]\s|(?<!\p{L})(?:hvoraf|heraf|hvor|mens?|og|samt)\s)(?<area>\p{L}[\p{L}-]{4,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)\s(?:alene\s)?(?:(?:tegner|tegnede)\ssig\sfor|står\sfor|stod\sfor|bidrager\smed|bidrog\smed)(?=\s(?:\p{L}+\.?\s)?[-–+]?${AMOUNT})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:tegner\ssig|tegnede\ssig|står|stod)\sfor\s(?:\p{L}+\.?\s)?${AMOUNT}[^.;\d]{0,60}(?:,|(?<!\p{L})(?:og|samt|mens))\s(?<area>\p{L}[\p{L}-]{4,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)\sfor(?=\s[-–+]?${AMOUNT})`,
    'gu',
  ),
  ...CLAUSE_AREAS,
].map((pattern) => guarded(pattern));
/** Only amounts of money have areas, and looking for them is slow. */
const HOLDS_MONEY = guarded(/kr\b|kroner|mio|forbrug\p{L}*\spå\s\d+(?:,\d+)?\s?(?:pct|%|procent)/iu);

/** What one waits for: "ventetiden på almen genoptræning er 11 dage". */
const AWAITED = guarded(
  new RegExp(
    `(?:ventetid|behandlingstid|svartid|liggetid)\\p{L}*\\s(?:til|på|for|i|ved)\\s(?<area>${PHRASE})(?:(?=\\s(?:aktuelt|nu|pt|i\\sgennemsnit|gennemsnitlig\\p{L}*|faldet|steget)(?!\\p{L}))|${STOP})`,
    'giu',
  ),
);
const NO_AWAITED = /^(?:kommunen?|dag|dage|uger|gennemsnit|år|året|\p{L}+\skommune)$/iu;

function awaitedLabels(text: string, offset: number, level: Level): Label[] {
  return AWAITED.matches(text).flatMap((match): Label[] => {
    const area = match.groups?.['area'] ?? '';
    if (area === '' || NO_AWAITED.test(area.trim()) || area.split(' ').length > 8) return [];
    const start = offset + match.index + match[0].indexOf(area);
    const says = said({ area: tidy(area).replace(/\s(?:i|hos)\skommunen$/u, ''), domain: 'activity' });
    return [{ span: { start, end: start + area.length }, text: area, says, level }];
  });
}

/** "1,1 mio. kr. tilbage i puljen til inventar": what the pool is for, told behind the amount. */
const POOLED = guarded(
  new RegExp(
    `${UNIT_BEHIND}\\s(?:\\p{L}+\\s){0,2}i\\s\\p{L}*puljen\\s(?:til|for)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`,
    'gu',
  ),
);

/** The purpose of the pool that the words behind an amount name; null where they name none. */
export const pooledArea = (behind: string): string | null => POOLED.matches(behind)[0]?.groups?.['area'] ?? null;

/** Whether a text holds an amount of money. */
export const tellsMoney = (text: string): boolean => HOLDS_MONEY.test(text);

/** The area that opens a paragraph with a colon, also before a sentence without amounts; null without one. */
export function openingArea(text: string, offset: number): Label | null {
  const area = [...text.matchAll(OPENING)][0]?.groups?.['area'];
  if (area === undefined || NO_AREA.test(area) || NO_ACTOR.test(area)) return null;
  return { span: { start: offset, end: offset + area.length }, text: area, says: said({ area }), level: 'clause' };
}

const AMOUNT_TOLD = /\d[\d.,]*\s(?:mio\.?|mia\.?|mill\.|t\.|tusind)?\s?(?:kr|DKK)|million|\d\s?(?:pct|%|procent)/iu;
const LABELLED = inLatin(new RegExp(String.raw`^\s*\p{Lu}[\p{L}. -]{3,50}(?:\s\d{4})?:\s*[-–+]?${AMOUNT}\s*$`, 'u'));
const BARE_NAME = inLatin(/^\s*(?<area>\p{Lu}[\p{L}-]*(?:,?\s[\p{L}-]+){0,6})\s*$/u);

/** Whether a line is a label with its amount ("Korrigeret budget: 41,2 mio. kr."). */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** The name that fills a line, as the area of the lines below it; null where it says something else. */
export function bareName(line: string, offset: number): Label | null {
  const area = BARE_NAME.exec(line)?.groups?.['area'];
  if (area === undefined || NO_AREA.test(area) || NO_ACTOR.test(area) || sectionRole(area) !== null) return null;
  return areaAt(line, offset, { start: line.indexOf(area), end: line.indexOf(area) + area.length }, 'clause');
}

/** What a clause says of money that is spent or planned, and not given, asked for or paid. */
const SPENT = inLatin(
  /(?:mer|mindre|over|under)(?:forbrug|udgift|indtægt|skud)|budget|forbrug|bogført|brug(?:t|te|er)(?!\p{L})|overskrid|besparelse|afvigelse|kr\.?\s(?:over|under|mere|mindre|dyrere|billigere|lavere|højere)(?!\p{L})/iu,
);

/** "mens to dagtilbud har et underskud": some of them, which no area's name tells. */
const SOME = /^(?:en|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|enkelte|nogle|\d+)\s/iu;
const EXPLAINS = /^(?:som|at|da|idet|fordi|hvilket|svarende|ville?)\s/u;

/** What the clauses of a sentence that tell of money spent are about, as areas that no list knows. */
export function topicLabels(text: string, offset: number, level: Level): Label[] {
  if (!HOLDS_MONEY.test(text)) return [];
  return clausesOf(text).flatMap(({ topic, start, end: own }, at, all): Label[] => {
    if (topic === null || text[start - 2] === ':' || standsInCondition(text, topic.start)) return [];
    // "og på sygeplejen 3,4 mio. kr.": the words of the clause before serve.
    const told = text.slice(topic.end, own);
    const isTold = AMOUNT_TOLD.test(told) && SPENT.test(text.slice(all[at - 1]?.start ?? start, own));
    // "Arkivet har flere gæster, og der er et merforbrug på 45.000 kr.": a clause that names nobody goes on with it.
    const next = all[at + 1];
    const behind = next?.topic === null ? text.slice(next.start, next.end) : '';
    if (!isTold && !(AMOUNT_TOLD.test(behind) && SPENT.test(behind) && !EXPLAINS.test(behind))) return [];
    const area = text.slice(topic.start, topic.end);
    if (area.length < 4 || NO_AREA.test(area) || (topic.isSubject && (NO_ACTOR.test(area) || SOME.test(area))))
      return [];
    return [areaAt(text, offset, topic, level)];
  });
}

const areaAt = (text: string, offset: number, { start, end }: Span, level: Level): Label => {
  const area = text.slice(start, end);
  return { span: { start: offset + start, end: offset + end }, text: area, says: said({ area: tidy(area) }), level };
};

/** The areas that a clause names by its grammar, for areas that no list knows. */
export function areaLabels(text: string, offset: number, level: Level): Label[] {
  const labels: Label[] = awaitedLabels(text, offset, level);
  if (!HOLDS_MONEY.test(text)) return labels;
  for (const [at, pattern] of [...PATTERNS, ...BARE].entries()) {
    const bare = at >= PATTERNS.length;
    for (const match of pattern.matches(text)) {
      const area = match.groups?.['area'];
      if (area === undefined || NO_AREA.test(area.trim()) || (bare && NO_ACTOR.test(area))) continue;
      if (area.split(' ').length > 8) continue;
      const start = match.index + match[0].indexOf(area);
      const span = { start: offset + start, end: offset + start + area.length };
      if (labels.every((label) => span.end <= label.span.start || span.start >= label.span.end)) {
        labels.push({ span, text: area, says: said({ area: tidy(area) }), level });
      }
    }
  }
  return labels;
}
