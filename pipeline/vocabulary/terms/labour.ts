import type { Term } from '../../types/words.ts';

const BENEFITS: readonly (readonly [words: string, area: string])[] = [
  ['kontanthjælp', 'kontanthjælp'],
  ['kontanthjælpen', 'kontanthjælp'],
  ['kontanthjælpsmodtager*', 'kontanthjælp'],
  ['kontanthjælpsområdet', 'kontanthjælp'],
  ['uddannelseshjælp', 'uddannelseshjælp'],
  ['uddannelseshjælpen', 'uddannelseshjælp'],
  ['uddannelseshjælpsmodtager*', 'uddannelseshjælp'],
  ['uddannelseshjælpsområdet', 'uddannelseshjælp'],
  ['kontanthjælp og uddannelseshjælp', 'kontanthjælp og uddannelseshjælp'],
  ['kontant- og uddannelseshjælp', 'kontanthjælp og uddannelseshjælp'],
  ['sygedagpenge', 'sygedagpenge'],
  ['sygedagpengene', 'sygedagpenge'],
  ['sygedagpengesager*', 'sygedagpenge'],
  ['sygedagpengemodtager*', 'sygedagpenge'],
  ['sygedagpengeområdet', 'sygedagpenge'],
  ['sygedagpenge og jobafklaringsforløb', 'sygedagpenge og jobafklaringsforløb'],
  ['sygedagpenge og jobafklaring', 'sygedagpenge og jobafklaringsforløb'],
  ['sygedagpengesager og jobafklaringsforløb', 'sygedagpenge og jobafklaringsforløb'],
  ['jobafklaringsforløb*', 'jobafklaringsforløb'],
  ['jobafklaring', 'jobafklaringsforløb'],
  ['ressourceforløb*', 'ressourceforløb'],
  ['ledighedsydelse*', 'ledighedsydelse'],
  ['integrationsydelse*', 'integrationsydelse'],
  ['selvforsørgelses- og hjemrejseydelse*', 'selvforsørgelses- og hjemrejseydelse'],
  ['selvforsørgelses og hjemrejseydelse*', 'selvforsørgelses- og hjemrejseydelse'],
  ['forsikrede ledige', 'forsikrede ledige'],
  ['a-dagpenge', 'a-dagpenge'],
  ['dagpenge', 'a-dagpenge'],
  ['dagpengemodtager*', 'a-dagpenge'],
  ['dagpengeområdet', 'a-dagpenge'],
  ['a-dagpengeområdet', 'a-dagpenge'],
  ['arbejdsløshedsdagpenge', 'a-dagpenge'],
  ['førtidspension*', 'førtidspension'],
  ['fleksjob*', 'fleksjob'],
  ['revalidering*', 'revalidering'],
  ['seniorpension*', 'seniorpension'],
  ['tidlig pension', 'tidlig pension'],
  ['offentlig forsørgelse', 'offentlig forsørgelse'],
  ['forsørgelsesydelse*', 'offentlig forsørgelse'],
  ['midlertidig ydelse', 'midlertidige ydelser'],
  ['midlertidige ydelser', 'midlertidige ydelser'],
  ['midlertidig forsørgelse', 'midlertidige ydelser'],
  ['varig ydelse', 'varige ydelser'],
  ['varige ydelser', 'varige ydelser'],
  ['varig forsørgelse', 'varige ydelser'],
  ['alle ydelser', 'alle ydelser'],
  ['ydelserne under ét', 'alle ydelser'],
  ['ydelser under ét', 'alle ydelser'],
  ['ydelser tilsammen', 'alle ydelser'],
  ['samlede ydelser', 'alle ydelser'],
];

/** Those out of work as people; "12 ledige boliger" are none, so the bare word needs what stands behind it. */
const UNEMPLOYED: readonly string[] = [
  ...['tilmeldte', 'jobsøgende', 'registrerede'].flatMap((which) => [
    `${which} ledige`,
    ...['antal', 'antallet af'].map((all) => `${all} ${which} ledige`),
  ]),
  ...['antal', 'antallet af'].map((all) => `${all} ledige`),
  ...['i kommunen', 'i _ kommune', 'i byen', 'pr', 'ultimo', 'primo'].map((where) => `ledige ${where}`),
  'ledige borgere',
  'ledige personer',
  'fuldtidsledige',
];

/** "31 færre ledige end ved sidste måling"; "færre ledige end forudsat" changes nothing. */
const MORE_UNEMPLOYED: readonly Term[] = [
  { word: 'flere', direction: 1 as const },
  { word: 'færre', direction: -1 as const },
].flatMap(({ word, direction }): Term[] =>
  [
    ...['tilmeldte', 'jobsøgende', 'registrerede'].map((which) => `${which} ledige`),
    ...['i', 'på', 'pr', 'end ved', 'end i', 'end den', 'end sidste', 'end året', 'end på', 'end for', 'end pr'].map(
      (next) => `ledige ${next}`,
    ),
  ].map((who): Term => ({
    words: `${word} ${who}`,
    says: { area: 'ledige', domain: 'benefits', measure: 'change', direction },
  })),
);

/** Benefits and unemployment. */
export const LABOUR: readonly Term[] = [
  ...BENEFITS.map(([words, area]): Term => ({ words, says: { area, domain: 'benefits' } })),
  ...MORE_UNEMPLOYED,
  ...UNEMPLOYED.map((words): Term => ({ words, says: { area: 'ledige', domain: 'benefits' } })),
  { words: 'ydelser på niveau', says: { domain: 'benefits', area: 'ydelser på niveau eller under' } },
  { words: 'på niveau eller under', says: { domain: 'benefits', area: 'ydelser på niveau eller under' } },
  { words: 'på niveau med eller under', says: { domain: 'benefits', area: 'ydelser på niveau eller under' } },
  { words: 'på eller under', says: { domain: 'benefits', area: 'ydelser på niveau eller under' } },
  { words: 'ydelser', says: { domain: 'benefits' } },
  { words: 'ydelsesområder', says: { domain: 'benefits' } },
  { words: 'ydelsesområde', says: { domain: 'benefits' } },
  ...['langtidsledigheden', 'langtidsledighedsprocent*'].map((words): Term => ({
    words,
    says: { domain: 'unemployment_shares', measure: 'share', area: 'langtidsledighed' },
  })),
  { words: 'langtidsledig*', says: { domain: 'unemployment_shares', area: 'langtidsledighed' } },
  { words: 'bruttoledige*', says: { domain: 'unemployment_shares' } },
  { words: 'bruttoledighed*', says: { domain: 'unemployment_shares', measure: 'share', area: 'bruttoledighed' } },
  { words: 'ledighedsprocent*', says: { domain: 'unemployment_shares', measure: 'share', area: 'ledighed' } },
  { words: 'ungeledighed*', says: { domain: 'unemployment_shares', measure: 'share', area: 'ungeledighed' } },
  ...[
    ...['har en', 'havde en', 'højest', 'højeste', 'lavest', 'laveste'].map((which) => `${which} ledighed`),
    'en ledighed på',
    ...['andelen af', 'procentandelen af', 'andel'].map((share) => `${share} ledige`),
    ...['var', 'er'].map((verb) => `af arbejdsstyrken ${verb} ledig*`),
    // "Sæsonkorrigeret ledighed, procent af arbejdsstyrken", "Ledighed i pct."
    ...['procent', 'pct', 'i procent', 'i pct'].map((percent) => `ledighed ${percent}`),
  ].map((words): Term => ({ words, says: { domain: 'unemployment_shares', measure: 'share', area: 'ledighed' } })),
  // "Ledigheden", "De unges ledighed er"
  ...['ledigheden', ...['er', 'var', 'ligger', 'lå', 'udgør', 'udgjorde'].map((verb) => `ledighed ${verb}`)].map(
    (words): Term => ({ words, says: { domain: 'unemployment_shares', measure: 'share' } }),
  ),
  { words: 'af arbejdsstyrken', says: { measure: 'share' } },
  { words: 'af befolkningen', says: { measure: 'share' } },
  { words: 'af ungebefolkningen', says: { measure: 'share' } },
  { words: 'af de unge på', says: { measure: 'share' } },
  { words: 'af de ledige', says: { domain: 'unemployment_shares', measure: 'share' } },
  { words: 'af de bruttoledige', says: { domain: 'unemployment_shares', measure: 'share' } },
  ...['antallet af', 'andelen af', 'gruppen af', 'antal'].flatMap((all): Term[] => [
    { words: `${all} dagpengemodtager*`, says: { area: 'a-dagpenge', domain: 'benefits' } },
    { words: `${all} forsikrede ledige`, says: { area: 'forsikrede ledige', domain: 'benefits' } },
  ]),
  ...['dagpengemodtager*', 'de forsikrede ledige', 'forsikrede ledige', 'ledige', 'samtlige ledige'].map(
    (whole): Term => ({
      words: `af ${whole}`,
      says: { domain: 'unemployment_shares', measure: 'share' },
    }),
  ),
];
