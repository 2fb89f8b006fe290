import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

describe('the years that money is for', () => {
  const targets = (words: string): (number | null)[] =>
    figuresOf('Budgettet til stier', `Der foreslås en tillægsbevilling på 1,2 mio. kr. ${words} til stier.`).map(
      ({ target_year }) => target_year,
    );

  it.each([
    ['årligt i 2026-2029', [2026, 2027, 2028, 2029]],
    ['i hvert af årene 2026, 2027 og 2028', [2026, 2027, 2028]],
    ['i henholdsvis 2026 og 2027', [2026, 2027]],
    ['i 2026 og overslagsårene', [2026]],
    ['fra 2026 og frem', [2026]],
    ['i alt i 2026-2029', [null]],
    ['fordelt over årene 2026 og 2027', [null]],
    ['i perioden 2026 til 2028', [2026, 2027, 2028]],
  ])('are those printed in "%s"', (words, years) => {
    expect(targets(words)).toEqual(years);
  });
});

describe('a value of the year before', () => {
  it('has the year before the one beside it', () => {
    const text = 'Sygefraværet var 13,7 dage pr. medarbejder i 2024 mod 14,9 dage året før.';
    expect(figuresOf('Sygefravær', text)).toMatchObject([
      { value: 13.7, fiscal_year: 2024, previous: false },
      { value: 14.9, fiscal_year: 2023, previous: true },
    ]);
  });

  it('is no change since then', () => {
    const text = 'Ultimo september 2025 var der 212 borgere på kontanthjælp. Det er 14 færre end året før.';
    expect(figuresOf('Nøgletal for beskæftigelsen', text)).toMatchObject([
      { measure: 'recipients', value: 212, as_of: '2025-09-30' },
      { measure: 'change', value: -14, previous: false },
    ]);
  });
});

describe('the year of what is measured', () => {
  const years = (title: string, text: string): (number | null)[] =>
    figuresOf(title, text).map(({ fiscal_year }) => fiscal_year);

  it('is not that of what it is set against', () => {
    expect(years('Besøg', 'Erhvervskontoret besøgte 201 virksomheder i 2025 mod 187 virksomheder i 2024.')).toEqual([
      2025, 2024,
    ]);
  });

  it.each([
    'Siden april 2024 er antallet faldet med 41.',
    'Det er 41 færre end i april 2024.',
    'Sammenlignet med 2024 er det et fald på 41.',
  ])('is not that of what it has changed from: "%s"', (change) => {
    const text = `I april 2025 var der 620 borgere på kontanthjælp. ${change}`;
    expect(figuresOf('Ydelser', text)).toMatchObject([
      { measure: 'recipients', period: '2025-04' },
      { measure: 'change', value: -41, fiscal_year: 2025, period: '2025-04' },
    ]);
  });

  it('is not that of an aside about an earlier year', () => {
    const text = 'Sygefraværet var 5,2 pct. i 2024. I 2023 var det 5,9 pct. På ældreområdet var sygefraværet 6,8 pct.';
    expect(years('Status', text)).toEqual([2024, 2023, 2024]);
  });

  it('is not that of an aim', () => {
    const text =
      'I 2024 var 84 pct. tilfredse i spørgeskemaet. Målet for 2030 er, at 90 pct. er tilfredse. 71 pct. er enige i, at maden er god.';
    expect(figuresOf('Undersøgelse', text)).toMatchObject([
      { measure: 'agreement', value: 84, fiscal_year: 2024 },
      { measure: 'target', value: 90, fiscal_year: 2030 },
      { measure: 'agreement', value: 71, fiscal_year: 2024 },
    ]);
  });

  it('is the year of the survey for a rank', () => {
    const text = 'Kommunen er nr. 12 af 91 kommuner i målingen af erhvervsklimaet 2025. I 2024 var den nr. 19.';
    expect(years('Erhvervsklima', text)).toEqual([2025, 2025, 2024]);
  });

  it('is none for the accounts of a whole project', () => {
    const text =
      'I 2022 blev bevillingen forhøjet med 2,5 mio. kr.\n\nRegnskabet viser et mindreforbrug på 0,7 mio. kr.';
    expect(figuresOf('Anlægsregnskab for stien', text)).toMatchObject([
      { domain: 'appropriations' },
      { domain: 'accounts', measure: 'deviation', fiscal_year: null },
    ]);
  });

  it('is that of the report for what is expected', () => {
    const text =
      'I 2024 var der et merforbrug på 4,0 mio. kr. på skoler. Der forventes nu et mindreforbrug på 1,0 mio. kr.';
    expect(years('Budgetopfølgning 2, 2025', text)).toEqual([2024, 2025]);
  });

  it('stands behind the number of a report', () => {
    expect(figuresOf('Økonomirapport 1/2025', 'Der ventes et merforbrug på 2,4 mio. kr.')).toMatchObject([
      { report: 'forecast_1', fiscal_year: 2025 },
    ]);
  });

  it('is a school year where it is printed as one, in the sentence or in the line that opens the list', () => {
    const text =
      'I skoleåret 2023/24 begyndte 412 elever på kommunens skoler.\n\nFor skoleåret 2024-2025 er tallene:\n\nPå erhvervsuddannelse er 21,4 pct. optaget.';
    expect(figuresOf('Optagelse', text).map(({ period }) => period)).toEqual(['2023/2024', '2024/2025']);
  });
});

describe('the year of a table', () => {
  it('is that of the report, not of a budget that the paragraph above speaks of', () => {
    const text = [
      'Resultatet bruges i arbejdet med budget 2026.',
      '',
      'Der forventes følgende afvigelser (1.000 kr.):',
      '',
      'Område\tAfvigelse',
      'Skoler\t757',
      'Klubber\t-91',
    ].join('\n');
    const years = figuresOf('Halvårsregnskab pr. 30. juni 2025', text).map(({ fiscal_year: year }) => year);
    expect(years).toEqual([2025, 2025]);
  });
});
