/** What the reader of PDF makes of small pages, for its tests. */
import { expect } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { pdfFile, type PageContent, type Print } from '../../pdf-file.ts';

/** Three lines of one paragraph, with hyphens at their ends and within them. */
export const wide = [
  'Kulturområdet venter ved årets udgang et samlet mindreforbrug i forhold til det korrigerede bud-',
  'get, og Børne- og Skoleudvalget venter balance i perioden 2024-2027. Idrættens haller bruger som i',
  '2023 mindre strøm end ventet.',
];

/** The lines of text of a file of these pages, without the blank ones between them. */
export async function linesFrom(...pages: (readonly Print[] | PageContent)[]): Promise<string[]> {
  const contents = pages.map((page): PageContent => ('prints' in page ? page : { prints: page }));
  const { document } = await readPdf(pdfFile(contents), 'referat.pdf');
  expect(document.text).toBe(document.lines.map((line) => line.text).join('\n'));
  return document.lines.map((line) => line.text).filter((text) => text !== '');
}
