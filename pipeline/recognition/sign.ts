import { NEAR, PROSE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { SignRule } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { compares, judgesResult, namesResult, namesSurplus, refersToResult } from '../vocabulary/cues/comparisons.ts';
import { movesDown } from '../vocabulary/cues/shares.ts';
import { earnedBefore, earnedBehind } from '../vocabulary/incomes.ts';
import { budgetedResult, resultTold } from '../vocabulary/main-account.ts';
import { paysFromPool } from '../vocabulary/moves.ts';
import { explainedAs, inResult, judgedResult, partOfResult, tellsPlace } from '../vocabulary/results.ts';
import { sideOfParts } from '../vocabulary/signed-parts.ts';
import { isOfAnother, nearest, wordsBehind } from './nearest.ts';

interface Signed {
  readonly sign: 1 | -1;
  readonly rule: SignRule;
}

const DIRECTED: readonly Measure[] = [
  'deviation',
  'deviation_pct',
  'gap',
  'change',
  'appropriation',
  'transfer',
  'places',
];

/** Levels of which income is negative. */
const EARNED: readonly Measure[] = ['original_budget', 'adjusted_budget', 'actual', 'expected', 'spent_to_date'];

/** A word that leads up to its number ("en bevilling på netto"). */
const LEADS = 3;
const leadsUp = ({ after, inherited, distance }: NearLabel): boolean => !after && !inherited && distance <= LEADS;

/** A word of direction farther away tells of another number. */
const BESIDE = 30;

/** The surplus or deficit of the sentence before: "Det er 19,4 mio. kr. mere end budgetteret". */
const resultBefore = (reading: Reading): NearLabel | undefined =>
  nearest(
    reading,
    'measure',
    PROSE.paragraph + 1,
    ({ says, inherited, text }) =>
      inherited && says.measure === 'deviation' && says.direction !== undefined && namesSurplus(text),
  );

/**
 * The sign of a change by what it changes: an underspend or an income that grows is less spending. "forbedring" and
 * "forværring" judge the result themselves.
 */
function changeOfResult(reading: Reading, said: 1 | -1, word: string): Signed {
  if (judgesResult(word) || namesResult(word)) return { sign: said, rule: `word: ${word}` };
  const result =
    nearest(
      reading,
      'measure',
      BESIDE,
      ({ says, text, inherited }) =>
        says.measure === 'deviation' && says.direction !== undefined && !inherited && !compares(text),
    ) ?? (refersToResult(reading.lead, word) ? resultBefore(reading) : undefined);
  const income = nearest(
    reading,
    'economy',
    NEAR.clause,
    ({ says, after, inherited }) => says.economy === 'income' && !after && !inherited,
  );
  // "Merforbruget skyldes, at refusionen er 1,0 mio. kr. mindre end": what is compared stands nearest before it.
  const told = reading.source === 'sentence' ? earnedBefore(reading.lead) : null;
  const isTold = told !== null && (result === undefined || result.inherited || told.at > placeIn(reading, result));
  const less = isTold ? told.isEarned : result === undefined ? income !== undefined : result.says.direction === -1;
  if (!less) return { sign: said, rule: `word: ${word}` };
  const by = isTold ? told.word : (result ?? income)?.text;
  return { sign: said === 1 ? -1 : 1, rule: `word: ${word} + ${by ?? ''}` };
}

/** Where a word of the sentence stands in the words before the number. */
const placeIn = ({ lead, quantity }: Reading, { span }: NearLabel): number =>
  lead.length - (quantity.span.start - span.start);

/**
 * The sign of a part of a result, where some of the parts print a minus and others none: what the whole comes to tells
 * which side they print so ("Mindreforbruget fordeler sig med -3,2 på skoler og 0,8 på klubber").
 */
function signOfPart(reading: Reading, said: 1 | -1, label: NearLabel): 1 | -1 | null {
  if (reading.source === 'grid' || label.after || label.inherited || leadsUp(label)) return null;
  const { quantity, lead } = reading;
  const printed = `${lead.slice(lead.length - (quantity.span.start - label.span.end))}${quantity.printed}${wordsBehind(reading)}`;
  const side = sideOfParts(printed);
  if (side === null) return null;
  return (quantity.sign === -1) === (side === said) ? -1 : 1;
}

/** The word before a percentage that tells on which side of the budget the amount lies that it says again. */
const restatedSide = (reading: Reading): NearLabel | undefined =>
  nearest(
    reading,
    'measure',
    NEAR.sentence,
    ({ says, after, inherited }) =>
      says.measure === 'deviation' && says.direction !== undefined && !after && !inherited,
  );

const isEarned = (reading: Reading): boolean =>
  nearest(reading, 'economy', NEAR.clause, ({ inherited }) => !inherited)?.says.economy === 'income';

/** The sign of a figure and the rule that gave it: + is overspend or more, - is underspend, less, or income. */
export function signOf(reading: Reading, kind: Kind, measure: Measure, label: NearLabel | undefined): Signed {
  const { quantity } = reading;
  if (kind.negative.includes(measure)) return { sign: -1, rule: 'received money is negative' };
  const printed = quantity.sign;
  if (printed === 0 && reading.source === 'sentence' && kind.budget && EARNED.includes(measure)) {
    const economy = nearest(reading, 'economy', NEAR.clause, ({ after, inherited }) => !after && !inherited);
    if (economy?.says.economy === 'income') return { sign: -1, rule: 'income is negative' };
  }
  const told = printed === 0 && reading.source === 'sentence' && kind.budget && EARNED.includes(measure);
  const result = told ? (budgetedResult(reading.lead) ?? resultTold(reading.lead, wordsBehind(reading))) : null;
  // A surplus is income, more than was spent.
  if (result !== null) return { sign: result, rule: `word: ${label?.text ?? ''}` };
  if (!DIRECTED.includes(measure))
    return { sign: printed === -1 ? -1 : 1, rule: printed === 0 ? 'none printed' : 'as printed' };
  const said = label?.says.direction;
  if (measure === 'deviation' || measure === 'deviation_pct') {
    // "et underskud på 78,9 mio. kr., hvilket er 32,6 mio. kr. bedre end budgetteret"
    const judged = reading.source === 'sentence' ? judgedResult(wordsBehind(reading)) : null;
    if (judged !== null) return { sign: judged.sign, rule: `word: ${judged.word}` };
    // "Mindreforbruget består af: - hjemmepleje: -3,6 - plejecentre: 1,4": a list that prints its signs.
    if (reading.source === 'sentence' && reading.plusMeans !== null && label?.level === 'item')
      return { sign: printed === -1 ? -1 : 1, rule: printed === 0 ? 'none printed' : 'as printed' };
    // "et merforbrug på 3,4 mio. kr., mens klubberne kommer ud med 1,2 mio. kr. i overskud": its own side stands behind
    // it.
    const side = printed === 0 && reading.source === 'sentence' ? inResult(wordsBehind(reading)) : null;
    if (side !== null && label?.after !== true)
      return { sign: side, rule: `word: ${side === 1 ? 'merforbrug' : 'mindreforbrug'}` };
    if (said !== undefined && compares(label?.text ?? '')) return changeOfResult(reading, said, label?.text ?? '');
    // A minus in a column "Overskridelse" is less than was planned.
    if (said === 1 && printed === -1 && label?.level === 'column') return { sign: -1, rule: 'as printed' };
    const ofPart = said === undefined || label === undefined ? null : signOfPart(reading, said, label);
    if (ofPart !== null) return { sign: ofPart, rule: 'as printed' };
    if (said !== undefined) return { sign: said, rule: `word: ${label?.text ?? ''}` };
    // "en afvigelse på 1,5 mio. kr. i mindreforbrug"
    if (side !== null) return { sign: side, rule: `word: ${side === 1 ? 'merforbrug' : 'mindreforbrug'}` };
    // "Mindreforbruget på 14,2 mio. kr. svarer til en afvigelse på 1,3 pct.": on which side, the amount tells.
    const restated = measure === 'deviation_pct' && printed === 0 ? restatedSide(reading) : undefined;
    if (restated?.says.direction !== undefined)
      return { sign: restated.says.direction, rule: `word: ${restated.text}` };
    const explained = reading.source === 'sentence' ? explainedAs(wordsBehind(reading)) : null;
    if (explained !== null)
      return { sign: explained, rule: `word: ${explained === 1 ? 'merforbrug' : 'mindreforbrug'}` };
    const inverted = reading.plusMeans === 'underspend';
    if (reading.plusMeans !== null)
      return {
        sign: (printed === -1) === inverted ? 1 : -1,
        rule: reading.source === 'grid' ? 'note below the table' : 'rule in the text',
      };
    return { sign: printed === -1 ? -1 : 1, rule: printed === 0 ? 'none printed' : 'as printed' };
  }
  if (printed !== 0) return { sign: printed, rule: 'as printed' };
  if (measure === 'places' && reading.source === 'sentence' && movesDown(wordsBehind(reading)))
    return { sign: -1, rule: 'word: ned' };
  if (measure === 'change' && kind.budget) {
    // "ville have været 1,4 mio. kr. større": the verb says a change, the adjective its direction.
    const word =
      said === undefined ? nearest(reading, 'direction', BESIDE, ({ says }) => says.measure === 'change') : label;
    if (word?.says.direction !== undefined) return changeOfResult(reading, word.says.direction, word.text);
  }
  // "23,2 mio. kr. i udgift og 6,1 mio. kr. i indtægt"
  const moves = measure === 'transfer' || measure === 'appropriation';
  if (moves && said === undefined && reading.source === 'sentence' && earnedBehind(wordsBehind(reading)))
    return { sign: -1, rule: 'income is negative' };
  // "et merforbrug, hvoraf 4,1 mio. kr. overføres til 2024": an overspend carried over lowers the budget that gets it.
  if (measure === 'transfer' && reading.source === 'sentence') {
    // "søges overført et mindreforbrug på": the result that is carried over tells it.
    if (label !== undefined && said !== undefined && leadsUp(label)) return { sign: said, rule: `word: ${label.text}` };
    const part = partOfResult(wordsBehind(reading));
    if (part !== null) return { sign: part, rule: `word: ${label?.text ?? ''}` };
    if (inResult(wordsBehind(reading)) === -1) return { sign: 1, rule: `word: ${label?.text ?? ''}` };
    const result = nearest(reading, 'measure', BESIDE, ({ says, after }) => says.measure === 'deviation' && !after);
    if (result?.says.direction === 1 && !isEarned(reading)) return { sign: -1, rule: `word: ${result.text}` };
    // "et mindreforbrug på 36,5 mio. kr., hvoraf 30,0 overføres": what was not spent is there to spend.
    if (result?.says.direction === -1) return { sign: said ?? 1, rule: `word: ${result.text}` };
  }
  if (measure === 'appropriation' && reading.source === 'sentence' && paysFromPool(reading.lead, wordsBehind(reading)))
    return { sign: -1, rule: 'paid from here' };
  // "faldt med 1,3 dage, men det ligger 2,5 dage højere end": the word right behind the number is its own.
  const beside =
    measure === 'change' && !kind.budget && reading.source === 'sentence'
      ? nearest(reading, 'direction', 1, ({ after, inherited }) => after && !inherited)
      : undefined;
  if (beside?.says.direction !== undefined) return { sign: beside.says.direction, rule: `word: ${beside.text}` };
  if (said !== undefined && measure !== 'gap') return { sign: said, rule: `word: ${label?.text ?? ''}` };
  const reach = measure === 'gap' ? NEAR.clause : BESIDE;
  // "en bevilling på 900.000 kr. og en negativ bevilling på 300.000 kr.": each amount has words of its own.
  const isOwn = label !== undefined && leadsUp(label);
  const directed = nearest(
    reading,
    'direction',
    reach,
    (one) => !kind.budget || !(tellsPlace(one.text) || (isOwn && isOfAnother(reading, one))),
  );
  const judged = nearest(reading, 'better', reach);
  const word = (judged?.distance ?? Infinity) < (directed?.distance ?? Infinity) ? judged : directed;
  if (word?.says.direction !== undefined) return { sign: word.says.direction, rule: `word: ${word.text}` };
  if (word?.says.better !== undefined) {
    // Places are counted forwards, whatever the rank itself does.
    const good = measure === 'places' ? 1 : kind.better;
    const sign = word.says.better ? good : good === 1 ? -1 : 1;
    return { sign, rule: `word: ${word.text}` };
  }
  return { sign: 1, rule: 'none printed' };
}
