import { withoutAlike } from './proofs/alike.ts';
import { unifyAreas } from './proofs/areas.ts';
import { type BreakSentence, markBreaks } from './proofs/breaks.ts';
import { settleColumns } from './proofs/columns.ts';
import { proveDifferences } from './proofs/differences.ts';
import { proveDirections } from './proofs/directions.ts';
import { sourcesProved, tellDoubts } from './proofs/doubts.ts';
import { inferFrames } from './proofs/frames.ts';
import { checkAppeals, checkJoinedBenefits, checkSurveys } from './proofs/keyfigures.ts';
import { checkLedger, checkPool, compareDeviations, compareWithTables } from './proofs/ledger.ts';
import { deriveLevels } from './proofs/levels.ts';
import { checkMoves } from './proofs/moves.ts';
import { settleOpenYears } from './proofs/open-years.ts';
import { markRepeats } from './proofs/repeats.ts';
import { joinSides } from './proofs/sides.ts';
import { correctSigns, signPercentages } from './proofs/signs.ts';
import { checkRows, checkSpending, checkSums } from './proofs/tables.ts';
import { turnTransfers } from './proofs/transfers.ts';
import { reportNoUnit, reportUnits, settleUnits } from './proofs/units.ts';
import { inferWholes, unifyCommittees, wholesOfStaff } from './proofs/whose.ts';
import type { TableRow } from './types/extraction.ts';
import type { Fact } from './types/facts.ts';
import type { FindingRow } from './types/findings.ts';

/** What reconciling needs to know of an agenda item besides its facts. */
export interface ItemContext {
  readonly documentId: string;
  /** The meeting's committee, which figures have that name none. */
  readonly committee: string | null;
  readonly tables: readonly TableRow[];
  /** Tables whose declared unit was corrected. */
  readonly corrected: ReadonlySet<string>;
  readonly headings: readonly string[];
  /** Sentences that say that a definition or method changed. */
  readonly breaks: readonly BreakSentence[];
}

/**
 * Makes the figures of one agenda item agree with each other: one name per area, signs and frames proved by prose,
 * repeats marked, every identity recomputed. What is doubted or proved becomes a finding; no printed number is lost.
 * `proved` is told what each step left.
 */
export function reconcile(
  facts: readonly Fact[],
  context: ItemContext,
  proved: (step: string, left: readonly Fact[]) => void = () => undefined,
): { facts: Fact[]; findings: FindingRow[] } {
  const { documentId } = context;
  const by = <F extends readonly Fact[]>(step: string, left: F): F => {
    proved(step, left);
    return left;
  };
  const apart = withoutAlike(facts, documentId);
  by('figures of a row that nothing tells apart', apart.facts);
  const settled = settleUnits(apart.facts, documentId);
  by('units that prose or size prove', settled.facts);
  const running = by('budgets of a year that is not over', settleOpenYears(settled.facts));
  const columns = by(
    'the column that the rows prove',
    settleColumns(by('one name per committee', unifyCommittees(running))),
  );
  // Signs first: an amount of prose is known again as a table's total only with the total's sign.
  const directed = proveDirections(by('differences that every row proves', proveDifferences(columns)), documentId);
  by('signs that the rows prove', directed.facts);
  const turned = by('transfers signed as what they come from', turnTransfers(directed.facts));
  const owned = by(
    'whose it is, as sums prove',
    wholesOfStaff(inferWholes(turned, context.committee), context.committee),
  );
  const signed = correctSigns(by('one name per area', unifyAreas(owned, context.headings)), documentId);
  by('signs that prose proves', signed.facts);
  const sided = joinSides(by('frames that prose proves', inferFrames(signed.facts)));
  by('income and expenses joined', sided.facts);
  const unique = by(
    'repeats of the same figure',
    markRepeats(by('signs of percentages', signPercentages(sided.facts))),
  );
  const broken = markBreaks([...unique, ...deriveLevels(unique), ...sided.nets], context.breaks, documentId);
  by('breaks in a series', broken.facts);
  const all = sourcesProved(facts, broken.facts);
  const findings = [
    ...apart.findings,
    ...settled.findings,
    ...directed.findings,
    ...signed.findings,
    ...reportUnits(all, context.tables, context.corrected, documentId),
    ...reportNoUnit(all, documentId),
    ...checkSums(all, documentId),
    ...checkRows(all, documentId),
    ...checkSpending(all, documentId),
    ...checkLedger(all, documentId),
    ...checkPool(all, documentId),
    ...compareWithTables(all, documentId),
    ...compareDeviations(all, documentId),
    ...checkAppeals(all, documentId),
    ...checkSurveys(all, documentId),
    ...checkMoves(all, documentId),
    ...checkJoinedBenefits(all, documentId),
    ...broken.findings,
  ];
  return { facts: all, findings: [...findings, ...tellDoubts(all, findings, documentId)] };
}
