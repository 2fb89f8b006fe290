import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const figures = (text: string): ReturnType<typeof figuresOf> => figuresOf('Ventetider på sundhedsområdet 2024', text);

describe('waiting times', () => {
  it('are days, with what one waits for, before and now', () => {
    const text = 'Ventetiden på almen genoptræning er 11 dage. For et år siden var den 16 dage.';
    expect(figures(text)).toMatchObject([
      {
        domain: 'activity',
        measure: 'count',
        area: 'almen genoptræning',
        subject: 'ventetid',
        value: 11,
        unit: 'days',
      },
      { measure: 'count', subject: 'ventetid', value: 16, unit: 'days', previous: true },
    ]);
  });

  it('in weeks are stored as days', () => {
    expect(figures('Ventetiden til høreapparater var 14 uger i 2024.')).toMatchObject([
      { area: 'høreapparater', printed: '14', printed_unit: 'uger', scale: 7, value: 98, unit: 'days' },
    ]);
  });

  it('of cases are set against those of another year', () => {
    expect(figures('Sagsbehandlingstiden for hjælpemidler er 32 dage mod 41 dage i 2023.')).toMatchObject([
      { subject: 'sagsbehandlingstid', area: 'hjælpemidler', value: 32 },
      { subject: 'sagsbehandlingstid', value: 41, fiscal_year: 2023 },
    ]);
  });

  it('stand in a table below a header that tells their unit', () => {
    const table = [
      'Område\tVentetid i uger 2023\tVentetid i uger 2024',
      'Genoptræning\t3\t2',
      'Hjælpemidler\t7\t6',
    ].join('\n');
    expect(figures(table)).toMatchObject([
      { area: 'Genoptræning', fiscal_year: 2023, value: 21, unit: 'days' },
      { area: 'Genoptræning', fiscal_year: 2024, value: 14 },
      { area: 'Hjælpemidler', fiscal_year: 2023, value: 49 },
      { area: 'Hjælpemidler', fiscal_year: 2024, value: 42 },
    ]);
  });

  it.each([
    'Ansøgningsfristen er 14 dage.',
    'Der gives svar inden 8 uger.',
    'Projektet varer 12 uger.',
    'Sagsbehandlingstiden i Ankestyrelsen er omkring 8 uger.',
  ])('are no terms, plans or times of others: "%s"', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
