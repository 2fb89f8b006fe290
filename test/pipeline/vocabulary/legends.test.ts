import { describe, expect, it } from 'vitest';
import { isSignNote, plusMeaning, signLegends } from '../../../pipeline/vocabulary/legends.ts';

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

describe('a legend for signs', () => {
  it.each([
    ['Beløb i 1.000 kr. (minus = indtægt/besparelse)', [true]],
    ['1.000 kr. (+ = udgift, - = indtægt)', [true, true]],
    ['1.000 kr. (- = mindreudgift/merindtægt)', [false]],
    ['Beløb i 1.000 kr.', []],
  ])('is plain where nothing in it is more or less than was planned: "%s"', (text, plain) => {
    expect(signLegends(text).map((legend) => legend.plain)).toEqual(plain);
  });
});

describe('a title with the meaning of signs behind it', () => {
  it.each(['Ændringsforslag (1.000 kr., + er merudgift)', 'Forventet afvigelse, mio. kr. (- = mindreforbrug)'])(
    'is no note: %s',
    (line) => {
      expect(isSignNote(line)).toBe(false);
    },
  );

  it.each(['Alle beløb i 1.000 kr. (+ = merforbrug)', 'Beløb i kr. (- er merudgift)', '(+ er merforbrug)'])(
    'stays a note: %s',
    (line) => {
      expect(isSignNote(line)).toBe(true);
    },
  );
});
