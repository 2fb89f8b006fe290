import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const dated = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ printed, fiscal_year }) => `${printed} ${String(fiscal_year)}`);

describe('a year told of what stands in brackets', () => {
  it('is that of the numbers in brackets alone', () => {
    expect(
      dated(
        'Sygefravær 2024',
        'Sygefraværet i 2024 var 5,4 pct. i dagtilbud (2023 i parentes: 6,0 pct.) og 4,9 pct. (5,1 pct.) på skolerne.',
      ),
    ).toEqual(['5,4 2024', '6,0 2023', '4,9 2024', '5,1 2023']);
    expect(
      dated(
        'Regnskab 2024',
        'I regnskab 2024 (i parentes regnskab 2023) var udgifterne til hjælpemidler 22,4 mio. kr. (21,0 mio. kr.).',
      ),
    ).toEqual(['22,4 2024', '21,0 2023']);
    expect(
      dated(
        'Ledige',
        'Antal modtagere i juli 2025, med tal for juli 2024 i parentes: Kontanthjælp 210 (245 personer).',
      )[0],
    ).toBe('210 2025');
  });

  it('may stand in the sentence that opens a list', () => {
    const text =
      'Undersøgelsen blev gennemført i marts 2025.\n\nAndel tilfredse forældre (i parentes resultatet fra 2022):\n• Dagpleje: 96 % (95 %)\n• Skoler: 74 % (71 %)';
    expect(dated('Forældretilfredshed', text)).toEqual(['96 2025', '95 2022', '74 2025', '71 2022']);
  });

  it('is its own number’s, where it stands alone in them', () => {
    expect(dated('Sygefravær', 'Sygefraværet var 5,4 pct. (2024) mod 6,0 pct. (2023).')).toEqual([
      '5,4 2024',
      '6,0 2023',
    ]);
  });
});
