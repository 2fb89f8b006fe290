import type { Span } from '../types/document.ts';
import { DAY, MONTH_NAMES } from './days.ts';
import { ending } from './matching/ending.ts';
import { type Guarded, guarded } from './matching/guarded.ts';
import { lookAt } from './matching/scan.ts';

/** A place whose digits are no figure, and what they are. */
export interface NoFigure extends Span {
  readonly why: string;
}

interface Named {
  readonly why: string;
  readonly pattern: Guarded;
}

const named = (patterns: readonly (readonly [string, RegExp])[]): Named[] =>
  patterns.map(([why, pattern]) => ({ why, pattern: guarded(pattern) }));

const UNIT_OF_TABLE = 'the unit of a table';
const UNITS_OF_TABLES: readonly (readonly [string, RegExp])[] = [
  // The unit of a table, told in a sentence ("alle tal er i 1.000 kr.", "som vist nedenfor (1.000 kr.)").
  [UNIT_OF_TABLE, /(?:(?<!\p{L})i\s(?:hele\s)?|\((?:hele\s)?(?=1\.?000\s\p{L}+\.?\)))1\.?000\s(?:kr|dkk)/giu],
  // The same in a caption that tells more: "Regnskab 2024, 1.000 kr. (+ = merforbrug)", "sådan (1.000 kr. i
  // 2025-priser):".
  [
    UNIT_OF_TABLE,
    /(?:^|[,;:–-]\s|\(|(?<!\p{L})hele\s|(?<![\d.,])(?:19|20)\d{2}\s)1\.?000\s(?:kr\.?|kroner|dkk)(?=\s*(?:$|[;:()]|,[^()\d]*\)|i\s(?:\d{4}|årets|faste|løbende)))/giu,
  ],
];

/**
 * Numbers that name something instead of counting it: dates, clock times, law paragraphs, case numbers, list numerals,
 * ordinals, ages, durations, addresses. They become no figure.
 */
const NO_FIGURES: readonly Named[] = named([
  [
    'a date',
    new RegExp(`\\d{1,2}\\.(?:\\s?[-–]\\s?\\d{1,2}\\.)?\\s?(?:${MONTH_NAMES})\\b(?:\\s+måned)?(?:\\s+\\d{4})?`, 'giu'),
  ],
  ['a date', new RegExp(DAY, 'giu')],
  ['a clock time', /\bkl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:(?:\s?[-–]\s?|\stil\s)\d{1,2}(?:[.:]\d{2})?)?/giu],
  [
    'a paragraph of law',
    /§§?\s*\d+\s?[a-z]?\b(?:(?:\s?(?:[-–,]|og|til)|,?\s?(?:stk\.|nr\.|pkt\.))\s?\d+\s?[a-z]?\b)*/giu,
  ],
  ['a law', /(?:\blov(?:en|bekendtgørelse|forslag)?|bekendtgørelse|cirkulære|vejledning)\s+(?:nr\.|nummer)\s*\d+/giu],
  // "nr. 2 af 3 møder" tells of an order; a ranking has more places.
  ['a meeting of several', /\b(?:nr\.|nummer)\s*\d+\s+af\s+(?=\d(?!\d))/giu],
  ['a goal of the UN', /\bverdensmål(?:ene)?\s+(?:nr\.\s*)?\d[^.]*?(?:nr\.\s*\d[^.]*?)*(?=\.|$)/giu],
  ['a case number', /\b\d{2}\.\d{2}\.\d{2}-\p{Lu}\d{2}-\d+-\d{2}\b/gu],
  ['a case number', /\b\d{4}-\d{6}\b/gu],
  ['a case number', /(?<![\d.,])\d{2,4}\/\d{3,6}(?!\d)/gu],
  ['a telephone or company number', /(?:\btlf\.?|telefon|cvr(?:-nr\.?)?|p-nummer)\s*(?::\s*)?[\d ]{8,}/giu],
  ['a telephone number', /(?<!\d)\d{2} \d{2} \d{2} \d{2}(?!\d)/gu],
  ['a postal code', /(?<![\d.,])(?!(?:19|20)\d{2}\b)\d{4}(?= \p{Lu}\p{Ll})/gu],
  [
    'a numbered part',
    /\b(?:punkt(?:et|er)?|pkt\.?|bilag|tabel|figur|tema|temaer|fase|side|afsnit|kapitel|trin|vision|version|spor|uge|niveau|forslag|scenarie|model|gruppe|journalnr\.?|sagsnr\.?|sag\s+nr\.?|postnr\.?)\s*(?:nr\.?\s*)?\d+[a-z]?\b(?:\s?(?:[-–,]|og)\s?\d+[a-z]?\b(?![.,]\d|\s(?:mio|mia|mill|t?kr|pct|procent)(?!\p{L})))*/giu,
  ],
  // "Mål 2: Færre på sygedagpenge"
  [
    'the number of an aim in a list',
    /(?<!\p{L})(?:(?:del|resultat)?mål|målsætning|indsats(?:område)?|pejlemærke|tiltag|initiativ|spørgsmål|kategori)\s\d{1,2}(?=\s?[:–-]\s)/giu,
  ],
  ['an ordinal', /(?<![\d.,])\d{1,2}\.(?:\s?[-–]\s?\d{1,2}\.)?(?=\s?\p{Ll})(?!\s?plads)/gu],
  ['an ordinal', /(?<![\d.,])\d{1,2}\.\s(?=Økonomi|ØR\b|Budget|Behandling|Redegørelse|Kvartal|Halvår)/gu],
  ['an age', /(?<![\d.,])\d+\s?[-–]\s?\d+[-\s]?år(?:ige|s|sområdet)?\b/giu],
  ['an age', /(?<![\d.,])\d+(?:\s?[-–]\s?\d+)?[-\s]årige?\b/giu],
  ...UNITS_OF_TABLES,
  // A time limit or a definition ("senest 14 dage", "over 28 dage"), where days per employee are counted.
  [
    'a time limit',
    /(?<!\p{L})(?:senest|inden(?:\sfor)?|efter|over|under|mere\send|længere\send|mindst|op\stil|(?<!(?<!\p{L})vente(?:t|de|r)?\s)i)\s\d+\s(?:kalender|arbejds|hver)?dage?(?!\p{L}|\spr)/giu,
  ],
  // "korttidsfraværet (1-28 dage)" defines.
  ['a definition in days', /\(\s?\d+\s?[-–]\s?\d+\s(?:kalender|arbejds)?dage\)/giu],
  // "2022-resultatet" names a result by its year.
  ['a result named by its year', /(?<![\d.,])(?:19|20)\d{2}(?=-\p{L})/gu],
  ['every so many', /\b(?:hver|hvert)\s\d+\.?/giu],
  // "Tallet 14 dækker over otte klager" speaks of a number told before.
  ['a number told before', /(?<!\p{L})tallet\s\d+(?=\s(?:dækker|omfatter|rummer|skal|skyldes|indeholder))/giu],
  ['an address of the net', /(?<!\S)\S+\.(?:dk|nu|com|eu)\b\S*/giu],
  ['a note in brackets', /\(\d{3}\)/gu],
]);

/** How long something takes or lasts ("inden 8 uger") tells of terms and plans, not of what was measured ... */
const DURATION =
  /(?<![\d.,])\+?\s?\d+(?:,\d+)?(?:\s?(?:[-–]|til|og)\s?\d+(?:,\d+)?)?\s(?:timer?|uger?|måneder?|mdr\.|minutter|min\.|år|kvartaler?|gange?|døgn|semest(?:er|re))\b/giu;
/**
 * ... but for times that are themselves measured ("ventetiden er 11 uger"): those must be told, though no kind has
 * them.
 */
const MEASURED_TIME = guarded(
  /(?<!\p{L})(?:ventetid|svartid|(?:sags)?behandlingstid|liggetid|servicemål)\p{L}*|(?<!\p{L})(?:målet|målsætningen|fristen)(?=\ser(?:\s\p{L}+\.?){0,2}\s\d)|(?<!\p{L})(?:(?:er|var|lå|ligger|steg|faldt)\sden|den\s(?:er|var|lå|ligger|steg|faldt))(?=\s(?:\p{L}+\.?\s){0,3}\d)/iu,
);

/** ... and for what is told to a tenth, or as an average ("varer i gennemsnit 45 minutter"). */
const AVERAGE_BEFORE = ending(
  /(?<!\p{L})(?:gennemsnit(?:ligt)?|gennemsnits(?:alder|tid)(?:en)?|gennemsnitlige?\s\p{L}*(?:alder|tid)(?:en)?|\p{L}*varighed(?:en)?)\s(?:(?:er|var|på|nu|blev|ca\.|lå|ligger|steget|faldet|fra|til)\s){0,4}$/iu,
);
const AVERAGE_BEHIND = /^\si\sgennemsnit(?!\p{L})/iu;
const isMeasured = (text: string, { index, 0: printed }: RegExpExecArray): boolean =>
  printed.includes(',') ||
  AVERAGE_BEFORE(`${text.slice(0, index).trimEnd()} `) ||
  AVERAGE_BEHIND.test(text.slice(index + printed.length));

const DURATIONS = guarded(DURATION);

const LIST_NUMERAL = /^\s*(?:\d{1,2}[.)]|[-–•*])\s+/u;

const POINT = /^\s*\d{1,2}[.)]\s+at\s/iu;

/** Whether a line opens a point of a recommendation ("2. at der afsættes ..."). */
export function opensPoint(text: string): boolean {
  return POINT.test(text);
}

/** The numeral or bullet that opens a list entry, as a span from the start of `text`; null when it opens none. */
export function listMarker(text: string): Span | null {
  const match = LIST_NUMERAL.exec(text);
  return match === null ? null : { start: 0, end: match[0].length };
}

const OF_TABLES = named(UNITS_OF_TABLES);
const THOUSAND = /(?<printed>1\.?000)\s(?<printedUnit>\p{L}+\.?)/u;

/** A unit of a table as it would be printed as an amount. */
interface ThousandPrinted {
  readonly at: number;
  readonly printed: string;
  readonly printedUnit: string;
}

/** Where a text tells the unit of a table ("(1.000 kr.)"). */
export function unitsOfTables(text: string): ThousandPrinted[] {
  if (!THOUSAND.test(text)) return [];
  const found = new Map<number, ThousandPrinted>();
  for (const { index, 0: told } of OF_TABLES.flatMap(({ pattern }) => pattern.matches(text))) {
    const match = THOUSAND.exec(told);
    const { printed, printedUnit } = match?.groups ?? {};
    if (match === null || printed === undefined || printedUnit === undefined) continue;
    const at = index + match.index;
    if (!found.has(at)) found.set(at, { at, printed, printedUnit });
  }
  return [...found.values()];
}

/** Spans in `text` whose digits are no figures. */
export function noFigures(text: string): NoFigure[] {
  const spans: NoFigure[] = [];
  const marker = listMarker(text);
  if (marker !== null) spans.push({ ...marker, why: 'the numeral of a list' });
  if (!/\d/u.test(text)) return spans;
  const look = lookAt(text);
  for (const { why, pattern } of NO_FIGURES) {
    if (!pattern.mayStandIn(look)) continue;
    for (const match of pattern.matches(text)) {
      spans.push({ start: match.index, end: match.index + match[0].length, why });
    }
  }
  if (!DURATIONS.mayStandIn(look) || MEASURED_TIME.test(text)) return spans;
  for (const match of DURATIONS.matches(text)) {
    if (isMeasured(text, match)) continue;
    spans.push({ start: match.index, end: match.index + match[0].length, why: 'how long something takes' });
  }
  return spans;
}
