/** A sentence as it stands on the page, and what it stands in. */

import type { Span } from './document.ts';
import type { SectionRole } from './minutes.ts';

/** Where a text leaves out characters of the document, before its own character `at`; `left` counts those so far. */
export interface Gap {
  readonly at: number;
  readonly left: number;
}

/**
 * A sentence and what it stands in. `span` is where it is printed; `text` has single blanks, and `gaps` tell what it
 * leaves out. Places within it count from the start of its span, over no gaps. `intro` is the sentence that opens the
 * list it is an entry of.
 */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly line: number;
  readonly page: number | null;
  readonly paragraph: Span;
  readonly heading: string | null;
  readonly role: SectionRole;
  readonly listItem: boolean;
  readonly intro: string | null;
}
