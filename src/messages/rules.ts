/** How a sign was decided or a value computed, as a sentence. The lake carries these rules as short English phrases. */

import type { PlainSignRule } from '../../pipeline/types/facts.ts';
import type { Language } from '../language.ts';

/** Every rule that the pipeline can write, so that a new one without words does not compile. */
const rules: Readonly<Record<Language, Readonly<Record<PlainSignRule, string>>>> = {
  da: {
    'as printed': 'Som trykt.',
    'none printed': 'Trykt uden fortegn.',
    'note below the table': 'Følger noten under tabellen.',
    'rule in the text': 'Teksten siger, hvad fortegnet betyder.',
    'printed without sign; prose calls it an underspend': 'Trykt uden fortegn; teksten kalder det mindreforbrug.',
    'turned: the row proves result - budget': 'Vendt: rækkens egne tal viser resultat minus budget.',
    'turned: prose tells the other direction': 'Vendt: teksten siger den modsatte retning af fortegnet.',
    'turned: printed with the sign of its deviation':
      'Vendt: overførslen er trykt med fortegnet af den afvigelse, den kommer fra.',
    'received money is negative': 'Penge, kommunen modtager, regnes negativt.',
    'income is negative': 'Indtægter regnes negativt.',
    computed: 'Beregnet, ikke trykt.',
    'moved from here': 'Flyttet herfra, derfor minus.',
    'paid from here': 'Betalt herfra, derfor minus.',
    'moved to here': 'Flyttet hertil, derfor plus.',
  },
  en: {
    'as printed': 'As printed.',
    'none printed': 'Printed without a sign.',
    'note below the table': 'Follows the note below the table.',
    'rule in the text': 'The text tells what the sign means.',
    'printed without sign; prose calls it an underspend': 'Printed without a sign; the prose calls it an underspend.',
    'turned: the row proves result - budget': "Turned: the row's own figures show result minus budget.",
    'turned: prose tells the other direction': 'Turned: the prose tells the opposite direction of the sign.',
    'turned: printed with the sign of its deviation':
      'Turned: the transfer is printed with the sign of the deviation that it comes from.',
    'received money is negative': 'Money that the municipality receives counts as negative.',
    'income is negative': 'Income counts as negative.',
    computed: 'Computed, not printed.',
    'moved from here': 'Moved from here, hence minus.',
    'paid from here': 'Paid from here, hence minus.',
    'moved to here': 'Moved to here, hence plus.',
  },
};

const WORD_RULE = 'word: ';
const BETWEEN_WORDS = ' + ';
const AMOUNT_RULE = 'sign of its amount ';

function followsWords(listed: string, language: Language): string {
  const [first = '', ...others] = listed.split(BETWEEN_WORDS).map((word) => `"${word}"`);
  if (others.length === 0) return language === 'da' ? `Følger ordet ${first}.` : `Follows the word ${first}.`;
  return language === 'da'
    ? `Følger ordene ${[first, ...others].join(' og ')}.`
    : `Follows the words ${[first, ...others].join(' and ')}.`;
}

/** The rule as a sentence; the lake's own phrase where none is known, as in a lake of another version. */
export function ruleWords(rule: string, language: Language): string {
  if (rule.startsWith(WORD_RULE)) return followsWords(rule.slice(WORD_RULE.length), language);
  if (rule.startsWith(AMOUNT_RULE)) {
    const amount = rule.slice(AMOUNT_RULE.length);
    return language === 'da' ? `Følger beløbets fortegn ${amount}.` : `Follows the sign of its amount ${amount}.`;
  }
  const known: Readonly<Record<string, string>> = rules[language];
  return known[rule] ?? rule;
}
