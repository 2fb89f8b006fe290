import { describe, expect, it } from 'vitest';
import { endsInPage, isPageLine, namesPage } from '../../../pipeline/vocabulary/pages.ts';

describe('a line of the page, not of the text', () => {
  it.each([
    'Side 3 af 9',
    '- 3 -',
    'Enby Kommune            Side 4 af 9',
    'Økonomiudvalget 17-09-2024',
    'Enby Kommune | Økonomiudvalget den 17. september 2024\t\t3',
  ])('is "%s"', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    'Økonomiudvalget\t188,0\t181,6',
    'Økonomiudvalget 2024',
    'Kulturudvalget drøftede sagen den 17. september 2024',
  ])('is not "%s"', (line) => {
    expect(isPageLine(line)).toBe(false);
  });
});

describe('a line that counts the pages', () => {
  it.each([
    'Referat          Side 3 af 12          14-05-2024',
    'Punkt 4 – S. 3',
    '| Enby Kommune          Side 3 |',
    'https://www.enby.dk/politik/referat?id=4711          3/12',
  ])('is "%s"', (line) => {
    expect(namesPage(line)).toBe(true);
  });

  it.each(['Se bilagets side 3 om skolerne', 'https://www.enby.dk/politik', 'Biblioteker          3', 'Vi ses. 3'])(
    'is not "%s"',
    (line) => {
      expect(namesPage(line)).toBe(false);
    },
  );
});

describe('a line whose last number is the page', () => {
  it.each([
    'Dagsordensudskrift 14-05-2024 kl. 14:02          3',
    'Økonomiudvalget – referat fra mødet 14. maj 2024          2',
    'Åbent referat fra mødet i Økonomiudvalget den 14. maj 2024',
  ])('is "%s"', (line) => {
    expect(endsInPage(line)).toBe(true);
  });

  it.each(['Kassebeholdning 14. maj 2024          12', 'Referater i alt          12'])('is not "%s"', (line) => {
    expect(endsInPage(line)).toBe(false);
  });
});
