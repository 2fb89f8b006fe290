import type { Term } from '../../types/words.ts';
import { AGAINST_BUDGET, BEYOND_GRANTED, MORE } from './against.ts';
import { AMOUNTS } from './amounts.ts';

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
const LOWERING = [
  'nedbringe*',
  'nedbragt',
  'reducere*',
  'mindske*',
  'sænke*',
  'begrænse*',
  'dæmpe*',
  'bremse*',
  'falder',
  'faldt',
];
const RAISING = ['øge', 'øger', 'øget', 'øges', 'forøge*', 'forværre*', 'vokser', 'voksede', 'stiger', 'steg'];
const ON = ['', ' på _', ' på _ _', ' på _ og _', ' for _', ' i _', ' inden for _'];

/** "skal nedbringe udgifterne med", "mindske udgifterne til kørsel med": what is done to lower spending. */
const SPENDING_MOVES: readonly Term[] = LOWERING.filter((verb) => verb.endsWith('*')).flatMap((verb) =>
  [...ON, ' til _', ' til _ og _'].map((where): Term => ({
    words: `${verb} udgift*${where} med`,
    says: { measure: 'change', direction: -1 },
  })),
);

const RESULT_MOVES: readonly Term[] = [
  ...LOWERING.map((verb) => [verb, -1] as const),
  ...RAISING.map((verb) => [verb, 1] as const),
]
  .flatMap(([verb, direction]) =>
    (
      [
        ['merforbrug*', 1],
        ['mindreforbrug*', -1],
        ['overskridelse*', 1],
        ['underskud*', 1],
      ] as const
    ).flatMap(([result, side]) =>
      ON.map((where): Term => ({
        words: `${verb} ${result}${where} med`,
        says: { measure: 'change', direction: side === direction ? 1 : -1 },
      })),
    ),
  )
  .concat(
    LOWERING.flatMap((verb) =>
      ['forventede', 'ventede', 'samlede'].map((told): Term => ({
        words: `${verb} det ${told} merforbrug* med`,
        says: { measure: 'change', direction: -1 },
      })),
    ),
    [
      ...['nedbragt', 'reduceret', 'mindsket', 'faldet', 'sænket', 'blevet mindre'].map((verb) => [verb, -1] as const),
      ...['nedbringes', 'reduceres', 'mindskes', 'falder', 'faldt'].map((verb) => [verb, -1] as const),
      ...['vokset', 'steget', 'øget', 'forøget'].map((verb) => [verb, 1] as const),
      ...['øges', 'forøges', 'vokser', 'voksede', 'stiger', 'steg'].map((verb) => [verb, 1] as const),
    ].flatMap(([verb, direction]) =>
      ['merforbrug', 'merforbruget', 'mindreforbrug', 'mindreforbruget']
        .flatMap((result) =>
          ON.flatMap((where) =>
            (result.endsWith('et') ? ['', ' er', ' være'] : ['']).map((is) => `${result}${where}${is} ${verb} med`),
          ),
        )
        // "Det forventede merforbrug er reduceret med"; others ("vokset med") are no grants by themselves.
        .concat(
          (/reduceret|øget/u.test(verb) ? ['forventede', 'ventede', 'samlede'] : []).flatMap((told) =>
            ['merforbrug', 'mindreforbrug'].flatMap((result) =>
              ['', ' er', ' blev', ' være', ' blevet', ' er blevet'].map((is) => `${told} ${result}${is} ${verb} med`),
            ),
          ),
        )
        .map((words): Term => ({
          words,
          says: { measure: 'change', direction: words.includes('mindreforbrug') === (direction === 1) ? -1 : 1 },
        })),
    ),
  );

/** "1,1 mio. kr. mere i indtægter", "færre indtægter på 0,4 mio. kr.": less income is like more spending. */
const INCOME_CHANGES: readonly Term[] = [
  ...['mere', 'mindre'].flatMap((word) =>
    [
      ...['indtægt', 'indtægter', 'indtægterne', 'gebyrindtægt*', 'lejeindtægt*', 'brugerbetaling'],
      ...['skat', 'skatter', 'tilskud og udligning', 'generelle tilskud', 'bloktilskud', 'statsrefusion', 'refusion'],
    ].flatMap((income) => ['', 'kr '].map((amount) => `${amount}${word} i ${income}`)),
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

const DENIED = ['ikke et', 'ikke noget', 'ikke længere et', 'ikke længere noget', 'ikke tale om et'].flatMap((not) =>
  ['merforbrug', 'mindreforbrug', 'underskud', 'overskud'].map((noun) => `${not} ${noun}`),
);

/** By how much accounts or expectations lie over or under a budget, and how that has changed. */
export const DEVIATIONS: readonly Term[] = [
  { words: '*merforbrug*', says: { measure: 'deviation', direction: 1 } },
  { words: '*mindreforbrug*', says: { measure: 'deviation', direction: -1 } },
  { words: '*overforbrug*', says: { measure: 'deviation', direction: 1 } },
  { words: '*underforbrug*', says: { measure: 'deviation', direction: -1 } },
  { words: 'negativt merforbrug*', says: { measure: 'deviation', direction: -1 } },
  { words: 'negativt mindreforbrug*', says: { measure: 'deviation', direction: 1 } },
  ...['overstiger', 'oversteg', 'overstige'].flatMap((verb) =>
    ['budget*', 'det korrigerede budget*', 'det budgetterede'].map((budget): Term => ({
      words: `${verb} ${budget}`,
      says: { measure: 'deviation', direction: 1 },
    })),
  ),
  // "Budgettet holder ikke; der mangler 2,2 mio. kr."
  { words: 'holder ikke der mangler', says: { measure: 'deviation', direction: 1 } },
  { words: 'mangler indtægter for', says: { measure: 'deviation', direction: 1, economy: 'income' } },
  // "Afvigelsen udgør minus 4,7 mio. kr.": the sign of a number.
  ...['udgør', 'udgjorde', 'er på', 'var på', 'på', 'viser'].map((verb): Term => ({
    words: `${verb} minus`,
    says: { direction: -1 },
  })),
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
  // "en merudgift på driftsbudgettet på 5,4 mio. kr.", "afvigelsen på budgettet er": the budget is what it is held
  // against.
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
    words: `${less} *udgift*`,
    says: { measure: 'deviation', direction: -1 },
  })),
  ...['højere', 'flere', 'større', 'øgede', 'stigende', 'ekstra'].map((more): Term => ({
    words: `${more} *udgift*`,
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
  ...['overholdt med', 'overholdes med'].map((words): Term => ({
    words,
    says: { measure: 'deviation', direction: -1 },
  })),
  // What is to be saved is an aim.
  ...['effektiviseringsmål*', 'sparemål*', 'besparelsesmål*', 'effektiviseringskrav*'].map((words): Term => ({
    words,
    says: { denied: true },
  })),
  { words: 'budgetoverskridelse*', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskridelse*', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskride', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskrider', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskredet', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskrides', says: { measure: 'deviation', direction: 1 } },
  { words: 'underskud*', says: { measure: 'deviation', direction: 1 } },
  { words: 'overskud*', says: { measure: 'deviation', direction: -1 } },
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
  ...BEYOND_GRANTED,
  { words: 'opjuster*', says: { measure: 'change', direction: 1 } },
  { words: 'nedjuster*', says: { measure: 'change', direction: -1 } },
  // "opjusteret dette skøn med": what somebody reckons with.
  ...['opjuster* _ skøn', 'nedjuster* _ skøn'].map((words): Term => ({ words, says: { denied: true } })),
  { words: 'nedbragt', says: { measure: 'change', direction: -1 } },
  { words: 'nedbringes', says: { measure: 'change', direction: -1 } },
  ...RESULT_MOVES,
  ...SPENDING_MOVES,
  ...RESULT_CHANGES,
  { words: 'forbedring*', says: { measure: 'change', direction: -1 } },
  { words: 'forbedret', says: { measure: 'change', direction: -1 } },
  { words: 'forværring*', says: { measure: 'change', direction: 1 } },
  { words: 'forværret', says: { measure: 'change', direction: 1 } },
  { words: 'ville have været', says: { standing: 'hypothetical', measure: 'change' } },
  { words: 'ville _ have været', says: { standing: 'hypothetical', measure: 'change' } },
  { words: 'kunne have været', says: { standing: 'hypothetical', measure: 'change' } },
  { words: 'større', says: { measure: 'change', direction: 1 } },
];
