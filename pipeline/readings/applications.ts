/** Tables of what others apply for: what they are given is no income, as grants to the municipality are. */
import type { Label, Roles } from '../types/words.ts';
import { headsApplicants, headsApplication } from '../vocabulary/applications.ts';
import { declaredUnit } from '../vocabulary/units.ts';
import type { Outline } from './outline.ts';

/**
 * Whether a table lists what others apply for: a column tells what they ask for, or what they are given beside them.
 */
export function appliedFor({ headers }: Outline, inMoney: boolean): boolean {
  const standings = headers.map(({ text }) => headsApplication(text));
  const told = standings.some((standing) => standing === 'wished')
    ? standings.some((standing) => standing === 'proposed' || standing === 'granted')
    : headers.some(({ text }) => headsApplicants(text)) && standings.some((standing) => standing !== null);
  return told && (inMoney || headers.some(({ text }) => declaredUnit(text)?.unit === 'kr'));
}

/** What a column of such a table says; other words in its header are of what is applied for. */
export function givenSaid(header: string, labels: readonly Label[], told: (roles: Roles) => Label): readonly Label[] {
  const standing = headsApplication(header) ?? undefined;
  return [
    told({ measure: 'appropriation', domain: 'appropriations', ...(standing === undefined ? {} : { standing }) }),
    ...labels.filter(({ says: { measure, domain } }) => measure === undefined && domain === undefined),
  ];
}
