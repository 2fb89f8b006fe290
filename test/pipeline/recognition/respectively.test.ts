import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(
    ({ printed, area, committee, fiscal_year: year }) =>
      `${printed} ${area ?? (committee === 'Økonomiudvalget' ? '-' : String(committee))} ${String(year)}`,
  );

describe('numbers that "henholdsvis" gives to the names of a list', () => {
  it.each([
    [
      'Sygefravær 2023',
      'Sygefraværet i Dagpleje og Tandpleje var henholdsvis 4,2 og 3,3 procent i 2023.',
      ['4,2 Dagpleje 2023', '3,3 Tandpleje 2023'],
    ],
    [
      'Sygefravær 2023',
      'Sygefraværet i Børn og på ældreområdet er faldet fra 2022 til 2023 fra hhv. 6,1 procent til 5,4 procent og fra 8,0 til 7,2 procent.',
      ['6,1 Børn 2022', '5,4 Børn 2023', '8,0 ældreområdet 2022', '7,2 ældreområdet 2023'],
    ],
    [
      'Budgetopfølgning 2025',
      'Merforbruget på hjemmepleje, træning og hjælpemidler er henholdsvis 2,1, 0,4 og 0,9 mio. kr.',
      ['2,1 hjemmepleje 2025', '0,4 træning 2025', '0,9 hjælpemidler 2025'],
    ],
    [
      'Budgetopfølgning 2025',
      'Der er et merforbrug på henholdsvis 1,4 og 0,6 mio. kr. på biblioteker og museer.',
      ['1,4 biblioteker 2025', '0,6 museer 2025'],
    ],
    [
      'Budgetopfølgning 2025',
      'Social- og Sundhedsudvalget og Skoleudvalget har merforbrug på hhv. 1,1 og 2,2 mio. kr.',
      ['1,1 Social- og Sundhedsudvalget 2025', '2,2 Skoleudvalget 2025'],
    ],
  ])('are each of its own: %s, %s', (title, text, figures) => {
    expect(told(title, text)).toEqual(figures);
  });

  it('keep the words behind each, where those tell it', () => {
    const text = 'Der forventes et merforbrug på hhv. 1,2 mio. kr. på kørsel og 0,3 mio. kr. på vikarer.';
    expect(told('Budgetopfølgning 2025', text)).toEqual(['1,2 kørsel 2025', '0,3 vikarer 2025']);
  });
});
