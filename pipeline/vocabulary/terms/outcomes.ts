import type { Term } from '../../types/words.ts';

/** Of cases, that their time was kept. */
const IN_TIME: readonly string[] = [
  ...[
    'servicemål',
    'servicemålet',
    'servicemålene',
    'fristen',
    'tidsfristen',
    'fristerne',
    'sagsbehandlingsfristen',
  ].flatMap((aim) => [
    `inden for ${aim}`,
    `indenfor ${aim}`,
    `overholder ${aim}`,
    `overholdt ${aim}`,
    `overholdte ${aim}`,
  ]),
  ...['den fastsatte', 'den politisk fastsatte', 'den politiske', 'de fastsatte'].flatMap((which) =>
    ['frist', 'tidsfrist', 'frister', 'servicemål'].flatMap((aim) => [
      `inden for ${which} ${aim}`,
      `indenfor ${which} ${aim}`,
    ]),
  ),
  'rettidigt',
  'til tiden',
];

/** Of people, that they are in work or at school. */
const PLACED: readonly (readonly [words: string, subject: string])[] = [
  ['i beskæftigelse', 'i beskæftigelse'],
  ['i ordinær beskæftigelse', 'i beskæftigelse'],
  ['i job', 'i beskæftigelse'],
  ['i ordinært job', 'i beskæftigelse'],
  ['i arbejde', 'i beskæftigelse'],
  ['i job eller uddannelse', 'i job eller uddannelse'],
  ['i uddannelse eller job', 'i job eller uddannelse'],
  ['i beskæftigelse eller uddannelse', 'i job eller uddannelse'],
  ['i uddannelse eller beskæftigelse', 'i job eller uddannelse'],
  ['selvforsørgende', 'selvforsørgende'],
  ['selvforsørgelse', 'selvforsørgende'],
];

/** What became of those whom a service has. */
export const OUTCOMES: readonly Term[] = [
  ...IN_TIME.map((words): readonly [string, string] => [words, 'inden for fristen']),
  ...PLACED,
].map(([words, subject]): Term => ({ words, says: { domain: 'activity', measure: 'share', subject } }));
