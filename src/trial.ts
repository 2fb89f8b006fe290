/** Reads a document in the browser with the pipeline's own code. Nothing is sent and nothing is kept. */

import committees from '../data/reference/committees.csv?raw';
import municipalities from '../data/reference/municipalities.csv?raw';
import { parseReference } from '../pipeline/reference.ts';
import type { Extraction } from '../pipeline/types.ts';

/** Larger files are no minutes, and would hold the page up. */
export const MAX_BYTES = 20_000_000;

/** What the pipeline makes of a file. Throws with a one-line reason when the file is no readable minutes. */
export async function readDocument(file: File): Promise<Extraction> {
  const [{ extract }, bytes] = await Promise.all([import('../pipeline/extract.ts'), file.arrayBuffer()]);
  return extract(new Uint8Array(bytes), file.name, parseReference({ committees, municipalities }, null));
}
