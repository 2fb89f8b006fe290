/** From where the roles of a figure came that no word beside its number tells, in sentences. */

import { sourcesOf } from '../../pipeline/inferred.ts';
import type { Whence } from '../../pipeline/types/facts.ts';
import type { Words } from '../messages/index.ts';
import { capital } from '../messages/typeset.ts';

/** Of a measure these say how it was told, not where. */
const OF_MEASURE: readonly Whence[] = ['noun', 'kind', 'far', 'contested'];

/** A sentence for each place that roles came from, as they come first: "År og rapport: fra punktets titel." */
export function inferredSentences(inferred: string | null, { inferred: w }: Words): string[] {
  const roles = new Map<Whence, string[]>();
  for (const [role, whence] of sourcesOf(inferred)) {
    const name = w.roles[role];
    if (name === undefined) continue;
    const told = roles.get(whence);
    if (told === undefined) roles.set(whence, [name]);
    else told.push(name);
  }
  return Array.from(roles, ([whence, names]) =>
    OF_MEASURE.includes(whence) ? w.from[whence] : `${capital(listed(names, w.and))}: ${w.from[whence]}`,
  );
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
