/** The roles without which a number is no figure of a kind. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel, Role } from '../types/words.ts';
import { isOfOneKind, isSubjectOf } from '../vocabulary/subjects.ts';
import { ofProject } from './accounts.ts';
import { nearest } from './nearest.ts';
import { areaOf } from './whose.ts';

/** "I 2020 var der 108 klager, hvoraf 28 blev omgjort": of all areas, where the words of the domain stand near. */
export const ofWhole = (reading: Reading, kind: Kind, key: Role, domain: number): boolean =>
  key === 'area' && reading.source === 'sentence' && kind.reachOfWhole !== null && domain <= kind.reachOfWhole;

const isOfTotal = (reading: Reading): boolean =>
  reading.labels.some(({ says, level }) => says.isTotal === true && (level === 'row' || level === 'column'));

/** Whether the words around a number say what its kind needs. */
export function hasNeeded(reading: Reading, kind: Kind, key: Role): boolean {
  if (key === 'area' && reading.source === 'grid' && isOfTotal(reading)) return true;
  if (key === 'area')
    return reading.source === 'grid' && reading.freeText() !== null ? true : areaOf(reading, kind) !== null;
  if (key === 'fiscalYear' && ofProject(reading, kind)) return true;
  const limit = kind.itemRoles.includes(key) || reading.source === 'grid' ? NEAR.any : NEAR.paragraph;
  // "Inklusionsgraden er 96,1 pct. Andelen i specialtilbud er 3,9": a subject that another kind alone has is not this
  // one's.
  const fits = ({ says }: NearLabel): boolean =>
    key !== 'subject' ||
    (kind.subjects === null ? !isOfOneKind(says.subject) : isSubjectOf(kind.subjects, says.subject));
  return nearest(reading, key, limit, fits) !== undefined;
}
