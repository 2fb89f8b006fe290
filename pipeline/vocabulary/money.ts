import type { Term } from '../types.ts';

const BOTH_WAYS = [
  'mer mindreforbrug*',
  'mer og mindreforbrug*',
  'mer eller mindreforbrug*',
  'mindre merforbrug*',
  'merforbrug mindreforbrug',
  'mindreforbrug merforbrug',
  'merforbrug + mindreforbrug',
  'mindreforbrug + merforbrug',
  'mer mindreudgift*',
  'mer og mindreudgift*',
  'merudgift mindreudgift',
  'mer mindreindtægt*',
  'merindtægt mindreindtægt',
  'mindreindtægt merindtægt',
  'mindreudgift merudgift',
  'overskud underskud',
  'underskud overskud',
  'over underskud*',
  'over og underskud*',
];

const MORE = ['højere', 'større', 'mere', 'dyrere', 'dårligere'];
const LESS = ['lavere', 'mindre', 'billigere', 'bedre'];
/** "4,0 mio. kr. lavere end budgetteret". */
const AGAINST_BUDGET: readonly Term[] = [...MORE, ...LESS].flatMap((word) =>
  [
    'budget*',
    'det budget*',
    'det korrigerede budget*',
    'det korrigeret budget*',
    'korrigeret budget*',
    'det oprindelige budget*',
    'det vedtagne budget*',
    'forudsat*',
    'i budget*',
    'i det korrigerede budget*',
    'i korrigeret budget*',
    'i det oprindelige budget*',
    'i det vedtagne budget*',
    'det vedtagne',
    'det afsatte',
    'afsat',
    'antaget',
    'ventet',
    'forventet',
    'beregnet',
    'planlagt',
    'bevilget',
    'bevillingen',
    'anlægsbevillingen',
    'den givne bevilling',
    'den afsatte ramme',
    'rammen',
    'det afsatte beløb',
    'rådighedsbeløbet',
  ].flatMap((budget) =>
    ['', 'kr '].map((amount): Term => ({
      words: `${amount}${word} end ${budget}`,
      says: { measure: 'deviation', direction: MORE.includes(word) ? 1 : -1 },
    })),
  ),
);

/** "et fald i mindreforbruget": more spending; "en forværring af mindreforbruget" judges the result itself. */
const RESULT_CHANGES: readonly Term[] = [
  { change: 'fald i', direction: -1, turns: true },
  { change: 'reduktion af', direction: -1, turns: true },
  { change: 'stigning i', direction: 1, turns: true },
  { change: 'forøgelse af', direction: 1, turns: true },
  { change: 'forværring af', direction: 1, turns: false },
  { change: 'forbedring af', direction: -1, turns: false },
].flatMap(({ change, direction, turns }) =>
  ['merforbrug*', 'mindreforbrug*'].map((result): Term => ({
    words: `${change} ${result}`,
    says: { measure: 'change', direction: (turns && result === 'mindreforbrug*') === (direction === 1) ? -1 : 1 },
  })),
);

/** "har nedbragt merforbruget med", "merforbruget er vokset med": by how much a result has changed. */
const RESULT_MOVES: readonly Term[] = [
  ...['nedbragt', 'nedbringe', 'nedbringer', 'reduceret', 'reducere', 'mindsket', 'sænket'].map(
    (verb) => [verb, -1] as const,
  ),
  ...['øget', 'forøget', 'forværret'].map((verb) => [verb, 1] as const),
]
  .flatMap(([verb, direction]) =>
    ['merforbrug*', 'mindreforbrug*'].map((result): Term => ({
      words: `${verb} ${result} med`,
      says: { measure: 'change', direction: (result === 'mindreforbrug*') === (direction === 1) ? -1 : 1 },
    })),
  )
  .concat(
    [
      ...['nedbragt', 'reduceret', 'mindsket', 'faldet', 'sænket', 'blevet mindre'].map((verb) => [verb, -1] as const),
      ...['vokset', 'steget', 'øget', 'forøget'].map((verb) => [verb, 1] as const),
    ].flatMap(([verb, direction]) =>
      ['merforbruget', 'mindreforbruget'].map((result): Term => ({
        words: `${result} er ${verb} med`,
        says: { measure: 'change', direction: (result === 'mindreforbruget') === (direction === 1) ? -1 : 1 },
      })),
    ),
  );

/** "1,1 mio. kr. mere i indtægter", "færre indtægter på 0,4 mio. kr.": less income is like more spending. */
const INCOME_CHANGES: readonly Term[] = [
  ...['mere', 'mindre'].flatMap((word) =>
    ['indtægt', 'indtægter', 'indtægterne', 'gebyrindtægt*', 'lejeindtægt*', 'brugerbetaling'].flatMap((income) =>
      ['', 'kr '].map((amount) => `${amount}${word} i ${income}`),
    ),
  ),
  ...['flere', 'færre', 'højere', 'lavere', 'større', 'mindre', 'øgede', 'ekstra', 'manglende', 'faldende'].map(
    (word) => `${word} indtægter`,
  ),
].map((words): Term => {
  const less = /mindre|færre|lavere|manglende|faldende/u.test(words);
  return { words, says: { measure: 'deviation', direction: less ? 1 : -1, economy: 'income' } };
});

/** "3,5 mio. kr. mindre i udgifter". */
const EXPENSE_CHANGES: readonly Term[] = ['mere', 'mindre'].flatMap((word) =>
  ['udgift', 'udgifter', 'udgifterne', 'lønudgift*', 'driftsudgift*', 'nettoudgift*', 'forbrug'].flatMap((expense) =>
    ['', 'kr '].map((amount): Term => ({
      words: `${amount}${word} i ${expense}`,
      says: { measure: 'deviation', direction: word === 'mere' ? 1 : -1 },
    })),
  ),
);

/** "2,1 mio. kr. mindre end ved budgetopfølgning 1": a change since the report before. */
const REPORTS_BEFORE: readonly Term[] = ['mindre', 'mere', 'lavere', 'højere', 'bedre', 'dårligere'].flatMap((word) =>
  [
    'budgetopfølgning*',
    'sidste',
    'seneste',
    'forrige',
    'den seneste',
    'den forrige',
    'økonomirapport*',
    'økonomisk*',
    'halvårsregnskab*',
    'budgetrevision*',
    'økonomivurdering*',
  ]
    .flatMap((report) => ['ved', 'i'].map((at) => `${at} ${report}`))
    .concat(
      ['forventet', 'ventet', 'skønnet', 'antaget'].flatMap((told) => ['ved', 'i', 'pr'].map((at) => `${told} ${at}`)),
    )
    .flatMap((than) =>
      ['', 'kr '].map((amount): Term => ({
        words: `${amount}${word} end ${than}`,
        says: { measure: 'change', direction: MORE.includes(word) ? 1 : -1 },
      })),
    ),
);

/** Those to whom a municipality gives grants, and how it is said. */
const RECEIVERS = [
  '*museet',
  '*teatret',
  '*teateret',
  '*festivalen',
  '*selskabet',
  '*forening*',
  '*klub*',
  '*organisation*',
  '*ansøger*',
  '*aktører*',
  '*spejder*',
  '*iværksætter*',
];
const RECEIVED = ['fik', 'får', 'har fået', 'modtog', 'modtager', 'har modtaget', 'kan modtage', 'er bevilget'];

/** An amount between words: its digits count as one word or two. */
const AMOUNTS = ['_ kr', '_ mio kr', '_ _ kr', '_ _ mio kr'];

const DENIED = ['ikke et', 'ikke noget', 'ikke længere et', 'ikke længere noget', 'ikke tale om et'].flatMap((not) =>
  ['merforbrug', 'mindreforbrug', 'underskud', 'overskud'].map((noun) => `${not} ${noun}`),
);

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
  ['', ' for _', ' i _', ' til _'].flatMap((when) =>
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
    ].map((verb): Term => ({ words: `${budget}${when} ${verb}`, says: { measure: 'adjusted_budget', ...whose } })),
  ),
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

/** Who gives a municipality money for a purpose: "2,2 mio. kr. fra Socialstyrelsen". */
const DONORS: readonly Term[] = [
  // The board of appeal gives nothing.
  { words: 'fra ankestyrelsen', says: { domain: 'reversal_rates' } },
  ...[
    ...['*styrelsens', '*ministeriets', '*fondens', 'eus'].map((who) => `fra ${who}`),
    ...['*styrelsen', '*ministeriet', '*fonden', '*fond', 'realdania'].flatMap((who) => [
      `fra ${who}`,
      ...['har bevilget', 'har givet', 'har tildelt', 'bevilgede', 'støtter'].map((gives) => `${who} ${gives}`),
    ]),
  ].map((words): Term => ({ words, says: { measure: 'grant', domain: 'grants' } })),
];

/** The words of budgets and accounts: what is measured, in which direction, inside or outside what, how firmly. */
export const MONEY: readonly Term[] = [
  // measures of a budget table
  { words: 'oprindelig* budget*', says: { measure: 'original_budget' } },
  { words: 'opr budget*', says: { measure: 'original_budget' } },
  { words: 'vedtaget budget*', says: { measure: 'original_budget' } },
  { words: 'korrigeret budget*', says: { measure: 'adjusted_budget' } },
  { words: 'korrigerede budget*', says: { measure: 'adjusted_budget' } },
  { words: 'korr budget*', says: { measure: 'adjusted_budget' } },
  { words: 'ajourført* budget*', says: { measure: 'adjusted_budget' } },
  ...['korrigeret', 'korr', 'korrigerede'].flatMap((word): Term[] => [
    { words: `budget ${word}`, says: { measure: 'adjusted_budget' } },
    { words: `budget _ ${word}`, says: { measure: 'adjusted_budget' } },
  ]),
  ...['oprindeligt', 'opr', 'vedtaget'].flatMap((word): Term[] => [
    { words: `budget ${word}`, says: { measure: 'original_budget' } },
    { words: `budget _ ${word}`, says: { measure: 'original_budget' } },
  ]),
  { words: 'korrigeret vedtaget budget*', says: { measure: 'adjusted_budget' } },
  ...BUDGET_LEVELS,
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
  ...SPENDING,
  // A part of it, not it.
  ...['tilskuddet', 'bevillingen', 'anlægsbevillingen', 'midlerne', 'rådighedsbeløbet', 'puljen', 'beløbet'].map(
    (whole): Term => ({ words: `af ${whole}`, says: {} }),
  ),
  ...['', ...AMOUNTS.map((amount) => `${amount} `)].map((amount): Term => ({
    words: `mangler ${amount}at blive brugt`,
    says: {},
  })),
  { words: 'forbrug', says: { measure: 'spent_to_date' } },
  { words: 'forbruget', says: { measure: 'spent_to_date' } },
  ...['brugt', 'forbrugt'].map((words): Term => ({
    words,
    says: { measure: 'spent_to_date' },
  })),
  { words: 'forbrug i alt', says: { measure: 'spent_to_date' } },
  { words: 'regnskab', says: { measure: 'actual', domain: 'accounts' } },
  { words: 'forventet regnskab*', says: { measure: 'expected', domain: 'expected_accounts' } },
  { words: 'forventede regnskab*', says: { measure: 'expected', domain: 'expected_accounts' } },
  ...['forventes', 'ventes', 'forventer', 'venter'].map((expects): Term => ({
    words: `${expects} et forbrug`,
    says: { measure: 'expected', domain: 'expected_accounts' },
  })),
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
  { words: 'forventet årsforbrug', says: { measure: 'expected', domain: 'expected_accounts' } },
  { words: 'årsskøn*', says: { measure: 'expected', domain: 'expected_accounts' } },
  { words: 'helårsskøn*', says: { measure: 'expected', domain: 'expected_accounts' } },
  ...['forventes at', 'ventes at'].flatMap((expected) =>
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
  // directions
  { words: '*merforbrug*', says: { measure: 'deviation', direction: 1 } },
  { words: '*mindreforbrug*', says: { measure: 'deviation', direction: -1 } },
  // The same in two words.
  ...['mindre forbrug', 'mindre forbruget'].map((words): Term => ({
    words,
    says: { measure: 'deviation', direction: -1 },
  })),
  ...['mer forbrug', 'mer forbruget', 'mere forbrug'].map((words): Term => ({
    words,
    says: { measure: 'deviation', direction: 1 },
  })),
  // One column for both directions: the sign of the number tells which.
  ...BOTH_WAYS.map((words): Term => ({ words, says: { measure: 'deviation' } })),
  ...DENIED.map((words): Term => ({ words, says: { denied: true } })),
  { words: 'merudgift*', says: { measure: 'deviation', direction: 1 } },
  { words: 'nettomerudgift*', says: { measure: 'deviation', direction: 1 } },
  { words: 'nettomindreudgift*', says: { measure: 'deviation', direction: -1 } },
  // "Merforbruget er reduceret fra 4,0 til 2,5 mio. kr.": levels of it, nothing that is granted.
  ...['reduceret fra', 'nedbragt fra', 'nedsat fra', 'sænket fra', 'forhøjet fra', 'øget fra'].map((words): Term => ({
    words,
    says: {},
  })),
  { words: 'mindreudgift*', says: { measure: 'deviation', direction: -1 } },
  { words: 'merindtægt*', says: { measure: 'deviation', direction: -1, economy: 'income' } },
  { words: 'mindreindtægt*', says: { measure: 'deviation', direction: 1, economy: 'income' } },
  // "en merudgift på driftsbudgettet på 5,4 mio. kr.", "afvigelsen på budgettet er": the budget is what it is held against.
  ...['på', 'er', 'er på', 'var', 'udgør', 'udgjorde'].flatMap((verb) =>
    (
      [
        ['merforbrug*', { direction: 1 }],
        ['merudgift*', { direction: 1 }],
        ['overskridelse*', { direction: 1 }],
        ['mindreforbrug*', { direction: -1 }],
        ['mindreudgift*', { direction: -1 }],
        ['afvigelse*', {}],
      ] as const
    ).flatMap(([words, side]): Term[] => [
      { words: `${words} på driftsbudgettet ${verb}`, says: { measure: 'deviation', ...side, economy: 'operations' } },
      { words: `${words} på anlægsbudgettet ${verb}`, says: { measure: 'deviation', ...side, economy: 'capital' } },
      { words: `${words} på budgettet ${verb}`, says: { measure: 'deviation', ...side } },
    ]),
  ),
  // A part of a deviation is one itself, whatever its verb would say.
  ...['bidrager med', 'bidrog med', 'står for', 'stod for', 'tegner sig for'].flatMap((verb) =>
    AMOUNTS.flatMap((amount) =>
      ['', ' det samlede'].flatMap((whole): Term[] => [
        { words: `${verb} ${amount} af${whole} merforbrug*`, says: { measure: 'deviation', direction: 1 } },
        { words: `${verb} ${amount} af${whole} mindreforbrug*`, says: { measure: 'deviation', direction: -1 } },
      ]),
    ),
  ),
  ...['for meget', 'for lidt'].flatMap((words): Term[] =>
    ['brugt', 'forbrugt'].flatMap((verb) =>
      AMOUNTS.map((amount): Term => ({
        words: `${verb} ${amount} ${words}`,
        says: { measure: 'deviation', direction: words === 'for meget' ? 1 : -1 },
      })),
    ),
  ),
  { words: 'under servicerammen', says: { measure: 'deviation', direction: -1, frame: 'inside' } },
  { words: 'over servicerammen', says: { measure: 'deviation', direction: 1, frame: 'inside' } },
  ...['_', '_ _', '_ _ _'].flatMap((whose): Term[] => [
    { words: `under ${whose} serviceramme`, says: { measure: 'deviation', direction: -1, frame: 'inside' } },
    { words: `over ${whose} serviceramme`, says: { measure: 'deviation', direction: 1, frame: 'inside' } },
  ]),
  ...['ikke realiser*', 'ikke indfri*', 'ikke udmønt*', 'manglende', 'urealiser*'].flatMap((failed) =>
    ['besparelse', 'besparelsen', 'besparelser', 'besparelserne'].flatMap((saving) =>
      ['', '_ '].map((budgeted): Term => ({
        words: `${failed} ${budgeted}${saving}`,
        says: { measure: 'deviation', direction: 1 },
      })),
    ),
  ),
  ...INCOME_CHANGES,
  ...EXPENSE_CHANGES,
  ...['lavere', 'færre', 'mindre', 'faldende'].map((less): Term => ({
    words: `${less} udgift*`,
    says: { measure: 'deviation', direction: -1 },
  })),
  ...['højere', 'flere', 'større', 'øgede', 'stigende', 'ekstra'].map((more): Term => ({
    words: `${more} udgift*`,
    says: { measure: 'deviation', direction: 1 },
  })),
  ...REPORTS_BEFORE,
  ...['mere', 'højere', 'dyrere', 'mindre', 'lavere', 'billigere'].flatMap((word): Term[] => {
    const direction = MORE.includes(word) ? 1 : -1;
    return [
      { words: `kr ${word}`, says: { measure: 'deviation', direction } },
      // Against another municipality or year, unless what stands behind says a budget.
      { words: `kr ${word} end`, says: {} },
      ...['i', 'året', 'sidste', 'på samme', 'samme', 'ved', 'for et år siden', 'regnskab*', 'forbruget i'].map(
        (than): Term => ({ words: `kr ${word} end ${than}`, says: { measure: 'change', direction } }),
      ),
    ];
  }),
  ...['underskred*', 'underskrid*'].map((words): Term => ({ words, says: { measure: 'deviation', direction: -1 } })),
  { words: 'overskridelse*', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskride', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskrider', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskredet', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskrides', says: { measure: 'deviation', direction: 1 } },
  { words: 'underskud*', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskud*', says: { measure: 'deviation', direction: -1 } },
  ...['forslag til besparelse*', 'besparelsesforslag*', 'spareforslag*', 'besparelseskatalog*', 'sparekatalog*'].map(
    (words): Term => ({
      words,
      says: { measure: 'appropriation', domain: 'appropriations', direction: -1, standing: 'proposed' },
    }),
  ),
  { words: 'besparelser for', says: { measure: 'appropriation', domain: 'appropriations', direction: -1 } },
  { words: 'besparelse', says: { measure: 'deviation', direction: -1 } },
  { words: 'besparelsen', says: { measure: 'deviation', direction: -1 } },
  { words: 'over budget*', says: { measure: 'deviation', direction: 1 } },
  { words: 'under budget*', says: { measure: 'deviation', direction: -1 } },
  ...['det korrigerede budget*', 'korrigeret budget*', 'det budgetterede', 'det afsatte budget*'].flatMap(
    (budget): Term[] => [
      { words: `over ${budget}`, says: { measure: 'deviation', direction: 1 } },
      { words: `under ${budget}`, says: { measure: 'deviation', direction: -1 } },
    ],
  ),
  ...AGAINST_BUDGET,
  { words: 'opjuster*', says: { measure: 'change', direction: 1 } },
  { words: 'nedjuster*', says: { measure: 'change', direction: -1 } },
  // "opjusteret dette skøn med": what somebody reckons with.
  ...['opjuster* _ skøn', 'nedjuster* _ skøn'].map((words): Term => ({ words, says: { denied: true } })),
  { words: 'nedbragt', says: { measure: 'change', direction: -1 } },
  { words: 'nedbringes', says: { measure: 'change', direction: -1 } },
  ...RESULT_MOVES,
  ...RESULT_CHANGES,
  { words: 'forbedring*', says: { measure: 'change', direction: -1 } },
  { words: 'forbedret', says: { measure: 'change', direction: -1 } },
  { words: 'forværring*', says: { measure: 'change', direction: 1 } },
  { words: 'forværret', says: { measure: 'change', direction: 1 } },
  { words: 'ville have været', says: { standing: 'hypothetical', measure: 'change' } },
  { words: 'ville _ have været', says: { standing: 'hypothetical', measure: 'change' } },
  { words: 'kunne have været', says: { standing: 'hypothetical', measure: 'change' } },
  { words: 'større', says: { measure: 'change', direction: 1 } },
  // transfers and appropriations
  { words: 'overførsel', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overførslen', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overførsler', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overførslerne', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'driftsoverførs*', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'anlægsoverførs*', says: { measure: 'transfer', domain: 'transfers', economy: 'capital' } },
  { words: 'overført', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overføres', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overføres ikke', says: {} },
  ...['beløb*', 'midler*', 'bevilling*'].map((money): Term => ({
    words: `overførte ${money}`,
    says: { measure: 'transfer', domain: 'transfers' },
  })),
  // "korrigeret budget inkl. overførsler på 332,3 mio. kr.": what a budget holds.
  ...['inkl', 'incl', 'inklusiv', 'inklusive', 'ekskl', 'excl', 'eksklusiv', 'eksklusive'].flatMap((side) =>
    ['overførsel', 'overførsler', 'overførslerne'].map((words): Term => ({ words: `${side} ${words}`, says: {} })),
  ),
  ...['negativ* overførsel', 'negative overførsler'].map((words): Term => ({
    words,
    says: { measure: 'transfer', domain: 'transfers', direction: -1 },
  })),
  // "overførsler til 2026 af mindreudgifter på 10,0 mio. kr."
  ...['overførsel', 'overførslen', 'overførsler', 'overførslerne'].flatMap((moved) =>
    ['af', 'til _ af'].flatMap((of): Term[] => [
      ...['mindreforbrug*', 'mindreudgift*', 'overskud*', 'uforbrugte midler'].map((words): Term => ({
        words: `${moved} ${of} ${words}`,
        says: { measure: 'transfer', domain: 'transfers', direction: 1 },
      })),
      ...['merforbrug*', 'merudgift*', 'underskud*'].map((words): Term => ({
        words: `${moved} ${of} ${words}`,
        says: { measure: 'transfer', domain: 'transfers', direction: -1 },
      })),
    ]),
  ),
  // Between areas or committees, but nobody says from which to which.
  ...['overførsel', 'overførsler', 'overføres', 'overført', 'omplacering*', 'omplaceres', 'flyttes', 'flyttet'].flatMap(
    (verb) =>
      ['mellem', 'internt'].flatMap((within) =>
        ['', ...AMOUNTS, ...AMOUNTS.map((amount) => `af ${amount}`)].map((amount): Term => ({
          words: `${verb} ${amount} ${within}`.replace('  ', ' '),
          says: { denied: true },
        })),
      ),
  ),
  { words: 'budgetteret med', says: { denied: true } },
  // Against the frame of the year's beginning: no deviation from the budget as it is.
  ...['over', 'under'].flatMap((side) =>
    ['den oprindelige ramme', 'den vedtagne ramme', 'den aftalte ramme'].map((frame): Term => ({
      words: `${side} ${frame}`,
      says: { denied: true },
    })),
  ),
  ...['bevilling*', 'anlægsbevilling*', 'rådighedsbeløb*', 'midler', 'budget*', 'ramme*'].flatMap((money) =>
    ['', ' udgør', ' udgjorde', ' er på', ' er'].map((verb): Term => ({
      words: `uforbrugt* ${money}${verb}`,
      says: { measure: 'deviation', direction: -1 },
    })),
  ),
  ...['overføres', 'tilføres', 'tilbageføres', 'tilgår', 'lægges', 'tilbageførsel', 'tilbageførsel af'].flatMap(
    (verb) =>
      ['', ...AMOUNTS].flatMap((amount) =>
        ['til kasse*', 'kasse*', 'i kasse*', 'til kommunekasse*', 'kommunekasse*', 'i kommunekasse*'].map(
          (cash): Term => ({
            words: `${verb} ${amount} ${cash}`.replace('  ', ' '),
            says: {
              measure: 'appropriation',
              domain: 'appropriations',
              area: 'Kassebeholdning',
              economy: 'financing',
              direction: 1,
              committee: null,
            },
          }),
        ),
      ),
  ),
  { words: 'overføres _ ikke', says: {} },
  { words: 'ikke overført', says: {} },
  { words: 'overføre', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overfører', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'bundne', says: { transfer: 'bound' } },
  { words: 'bundet', says: { transfer: 'bound' } },
  { words: 'ønskede', says: { transfer: 'requested' } },
  { words: 'ansøgte', says: { transfer: 'requested' } },
  { words: 'frie', says: { transfer: 'requested' } },
  { words: 'bevilling', says: { measure: 'appropriation', domain: 'appropriations' } },
  { words: 'bevillingen', says: { measure: 'appropriation', domain: 'appropriations' } },
  { words: 'bevillinger', says: { measure: 'appropriation', domain: 'appropriations' } },
  { words: 'bevillingsønske*', says: { measure: 'appropriation', domain: 'appropriations', standing: 'proposed' } },
  { words: 'anlægsbevilling*', says: { measure: 'appropriation', domain: 'appropriations', economy: 'capital' } },
  { words: 'rådighedsbeløb*', says: { measure: 'appropriation', domain: 'appropriations', economy: 'capital' } },
  { words: 'tillægsbevilling*', says: { measure: 'appropriation', domain: 'appropriations' } },
  ...['negativ tillægsbevilling*', 'negative tillægsbevilling*', 'negativ bevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', direction: -1 },
  })),
  ...['positiv tillægsbevilling*', 'positive tillægsbevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
  })),
  ...['udgiftsbevilling*', 'indtægts og udgiftsbevilling*', 'udgifts og indtægtsbevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations' },
  })),
  // "et forsigtigt skøn over budgetudfordringen": what a text is of lies over no budget.
  ...['skøn', 'overblik', 'oversigt', 'status', 'overslag'].map((text): Term => ({
    words: `${text} over budget*`,
    says: {},
  })),
  // "at der frigives 1,3 mio. kr. til", "byrådet har bevilget": a verb grants it.
  ...['frigives', 'frigivelse af', 'bevilges', 'bevilliges'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations' },
  })),
  ...['frigives ikke', 'frigives _ ikke', 'bevilges ikke'].map((words): Term => ({ words, says: {} })),
  ...[
    'der er frigivet',
    'der blev frigivet',
    'har frigivet',
    'bevilget og frigivet',
    'bevilliget og frigivet',
    'frigav',
  ].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', standing: 'granted' },
  })),
  { words: 'budgetudvidelse*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'forøgelse af budget*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'øger budget*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'budgetterne _ forøges', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'hæver budget*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'løfter budget*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  ...['afsat', 'reserveret', 'øremærket'].flatMap((words): Term[] => [
    { words, says: { measure: 'appropriation', domain: 'appropriations', direction: 1, standing: 'granted' } },
    ...['foreslås', 'foreslår', 'ønskes', 'indstilles', 'anbefales'].map((asked): Term => ({
      words: `${asked} ${words}`,
      says: { measure: 'appropriation', domain: 'appropriations', direction: 1, standing: 'proposed' },
    })),
  ]),
  { words: 'afsætte', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'afsættes', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'forhøjelse af budget*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'reduktion af', says: { measure: 'appropriation', direction: -1 } },
  { words: 'reducerer', says: { measure: 'appropriation', direction: -1 } },
  { words: 'reduceres', says: { measure: 'appropriation', direction: -1 } },
  { words: 'træk på', says: { measure: 'appropriation', direction: -1 } },
  { words: 'trækker', says: { measure: 'appropriation', direction: -1 } },
  { words: 'trækkes', says: { measure: 'appropriation', direction: -1 } },
  { words: 'mindskes', says: { measure: 'appropriation', direction: -1 } },
  { words: 'falder med', says: { direction: -1 } },
  { words: 'reduceret', says: { measure: 'appropriation', direction: -1 } },
  ...['nedsættes', 'nedsætter', 'nedsat', 'nedskrives med', 'beskæres', 'beskåret'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', direction: -1 },
  })),
  ...['forhøjes', 'forhøjer', 'forhøjet', 'hæves', 'opskrives'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', direction: 1 },
  })),
  ...['afgiver', 'afgives', 'afleverer'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', direction: -1 },
  })),
  { words: 'nedskrevet med', says: { measure: 'appropriation', direction: -1 } },
  { words: 'øget', says: { measure: 'appropriation', direction: 1 } },
  { words: 'forøget', says: { measure: 'appropriation', direction: 1 } },
  { words: 'tilført', says: { measure: 'appropriation', direction: 1 } },
  { words: 'skrevet ned til', says: { measure: 'balance', standing: 'proposed' } },
  { words: 'skrives ned til', says: { measure: 'balance', standing: 'proposed' } },
  {
    words: 'er servicerammepuljen på',
    says: {
      measure: 'balance',
      domain: 'appropriations',
      area: 'Servicerammepulje',
      economy: 'financing',
      committee: null,
    },
  },
  { words: 'er puljen på', says: { measure: 'balance', domain: 'appropriations' } },
  { words: '*puljen', says: { domain: 'appropriations' } },
  ...['er *puljen på', 'i *puljen er der', 'i *puljen resterer', 'i *puljen resterer der'].map((words): Term => ({
    words,
    says: { measure: 'balance', domain: 'appropriations' },
  })),
  ...['der resterer', 'resterer der', 'resterer'].map((words): Term => ({
    words,
    says: { measure: 'balance', domain: 'appropriations' },
  })),
  { words: 'vokser budget*', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'budgetterne vokser', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'budgetterne øges', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'sænker', says: { direction: -1 } },
  { words: 'sænkes', says: { direction: -1 } },
  { words: 'øger', says: { measure: 'appropriation', direction: 1 } },
  { words: 'øges', says: { measure: 'appropriation', direction: 1 } },
  { words: 'forøges', says: { measure: 'appropriation', direction: 1 } },
  { words: 'forøger', says: { measure: 'appropriation', direction: 1 } },
  { words: 'tilføres', says: { measure: 'appropriation', direction: 1 } },
  { words: 'vokser', says: { direction: 1 } },
  { words: 'tilbageføres', says: { measure: 'appropriation', direction: 1 } },
  ...['kassetræk*', 'likviditetstræk*', 'likviditetsforbrug*'].map((words): Term => ({
    words,
    says: {
      measure: 'appropriation',
      domain: 'appropriations',
      area: 'Kassebeholdning',
      economy: 'financing',
      direction: -1,
      committee: null,
    },
  })),
  {
    words: 'kassebeholdning*',
    says: { domain: 'appropriations', area: 'Kassebeholdning', economy: 'financing', committee: null },
  },
  {
    words: 'likvide beholdning*',
    says: { domain: 'appropriations', area: 'Kassebeholdning', economy: 'financing', committee: null },
  },
  {
    words: 'serviceramm*pulje',
    says: { domain: 'appropriations', area: 'Servicerammepulje', economy: 'financing', committee: null },
  },
  {
    words: 'servicerammepulje*',
    says: { domain: 'appropriations', area: 'Servicerammepulje', economy: 'financing', committee: null },
  },
  {
    words: 'servicerrammepulje*',
    says: { domain: 'appropriations', area: 'Servicerammepulje', economy: 'financing', committee: null },
  },
  ...['likviditet*', 'gennemsnitslikviditet*'].map((words): Term => ({
    words,
    says: { domain: 'appropriations', area: 'Likviditet', economy: 'financing', committee: null },
  })),
  { words: 'finansiering', says: { economy: 'financing' } },
  // "Driftsresultat før finansiering": what is left before anything finances it.
  ...['før', 'inden', 'ekskl', 'eksklusive'].map((words): Term => ({ words: `${words} finansiering`, says: {} })),
  { words: 'udgør', says: { measure: 'balance' } },
  { words: 'er på', says: { measure: 'balance' } },
  { words: 'være på', says: { measure: 'balance' } },
  ...['var', 'er', 'udgjorde'].flatMap((verb) =>
    ['ultimo', 'primo', 'i'].map((when): Term => ({ words: `${verb} ${when} _ på`, says: { measure: 'balance' } })),
  ),
  { words: 'rummer', says: { measure: 'balance' } },
  { words: 'nedskrevet til', says: { measure: 'balance', standing: 'proposed' } },
  { words: 'nedskrives til', says: { measure: 'balance', standing: 'proposed' } },
  { words: 'tilbage er', says: { measure: 'balance' } },
  { words: 'tilbage', says: { measure: 'balance' } },
  { words: 'pladser tilbage', says: { direction: -1 } },
  { words: 'flyttet', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  { words: 'flyttes', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  { words: 'omplaceres', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  ...['omplacering', 'omplaceringer', 'budgetomplacering*', 'flytning', 'flytninger'].flatMap((moves) =>
    ['', ' af budget*'].map((what): Term => ({
      words: `${moves}${what}`,
      says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' },
    })),
  ),
  { words: 'omplaceret', says: { measure: 'appropriation', domain: 'appropriations', move: 'verb' } },
  // economy and frame
  { words: 'drift', says: { economy: 'operations' } },
  { words: 'driften', says: { economy: 'operations' } },
  { words: 'driftsområde', says: { economy: 'operations' } },
  { words: 'driftsområdet', says: { economy: 'operations' } },
  { words: 'driftssiden', says: { economy: 'operations' } },
  ...['drift', 'nettodrift'].flatMap((drift) =>
    ['udgift*', 'budget*', 'ramme*', 'oversigt*', 'bevilling*', 'virksomhed*'].map((rest): Term => ({
      words: `${drift}s${rest}`,
      says: { economy: 'operations' },
    })),
  ),
  { words: 'driftsregnskab*', says: { economy: 'operations', domain: 'accounts', measure: 'actual' } },
  { words: 'anlægsregnskab*', says: { economy: 'capital', domain: 'accounts', measure: 'actual' } },
  ...['budget*', 'projekt*', 'program*', 'ramme*', 'oversigt*', 'arbejde*', 'området', 'område', 'siden'].map(
    (rest): Term => ({
      words: `anlægs${rest}`,
      says: { economy: 'capital' },
    }),
  ),
  { words: 'anlæg', says: { economy: 'capital' } },
  { words: 'anlægsudgift*', says: { economy: 'capital' } },
  { words: 'anlægsvirksomhed*', says: { economy: 'capital' } },
  { words: 'fra drift til anlæg', says: {} },
  { words: 'indtægt', says: { economy: 'income' } },
  { words: 'indtægter', says: { economy: 'income' } },
  { words: '*indtægterne', says: { economy: 'income' } },
  { words: 'skatter', says: { economy: 'income' } },
  { words: 'generelle tilskud', says: { economy: 'income' } },
  { words: 'skatter og tilskud', says: { economy: 'income' } },
  { words: 'skatter tilskud og udligning', says: { economy: 'income' } },
  { words: 'tilskud og udligning', says: { economy: 'income' } },
  { words: 'udligning', says: { economy: 'income' } },
  { words: 'servicerammen', says: { frame: 'inside' } },
  { words: 'indenfor servicerammen', says: { frame: 'inside' } },
  { words: 'inden for servicerammen', says: { frame: 'inside' } },
  { words: 'inden for servicerrammen', says: { frame: 'inside' } },
  { words: 'indenfor servicerrammen', says: { frame: 'inside' } },
  { words: 'inden for serviceområdet', says: { frame: 'inside' } },
  ...['service inkl', 'service ekskl', 'service excl'].map((words): Term => ({ words, says: { frame: 'inside' } })),
  { words: 'serviceområdet', says: { frame: 'inside' } },
  { words: 'på service', says: { frame: 'inside' } },
  { words: 'serviceudgift*', says: { frame: 'inside' } },
  { words: 'udenfor servicerammen', says: { frame: 'outside' } },
  { words: 'uden for servicerammen', says: { frame: 'outside' } },
  { words: 'uden for rammen', says: { frame: 'outside' } },
  { words: 'inden for rammen', says: { frame: 'inside' } },
  // A frame with a size of its own ("rammen på 3%") is not the service frame.
  { words: 'inden for rammen på', says: {} },
  // whose
  { words: 'alle udvalg', says: { committee: null } },
  { words: 'samtlige udvalg', says: { committee: null } },
  ...['udvalgene', 'udvalgenes', 'fagudvalgene', 'fagudvalgenes', 'kommunens drift'].map((words): Term => ({
    words,
    says: { committee: null },
  })),
  { words: 'udvalgene under ét', says: { committee: null } },
  { words: 'hele kommunen', says: { committee: null } },
  { words: 'samlede kommunale område', says: { committee: null } },
  { words: 'for _ kommune', says: { committee: null } },
  { words: 'skattefinansiere* område', says: { committee: null } },
  { words: 'skattefinansiere* drift', says: { committee: null } },
  { words: 'skattefinansiere* driftsudgift*', says: { committee: null, economy: 'operations' } },
  { words: 'skattefinansiere* anlæg', says: { committee: null, economy: 'capital' } },
  { words: 'skattefinansiere* anlægsudgift*', says: { committee: null, economy: 'capital' } },
  { words: 'skattefinansiere* resultat', says: { committee: null } },
  { words: 'kommunen som helhed', says: { committee: null } },
  { words: 'kommunen samlet', says: { committee: null } },
  { words: 'kommune som helhed', says: { committee: null } },
  // What moves in the books or is borrowed is neither spent nor granted.
  ...['korrektion*', 'regulering*', 'justering*'].map((words): Term => ({
    words: `teknisk* ${words}`,
    says: { denied: true },
  })),
  ...['sænke', 'sænker', 'nedbringe', 'reducere', 'bremse'].map((verb): Term => ({
    words: `${verb} forbruget`,
    says: { denied: true },
  })),
  // "står til at hente ca. 3,0 mio. kr.": what is aimed at.
  { words: 'at hente', says: { denied: true } },
  { words: 'teknisk* korrektion* mellem _ og _', says: { denied: true } },
  ...['internt lån', 'interne lån', 'et lån', 'lån på', 'låneoptag på', 'låneoptagelse på'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  // What became of a part of money that was granted.
  ...['er udmøntet', 'er disponeret', 'er anvendt', 'er udbetalt'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  ...['ikke brugt', 'ikke er brugt', 'ikke blevet brugt', 'ikke forbrugt'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  // "40-45 mio. kr. ikke når at blive brugt": what is left, not what was spent.
  ...['når at blive', 'nåede at blive', 'nås', 'bliver', 'blev', 'forventes', 'ventes'].flatMap((verb) =>
    ['brugt', 'anvendt', 'forbrugt'].flatMap((spent) =>
      [`ikke ${verb} ${spent}`, `${verb} ikke ${spent}`].map((words): Term => ({ words, says: { denied: true } })),
    ),
  ),
  { words: 'samlet set', says: { committee: null } },
  { words: 'samlet giver', says: { committee: null } },
  { words: 'samlet foreslås', says: { committee: null, standing: 'proposed' } },
  { words: 'kommune samlet', says: { committee: null } },
  { words: 'kommunens samlede', says: { committee: null } },
  { words: 'under ét', says: { committee: null } },
  // standing
  { words: 'foreløbig*', says: { standing: 'provisional' } },
  { words: 'endelig* regnskab*', says: { standing: 'final' } },
  { words: 'forslag', says: { standing: 'proposed' } },
  { words: 'foreslås', says: { standing: 'proposed' } },
  { words: 'foreslår', says: { standing: 'proposed' } },
  { words: 'indstilles', says: { standing: 'proposed' } },
  { words: 'indstillet', says: { standing: 'proposed' } },
  { words: 'ønsker', says: { standing: 'wished' } },
  { words: 'ønskes', says: { standing: 'wished' } },
  { words: 'søgte', says: { standing: 'wished' } },
  { words: 'ansøgt', says: { standing: 'wished' } },
  { words: 'ansøgte om', says: { standing: 'wished' } },
  { words: 'bad om', says: { standing: 'wished' } },
  ...['bevilget', 'bevilgede', 'bevilliget', 'bevilligede', 'gav', 'er givet', 'blev givet', 'har givet'].map(
    (words): Term => ({ words, says: { standing: 'granted' } }),
  ),
  { words: 'frigivet', says: { standing: 'granted' } },
  { words: 'forventer at modtage', says: { standing: 'announced', measure: 'grant', domain: 'grants' } },
  { words: 'stilles i udsigt', says: { standing: 'announced', domain: 'grants' } },
  { words: 'ville', says: { standing: 'hypothetical' } },
  { words: 'såfremt', says: { standing: 'hypothetical' } },
  // the domain of a headline
  { words: 'regnskabsresultat*', says: { domain: 'accounts' } },
  { words: 'kom ud af', says: { domain: 'accounts' } },
  { words: 'regnskabet*', says: { domain: 'accounts' } },
  ...['regnskabsprognose', 'regnskabsprognosen', 'regnskabsprognoser', 'regnskabsprognoserne'].map((words): Term => ({
    words,
    says: { domain: 'expected_accounts' },
  })),
  { words: 'regnskabs*', says: { domain: 'accounts' } },
  { words: 'årsberetning*', says: { domain: 'accounts', report: 'final' } },
  { words: 'årsregnskab*', says: { domain: 'accounts', report: 'final' } },
  { words: 'foreløbig* regnskab*', says: { domain: 'accounts', standing: 'provisional', measure: 'actual' } },
  { words: 'forventede*', says: { domain: 'expected_accounts' } },
  { words: 'forventet*', says: { domain: 'expected_accounts' } },
  { words: 'forventes', says: { domain: 'expected_accounts' } },
  { words: 'forventer', says: { domain: 'expected_accounts' } },
  { words: 'ventes', says: { domain: 'expected_accounts' } },
  { words: 'ventet', says: { domain: 'expected_accounts' } },
  // costs and grants
  { words: 'koster', says: { measure: 'cost', domain: 'costs' } },
  { words: 'kostede', says: { measure: 'cost', domain: 'costs' } },
  { words: 'koste', says: { measure: 'cost', domain: 'costs' } },
  { words: 'kostet', says: { measure: 'cost', domain: 'costs' } },
  { words: 'pris', says: { measure: 'cost', domain: 'costs' } },
  { words: 'prisen', says: { measure: 'cost', domain: 'costs' } },
  { words: 'priser', says: { measure: 'cost', domain: 'costs' } },
  { words: 'priserne', says: { measure: 'cost', domain: 'costs' } },
  // "1.000 kr., årets pris- og lønniveau" tells in whose money, not what it costs
  ...['pris og løn*', 'årets pris*', 'løbende pris*', 'faste pris*', '20* pris*', 'prisniveau*'].map((words): Term => ({
    words,
    says: {},
  })),
  ...['*gebyr', '*gebyret', 'gebyrer', 'gebyrerne', '*takst', '*taksten', '*takster', '*taksterne'].map(
    (words): Term => ({ words, says: { measure: 'cost', domain: 'costs' } }),
  ),
  // What a project costs from then on.
  ...['afledt* drift', 'afledt* driftsudgift*', 'afledt* udgift*'].flatMap((expense) =>
    ['', ' udgør', ' er', ' er på', ' på'].map((verb): Term => ({
      words: `${expense}${verb}`,
      says: { measure: 'cost', domain: 'costs' },
    })),
  ),
  { words: 'udgift', says: { measure: 'cost', domain: 'costs' } },
  { words: 'udgifter', says: { measure: 'cost', domain: 'costs' } },
  { words: 'udgiften', says: { measure: 'cost', domain: 'costs' } },
  { words: 'omkostning*', says: { measure: 'cost', domain: 'costs' } },
  { words: 'leje', says: { measure: 'cost', domain: 'costs' } },
  { words: 'lagde', says: { measure: 'cost', domain: 'costs' } },
  { words: 'bidrog', says: { measure: 'cost', domain: 'costs' } },
  { words: 'bidrager', says: { measure: 'cost', domain: 'costs' } },
  // Grants that the municipality gives are no income.
  ...[
    'giver tilskud',
    'yder tilskud',
    'ydes tilskud',
    'ydet tilskud',
    'givet tilskud',
    'gives tilskud',
    'uddelt',
    'uddeles',
    'uddeler',
    ...RECEIVERS.flatMap((who) => RECEIVED.map((verb) => `${who} ${verb}`)),
  ].map((words): Term => ({ words, says: { denied: true } })),
  ...RECEIVERS.map((who): Term => ({ words: `tilskud til ${who}`, says: {} })),
  { words: 'tilskud', says: { measure: 'grant', domain: 'grants' } },
  { words: 'tilskuddet', says: { measure: 'grant', domain: 'grants' } },
  { words: 'projektmidler', says: { measure: 'grant', domain: 'grants' } },
  { words: 'fondsmidler', says: { measure: 'grant', domain: 'grants' } },
  { words: 'støtte på', says: { measure: 'grant', domain: 'grants' } },
  { words: 'modtage', says: { measure: 'grant', domain: 'grants' } },
  { words: 'modtager', says: { measure: 'grant', domain: 'grants' } },
  { words: 'har modtaget', says: { measure: 'grant', domain: 'grants' } },
  ...[
    'har _ modtaget',
    'har _ _ modtaget',
    'er modtaget',
    'blev modtaget',
    'er der modtaget',
    'er _ modtaget',
    'opnået tilsagn om',
    'givet tilsagn om',
    'givet kommunen tilsagn om',
    'fået tilsagn om',
  ].map((words): Term => ({
    words,
    says: { measure: 'grant', domain: 'grants' },
  })),
  ...['bevilget kommunen', 'bevilget _ kommune', 'givet kommunen', 'tildelt kommunen', 'tildelt _ kommune'].map(
    (words): Term => ({ words, says: { measure: 'grant', domain: 'grants', standing: 'granted' } }),
  ),
  { words: 'modtog', says: { measure: 'grant', domain: 'grants' } },
  ...DONORS,
];

/** Names of reports. In a heading they give the domain; in a sentence they only tell which report is meant. */
export const REPORTS: readonly Term[] = [
  // A column called "Budget 2025" is no "regnskab", whatever the caption says.
  { words: 'budget', says: { measure: 'original_budget' } },
  { words: 'skøn', says: { measure: 'expected' } },
  { words: 'prognose', says: { measure: 'expected' } },
  // A column of what is left is neither what was spent nor a budget.
  ...['rest', 'restbeløb', 'restbudget*', 'restbevilling*', 'restrådighedsbeløb*', 'resterende *budget*'].map(
    (words): Term => ({ words, says: { denied: true } }),
  ),
  ...['rest', 'restbeløb', 'restbevilling', 'restrådighedsbeløb'].map((words): Term => ({
    words: `${words} overf*`,
    says: {},
  })),
  { words: 'udvikling siden', says: { measure: 'change' } },
  { words: 'udvikling fra', says: { measure: 'change' } },
  { words: 'udvikling i pct', says: { measure: 'change' } },
  { words: 'økonomiske redegørelse*', says: { domain: 'expected_accounts' } },
  { words: 'økonomisk redegørelse*', says: { domain: 'expected_accounts' } },
  { words: 'budgetopfølgning*', says: { domain: 'expected_accounts' } },
  { words: 'økonomiopfølgning*', says: { domain: 'expected_accounts' } },
  ...[
    'økonomirapport*',
    'budgetrevision*',
    'budgetkontrol*',
    'kvartalsopfølgning*',
    'kvartalsrapport*',
    'halvårsopfølgning*',
    'månedsopfølgning*',
    'månedsrapport*',
    'økonomivurdering*',
    'budgetvurdering*',
    'kvartalsprognose*',
    'kvartalsregnskab*',
    'anlægsstatus*',
    'anlægsopfølgning*',
    'halvårsregnskab*',
  ].map((words): Term => ({ words, says: { domain: 'expected_accounts' } })),
  ...['økonomisk status*', 'økonomisk opfølgning*', 'økonomistatus*', 'budgetstatus*', 'økonomi pr'].map(
    (words): Term => ({
      words,
      says: { domain: 'expected_accounts' },
    }),
  ),
];
