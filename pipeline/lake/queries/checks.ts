/** What was proved or doubted about a municipality's figures? */

import { newestCommittee } from './newest.ts';
import { defineQuery, oneOf, text, type RowOf } from './query.ts';
import { toldSince } from './told.ts';

const checkColumns = {
  finding_id: text(),
  document_id: text(),
  code: text(),
  severity: oneOf('info', 'warning', 'error'),
  item_no: text().nullable(),
  table_no: text().nullable(),
  fact_ids: text(),
  outcome: oneOf('holds', 'holds_rounded', 'differs').nullable(),
  message: text(),
  values: text(),
};

const checkSelection = `
    SELECT n.finding_id, n.document_id, n.code, n.severity, n.item_no, n.table_no, n.fact_ids, n.outcome, n.message,
           n."values"
    FROM findings n`;

/** Parameters: municipality ('' for the one to start with). The findings that name facts. */
export const checks = defineQuery({
  name: 'checks',
  reads: 'municipality',
  prepared: true,
  columns: checkColumns,
  sql: `${checkSelection}
    WHERE n.fact_ids <> ''
    ORDER BY n.finding_id`,
});
export type Check = RowOf<typeof checks>;

/**
 * Parameters: municipality. The proofs of totals and deviations, and the doubts, in the newest report of the committee
 * that met last.
 */
export const startChecks = defineQuery({
  name: 'start_checks',
  reads: 'municipality',
  partOf: checks,
  columns: checkColumns,
  sql: `${checkSelection}
    JOIN documents own ON own.document_id = n.document_id
    WHERE n.fact_ids <> ''
      AND (n.outcome IS NOT NULL AND n.code IN ('sum_check', 'deviation_check') OR n.code = 'role_inferred')
      AND own.committee IS NOT DISTINCT FROM ${newestCommittee} AND coalesce(own.meeting_date, '') >= ${toldSince}
    ORDER BY n.finding_id`,
});

/** Parameters: municipality. The proofs of totals of up to three other municipalities. */
export const otherChecks = defineQuery({
  name: 'other_checks',
  reads: 'others',
  columns: checkColumns,
  sql: `${checkSelection}
    WHERE n.fact_ids <> '' AND n.code = 'sum_check'
    ORDER BY n.finding_id`,
});
