import type { Label, Level } from '../types.ts';
import { CLAUSE_AREAS } from './clause-areas.ts';
import { type Guarded, guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { PHRASE, STOP, tidy } from './phrases.ts';
import { said } from './said.ts';

const YEARLY = 'årligt|om\\såret|pr\\.\\sår|hvert\\sår';
const AMOUNT =
  '(?:merforbrug|mindreforbrug|overforbrug|underforbrug|merudgift|mindreudgift|merindtægt|mindreindtægt|afvigelse|underskud|overskud|overskridelse|besparelse)(?:et|en|er|erne)?';

/** Ways in which prose names the area of an amount: "politikområdet X", "mindreforbrug på X", "0,4 mio. kr. på X", "vedrører x". */
const PATTERNS: readonly Guarded[] = [
  new RegExp(
    `(?:[Pp]olitikområdet|[Pp]olitikområde|[Bb]evillingsområdet|[Bb]udgetområdet)\\s(?<area>\\p{Lu}${PHRASE})${STOP}`,
    'gu',
  ),
  new RegExp(`${AMOUNT}\\s(?:på|til|vedrørende|inden\\sfor|for|hos)\\s(?<area>${PHRASE})${STOP}`, 'giu'),
  new RegExp(
    `(?:mer|mindre|flere |færre |(?:mere|mindre) i )indtægt\\p{L}*\\s(?:fra|ved)\\s(?<area>${PHRASE})${STOP}`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})[Pp]å\\s(?<area>\\p{Lu}\\p{Ll}${PHRASE})${STOP}`, 'gu'),
  new RegExp(
    `(?:kr\\.|kroner)(?:\\s(?:${YEARLY}|[Ii]|hvert\\saf|årene|og|overslagsårene|(?:19|20)\\d{2}(?:[-–]\\d{2,4})?,?))*\\s(?:til|vedrørende|på)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`,
    'gu',
  ),
  new RegExp(`(?:puljen?|bevilling(?:en)?)\\s(?:til|for)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
  // "afsat 1,5 mio. kr. til Fremmødepuljen"
  /kr\.\s(?:\p{L}+\s){0,3}til\s(?<area>\p{Lu}[\p{L}-]*(?:puljen?|projekt(?:et)?|programm?(?:et)?|ordningen|initiativet|fonden))(?!\p{L})/gu,
  // "På hjemmeplejen ventes ...": one noun, for a longer phrase mostly tells of a time or a reason.
  /(?<=^(?:[-–•*]\s)?|[.,;]\s(?:og\s|mens\s|men\s)?|\p{Ll}\.\s)(?:[Pp]å|[Ii]nden\sfor)\s(?<area>\p{Ll}{6,})(?=\s(?:forventes|ventes|er|ender|viser|ses|har|udviser|bliver|giver)(?!\p{L}))/gu,
  /(?:vedrører|hører\stil|knytter\ssig\stil|stammer\sfra)\s(?<area>\p{Ll}{6,})(?=[\s,.;])/gu,
  // "Udgifterne til hjemmeplejen ventes at blive ..."
  /[Uu]dgift(?:en|er|erne)?\s(?:til|på|vedrørende)\s(?<area>\p{Ll}{6,}(?:\sog\s\p{Ll}{6,})?)(?=\s(?:ventes|forventes|bliver|blev|stiger|steg|falder|faldt|overstiger|overskrider)(?!\p{L}))/gu,
  // "Budgettet til anbringelser er på"
  /(?<!\p{L})[Bb]udgettet\s(?:til|for|på|vedrørende)\s(?<area>\p{Ll}{5,}(?:\sog\s\p{Ll}{5,})?)(?=\s(?:er|var|udgør|udgjorde|ventes|forventes|lyder)(?!\p{L}))/gu,
  // "Det er især på dagtilbudsområdet, at"
  /(?:især|primært|navnlig|særligt|hovedsagelig[te]?)\s(?:på|inden\sfor|hos)\s(?<area>\p{Ll}{4,}området)(?!\p{L})/gu,
  // "aftaleholderne inden for Pleje og Omsorg viser", "Servicebufferpuljen udgør 120,0 mio. kr."
  new RegExp(`(?:inden\\sfor|under)\\s(?<area>\\p{Lu}\\p{Ll}{3,}\\sog\\s\\p{L}\\p{Ll}{3,})${STOP}`, 'gu'),
  /(?<!\p{L})(?<area>\p{Lu}\p{Ll}{5,}puljen)(?=\s(?:udgør|udgjorde|er\spå|rummer|indeholder)(?!\p{L}))/gu,
  // "Heraf vedrører 4,1 mio. kr. specialundervisning og 2,4 mio. kr. dagtilbud"
  /(?<=(?:vedrører|kan\shenføres\stil|hidrører\sfra)\s(?:[^.;]|(?:mio|mia|t|kr)\.|\d\.){0,90}(?:kr\.|kroner)\s)(?<area>(?!mindre|højere|lavere|årlig|under|tilbage|svarende|hvilket|mellem|samlet|fordelt|engang|vedrør)\p{Ll}{6,})(?=\s(?:og|samt)\s[-+–]?\d|[,.;])/gu,
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
  /^[-–•*]\s(?<area>\p{Lu}\p{L}{3,}(?:\s\p{L}+){0,5})(?=\s\([-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "især fra vintertjenesten (1,9 mio. kr.) og havnene (0,7 mio. kr.)"
  /(?<=(?<!\p{L})(?:fra|på|til|ved|og|samt|især|for|af|skyldes|tilskrives|henføres\stil|hovedsagelig[te]?|primært|navnlig|dels|både)\s|[,:]\s)(?!(?:kan|fra|på|til|ved|og|samt|især|for|af|hovedsagelig[te]?|primært|navnlig|dels|både)\s)(?<area>\p{L}[\p{L}-]*(?:\s(?!(?:fra|på|til|ved|og|samt|især|for|af|tilskrives|henføres|skyldes)\s)\p{L}[\p{L}-]*){0,3})(?=\s\([-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "- hjemmepleje og sygepleje: -3,6 mio. kr."
  /^[-–•*]\s(?<area>\p{L}{4,}(?:\s\p{Ll}+){0,4}):\s(?=[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "- Kørsel: 0,8 mio. kr."
  /^[-–•*]\s(?<area>\p{Lu}\p{Ll}{3,}(?:\sog\s\p{Ll}{3,})?)[:,]?\s(?=[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "På driften giver hjemmeplejen et merforbrug"
  /(?<=(?<!\p{L})(?:gav|giver|ventes|forventes)\s)(?<area>\p{Ll}{5,})(?=\s(?:derimod\s|at\s(?:give|få|have)\s)?et?\s(?:mer|mindre)(?:forbrug|udgift|indtægt))/gu,
  // "Færgedriften gav derimod et merforbrug på ...", "parkering giver ... mindre i indtægt"
  /(?<=^(?:[-–•*]\s)?|[.:;]\s|(?<!\p{L})(?:mens?|og)\s)(?<area>\p{L}\p{Ll}{4,})(?=\s(?:alene\s|samlet\s|isoleret\sset\s|for\ssig\s)?(?:gav|giver|havde|har|fik|får|udvis(?:er|te)|vis(?:er|te)|end(?:er|te)|ventes|forventes|vente?r|forventer|kommer)\s(?:[^.;:]|(?:mio|kr|ca|t)\.){0,50}?(?:(?:mer|mindre)(?:forbrug|udgift|indtægt)|(?:under|over)skud\spå|(?:mere|mindre)\si\sindtægt|(?:at\s)?overskride\s(?:sit\s)?budget|kr\.\s(?:over|under)\sbudget|kr\.\s(?:mere|mindre)\send\s(?:budget|forudsat|forventet|det\s)|(?:korrigeret|oprindeligt|vedtaget)\sbudget\spå))/gu,
  // "Skoler overholder ikke budgettet; overskridelsen er 2,5 mio. kr."
  /(?<=^(?:[-–•*]\s)?|[.:;]\s|(?<!\p{L})(?:mens?|og)\s)(?<area>\p{L}\p{Ll}{4,})(?=\s(?:overholder|overskrider|overskred|overholdt|holder|holdt)\s(?:ikke\s|heller\sikke\s)?(?:sit\s|det\s\p{L}+\s)?budget(?:tet)?(?!\p{L}))/gu,
  // "Skolers forbrug ligger 2,5 mio. kr. under budgettet", "Skolers budget på 405,9 mio. kr."
  /(?<=^(?:[-–•*]\s)?|[.:;]\s|(?<!\p{L})(?:mens?|og)\s)(?<area>\p{L}\p{Ll}{4,}?)s(?=\s(?:samlede\s|korrigerede\s|oprindelige\s|forventede\s|vedtagne\s){0,2}(?:forbrug|budget|regnskab|drifts(?:budget|udgifter)|nettoudgifter|udgifter|resultat)\s(?:[^.;:]|(?:mio|kr|ca|t)\.){0,40}?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "Heraf kommer 2,0 mio. kr. fra vintertjenesten"
  /(?:kommer|stammer|hidrører|opstår|findes|ligger|ses)\s(?:\p{L}+\.?\s){0,2}\d[\d.,]*\s(?:mio\.\s|t\.\s?)?kr\.\s(?:fra|på|i|hos|ved|inden\sfor)\s(?<area>\p{Ll}{6,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)(?=[\s,.;])/gu,
  // "hvoraf hjemmeplejen tegner sig for 3,0 mio. kr. og hjælpemidler for 1,4 mio. kr."
  /(?<=^(?:[-–•*]\s)?|[.:;,]\s|(?<!\p{L})(?:hvoraf|heraf|hvor|mens?|og|samt)\s)(?<area>\p{L}[\p{L}-]{4,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)\s(?:alene\s)?(?:(?:tegner|tegnede)\ssig\sfor|står\sfor|stod\sfor|bidrager\smed|bidrog\smed)(?=\s(?:\p{L}+\.?\s)?[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  /(?:tegner\ssig|tegnede\ssig|står|stod)\sfor\s(?:\p{L}+\.?\s)?[\d.,]+\s(?:mio\.\s|t\.\s?)?kr\.[^.;\d]{0,60}(?:,|(?<!\p{L})(?:og|samt|mens))\s(?<area>\p{L}[\p{L}-]{4,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)\sfor(?=\s[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  ...CLAUSE_AREAS,
].map((pattern) => guarded(pattern));
const NO_AREA = inLatin(
  /udvalg|kommune|serviceramme|^serviceudgift|(?<!\p{L})(?:år|mødet|grund|mio|mill|mia|kr|kroner|tkr|nuværende|baggrund|landsplan|anlægssiden|driftssiden|indtægtssiden|udgiftssiden|budgettet|nettet)(?!\p{L})|^(?:(?:over|under)skud(?:det)?|perioden|drift\p{L}*|ramme\p{L}*|service(?:rammen|området)?|anlæg(?:sudgift\p{L}*)?|området|områderne|budgettet|de fleste områder|i alt|samlet|regnskabet|netto|senere|de følgende|tværs|den|det|de|et|en|fra|ca|godt|knap|omkring|op|mellem.*|trods.*|.*\smod(?:\s.*)?|helårsbasis|årsbasis|rådighed|eksterne|interne|hhv\.?|henholdsvis|bl\.?|(?:denne|dette|disse)\s.*|serviceområde|forvente.*|baggrund.*|grund.*|primært.*|hovedsagelig.*)$/iu,
);

/** Words that are no area where they do something or stand before brackets: reports, amounts, who works. */
const NO_ACTOR = inLatin(
  /(?:opfølgning|regnskab|resultat|rapport|redegørelse|oversigt|status|tabel|prognose|skøn|budget|forbrug|afvigelse|udgift|indtægt|bevilling|beløb|forvaltning|administration|direktion|byråd|bestyrelse|ramme|samlet|kommune|udvalg|vurdering|revision|opgørelse|analyse|gennemgang|beregning|notat|forventning|udvikling|stigning|ændring|situation|tallene|aktivitet|ledelse|aftale|kontrol|måned|kvartal|halvår|året)\p{L}*$|^(?:konklusion|bemærk|bemærkning|opsamling|sammenfatning|beslutning|indstilling|økonomi|baggrund|været|derimod|således|fortsat|herefter|alene|endvidere|imidlertid|generelt|netop|formentlig|fremover|igen|altså|dette|disse|denne|herudover|derudover|samtidig|endelig|desuden|dermed|hermed|derfor|ligeledes|begge|tilsammen|enkelte|flere|øvrige|området|områderne|driften|anlæg|centeret|centret|afdelingen)$/iu,
);

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
    `^\\s(?:mio\\.\\s|t\\.\\s?)?kr\\.\\s(?:\\p{L}+\\s){0,2}i\\s\\p{L}*puljen\\s(?:til|for)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`,
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
