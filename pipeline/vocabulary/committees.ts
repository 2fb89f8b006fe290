import type { CommitteeAlias } from '../types/reference.ts';
import type { Label, Level, Term } from '../types/words.ts';
import { compile, type Matcher } from './matching/match.ts';
import { isCouncil, withoutOthers } from './cues/committees.ts';
import { said } from './said.ts';
import { wordsOf } from './matching/scan.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';

/** Words of a document's head that stand before a committee's name and are none of it. */
const DOCUMENT = String.raw`(?:Mødereferat|Referat|Dagsorden|Beslutningsprotokol|Protokol|Møde|Mødet|Kommune|Punkt|Udvalg)(?!\p{L})`;
/** A word of a committee's name that is no committee itself. */
const PART = String.raw`(?!\p{L}*udvalg|${DOCUMENT})\p{Lu}\p{L}*`;
const ENDED = '(?:ets|et|s)?';
/** "Børne- og Skoleudvalget", "Natur, Teknik og Planudvalget", "Teknik- og miljøudvalget". */
const COMPOUND = String.raw`(?:${PART}(?:-,?|,)\s(?:(?:(?!\p{L}*udvalg)\p{L}+-,?|${PART},)\s){0,3}(?:${PART}-?|\p{Ll}{3,}-)|${PART}-?)\s(?:og|&)\s\p{L}{2,}-?udvalg${ENDED}`;
/** "Havneudvalget". */
const SINGLE = String.raw`(?:By|\p{Lu}\p{L}{2,})udvalg${ENDED}`;
/** "Teknisk Udvalg", "Miljø- og Teknisk Udvalg", "Socialt Udvalg": an adjective in the neuter. */
const ADJECTIVE = String.raw`(?!${DOCUMENT}|(?:Det|Et|Hvert|Ethvert|Andet|Intet|Noget|Vort|Nyt|Særligt|Midlertidigt|Relevant|Ansvarligt|Stort)\s)(?:${PART}-,?\s(?:${PART}-,?\s)?og\s)?\p{Lu}\p{Ll}*(?:sk|t)\s[Uu]dvalgs?|Det\s\p{Lu}\p{Ll}{3,}e\s[Uu]dvalgs?`;
/** "Udvalget for Børn og Unge, Nordby Kommune": whose committee it is. */
const TOWN = String.raw`\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?\s[Kk]ommunes?(?!\p{L})`;
const SMALL = '(?:der|det|den|de|at|har|er|en|et|på|som|til|for|af|vil|kan|skal|blev|fik|udvalget|kommunen)';
/** "Social Omsorg", "Grøn Omstilling": an adjective goes on to its noun. */
const ADJECTIVE_BEFORE = String.raw`(?:\p{Lu}\p{Ll}*(?:sk|al|lig|ende|iv)t?e?|Grønt?|Grønne|Nære?|Almene?|Fælles|Sundt?|Trygt?)\s(?=\p{Lu}\p{Ll}{2})`;
const FOR = String.raw`[Uu]dv(?:alg(?:ets|et)?|\.)\s(?:for|vedrørende)\s["”“]?(?:${ADJECTIVE_BEFORE})?${PART}(?:(?:,\s|,?\s(?:og|&)\s|\s(?:for|i)\s)(?!\p{L}*udvalg|${TOWN})(?:${ADJECTIVE_BEFORE})?\p{Lu}[\p{L}-]*|,\s(?!${SMALL}(?!\p{L})|\p{L}*udvalg)\p{Ll}{3,}(?=\s(?:og|&)\s\p{L}{3})|\s(?:og|&)\s(?!${SMALL}(?!\p{L})|\p{L}*udvalg)\p{Ll}{4,})*["”“]?`;
/** "Vækstudvalget for Land og By". */
const SINGLE_FOR = String.raw`\p{Lu}\p{L}{2,}udvalg${ENDED}\sfor\s(?!${TOWN})${PART}(?:(?:,\s|,?\s(?:og|&)\s)(?!\p{L}*udvalg|${TOWN})\p{Lu}[\p{L}-]*)*`;
/** "Amager Øst Lokaludvalg": the part of a town that it is for. */
const LOCAL = String.raw`(?!${DOCUMENT})\p{Lu}\p{L}+(?:[-\s]\p{Lu}\p{L}+)?\s[Ll]okaludvalg${ENDED}`;
/** A figure may stand before the hyphen: "§ 17, stk. 4-udvalget for Bosætning". */
const NAME = inLatin(
  new RegExp(
    String.raw`(?<!\p{L}|(?<!\d)-)(?:${FOR}|${LOCAL}|${ADJECTIVE}|${COMPOUND}|${SINGLE_FOR}|${SINGLE})(?!\p{L})`,
    'uy',
  ),
);
/** The words of which one stands in every name. */
const HOLDS_COMMITTEE = guarded(
  /udvalg|(?<!\p{L})udv(?!\p{L})/iu,
  (word) => word.includes('udvalg') || /(?:^|\P{L})udv$/u.test(word),
);
/** Councils, which are named like committees where they are meant as one. */
const COUNCIL = guarded(
  /(?<![\p{L}-])(?:Byrådet|Kommunalbestyrelsen|Magistraten|Borgerrepræsentationen|Regionsrådet)s?(?!\p{L})/gu,
);
/** "Nordby Byråd" in a document's head. */
const TOWN_COUNCIL = /(?<!\p{L})\p{Lu}\p{L}+\s(Byråd)(?!\p{L})/u;
/** In a sentence a council is mostly who decides; its own money is told by "s" or "under". */
const COUNCIL_OWNS = guarded(
  /(?<=(?:under|hos)\s)(?:Byrådet|Kommunalbestyrelsen|Magistraten|Borgerrepræsentationen)(?!\p{L})|(?<!\p{L})(?:Byrådets|Kommunalbestyrelsens|Magistratens|Borgerrepræsentationens)(?=\s(?:område|budget|ramme|pulje|driftsramme|bevilling|konto))/gu,
);
const OWN = guarded(/(?<![\p{L}-])[Uu]dvalgets?(?!\p{L})(?!\sfor\s["”“]?\p{Lu})/gu);
const OWN_NAMED = /(?<![\p{L}-])udvalgets?(?!\p{L})/iu;
const HOLDS_NAME = guarded(/udv(?:alg|\.)|råd|bestyrelse|magistrat|repræsentation/iu);
/** "AEU": short and all capitals; in small letters it is another word. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const HOLDS_ABBREVIATION = /\p{Lu}{2}/u;
const SHORT_IN_BRACKETS = /\((?:herefter\s)?["”“]?(?<short>\p{Lu}{2,5})["”“]?\)/gu;
const EXPLAINS = /=\s?(?=\p{Lu})/gu;
const SHORT_BEFORE = /(?<!\p{L})\p{Lu}{2,5}(?=\s?$)/u;
/** No committee's name is longer. */
const LONGEST_NAME = 120;

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_U = 0x75;
/** From here on come letters that are not those of English: capitals, small ones ("æ", "ø", "å"), then both. */
const OTHER_LETTERS = 0xc0;
const OTHER_SMALL = 0xdf;
const MORE_LETTERS = 0x100;

/** Names begin with a capital or with "udv": the long pattern is tried only where one can. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < OTHER_LETTERS)
    return (code >= CAPITAL_A && code <= CAPITAL_Z) || (code === SMALL_U && text.startsWith('udv', at));
  return code < OTHER_SMALL || code >= MORE_LETTERS;
}

/** The names of committees in a text, in order. */
function namesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!HOLDS_COMMITTEE.mayMatch(text)) return found;
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin(text, at)) continue;
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (match === null) continue;
    found.push(match);
    at = NAME.lastIndex - 1;
  }
  return found;
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' og ')
    .replaceAll(/[\s,"”“-]+/gu, ' ')
    .replace(/^udv(?:alg(?:et|ets)?|\.) /u, 'udvalget ')
    .replace(/(?<=udvalg|råd)(?:ets|et|s)$|(?<=bestyrelse)ns?$/u, '')
    .trim();

/** How the nouns of committees decline; "Kultur- og Fritidsudvalg" is the same as its "udvalgets". */
const ENDINGS = [
  { word: 'udvalg', endings: ['', 'et', 'ets', 's'] },
  { word: 'råd', endings: ['', 'et', 'ets', 's'] },
  { word: 'bestyrelse', endings: ['', 'n', 'ns'] },
] as const;

const LITTLE = new Set(['og', 'i', 'for', 'af', 'fra', 'med', 'på', 'til', 'den', 'd', 'vedrørende']);

/** What stands apart in a line: "TEKNISK UDVALG     Nordby Kommune". */
const PARTS = /(?:(?!\s{2}|\t|,\s|\s[-–|]\s).)+/gu;

/** A line in capitals as it would be written in a sentence; other lines stay. */
export function withoutCapitals(line: string): string {
  if (/\p{Ll}/u.test(line) || !/\p{Lu}{4}/u.test(line)) return line;
  return line
    .toLowerCase()
    .replaceAll(/\p{L}+/gu, (word) => (LITTLE.has(word) ? word : (word[0] ?? '').toUpperCase() + word.slice(1)));
}

/** "Udvalget for Lærings overførsel": nouns that end so have no "s" of their own. */
const GENITIVE = /(?<=rådet|en|ing|hed|ion|else|dom|skab|tid|ik|ur|ø|sorg|kst|unge|erhverv|ældre|rd)s$/iu;
/** "Byrådets", "Magistratens": the names of fields may end with an "s" of their own ("Liv og Campus"). */
const GENITIVE_OF_BODY =
  /(?<=(?:råd|nævn|kreds)(?:et)?|(?:bestyrelse|repræsentation|magistrat|gruppe|forsamling)n?e?n?)s$/iu;
const HYPHEN_BEFORE_COMMA = inLatin(/(?<=\p{L})(?=,\s\p{Lu})/gu);
const SHARED_PART = inLatin(/(?<=^\p{L}+|\s\p{L}+)(?=\sog\s\p{L}+udvalget$)/u);

/**
 * The name of a committee that nobody listed, as printed, but in one form: definite, without the genitive, with the
 * hyphens that Danish writes where a compound's last part is shared ("Børne og Skoleudvalg" is "Børne- og
 * Skoleudvalget").
 */
function inOneForm(printed: string): string {
  const name = withoutCapitals(printed)
    .replaceAll(/["”“]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(' & ', ' og ');
  if (/^udv(?:alg|\.)/iu.test(name))
    return name.replace(/^udv(?:alg(?:ets|et)?|\.)(?=\s)/iu, 'Udvalget').replace(GENITIVE, '');
  if (/\p{L}udvalg\p{L}*\sfor\s/iu.test(name)) return name.replace(/(?<=\p{L}udvalg)(?:ets|et|s)?(?=\sfor\s)/iu, 'et');
  if (!/udvalg(?:ets|et|s)?$/iu.test(name)) return name.replace(GENITIVE_OF_BODY, '');
  if (/\slokaludvalg\p{L}*$/iu.test(name)) return name.replace(/(?<=udvalg)(?:ets|et|s)$/iu, '');
  if (/\s[Uu]dvalg(?:ets|et|s)?$/u.test(name))
    return name.replace(/(?<=udvalg)(?:ets|s)$/iu, (end) => (end === 'ets' ? 'et' : ''));
  const parts = name.replace(/(?<=udvalg)(?:ets|et|s)?$/iu, 'et');
  return parts.replaceAll(HYPHEN_BEFORE_COMMA, '-').replace(SHARED_PART, '-');
}

export interface CommitteeFinder {
  /** The committees that a text names, canonical; "udvalget" is `own`, the meeting's. */
  readonly labels: (text: string, offset: number, level: Level, own: string | null) => Label[];
  /** The canonical name of a printed one; as printed, in one form, when it is not listed. */
  readonly canonical: (printed: string) => string;
  /** The canonical name of a listed one; null when it is not listed. */
  readonly listed: (printed: string) => string | null;
}

/** The committees and councils that a line of a document's head names, in order, as printed. */
export function committeesNamed(line: string): string[] {
  const text = /\p{Ll}/u.test(line) ? line.replaceAll(PARTS, (part) => withoutCapitals(part)) : withoutCapitals(line);
  const found = [...namesIn(text), ...COUNCIL.matches(text)].sort((a, b) => a.index - b.index);
  const council = found.length === 0 ? TOWN_COUNCIL.exec(text)?.[1] : undefined;
  return council === undefined ? found.map((match) => match[0]) : [`${council}et`];
}

/** Abbreviations that a document explains itself: "Børne- og Skoleudvalget (BSU)", "BSU = Børne- og Skoleudvalget". */
export function definedAbbreviations(text: string, municipality: string | null): CommitteeAlias[] {
  const found = new Map<string, CommitteeAlias>();
  const define = (short: string | undefined, printed: string | undefined): void => {
    if (short === undefined || printed === undefined || found.has(short)) return;
    found.set(short, { municipality, committee: inOneForm(printed), aliases: [short] });
  };
  for (const match of text.matchAll(SHORT_IN_BRACKETS)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index).trimEnd();
    const last = namesIn(before).at(-1);
    if (last !== undefined && last.index + last[0].length === before.length) define(match.groups?.['short'], last[0]);
  }
  for (const match of text.includes('=') ? text.matchAll(EXPLAINS) : []) {
    const from = match.index + match[0].length;
    const [first] = namesIn(text.slice(from, from + LONGEST_NAME));
    const short = SHORT_BEFORE.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0];
    if (first?.index === 0) define(short, first[0]);
  }
  return [...found.values()];
}

/** A committee that its meeting's head names by its fields alone, to be found by these where it is spoken of. */
export function namedByFields(committee: string | null, municipality: string | null): CommitteeAlias[] {
  return committee === null || HOLDS_NAME.test(committee) ? [] : [{ municipality, committee, aliases: [] }];
}

const NAMES_REMEMBERED = 1000;

/** Minutes of one municipality explain the same abbreviations: so many different sets of them are kept. */
const FINDERS_REMEMBERED = 500;
const finders = new WeakMap<readonly CommitteeAlias[], Map<string, CommitteeFinder>>();

/**
 * Finds committees by the names and aliases kept by hand; names of the given municipality win. `explained` are the
 * abbreviations that a document explains itself. Made once for each.
 */
export function committeeFinder(
  aliases: readonly CommitteeAlias[],
  municipality: string | null,
  explained: readonly CommitteeAlias[] = [],
): CommitteeFinder {
  const made = finders.get(aliases) ?? new Map<string, CommitteeFinder>();
  finders.set(aliases, made);
  const key = JSON.stringify([municipality, ...explained]);
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= FINDERS_REMEMBERED) made.clear();
  const finder = makeFinder([...aliases, ...explained], municipality);
  made.set(key, finder);
  return finder;
}

/** The forms in which a text prints a name. */
function termsFor(name: string, committee: string): Term[] {
  const words = wordsOf(name)
    .map(({ vocable }) => vocable.text)
    .join(' ');
  const endings = ENDINGS.find(({ word }) => words.endsWith(word))?.endings ?? ['', 's'];
  return endings.map((ending) => ({ words: words + ending, says: { committee } }));
}

function makeFinder(aliases: readonly CommitteeAlias[], municipality: string | null): CommitteeFinder {
  const usable = aliases.filter((alias) => alias.municipality === null || alias.municipality === municipality);
  const byName = new Map<string, string>();
  for (const alias of usable) {
    const committee = byName.get(fold(alias.committee)) ?? alias.committee;
    for (const name of [alias.committee, ...alias.aliases])
      if (!byName.has(fold(name))) byName.set(fold(name), committee);
  }
  const isOfFields = (committee: string): boolean => !HOLDS_NAME.test(committee);
  const termsOf = (names: [string, string][]): Matcher | null =>
    names.length === 0 ? null : compile(names.flatMap(([name, committee]) => termsFor(name, committee)));
  const listed = termsOf([...byName].filter(([, committee]) => !isOfFields(committee)));
  const fields = termsOf([...byName].filter(([, committee]) => isOfFields(committee)));
  // The same few names come again and again.
  const known = new Map<string, string>();
  const canonical = (printed: string): string => {
    const told = known.get(printed) ?? byName.get(fold(printed)) ?? inOneForm(printed);
    if (known.size < NAMES_REMEMBERED) known.set(printed, told);
    return told;
  };
  return {
    canonical,
    listed: (printed) => byName.get(fold(printed)) ?? null,
    labels(text, offset, level, own) {
      const labels: Label[] = [];
      const claim = (start: number, printed: string, committee: string | null): void => {
        const span = { start: offset + start, end: offset + start + printed.length };
        if (labels.some((label) => span.start < label.span.end && label.span.start < span.end)) return;
        labels.push({ span, text: printed, says: said({ committee }), level });
      };
      for (const label of fields?.labels(text, offset, level) ?? []) labels.push(label);
      const named = HOLDS_NAME.test(text);
      if (!named && !HOLDS_ABBREVIATION.test(text)) return labels;
      for (const label of listed?.labels(text, offset, level) ?? []) {
        const short = label.text.length <= 5;
        if (short ? ABBREVIATION.test(label.text) : named) labels.push(label);
      }
      if (!named) return labels;
      const plain = level === 'clause' ? text : withoutCapitals(text);
      for (const { 0: printed, index } of namesIn(plain)) claim(index, printed, canonical(printed));
      // Titles, summaries and recommendations are sentences too: a council there decides.
      const councils = level === 'clause' || level === 'item' ? COUNCIL_OWNS : COUNCIL;
      for (const match of councils.matches(plain)) claim(match.index, match[0], canonical(match[0]));
      // In the council's minutes "udvalget" is another.
      if (own !== null && !isCouncil(own)) for (const match of OWN.matches(text)) claim(match.index, match[0], own);
      return level === 'clause' || level === 'item' ? withoutOthers(labels, text, offset) : labels;
    },
  };
}

/** A name's stem: "Kultur- og Fritidsudvalget" and "Kultur og Fritid" have the same. */
const stem = (name: string): string => fold(name).replace(/(?:s|\s)?udvalg$/u, '');

/**
 * The committee that a name means where a table says that its rows are committees: the meeting's when it is named short
 * ("Kultur og Fritid"), else a listed one; else it stays as printed.
 */
export function committeeMeant(printed: string, finder: CommitteeFinder, own: string | null): string {
  if (own !== null && stem(own) === stem(printed)) return own;
  const whole = ['sudvalget', 'udvalget'].map((ending) => printed + ending);
  const listed = whole.map((name) => finder.listed(name)).find((name) => name !== null);
  return listed ?? finder.canonical(printed);
}

/** Whether a short name ("Kultur og Fritid") is that of a committee named in full. */
export function isShortFor(short: string, full: string): boolean {
  return short !== full && /udvalg/iu.test(full) && !/udvalg/iu.test(short) && stem(short) === stem(full);
}

/** Whether words say "udvalget", whichever it is. */
export const saysCommittee = (text: string): boolean => /^udvalg/iu.test(text);

/** Whether a name is that of a committee and nothing else. */
export function namesCommittee(name: string): boolean {
  return committeesNamed(name)[0] === name;
}

/** Whether a committee keeps the economy of the whole municipality: each has one, whatever else it is for. */
export function isEconomic(committee: string): boolean {
  return /(?<!\p{L})økonomi|^magistrat/iu.test(committee);
}

/** Whether a sentence names the meeting's committee, by its name or as "udvalget". */
export function namesOwn(sentence: string, committee: string): boolean {
  return sentence.includes(committee) || OWN_NAMED.test(sentence);
}
