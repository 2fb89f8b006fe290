import { describe, expect, it } from 'vitest';
import { isPageLine } from '../../../pipeline/vocabulary/pages.ts';

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
