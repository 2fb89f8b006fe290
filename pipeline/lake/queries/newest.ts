/** Which meeting is the newest: parts of queries. */

/** The meeting with most figures on the newest day comes first; `d` is the documents. */
export const newestFirst = "coalesce(d.meeting_date, '') DESC, d.facts DESC, d.municipality_slug, d.document_id";

/** The committee of a municipality's newest meeting: whose figures the first screen shows. */
export const newestCommittee = `(SELECT d.committee FROM documents d ORDER BY ${newestFirst} LIMIT 1)`;
