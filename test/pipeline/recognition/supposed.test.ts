import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const FOLLOW_UP = 'Budgetopfølgning pr. 31. august 2025';

describe('numbers that are supposed', () => {
  it.each([
    ['Sygefravær 2024', 'Et fald i fraværet på 1 procentpoint frigør ressourcer.'],
    ['Sygefravær 2024', 'Projektet skal nedbringe fraværet med 10 pct. inden 2026.'],
    ['Sygefravær 2024', 'Tolv afdelinger har et fravær under 3 pct.'],
    ['Ventetider 2024', 'Ventetiden må højst være 30 dage.'],
    ['Ventetider 2024', 'Hvis ventetiden overstiger 2 uger, tilbydes borgeren et andet sted.'],
    ['Status for jobcentret 2024', 'Hver sagsbehandler har i gennemsnit 38 sager.'],
    ['Anlægsprojekt: ny hal', 'Den årlige driftsudgift forventes at blive 0,9 mio. kr.'],
  ])('are no figures: %s, "%s"', (title, text) => {
    expect(figuresOf(title, text)).toEqual([]);
  });
});

describe('years and words of other numbers', () => {
  it('a year to come dates no report of this year', () => {
    const text = 'Der ventes 180 flere ældre i 2030. Merforbruget er på 2,3 mio. kr.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([{ measure: 'deviation', value: 2_300_000, fiscal_year: 2025 }]);
  });

  it("words behind an amount are that amount's alone", () => {
    const text = 'Vikarudgifterne udgør 4,1 mio. kr., hvilket er 0,6 mio. kr. mere end på samme tid sidste år.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([{ measure: 'change', value: 600_000 }]);
  });

  it('the unit of the amount before is no unit of a count', () => {
    const printed = figuresOf('Sygefravær 2024', 'Det koster 9 mio. kr. 12 afdelinger deltog.').map(
      (fact) => fact.value,
    );
    expect(printed).not.toContain(12_000_000);
  });
});
