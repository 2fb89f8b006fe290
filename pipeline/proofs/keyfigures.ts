import { finding } from '../finding.ts';
import { shortHash } from '../identity.ts';
import { domainsWhere } from '../kinds/index.ts';
import { exact, printNumeral } from '../numbers.ts';
import { SMALL_BASE } from '../small-base.ts';
import type { Fact, FindingRow, Measure, Sentence } from '../types.ts';
import { compare, precisionOf, severityOf, sum } from './precision.ts';

/** Facts of one entity, area and year belong together; prints that leave the year unsaid do not prove anything. */
function groups(facts: readonly Fact[], measures: ReadonlySet<Measure>): Fact[][] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!measures.has(fact.measure) || fact.is_derived || fact.fiscal_year === null) continue;
    const key = `${fact.entity}|${fact.area ?? ''}|${String(fact.fiscal_year)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  return [...byKey.values()];
}

const pick = (facts: readonly Fact[], measure: Measure): Fact | undefined =>
  facts.find((fact) => fact.measure === measure && fact.same_as === null) ??
  facts.find((fact) => fact.measure === measure);

function rateCheck(rate: Fact, part: Fact, base: Fact, documentId: string): FindingRow {
  const computed = exact((100 * part.value) / base.value);
  const outcome = compare(computed, rate.value, precisionOf(rate));
  const shown = outcome === 'holds_rounded' ? 'holds' : outcome;
  const values = {
    part: part.printed,
    base: base.printed,
    computed: printNumeral(computed, 1),
    printed: rate.printed,
    area: rate.area ?? rate.subject ?? '',
  };
  return finding(documentId, {
    code: 'rate_check',
    severity: severityOf(outcome),
    outcome: shown,
    facts: [rate, part, base],
    message: `${values.part} of ${values.base} is ${values.computed} %, printed ${values.printed} %.`,
    values,
  });
}

function partsCheck(whole: Fact, parts: readonly Fact[], documentId: string): FindingRow {
  const computed = sum(parts.map((part) => part.value));
  const outcome = compare(
    computed,
    whole.value,
    parts.reduce((total, part) => total + precisionOf(part), precisionOf(whole)),
  );
  const decimals = whole.printed.includes(',') ? 1 : 0;
  const unit = whole.unit === 'pct' ? ' %' : '';
  const values = {
    parts: parts.map((part) => part.printed).join(' + '),
    computed: printNumeral(computed, decimals),
    printed: whole.printed,
    area: whole.area ?? '',
    entity: whole.entity,
    unit: unit.trim(),
  };
  return finding(documentId, {
    code: 'parts_check',
    severity: severityOf(outcome),
    outcome,
    facts: [whole, ...parts],
    message: `${values.entity}, ${values.area}: ${values.parts} = ${values.computed}${unit}, printed ${values.printed}${unit}.`,
    values,
  });
}

/** What an appeals board decides, and the rates of it. */
const APPEALS = new Set<Measure>([
  'reversal_rate',
  'amended_rate',
  'remitted_rate',
  'decisions',
  'reversed',
  'amended',
  'remitted',
]);

/** Rates and their parts: rate = (amended + remitted) / decisions; small bases are marked. */
export function checkAppeals(facts: readonly Fact[], documentId: string): FindingRow[] {
  return groups(facts, APPEALS).flatMap((group) => {
    const findings: FindingRow[] = [];
    const [rate, decisions, reversed] = [
      pick(group, 'reversal_rate'),
      pick(group, 'decisions'),
      pick(group, 'reversed'),
    ];
    if (rate !== undefined && decisions !== undefined && reversed !== undefined && decisions.value > 0)
      findings.push(rateCheck(rate, reversed, decisions, documentId));
    const rates = [pick(group, 'amended_rate'), pick(group, 'remitted_rate')].filter((part) => part !== undefined);
    if (rate !== undefined && rates.length === 2) findings.push(partsCheck(rate, rates, documentId));
    const counts = [pick(group, 'amended'), pick(group, 'remitted')].filter((part) => part !== undefined);
    if (reversed !== undefined && counts.length === 2) findings.push(partsCheck(reversed, counts, documentId));
    if (rate !== undefined && decisions !== undefined && decisions.value < SMALL_BASE) {
      const part = reversed?.printed ?? String(Math.round((rate.value * decisions.value) / 100));
      const values = {
        part,
        base: decisions.printed,
        rate: rate.printed,
        area: rate.area ?? '',
        year: String(rate.fiscal_year ?? ''),
      };
      findings.push(
        finding(documentId, {
          code: 'small_number',
          severity: 'info',
          facts: [rate, decisions],
          message: `${values.part} of ${values.base} is shown as ${values.rate} %: too few to say anything (${values.area}, ${values.year}).`,
          values,
        }),
      );
    }
    return findings;
  });
}

/** Surveys: response rate = answered / invited. */
export function checkSurveys(facts: readonly Fact[], documentId: string): FindingRow[] {
  return facts.flatMap((rate): FindingRow[] => {
    if (rate.measure !== 'response_rate') return [];
    const near = (measure: Measure): Fact | undefined =>
      facts.find((fact) => fact.measure === measure && Math.abs(fact.line - rate.line) < 3);
    const [answered, invited] = [near('answered'), near('invited')];
    return answered === undefined || invited === undefined || invited.value === 0
      ? []
      : [rateCheck(rate, answered, invited, documentId)];
  });
}

/** Moves: rank before - rank after = places forward; deviation after - deviation before = change. */
export function checkMoves(facts: readonly Fact[], documentId: string): FindingRow[] {
  const moves = facts.filter((fact) => fact.measure === 'places' || (fact.measure === 'change' && fact.unit === 'kr'));
  return moves.flatMap((move): FindingRow[] => {
    const measure = move.measure === 'places' ? 'rank' : 'deviation';
    const near = facts.filter(
      (fact) =>
        fact.measure === measure &&
        fact.area === move.area &&
        fact.entity === move.entity &&
        fact.frame === move.frame &&
        fact.committee === move.committee &&
        Math.abs(fact.line - move.line) < 2,
    );
    const before = near.find((fact) => fact.previous) ?? near.find((fact) => isEarlier(fact, near));
    const after = near.find((fact) => fact !== before && !fact.previous);
    if (before === undefined || after === undefined) return [];
    const computed = move.measure === 'places' ? before.value - after.value : sum([after.value, -before.value]);
    const outcome = compare(
      computed,
      move.value,
      precisionOf(before) + precisionOf(after) + (move.measure === 'places' ? 0 : precisionOf(move)),
    );
    const values = {
      before: before.printed,
      after: after.printed,
      printed: move.printed,
      computed: printNumeral(Math.abs(computed / move.scale), move.printed.includes(',') ? 1 : 0),
      row: move.row_label ?? move.area ?? '',
    };
    return [
      finding(documentId, {
        code: 'transition_check',
        severity: severityOf(outcome),
        outcome,
        facts: [move, before, after],
        message: `From ${values.before} to ${values.after} is ${values.computed}, printed ${values.printed}.`,
        values,
      }),
    ];
  });
}

/** A forecast comes before the final accounts, and an earlier day before a later one. */
function isEarlier(fact: Fact, others: readonly Fact[]): boolean {
  return others.some(
    (other) =>
      other !== fact &&
      ((fact.report?.startsWith('forecast') === true && other.report === 'final') ||
        (fact.as_of !== null && other.as_of !== null && fact.as_of < other.as_of)),
  );
}

const SETS = domainsWhere(({ ofSet }) => ofSet);

/** "kontanthjælp og uddannelseshjælp" must be the sum of the two printed beside it. */
export function checkJoinedBenefits(facts: readonly Fact[], documentId: string): FindingRow[] {
  return facts.flatMap((whole): FindingRow[] => {
    if (
      !SETS.has(whole.domain) ||
      whole.measure !== 'recipients' ||
      whole.area?.includes(' og ') !== true ||
      whole.subject !== null
    )
      return [];
    const parts = whole.area
      .split(' og ')
      .map((area) =>
        facts.find(
          (fact) =>
            fact.area === area && fact.measure === 'recipients' && fact.as_of === whole.as_of && fact.subject === null,
        ),
      );
    return parts.every((part) => part !== undefined) ? [partsCheck(whole, parts, documentId)] : [];
  });
}

/** The level of a region or country that only its gap is printed for: own share - gap, known to the sum of both roundings. */
export function deriveLevels(facts: readonly Fact[]): Fact[] {
  const shares = facts.filter(
    (fact) => fact.measure === 'share' && !fact.previous && fact.same_as === null && fact.table_no === null,
  );
  return facts.flatMap((gap): Fact[] => {
    if (gap.measure !== 'gap' || gap.compared_to === null || gap.same_as !== null) return [];
    const own = shares.find(
      (share) =>
        share.domain === gap.domain &&
        share.area === gap.area &&
        share.entity === gap.entity &&
        Math.abs(share.line - gap.line) < 2,
    );
    if (own === undefined) return [];
    const doubt = printNumeral(exact(precisionOf(own) + precisionOf(gap)), 1);
    return [
      {
        ...gap,
        fact_id: shortHash(`${gap.fact_id}:level`),
        measure: 'share',
        entity: gap.compared_to,
        compared_to: null,
        value: exact(own.value - gap.value),
        unit: 'pct',
        is_derived: true,
        derivation: `${own.printed} - (${printNumeral(gap.value, 1)}) = ${printNumeral(exact(own.value - gap.value), 1)} ± ${doubt}`,
        sign_rule: 'computed',
      },
    ];
  });
}

/** What a sentence says of a break: its words stand in vocabulary/; `area` when it names one. */
export interface BreakSentence {
  readonly sentence: Sentence;
  readonly area: string | null;
}

const SERIES = domainsWhere(({ retold }) => retold === 'series');
const RANKINGS = domainsWhere(({ ranking }) => ranking);

/** Marks the figures whose definition or method an item says has changed. */
export function markBreaks(
  facts: readonly Fact[],
  breaks: readonly BreakSentence[],
  documentId: string,
): { facts: Fact[]; findings: FindingRow[] } {
  const marked = new Set<string>();
  const findings: FindingRow[] = [];
  for (const { sentence, area } of breaks) {
    const series = facts.filter(
      (fact) =>
        SERIES.has(fact.domain) &&
        !fact.previous &&
        !fact.is_derived &&
        fact.measure !== 'rank_of' &&
        fact.measure !== 'count',
    );
    const ofArea = area === null ? [] : series.filter((fact) => fact.area === area);
    const domain = series.find((fact) => RANKINGS.has(fact.domain))?.domain ?? series.at(-1)?.domain;
    const about = ofArea.length > 0 ? ofArea : area === null ? series.filter((fact) => fact.domain === domain) : [];
    if (about.length === 0) continue;
    for (const fact of about) marked.add(fact.fact_id);
    const quote = sentence.text.replaceAll(/\s+/gu, ' ').trim();
    findings.push(
      finding(documentId, {
        code: 'series_break',
        severity: 'warning',
        facts: about.slice(0, 12),
        line: sentence.line,
        message: `The method or definition changed, so no line is drawn across: "${quote}"`,
        values: { quote, area: area ?? '' },
      }),
    );
  }
  return { facts: facts.map((fact) => (marked.has(fact.fact_id) ? { ...fact, break_before: true } : fact)), findings };
}
