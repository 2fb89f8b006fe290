/** Remarks on a document as a whole. */
import { finding } from './finding.ts';
import type { ReadDocument } from './types/document.ts';
import type { FindingRow } from './types/findings.ts';
import type { Meeting } from './types/minutes.ts';

const WHY_UNREAD = {
  pages_without_text: 'no text layer, needs OCR',
  pages_without_letters: 'the fonts do not tell their letters, needs a new print from its source or OCR',
  pages_too_large: 'draws more than any page of minutes',
  pages_beyond_limit: 'beyond the length that one document may have',
} as const;

/** The pages that gave nothing, told as they would be asked for: "3", "3-5". */
function unreadFindings(documentId: string, { unread }: ReadDocument): FindingRow[] {
  return unread.map(({ from, to, reason }) => {
    const pages = from === to ? String(from) : `${String(from)}-${String(to)}`;
    return finding(documentId, {
      code: reason,
      severity: 'warning',
      message: `Not read, page ${pages}: ${WHY_UNREAD[reason]}.`,
      values: { pages },
    });
  });
}

/** The remarks on a document as a whole: what was not read of it, and what its header leaves unsaid. */
export function documentFindings(
  documentId: string,
  source: ReadDocument,
  { date, municipality, municipalitySource }: Meeting,
): FindingRow[] {
  const { encoding } = source;
  const findings = unreadFindings(documentId, source);
  const add = (about: Parameters<typeof finding>[1]): void => {
    findings.push(finding(documentId, about));
  };
  if (encoding !== null && encoding !== 'utf-8')
    add({
      code: 'encoding',
      severity: 'warning',
      message: `The file is ${encoding}, not UTF-8; it was converted. Save it as UTF-8.`,
      values: { encoding },
    });
  if (municipalitySource === 'none')
    add({
      code: 'municipality_unknown',
      severity: 'warning',
      message: 'The document names no municipality; give it with --municipality.',
    });
  if (municipalitySource === 'inferred' && municipality !== null)
    add({
      code: 'municipality_inferred',
      severity: 'info',
      message: `The document does not name its municipality; ${municipality} is inferred.`,
      values: { municipality },
    });
  if (date === null)
    add({
      code: 'date_unknown',
      severity: 'info',
      message: 'The day of the meeting is not stated; the figures stand in no vintage.',
    });
  return findings;
}
