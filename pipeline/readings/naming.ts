import type { Label } from '../types/words.ts';
import { headsNames, isResult, isUnitAlone, tellsUnit, withoutNumber } from '../vocabulary/headers.ts';
import { namesTime } from '../vocabulary/days.ts';
import { bitsOf } from '../vocabulary/said.ts';
import { type Outline, type OutlineRow, type Section, unlisted } from './outline.ts';

/** Roles of words that name whom or what a row is about. */
const NAMES = bitsOf('committee', 'entity', 'frame', 'area');
/** Roles of words that say what a figure is, not what it is about. */
const DESCRIBES = bitsOf('measure', 'fiscalYear', 'targetYears', 'period', 'asOf', 'report');

const SHORTEST_NAME = 4;

/** What the words of a table's rows and sections say. */
interface AxisWords {
  readonly row: (row: OutlineRow) => readonly Label[];
  readonly section: (section: Section) => readonly Label[];
}

/** Labels that stand in several sections of a table: without their section they would name the same. */
export function labelsInSeveralSections(
  outline: Outline,
  sections: ReadonlyMap<number, Section | null>,
): ReadonlySet<string> {
  const first = new Map<string, Section | null>();
  const twice = new Set<string>();
  for (const { label, rowNo, kind } of outline.rows) {
    if (kind !== 'figures') continue;
    const section = sections.get(rowNo) ?? null;
    const known = first.get(label);
    if (known === undefined) first.set(label, section);
    else if (known !== section) twice.add(label);
  }
  return twice;
}

/**
 * What a row names beyond the vocabulary: its label, the section's name where the label only says what is measured or
 * adds the section up, or both where the label alone would be ambiguous.
 */
export function freeText(
  row: OutlineRow,
  section: Section | null,
  words: AxisWords,
  twice: ReadonlySet<string>,
): string | null {
  const labels = words.row(row);
  const own = freeLabel(row.label, labels);
  const over = section === null ? null : freeLabel(section.text, words.section(section));
  if (own !== null) return over !== null && twice.has(row.label) ? `${over}: ${own}` : own;
  const named = labels.some(({ says }) => (says.roles & NAMES) !== 0);
  return named ? null : over;
}

/** The name of a part: "Pleje og omsorg: heraf mellemkommunal", since nothing else tells of what it is one. */
export const partOf = (whole: string | null, part: string | null): string | null =>
  whole === null || part === null ? part : `${whole}: ${part}`;

/** Whether nothing but words of measures and times stand in a label. */
function onlyDescribes(text: string, labels: readonly Label[]): boolean {
  const described = labels.filter(({ says }) => (says.roles & DESCRIBES) !== 0);
  const rest = described.reduce((left, label) => left.replace(label.text, ' '), text);
  return described.length > 0 && !/[\p{L}\d]{2}/u.test(rest);
}

/** What a row "Idrætsanlæg overfører (hele kr.)" is about: its label without the verb; null without one. */
export function carriesOver(label: string, labels: readonly Label[]): string | null {
  const verb = labels.find(({ says }) => says.measure === 'transfer');
  if (verb === undefined) return null;
  const rest = label
    .replace(verb.text, ' ')
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return rest.length < SHORTEST_NAME || labels.some((one) => one !== verb && rest.includes(one.text)) ? null : rest;
}

/** Roles of words that make a title one of a report, not the name of a project. */
const REPORTS = bitsOf('measure', 'domain', 'fiscalYear', 'period', 'asOf', 'report', 'committee', 'frame', 'isTotal');

/**
 * The project that a title above a table names ("Projekt 2: Ny multibane"); null where it names a report or nothing.
 */
export function projectNamed(title: string, labels: readonly Label[]): string | null {
  const name = withoutNumber(title);
  return name === '' ||
    /[.:;]$/u.test(name) ||
    tellsUnit(name) ||
    labels.some(({ says }) => (says.roles & REPORTS) !== 0)
    ? null
    : name;
}

/** A row label that no word of the vocabulary explains names the row's area; a plain total or a committee does not. */
export function freeLabel(text: string, labels: readonly Label[]): string | null {
  if (text === '' || namesTime(text) || labels.some(({ says }) => (says.roles & NAMES) !== 0)) return null;
  const total = labels.find(({ says }) => says.isTotal === true);
  if (total !== undefined) return isResult(total.text) ? unlisted(text) : null;
  if (onlyDescribes(text, labels)) return null;
  const economy = labels.find(({ says }) => says.economy !== undefined);
  const plain = economy?.text.length === text.length && economy.says.economy !== 'income';
  return plain ? null : unlisted(text);
}

/** What the header over a column of measures names: its own, or the corner's where it only tells the unit. */
export function headedArea(
  { headers, labelColumn }: Outline,
  columnNo: number,
  columns: readonly (readonly Label[])[],
): string | null {
  const own = headers[columnNo]?.text ?? '';
  const at = own === '' || isUnitAlone(own) ? labelColumn : columnNo;
  const text = headers[at]?.text ?? '';
  return isUnitAlone(text) || headsNames(text) ? null : freeLabel(text, columns[at] ?? []);
}

/** The area that a row's label names by a word of the vocabulary, as it is printed; null without one. */
export const areaPrinted = (row: OutlineRow, words: AxisWords): string | null =>
  words.row(row).some(({ says }) => says.area !== undefined) ? unlisted(row.label) : null;
