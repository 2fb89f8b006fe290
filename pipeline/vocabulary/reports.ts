import type { Label, Level, Roles } from '../types/words.ts';
import { guarded } from './matching/guarded.ts';
import { said } from './said.ts';

/** Names of reports on the budget part-way through the year, without ending. */
const NAMES =
  'økonomiske?\\s+redegørelse|budgetopfølgning|økonomiopfølgning|budgetrevision|budgetkontrol|budgetvurdering|økonomivurdering|regnskabsprognose|økonomirapport|økonomirapportering|kvartalsopfølgning|kvartalsrapport|budgetstatus|forventede?\\s+regnskab';
const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['første', 'anden', 'tredje', 'fjerde'];
/** A number behind the name counts more than one before it, which may be that of a list or a table. */
const NUMBERED = guarded(
  new RegExp(
    `(?<![\\d.,\\p{L}])(?:(?<!(?:tabel|figur|skema|bilag|punkt|afsnit)\\s)([1-4])\\.\\s*|(${ORDINALS.join('|')})\\s+)?(?:samlede\\s+)?(?:${NAMES}|ØR(?!\\p{L}))(?:en)?(?:\\s*(?:nr\\.\\s*)?(?:([1-4])(?=/20\\d{2}(?!\\d)|(?![\\d/]))(?![.,]\\d|\\.\\s*(?:kvartal|halvår))|(I{1,3}|IV)(?!\\p{L})))?`,
    'giu',
  ),
  (word) =>
    /redegørelse|opfølgning|revision|kontrol|vurdering|prognose|rapport|status|regnskab|(?:^|\P{L})ør(?:en)?(?!\p{L})/u.test(
      word,
    ),
);
const UNNUMBERED = guarded(
  /(?:budget|økonomi|halvårs|kvartals)opfølgning\p{L}*|budgetkontrol\p{L}*|økonomirapport\p{L}*|kvartalsrapport\p{L}*|halvårsregnskab\p{L}*|budgetrevision\p{L}*/giu,
);
/** "BO2", "FR 3", "ØKV2", "2. FR", "2. forventet regnskab": reports named short; a capital would number a heading. */
const SHORT = guarded(
  /(?<![\p{L}\d])(?:BO|BOF|FR|BR|ØKV|ØR)\s?([1-4])(?=\/20\d{2}(?!\d)|(?![\d/]))(?![.,]\d)|(?<![\d.,\p{L}])([1-4])\.\s?(?:(?:BO|BOF|FR|BR|ØKV)(?![\p{L}\d])|forvente(?:t|de)\sregnskab)|(?:^F|f)orvente(?:t|de)\sregnskab\s(?:nr\.\s)?([1-4])(?=\/20\d{2}(?!\d)|[\s),:]|$)/gu,
);

/**
 * "2. opfølgning", "Opfølgning 1", "3. prognose": reports of the budget where they head a column; prose follows up on
 * much.
 */
const HEADED =
  /^\s*(?:([1-4])\.\s?(?:opfølgning|prognose|skøn|estimat|økonomirunde)|(?:opfølgning|prognose|skøn|estimat|økonomirunde)\s(?:nr\.\s)?([1-4]))(?![\p{L}\d.,/])/iu;

/** "bedre end ved budgetopfølgning 2", "siden 1. ØR": the report that this one is compared with. */
const COMPARED =
  /(?<!\p{L})(?:end(?:\s\p{L}+){0,3}|siden(?:\sden)?|(?:sammenlignet|sammenholdt)\smed(?:\sden)?|(?:i\sforhold\stil|ift\.|modsat)(?:\sden)?)\s$/iu;

/**
 * The reports that a text names: forecast_1, forecast_2, ... for a numbered report, follow_up for one without a number.
 */
export function reports(text: string, offset: number, level: Level): Label[] {
  const labels: Label[] = [];
  const add = (match: RegExpExecArray, says: Roles): void => {
    labels.push({
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
      text: match[0],
      says: said(says),
      level,
    });
  };
  for (const match of NUMBERED.matches(text)) {
    const ordinal = match[2] === undefined ? undefined : String(ORDINALS.indexOf(match[2].toLowerCase()) + 1);
    // "budgetopfølgningen i september" has no number.
    const letters = match[4] === 'i' ? undefined : match[4];
    const roman = letters === undefined ? undefined : String(ROMAN.indexOf(letters.toUpperCase()) + 1);
    const no = match[3] ?? roman ?? match[1] ?? ordinal;
    if (no !== undefined) add(match, COMPARED.test(text.slice(0, match.index)) ? {} : { report: `forecast_${no}` });
  }
  for (const match of SHORT.matches(text)) {
    const compared = COMPARED.test(text.slice(0, match.index));
    if (labels.every(({ span }) => span.start > offset + match.index || span.end <= offset + match.index))
      add(match, compared ? {} : { report: `forecast_${match[1] ?? match[2] ?? match[3] ?? ''}` });
  }
  const headed = level === 'column' && labels.length === 0 ? HEADED.exec(text) : null;
  if (headed !== null) add(headed, { report: `forecast_${headed[1] ?? headed[2] ?? ''}` });
  if (labels.length === 0) for (const match of UNNUMBERED.matches(text)) add(match, { report: 'follow_up' });
  return labels;
}

const ALONE = /^(?:\p{L}{0,12}\s?20\d{2})?[\s,.:/–-]*$/u;

/** Whether a header says no more than which report its column is of ("2. FR", "Budgetopfølgning 1 2025"). */
export function headsReport(header: string): boolean {
  const [label, another] = reports(header, 0, 'column');
  if (label?.says.report === undefined || another !== undefined) return false;
  return ALONE.test(header.slice(0, label.span.start)) && ALONE.test(header.slice(label.span.end));
}
