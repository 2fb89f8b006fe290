import { describe, expect, it } from 'vitest';
import type { NoteRow } from '../../pipeline/types.ts';
import { extractText } from './gold.ts';

/** The notes of an agenda item with a table of two policy areas and this text below it. */
function notesBelow(text: string): readonly NoteRow[] {
  const minutes = `Sorø Kommune
Referat fra Økonomiudvalget
Mødet 14-03-2024

Punkt 1: Forventet regnskab 2024

Beskrivelse af sagen

Tabel 1. Forventet regnskab 2024 (1.000 kr.)

Politikområde\tKorrigeret budget\tForventet regnskab\tAfvigelse
Uddannelse\t31.029\t29.319\t-1.710
Biblioteker\t2.692\t2.692\t0
I alt\t33.721\t32.011\t-1.710

${text}
`;
  return extractText(new TextEncoder().encode(minutes), 'a.txt').notes;
}

describe('a note', () => {
  it("is the paragraph below the area's heading that gives a reason", () => {
    const text =
      'Uddannelse\n\nDer ventes et mindreforbrug på 1,7 mio. kr. på politikområdet Uddannelse. Det skyldes færre elever.';
    expect(notesBelow(text)).toMatchObject([
      {
        area: 'Uddannelse',
        committee: 'Økonomiudvalget',
        fiscal_year: 2024,
        item_no: '1',
        text: 'Der ventes et mindreforbrug på 1,7 mio. kr. på politikområdet Uddannelse. Det skyldes færre elever.',
      },
    ]);
  });

  it("is the paragraph that names the area's deviation, without a heading too", () => {
    const [note] = notesBelow(
      'På politikområdet Uddannelse er mindreforbruget på 1,7 mio. kr., fordi der er færre elever.',
    );
    expect(note).toMatchObject({ area: 'Uddannelse' });
  });

  it('gives a reason, or it is none', () => {
    expect(
      notesBelow('Uddannelse\n\nDer ventes et mindreforbrug på 1,7 mio. kr. på politikområdet Uddannelse.'),
    ).toEqual([]);
    expect(notesBelow('Ingen bemærkninger.')).toEqual([]);
  });

  it('explains no other area', () => {
    const areas = notesBelow('Biblioteker\n\nBudgettet ventes overholdt, fordi bogkøb er udskudt.').map(
      ({ area }) => area,
    );
    expect(areas).not.toContain('Uddannelse');
  });
});
