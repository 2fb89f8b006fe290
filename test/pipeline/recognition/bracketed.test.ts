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

const whose = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ printed, entity, measure, unit }) => `${printed} ${entity} ${measure} ${unit}`);

describe('a name in brackets', () => {
  it('is that of the numbers in the same brackets', () => {
    expect(
      whose(
        'Sygefravær 2023',
        'Fraværet er 7,2 pct. (landsgennemsnittet er 6,8 pct.), og i hjemmeplejen er det 8,0 pct. (landsgennemsnittet er 7,4 pct.).',
      ),
    ).toEqual([
      '7,2 Lindeby share pct',
      '6,8 Hele landet share pct',
      '8,0 Lindeby share pct',
      '7,4 Hele landet share pct',
    ]);
    expect(whose('Ledighed 2024', 'Ledigheden er 3,1 pct. (regionen 3,4 pct., landet 2,9 pct.).')).toEqual([
      '3,1 Lindeby share pct',
      '3,4 Regionen share pct',
      '2,9 Hele landet share pct',
    ]);
  });

  it('goes with a bare number that has the unit of the one beside the brackets', () => {
    expect(whose('Ankestyrelsens afgørelser 2023', 'Omgørelsesprocenten er 41,2 (hele landet 38,7).')).toEqual([
      '41,2 Lindeby reversal_rate pct',
      '38,7 Hele landet reversal_rate pct',
    ]);
  });

  it('belongs to the number before it where the brackets hold none', () => {
    expect(
      whose(
        'Trivselsmåling 2024',
        'Andelen af trivselselever er 1,2 procentpoint lavere end hos nummer 9 (Ringsted Kommune).',
      ),
    ).not.toContain('9 Lindeby rank rank');
  });
});

describe('other municipalities', () => {
  it('are no benchmark where something is bought from them', () => {
    expect(whose('Køb af pladser 2023', 'Udgiften til pladser hos andre kommuner er 18,4 mio. kr. i 2023.')).toEqual([
      '18,4 Lindeby cost kr',
    ]);
    expect(whose('Sygefravær 2023', 'I andre kommuner er sygefraværet 5,8 pct.')).toEqual([
      '5,8 Sammenligningskommuner share pct',
    ]);
  });
});
