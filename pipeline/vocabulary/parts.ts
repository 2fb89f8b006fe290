/** What a figure of absence, appeals or a ranking is of, where the sentence says it. */
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { PHRASE, STOP, tidy } from './phrases.ts';
import { sectionRole } from './sections.ts';
import { clausesOf, placeBeside, type Topic } from './topics.ts';

const NO_ABSENT =
  /fravær|kommune|udvalg|(?<![\p{L}-])forvaltning|organisation|virksomhed|arbejdsplads|medarbejder|ansatte|gennemsnit|landet|landsplan|procent|andel|tallet|måned|januar|februar|marts|april|juni|juli|august|september|oktober|november|december|kvartal|halvår|periode|året|^(?:(?:aller)?(?:højest|lavest|øverst|nederst|næsthøjest|næstlavest)|efterfulgt|år|\d|den|det|de|der|her|vi|samlet|maj|dag|alt|niveauet|resultatet|målet|samme\s.*|kategorien.*|\p{L}+ forhold.*)$/iu;

/** Whose absence through illness the number at `at` is, where the sentence says so; null where it is everybody's. */
export function absentArea(text: string, at: number): string | null {
  const named = (topic: Topic | null): string | null => {
    const area = topic === null ? '' : text.slice(topic.start, topic.end);
    return area === '' || NO_ABSENT.test(area) || area.split(' ').length > 6 ? null : tidy(area);
  };
  const clauses = clausesOf(text).filter(({ start }) => start <= at);
  const own = clauses.pop();
  return (
    named(own?.topic ?? null) ??
    named(placeBeside(text, at)) ??
    clauses.map(({ topic }) => named(topic)).findLast((area) => area !== null) ??
    null
  );
}

/** "i sager om merudgifter blev 9 af 21 afgørelser omgjort": a part of what was tried, not all of it. */
const TRIED = guarded(
  new RegExp(`(?:sager|klager|afgørelser)(?:ne)?\\s(?:om|vedrørende)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
);

/** "på det samlede voksensocial- og arbejdsmarkedsområde": a field that no list knows. */
const FIELD =
  '(?:på|for|inden\\sfor|vedrørende)\\s(?:særlige\\sbestemmelser\\s(?:på|for)\\s)?(?:det\\s|hele\\s|samlede\\s)*(?<area>(?:\\p{L}+-(?:,\\s|\\s(?:og|samt)\\s))*\\p{L}{3,}område(?:t|r|rne)?)(?!\\p{L})';
const FIELD_TRIED = guarded(new RegExp(FIELD, 'gu'));
const FIELD_BEHIND = guarded(new RegExp(`^\\s?(?:procent|pct\\.|%)?\\s?${FIELD}`, 'gu'));

/** What the cases are about that the number at `at` counts; null where the sentence does not say it before. */
export function triedArea(text: string, at: number): string | null {
  const before = ({ index }: RegExpExecArray): boolean => index < at;
  const found = (TRIED.matches(text).findLast(before) ?? FIELD_TRIED.matches(text).findLast(before))?.groups?.['area'];
  return found === undefined || /lov|socialområde|sociale/u.test(found) || found.split(' ').length > 8 ? null : found;
}

/** The field that the words right behind a rate name ("21 procent for voksensocialområdet"); null where they name none. */
export const fieldBehind = (behind: string): string | null => FIELD_BEHIND.matches(behind)[0]?.groups?.['area'] ?? null;

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
  new RegExp(`(?:^|[.:]\\s)(?:I|På|For)\\s(?<area>\\p{L}${PHRASE})${RANK_VERB}`, 'gu'),
  new RegExp(`(?:^|[.:]\\s)(?<area>\\p{Lu}\\p{Ll}${PHRASE})${RANK_VERB.replace(',|:|', '')}`, 'gu'),
  /^\s*(?:[-–•*]\s)?(?<area>\p{Lu}[\p{L}, -]{3,60}):\s(?:nr\.|nummer|plads)/gu,
].map((pattern) => guarded(pattern));
const NO_RANKED_AREA = inLatin(
  /kommunen?(?!\p{L})|^(?:bedst|dårligst|værst|højest|lavest|ringest)|udvalg|region|DI\s|^(?:det|den|der|her|vi|i\s|en|et|de|undersøgelsen|kommunen|analysen|altså|samlet)\b/iu,
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
    if (found !== undefined)
      return found.area.replace(
        /^(?:.*(?:prioritering|spørgsmål\p{L}*)\s(?:af|om)|kategori(?:en)?|temaet|området|parameter(?:en)?)\s/iu,
        '',
      );
  }
  return null;
}

const OF_NO_AREA = guarded(
  /økonomi|resum|sammenfat|bemærkning|konklu|fremstilling|anlæg|overfør|lån|gæld|likvid|kasse|finansier|status|vurdering|baggrund|høring|samle[td]|indledning|regnskab|budget|indtægt|udgift|rente|bevilling|opfølgning|konsekvens|kommunikation|plan(?!læg)|bilag|proces|forvent|afvig|forbrug|resultat|kommentar|forklaring|oversigt|prognose|service|ramme|skat|tilskud|balance|udfordring|risi[ck]|usikker|tiltag|handl|indsats|mål|beslut|indstil|hovedtal|nøgletal|konto|generel|øvrig|tabel|videre|næste|formål|sag(?:en|ens)?(?!\p{L})|lov|metode|udvikling|aktivitet|kvartal|måned|halvår|årets|pulje|effektivis|bespar|reserve|moms|pris|løn|personale|medarbejder|udvalg|kommune|byråd|forvaltning|direkt|corona|covid|afslut|orientering|referat|(?<!\p{L})(?:drift(?:en)?|noter?|er|har|skal|kan|bliver|hvor|hvad|hvordan|der|at|på|til|fra)(?!\p{L})/iu,
);
/** What the names of policy areas are made of: a heading without any of it ("Beskrivelse", "Overblik") names none. */
const OF_AREA = guarded(
  /område|skole|sfo(?!\p{L})|klub|undervis|uddannelse|ungdom|børn|unge|familie|dagtilbud|dagpleje|daginstitution|dagbehandling|institution|tilbud|anbring|handicap|psykiatri|botilbud|social|sundhed|ældre|pleje|hjælp|genoptræn|rehabilit|demens|senior|pension|dagpenge|sygedag|kontanthjælp|fleks|ledig|arbejdsmarked|beskæftig|job|integration|flygtning|kultur|fritid|idræt|bibliotek|museum|musik|teater|folkeoplys|hal(?:ler|len)|svømme|natur|miljø|klima|park|skov|vand|vej(?:e|området)?(?!\p{L})|trafik|havn|grøn|forsyning|renovation|affald|energi|ejendom|bygning|bolig|byg(?!\p{L})|byfornyelse|beredskab|redning|erhverv|turisme|landdistrikt|borgerservice|administration|politisk|it(?!\p{L})|rengøring|kørsel|befordring/iu,
);
const MOST_WORDS = 7;

/** The policy area that a heading over prose of a budget names: a short name that is no part of a case's order; null otherwise. */
export function areaHeaded(heading: string): string | null {
  const name = heading.trim().replace(/:$/u, '');
  if (!/^\p{Lu}[\p{L}, .-]{2,}$/u.test(name) || name.split(' ').length > MOST_WORDS) return null;
  if (OF_NO_AREA.test(name) || !OF_AREA.test(name)) return null;
  return sectionRole(name) === null ? name : null;
}
