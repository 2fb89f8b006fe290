import { NEAR, PROSE, TABLE } from './distances.ts';
import { shortHash } from './identity.ts';
import { exact } from './numerals.ts';
import { bestFit, type Fit } from './recognition/fit.ts';
import { isContested } from './recognition/contested.ts';
import { inferredOf } from './recognition/inferred.ts';
import { nearest, saying, wordsBehind } from './recognition/nearest.ts';
import { endOf, type MoveEnd, otherEnd } from './recognition/ends.ts';
import { transferOf } from './recognition/transfers.ts';
import { withOpenYear } from './recognition/open-years.ts';
import { signOf } from './recognition/sign.ts';
import { timeOf } from './recognition/period.ts';
import { countsOfAnother } from './recognition/tallies.ts';
import { isPrevious, reportOf, standingOf } from './recognition/reported.ts';
import { yearsOf } from './recognition/years.ts';
import { subjectOf } from './recognition/subject.ts';
import { areaOf, committeeOf, whomOf } from './recognition/whose.ts';
import { paysFor } from './recognition/cash.ts';
import type { Kind } from './kinds/kind.ts';
import type { DocumentContext, Fact, SignRule } from './types/facts.ts';
import type { Bound, Measure, Unit } from './types/figures.ts';
import type { Reading } from './types/readings.ts';
import type { NearLabel } from './types/words.ts';
import { drawnFrom, goesToCash, moveEnds, paidFrom, paysFromPool, poolPaying, yearsMoved } from './vocabulary/moves.ts';
import { isCouncil } from './vocabulary/cues/committees.ts';
import { rankedArea } from './vocabulary/themes.ts';
import { CASH, isPool } from './vocabulary/names.ts';
import { paidByLaw } from './vocabulary/results.ts';
import { economyOfMainRow } from './vocabulary/totals.ts';

const withoutNegativeZero = (value: number): number => (value === 0 ? 0 : value);

function boundsOf(reading: Reading): { readonly value: number; readonly bound: Bound }[] {
  const { low, high, bound } = reading.quantity;
  if (low === high) return [{ value: low, bound }];
  return [
    { value: low, bound: 'low' },
    { value: high, bound: 'high' },
  ];
}

/** "1,2 mio. kr. mere i indtægter". */
const RIGHT_BEHIND = 5;

/**
 * Operations, capital, income or financing: by its own words and those of its table. What title and summary say holds
 * where they say one thing; what pays ("... finansieret af kassebeholdningen") is not what a table shows.
 */
function economyOf(reading: Reading, measureLabel: NearLabel | undefined): Fact['economy'] {
  const grid = reading.source === 'grid';
  const row = grid ? economyOfMainRow(reading.place.rowLabel ?? '') : null;
  if (row !== null) return row;
  // "udgifter på 412 mio. kr. og indtægter på 38": income behind a number is the next one's.
  const isNext = ({ says, after, distance }: NearLabel): boolean =>
    says.economy === 'income' && after && distance > RIGHT_BEHIND;
  // "mindreindtægter på 1 mio. kr. og merudgifter på 2": less income is the first amount alone.
  const isOthers = ({ says, span }: NearLabel): boolean =>
    says.economy === 'income' && says.measure === 'deviation' && span.start !== measureLabel?.span.start;
  const own = nearest(reading, 'economy', grid ? NEAR.any : NEAR.sentence, (label) =>
    grid ? label.level !== 'item' : !isNext(label) && !isOthers(label) && !paysFor(reading, label),
  )?.says.economy;
  if (own !== undefined) return own;
  // "Anlæg" as the heading of the paragraph.
  const headed = grid
    ? undefined
    : nearest(
        reading,
        'economy',
        NEAR.heading,
        ({ level, says }) => level === 'heading' && (says.economy === 'capital' || says.economy === 'operations'),
      );
  if (headed?.says.economy !== undefined) return headed.says.economy;
  const told = saying(reading, 'economy').filter(
    ({ level, distance, says }) =>
      level === 'item' &&
      // A summary in several sentences speaks of more than one thing.
      (grid || distance <= PROSE.item) &&
      !(grid && (distance >= PROSE.recommended || says.economy === 'financing')),
  );
  const economy = told[0]?.says.economy ?? null;
  return told.every(({ says }) => says.economy === economy) && (grid || economy === 'capital') ? economy : null;
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** What a reading's fact is before it is placed in a committee, a year and an area. */
interface Draft {
  readonly committee: string | null;
  readonly area: string | null;
  readonly year: number | null;
  /** The year before the one that the words name. */
  readonly before: boolean;
  readonly target: number | null;
  readonly sign: 1 | -1;
  readonly rule: SignRule;
  /** Where the end of a move of money says it. */
  readonly economy?: Fact['economy'];
}

/** "en negativ bevilling på 900.000 kr., som tilføres kassen": what the cash gets. */
const CASH_GETS = { committee: null, area: CASH, economy: 'financing', sign: 1, rule: 'moved to here' } as const;

/** The part of a ranking that a figure is of; the municipality itself is none. */
function partRanked(reading: Reading, context: DocumentContext): string | null {
  const area = reading.source === 'grid' ? reading.freeText() : rankedArea(reading.place.quote, reading.quoteAt);
  return area === context.municipality ? null : area;
}

function draftsOf(reading: Reading, found: Fit, context: DocumentContext): Draft[] {
  const { kind, measure, measureLabel } = found;
  const { fiscalYear, targetYears, each, before = false } = yearsOf(reading, kind, measure, yearOf(context.reportedOn));
  const { sign, rule } = signOf(reading, kind, measure, measureLabel);
  const committee = committeeOf(reading, kind, context);
  const area = kind.ranking ? partRanked(reading, context) : areaOf(reading, kind);
  const end = (name: string, whose: string | null): MoveEnd => endOf(name, whose, context);
  if (measureLabel?.says.move === 'from') {
    const source = measureLabel.says.area;
    const from = source === undefined ? { committee, area: null } : end(source, committee);
    return targetYears.map((target): Draft => ({
      ...from,
      year: fiscalYear,
      before,
      target,
      sign,
      rule: 'paid from here',
    }));
  }
  const moves = reading.source === 'sentence' && measureLabel?.says.move === 'verb';
  const moved = moves ? moveEnds(reading.place.quote, reading.quoteAt) : null;
  // A move without its two ends may be one between years, or a draw.
  const behind = moves && moved === null ? wordsBehind(reading) : null;
  const years = behind === null ? null : yearsMoved(behind);
  if (years !== null)
    return [
      { committee, area, year: fiscalYear, before, target: years.from, sign: -1, rule: 'moved from here' },
      { committee, area, year: fiscalYear, before, target: years.to, sign: 1, rule: 'moved to here' },
    ];
  const drawn = behind === null ? null : drawnFrom(behind);
  if (drawn !== null)
    return targetYears.map((target): Draft => ({
      committee: drawn.economy === 'financing' ? null : committee,
      area: drawn.area ?? null,
      year: fiscalYear,
      before,
      target,
      sign: -1,
      rule: 'moved from here',
      ...(drawn.economy === undefined ? {} : { economy: drawn.economy }),
    }));
  const pays =
    reading.source === 'sentence' && measure === 'appropriation' && paysFromPool(reading.lead, wordsBehind(reading));
  const payer = reading.source === 'sentence' && measure === 'appropriation' ? paidFrom(wordsBehind(reading)) : null;
  const isFreed =
    reading.source === 'sentence' && measure === 'appropriation' && goesToCash(reading.lead, wordsBehind(reading));
  if (each !== undefined)
    return each.map((year): Draft => ({ committee, area, year, before, target: null, sign, rule }));
  return targetYears.flatMap((target): Draft[] => {
    const given: Draft = { committee, area, year: fiscalYear, before, target, sign, rule };
    if (isFreed) return [given, { ...given, ...CASH_GETS }];
    if (pays) {
      const pool = poolPaying(wordsBehind(reading));
      const whose = pool.economy === 'financing' ? null : committee;
      return [{ ...given, ...pool, committee: whose, sign: -1, rule: 'paid from here' }];
    }
    if (moved === null && payer === null) {
      const ends = measure === 'appropriation' ? otherEnd(reading, sign, area) : null;
      if (ends === null) return [given];
      const { own, other, rule } = ends;
      return [
        { ...given, area: own },
        { ...given, ...end(other, committee), sign: sign === 1 ? -1 : 1, rule },
      ];
    }
    if (moved === null) {
      const paid: Draft = { ...given, ...payer, committee: null, sign: -1, rule: 'paid from here' };
      // "Udgiften på 2,5 mio. kr. finansieres af kassen" grants nobody anything.
      return measureLabel === undefined || sign === -1 ? [paid] : [given, paid];
    }
    const meeting = context.committee === null || isCouncil(context.committee) ? null : context.committee;
    const giver = moved.giver === null ? meeting : context.canonicalCommittee(moved.giver);
    const receiver = moved.committee === null ? meeting : context.canonicalCommittee(moved.committee);
    return [
      { ...end(moved.from, giver), year: fiscalYear, before, target, sign: -1, rule: 'moved from here' },
      { ...end(moved.to, receiver), year: fiscalYear, before, target, sign: 1, rule: 'moved to here' },
    ];
  });
}

/**
 * The facts of a reading: none when no kind claims it, several for a range, for several target years or for a move of
 * money. The kind whose words stand nearest wins.
 */
export function recognise(reading: Reading, kinds: readonly Kind[], context: DocumentContext): Fact[] {
  const fitting = bestFit(reading, kinds);
  if (fitting === null) return [];
  const found = withOpenYear(fitting, reading, yearOf(context.reportedOn));
  const { kind, measure, unit } = found;
  if (countsOfAnother(reading, kind, context.municipality)) return [];
  const { quantity, place } = reading;
  // A header "Ventetid i uger" tells unit and scale at once.
  const said = reading.source === 'grid' ? nearest(reading, 'unit', NEAR.heading)?.says.scale : undefined;
  const scale = quantity.scale ?? reading.declared?.scale ?? said ?? 1;
  const whom = whomOf(reading, kind, measure, context.municipality);
  const economy = economyOf(reading, found.measureLabel);
  const framed =
    nearest(reading, 'frame', reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence)?.says.frame ?? null;
  // "12,2 mio. kr. vedrører serviceudgifterne, mens overførselsudgifterne ventes 0,8 mio. kr. lavere"
  const frame = framed === 'inside' && reading.source === 'sentence' && paidByLaw(reading.lead) ? 'outside' : framed;
  const report = reportOf(reading, kind, measure);
  const standing = standingOf(reading, kind, measure, report);
  const transfer = measure === 'transfer' ? transferOf(reading, found.measureLabel, standing) : null;
  const isTotal =
    nearest(reading, 'isTotal', TABLE.section, ({ level }) => level === 'row' || level === 'column') !== undefined;
  const drafts = draftsOf(reading, found, context);
  const contested = isContested(reading, found, kinds);
  return boundsOf(reading).flatMap(({ value, bound }, end) =>
    drafts.map((draft, part): Fact => {
      const { asOf, period, year } = timeOf(reading, kind, measure, draft.year, draft.before, context.reportedOn);
      const made: Fact = {
        fact_id: shortHash(
          `${context.documentId}:${place.itemNo ?? ''}:${String(place.span.start)}:${String(end)}:${String(part)}`,
        ),
        same_as: null,
        domain: kind.domain,
        measure,
        municipality: context.municipality,
        municipality_slug: context.municipalitySlug,
        entity: whom.entity,
        compared_to: whom.comparedTo,
        committee: draft.committee,
        area: draft.area,
        subject: subjectOf(reading, kind, measure),
        transfer,
        economy: kind.inEconomy ? (draft.economy ?? economy) : null,
        frame: kind.budget && economy !== 'capital' && !isPool(draft.area) ? frame : null,
        fiscal_year: year,
        target_year: draft.target,
        report,
        as_of: asOf,
        period: period ?? (draft.target === null ? null : String(draft.target)),
        previous: isPrevious(reading, kind, measure, draft.year),
        reported_on: context.reportedOn,
        value: withoutNegativeZero(exact(value * scale) * draft.sign),
        unit: unitStored(kind, unit, measure, reading),
        bound,
        standing,
        break_before: false,
        is_total: isTotal,
        breakdown: reading.breakdown,
        is_derived: false,
        derivation: null,
        printed: quantity.printed,
        printed_unit: quantity.printedUnit ?? reading.declared?.printed ?? null,
        scale,
        sign_rule: draft.rule,
        inferred: null,
        document_id: context.documentId,
        item_no: place.itemNo,
        case_no: place.caseNo,
        table_no: place.tableNo,
        row_label: place.rowLabel,
        column_label: place.columnLabel,
        page: place.page,
        line: place.line,
        char_start: place.span.start,
        char_end: place.span.end,
        quote: place.quote,
      };
      return { ...made, inferred: inferredOf(reading, found, made, context.committee, contested) };
    }),
  );
}

/** Whether what is counted are people, as the kind has it. */
function unitStored({ persons }: Kind, unit: Unit, measure: Measure, reading: Reading): Unit {
  if (persons === 'never') return 'count';
  if (unit !== 'count' || persons === 'printed') return unit;
  const people = persons === 'measured' ? measure !== 'count' : nearest(reading, 'counted', 0) === undefined;
  return people ? 'persons' : unit;
}
