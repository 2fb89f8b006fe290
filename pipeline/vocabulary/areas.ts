import type { Label, Level, Roles } from '../types.ts';
import { type Guarded, guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { CASH, SERVICE_POOL } from './names.ts';
import { said } from './said.ts';

const STOP =
  '(?=\\s(?:forventes|forventer|ventes|er|var|viser|ses|har|udviser|kommer|ligger|står|skyldes|dækkes|finansieres|udlignes|bliver|under|end|et|en|ser|ender|(?:fra|til|i)\\s(?:19|20)\\d{2}|på\\s(?:godt|knap|ca\\.|omkring|[-–+]?\\d)|med\\s[-–+]?\\d)(?!\\p{L})|\\s(?:og|samt|men|mens)\\s(?:et|en|der|de)(?!\\p{L})|[,;:()]|(?<!inkl|ekskl|excl)\\.(?:\\s|$)|$|\\s(?:(?:og|samt|eller)\\s)?[-–+]?\\d)';
const PHRASE = '\\p{L}(?:[\\p{L} -]|(?<=inkl|ekskl|excl|mv|danskudd)\\.)*?';
const YEARLY = 'årligt|om\\såret|pr\\.\\sår|hvert\\sår';
const AMOUNT =
  '(?:merforbrug|mindreforbrug|merudgift|mindreudgift|merindtægt|mindreindtægt|afvigelse|underskud|overskud|overskridelse|besparelse)(?:et|en|er|erne)?';

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
  // "Heraf vedrører 4,1 mio. kr. specialundervisning og 2,4 mio. kr. dagtilbud"
  /(?<=(?:vedrører|kan\shenføres\still|hidrører\sfra)\s(?:[^.;]|(?:mio|mia|t|kr)\.|\d\.){0,90}(?:kr\.|kroner)\s)(?<area>(?!mindre|højere|lavere|årlig|under|tilbage|svarende|hvilket|mellem|samlet|fordelt|engang|vedrør)\p{Ll}{6,})(?=\s(?:og|samt)\s[-+–]?\d|[,.;])/gu,
  // "Presset ligger på anbringelser, hvor der ventes ..."
  /(?:(?:ligger|opstår|findes|ses)\s(?:især\s|primært\s|navnlig\s|hovedsagelig[te]?\s)?(?:på|inden\sfor|hos)|henføres\still|tilskrives|stammer\sfra)\s(?<area>(?!niveau)\p{Ll}{6,})(?=,\s(?:hvor|som|der)\s)/gu,
  // "Det forventede regnskab for udvalgets overførselsudgifter er"
  /[Ff]orvente(?:t|de)\s(?:års)?(?:regnskab|resultat|forbrug)(?:et)?\s(?:for|på|til|vedrørende)\s(?:(?:udvalget|kommunen)s\s)?(?<area>(?!hele|resten|regnskabs|perioden)\p{Ll}{6,})(?=\s(?:er|udgør|bliver|ligger|viser|på)(?!\p{L}))/gu,
].map((pattern) => guarded(pattern));
/** Nouns that are areas unless they are reports, amounts or people at work. */
const BARE: readonly Guarded[] = [
  // "• Bostøtte i eget hjem (+1,9 mio. kr.)"
  /^[-–•*]\s(?<area>\p{Lu}\p{L}{3,}(?:\s\p{L}+){0,5})(?=\s\([-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "især fra vintertjenesten (1,9 mio. kr.) og havnene (0,7 mio. kr.)"
  /(?<=(?<!\p{L})(?:fra|på|til|ved|og|samt|især|for|af|skyldes|tilskrives|henføres\stil|hovedsagelig[te]?|primært|navnlig|dels|både)\s|[,:]\s)(?!(?:kan|fra|på|til|ved|og|samt|især|for|af|hovedsagelig[te]?|primært|navnlig|dels|både)\s)(?<area>\p{L}[\p{L}-]*(?:\s(?!(?:fra|på|til|ved|og|samt|især|for|af|tilskrives|henføres|skyldes)\s)\p{L}[\p{L}-]*){0,3})(?=\s\([-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "- Kørsel: 0,8 mio. kr."
  /^[-–•*]\s(?<area>\p{Lu}\p{Ll}{3,}(?:\sog\s\p{Ll}{3,})?)[:,]?\s(?=[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  // "På driften giver hjemmeplejen et merforbrug"
  /(?<=(?<!\p{L})(?:gav|giver|ventes|forventes)\s)(?<area>\p{Ll}{5,})(?=\s(?:derimod\s|at\s(?:give|få|have)\s)?et?\s(?:mer|mindre)(?:forbrug|udgift|indtægt))/gu,
  // "Færgedriften gav derimod et merforbrug på ...", "parkering giver ... mindre i indtægt"
  /(?<=^(?:[-–•*]\s)?|[.:;]\s|(?<!\p{L})(?:mens?|og)\s)(?<area>\p{L}\p{Ll}{4,})(?=\s(?:alene\s|isoleret\sset\s|for\ssig\s)?(?:gav|giver|havde|har|fik|får|udvis(?:er|te)|vis(?:er|te)|end(?:er|te)|ventes|forventes)\s(?:[^.;:]|(?:mio|kr|ca|t)\.){0,50}?(?:(?:mer|mindre)(?:forbrug|udgift|indtægt)|(?:under|over)skud\spå|(?:mere|mindre)\si\sindtægt))/gu,
  // "Heraf kommer 2,0 mio. kr. fra vintertjenesten"
  /(?:kommer|stammer|hidrører|opstår|findes|ligger|ses)\s(?:\p{L}+\.?\s){0,2}\d[\d.,]*\s(?:mio\.\s|t\.\s?)?kr\.\s(?:fra|på|i|hos|ved|inden\sfor)\s(?<area>\p{Ll}{6,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)(?=[\s,.;])/gu,
  // "hvoraf hjemmeplejen tegner sig for 3,0 mio. kr. og hjælpemidler for 1,4 mio. kr."
  /(?<=^(?:[-–•*]\s)?|[.:;,]\s|(?<!\p{L})(?:hvoraf|heraf|hvor|mens?|og|samt)\s)(?<area>\p{L}[\p{L}-]{4,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)\s(?:alene\s)?(?:(?:tegner|tegnede)\ssig\sfor|står\sfor|stod\sfor|bidrager\smed|bidrog\smed)(?=\s(?:\p{L}+\.?\s)?[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
  /(?:tegner\ssig|tegnede\ssig|står|stod)\sfor\s(?:\p{L}+\.?\s)?[\d.,]+\s(?:mio\.\s|t\.\s?)?kr\.[^.;\d]{0,60}(?:,|(?<!\p{L})(?:og|samt|mens))\s(?<area>\p{L}[\p{L}-]{4,}(?:\s(?:og|i|til)\s\p{Ll}{4,})?)\sfor(?=\s[-–+]?\d[\d.,]*\s(?:mio\.|t\.|mill\.)?\s?kr)/gu,
].map((pattern) => guarded(pattern));
const COMMITTEE = 'Udvalget\\sfor\\s\\p{Lu}[\\p{L}, -]*?';
const MOVED = guarded(
  new RegExp(
    `\\bfra\\s(?:politikområdet\\s)?(?<from>${COMMITTEE}|${PHRASE})\\stil\\s(?<to>${COMMITTEE}|${PHRASE})(?:\\sunder\\s(?<committee>\\p{Lu}[\\p{L} -]*?udvalget))?(?=\\si\\s(?:årene\\s)?\\d|\\s(?:vedrørende|vedr\\.|i\\sforbindelse|som\\s|med\\shenblik|for\\sat|fordi|grundet|så|således|hvilket|hvor|der|fra\\sog\\smed|på\\sgrund|til\\s(?:finansiering|dækning|brug|køb|tilskud|drift))(?!\\p{L})|[.,;]|$)`,
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
/** Where money comes from in time or by a source, not from another area. */
const NO_END = /^(?:året|sidste|tidligere|regnskab|budget|nu|\p{L}*(?:fond|stat)(?:en)?$)/iu;
const NO_AREA = inLatin(
  /udvalg|kommune|serviceramme|^serviceudgift|(?<!\p{L})(?:år|mødet|grund|mio|mill|mia|kr|kroner|tkr|nuværende|baggrund|landsplan|anlægssiden|driftssiden|indtægtssiden|udgiftssiden|budgettet|nettet)(?!\p{L})|^(?:drift\p{L}*|ramme\p{L}*|service(?:rammen|området)|anlæg|området|områderne|budgettet|de fleste områder|i alt|samlet|regnskabet|netto|senere|de følgende|tværs|den|det|de|et|en|fra|ca|godt|knap|omkring|op)$/iu,
);

/** Words that are no area where they do something or stand before brackets: reports, amounts, who works. */
const NO_ACTOR = inLatin(
  /(?:opfølgning|regnskab|resultat|rapport|redegørelse|oversigt|status|tabel|prognose|skøn|budget|forbrug|afvigelse|udgift|indtægt|bevilling|beløb|forvaltning|administration|direktion|byråd|bestyrelse|ramme|samlet|kommune|udvalg|vurdering|revision|opgørelse|analyse|gennemgang|beregning|notat|forventning|udvikling|stigning|ændring|situation|tallene|aktivitet|ledelse|aftale|kontrol|måned|kvartal|halvår|året)\p{L}*$|^(?:været|derimod|således|fortsat|herefter|alene|endvidere|imidlertid|generelt|netop|formentlig|fremover|igen|altså|dette|disse|denne|herudover|derudover|samtidig|endelig|desuden|dermed|hermed|derfor|ligeledes|begge|tilsammen|enkelte|flere|øvrige|området|områderne|driften|anlæg|centeret|centret|afdelingen)$/iu,
);

function tidy(area: string): string {
  return area.trim().replace(/^(?:det|den|de|en|et)\s/iu, '');
}

/** Only amounts of money have areas, and looking for them is slow. */
const HOLDS_MONEY = guarded(/kr\b|kroner|mio/iu);

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
    const says = said({ area: tidy(area), domain: 'activity' });
    return [{ span: { start, end: start + area.length }, text: area, says, level }];
  });
}

const LEVEL = '(?:lå|ligger|landede|lander|endte|ender|topper)';
/** Whose absence a sentence tells: "Ældreområdet lå på 8,1 pct.", "Lavest ligger It-afdelingen med", "fraværet i dagplejen var". */
const ABSENT = [
  // "Hjemmeplejen ligger på 9,1 pct. og plejehjemmene på 7,8 pct."
  new RegExp(
    `${LEVEL}\\s(?:\\p{L}+\\s){0,3}?(?:på|med)\\s[\\d,]+\\s(?:pct\\.|%|procent|dage)[^.;\\d]{0,30}(?:og|mens|,)\\s(?<area>\\p{L}[\\p{L}-]{4,})\\s(?:på|med)\\s\\d`,
    'giu',
  ),
  new RegExp(
    `(?:^|[.;:]\\s|(?<!\\p{L})(?:mens|og)\\s)(?<area>\\p{L}${PHRASE})\\s${LEVEL}\\s(?:\\p{L}+\\s){0,3}?(?:på|med)\\s\\d`,
    'giu',
  ),
  new RegExp(
    `(?:højest|lavest|øverst|nederst)\\s(?:er|var|lå|ligger)\\s(?<area>\\p{L}${PHRASE})\\s(?:med|på)\\s\\d`,
    'giu',
  ),
  new RegExp(
    `(?:^|[.;:,]\\s|(?<!\\p{L})(?:og|mens)\\s)(?:[Pp]å|[Ii]|[Ii]nden\\sfor|[Hh]os|[Ff]or)\\s(?<area>\\p{L}${PHRASE})\\s(?:er|var|lå|ligger|udgør|udgjorde|har|havde|steg|faldt)\\s`,
    'gu',
  ),
  new RegExp(
    `fravær\\p{L}*\\s(?:på|i|inden\\sfor|hos|for|blandt)\\s(?<area>\\p{L}${PHRASE})\\s(?:er|var|har|havde|lå|ligger|udgør|udgjorde|steg|faldt)\\s`,
    'giu',
  ),
].map((pattern) => guarded(pattern));
const NO_ABSENT =
  /fravær|kommune|forvaltning|organisation|virksomhed|arbejdsplads|medarbejder|ansatte|gennemsnit|landet|landsplan|procent|andel|tallet|måned|januar|februar|marts|april|juni|juli|august|september|oktober|november|december|kvartal|halvår|periode|året|^(?:år|\d|den|det|de|der|her|vi|samlet|maj|dag|alt|niveauet|resultatet|målet|samme\s.*|kategorien.*|\p{L}+ forhold.*)$/iu;

/** Whose absence through illness the number at `at` is, where the sentence says so; null where it is everybody's. */
export function absentArea(text: string, at: number): string | null {
  for (const pattern of ABSENT) {
    const found = pattern
      .matches(text)
      .filter((match) => {
        const name = match.groups?.['area'] ?? '';
        return match.index + match[0].lastIndexOf(name) < at && !NO_ABSENT.test(name);
      })
      .at(-1);
    const area = found?.groups?.['area'];
    if (area !== undefined && area.split(' ').length <= 6) return tidy(area);
  }
  return null;
}

/** "i sager om merudgifter blev 9 af 21 afgørelser omgjort": a part of what was tried, not all of it. */
const TRIED = guarded(
  new RegExp(`(?:sager|klager|afgørelser)(?:ne)?\\s(?:om|vedrørende)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
);

/** What the cases are about that the number at `at` counts; null where the sentence does not say it before. */
export function triedArea(text: string, at: number): string | null {
  const found = TRIED.matches(text).findLast(({ index }) => index < at)?.groups?.['area'];
  return found === undefined || /lov|socialområde|sociale/u.test(found) || found.split(' ').length > 8 ? null : found;
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

const RANK_VERB =
  '(?=,|:|\\s(?:er|lander|ligger|går|gik|rykker|rykkede|steg|faldt|bliver|blev|trækker|løfter|hopper|på\\s(?:plads|nr))(?!\\p{L}))';
const RANKED = [
  /[”"“](?<area>[^”"“]{4,70})[”"“]/gu,
  new RegExp(
    `(?<!\\p{L})inden\\sfor\\s(?:(?:kategori|tema|område|parameter)\\p{L}*\\s)?(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  new RegExp(
    `(?:placering(?:en)?|kategori(?:en)?|plads(?:en)?|spørgsmål(?:et|ene)?|prioritering|svar|måling(?:en)?)\\s(?:i|for|på|om|af|inden\\sfor)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  new RegExp(`(?:^|[.:]\\s)(?:I|På|For)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`, 'gu'),
  new RegExp(`(?:^|[.:]\\s)(?<area>\\p{Lu}\\p{Ll}${PHRASE})${RANK_VERB.replace(',|:|', '')}`, 'gu'),
  /^\s*(?:[-–•*]\s)?(?<area>\p{Lu}[\p{L}, -]{3,60}):\s(?:nr\.|nummer|plads)/gu,
].map((pattern) => guarded(pattern));
const NO_RANKED_AREA = inLatin(
  /kommunen?(?!\p{L})|udvalg|region|DI\s|^(?:det|den|der|her|vi|i\s|en|et|de|undersøgelsen|kommunen|analysen|altså|samlet)\b/iu,
);

/**
 * The part of a ranking that a sentence speaks of ("Infrastruktur og energi"), the most specific name first; of several
 * the last before the number at `at`.
 */
export function rankedArea(text: string, at: number): string | null {
  for (const pattern of RANKED) {
    const named = [...pattern.matches(text)].flatMap((match) => {
      const area = match.groups?.['area']?.trim();
      return area === undefined || NO_RANKED_AREA.test(area) || /\d/u.test(area) ? [] : [{ area, start: match.index }];
    });
    const found = named.findLast(({ start }) => start < at) ?? named[0];
    if (found !== undefined) return found.area.replace(/^.*(?:prioritering|spørgsmål\p{L}*)\s(?:af|om)\s/iu, '');
  }
  return null;
}

/** A move of money: where it is taken, where it is given, and the committee of the latter where it is told. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly committee: string | null;
  /** Where in the text its words begin, and how far they go. */
  readonly at: number;
  readonly reach: number;
}

/** The moves of money in a text, in order: between areas or committees, not between years. */
export function movesIn(text: string): Move[] {
  return [...RECEIVED.matches(text), ...MOVED.matches(text)].flatMap((match): Move[] => {
    const { from, to, committee } = match.groups ?? {};
    if (from === undefined || to === undefined || /\d/u.test(from + to) || NO_END.test(from)) return [];
    return [{ from: tidy(from), to: tidy(to), committee: committee ?? null, at: match.index, reach: match[0].length }];
  });
}

/** The two ends of the move of money that stands nearest behind a place in a text; null when the text moves none. */
export function moveEnds(text: string, at: number): Move | null {
  const moves = movesIn(text);
  return moves.find((move) => move.at + move.reach > at) ?? moves.at(-1) ?? null;
}

/** The end of a move that is no area: the cash, operations, capital. */
export function endNamed(name: string): Pick<Roles, 'area' | 'economy'> | null {
  if (/^(?:kommune)?kasse(?:n|beholdning(?:en)?)$/iu.test(name)) return { area: CASH, economy: 'financing' };
  if (/^drift(?:en|sbudgettet)?$/iu.test(name)) return { economy: 'operations' };
  return /^anlæg(?:et|sbudgettet)?$/iu.test(name) ? { economy: 'capital' } : null;
}

/** What pays for an amount: "finansieret af kassebeholdningen", "dækkes ved et træk på den likvide beholdning". */
const PAID = guarded(
  /(?<!\p{L})(?:finansier(?:es|et|ing(?:en)?)|dækk(?:es|et)|betal(?:es|t))\s(?:(?!del)\p{L}+\s){0,2}?(?:af|over|via|fra|ved|gennem|med|på)\s(?:(?:et\s)?(?:kasse)?(?:træk|forbrug)\s(?:på|af|i)\s)?(?:den\s|de\s|kommunens\s){0,2}(?:(?<cash>(?:kommune)?kasse(?:n|beholdning(?:en)?|træk)|likvide?\s(?:beholdning(?:en)?|aktiver|midler|reserver))|(?<pool>servicer+amm\p{L}*pulje\p{L}*))(?!\p{L})/giu,
);
/** The next amount of the sentence: what pays is told of the amount before it alone. */
const NEXT_AMOUNT = /\d[\d.,]*\s(?:mio\.|mia\.|t\.|tusind)?\s?(?:kr\.|kroner)/u;

/** The pool or cash that the words behind an amount let pay for it; null where they name none. */
export function paidFrom(behind: string): Pick<Roles, 'area' | 'economy'> | null {
  const [paid] = PAID.matches(behind);
  if (paid === undefined || behind.slice(0, paid.index).search(NEXT_AMOUNT) >= 0) return null;
  return { area: paid.groups?.['cash'] === undefined ? SERVICE_POOL : CASH, economy: 'financing' };
}
