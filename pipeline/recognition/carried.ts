/** What figures that do not say it themselves take from others of their item: the country, an area. */
import { domainsWhere } from '../kinds/index.ts';
import type { Fact } from '../types/facts.ts';
import type { Domain, Measure } from '../types/figures.ts';
import { namesMunicipality } from '../vocabulary/entities.ts';
import { COUNTRY } from '../vocabulary/names.ts';

const OF_OTHERS = domainsWhere(({ describesOthers }) => describesOthers);

/**
 * "På landsplan blev 28,5 pct. hjemvist. Omgørelsesprocenten var dermed 37,5": prose that begins with the country goes
 * on with it until a sentence names the municipality itself. `facts` are those of one item, in the order of its text.
 */
export function withCountry(facts: readonly Fact[], own: string): readonly Fact[] {
  // Of each domain: whether all that was told of it is the country's.
  const isCountrys = new Map<Domain, boolean>();
  return facts.map((fact) => {
    const { domain, entity, quote } = fact;
    if (fact.table_no !== null || !OF_OTHERS.has(domain)) return fact;
    const before = isCountrys.get(domain);
    if (entity === COUNTRY) {
      isCountrys.set(domain, before ?? true);
      return fact;
    }
    // An aim is the municipality's own.
    const goesOn =
      before === true &&
      fact.measure !== 'target' &&
      entity === own &&
      fact.compared_to === null &&
      !namesMunicipality(quote, own);
    if (goesOn) return { ...fact, entity: COUNTRY };
    isCountrys.set(domain, false);
    return fact;
  });
}

/** How far a rate may lie from the one that its counts give: half a unit of its last place. */
const roundedBy = (printed: string): number => 0.5 * 10 ** -(printed.split(',')[1]?.length ?? 0) + 1e-9;

/**
 * "44 klager: 6 ændret, 9 hjemvist. Det giver en omgørelsesprocent på 34,1 på socialområdet": counts of a paragraph
 * that name no area are of that of the rate that they give. `facts` are those of one item.
 */
export function withAreaOfRate(facts: readonly Fact[]): readonly Fact[] {
  const rates = facts.filter(
    ({ measure, area, table_no: no }) => measure === 'reversal_rate' && area !== null && no === null,
  );
  return rates.reduce((all, rate) => {
    const beside = all.filter(
      ({ domain, area, line, entity }) =>
        domain === rate.domain && area === null && line === rate.line && entity === rate.entity,
    );
    const sum = (...measures: readonly Measure[]): number =>
      beside.reduce((total, { measure, value }) => total + (measures.includes(measure) ? value : 0), 0);
    const reversed = sum('reversed') === 0 ? sum('amended', 'remitted') : sum('reversed');
    const given = (100 * reversed) / sum('decisions');
    if (!(Math.abs(given - rate.value) <= roundedBy(rate.printed))) return all;
    return all.map((fact) => (beside.includes(fact) ? { ...fact, area: rate.area } : fact));
  }, facts);
}
