/**
 * Every chart module with figures as minutes print them, small enough to read: for the snapshots and for the gallery.
 */
import { answerChart, type AnswerChartOptions } from '../../../src/charts/answer.ts';
import { bridge, type BridgeRow } from '../../../src/charts/bridge.ts';
import { course, type CoursePoint } from '../../../src/charts/course.ts';
import type { Cell } from '../../../src/charts/panel.ts';
import { pool } from '../../../src/charts/pool.ts';
import { standing } from '../../../src/charts/standing.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { transfers, type TransferRow } from '../../../src/charts/transfers.ts';
import { trend, type TrendPoint, type TrendSeries } from '../../../src/charts/trend.ts';
import { variance, type VarianceOptions, type VarianceRow } from '../../../src/charts/variance.ts';

export interface Picture {
  /** The chart module: its file in src/charts. */
  readonly module: string;
  /** What of it is shown: also the snapshot's file name. */
  readonly name: string;
  readonly width: number;
  readonly draw: (document: Document) => SVGSVGElement | HTMLElement;
}

function cell(value: number, text: string, what: string, printed = true): Cell {
  return { value, text, fact: printed ? what.toLowerCase().replaceAll(' ', '-') : null, reading: `${what}: ${text}` };
}

function deviation(label: string, budget: number, outcome: number, forecast: boolean, isTotal = false): VarianceRow {
  const text = (value: number): string => value.toFixed(1).replace('.', ',');
  const [amount, percent] = [outcome - budget, ((outcome - budget) / budget) * 100];
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${text(value)}`;
  return {
    id: label,
    label,
    href: label === 'Børn og Unge' ? '#/budget' : null,
    note: isTotal ? 'stemmer' : undefined,
    isTotal,
    budget: cell(budget, text(budget), `${label} budget`),
    outcome: cell(outcome, text(outcome), `${label} outcome`),
    amount: cell(amount, signed(amount), `${label} deviation`),
    percent: cell(percent, signed(percent), `${label} percent`, false),
    forecast,
  };
}

function deviations(
  forecast: boolean,
  width: number,
  change: Partial<VarianceOptions>,
  document: Document,
): SVGSVGElement {
  const rows = [
    deviation('Økonomiudvalget', 258.3, 250.2, forecast),
    deviation('Børn og Unge', 524.3, 528.4, forecast),
    deviation('I alt', 782.6, 778.6, forecast, true),
  ];
  return variance(rows, {
    width,
    document,
    headings: {
      label: 'Udvalg',
      budget: 'Korr. budget',
      outcome: forecast ? 'Forventet' : 'Regnskab',
      level: 'Niveau',
      amount: 'Afvigelse, mio. kr.',
      percent: 'Afvigelse, %*',
      under: '- mindreforbrug',
      over: '+ merforbrug',
      base: 'budget',
    },
    figures: true,
    levels: false,
    percent: 'pins',
    ...change,
  });
}

function moves(width: number, document: Document): SVGSVGElement {
  const line = (
    kind: 'bound' | 'requested',
    label: string,
    values: readonly number[],
  ): TransferRow['lines'][number] => ({
    kind,
    label,
    cells: values.map((value, at) =>
      cell(value, value > 0 ? `+${String(value)}` : String(value), `${label} ${String(2024 + at)}`),
    ),
    sum: `+${String(values.reduce((sum, value) => sum + value, 0))}`,
  });
  const rows: TransferRow[] = [
    {
      id: 'a',
      label: 'Økonomiudvalget',
      href: null,
      isTotal: false,
      lines: [line('bound', 'Bundet', [888, 186]), line('requested', 'Ønsket', [776, -266])],
    },
  ];
  return transfers(rows, { width, document, columns: ['2024', '2025'], headings: { label: 'Udvalg', sum: 'I alt*' } });
}

function point(who: string, at: number, value: number, change: Partial<TrendPoint> = {}): TrendPoint {
  const text = String(value).replace('.', ',');
  return { ...cell(value, text, `${who} ${String(at)}`), at, small: false, breakBefore: false, ...change };
}

const rates: readonly TrendSeries[] = [
  { name: 'Hele landet', own: false, points: [point('Landet', 2023, 38.5), point('Landet', 2024, 44.9)] },
  {
    name: 'Sorø',
    own: true,
    points: [
      point('Sorø', 2021, 40),
      point('Sorø', 2022, 25, { small: true }),
      point('Sorø', 2023, 30, { breakBefore: true }),
      point('Sorø', 2024, 44),
    ],
  },
];

function steps(document: Document): SVGSVGElement {
  const row = (
    label: string,
    kind: BridgeRow['kind'],
    from: number,
    to: number,
    fill: BridgeRow['fill'],
  ): BridgeRow => ({
    id: label,
    label,
    href: null,
    isTotal: kind === 'level',
    kind,
    from,
    to,
    fill,
    cell: cell(
      kind === 'level' ? to : to - from,
      (kind === 'level' ? to : to - from).toFixed(1).replace('.', ','),
      label,
    ),
  });
  const rows = [
    row('Korrigeret budget', 'level', 0, 782.6, 'outlined'),
    row('Økonomiudvalget', 'step', 782.6, 774.5, 'hatched'),
    row('Børn og Unge', 'step', 774.5, 778.6, 'hatched'),
    row('Forventet regnskab', 'level', 0, 778.6, 'hatched'),
  ];
  return bridge(rows, { width: 640, document, headings: { label: 'Trin', amount: 'mio. kr.' } });
}

function reports(document: Document): SVGSVGElement {
  const told = (label: string, value: number, change: Partial<CoursePoint>): CoursePoint => ({
    cell: cell(value, `+${value.toFixed(1).replace('.', ',')}`, label),
    label,
    scope: null,
    forecast: true,
    breakBefore: false,
    movement: null,
    ...change,
  });
  const points = [
    told('1. opfølgning', 47.7, {}),
    told('2. opfølgning', 35.7, { movement: '-12,0' }),
    told('regnskab', 9.7, { forecast: false, breakBefore: true, scope: 'uden anlæg' }),
  ];
  const words = { otherScope: 'anden afgrænsning', under: '- mindreforbrug', over: '+ merforbrug' };
  return course([{ title: 'Odense 2016', points }], { width: 640, document, words });
}

function measuredOnce(width: number, document: Document): SVGSVGElement {
  const row = (label: string, value: number, text: string, own: boolean): Parameters<typeof standing>[0][number] => ({
    id: label,
    label,
    href: null,
    isTotal: false,
    own,
    cell: cell(value, text, label),
  });
  return standing([row('Sorø', 26.6, '26,6 %', true), row('Hele landet', 19.4, '19,4 %', false)], {
    width,
    document,
    target: { value: 30, label: 'Mål 2025: 30 %' },
  });
}

function answer(kind: AnswerChartOptions['kind'], width: number, document: Document): SVGSVGElement | HTMLElement {
  const points =
    kind === 'bars'
      ? [
          { x: 'Beskæftigelses- og Arbejdsmarkedsudvalget', y: 264, fact: 'a1' },
          { x: 'Børn- og Undervisningsudvalget', y: -62, fact: null },
        ]
      : [
          { x: 2023, y: 30, fact: null },
          { x: 2024, y: 44, fact: 'a2' },
        ];
  return answerChart(points, { kind, width, document, xLabel: 'x', yLabel: 'antal', number: String });
}

/** All pictures, module by module. */
export const pictures: readonly Picture[] = [
  { module: 'variance', name: 'variance-final', width: 900, draw: (document) => deviations(false, 900, {}, document) },
  {
    module: 'variance',
    name: 'variance-forecast',
    width: 900,
    draw: (document) => deviations(true, 900, { levels: true, percent: 'text' }, document),
  },
  { module: 'variance', name: 'variance-phone', width: 328, draw: (document) => deviations(false, 328, {}, document) },
  { module: 'transfers', name: 'transfers', width: 760, draw: (document) => moves(760, document) },
  { module: 'transfers', name: 'transfers-phone', width: 328, draw: (document) => moves(328, document) },
  {
    module: 'pool',
    name: 'pool',
    width: 328,
    draw: (document) =>
      pool(
        [
          { ...cell(15.6, '15,6', 'Pool before'), label: 'Før, mio. kr.', kind: 'level' },
          { ...cell(-8, '-8,0', 'Pool draw'), label: 'Træk', kind: 'draw' },
          { ...cell(7.5, '7,5', 'Pool after'), label: 'Efter', kind: 'level' },
        ],
        { width: 328, document },
      ),
  },
  {
    module: 'trend',
    name: 'trend',
    width: 640,
    draw: (document) =>
      trend(rates, {
        width: 640,
        height: 280,
        document,
        ticks: [2021, 2022, 2023, 2024].map((at) => ({ at, label: String(at) })),
        format: String,
        unit: '%',
        values: true,
        below: { label: 'Omgjorte', texts: [{ at: 2024, label: '31 af 70' }] },
      }),
  },
  {
    module: 'sparkline',
    name: 'sparkline',
    width: 240,
    draw: (document) => sparkline(rates, { width: 240, height: 72, document }),
  },
  { module: 'bridge', name: 'bridge', width: 640, draw: steps },
  { module: 'answer', name: 'answer-bars', width: 760, draw: (document) => answer('bars', 760, document) },
  { module: 'answer', name: 'answer-bars-narrow', width: 328, draw: (document) => answer('bars', 328, document) },
  { module: 'answer', name: 'answer-line', width: 328, draw: (document) => answer('line', 328, document) },
  { module: 'standing', name: 'standing', width: 560, draw: (document) => measuredOnce(560, document) },
  { module: 'standing', name: 'standing-phone', width: 328, draw: (document) => measuredOnce(328, document) },
  { module: 'course', name: 'course', width: 640, draw: reports },
];
