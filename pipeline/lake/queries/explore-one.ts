/**
 * Explored rows of one municipality alone, from its own files: a country's are many, and all of them take their time.
 */

import type { Asked } from './explore.ts';

/** The same question of one municipality's files (its slug). */
export function ofMunicipality<Row>({ query, parameters }: Asked<Row>, slug: string): Asked<Row> {
  return {
    // Answers about a municipality are remembered by their question's name: it says all that the question asks.
    query: { ...query, name: `${query.name} ${query.sql}`, reads: 'municipality' },
    parameters: [slug, ...parameters],
  };
}
