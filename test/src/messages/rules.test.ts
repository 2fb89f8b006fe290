import { describe, expect, it } from 'vitest';
import { ruleWords } from '../../../src/messages/rules.ts';

describe('ruleWords', () => {
  it('says a rule in the language of the page', () => {
    expect(ruleWords('as printed', 'da')).toBe('Som trykt.');
    expect(ruleWords('income is negative', 'da')).toBe('Indtægter regnes negativt.');
    expect(ruleWords('turned: the row proves result - budget', 'da')).toContain('resultat minus budget');
    expect(ruleWords('income is negative', 'en')).toBe('Income counts as negative.');
  });

  it('quotes the word of the document that decided', () => {
    expect(ruleWords('word: mindreforbrug', 'da')).toBe('Følger ordet "mindreforbrug".');
    expect(ruleWords('word: mindreforbrug', 'en')).toBe('Follows the word "mindreforbrug".');
  });

  it('quotes both words where two decided together', () => {
    expect(ruleWords('word: mindre + merforbrug', 'da')).toBe('Følger ordene "mindre" og "merforbrug".');
    expect(ruleWords('word: mindre + merforbrug', 'en')).toBe('Follows the words "mindre" and "merforbrug".');
  });

  it('keeps the amount whose sign a percentage follows', () => {
    expect(ruleWords('sign of its amount (-3,1)', 'da')).toBe('Følger beløbets fortegn (-3,1).');
  });

  it('shows the phrase itself of a rule it does not know', () => {
    expect(ruleWords('a rule of tomorrow', 'da')).toBe('a rule of tomorrow');
  });
});
