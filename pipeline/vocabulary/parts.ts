/** What a figure of absence, appeals or a ranking is of, where the sentence says it. */
import { LONG_MONTHS } from './days.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { PHRASE, STOP, tidy } from './phrases.ts';
import { sectionRole } from './sections.ts';
import { clauseAt, clausesOf, placeBeside } from './topics.ts';
import { anyOf, wholeWords } from './wordlists.ts';

const NO_ABSENT_PARTS = String.raw`
  fravær kommune udvalg (?<![\p{L}-])forvaltning organisation virksomhed arbejdsplads medarbejder ansatte
  gennemsnit landet landsplan procent andel tallet måned kvartal halvår periode året`;
const NO_ABSENT_ALONE = anyOf(String.raw`
  (?:aller)?(?:højest|lavest|øverst|nederst|næsthøjest|næstlavest) efterfulgt
  den det de der her vi samlet alt niveauet resultatet målet samme\s.* kategorien.* \p{L}+\sforhold.*
  år maj dag \d`);
const NO_ABSENT = new RegExp(`${anyOf(`${NO_ABSENT_PARTS} ${LONG_MONTHS.join(' ')}`)}|^${NO_ABSENT_ALONE}$`, 'iu');
const LONGEST_NAME = 6;

/** "og for merudgifter er den 27,0": what a clause opens with, whatever noun it is. */
const OPENING_PLACE = guarded(
  new RegExp(
    `^\\P{L}*(?:(?:og|samt|men|mens)\\s)?(?:på|for|hos|blandt|inden\\sfor|vedrørende)\\s(?<area>(?:\\d{1,2}-\\d{1,2}[\\s-]?)?\\p{L}${PHRASE})(?<!siden)(?:(?=\\s(?:blev|bliver|lå|havde)(?!\\p{L}))|${STOP})`,
    'giu',
  ),
);

/** Whether a name, with the words behind it, is none that a kind of figure has parts by. */
type IsNone = (name: string, behind: string) => boolean;

const isName = (name: string, behind: string, isNone: IsNone): boolean =>
  name !== '' && !isNone(name, behind) && name.split(' ').length <= LONGEST_NAME;

/**
 * What the clauses of a sentence name beside the number at `at`: its own clause's topic, its own place, then what
 * earlier clauses are about, the nearest first, where the own clause does not turn from them.
 */
function nameNear(text: string, at: number, isNone: IsNone, turns = false): string | null {
  const clauses = clausesOf(text).filter(({ start }) => start <= at);
  const own = clauses.pop();
  const earlier = turns ? [] : clauses.map(({ topic }) => topic).reverse();
  for (const topic of [own?.topic ?? null, placeBeside(text, at), ...earlier]) {
    const name = topic === null ? '' : text.slice(topic.start, topic.end);
    if (isName(name, text.slice(topic?.end ?? text.length), isNone)) return tidy(name);
  }
  return null;
}

/** The same of figures whose parts may be called as amounts are ("for merudgifter"), where a clause opens with them. */
function partNear(text: string, at: number, isNone: IsNone, turns = false): string | null {
  const clause = clauseAt(text, at);
  const opened = clause === undefined ? [] : OPENING_PLACE.matches(text.slice(clause.start, at));
  const name = opened[0]?.groups?.['area'] ?? '';
  if (isName(name, '', isNone)) return tidy(name);
  const named = nameNear(text, at, isNone, turns);
  if (named !== null || turns || clause?.start === 0) return named;
  const first = OPENING_PLACE.matches(text.slice(0, at))[0]?.groups?.['area'] ?? '';
  return isName(first, '', isNone) ? tidy(first) : null;
}

/** Whose absence through illness the number at `at` is, where the sentence says so; null where it is everybody's. */
export const absentArea = (text: string, at: number): string | null =>
  nameNear(text, at, (name) => NO_ABSENT.test(name));

/** "i sager om merudgifter blev 9 af 21 afgørelser omgjort": a part of what was tried, not all of it. */
const TRIED = guarded(
  new RegExp(`(?:sager|klager|afgørelser)(?:ne)?\\s(?:om|vedrørende)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
);

/** "på det samlede voksensocial- og arbejdsmarkedsområde": a field that no list knows. */
const FIELD =
  '(?:på|for|inden\\sfor|vedrørende)\\s(?:særlige\\sbestemmelser\\s(?:på|for)\\s)?(?:det\\s|hele\\s|samlede\\s)*(?<area>(?:\\p{L}+-(?:,\\s|\\s(?:og|samt)\\s))*(?:\\d{1,2}-\\d{1,2}[\\s-]?)?\\p{L}{3,}område(?:t|r|rne)?)(?!\\p{L})';
const FIELD_TRIED = guarded(new RegExp(FIELD, 'gu'));
const FIELD_BEHIND = guarded(
  new RegExp(`^\\s?(?:procent|pct\\.|%)?(?:\\s(?:klage|anke)?(?:sager|klager|afgørelser))?\\s?${FIELD}`, 'gu'),
);
/** What names no part of what was tried: who decides, who appeals, what was decided, all of it. */
const NO_TRIED_PARTS = anyOf(String.raw`
  lov socialområde sociale kommune udvalg forvaltning ankestyrelse nævn region landet landsplan borger ansøger
  (?<!\p{L})sager (?:klage|anke)sag klage afgørelse omgør behandling
  procent andel tallet statistik danmarkskort opgørelse resultat niveau gennemsnit halvår kvartal måned periode året`);
const NO_TRIED_ALONE = anyOf(String.raw`
  år \d den det de der her vi alle samlet alt målet nummer nemlig altså dermed således ingen begge
  (?:en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?:\s.*)?`);
const NO_TRIED = inLatin(new RegExp(`${NO_TRIED_PARTS}|^${NO_TRIED_ALONE}$`, 'iu'));

/** "efter barnets lov er den": the law that was tried, where several are told apart. */
const BY_LAW = guarded(
  /(?<!\p{L})efter\s(?<area>\p{L}+loven|(?:barnets|lov\som)\s\p{L}+(?:\s\p{L}+){0,2}?)\s(?:er|var|blev|ligger|lå|udgør)(?!\p{L})/giu,
);

/**
 * What the cases are about that the number at `at` counts, or whose rate it is; null where the sentence does not say it
 * before.
 */
export function triedArea(text: string, at: number): string | null {
  const before = ({ index }: RegExpExecArray): boolean => index < at;
  const found = TRIED.matches(text).findLast(before)?.groups?.['area'];
  if (found !== undefined) return found.split(' ').length > 8 || NO_TRIED.test(found) ? null : found;
  return (
    partNear(text, at, (name) => NO_TRIED.test(name)) ??
    (FIELD_TRIED.matches(text).findLast(before) ?? BY_LAW.matches(text).findLast(before))?.groups?.['area'] ??
    null
  );
}

/** Whether an area is all that a board tries of social matters, which a paragraph may tell for those below it. */
export const isAllTried = (area: string | undefined): boolean => area === 'socialområdet generelt';

/**
 * The field that the words right behind a rate name ("21 procent for voksensocialområdet"); null where they name none.
 */
export const fieldBehind = (behind: string): string | null => FIELD_BEHIND.matches(behind)[0]?.groups?.['area'] ?? null;

/** "blandt unge under 30 år", "for akademikere", "de ufaglærte": those of whom unemployment is told apart. */
const GROUP = guarded(
  /(?<!\p{L})(?<group>(?:unge|personer)\s(?:under|over|fra|mellem)\s\d{2}(?:\s?(?:-|–|til|og)\s?\d{2})?\sår|(?:de\s)?\d{2}\s?(?:-|–|til)\s?(?:\d{2}\s?-?)?årige|(?:ikke-vestlige\s|vestlige\s|nyuddannede\s|unge\s|yngre\s|ældre\s)?(?:unge|senior(?:er)?|kvinder|mænd|akademiker|akademikere|højtuddannede|kortuddannede|dimittend|dimittender|nyuddannede|ufaglærte|faglærte|indvandrer|indvandrere|efterkommer|efterkommere|flygtninge|udlændinge|nydanskere|håndværker|håndværkere|ingeniører|lærere|pædagoger|sygeplejersker))(?:e?ne)?s?(?!\p{L})/giu,
);
/** "her er ledigheden", "hvor den er": of those told of before. */
const POINTS_BACK = inLatin(/^\P{L}*(?:og\s|men\s)?(?:her|hvor|blandt\sdem)(?!\p{L})/iu);
const TELLS_ANEW = /ledighed/iu;

/** The group whose unemployment the number at `at` is ("akademikere"); null where it is that of all. */
export function unemployedGroup(text: string, at: number): string | null {
  const clauses = clausesOf(text).filter(({ start }) => start <= at);
  for (const { start, end } of clauses.reverse()) {
    const clause = text.slice(start, end);
    const named = GROUP.matches(clause);
    const found = named.findLast(({ index }) => start + index < at) ?? named[0];
    if (found !== undefined) return (found.groups?.['group'] ?? '').replace(/^de\s/iu, '').toLowerCase();
    if (TELLS_ANEW.test(clause) && !POINTS_BACK.test(clause)) return null;
  }
  return null;
}

const BEFORE_COLON = inLatin(
  /(?:^|[,;:(]\s?|\d\s?(?:%|pct\.|procent)\s(?:og|samt)\s)(?<name>\p{L}[\p{L} -]{2,40}):\s$/u,
);

/** What stands before the colon of a number in a list of several ("og FGU: "), as its name; null where none does. */
export const namedBeforeColon = (lead: string): string | null =>
  /\d/u.test(lead) ? (BEFORE_COLON.exec(lead)?.groups?.['name'] ?? null) : null;

const RANK_VERB =
  '(?=,|:|\\s(?:er|lander|ligger|går|gik|rykker|rykkede|steg|faldt|bliver|blev|trækker|løfter|hopper|på\\s(?:plads|nr))(?!\\p{L}))';
const RANKED = [
  // "Bedst går det på skat, hvor vi er nr. 9"
  new RegExp(
    `(?<!\\p{L})(?:på|i|inden\\sfor)\\s(?<area>\\p{Ll}${PHRASE}),\\shvor\\s(?:vi|kommunen|\\p{Lu}\\p{L}+)\\s(?:er|ligger|lander)\\s(?:på\\s)?(?:nr|nummer|plads)`,
    'gu',
  ),
  /[”"“](?<area>[^”"“]{4,70})[”"“]/gu,
  new RegExp(
    `(?<!\\p{L})inden\\sfor\\s(?:(?:kategori|tema|område|parameter)\\p{L}*\\s)?(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  new RegExp(
    `(?:placering(?:en)?|kategori(?:en)?|plads(?:en)?|spørgsmål(?:et|ene)?|prioritering|svar|måling(?:en)?)\\s(?:i|for|på|om|af|inden\\sfor)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`,
    'giu',
  ),
  /^\s*(?:[-–•*]\s)?(?<area>\p{Lu}[\p{L}, -]{3,60}):\s(?:nr\.|nummer|plads)/gu,
].map((pattern) => guarded(pattern));
const NO_RANKED_AREA = inLatin(
  /kommunen?(?!\p{L})|^(?:bedst|dårligst|værst|højest|lavest|ringest)|udvalg|region|DI\s|^(?:det|den|der|her|vi|i\s|en|et|de|undersøgelsen|kommunen|analysen|altså|samlet|alt)\b/iu,
);
/** What the grammar of a clause names beside a rank, and no theme: the list, the place in it, how it moved. */
const NO_THEME = inLatin(
  /måling|undersøgelse|analyse|rangliste|industri|[\d”"“]|^(?:plads|placering|position|nummer|nr|alt)(?!\p{L})|(?:fremgang|tilbagegang|spring|fald)(?:en|et)?$/iu,
);
const OF_ALL_THEMES = inLatin(/(?<!\p{L})(?:samlet|i\salt|overordnet\sset)(?!\p{L})/iu);

/**
 * The part that the patterns of a ranking find in a text, the most specific name first; of several the last before
 * `at`.
 */
function themeIn(text: string, at: number): string | null {
  for (const pattern of RANKED) {
    const named = [...pattern.matches(text)].flatMap((match) => {
      const area = match.groups?.['area']?.trim();
      return area === undefined || NO_RANKED_AREA.test(area) || /\d/u.test(area) ? [] : [{ area, start: match.index }];
    });
    const found = named.findLast(({ start }) => start < at) ?? named[0];
    if (found !== undefined) return found.area;
  }
  return null;
}

/** "I Erhvervslivets kommunemåling": nor is whose the list is. */
const isNoTheme: IsNone = (name, behind) =>
  NO_RANKED_AREA.test(name) || NO_THEME.test(name) || NO_THEME.test(/^s\s\p{L}+/u.exec(behind)?.[0] ?? '');

/**
 * The part of a ranking that a sentence speaks of at `at` ("Infrastruktur og energi"): its clause, then the sentence.
 */
export function rankedArea(text: string, at: number): string | null {
  const clause = clauseAt(text, at);
  const own = clause === undefined ? '' : text.slice(clause.start, clause.end);
  const area =
    themeIn(own, at - (clause?.start ?? 0)) ??
    partNear(text, at, isNoTheme, OF_ALL_THEMES.test(own)) ??
    (OF_ALL_THEMES.test(own) ? null : themeIn(text, at));
  return (
    area?.replace(
      /^(?:.*(?:prioritering|spørgsmål\p{L}*)\s(?:af|om)|kategori(?:en)?|temaet|området|parameter(?:en)?)\s/iu,
      '',
    ) ?? null
  );
}

const OF_NO_AREA_PARTS = anyOf(String.raw`
  økonomi anlæg overfør lån gæld likvid kasse finansier regnskab budget indtægt udgift rente bevilling afvig forbrug
  service ramme skat tilskud balance konto pulje effektivis bespar reserve moms pris løn
  resum sammenfat bemærkning konklu fremstilling status vurdering baggrund høring indledning opfølgning konsekvens
  kommunikation plan(?!læg) bilag proces kommentar forklaring oversigt prognose orientering referat tabel metode
  forvent resultat udfordring risi[ck] usikker tiltag handl indsats mål beslut indstil hovedtal nøgletal formål
  sag(?:en|ens)?(?!\p{L}) lov udvikling aktivitet generel øvrig videre næste samle[td] afslut
  kvartal måned halvår årets personale medarbejder udvalg kommune byråd forvaltning direkt corona covid`);
const OF_NO_AREA_ALONE = wholeWords('drift(?:en)? noter? er har skal kan bliver hvor hvad hvordan der at på til fra');
const OF_NO_AREA = guarded(new RegExp(`${OF_NO_AREA_PARTS}|${OF_NO_AREA_ALONE}`, 'iu'));
/** What the names of policy areas are made of: a heading without any of it ("Beskrivelse", "Overblik") names none. */
const OF_AREA = guarded(
  new RegExp(
    anyOf(String.raw`
      område tilbud institution tjeneste
      skole sfo(?!\p{L}) klub undervis uddannelse ungdom børn unge familie dagtilbud dagpleje daginstitution dagbehandling
      anbring handicap psykiatri botilbud social sundhed ældre pleje hjælp træning terapi rehabilit demens senior
      rådgivning udsat misbrug forebyg
      pension dagpenge sygedag kontanthjælp fleks ledig arbejdsmarked beskæftig job integration flygtning
      kultur fritid idræt bibliotek museum musik teater folkeoplys hal(?:ler|len) svømme kunst
      natur miljø klima park skov vand grøn vej(?:e|området)?(?!\p{L}) trafik havn forsyning renovation affald energi
      belysning asfalt vinter kirkegård kørsel befordring
      ejendom bygning bolig byg(?!\p{L}) byfornyelse beredskab redning rengøring rådhus madservice
      erhverv turisme landdistrikt borgerservice administration politisk it(?!\p{L}) digital`),
    'iu',
  ),
);
const MOST_WORDS = 7;

/**
 * The policy area that a heading over prose of a budget names: a short name that is no part of a case's order; null
 * otherwise.
 */
export function areaHeaded(heading: string): string | null {
  const name = heading.trim().replace(/:$/u, '');
  if (!/^\p{Lu}[\p{L}, .-]{2,}$/u.test(name) || name.split(' ').length > MOST_WORDS) return null;
  if (OF_NO_AREA.test(name) || !OF_AREA.test(name)) return null;
  return sectionRole(name) === null ? name : null;
}
