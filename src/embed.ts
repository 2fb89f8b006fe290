/** A chart on somebody else's page: how it is named in an address, and the code that shows it there. */

/**
 * The name of a chart in an address: that of its downloads without the year, so that an embedded chart follows the
 * newest figures unless the filters say a year.
 */
export function chartKey(name: string): string {
  return name
    .replace(/-\d{4}$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();
}

/** The key of the address that names the charts shown as tables. */
export const TABLES_KEY = 'tabeller';
const BETWEEN = '.';

/** The charts that are shown as tables, by their names in an address. */
export function openTables(named: string | undefined): readonly string[] {
  return named?.split(BETWEEN) ?? [];
}

/** The address's value after a chart has been turned into its table, or back. */
export function withTable(named: string | undefined, chart: string, open: boolean): string | undefined {
  const others = openTables(named).filter((one) => one !== chart);
  const all = open ? [...others, chart] : others;
  return all.length === 0 ? undefined : all.join(BETWEEN);
}

/**
 * What a frame is called: whose figures, of which page. Year and report would be wrong when it shows newer ones; what
 * it shows says its heading. `scope` begins with the municipality; '' where the chart is of several.
 */
export function frameTitle(scope: string, view: string, title: string): string {
  const [whose = ''] = scope.split(' · ');
  return whose === '' ? title : `${whose}: ${view}`;
}

/** How high a frame must be in a column of the usual width and on a phone, in CSS pixels. */
export interface FrameHeights {
  readonly column: number;
  readonly phone: number;
}

/** The widths that the two heights are measured at, in CSS pixels. */
export const FRAME_WIDTHS = { column: 700, phone: 320 } as const;
/** What a page on a phone leaves beside its column. */
const MARGINS = 40;

/**
 * The code that shows a chart on another page, as wide as that page's column. A page of a phone's width gets the height
 * that the phone needs; between the two the height follows the window.
 */
export function embedCode(address: string, title: string, { column, phone }: FrameHeights): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${String(column)}"`,
    'loading="lazy"',
    `style="border: 0${phone > column ? `; height: ${between(column, phone)}` : ''}"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function between(column: number, phone: number): string {
  const slope = (phone - column) / (FRAME_WIDTHS.column - FRAME_WIDTHS.phone);
  const start = phone + slope * (FRAME_WIDTHS.phone + MARGINS);
  return `max(${String(column)}px, ${start.toFixed(0)}px - ${(slope * 100).toFixed(0)}vw)`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
