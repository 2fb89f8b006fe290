/**
 * The municipalities with their regions and populations, as the tables kept by hand say: by itself, as few views need
 * it.
 */

import municipalitiesText from '../../data/reference/municipalities.csv?raw';
import populationsText from '../../data/reference/populations.csv?raw';
import { parseMunicipalities, type Municipality } from '../../pipeline/reference.ts';

/** The tables kept by hand. */
export function knownMunicipalities(): Municipality[] {
  return parseMunicipalities(municipalitiesText, populationsText);
}
