import { BY_COLUMNS, TABLE } from '../distances.ts';
import { domainsWhere } from '../kinds/index.ts';
import { cellQuantity } from '../numbers.ts';
import type { AgendaItem } from '../types/minutes.ts';
import type { Reading } from '../types/readings.ts';
import type { Grid } from '../types/tables.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { pointsToTable } from '../vocabulary/headers.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { plusMeaning } from '../vocabulary/legends.ts';
import { said } from '../vocabulary/said.ts';
import type { PrintedUnit } from '../vocabulary/units.ts';
import { isCommittee, silentColumns, type Words, wordsOf } from './axes.ts';
import { standing } from './breakdowns.ts';
import { captionLabels, captionOf, printsMinus, withoutBareWords } from './captions.ts';
import { aroundEach, withoutComingYear } from './columns.ts';
import { besideOwn, ofOwnFigures } from './brackets.ts';
import { unitOf, unitsOfColumns, withUnit } from './declared.ts';
import { type BrokenRow, brokenRows, type CellOfGrid, cellsOf, placedRows } from './cells.ts';
import { cornerOfRows } from './frames.ts';
import { domainOfColumns, holdResults, leavesRest, withoutGrants, yearOfColumns } from './heads.ts';
import { areaPrinted, freeText, labelsInSeveralSections, partOf } from './naming.ts';
import { areaOfRows } from './one-area.ts';
import { type Outline, outlineOf, type OutlineRow, type Section } from './outline.ts';
import { parentOf, sumLabel } from './parents.ts';
import { withPrices } from './prices.ts';
import { near, nearestFirst, seen } from './surroundings.ts';
import { areaOfColumn } from './transposed.ts';

export interface GridReading {
  readonly tableNo: string;
  readonly readings: Reading[];
  readonly cells: CellOfGrid[];
  readonly unitDeclared: string | null;
  readonly unitRead: string | null;
  readonly unitCorrected: boolean;
  readonly columns: number;
  /** Header words read as another word of the vocabulary, a few letters away. */
  readonly misspelt: { readonly printed: string; readonly read: string; readonly line: number }[];
  /** Rows with figures and fewer cells than the header: the last, where the table seems cut off, and misplaced ones. */
  readonly brokenRows: readonly BrokenRow[];
  readonly areas: string[];
  /** Whether its rows are of all committees: of several one each, or of all together. */
  readonly acrossCommittees: 'several' | 'together' | null;
}

/** A domain that the headers agree on holds for all columns, also those that name none. */
function headerDomain(words: Words): NearLabel[] {
  // A column "Forventet overførsel til 2026" stands in tables of expected accounts too.
  const told = words.columns.flat().filter(({ says }) => says.domain !== undefined);
  const others = told.filter(({ says }) => says.measure !== 'transfer');
  const labels = others.length === 0 ? told : others;
  const [first] = labels;
  const domain = first?.says.domain;
  if (first === undefined || domain === undefined || labels.some(({ says }) => says.domain !== domain)) return [];
  return [seen({ ...first, says: said({ domain }) }, TABLE.headerDomain)];
}

/** A row "Samlet placering" says of the rows beside it that they are places too. */
function ranksToldByRow(outline: Outline, words: Words): NearLabel[] {
  const told = outline.rows
    .filter(({ kind }) => kind === 'figures')
    .flatMap((row) => words.row(row))
    .find(({ says }) => says.unit === 'rank');
  return told === undefined ? [] : near([{ ...told, says: said({ unit: 'rank', domain: 'rankings' }) }], TABLE.caption);
}

function contextOf(
  grid: Grid,
  outline: Outline,
  words: Words,
  farther: () => readonly NearLabel[],
  vocabulary: Vocabulary,
): readonly NearLabel[] {
  const caption = captionOf(grid, outline, vocabulary);
  // A column "Anlægsbevilling" says no more than that the table is of capital.
  const economies = words.columns.flat().filter(({ says }) => says.economy !== undefined);
  const columnsSayEconomy = economies.some(({ says }) => says.measure !== 'appropriation');
  const [granted] = columnsSayEconomy ? [] : economies;
  // "Drift og anlæg 2025" says of no figure which of them it is.
  const several = new Set(caption.flatMap(({ says }) => says.economy ?? [])).size > 1;
  const printed = [
    ...captionLabels(caption, columnsSayEconomy || several, printsMinus(grid)),
    ...headerDomain(words),
    ...(granted === undefined
      ? []
      : [seen({ ...granted, says: said({ economy: granted.says.economy }) }, TABLE.caption + 1)]),
    ...ranksToldByRow(outline, words),
    ...leadLabels(grid.lead ?? '', vocabulary),
    ...(grid.heading === null ? [] : near(labelsOf(grid.heading, 0, 'heading', vocabulary), TABLE.heading)),
    ...farther(),
  ];
  const around = withoutComingYear(withoutBareWords(printed, words.columns), words, vocabulary.year);
  const titledResults = holdResults([caption]) || caption.some(({ says }) => says.measure === 'cost');
  const told = holdResults(words.columns)
    ? around.map(withoutGrants)
    : around.map((label) => (titledResults && label.distance > TABLE.caption ? withoutGrants(label) : label));
  const alone = domainOfColumns(
    words.columns,
    told.some(({ says }) => says.asOf !== undefined),
  );
  const last = [alone, yearOfColumns(words.columns)].flatMap((label) =>
    label === undefined ? [] : [seen(label, BY_COLUMNS)],
  );
  return last.length === 0 ? told : [...told, ...last];
}

const TOLD_ABOVE = domainsWhere(({ paragraphTells }) => paragraphTells);

/** The paragraph above a table may tell what kind of report it is and of when; whose figures they are it does not. */
function leadLabels(lead: string, vocabulary: Vocabulary): NearLabel[] {
  const points = pointsToTable(lead);
  return ofOwnFigures(lead, 0, labelsOf(lead, 0, 'caption', vocabulary)).flatMap((label): NearLabel[] => {
    const { report, fiscalYear, asOf, period, unit } = label.says;
    const named = label.says.domain;
    const domain = points || (named !== undefined && TOLD_ABOVE.has(named)) ? named : undefined;
    const counted = unit === 'fte' || unit === 'persons' ? unit : undefined;
    // "Der søges om følgende bevillinger:" over columns of years.
    const measure = points && label.says.measure === 'appropriation' ? label.says.measure : undefined;
    const says = said({ domain, measure, report, fiscalYear, asOf, period, unit: counted });
    return says.roles === 0 ? [] : [seen({ ...label, says }, TABLE.lead)];
  });
}

/** What only numbers in sentences have. */
const OF_NO_SENTENCE = { countsNoun: null, lead: '', quoteAt: 0, inTableRow: false, refersBack: false } as const;

/** Whether the words of caption and title, or the paragraph above a table, name a year. */
const namesYear = (titled: readonly Label[], { lead }: Grid, vocabulary: Vocabulary): boolean =>
  [...titled, ...labelsOf(lead ?? '', 0, 'caption', vocabulary)].some(
    ({ says }) => says.fiscalYear !== undefined || says.targetYears !== undefined,
  );

/** What a note, the caption or the paragraph above a table says that a plus means. */
const plusIn = ({ footnotes, caption, lead }: Grid, { headers }: Outline): ReturnType<typeof plusMeaning> =>
  plusMeaning(
    [...footnotes.map((note) => note.text), caption?.text, lead].join('\n'),
    headers.map(({ text }) => text),
  );

/**
 * Reads a table: every cell with a number becomes a reading with the words of its caption, sections, row and column;
 * every cell at all becomes a row of `cells`. `around` are the labels of heading and item, `announced` is the unit that
 * the item's text tells for all its tables.
 */
export function fromGrid(
  grid: Grid,
  tableNo: string,
  item: AgendaItem,
  around: () => readonly NearLabel[],
  vocabulary: Vocabulary,
  announced: () => PrintedUnit | null = () => null,
): GridReading {
  const outline = outlineOf(grid);
  const { headers, labelColumn } = outline;
  const titled = [...captionOf(grid, outline, vocabulary), ...labelsOf(item.title, 0, 'item', vocabulary)];
  const { declared, better, unit } = unitOf(grid, headers, announced);
  const told = { inMoney: unit?.unit === 'kr', inYear: namesYear(titled, grid, vocabulary) };
  const words = withPrices(grid, outline, wordsOf(outline, titled, told, vocabulary), titled, unit);
  const silent = silentColumns(headers, words.columns);
  const aroundColumn = aroundEach(words, labelColumn, silent, () =>
    contextOf(grid, outline, words, around, vocabulary),
  );
  const plus = plusIn(grid, outline);
  const isTotal = (row: OutlineRow): boolean => words.row(row).some(({ says }) => says.isTotal === true);
  const cornerOf = cornerOfRows(outline, words.columns[labelColumn] ?? [], grid, isTotal);
  const columns = words.columns.map((column) => near(column, TABLE.column, true));
  const units = unitsOfColumns(outline, words.columns, words.transposed);
  const { parents } = words;
  const { sections, level } = standing(outline, words);
  const ofAllRows = areaOfRows(outline, grid);
  const twice = labelsInSeveralSections(outline, sections);
  const inBrackets = besideOwn(grid, headers, words.columns, titled, vocabulary);
  const ofPlaces = outline.rows.some((row) =>
    words.row(row).some(({ says }) => says.entity === vocabulary.municipality),
  );
  const readings: Reading[] = [];
  const areas: string[] = [];

  for (const row of placedRows(outline)) {
    const section = sections.get(row.rowNo) ?? null;
    const rowLabels = [...near(words.row(row), TABLE.row), ...sumLabel(row, parents)];
    // The committee of the row that it is a part of.
    const parent = near(parentOf(row, parents).flatMap(words.row).filter(isCommittee), TABLE.section - 1);
    const ofAll = words.acrossCommittees || (section === null && words.sectionsAreCommittees);
    const named = rowLabels.some(isCommittee);
    const whole = parents.whole.get(row.rowNo);
    const over = whole === undefined ? null : (freeText(whole, section, words, twice) ?? areaPrinted(whole, words));
    const free = ofAllRows ?? partOf(over, freeText(row, section, words, twice));
    if (free !== null) areas.push(free);
    const behind = [...parent, ...sectionLabels(section, words), ...cornerOf(row)];
    const quote = row.row.cells.map((one, at) => (at === labelColumn ? row.label : one.text)).join(' | ');
    for (const [columnNo, cell] of row.row.cells.entries()) {
      const printed = columnNo > labelColumn && !silent.has(columnNo) ? cellQuantity(cell.text, cell.span.start) : null;
      if (printed === null) continue;
      const header = headers[columnNo]?.text ?? '';
      const column = columns[columnNo] ?? [];
      const { quantity, declared: own } = withUnit(printed, units[columnNo], words.transposed ? row.label : '', unit);
      const none = ofAll && !named && parent.length === 0 && !(words.transposed && column.some(isCommittee));
      // Nearest first: a word of the column is nearer than one of the row.
      const labels = [...column, ...rowLabels, ...(none ? [seen(ofNoCommittee(row), TABLE.row)] : []), ...behind];
      const reading: Reading = {
        quantity,
        labels,
        around: aroundColumn(columnNo),
        source: 'grid',
        freeText: () =>
          words.transposed ? areaOfColumn(grid, outline, words, vocabulary, row, section, columnNo, free) : free,
        ...OF_NO_SENTENCE,
        besideOwnRow: ofPlaces && rowLabels.length === 0,
        plusMeans: leavesRest(words.columns[columnNo] ?? []) ? 'underspend' : plus,
        declared: quantity.unit === null && own !== null ? { ...own, corrected: own === better } : null,
        breakdown: `${item.no}:${tableNo}:${words.transposed ? `row ${String(row.rowNo)}` : `${String(columnNo)}${level(row)}`}`,
        place: {
          span: quantity.span,
          itemNo: item.no,
          caseNo: item.caseNo,
          tableNo,
          rowNo: row.rowNo,
          columnNo,
          rowLabel: row.label,
          columnLabel: header === '' ? null : header,
          section: section?.text ?? null,
          line: cell.line ?? row.row.line,
          page: cell.page ?? row.row.page,
          quote,
        },
      };
      readings.push(reading, ...inBrackets(cell, columnNo, reading));
    }
  }

  return {
    tableNo,
    readings,
    cells: cellsOf(grid, outline, tableNo, unit?.printed ?? null),
    unitDeclared: declared?.printed ?? null,
    unitRead: unit?.printed ?? null,
    unitCorrected: better !== null,
    columns: outline.columns,
    misspelt: words.spelling.flatMap((found) =>
      found === null ? [] : [{ ...found, line: grid.header[0]?.line ?? 0 }],
    ),
    brokenRows: brokenRows(outline),
    areas,
    acrossCommittees: acrossCommittees(outline.rows, words),
  };
}

function acrossCommittees(rows: readonly OutlineRow[], words: Words): GridReading['acrossCommittees'] {
  const figures = rows.filter(({ kind }) => kind === 'figures');
  const named = figures.flatMap((row) => words.row(row).flatMap(({ says }) => says.committee ?? []));
  if (new Set(named).size > 1) return 'several';
  return words.acrossCommittees && !figures.some((row) => words.row(row).some(isCommittee)) ? 'together' : null;
}

const OF_ALL = said({ committee: null });

function ofNoCommittee({ label, labelSpan }: OutlineRow): Label {
  return { span: labelSpan, text: label, says: OF_ALL, level: 'row' };
}

/** The words of a row's sections, the innermost nearest. */
function sectionLabels(section: Section | null, words: Words): NearLabel[] {
  const labels: NearLabel[] = [];
  let step = 0;
  for (let one = section; one !== null; one = one.above) {
    labels.push(...near(words.section(one), TABLE.section - 2 ** -step));
    step += 1;
  }
  return nearestFirst(labels);
}
