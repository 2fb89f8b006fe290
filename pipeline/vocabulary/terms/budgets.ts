import type { Term } from '../../types/words.ts';
import { AMOUNTS } from './amounts.ts';

const EXPECTED = { measure: 'expected', domain: 'expected_accounts' } as const;
const LEFT_OVER = { measure: 'balance', domain: 'appropriations' } as const;

/** "Budgettet er på 164,0 mio. kr.", "driftsbudget for 2025 er på": what there is to spend. */
const BUDGET_LEVELS: readonly Term[] = (
  [
    ['*budgettet', {}],
    ['*budget', {}],
    ['*budgetramme*', {}],
    ['anlægsbudget*', { economy: 'capital' }],
    ['driftsbudget*', { economy: 'operations' }],
    ['nettodriftsbudget*', { economy: 'operations' }],
  ] as const
).flatMap(([budget, whose]) =>
  ['', ' for _', ' i _', ' til _', ' for hele året', ' for året'].flatMap((when) =>
    [
      'på',
      'er på',
      'er',
      'er i alt på',
      'er samlet på',
      'var på',
      'var',
      'udgør',
      'udgjorde',
      'lyder på',
      'lød på',
      'er i _ på',
      'er i _',
      'var i _ på',
      'udgør i _',
    ].map((verb): Term => ({ words: `${budget}${when} ${verb}`, says: { measure: 'adjusted_budget', ...whose } })),
  ),
);

/** What is left when the year is over; part-way through it is no figure (recognition/mistaken.ts). */
const LEFT: readonly Term[] = [
  'restbudget',
  'restbudgettet',
  'resterende budget',
  'uforbrugt budget',
  'uforbrugte budget',
].flatMap((left) =>
  ['', ' på', ' er', ' er på', ' var', ' var på', ' udgør', ' udgjorde'].flatMap((verb): Term[] => [
    { words: `${left}${verb}`, says: { measure: 'deviation', direction: -1 } },
    { words: `negativt ${left}${verb}`, says: { measure: 'deviation', direction: 1 } },
  ]),
);

/** "Regnskabet viser nettodriftsudgifter på 812,6 mio. kr.": spending as a noun with its amount. */
const SPENDING: readonly Term[] = ['på', 'udgør', 'udgjorde', 'var', 'var på', 'blev', 'blev på', 'endte på'].flatMap(
  (verb): Term[] => [
    ...['driftsudgift*', 'nettodriftsudgift*'].map((words): Term => ({
      words: `${words} ${verb}`,
      says: { measure: 'cost', economy: 'operations' },
    })),
    ...['nettoudgift*', 'bruttoudgift*'].map((words): Term => ({
      words: `${words} ${verb}`,
      says: { measure: 'cost' },
    })),
    { words: `serviceudgift* ${verb}`, says: { measure: 'cost', frame: 'inside' } },
    { words: `anlægsudgift* ${verb}`, says: { measure: 'cost', economy: 'capital' } },
  ],
);

/** What there is to spend, what is spent and what is expected. */
export const BUDGETS: readonly Term[] = [
  { words: 'oprindelig* budget*', says: { measure: 'original_budget' } },
  { words: 'opr budget*', says: { measure: 'original_budget' } },
  { words: 'vedtaget budget*', says: { measure: 'original_budget' } },
  ...['vedtaget', 'vedtagne', 'oprindeligt', 'oprindelige'].map((passed): Term => ({
    words: `${passed} *anlægsbudget*`,
    says: { measure: 'original_budget', economy: 'capital' },
  })),
  { words: 'korrigeret budget*', says: { measure: 'adjusted_budget' } },
  { words: 'korrigerede budget*', says: { measure: 'adjusted_budget' } },
  { words: 'korr budget*', says: { measure: 'adjusted_budget' } },
  ...['ajourført*', 'revidere*', 'gældende', 'justeret', 'justerede', 'opdateret', 'aktuelt', 'omplaceret'].map(
    (changed): Term => ({ words: `${changed} budget*`, says: { measure: 'adjusted_budget' } }),
  ),
  ...['korrigeret årsbudget*', 'korr bud', 'korr årsbudget*'].map((words): Term => ({
    words,
    says: { measure: 'adjusted_budget' },
  })),
  ...['korrigeret', 'korr', 'korrigerede'].flatMap((word): Term[] => [
    { words: `budget ${word}`, says: { measure: 'adjusted_budget' } },
    { words: `budget _ ${word}`, says: { measure: 'adjusted_budget' } },
  ]),
  ...['oprindeligt', 'opr', 'vedtaget'].flatMap((word): Term[] => [
    { words: `budget ${word}`, says: { measure: 'original_budget' } },
    { words: `budget _ ${word}`, says: { measure: 'original_budget' } },
  ]),
  { words: 'korrigeret vedtaget budget*', says: { measure: 'adjusted_budget' } },
  ...['inkl', 'incl', 'inklusiv', 'inklusive'].flatMap((and) =>
    ['tillæg*', 'omplacering*', 'omplaceringer og tillæg*'].flatMap((what) =>
      ['budget', 'budget _'].map((budget): Term => ({
        words: `${budget} ${and} ${what}`,
        says: { measure: 'adjusted_budget' },
      })),
    ),
  ),
  // "Det vedtagne budget udviste et underskud på": behind an amount it is what another is held against.
  ...['vedtagne budget', 'godkendte budget', 'vedtagne budget for _', 'vedtagne budget _'].flatMap((budget) =>
    ['viser', 'viste', 'udviser', 'udviste', 'indeholder', 'indeholdt', 'er der', 'var der', 'blev der', 'skulle'].map(
      (verb): Term => ({ words: `${budget} ${verb}`, says: { measure: 'original_budget' } }),
    ),
  ),
  ...BUDGET_LEVELS,
  ...LEFT,
  ...['budgetteret', 'budgetterede', 'budgetlagt'].flatMap((word) =>
    ['overskud', 'underskud', 'resultat'].map((result): Term => ({
      words: `${word} ${result}`,
      says: { measure: 'original_budget' },
    })),
  ),
  // "Der var afsat 102,5 mio. kr. i det korrigerede budget"
  ...AMOUNTS.flatMap((amount) =>
    ['det korrigerede budget', 'korrigeret budget'].map((budget): Term => ({
      words: `afsat ${amount} i ${budget}`,
      says: { measure: 'adjusted_budget' },
    })),
  ),
  // "Forvaltningen forventer nu, at regnskabet lander på"
  ...['forventer', 'forventer nu', 'vurderer', 'vurderer nu', 'skønner', 'forventes det', 'ventes det'].flatMap((who) =>
    ['lander', 'ender', 'slutter', 'bliver'].map((verb): Term => ({
      words: `${who} at regnskabet ${verb} på`,
      says: { measure: 'expected', domain: 'expected_accounts' },
    })),
  ),
  // "Med det nuværende forbrug vil regnskabet ende på 123,0": an infinitive tells what is still to come.
  ...['forbruget', 'regnskabet', 'resultatet', 'udgifterne', 'driftsudgifterne', 'serviceudgifterne'].flatMap((what) =>
    ['ende', 'lande', 'ligge', 'blive', 'udgøre'].flatMap((verb) =>
      ['', 'at '].map((to): Term => ({
        words: `${what} ${to}${verb}`,
        says: {
          measure: 'expected',
          domain: 'expected_accounts',
          ...(what === 'driftsudgifterne' ? { economy: 'operations' } : {}),
          ...(what === 'serviceudgifterne' ? { frame: 'inside' } : {}),
        },
      })),
    ),
  ),
  ...['vil ved årets udgang', 'ved årets udgang vil', 'vil ved årets slutning'].map((words): Term => ({
    words,
    says: { domain: 'expected_accounts' },
  })),
  ...['driftsudgift*', 'nettodriftsudgift*', 'serviceudgift*', 'anlægsudgift*', 'nettoudgift*', 'udgifterne'].flatMap(
    (what) =>
      ['skønnes til', 'anslås til', 'skønnes at udgøre'].map((estimate): Term => ({
        words: `${what} ${estimate}`,
        says: {
          measure: 'expected',
          domain: 'expected_accounts',
          ...(what.includes('drift') ? { economy: 'operations' } : {}),
          ...(what.includes('anlæg') ? { economy: 'capital' } : {}),
          ...(what.includes('service') ? { frame: 'inside' } : {}),
        },
      })),
  ),
  ...['mod forventet', 'mod ventet', 'mod forventede', 'mod ventede'].map((words): Term => ({
    words,
    says: { measure: 'expected' },
  })),
  // "For hele året ventes nettoudgifter på 309,5 mio. kr."
  ...['forventes', 'ventes', 'forventes der', 'ventes der'].flatMap((expects) =>
    (
      [
        ['nettoudgifter', {}],
        ['bruttoudgifter', {}],
        ['udgifter', {}],
        ['driftsudgifter', { economy: 'operations' }],
        ['nettodriftsudgifter', { economy: 'operations' }],
        ['serviceudgifter', { frame: 'inside' }],
        ['anlægsudgifter', { economy: 'capital' }],
      ] as const
    ).map(([what, whose]): Term => ({
      words: `${expects} ${what} på`,
      says: { measure: 'expected', domain: 'expected_accounts', ...whose },
    })),
  ),
  // A limit that something exceeds is no figure of it.
  ...['er over', 'overstiger', 'overstige', 'er under'].flatMap((verb) =>
    AMOUNTS.map((amount): Term => ({ words: `${verb} ${amount}`, says: { denied: true } })),
  ),
  // "en udfordring på 3,0 mio. kr.", "et pres på 2,4 mio. kr.": more spending than there is money for.
  ...['pres på', 'udgiftspres*', 'udfordring på', 'udfordringer på', 'budgetudfordring*', 'ubalance på'].map(
    (words): Term => ({ words, says: { measure: 'deviation', direction: 1 } }),
  ),
  ...['effektivisering', 'effektiviseringen', 'effektiviseringer', 'rammebesparelse*', 'rammereduktion*'].map(
    (words): Term => ({ words, says: { measure: 'appropriation', domain: 'appropriations', direction: -1 } }),
  ),
  ...['reserve på', 'reserven på', 'reserve er', 'reserven er', 'reserven udgør'].map((words): Term => ({
    words,
    says: { measure: 'balance', domain: 'appropriations' },
  })),
  ...['forventede', 'forventet', 'forventelige'].flatMap((expected) =>
    ['udgift*', 'nettoudgift*', 'driftsudgift*', 'nettodriftsudgift*', 'serviceudgift*', '*anlægsudgift*'].map(
      (expense): Term => ({
        words: `${expected} ${expense}`,
        says: {
          measure: 'expected',
          domain: 'expected_accounts',
          ...(expense.includes('anlæg') ? { economy: 'capital' } : {}),
        },
      }),
    ),
  ),
  // "Der forventes derfor kun brugt 14,0 mio. kr."
  ...['forventes', 'ventes'].flatMap((expected) =>
    ['', '_ ', '_ _ '].flatMap((between) =>
      ['brugt', 'forbrugt', 'anvendt'].map((spent): Term => ({
        words: `${expected} ${between}${spent}`,
        says: { measure: 'expected', domain: 'expected_accounts' },
      })),
    ),
  ),
  // "Af budgettet ventes 121,0 mio. kr. brugt", "skønnes 18,7 mio. kr. at blive anvendt"
  ...['forventes', 'ventes', 'skønnes', 'anslås'].flatMap((expected) =>
    ['brugt', 'forbrugt', 'anvendt'].flatMap((spent): Term[] => [
      ...(expected.endsWith('ventes') ? [] : [{ words: `${expected} ${spent}`, says: EXPECTED }]),
      ...AMOUNTS.flatMap((amount) =>
        ['', 'at være ', 'at blive ', 'at være blevet '].map((be): Term => ({
          words: `${expected} ${amount} ${be}${spent}`,
          says: EXPECTED,
        })),
      ),
    ]),
  ),
  // "skønnes de samlede udgifter til vikarer at blive": an infinitive tells what is still to come.
  ...(
    [
      ['udgifter*', {}],
      ['nettoudgift*', {}],
      ['bruttoudgift*', {}],
      ['lønudgift*', {}],
      ['driftsudgift*', { economy: 'operations' }],
      ['nettodriftsudgift*', { economy: 'operations' }],
      ['serviceudgift*', { frame: 'inside' }],
      ['anlægsudgift*', { economy: 'capital' }],
    ] as const
  ).flatMap(([expenses, whose]) =>
    ['', ' til _', ' til _ og _', ' på _', ' for _', ' i _'].flatMap((where) =>
      ['blive', 'udgøre', 'ende på', 'lande på'].map((becomes): Term => ({
        words: `${expenses}${where} at ${becomes}`,
        says: { ...EXPECTED, ...whose },
      })),
    ),
  ),
  // "forbruget peger på, at udgifterne bliver 71,5 mio. kr."
  ...['udgifterne bliver', 'driftsudgifterne bliver', 'nettoudgifterne bliver'].map((words): Term => ({
    words,
    says: words.startsWith('drift') ? { ...EXPECTED, economy: 'operations' } : EXPECTED,
  })),
  // "brugt 14,6 mio. kr., så der er 3,1 mio. kr. tilbage": what is left was not spent.
  ...['der er', 'resterer'].flatMap((left): Term[] =>
    left === 'der er'
      ? AMOUNTS.map((amount): Term => ({ words: `${left} ${amount} tilbage`, says: LEFT_OVER }))
      : [{ words: left, says: LEFT_OVER }],
  ),
  ...SPENDING,
  // A part of it, not it.
  ...['tilskuddet', 'bevillingen', 'anlægsbevillingen', 'midlerne', 'rådighedsbeløbet', 'puljen', 'beløbet'].map(
    (whole): Term => ({ words: `af ${whole}`, says: {} }),
  ),
  ...['', ...AMOUNTS.map((amount) => `${amount} `)].map((amount): Term => ({
    words: `mangler ${amount}at blive brugt`,
    says: { denied: true },
  })),
  { words: 'forbrug', says: { measure: 'spent_to_date' } },
  { words: 'forbruget', says: { measure: 'spent_to_date' } },
  ...['brugt', 'forbrugt', 'bogført'].map((words): Term => ({
    words,
    says: { measure: 'spent_to_date' },
  })),
  { words: 'forbrug i alt', says: { measure: 'spent_to_date' } },
  { words: 'regnskab', says: { measure: 'actual', domain: 'accounts' } },
  { words: 'forventet regnskab*', says: { measure: 'expected', domain: 'expected_accounts' } },
  // "For serviceudgifter forventes regnskabet at være 48,2 mio. kr. større end årsbudgettet."
  ...['forventes', 'ventes', 'skønnes', 'vurderes', 'forventer vi'].flatMap((expects) =>
    ['regnskabet', 'årsregnskabet', 'regnskabsresultatet', 'årets regnskab'].map((accounts): Term => ({
      words: `${expects} ${accounts}`,
      says: { measure: 'expected', domain: 'expected_accounts' },
    })),
  ),
  { words: 'forventede regnskab*', says: { measure: 'expected', domain: 'expected_accounts' } },
  // "Anslået regnskab 2025": accounts that nobody knows yet.
  ...['anslået', 'anslåede', 'estimeret', 'estimerede', 'skønnet', 'skønnede', 'prognosticeret'].flatMap((guessed) =>
    ['regnskab*', 'årsregnskab*', 'forbrug*', 'årsforbrug*', 'resultat*', 'årsresultat*'].map((words): Term => ({
      words: `${guessed} ${words}`,
      says: { measure: 'expected', domain: 'expected_accounts' },
    })),
  ),
  ...['regnskabsskøn*', 'årsestimat*', 'forv årsresultat*', 'forv årsforbrug*'].map((words): Term => ({
    words,
    says: { measure: 'expected', domain: 'expected_accounts' },
  })),
  ...['forventes', 'ventes', 'forventer', 'venter'].flatMap((expects) =>
    ['et forbrug', 'et regnskab', 'et årsregnskab', 'et årsforbrug', 'et samlet forbrug', 'et samlet regnskab'].map(
      (accounts): Term => ({
        words: `${expects} ${accounts}`,
        says: { measure: 'expected', domain: 'expected_accounts' },
      }),
    ),
  ),
  ...[
    'forventet forbrug',
    'forventede forbrug*',
    'forventede resultat*',
    'forventede årsresultat*',
    'forv regnskab*',
    'forv forbrug',
    'forv resultat*',
  ].map((words): Term => ({
    words,
    says: { measure: 'expected', domain: 'expected_accounts' },
  })),
  { words: 'forventet resultat*', says: { measure: 'expected', domain: 'expected_accounts' } },
  { words: 'forventet årsresultat*', says: { measure: 'expected', domain: 'expected_accounts' } },
  ...[
    ...['forventet årsregnskab*', 'forventede årsregnskab*', 'forv årsregnskab*'],
    ...['forventning regnskab*', 'forventning til regnskab*', 'forventning forbrug', 'skøn regnskab*'],
  ].map((words): Term => ({ words, says: { measure: 'expected', domain: 'expected_accounts' } })),
  { words: 'forventet årsforbrug', says: { measure: 'expected', domain: 'expected_accounts' } },
  { words: 'årsskøn*', says: { measure: 'expected', domain: 'expected_accounts' } },
  { words: 'helårsskøn*', says: { measure: 'expected', domain: 'expected_accounts' } },
  ...['forventes at', 'ventes at', 'skønnes at', 'anslås at', 'vurderes at'].flatMap((expected) =>
    ['blive', 'udgøre', 'ende på', 'lande på', 'blive på'].map((becomes): Term => ({
      words: `${expected} ${becomes}`,
      says: { measure: 'expected', domain: 'expected_accounts' },
    })),
  ),
  { words: 'forventet forbrugsprocent', says: { measure: 'expected_pct' } },
  { words: 'forventet forbrugspct', says: { measure: 'expected_pct' } },
  // How much of the budget is spent so far is no percentage of what is expected.
  ...['forbrugsprocent*', 'forbrugspct', 'forbrugs pct', 'forbrug i pct', 'forbrug i procent'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  { words: 'afvigelse*', says: { measure: 'deviation' } },
  { words: 'budgetafvigelse*', says: { measure: 'deviation' } },
  ...['afv', 'afvig', 'forv afv', 'forv afvig', 'forv afvigelse*'].map((words): Term => ({
    words,
    says: { measure: 'deviation' },
  })),
  { words: 'forventet afvigelse*', says: { measure: 'deviation' } },
  { words: 'forventede afvigelse*', says: { measure: 'deviation' } },
  { words: 'afvigelse til forventet', says: { measure: 'deviation' } },
  { words: 'afvigelse til korrigeret budget*', says: { measure: 'deviation' } },
  { words: 'forventet afvigelse til korrigeret budget*', says: { measure: 'deviation' } },
  { words: 'afvigelse regnskab', says: { measure: 'deviation', report: 'final' } },
  { words: 'forskel', says: { measure: 'change' } },
];
