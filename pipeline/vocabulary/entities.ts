import type { Label, Level, Said, Term } from '../types/words.ts';
import { ending } from './matching/ending.ts';
import { compile, type Matcher } from './matching/match.ts';
import { type Guarded, guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { COUNTRY, PARTS, UNNAMED_REGION } from './names.ts';
import { said } from './said.ts';

/** Whom a figure describes, or is compared with, apart from municipalities. */
const ENTITIES: readonly Term[] = [
  { words: 'landsgennemsnit*', says: { entity: COUNTRY } },
  { words: 'landsgns*', says: { entity: COUNTRY } },
  // Parts of the country: theirs is not the municipality's.
  ...PARTS.map((part): Term => ({ words: part.toLowerCase(), says: { entity: part } })),
  { words: 'lands gennemsnit*', says: { entity: COUNTRY } },
  { words: 'landets gennemsnit', says: { entity: COUNTRY } },
  { words: 'gennemsnittet for landet', says: { entity: COUNTRY } },
  ...['for alle kommuner', 'for kommunerne', 'i kommunerne', 'i alle kommuner', 'blandt kommunerne'].map(
    (all): Term => ({ words: `gennemsnittet ${all}`, says: { entity: COUNTRY } }),
  ),
  { words: 'gennemsnittet for hele landet', says: { entity: COUNTRY } },
  { words: 'landsplan', says: { entity: COUNTRY } },
  { words: 'landstal*', says: { entity: COUNTRY } },
  { words: 'landsdækkende', says: { entity: COUNTRY } },
  { words: 'hele landet', says: { entity: COUNTRY } },
  { words: 'landet som helhed', says: { entity: COUNTRY } },
  ...['har', 'havde', 'bruger', 'brugte', 'fik', 'får'].map((verb): Term => ({
    words: `landets kommuner ${verb}`,
    says: { entity: COUNTRY },
  })),
  ...['landets kommuner', 'kommunerne', 'alle kommuner', 'alle landets kommuner'].flatMap((all) =>
    ['under ét', 'som helhed', 'samlet set'].map((whole): Term => ({
      words: `${all} ${whole}`,
      says: { entity: COUNTRY },
    })),
  ),
  { words: 'nationalt', says: { entity: COUNTRY } },
  { words: 'på nationalt plan', says: { entity: COUNTRY } },
  { words: 'landsresultat*', says: { entity: COUNTRY } },
  // Those with whom a municipality compares itself have no figures of its own.
  ...['klyngen', 'klyngens', 'klyngegennemsnit*', 'klyngekommuner*'].map((words): Term => ({
    words,
    says: { entity: 'Klyngen' },
  })),
  ...['andre', 'øvrige'].flatMap((others) =>
    ['kommuner', 'kommuner i netværket', 'kommunerne', 'kommuner i regionen'].map((who): Term => ({
      words: `${others} ${who}`,
      says: { entity: 'Sammenligningskommuner' },
    })),
  ),
  ...['sammenligningskommuner*', 'sammenlignelige kommuner', 'nabokommuner*', 'omegnskommuner*'].map((words): Term => ({
    words,
    says: { entity: 'Sammenligningskommuner' },
  })),
];

const COMPARED_WITH = 'Sammenligningskommuner';

/** Groups that are named without a capital. */
const OTHERS: ReadonlySet<string> = new Set(['Klyngen', COMPARED_WITH]);

const TRADED = ending(
  /(?<!\p{L})(?:køb|sælg|solg|salg|betal|anbring|anbragt|udgift|indtægt|refusion|regning|opkræv|pladser|elever|børn|borgere)\p{L}*\s(?:\p{L}+\s){0,2}?(?:i|hos|fra|til|af|ved)\s$/iu,
);
const SHARES = /pct\.|procent|%|andel|gennemsnit/iu;
/** So far before the name of others a share of theirs is told. */
const SHARE_NEAR = 60;

/**
 * Whether others are where something is bought or done ("81 pladser købt i andre kommuner"), not whom a figure is held
 * against.
 */
const isPlaceOfTrade = (before: string): boolean => TRADED(before) && !SHARES.test(before.slice(-SHARE_NEAR));

/** A region is named once ("Region Sjælland") and then called "regionen" or "det regionale gennemsnit". */
const REGION_WORDS: readonly string[] = [
  'regionen',
  'regionens',
  'regionale gennemsnit',
  'regionale måling',
  'regionens gennemsnit',
  'regionsgennemsnit*',
  'regionalt',
  'regionalt gennemsnit',
  'gennemsnittet for regionen',
];
const REGION_NAME = guarded(/\bRegion\s(?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland)(?=s?\b)/gu);

/** The end of the word, which is found fast, and the name that stands before it. */
const MUNICIPALITY_ENDS = guarded(/ommunes?(?!\p{L})/gu);
const MUNICIPALITY_BEGINS = inLatin(
  /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}*){0,2})\s(?:[Kk]|[Rr]egionsk)$/u,
);
const LONGEST_NAME = 70;
/** "NORDBY KOMMUNE" in a document's head, and the council that bears the municipality's name. */
const MUNICIPALITY_IN_CAPITALS = guarded(
  /(?<![\p{L}-])(\p{Lu}{3,}(?:[- ]\p{Lu}{3,})?)\s(?:REGIONS)?KOMMUNES?(?!\p{L})/gu,
);
const COUNCIL = guarded(
  /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s(?:[Bb]yråd|[Kk]ommunalbestyrelse)(?:ets?|ns?|s)?(?!\p{L})/gu,
);
const NOT_A_NAME =
  /^(?:Mødested|Sted|Referat|Dagsorden|Borgmester|Administrationen|Budget|Regnskab|Kommune|Rådhuset?|Mødet?|Alle|Andre|Den|Denne|Din|Disse|En|Enkelte|Flere|Byrådet|Kommunalbestyrelsen|Udvalget|Ifølge|Hos|Blandt|Også|Både|Men|Når|Da|At|Derfor|Her|Ved|Under|Efter|Mens|Som|Hvis|For|Fra|Hver|I|Jeres|Mange|Mellem|Nye?|Vores|Øvrige|Hele|Om|Til|Og|Med|Af|På)(?:\s|$)/u;

/**
 * The municipalities named "X Kommune" in a text, in order, repeats kept; without the word "Kommune". `known` are the
 * names as kept by hand: of those "Københavns Kommune" is told to be København.
 */
export function municipalityNames(text: string, known: readonly string[] = []): string[] {
  return municipalitiesIn(text).map(({ name }) => knownName(name, known));
}

/** Where "X Kommune" stands in a text, from the name on. */
function municipalitiesIn(text: string): { name: string; start: number; end: number }[] {
  return [...MUNICIPALITY_ENDS.matches(text)].flatMap((match) => {
    const from = Math.max(0, match.index - LONGEST_NAME);
    const before = MUNICIPALITY_BEGINS.exec(text.slice(from, match.index));
    const printed = before?.groups?.['name'] ?? '';
    const name = cleanName(printed);
    if (before === null || name === '') return [];
    const start = from + before.index + printed.length - name.length;
    return [{ name, start, end: match.index + match[0].length }];
  });
}

/** The municipality that the head of a document names: with "Kommune", in capitals too, or by its council. */
export function municipalityInHead(text: string, known: readonly string[]): string | null {
  const named = municipalityNames(text, known)[0] ?? namesBefore(MUNICIPALITY_IN_CAPITALS, text, known)[0];
  return named ?? namesBefore(COUNCIL, text, known).find((name) => known.includes(name)) ?? null;
}

function namesBefore(pattern: Guarded, text: string, known: readonly string[]): string[] {
  return [...pattern.matches(text)]
    .map((match) => knownName(cleanName(match[1] ?? ''), known))
    .filter((name) => name !== '');
}

const inSmallLetters = (name: string): string =>
  name.replaceAll(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase());

/** The listed name of which a printed one is the genitive or the end ("Rådhuset Nordby"); itself when none is. */
function knownName(printed: string, known: readonly string[]): string {
  const name = /\p{Ll}/u.test(printed) ? printed : inSmallLetters(printed);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const wanted = [name, name.replace(/s$/u, ''), last, last.replace(/s$/u, '')];
  return wanted.find((one) => known.includes(one)) ?? name;
}

function cleanName(name: string): string {
  const stripped = name.replace(NOT_A_NAME, '').trim();
  return stripped;
}

const matchers = new WeakMap<readonly string[], Matcher>();

/**
 * The 98 municipalities' names as terms, so that "Ringsted nr. 68" is understood without the word "Kommune". Made once.
 */
export function entityMatcher(municipalities: readonly string[]): Matcher {
  const made = matchers.get(municipalities);
  if (made !== undefined) return made;
  const names = municipalities.flatMap((name): Term[] =>
    ['', 's'].map((ending) => ({ words: name.toLowerCase() + ending, says: { entity: name } })),
  );
  const matcher = compile([...ENTITIES, ...names], true);
  matchers.set(municipalities, matcher);
  return matcher;
}

/**
 * Whether a sentence speaks of the municipality whose minutes it stands in, by its name or as "kommunen", "vi", "her".
 */
export function namesMunicipality(sentence: string, own: string): boolean {
  return OWN_WORDS.test(sentence) || placesOf(own, sentence).length > 0;
}

/** The region that a text names most recently before the end of it, or first at all. */
export function regionNamed(text: string): string | null {
  return [...REGION_NAME.matches(text)].at(0)?.[0].replace(/\s/u, ' ') ?? null;
}

const REGION_PATTERN = guarded(
  new RegExp(
    `(?<!\\p{L})(?:${REGION_WORDS.map((word) => word.replaceAll('*', '\\p{L}*')).join('|')})(?!\\p{L})`,
    'giu',
  ),
);

/** The region where the text never says which it is; as a benchmark it is still not the municipality. */
const REGION_UNNAMED = guarded(
  /(?<!\p{L})(?:regionsgennemsnit\p{L}*|regionale?s?\sgennemsnit\p{L}*|regionens\sgennemsnit|regionalt|(?<=(?<!\p{L})(?:for|end|mod|i|og)\s(?:hele\s)?|[(,]\s?)regionen(?=\s(?:er|var|lå|ligger)(?!\p{L})|:?\s\d|[.,;)]|$))(?!\p{L})/giu,
);
/** "(regionen 3,4 pct., landet 2,9 pct.)": beside its number the country, else the countryside. */
const COUNTRY_BESIDE = guarded(/(?<=(?:[(,;]|(?<!\p{L})og)\s?)landet(?=:?\s(?:på\s|er\s)?\d)/giu);

/**
 * Regions by their bare name: those that are nothing else anywhere, the others where "i" makes them no island or city.
 */
const BARE_REGION = guarded(
  /(?<![\p{L}-])(?:(?<=(?:[Ii]|[Ff]or|[Hh]ele|mod|end|og|både)\s)(?:Syddanmark|Midtjylland|Nordjylland)|(?<=(?:[Ii]|[Ff]or)\s)(?:Sjælland|Hovedstaden))(?![\p{L}-])/gu,
);
const REGION_HEAD = /^(?:Sjælland|Hovedstaden|Syddanmark|Midtjylland|Nordjylland)$/u;
/** "Vejen Øst", "Vejen By": a part of a municipality or the town of its name. */
const PART_OF_PLACE = /^[ -](?:Øst|Vest|Nord|Syd|Midt|By|Midtby|Bymidte|Centrum|Land|Havn)(?!\p{L})/u;

/** What stands behind the name of a place in that of an institution. */
const INSTITUTION =
  /^s?\s(?:\p{Lu}\p{Ll}+\s)?\p{L}*(?:skolen?|bibliotek(?:et)?|hal(?:len)?|center|centret|museum|børnehave|børnehus|plejehjem|hjem|gård(?:en)?|friskole)(?!\p{L})/iu;

const REGIONAL = guarded(/region/iu);
const OWN_WORDS = inLatin(/(?<!\p{L})(?:kommunens?|vi|vores|her|egne?|byens?|\p{L}+kommunens?)(?!\p{L})/iu);
const COUNTRY_HEAD = /^Landet(?:$|,?\s(?:i\s)?\(?(?:19|20)\d{2})/u;

/** Where a name stands in a text as words of its own. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = name === '' ? -1 : text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const bare =
      !/[\p{L}-]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}-]/u.test(text.slice(at + name.length, at + name.length + 2));
    if (bare) places.push(at);
  }
  return places;
}

/** Whether a place that ends at `end` is a part of a longer name: a row "Nordby Skole" is of the school. */
const isPartOfName = (text: string, end: number, level: Level): boolean =>
  level === 'row' && INSTITUTION.test(text.slice(end));

/**
 * The entities that a text names: municipalities with the word "Kommune", regions ("regionen" is `region`), and what
 * the matcher knows. A name without "Kommune" counts only with its capital.
 */
export function entityLabels(
  text: string,
  offset: number,
  level: Level,
  matcher: Matcher,
  region: string | null,
  own: string | null = null,
): Label[] {
  const labels: Label[] = [];
  const add = (start: number, printed: string, says: Said): void => {
    const span = { start: offset + start, end: offset + start + printed.length };
    if (labels.every((label) => span.end <= label.span.start || span.start >= label.span.end))
      labels.push({ span, text: printed, says, level });
  };
  for (const { name, start, end } of municipalitiesIn(text)) {
    // "Ifølge Ringsted Kommune": the end of a name that the list knows is the name.
    const known = matcher.labels(name, 0, level).find((label) => name.endsWith(label.text));
    const from = known === undefined ? start : start + known.span.start;
    add(from, text.slice(from, end), known?.says ?? said({ entity: name }));
  }
  // A column or row called "Landet", "Landet 2024"; in prose the word is also said of the countryside.
  if ((level === 'column' || level === 'row') && COUNTRY_HEAD.test(text)) add(0, 'Landet', said({ entity: COUNTRY }));
  const regional = REGIONAL.test(text);
  if (regional) for (const match of REGION_NAME.matches(text)) add(match.index, match[0], said({ entity: match[0] }));
  if (regional && region !== null)
    for (const match of REGION_PATTERN.matches(text)) add(match.index, match[0], said({ entity: region }));
  else if (regional)
    for (const match of REGION_UNNAMED.matches(text)) add(match.index, match[0], said({ entity: UNNAMED_REGION }));
  for (const match of COUNTRY_BESIDE.matches(text)) add(match.index, match[0], said({ entity: COUNTRY }));
  for (const match of BARE_REGION.matches(text)) add(match.index, match[0], said({ entity: `Region ${match[0]}` }));
  if ((level === 'column' || level === 'row') && REGION_HEAD.test(text))
    add(0, text, said({ entity: `Region ${text}` }));
  const partAt = (end: number): string => PART_OF_PLACE.exec(text.slice(end, end + 12))?.[0] ?? '';
  for (const start of placesOf(own ?? '', text)) {
    if (isPartOfName(text, start + (own ?? '').length, level)) continue;
    const place = (own ?? '') + partAt(start + (own ?? '').length);
    add(start, place, said({ entity: place }));
  }
  for (const label of matcher.labels(text, offset, level)) {
    const capital = /^\p{Lu}/u.test(label.text) || label.says.entity === COUNTRY || OTHERS.has(label.says.entity ?? '');
    if (label.says.entity === COMPARED_WITH && isPlaceOfTrade(text.slice(0, label.span.start - offset))) continue;
    if (capital && !isPartOfName(text, label.span.end - offset, level))
      add(label.span.start - offset, label.text, label.says);
  }
  return labels.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a place's name at the front of a label is but a part of another's name ("Askelund Forsamlingshus"). */
export const opensName = (behind: string): boolean => /^s?\s(?!Kommunes?(?!\p{L}))\p{Lu}\p{Ll}{3,}/u.test(behind);
