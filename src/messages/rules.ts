/** How a sign was decided or a value computed, as a sentence. The lake carries these rules as short English phrases. */

import type { Language } from '../language.ts';

const rules: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'as printed': 'Som trykt.',
    'none printed': 'Trykt uden fortegn.',
    'note below the table': 'Følger noten under tabellen.',
    'printed without sign; prose calls it an underspend': 'Trykt uden fortegn; teksten kalder det mindreforbrug.',
    'received money is negative': 'Penge, kommunen modtager, regnes negativt.',
    computed: 'Beregnet, ikke trykt.',
    'moved from here': 'Flyttet herfra, derfor minus.',
    'moved to here': 'Flyttet hertil, derfor plus.',
  },
  en: {
    'as printed': 'As printed.',
    'none printed': 'Printed without a sign.',
    'note below the table': 'Follows the note below the table.',
    'printed without sign; prose calls it an underspend': 'Printed without a sign; the prose calls it an underspend.',
    'received money is negative': 'Money that the municipality receives counts as negative.',
    computed: 'Computed, not printed.',
    'moved from here': 'Moved from here, hence minus.',
    'moved to here': 'Moved to here, hence plus.',
  },
};

const WORD_RULE = 'word: ';
const AMOUNT_RULE = 'sign of its amount ';

/** The rule as a sentence; the lake's own phrase where none is known. */
export function ruleWords(rule: string, language: Language): string {
  if (rule.startsWith(WORD_RULE)) {
    const word = rule.slice(WORD_RULE.length);
    return language === 'da' ? `Følger ordet "${word}".` : `Follows the word "${word}".`;
  }
  if (rule.startsWith(AMOUNT_RULE)) {
    const amount = rule.slice(AMOUNT_RULE.length);
    return language === 'da' ? `Følger beløbets fortegn ${amount}.` : `Follows the sign of its amount ${amount}.`;
  }
  return rules[language][rule] ?? rule;
}
