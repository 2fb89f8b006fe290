/** Which municipalities are there, which of their meetings, and which comes first when nothing is chosen? */

import { defineQuery, number, text, type RowOf } from './query.ts';

/** The meeting with most figures on the newest day comes first; its municipality is shown when none is chosen. */
const newestFirst = "coalesce(meeting_date, '') DESC, facts DESC, municipality_slug, document_id";

/** No parameters. Every document as a meeting, the one to start with first. */
export const places = defineQuery({
  name: 'places',
  columns: {
    document_id: text(),
    municipality: text(),
    municipality_slug: text(),
    municipality_source: text(),
    committee: text().nullable(),
    meeting_date: text().nullable(),
    facts: number(),
  },
  sql: `
    SELECT document_id, municipality, municipality_slug, municipality_source, committee, meeting_date,
           CAST(facts AS DOUBLE) AS facts
    FROM documents
    ORDER BY ${newestFirst}`,
});
export type Place = RowOf<typeof places>;

/** SQL: the municipality of a parameter, or the one to start with when the parameter is ''. */
export const chosenMunicipality = `coalesce(nullif(CAST(? AS VARCHAR), ''),
      (SELECT municipality_slug FROM documents ORDER BY ${newestFirst} LIMIT 1))`;

/** SQL: up to three other municipalities than that of the parameter, those with most figures first. */
export const otherMunicipalities = `SELECT municipality_slug FROM documents
      WHERE municipality_slug <> ${chosenMunicipality}
      GROUP BY municipality_slug ORDER BY sum(facts) DESC, municipality_slug LIMIT 3`;
