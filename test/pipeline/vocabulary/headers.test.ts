import { describe, expect, it } from 'vitest';
import { footnoteMark, isSignNote, misspelt, plusMeaning } from '../../../pipeline/vocabulary/headers.ts';

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
    ['Negative tal er merforbrug', 'underspend'],
    ['Positive tal er mindreforbrug.', 'underspend'],
    ['Minus angiver merforbrug.', 'underspend'],
    ['Merforbrug er angivet med minus.', 'underspend'],
    ['Merforbrug vises som negative beløb', 'underspend'],
    ['Et minus (-) betyder merforbrug i forhold til budgettet.', 'underspend'],
    ['+: mindreudgift/merindtægt  -: merudgift/mindreindtægt', 'underspend'],
    ['+ = merindtægt, - = mindreindtægt', 'underspend'],
    ['(+) = overskud (-) = underskud', 'underspend'],
    ['(+) merforbrug (-) mindreforbrug', 'overspend'],
    ['"-" = mindreforbrug', 'overspend'],
    ['Merforbruget skyldes sygefravær - mindreudgifter til vikarer', null],
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
    ['Afvigelse (- = merforbrug)', 'underspend'],
    ['Afvigelse (+ = mindreforbrug)', 'underspend'],
    ['Afvigelse (+ merforbrug)', 'overspend'],
    ['Mer-/mindreforbrug (+/-)', null],
    ['+/- merforbrug', null],
  ])('says by "%s" what a plus means', (header, meaning) => {
    expect(plusMeaning('', [header])).toBe(meaning);
  });
});

describe('a line', () => {
  it.each(['Negative tal er merforbrug', 'Merforbrug er angivet med minus.', '- = merforbrug (beløb i 1.000 kr.)'])(
    'that says what signs mean is a note: "%s"',
    (line) => {
      expect(isSignNote(line)).toBe(true);
    },
  );

  it.each(['Merforbruget er på -2,7 mio. kr.', 'Merforbrug', 'Mer-/mindreforbrug', 'Negative tal'])(
    'that only tells a figure or a header is none: "%s"',
    (line) => {
      expect(isSignNote(line)).toBe(false);
    },
  );
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
