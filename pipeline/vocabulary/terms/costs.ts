import type { Term } from '../../types/words.ts';

/** Those to whom a municipality gives grants. */
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
  // "hvoraf statslige puljemidler dækker 2,2 mio. kr.", "heraf finansierer Naturfonden 1,5 mio. kr."
  ...[
    ...['statslige puljemidler', 'statslige midler', 'statspuljemidler', 'eu midler', 'eksterne fondsmidler'],
    ...['puljemidler', 'midler'].flatMap((money) =>
      ['staten', 'eu', '*styrelsen', '*ministeriet', '*fonden'].map((who) => `${money} fra ${who}`),
    ),
    ...['finansierer', 'betaler', 'dækker', 'bidrager med'].flatMap((pays) =>
      ['*fonden', '*styrelsen', '*ministeriet', 'realdania'].flatMap((who) => [
        `${who} ${pays}`,
        ...(pays === 'bidrager med' ? [] : [`${pays} ${who}`, `${pays} _ ${who}`, `${pays} _ og ${who}`]),
      ]),
    ),
  ].map((words): Term => ({ words, says: { measure: 'grant', domain: 'grants' } })),
];

/** What something costs, and the grants that others give. */
export const COSTS_AND_GRANTS: readonly Term[] = [
  // "0,8 mio. kr. skyldes højere priser": why it is so, and no price.
  ...['højere', 'stigende', 'øgede', 'lavere', 'faldende', 'dyrere'].map((how): Term => ({
    words: `${how} priser`,
    says: {},
  })),
  { words: 'koster', says: { measure: 'cost', domain: 'costs' } },
  { words: 'kostede', says: { measure: 'cost', domain: 'costs' } },
  { words: 'koste', says: { measure: 'cost', domain: 'costs' } },
  { words: 'kostet', says: { measure: 'cost', domain: 'costs' } },
  { words: 'pris', says: { measure: 'cost', domain: 'costs' } },
  { words: 'prisen', says: { measure: 'cost', domain: 'costs' } },
  ...['gennemsnitsudgiften', 'gennemsnitsomkostningen', 'enhedsudgiften'].map((words): Term => ({
    words,
    says: { measure: 'cost', domain: 'costs' },
  })),
  ...['gennemsnits', 'time', 'enheds', 'døgn', 'dag', 'måneds', 'års', 'styk', 'plads', 'elev', 'kørsels']
    .flatMap((of) => [`*${of}pris`, `*${of}prisen`, `*${of}priser`, `*${of}priserne`])
    .map((words): Term => ({ words, says: { measure: 'cost', domain: 'costs' } })),
  // "Serviceudgifterne pr. indbygger": what each costs.
  ...[
    'indbygger',
    'borger',
    'elev',
    'barn',
    'plads',
    'person',
    'bruger',
    'modtager',
    'beboer',
    'husstand',
    'ældre',
  ].map((each): Term => ({ words: `*udgift* pr ${each}`, says: { measure: 'cost', domain: 'costs' } })),
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
  // "bevilgede 1.000.000 kr. i udgift til": on which side of the budget.
  { words: 'kr i udgift', says: {} },
  // "3,4 mio. kr. i udgifter og 1,2 mio. kr. i indtægter": the same, where the other side follows.
  ...['i', 'vedrørende', 'på'].flatMap((side) =>
    ['og', 'samt'].map((and): Term => ({ words: `kr ${side} udgifter ${and}`, says: {} })),
  ),
  // In prose what is to be paid; a column of that name tells its table's.
  ...['anlægssum', 'anlægssummen', 'byggesum', 'byggesummen'].flatMap((sum) =>
    ['', ' for _', ' vedr _', ' til _'].flatMap((what) =>
      ['er', 'er på', 'udgør', 'på', 'bliver', 'andrager'].map((verb): Term => ({
        words: `${sum}${what} ${verb}`,
        says: { measure: 'cost', domain: 'costs', economy: 'capital' },
      })),
    ),
  ),
  // "Udgifterne til renoveringen beløber sig til 6 mio. kr."
  ...['udgifterne', 'anlægsudgiften', 'anlægsudgifterne'].flatMap((expense) =>
    ['', ' til _', ' til _ _', ' for _', ' ved _'].flatMap((what) =>
      ['beløber sig til', 'andrager', ...(expense.startsWith('anlæg') ? ['udgør', 'er på', 'bliver'] : [])].map(
        (verb): Term => ({ words: `${expense}${what} ${verb}`, says: { measure: 'cost', domain: 'costs' } }),
      ),
    ),
  ),
  // "Udgifterne til museer blev 9,8 mio. kr." under the accounts of a year; what is no account tells its domain itself.
  ...['udgifterne', 'udgiften'].flatMap((expense) =>
    [' til _', ' for _', ' ved _'].flatMap((what) =>
      ['blev', 'blev på', 'udgjorde samlet', 'udgjorde i alt', 'beløb sig til'].map((verb): Term => ({
        words: `${expense}${what} ${verb}`,
        says: { measure: 'cost' },
      })),
    ),
  ),
  { words: 'udgift', says: { measure: 'cost', domain: 'costs' } },
  { words: 'udgifter', says: { measure: 'cost', domain: 'costs' } },
  { words: 'udgiften', says: { measure: 'cost', domain: 'costs' } },
  { words: 'omkostning*', says: { measure: 'cost', domain: 'costs' } },
  { words: 'leje', says: { measure: 'cost', domain: 'costs' } },
  { words: 'lagde', says: { measure: 'cost', domain: 'costs' } },
  { words: 'bidrog', says: { measure: 'cost', domain: 'costs' } },
  ...['bidrager', 'bidrager med', 'bidrog', 'bidrog med'].map((gives): Term => ({
    words: `*puljen ${gives}`,
    says: { measure: 'appropriation', domain: 'appropriations', direction: -1 },
  })),
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
  ].map((words): Term => ({ words, says: { denied: true } })),
  ...RECEIVERS.map((who): Term => ({ words: `tilskud til ${who}`, says: {} })),
  // What the municipality gives is no income: "Der indstilles tilskud på 325.000 kr. til".
  ...[
    'indstill*',
    'foreslå*',
    'anbefal*',
    'bevilges',
    'tildeles',
    'ansøger om',
    'søger om',
    'søges om',
    'fordeles',
  ].flatMap((verb) =>
    ['tilskud', 'et tilskud', 'driftstilskud', 'et driftstilskud'].map((grant): Term => ({
      words: `${verb} ${grant}`,
      says: {},
    })),
  ),
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
