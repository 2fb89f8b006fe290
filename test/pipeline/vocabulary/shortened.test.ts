import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../pipeline/vocabulary/shortened.ts';

describe('a header cut short', () => {
  it.each([
    ['Korrig. budg. 2024', 'korrigeret budget 2024'],
    ['Opri. budg', 'oprindeligt budget'],
    ['Vedt. bud.', 'vedtaget budget'],
    ['Forv. regnsk.', 'forventet regnskab'],
    ['Årsregnsk. 2023', 'Årsregnskab 2023'],
    ['Forbr. pr. 31.7', 'forbrug pr. 31.7'],
    ['Mer-/mindreforbr.', 'Mer-/mindreforbrug'],
    ['Till.bev.', 'tillægsbevilling'],
    ['Ant. pladser', 'antal pladser'],
  ])('"%s" is "%s"', (printed, meant) => {
    expect(spelledOut(printed)).toBe(meant);
  });

  it.each([
    'Korrigeret budget',
    'Bud',
    'Budgiver',
    'Regnskab pr. 31. juli',
    'Forbrænding',
    'Afdrag',
    'Evt. bemærkning',
  ])('is none where "%s" is printed', (printed) => {
    expect(spelledOut(printed)).toBe(printed);
  });
});
