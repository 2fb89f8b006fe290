/** Minutes: the meeting and its agenda items, each with its headed sections. */

import type { Line, Span } from './document.ts';

/** What the document's header says of the meeting. Dates are ISO days. */
export interface Meeting {
  readonly municipality: string | null;
  /** How the municipality was found: printed in the document, given on the command line, inferred, or not at all. */
  readonly municipalitySource: 'document' | 'option' | 'inferred' | 'none';
  readonly committee: string | null;
  readonly date: string | null;
}

/** What a headed part is for, by its heading. */
export type SectionRole = 'summary' | 'process' | 'recommendation' | 'decision' | 'body' | 'attachments';

/** A headed part of an agenda item. `heading` is null for what stands before the first heading. */
export interface Section {
  readonly heading: string | null;
  readonly role: SectionRole;
  readonly lines: readonly Line[];
}

/** What was decided; null where none of these. */
export type Decision = 'noted' | 'approved' | 'postponed' | 'discussed' | 'rejected' | 'referred' | null;

/** One point of the agenda. */
export interface AgendaItem {
  readonly no: string;
  readonly title: string;
  readonly caseNo: string | null;
  readonly decision: Decision;
  /** The words of the decision as printed, '' when the item has none. */
  readonly decisionText: string;
  readonly sections: readonly Section[];
  /** The committees that treat the item, in order, as printed. */
  readonly process: readonly string[];
  readonly span: Span;
  readonly line: number;
}
