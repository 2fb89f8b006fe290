/** Two amounts of which one was budgeted: "ventes at indbringe 12,6 mio. kr. mod budgetteret 11,5 mio. kr.". */
import type { Label, Level, Roles } from '../types/words.ts';
import { AMOUNT_OR_NUMBER } from './amounts.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { said } from './said.ts';

const EXPECTED = String.raw`(?:for)?ventes\s(?:nu\s|samlet\s)?at\s(?:blive|udgøre|være|indbringe|give|ende\spå|lande\spå)|skønnes\s(?:at\s(?:blive|udgøre)|til)|anslås\stil`;
const SPENT = String.raw`udgjorde|udgør|var|er|blev|har\sværet|har\sudgjort|beløb\ssig\stil|endte\spå|landede\spå|indbragte|har\sindbragt`;
const WHEN = String.raw`(?:i\s(?:19|20)\d{2}\s)?(?:på\s)?`;
const BUDGETED = String.raw`mod\s(?:et\s)?budgetteret(?:\smed)?|mod\set\sbudget\spå|hvor\sder\s(?:var|er|blev)\sbudgetteret\smed|(?:og|men|mens)\sder\s(?:var|er)\sbudgetteret\smed`;
const PAIR = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?<expected>${EXPECTED})|(?<spent>${SPENT}))\\s${WHEN}(?:ca\\.\\s)?${AMOUNT_OR_NUMBER}(?:\\si\\s(?:19|20)\\d{2})?,?\\s(?<budgeted>${BUDGETED})\\s(?=(?:ca\\.\\s)?\\d)`,
    'giu',
  ),
);
/** What is no spending or income of a budget: results, levels, prices and debts. */
const OTHER = inLatin(
  /forbruget|overskud|underskud|resultat|kasse|likvid|beholdning|gæld|(?<!\p{L})lån|pris(?:en|er|erne)?(?!\p{L})|takst|gennemsnit|timeløn|afvigelse|overfør|pr\.\s|(?<!\p{L})per\s|antal/iu,
);
/** "Forbruget" itself, where "merforbruget" is a result. */
const SPENDING = inLatin(/(?<!\p{L})(?:drifts|års|netto)?forbruget(?!\p{L})/giu);
const EARNED = inLatin(
  /indtægt|provenu|(?<!\p{L})(?:\p{L}*salg(?:et)?|\p{L}*betaling(?:en|er|erne)?|entré\p{L}*|kontingent\p{L}*)(?!\p{L})|refusion/iu,
);
const EARNS = inLatin(/indbring|indbragt/iu);
const CLAUSE = inLatin(/[,;:.]\s|\s(?:mens|men)\s/gu);

/** The words of a sentence that say of two amounts that one was budgeted and the other spent, earned or expected. */
export function budgetedPairs(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause' || !text.includes('budget')) return [];
  return PAIR.matches(text).flatMap((match): Label[] => {
    const { expected, spent, budgeted = '' } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const start = [...before.matchAll(CLAUSE)].at(-1)?.index ?? 0;
    const subject = before.slice(start);
    if (OTHER.test(subject.replaceAll(SPENDING, ''))) return [];
    const verb = expected ?? spent ?? '';
    const economy = EARNED.test(subject) || EARNS.test(verb) ? ({ economy: 'income' } as const) : {};
    const label = (words: string, at: number, roles: Roles): Label => {
      const span = { start: offset + at, end: offset + at + words.length };
      return { span, text: words, says: said({ ...roles, ...economy }), level };
    };
    const isExpected = expected !== undefined;
    return [
      label(verb, match.index, {
        measure: isExpected ? 'expected' : 'spent_to_date',
        ...(isExpected ? { domain: 'expected_accounts' } : {}),
      }),
      label(budgeted, match.index + match[0].lastIndexOf(budgeted), { measure: 'adjusted_budget' }),
    ];
  });
}
