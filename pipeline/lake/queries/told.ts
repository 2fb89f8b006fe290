/** What of the minutes are budget figures, and since when the first screen needs them: parts of queries. */

import { newestCommittee } from './newest.ts';

const domains = ['accounts', 'expected_accounts', 'transfers'] as const;

/** What the views take for budget figures; `f` is the facts. */
export const isBudgetFigure = `f.domain IN (${domains.map((domain) => `'${domain}'`).join(', ')}) AND NOT f.previous
      -- A table of the frame's parts is shown whole, though one part is printed finer elsewhere.
      AND (f.same_as IS NULL OR (f.table_no IS NOT NULL AND f.committee IS NULL AND f.area IS NULL
                                 AND f.frame IS NOT NULL AND NOT f.is_total))
      AND f.measure IN ('original_budget', 'adjusted_budget', 'spent_to_date', 'actual', 'expected', 'deviation',
                        'deviation_pct', 'expected_pct')
      -- An overspend and an underspend in one row of a table are parts of its deviation.
      AND f.fiscal_year IS NOT NULL AND (f.subject IS NULL OR f.table_no IS NULL)
      AND (f.standing IS NULL OR f.standing <> 'hypothetical')`;

/**
 * The day from which on the committee that met last was told a report that the first screen can show, '' when that is
 * not certain. Of its minutes those count whose deviations, none without a report, are of policy areas, or of
 * committees in a table without areas; so the newest report is of that day or of a later one.
 */
export const toldSince = `(
  SELECT coalesce(max(sure.day), '')
  FROM (
    SELECT coalesce(f.reported_on, '') AS day
    FROM facts f
    JOIN documents d ON d.document_id = f.document_id
    WHERE ${isBudgetFigure} AND d.committee IS NOT DISTINCT FROM ${newestCommittee}
      AND coalesce(f.economy, 'operations') = 'operations'
    GROUP BY f.document_id, day
    HAVING NOT bool_or(f.measure = 'deviation' AND f.report IS NULL)
       AND (bool_or(f.measure = 'deviation' AND NOT f.is_total AND f.area IS NOT NULL)
            OR (bool_or(f.measure = 'deviation' AND NOT f.is_total AND f.committee IS NOT NULL
                        AND f.table_no IS NOT NULL)
                AND NOT bool_or(f.area IS NOT NULL)))
  ) sure
)`;
