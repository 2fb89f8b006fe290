/** Minutes for the tests: a small reference, a header, and how they are read. */
import { readMinutes } from '../../../pipeline/minutes.ts';
import { readText } from '../../../pipeline/read/text.ts';
import type { Reference } from '../../../pipeline/types/reference.ts';

export const reference: Reference = {
  municipality: null,
  municipalities: ['Sorø', 'Odense', 'København', 'Bornholm', 'Ringkøbing-Skjern', 'Høje-Taastrup'],
  committees: [
    { municipality: 'Sorø', committee: 'Social- og Sundhedsudvalget', aliases: ['Social og Sundhedsudvalg', 'SSU'] },
    { municipality: 'Odense', committee: 'Økonomiudvalget', aliases: ['ØKU'] },
  ],
};

/** Reads minutes of plain text; `municipality` is the one given on the command line. */
export function read(text: string, municipality: string | null = null): ReturnType<typeof readMinutes> {
  return readMinutes(readText(new TextEncoder().encode(text), 'a.txt').document, { ...reference, municipality });
}

export const HEADER =
  'REFERAT Social og Sundhedsudvalget 2022-2025 d. 14-03-2024\n\nMødested Sorø Kommune, Rådhusvej 8\n\n';
