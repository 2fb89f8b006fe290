import type { Term } from '../../types/words.ts';
import { MONTHS } from '../days.ts';

/** "højere end landsgennemsnittet": a gap, whatever the sentence tells of a change before. */
const AGAINST_OTHERS: readonly Term[] = ['lavere', 'mindre', 'færre', 'højere', 'mere', 'flere'].flatMap((word) =>
  [
    'lands*',
    'hele landet',
    'landet',
    'i hele landet',
    'på landsplan',
    'regionen*',
    'i regionen',
    'region',
    'i region',
    'i resten',
    'gennemsnittet',
    'kommunegennemsnit*',
    'andre kommuner',
    'i andre kommuner',
  ].map((others): Term => ({
    words: `${word} end ${others}`,
    says: { measure: 'gap', direction: ['lavere', 'mindre', 'færre'].includes(word) ? -1 : 1 },
  })),
);

/** "3 procentpoint over landsgennemsnittet"; "over hele landet" is where something is. */
const BESIDE_OTHERS: readonly Term[] = (['under', 'over'] as const).flatMap((side) =>
  [
    'lands*',
    'gennemsnittet',
    'kommunegennemsnit*',
    'regionsgennemsnit*',
    'regionens',
    'det for landet',
    'niveauet',
  ].map((others): Term => ({
    words: `${side} ${others}`,
    says: { measure: 'gap', direction: side === 'under' ? -1 : 1 },
  })),
);

/** "lavere end året før": a change over time, where "lavere end i regionen" is a gap. */
const AGAINST_BEFORE: readonly Term[] = [
  { word: 'lavere', direction: -1 as const },
  { word: 'mindre', direction: -1 as const },
  { word: 'højere', direction: 1 as const },
  { word: 'mere', direction: 1 as const },
].flatMap(({ word, direction }) =>
  [
    'i 19*',
    'i 20*',
    'året før',
    'sidste år',
    'i fjor',
    'sidste måling',
    'ved sidste måling',
    'forrige år',
    'for et år siden',
    '_ kvartal',
    'i _ kvartal',
    'i samme',
    'samme',
    ...MONTHS.map((month) => `i ${month}`),
  ].map((before): Term => ({ words: `${word} end ${before}`, says: { measure: 'change', direction } })),
);

/** Gaps to others, and changes over time. */
export const COMPARISONS: readonly Term[] = [
  { words: 'andel', says: { measure: 'share' } },
  { words: 'andelen', says: { measure: 'share' } },
  { words: 'under', says: { direction: -1 } },
  { words: 'lavere', says: { direction: -1 } },
  { words: 'mindre', says: { direction: -1 } },
  { words: 'over', says: { direction: 1 } },
  { words: 'højere', says: { direction: 1 } },
  { words: 'bedre', says: { better: true } },
  { words: 'dårligere', says: { better: false } },
  { words: 'foran', says: { better: true } },
  ...AGAINST_OTHERS,
  ...BESIDE_OTHERS,
  { words: 'ændring', says: { measure: 'change' } },
  { words: 'ændringen', says: { measure: 'change' } },
  { words: 'ændrede sig', says: { measure: 'change' } },
  { words: 'ændret sig', says: { measure: 'change' } },
  { words: 'stigning*', says: { measure: 'change', direction: 1 } },
  { words: 'steget', says: { measure: 'change', direction: 1 } },
  { words: 'stige med', says: { measure: 'change', direction: 1 } },
  { words: 'falde med', says: { measure: 'change', direction: -1 } },
  { words: 'stiger', says: { measure: 'change', direction: 1 } },
  { words: 'steg', says: { measure: 'change', direction: 1 } },
  { words: 'flere', says: { measure: 'change', direction: 1 } },
  { words: 'fremgang', says: { measure: 'change', direction: 1 } },
  { words: 'vokset', says: { measure: 'change', direction: 1 } },
  { words: 'voksede', says: { measure: 'change', direction: 1 } },
  { words: 'op med', says: { measure: 'change', direction: 1 } },
  { words: 'plus', says: { measure: 'change', direction: 1 } },
  { words: 'fald', says: { measure: 'change', direction: -1 } },
  { words: 'faldet', says: { measure: 'change', direction: -1 } },
  { words: 'falder', says: { measure: 'change', direction: -1 } },
  { words: 'faldt', says: { measure: 'change', direction: -1 } },
  { words: 'færre', says: { measure: 'change', direction: -1 } },
  { words: 'ned med', says: { measure: 'change', direction: -1 } },
  { words: 'tilbagegang', says: { measure: 'change', direction: -1 } },
  { words: 'minus', says: { measure: 'change', direction: -1 } },
  { words: 'fuldtidspersoner', says: { measure: 'recipients', domain: 'benefits', unit: 'fte' } },
  { words: 'fuldtidsmodtagere', says: { measure: 'recipients', domain: 'benefits', unit: 'fte' } },
  { words: 'uden refusion', says: { subject: 'uden refusion' } },
  { words: 'over 52 uger', says: { subject: 'over 52 uger' } },
  { words: 'over 52 uger uden refusion', says: { subject: 'over 52 uger uden refusion' } },
  { words: 'over 18 måneder', says: { subject: 'over 18 måneder' } },
  ...AGAINST_BEFORE,
];
