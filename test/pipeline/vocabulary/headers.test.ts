import { describe, expect, it } from 'vitest';
import { footnoteMark, misspelt, plusMeaning } from '../../../pipeline/vocabulary/headers.ts';

describe('footnoteMark', () => {
  it('is taken off the end of a label', () => {
    expect(footnoteMark('Afvigelse 2023*')).toBe('Afvigelse 2023');
    expect(footnoteMark('Overførsel 2024**')).toBe('Overførsel 2024');
    expect(footnoteMark('Skatter 1)')).toBe('Skatter');
    expect(footnoteMark('Skatter1)')).toBe('Skatter');
    expect(footnoteMark('*')).toBe('*');
    expect(footnoteMark('')).toBe('');
  });
});

describe('plusMeaning', () => {
  it.each([
    ['+ er merforbrug , - er mindreforbrug', 'overspend'],
    ['+ er mindreforbrug, - er merforbrug', 'underspend'],
    ['*Regnskab (+) lig med merforbrug, (-) lig med mindreforbrug).', 'overspend'],
    ['- = merforbrug', 'underspend'],
    ['- = mindreforbrug', 'overspend'],
    ['+: merudgift', 'overspend'],
    ['** Budget (+) lig med positiv bevilling', null],
    ['', null],
  ])('is told by "%s"', (note, meaning) => {
    expect(plusMeaning(note)).toBe(meaning);
  });
});

describe('a header for both directions', () => {
  it.each([
    ['Mindreforbrug (+) / merforbrug (-)', 'underspend'],
    ['Merforbrug +, mindreforbrug -', 'overspend'],
    ['Merforbrug - mindreforbrug', null],
  ])('says by "%s" what a plus means', (header, meaning) => {
    expect(plusMeaning('', [header])).toBe(meaning);
  });
});

describe('misspelt', () => {
  it('is a header a letter or two from a known one', () => {
    expect(misspelt('Afgivelse')).toEqual({ printed: 'Afgivelse', read: 'afvigelse' });
    expect(misspelt('Korigeret budget 2024')).toMatchObject({ printed: 'Korigeret budget 2024' });
    expect(misspelt('Korigeret budget 2024')?.read).toContain('korrigeret budget');
  });

  it.each([
    'Afvigelse',
    'Afvigelse regnskab',
    'Korrigeret budget',
    'Korr. budget',
    'Politikområde',
    'Regnskab',
    '2024',
    '',
  ])('is not "%s"', (header) => {
    expect(misspelt(header)).toBeNull();
  });
});
