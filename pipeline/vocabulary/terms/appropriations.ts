import type { Term } from '../../types/words.ts';

/** What is granted, carried over, drawn from a pool or left of it. */
export const APPROPRIATIONS: readonly Term[] = [
  { words: 'overførsel', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overførslen', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overførsler', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overførslerne', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'driftsoverførs*', says: { measure: 'transfer', domain: 'transfers', economy: 'operations' } },
  { words: 'anlægsoverførs*', says: { measure: 'transfer', domain: 'transfers', economy: 'capital' } },
  { words: 'overført', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overføres', says: { measure: 'transfer', domain: 'transfers' } },
  { words: 'overføres ikke', says: {} },
  { words: 'overførsel af *midler', says: { measure: 'transfer', domain: 'transfers' } },
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
      // Of both: which of them an amount is, its own sentence tells.
      ...[
        ...['merforbrug og mindreforbrug', 'merforbrug eller mindreforbrug', 'mer og mindreforbrug*'],
        ...['mindreforbrug og merforbrug', 'over og underskud', 'overskud og underskud', 'underskud og overskud'],
      ].map((words): Term => ({
        words: `${moved} ${of} ${words}`,
        says: { measure: 'transfer', domain: 'transfers' },
      })),
    ]),
  ),
  // "ønskes 1,0 mio. kr. af hjemmeplejens overskud overført": a part of what was left.
  ...['overskud', 'overskuddet', 'mindreforbrug', 'mindreforbruget'].flatMap((left) =>
    ['overført', 'overføres', 'ønskes overført', 'søges overført', 'indstilles overført'].flatMap((moved) =>
      ['af', 'af det', 'af _'].map((of): Term => ({
        words: `${of} ${left} ${moved}`,
        says: { measure: 'transfer', domain: 'transfers', direction: 1 },
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
  ...['bevillingsønske*', 'bevillingsansøgning*', 'bevillings ansøgning*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', standing: 'proposed' },
  })),
  { words: 'anlægsbevilling*', says: { measure: 'appropriation', domain: 'appropriations', economy: 'capital' } },
  { words: 'kapitalbevilling*', says: { measure: 'appropriation', domain: 'appropriations', economy: 'capital' } },
  { words: 'rådighedsbeløb*', says: { measure: 'appropriation', domain: 'appropriations', economy: 'capital' } },
  ...['tillægsbevilling*', 'tillægsbev', 'tillægs bevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations' },
  })),
  ...['negativ tillægsbevilling*', 'negative tillægsbevilling*', 'negativ bevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', direction: -1 },
  })),
  ...['positiv tillægsbevilling*', 'positive tillægsbevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
  })),
  ...['indtægtsbevilling*', 'anlægsindtægtsbevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', economy: 'income', direction: -1 },
  })),
  ...['udgiftsbevilling*', 'anlægsudgiftsbevilling*'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', direction: 1 },
  })),
  ...['indtægts og udgiftsbevilling*', 'udgifts og indtægtsbevilling*'].map((words): Term => ({
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
    ...[
      'byrådet',
      'kommunalbestyrelsen',
      'borgerrepræsentationen',
      'udvalget',
      'budgetforliget',
      'aftalepartierne',
    ].flatMap((who) => [`${who} afsatte`, `${who} har afsat`]),
    // A council that grants: funds and ministries that do are told by name.
    'bevilgede',
    'bevilligede',
    'blev der bevilget',
    'der blev bevilget',
    'er der bevilget',
    'der er bevilget',
    'blev der bevilliget',
    'der blev bevilliget',
  ].map((words): Term => ({
    words,
    says: { measure: 'appropriation', domain: 'appropriations', standing: 'granted' },
  })),
  ...['udvidelse', 'forhøjelse', 'forøgelse', 'opskrivning'].map((more): Term => ({
    words: `budget${more}*`,
    says: { measure: 'appropriation', direction: 1 },
  })),
  ...['reduktion', 'nedskrivning', 'nedsættelse', 'nedskæring', 'beskæring'].map((less): Term => ({
    words: `budget${less}*`,
    says: { measure: 'appropriation', direction: -1 },
  })),
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
  ...['nedlægge', 'nedlægges', 'reducere', 'nedsætte', 'beskære', 'nedskrive', 'nedskære'].map((words): Term => ({
    words,
    says: { measure: 'appropriation', direction: -1 },
  })),
  ...['forhøje', 'opskrive'].map((words): Term => ({ words, says: { measure: 'appropriation', direction: 1 } })),
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
  ...['*pulje', '*puljen'].flatMap((pool) =>
    ['der er på', 'der udgør', 'som er på', 'som udgør'].map((holds): Term => ({
      words: `${pool} ${holds}`,
      says: { measure: 'balance', domain: 'appropriations' },
    })),
  ),
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
  { words: 'tilføres', says: { measure: 'appropriation', domain: 'appropriations', direction: 1 } },
  { words: 'vokser', says: { direction: 1 } },
  { words: 'tilbageføres', says: { measure: 'appropriation', direction: 1 } },
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
  { words: 'finansiering', says: { economy: 'financing' } },
  // "Driftsresultat før finansiering": what is left before anything finances it.
  ...['før', 'inden', 'ekskl', 'eksklusive'].map((words): Term => ({ words: `${words} finansiering`, says: {} })),
  { words: 'udgør', says: { measure: 'balance' } },
  { words: 'og udgjorde', says: { measure: 'balance' } },
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
  ...['tilbage står', 'står tilbage'].map((words): Term => ({ words, says: {} })),
  { words: 'pladser tilbage', says: { direction: -1 } },
  // What moves in the books or is borrowed is neither spent nor granted.
  ...['korrektion*', 'regulering*', 'justering*'].map((words): Term => ({
    words: `teknisk* ${words}`,
    says: { denied: true },
  })),
  ...['sænke', 'sænker', 'nedbringe', 'reducere', 'bremse'].map((verb): Term => ({
    words: `${verb} forbruget`,
    says: { denied: true },
  })),
  ...['var regnet', 'er regnet', 'var kalkuleret', 'er kalkuleret', 'budgetlagt'].map((words): Term => ({
    words: `${words} med`,
    says: { denied: true },
  })),
  // "står til at hente ca. 3,0 mio. kr.": what is aimed at.
  { words: 'at hente', says: { denied: true } },
  { words: 'teknisk* korrektion* mellem _ og _', says: { denied: true } },
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
];
