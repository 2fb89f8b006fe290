import { finding } from '../finding.ts';
import { grouped } from '../groups.ts';
import { domainsWhere } from '../kinds/index.ts';
import { exact, printNumeral } from '../numerals.ts';
import { SMALL_BASE } from '../small-base.ts';
import type { Fact } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import type { FindingRow } from '../types/findings.ts';
import { joined } from '../vocabulary/names.ts';
import { compare, precisionOf, severityOf, sum } from '../precision.ts';

/** Facts of one entity, area and year belong together; prints that leave the year unsaid do not prove anything. */
function groups(facts: readonly Fact[], measures: ReadonlySet<Measure>): Fact[][] {
  const dated = facts.filter((fact) => measures.has(fact.measure) && !fact.is_derived && fact.fiscal_year !== null);
  return [...grouped(dated, (fact) => `${fact.entity}|${fact.area ?? ''}|${String(fact.fiscal_year)}`).values()];
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

const SETS = domainsWhere(({ ofSet }) => ofSet);

/** "kontanthjælp og uddannelseshjælp" must be the sum of the two printed beside it. */
export function checkJoinedBenefits(facts: readonly Fact[], documentId: string): FindingRow[] {
  return facts.flatMap((whole): FindingRow[] => {
    if (!SETS.has(whole.domain) || whole.measure !== 'recipients' || whole.area === null || whole.subject !== null)
      return [];
    const areas = joined(whole.area);
    if (areas.length === 1) return [];
    const parts = areas.map((area) =>
      facts.find(
        (fact) =>
          fact.area === area && fact.measure === 'recipients' && fact.as_of === whole.as_of && fact.subject === null,
      ),
    );
    return parts.every((part) => part !== undefined) ? [partsCheck(whole, parts, documentId)] : [];
  });
}
