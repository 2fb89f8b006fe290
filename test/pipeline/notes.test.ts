import { describe, expect, it } from 'vitest';
import type { NoteRow } from '../../pipeline/types/extraction.ts';
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
        committee: null,
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

  it('is the sentence about its area where one paragraph speaks of several', () => {
    const text =
      'Der er et mindreforbrug på 1,7 mio. kr. på Uddannelse, som skyldes færre elever. På Biblioteker er der et merforbrug på 0,2 mio. kr., hvilket skyldes dyrere bøger.';
    expect(explained(text)).toEqual([
      ['Uddannelse', 'Der er et mindreforbrug på 1,7 mio. kr. på Uddannelse, som skyldes færre elever.'],
      ['Biblioteker', 'På Biblioteker er der et merforbrug på 0,2 mio. kr., hvilket skyldes dyrere bøger.'],
    ]);
  });

  it.each([
    [
      'a bullet that begins with the area',
      'Afvigelserne fordeler sig således:\n\n- Uddannelse: færre elever på efterskoler.',
    ],
    ['a numbered entry', '1. Uddannelse\n\nMindreforbruget skyldes færre elever.'],
    ['a heading with its number', '3.2 Politikområde Uddannelse\n\nMindreforbruget skyldes færre elever.'],
    ['a line of its own above the text', 'Uddannelse\nMindreforbruget skyldes færre elever på efterskoler i år.'],
    [
      'a paragraph that names the area and no amount',
      'For Uddannelse ventes et mindreforbrug som følge af færre elever.',
    ],
    ['an inflected name', 'Uddannelserne har et mindreforbrug, da der er færre elever end ventet.'],
  ])('is found in %s', (_, text) => {
    expect(notesBelow(text).map(({ area }) => area)).toEqual(['Uddannelse']);
  });

  it('is every paragraph that carries the explanation on', () => {
    const text = `Uddannelse

Der ventes et mindreforbrug på 1,7 mio. kr. på politikområdet Uddannelse.

Mindreforbruget skyldes færre elever på efterskoler.

Derudover er to projekter udskudt til næste år.`;
    expect(notesBelow(text).map((note) => [note.area, note.text])).toEqual([
      ['Uddannelse', 'Mindreforbruget skyldes færre elever på efterskoler.'],
      ['Uddannelse', 'Derudover er to projekter udskudt til næste år.'],
    ]);
  });

  it('is each entry of the list that the explanation opens', () => {
    const text = `Mindreforbruget på Uddannelse skyldes:

- 12 helårselever på efterskoler
- projektet Move`;
    expect(notesBelow(text).filter(({ area }) => area === 'Uddannelse')).toHaveLength(3);
  });

  it('explains the committee as a whole where it names no area', () => {
    const text =
      'For Økonomiudvalget ventes et mindreforbrug på 1,7 mio. kr. Det skyldes, at to stillinger har været ubesatte.';
    expect(notesBelow(text)).toMatchObject([{ area: null, committee: 'Økonomiudvalget' }]);
  });

  it('keeps areas apart under one heading each', () => {
    const text = `Uddannelse

Mindreforbruget skyldes færre elever.

Biblioteker

Budgettet ventes overholdt, fordi bogkøb er udskudt.`;
    expect(explained(text)).toEqual([
      ['Uddannelse', 'Mindreforbruget skyldes færre elever.'],
      ['Biblioteker', 'Budgettet ventes overholdt, fordi bogkøb er udskudt.'],
    ]);
  });

  it('is no paragraph about something else that gives a reason', () => {
    expect(notesBelow('Sagen er udskudt, fordi bilaget manglede.')).toEqual([]);
    expect(notesBelow('Biblioteker og museer\n\nDørene var lukket, fordi taget blev lagt om.')).toEqual([]);
  });
});

/** Which area each note explains, and how. */
function explained(text: string): (readonly [string | null, string])[] {
  return notesBelow(text).flatMap(({ area, text: words }) => (area === null ? [] : [[area, words] as const]));
}
