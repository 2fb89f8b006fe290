import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

/** Wordings of minutes that none of the documents of the fixtures holds. */
describe('numbers that are no figures of the whole', () => {
  it.each([
    ['Sygedagpenge', 'I april 2025 er 112 af sygemeldingerne om sygedagpenge over 26 uger.'],
    ['Sygedagpenge', '112 af modtagerne af sygedagpenge var i april 2025 delvist raskmeldte.'],
    ['Ydelsesmodtagere', '36 borgere fik tilkendt førtidspension i 2024.'],
    ['Ydelsesmodtagere', '36 borgere er i 2024 visiteret til fleksjob.'],
    ['Ydelsesmodtagere', '21 ledige blev i løbet af foråret 2025 henvist til ressourceforløb.'],
    ['Sygefravær', 'Sygefraværet i 2024 var 5,9 pct. for kvinder og 4,1 pct. for mænd.'],
    ['Sygefravær', 'Fraværet er steget til 6 pct. blandt kvinder i 2024.'],
  ])('a part or a flow: %s, "%s"', (title, text) => {
    expect(figuresOf(title, text)).toEqual([]);
  });

  it.each([
    ['Sygefravær', 'Sygefraværet skal ned på 4,5 pct. i 2026.'],
    ['Budgetopfølgning 2025', 'Hvis Skoler viser et merforbrug på 2,5 pct., skal der laves en handleplan.'],
  ])('an aim or a rule: %s, "%s"', (title, text) => {
    expect(figuresOf(title, text)).toEqual([]);
  });

  it('what an absence costs is told, the absence that it supposes is not', () => {
    expect(figuresOf('Sygefravær', 'Et sygefravær på 1 pct. koster 9 mio. kr.').map(({ unit }) => unit)).toEqual([
      'kr',
    ]);
  });

  it.each([
    'Museet havde i 2024 et tilskud fra kommunen på 1,2 mio. kr.',
    'Foreningen har i 2024 haft et tilskud på 1,2 mio. kr. fra kommunen.',
    'Foreningen har i 2024 haft et tilskud på 85.000 kroner fra Klintholm Kommune.',
  ])('what the municipality gives is no grant that it gets: "%s"', (text) => {
    expect(figuresOf('Tilskud', text)).toEqual([]);
  });

  it('what the state sets aside for the whole country is no appropriation', () => {
    expect(figuresOf('Normeringer', 'Regeringen har afsat 400 mio. kr. til bedre normeringer i 2025.')).toEqual([]);
  });
});

describe('cases of boards of appeal', () => {
  it('some of all that were upheld are not all that were decided', () => {
    const text = 'Ankestyrelsen har i 2024 afgjort 120 klager, og 84 af de 120 sager blev stadfæstet.';
    expect(figuresOf('Ankestyrelsens afgørelser', text).map(({ value }) => value)).toEqual([120]);
  });

  it('a sentence about two boards tells of neither', () => {
    const text = 'Miljø- og Fødevareklagenævnet har i 2024 behandlet 14 klager, og Ankestyrelsen 31.';
    expect(figuresOf('Ankestyrelsens afgørelser', text)).toEqual([]);
  });

  it('a number in brackets is no other that the word behind could mean', () => {
    const text = 'I 2024 blev 21 sager (2023: 18) omgjort af Ankestyrelsen.';
    expect(figuresOf('Ankestyrelsens afgørelser', text)).toMatchObject([
      { value: 21, fiscal_year: 2024 },
      { value: 18, fiscal_year: 2023 },
    ]);
  });
});

describe('whose an amount is, and which way it goes', () => {
  it('points of a list name their area right before the amount', () => {
    const text = 'Merforbruget i 2025 fordeler sig sådan:\n\n- Kørsel 0,8 mio. kr.\n- Rengøring, 0,4 mio. kr.';
    expect(figuresOf('Budgetopfølgning 2025', text).map(({ area }) => area)).toEqual(['Kørsel', 'Rengøring']);
  });

  it('a verb of earning makes both amounts income', () => {
    const text = 'Parkeringen ventes at indbringe 12,6 mio. kr. mod budgetteret 11,5 mio. kr. i 2025.';
    expect(figuresOf('Budgetopfølgning 2025', text)).toMatchObject([
      { measure: 'expected', value: -12_600_000, economy: 'income' },
      { measure: 'adjusted_budget', value: -11_500_000, economy: 'income' },
    ]);
  });

  it('a move that names but its source takes from there', () => {
    expect(figuresOf('Budgetopfølgning 2025', 'Der flyttes 0,9 mio. kr. fra sygeplejen i 2025.')).toMatchObject([
      { measure: 'appropriation', area: 'sygeplejen', value: -900_000 },
    ]);
  });

  it("the service frame's pool is no area of the committee", () => {
    const text = 'Der flyttes 2,0 mio. kr. i 2025 fra servicerammepuljen til dagtilbud.';
    expect(figuresOf('Bevilling', text)).toMatchObject([
      { area: 'Servicerammepulje', committee: null, value: -2_000_000 },
      { area: 'dagtilbud', value: 2_000_000 },
    ]);
  });

  it('amounts in brackets each have the payer before them', () => {
    const text = 'Udgiften i 2025 på 2,0 mio. kr. finansieres af vejpuljen (1,5 mio. kr.) og stipuljen (0,5 mio. kr.).';
    const paid = figuresOf('Bevilling', text).filter(({ measure }) => measure === 'appropriation');
    expect(paid).toMatchObject([
      { area: 'vejpuljen', value: -1_500_000 },
      { area: 'stipuljen', value: -500_000 },
    ]);
  });

  it('a list behind "henholdsvis" takes its areas in turn, before or behind it', () => {
    const behind =
      'Der ventes i 2025 et merforbrug på henholdsvis 2,0 mio. kr. og 3,0 mio. kr. på skoler og dagtilbud.';
    expect(figuresOf('Budgetopfølgning 2025', behind).map(({ area }) => area)).toEqual(['skoler', 'dagtilbud']);
  });

  it('a deficit of the ordinary operations is a result, no deviation', () => {
    const text = 'Regnskabet for 2024 viser et underskud på 6,8 mio. kr. på ordinær drift.';
    expect(figuresOf('Regnskab 2024', text)).toMatchObject([{ measure: 'actual', value: 6_800_000 }]);
  });
});

describe('times and parts', () => {
  it('the year of what a level came from is not its own', () => {
    const text = 'Sygefraværet er 5,1 pct., og det er et fald fra 5,6 pct. i 2023.';
    const years = figuresOf('Sygefravær', text).map(({ value, fiscal_year }) => [value, fiscal_year]);
    expect(years).toEqual([
      [5.1, null],
      [5.6, 2023],
    ]);
  });

  it('those of an age are a part of those on a benefit', () => {
    const text = 'I april 2025 er der 140 borgere under 30 år på kontanthjælp.';
    expect(figuresOf('Kontanthjælp', text)).toMatchObject([{ value: 140, subject: 'under 30 år' }]);
  });

  it('a day may be printed with its year first', () => {
    const text = 'Pr. 2025-03-31 er der på kontanthjælp 402 modtagere.';
    expect(figuresOf('Kontanthjælp', text)).toMatchObject([{ value: 402, as_of: '2025-03-31' }]);
  });

  it('the municipality is no part of what one waits for', () => {
    expect(figuresOf('Ventetider', 'Ventetiden på genoptræning i kommunen er 11 dage i 2025.')).toMatchObject([
      { value: 11, area: 'genoptræning' },
    ]);
  });
});
