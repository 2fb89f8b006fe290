/** Which municipalities are there, which of their meetings, and which comes first when nothing is chosen? */

import { newestFirst } from './newest.ts';
import { defineQuery, number, text, type RowOf } from './query.ts';

const placeColumns = {
  document_id: text(),
  municipality: text(),
  municipality_slug: text(),
  municipality_source: text(),
  committee: text().nullable(),
  meeting_date: text().nullable(),
  facts: number(),
};

/**
 * No parameters. Each municipality by its newest meeting, the one to start with first: it is shown when none is chosen.
 * `facts` are those of all its meetings.
 */
export const places = defineQuery({
  name: 'places',
  reads: 'documents',
  columns: placeColumns,
  sql: `
    SELECT d.document_id, d.municipality, d.municipality_slug, d.municipality_source, d.committee, d.meeting_date,
           CAST(d.all_facts AS DOUBLE) AS facts
    FROM (SELECT d.*, sum(d.facts) OVER (PARTITION BY d.municipality_slug) AS all_facts,
                 row_number() OVER (PARTITION BY d.municipality_slug ORDER BY ${newestFirst}) AS place
          FROM documents d) d
    WHERE d.place = 1
    ORDER BY ${newestFirst}`,
});
export type Place = RowOf<typeof places>;

/** Parameters: municipality ('' for the one to start with). Its documents as meetings, the newest first. */
export const meetings = defineQuery({
  name: 'meetings',
  reads: 'municipality',
  prepared: true,
  columns: placeColumns,
  sql: `
    SELECT d.document_id, d.municipality, d.municipality_slug, d.municipality_source, d.committee, d.meeting_date,
           CAST(d.facts AS DOUBLE) AS facts
    FROM documents d
    ORDER BY ${newestFirst}`,
});
