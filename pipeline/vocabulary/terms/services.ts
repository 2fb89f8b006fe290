import type { Term } from '../../types/words.ts';

/** Absence through illness; "fravær" alone may be that of pupils, so it names no domain. */
const ABSENCE: readonly Term[] = [
  // Before the words that begin alike: of two that end together the first wins.
  ...['*dagsværk', '*dageværk', 'fraværsdage', 'sygedage', 'sygefraværsdage'].map((words): Term => ({
    words,
    says: { domain: 'sickness_absence', measure: 'count', unit: 'days' },
  })),
  { words: 'sygefravær*', says: { domain: 'sickness_absence', measure: 'share' } },
  { words: 'fraværsprocent*', says: { domain: 'sickness_absence', measure: 'share' } },
  // Absence of pupils is none through illness of those employed.
  ...['ulovligt fravær', 'ulovlige fravær'].map((words): Term => ({ words, says: { denied: true } })),
  ...['elevfravær*', 'skolefravær*', 'elevernes fravær', 'elevernes samlede fravær'].map((words): Term => ({
    words,
    says: { domain: 'education', measure: 'share', subject: 'elevfravær' },
  })),
  { words: 'fravær', says: { measure: 'share' } },
  { words: 'fraværet', says: { measure: 'share' } },
  ...[
    'langtidsfravær*',
    'langtidssygefravær*',
    'lange sygefravær',
    'lange fravær',
    'langt fravær',
    'langt sygefravær',
    'det lange',
  ].map((words): Term => ({
    words,
    says: { measure: 'share', subject: 'langtidsfravær' },
  })),
  ...[
    'korttidsfravær*',
    'korttidssygefravær*',
    'korte sygefravær',
    'korte fravær',
    'kort fravær',
    'kort sygefravær',
    'det korte',
  ].map((words): Term => ({
    words,
    says: { measure: 'share', subject: 'korttidsfravær' },
  })),
  ...['medarbejder', 'ansat', 'fuldtidsansat', 'fuldtidsstilling', 'fuldtidsmedarbejder', 'årsværk'].map(
    (words): Term => ({
      words: `dage pr ${words}`,
      says: { measure: 'count', unit: 'days' },
    }),
  ),
  { words: 'syg', says: { measure: 'count' } },
  { words: 'syge', says: { measure: 'count' } },
  { words: 'antal ansatte', says: { measure: 'persons', unit: 'persons' } },
  { words: 'antal medarbejdere', says: { measure: 'persons', unit: 'persons' } },
  { words: 'antal fuldtidsstillinger', says: { measure: 'persons', unit: 'fte' } },
];

/** "Udlånet faldt fra 498.000 til 471.500". */
const LOANS: readonly Term[] = ['udlånet', 'udlånene', 'samlede udlån', 'fysiske udlån', 'digitale udlån'].map(
  (words): Term => ({
    words,
    says: { domain: 'activity', measure: 'count', subject: 'udlån' },
  }),
);

/** Of what a ratio is. */
const RATIOS: readonly string[] = [
  ...['voksen', 'klasse', 'lærer', 'pædagog', 'medarbejder', 'ansat', 'årsværk', 'indbygger', 'borger', 'elev', 'barn'],
  ...['plads', 'skole', 'institution', 'husstand', 'hold', 'forening', 'time', 'dag', 'uge', 'måned', 'år', '1*'],
];

/** "Antal elever", "Elevtal": counts that a header or noun names. */
const TALLIES: readonly Term[] = [
  ['elev', 'elever'],
  ['børne', 'børn'],
  ['besøgs', 'besøgende'],
  ['udlåns', 'udlån'],
  ['medlems', 'medlemmer'],
  ['passager', 'passagerer'],
  ['indbygger', 'indbyggere'],
  ['befolknings', 'indbyggere'],
  ['folke', 'indbyggere'],
].flatMap(([stem = '', subject = '']): Term[] =>
  [`${stem}tal`, `${stem}tallet`, `${stem}tallene`, `antal ${subject}`, `antallet af ${subject}`].flatMap(
    (words): Term[] => [
      { words, says: { domain: 'activity', measure: 'count', subject } },
      // "antal børn pr. voksen" is a ratio.
      ...RATIOS.map((whole): Term => ({ words: `${words} pr ${whole}`, says: {} })),
    ],
  ),
);

/** "Befolkningen pr. 1. januar var 44.140": how many live there, no share of them. */
const POPULATION: readonly Term[] = [
  'befolkningen pr',
  'befolkningen er',
  'befolkningen var',
  'befolkningen udgør',
  'befolkningen ultimo',
  'befolkningen primo',
].map((words): Term => ({ words, says: { domain: 'activity', measure: 'count', subject: 'indbyggere' } }));

/** How long something takes that is measured; of plans and terms references.ts knows. */
const WAITING: readonly Term[] = [
  ...[
    ['ventetid', 'ventetid'],
    ['genoptræningsventetid', 'ventetid'],
    ['sagsbehandlingstid', 'sagsbehandlingstid'],
    ['byggesagsbehandlingstid', 'sagsbehandlingstid'],
    ['bruttosagsbehandlingstid', 'bruttosagsbehandlingstid'],
    ['nettosagsbehandlingstid', 'nettosagsbehandlingstid'],
    ['behandlingstid', 'behandlingstid'],
    ['svartid', 'svartid'],
    ['liggetid', 'liggetid'],
  ].flatMap(([word = '', subject = '']): Term[] => [
    { words: `${word}*`, says: { domain: 'activity', measure: 'count', subject } },
    ...['uger', 'i uger', 'antal uger'].map((weeks): Term => ({
      words: `${word} ${weeks}`,
      says: { domain: 'activity', measure: 'count', subject, unit: 'days', scale: 7 },
    })),
    ...['dage', 'i dage', 'antal dage'].map((days): Term => ({
      words: `${word} ${days}`,
      says: { domain: 'activity', measure: 'count', subject, unit: 'days' },
    })),
  ]),
  ...['sagsbehandlingstid*', 'behandlingstid*'].flatMap((time) =>
    ['i ankestyrelsen', 'hos ankestyrelsen', 'ved ankestyrelsen'].map((board): Term => ({
      words: `${time} ${board}`,
      says: {},
    })),
  ),
  // "det tager i gennemsnit 23 dage at få sagsbehandlet en byggesag"
  ...['få sagsbehandlet', 'få behandlet en', 'behandle en byggesag', 'sagsbehandle en'].map((words): Term => ({
    words,
    says: { domain: 'activity', measure: 'count', subject: 'sagsbehandlingstid' },
  })),
  { words: 'servicemål*', says: { measure: 'target' } },
  // "Vuggestuen er normeret til 190 pladser": what it is to hold.
  ...['normeret til', 'normerede til', 'normering på', 'normeringen på', 'normering til'].map((words): Term => ({
    words,
    says: { measure: 'target' },
  })),
  ...['', ' som', ' der'].flatMap((which) =>
    ['er', 'var', 'udgør', 'udgjorde'].map((verb): Term => ({
      words: `normeringen${which} ${verb}`,
      says: { measure: 'target' },
    })),
  ),
  // "Kvoten for 2024 er 9 flygtninge": those who are to come.
  ...['kvoten', 'flygtningekvote*', 'kommunekvote*'].map((words): Term => ({ words, says: { measure: 'target' } })),
  { words: 'for et år siden', says: { previous: true } },
  ...['frist', 'fristen', 'tidsfrist*', 'klagefrist*', 'ansøgningsfrist*', 'høringsfrist*', 'opsigelsesvarsel*'].map(
    (words): Term => ({ words, says: { denied: true } }),
  ),
];

/** Of what is offered, how much is used. */
const USED: readonly Term[] = [
  ...['belægningsprocent*', 'belægningsgrad*', 'belægning i pct', 'belægning i procent', 'kapacitetsudnyttelse*'],
  ...['er', 'var', 'udgør', 'udgjorde', 'ligger', 'lå'].map((verb) => `belægningen ${verb}`),
].map((words): Term => ({ words, says: { domain: 'activity', measure: 'share', subject: 'belægning' } }));

/** Those who work for a municipality; of a ratio ("kr. pr. årsværk") they are no number. */
const STAFF: readonly Term[] = ['årsværk', 'fuldtidsstillinger', 'fuldtidsansatte'].flatMap((words): Term[] => [
  { words, says: { domain: 'activity', measure: 'count', subject: 'årsværk', unit: 'fte' } },
  { words: `pr ${words}`, says: {} },
  { words: `antal ${words}`, says: { domain: 'activity', measure: 'count', subject: 'årsværk', unit: 'fte' } },
  { words: `antallet af ${words}`, says: { domain: 'activity', measure: 'count', subject: 'årsværk', unit: 'fte' } },
]);

/** Absence, waiting times, and counts that a header or noun names. */
export const SERVICES: readonly Term[] = [
  ...ABSENCE,
  ...WAITING,
  ...TALLIES,
  ...STAFF,
  ...LOANS,
  ...POPULATION,
  ...USED,
];
