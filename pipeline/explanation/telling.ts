/** An explanation as plain text, for a terminal. */
import type { Change, FigureExplained, NumberExplained, WordNear } from '../explain.ts';
import type { Trial } from './trials.ts';

/** More words than these around a number decide nothing; --json has them all. */
const MOST_WORDS = 16;
const INDENT = '  ';
/** The width of what stands before the details of a number. */
const TITLE = 11;

/** Rows in columns, each as wide as its widest entry; the last is not filled up. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, at) => (at === row.length - 1 ? text : text.padEnd(widths[at] ?? 0)))
      .join(INDENT)
      .trimEnd(),
  );
}

/** Lines under a title that stands before the first of them. */
const titled = (title: string, lines: readonly string[]): string[] =>
  lines.map((line, at) => `${INDENT}${(at === 0 ? title : '').padEnd(TITLE)}${line}`);

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (value === null) return 'none';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}

function quantityLine({ quantity, noQuantity }: NumberExplained): string {
  if (quantity === null) return `none: ${noQuantity ?? ''}`;
  const { low, high, bound, unit, scale, printedUnit, declared } = quantity;
  return [
    low === high ? String(low) : `${String(low)} to ${String(high)}`,
    bound,
    unit === null ? 'no unit beside it' : `unit ${unit} ("${printedUnit ?? ''}")`,
    ...(scale === null || scale === 1 ? [] : [`times ${String(scale)}`]),
    ...(declared === null
      ? []
      : [
          `its table is in ${declared.unit} times ${String(declared.scale)} ("${declared.printed}"${declared.corrected ? ', corrected' : ''})`,
        ]),
  ].join(', ');
}

function wordLines(words: readonly WordNear[]): string[] {
  const told = words.map(({ word, level, distance, stands, says }) => [
    distance.toFixed(distance % 1 === 0 ? 0 : 2).padStart(6),
    level,
    stands,
    `"${word.replaceAll(/\s+/g, ' ')}"`,
    Object.entries(says)
      .map(([role, value]) => `${role} ${valueText(value)}`)
      .join(', '),
  ]);
  const more = told.length - MOST_WORDS;
  return [...aligned(told.slice(0, MOST_WORDS)), ...(more > 0 ? [`... and ${String(more)} farther (--json)`] : [])];
}

function trialLines(tried: readonly Trial[]): string[] {
  const heads = aligned(
    tried.map(({ kind, unit, measure, score, taken, refused }) => [
      kind,
      unit,
      refused === null
        ? `fits as ${measure ?? ''}, score ${(score ?? 0).toFixed(3)}${taken ? ', taken' : ', another stands nearer'}`
        : `refused: ${refused}`,
    ]),
  );
  return tried.flatMap(({ words, taken }, at) => [
    heads[at] ?? '',
    ...(taken
      ? []
      : aligned(
          words.map(({ word, says, distance, refused }) => [
            `${INDENT}"${word}"`,
            says,
            String(Math.round(distance)),
            `passed over: ${refused}`,
          ]),
        )),
  ]);
}

const changeLine = ({ proof, column, from, to }: Change): string =>
  `${proof}: ${column} ${valueText(from)} -> ${valueText(to)}`;

function figureLines({ fact, roles, changes, findings }: FigureExplained): string[] {
  const { domain, measure, value, unit, bound, sign_rule: rule, fact_id: id } = fact;
  return [
    ...titled('figure', [
      `${domain} ${measure} ${String(value)} ${unit}${bound === 'exact' ? '' : `, ${bound}`} (${id})`,
      ...aligned([
        ...roles.map(({ column, value: said, from }) => [`${INDENT}${column}`, valueText(said), `from ${from}`]),
        [`${INDENT}sign`, value < 0 ? '-' : '+', `from ${rule}`],
      ]),
    ]),
    ...titled('proofs', changes.map(changeLine)),
    ...titled(
      'findings',
      findings.map(({ code, outcome, message }) => `${code}${outcome === null ? '' : ` ${outcome}`}: ${message}`),
    ),
  ];
}

/** What became of a number, as lines of text. */
export function numberLines(number: NumberExplained): string[] {
  const { printed, line, page, item, table, quote, words, refused, tried, unspoken, figures, instead } = number;
  const place = [
    `line ${String(line)}`,
    ...(page === null ? [] : [`page ${String(page)}`]),
    ...(item === null ? [] : [`item ${item}`]),
    ...(table === null ? [] : [`table ${table}`]),
    `characters ${String(number.charStart)}-${String(number.charEnd)}`,
  ];
  const read = number.quantity !== null;
  return [
    `${place.join(', ')}: ${printed}`,
    ...titled('stands in', [quote.replaceAll(/\s+/g, ' ')]),
    ...titled('quantity', [quantityLine(number)]),
    ...titled('words', wordLines(words)),
    ...titled('tried as', refused === null ? trialLines(tried) : [`nothing: ${refused}`]),
    ...(unspoken.length === 0 ? [] : titled('not tried', [`no word of: ${unspoken.join(', ')}`])),
    ...figures.flatMap(figureLines),
    ...(read && figures.length === 0 ? titled('figure', ['none']) : []),
    ...(instead === null ? [] : titled('instead', [instead])),
  ];
}
