import type { Span } from '../types.ts';
import { DAY, MONTH_NAMES, MONTHS } from './periods.ts';

interface NoFigure {
  readonly pattern: RegExp;
  /** Letters without which the pattern cannot match: a look for them is far quicker than the pattern. */
  readonly needs: readonly string[];
}

/**
 * Numbers that name something instead of counting it: dates, clock times, law paragraphs, case numbers, list numerals,
 * ordinals, ages, durations, addresses. They become no figure.
 */
const NO_FIGURES: readonly NoFigure[] = [
  {
    pattern: new RegExp(
      `\\d{1,2}\\.(?:\\s?[-–]\\s?\\d{1,2}\\.)?\\s?(?:${MONTH_NAMES})\\b(?:\\s+måned)?(?:\\s+\\d{4})?`,
      'giu',
    ),
    needs: MONTHS,
  },
  { pattern: new RegExp(DAY, 'giu'), needs: ['.', '/', '-'] },
  { pattern: /\bkl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?)?/giu, needs: ['kl'] },
  { pattern: /§§?\s*\d+\s?[a-z]?\b(?:\s?(?:[-–,]|og|til|stk\.|nr\.)\s?\d+\s?[a-z]?\b)*/giu, needs: ['§'] },
  {
    pattern: /(?:\blov(?:en|bekendtgørelse|forslag)?|bekendtgørelse|cirkulære|vejledning)\s+(?:nr\.|nummer)\s*\d+/giu,
    needs: ['nr.', 'nummer'],
  },
  { pattern: /\b(?:nr\.|nummer)\s*\d+\s+af\s+(?=\d)/giu, needs: ['nr.', 'nummer'] },
  { pattern: /\bverdensmål(?:ene)?\s+(?:nr\.\s*)?\d[^.]*?(?:nr\.\s*\d[^.]*?)*(?=\.|$)/giu, needs: ['verdensmål'] },
  { pattern: /\b\d{2}\.\d{2}\.\d{2}-\p{Lu}\d{2}-\d+-\d{2}\b/gu, needs: ['-'] },
  { pattern: /\b\d{4}-\d{6}\b/gu, needs: ['-'] },
  {
    pattern: /(?:\btlf\.?|telefon|cvr(?:-nr\.?)?|p-nummer)\s*(?::\s*)?[\d ]{8,}/giu,
    needs: ['tlf', 'telefon', 'cvr', 'p-nummer'],
  },
  { pattern: /(?<!\d)\d{2} \d{2} \d{2} \d{2}(?!\d)/gu, needs: [' '] },
  { pattern: /(?<![\d.,])(?!(?:19|20)\d{2}\b)\d{4}(?= \p{Lu}\p{Ll})/gu, needs: [' '] },
  {
    pattern:
      /\b(?:punkt(?:et|er)?|pkt\.?|bilag|tabel|figur|tema|temaer|fase|side|afsnit|kapitel|trin|vision|version|spor|uge|niveau|forslag|scenarie|model|gruppe|journalnr\.?|sagsnr\.?|sag\s+nr\.?|postnr\.?)\s*(?:nr\.?\s*)?\d+[a-z]?\b(?:\s?(?:[-–,]|og)\s?\d+[a-z]?\b)*/giu,
    needs: [
      'punkt',
      'pkt',
      'bilag',
      'tabel',
      'figur',
      'tema',
      'fase',
      'side',
      'afsnit',
      'kapitel',
      'trin',
      'ision',
      'version',
      'spor',
      'uge',
      'niveau',
      'forslag',
      'scenarie',
      'model',
      'gruppe',
      'nr',
    ],
  },
  { pattern: /(?<![\d.,])\d{1,2}\.(?:\s?[-–]\s?\d{1,2}\.)?(?=\s?\p{Ll})(?!\s?plads)/gu, needs: ['.'] },
  { pattern: /(?<![\d.,])\d{1,2}\.\s(?=Økonomi|ØR\b|Budget|Behandling|Redegørelse|Kvartal|Halvår)/gu, needs: ['. '] },
  { pattern: /(?<![\d.,])\d+\s?[-–]\s?\d+[-\s]?år(?:ige|s)?\b/giu, needs: ['år'] },
  { pattern: /(?<![\d.,])\d+(?:\s?[-–]\s?\d+)?[-\s]årige?\b/giu, needs: ['årig'] },
  {
    pattern:
      /(?<![\d.,])\+?\s?\d+(?:,\d+)?(?:\s?(?:[-–]|til|og)\s?\d+(?:,\d+)?)?\s(?:timer?|uger?|måneder?|mdr\.|minutter|min\.|år|kvartaler?|gange?|døgn|semest(?:er|re))\b/giu,
    needs: ['time', 'uge', 'måned', 'mdr', 'min', 'år', 'kvartal', 'gang', 'døgn', 'semest'],
  },
  // "2022-resultatet" names a result by its year.
  { pattern: /(?<![\d.,])(?:19|20)\d{2}(?=-\p{L})/gu, needs: ['-'] },
  { pattern: /\b(?:hver|hvert)\s\d+\.?/giu, needs: ['hver'] },
  { pattern: /\S+\.(?:dk|nu|com|eu)\b\S*/giu, needs: ['.dk', '.nu', '.com', '.eu'] },
  { pattern: /\(\d{3}\)/gu, needs: ['('] },
];

const LIST_NUMERAL = /^\s*(?:\d{1,2}[.)]|[-–•*])\s+/u;

/** The numeral or bullet that opens a list entry, as a span from the start of `text`; null when it opens none. */
export function listMarker(text: string): Span | null {
  const match = LIST_NUMERAL.exec(text);
  return match === null ? null : { start: 0, end: match[0].length };
}

/** Spans in `text` whose digits are no figures. */
export function noFigures(text: string): Span[] {
  const spans: Span[] = [];
  const marker = listMarker(text);
  if (marker !== null) spans.push(marker);
  const small = text.toLowerCase();
  for (const { pattern, needs } of NO_FIGURES) {
    if (!needs.some((letters) => small.includes(letters))) continue;
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
