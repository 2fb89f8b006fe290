import { describe, expect, it } from 'vitest';
import { reportPresented } from '../../../pipeline/vocabulary/presented.ts';

describe('the sentence that opens an item', () => {
  it.each([
    [
      'Administrationen fremlægger Skoleudvalgets regnskab for 2023 til orientering.',
      'Skoleudvalgets regnskab for 2023',
    ],
    ['Hermed forelægges budgetopfølgning 1 for 2024. Der er få ændringer.', 'budgetopfølgning 1 for 2024'],
    ['Udvalget præsenteres for økonomiopfølgning pr. 31. august 2024.', 'økonomiopfølgning pr. 31. august 2024'],
    ['Forvaltningen forelægger udvalgets regnskab 2023, som viser et overskud.', 'udvalgets regnskab 2023'],
    ['Forvaltningen fremlægger forslag til anvendelse af mindreforbruget i regnskab 2023.', null],
    ['Bestyrelsen for Skovlund Vand fremlægger selskabets regnskab for 2023.', null],
    ['Administrationen fremlægger et forslag til ny svømmehal. Regnskab 2023 viste et merforbrug.', null],
    ['Regnskabet for 2023 blev godkendt i april.', null],
  ])('names the report that it lays before the committee: %s', (text, report) => {
    expect(reportPresented(text)).toBe(report);
  });
});
