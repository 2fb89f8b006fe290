/** Whose an amount is and what it is paid from, told by headings, summaries and the words beside it. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { extractText } from '../gold.ts';
import { figuresOf, minutesOf } from '../minutes-of.ts';

const table = [
  'Tabel 1. Forventet regnskab 2025 pr. udvalg (mio. kr.)',
  '',
  'Udvalg\tKorrigeret budget\tForventet regnskab\tAfvigelse',
  'Økonomiudvalget\t212,1\t209,6\t-2,5',
  'Skoleudvalget\t615,9\t623,4\t7,5',
  'I alt\t828,0\t833,0\t5,0',
  '',
].join('\n');
const FOLLOW_UP = '2. budgetopfølgning 2025';

const prose = (text: string): Fact[] =>
  figuresOf(FOLLOW_UP, `${table}\n${text}`).filter(({ table_no: no }) => no === null);

describe('an amount that another is on a side of', () => {
  it.each([
    'Serviceudgifterne er 8,6 mio. kr. under servicerammen på 1.240,0 mio. kr.',
    'Resultatet er 8,6 mio. kr. over budgettet på 41,2 mio. kr.',
  ])('is no second deviation: %s', (text) => {
    expect(figuresOf('Regnskab 2024', text).map(({ printed, measure }) => `${printed} ${measure}`)).toEqual([
      '8,6 deviation',
    ]);
  });
});

describe('the country that a sentence only compares with', () => {
  const whose = (text: string): string[] =>
    figuresOf('Ledighed og sygefravær', text).map(({ printed, entity, compared_to }) =>
      [printed, entity, compared_to ?? '-'].join(' '),
    );

  it.each([
    'Sygefraværet var 4,9 pct. i 2024, som er lavere end landsgennemsnittet. I 2023 var det 5,2 pct.',
    'Sygefraværet var 4,9 pct. i 2024, hvilket er under gennemsnittet for hele landet. I 2023 var det 5,2 pct.',
  ])('is not what the next one goes on with: %s', (text) => {
    expect(whose(text)).toEqual(['4,9 Lindeby -', '5,2 Lindeby -']);
  });

  it('is whose the figure beside it is, and no other', () => {
    const text = 'Ledigheden i Lindeby var 2,9 pct. i marts 2025 mod 3,4 pct. på landsplan. Året før var den 3,2 pct.';
    expect(whose(text)).toEqual(['2,9 Lindeby -', '3,4 Hele landet -', '3,2 Lindeby -']);
  });

  it('is what a gap in the next sentence is to', () => {
    const text =
      'Ledigheden i Lindeby var 2,9 pct. i marts 2025 mod 3,4 pct. på landsplan. Det er 0,5 procentpoint lavere.';
    expect(whose(text)).toContain('0,5 Lindeby Hele landet');
  });

  it('is gone on with where the sentence is about it', () => {
    const text = 'På landsplan var ledigheden 3,4 pct. i marts 2025. I marts 2024 var den 3,6 pct.';
    expect(whose(text)).toEqual(['3,4 Hele landet -', '3,6 Hele landet -']);
  });
});

describe("“udvalget” in the council's minutes", () => {
  const councilReads = (text: string): (string | null)[] =>
    extractText(
      new TextEncoder().encode(
        `Lindeby Kommune\nByrådet\nReferat af mødet den 28. marts 2023\n\nPunkt 34: Overførsel fra 2022 til 2023\n\nSagsfremstilling\n\n${text}\n`,
      ),
      'lindeby.txt',
    ).facts.map(({ committee }) => committee);

  it('is not the council', () => {
    expect(
      councilReads('Et underskud dækkes inden for udvalgets område. Der overføres 4,2 mio. kr. til 2023.'),
    ).toEqual([null]);
  });

  it('is nobody whose recommendation a line of the case tells', () => {
    const process = 'Økonomiudvalget (anbefaler), 20.03.2023 Byrådet (godkender), 28.03.2023.';
    expect(councilReads(`${process} Der overføres 4,2 mio. kr. til 2023.`)).toEqual([null]);
  });
});

describe('the economy of a table', () => {
  const cellsBeside = (recommendation: string): (string | null)[] => {
    const text = `${table}\nIndstilling\n\n1. ${recommendation}`;
    const { facts } = minutesOf(FOLLOW_UP, text);
    return [...new Set(facts.filter(({ table_no: no }) => no !== null).map(({ economy }) => economy))];
  };

  it('is not what a recommendation pays with', () => {
    expect(
      cellsBeside('Der gives en tillægsbevilling på 2,5 mio. kr. til Skoleudvalget, finansieret af kassebeholdningen.'),
    ).toEqual([null]);
  });

  it('is not that of a project that is recommended beside it', () => {
    expect(cellsBeside('Der gives en anlægsbevilling på 2,5 mio. kr. til Skoleudvalget.')).toEqual([null]);
  });

  it('is what its title says of all of it', () => {
    const { facts } = minutesOf('Driftsbudget 2025: 2. budgetopfølgning', table);
    expect(new Set(facts.map(({ economy }) => economy))).toEqual(new Set(['operations']));
  });

  it('is none for what is left before financing', () => {
    const text =
      'Forventet regnskab 2025 (mio. kr.)\n\nPost\tBudget\tForventet\nDriftsresultat før finansiering\t-84,7\t-97,3';
    expect(figuresOf(FOLLOW_UP, text).map(({ area, economy }) => [area, economy])).toEqual([
      ['Driftsresultat før finansiering', null],
      ['Driftsresultat før finansiering', null],
    ]);
  });
});

describe('an appropriation that the cash pays for', () => {
  it('is given to one and taken from the other', () => {
    const text =
      'Der gives en tillægsbevilling på 2,5 mio. kr. til Skoleudvalget i 2025, finansieret af kassebeholdningen.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { committee: 'Skoleudvalget', area: null, economy: null, value: 2_500_000, target_year: 2025 },
      { committee: null, area: 'Kassebeholdning', economy: 'financing', value: -2_500_000, target_year: 2025 },
    ]);
  });

  it('is not taken from it where only a part of it is', () => {
    const text =
      'Der gives en tillægsbevilling på 2,5 mio. kr. til Skoleudvalget i 2025, finansieret delvist af kassen.';
    expect(figuresOf(FOLLOW_UP, text)).toHaveLength(1);
  });

  it('is none where it was refused', () => {
    expect(figuresOf(FOLLOW_UP, 'Skoleudvalget søgte 3,0 mio. kr. i tillægsbevilling, men fik afslag.')).toEqual([]);
  });
});

describe('the committee of an amount in prose', () => {
  it("is that of the heading it stands under, not the meeting's", () => {
    expect(prose('Skoleudvalget\n\nMerforbruget på 7,5 mio. kr. skyldes specialundervisning.')).toMatchObject([
      { committee: 'Skoleudvalget', value: 7_500_000 },
    ]);
  });

  it('is none where it is told of all together', () => {
    expect(prose('Samlet forventes et merforbrug på 5,4 mio. kr.')).toMatchObject([{ committee: null }]);
  });

  it('of a part is not that of the whole', () => {
    const text =
      'Der forventes et merforbrug på 12 mio. kr. på serviceudgifterne, hvoraf 7 mio. kr. vedrører Skoleudvalget.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { committee: null, frame: 'inside', area: null, value: 12_000_000 },
      { committee: 'Skoleudvalget', frame: 'inside', area: null, value: 7_000_000 },
    ]);
  });
});

describe('the areas of two amounts in one sentence', () => {
  it('end where the next amount begins', () => {
    const text =
      'Der forventes et mindreforbrug på 1,2 mio. kr. på Biblioteker og et merforbrug på 0,4 mio. kr. på Idrætsanlæg.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { area: 'Biblioteker', value: -1_200_000 },
      { area: 'Idrætsanlæg', value: 400_000 },
    ]);
  });
});

describe('less income', () => {
  it('is of income, what stands beside it is not', () => {
    const text = 'Der forventes mindreindtægter på 1,5 mio. kr. og merudgifter på 2,0 mio. kr.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { economy: 'income', value: 1_500_000 },
      { economy: null, value: 2_000_000 },
    ]);
  });
});
