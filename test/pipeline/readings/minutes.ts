/** Minutes of an invented municipality around a table, for the tests of what tables say. */
import type { Extraction } from '../../../pipeline/types/extraction.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { extractText } from '../gold.ts';

/** What the minutes of an invented municipality give that hold this text. */
export function read(text: string, title = 'Regnskab 2023'): Extraction {
  const minutes = `Enby Kommune
Økonomiudvalget
Referat af mødet den 9. april 2024

Punkt 4: ${title}

00.32.00-S00-4-24

Sagsfremstilling

${text}

Beslutning

Godkendt.
`;
  return extractText(new TextEncoder().encode(minutes), 'enby.txt');
}

/** The facts of minutes that hold this text. */
export const facts = (text: string, title?: string): readonly Fact[] => read(text, title).facts;

/** Facts by their printed figures, as a few of their columns. */
export function pick<Column extends keyof Fact>(
  found: readonly Fact[],
  ...columns: Column[]
): [string, ...Fact[Column][]][] {
  return found.map((fact) => [fact.printed, ...columns.map((column) => fact[column])]);
}
