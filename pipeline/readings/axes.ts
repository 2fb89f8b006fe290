import { cellQuantity } from '../numbers.ts';
import type { Span } from '../types/document.ts';
import type { Label } from '../types/words.ts';
import { committeeMeant, isEconomic } from '../vocabulary/committees.ts';
import { isCouncil } from '../vocabulary/cues/committees.ts';
import { opensName } from '../vocabulary/entities.ts';
import {
  dayAlone,
  headsCommittees,
  headsEarlier,
  headsExpenses,
  headsIncome,
  headsNet,
  misspelt,
} from '../vocabulary/headers.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { said } from '../vocabulary/said.ts';
import { spelledOut } from '../vocabulary/shortened.ts';
import { isOfMainAccount, isPartOfRow, makeMainAccount } from '../vocabulary/totals.ts';
import { declaredUnit } from '../vocabulary/units.ts';
import { ofOwnFigures } from './brackets.ts';
import { withDrafts } from './drafts.ts';
import { withDays } from './durations.ts';
import { sectionSaid, tellsService } from './frames.ts';
import { inBudgetTables, proposes, togetherSaid } from './heads.ts';
import { withMonths } from './months.ts';
import { freeLabel } from './naming.ts';
import { withNet } from './net.ts';
import type { Outline, OutlineRow, Section } from './outline.ts';
import { type Parents, parentsOf } from './parents.ts';

export const isCommittee = ({ says }: Label): boolean => typeof says.committee === 'string';

/** Whether the rows are committees whatever they are called: the corner says so, and no section is one itself. */
function rowsNameCommittees(outline: Outline, vocabulary: Vocabulary): boolean {
  return (
    headsCommittees(outline.headers[outline.labelColumn]?.text ?? '') &&
    !outline.rows.some(
      ({ kind, label, labelSpan }) =>
        kind === 'section' && labelsOf(label, labelSpan.start, 'section', vocabulary).some(isCommittee),
    )
  );
}

/** Words that already tell what a row is: a total, a frame, a committee, what is measured. */
const tells = ({ says }: Label): boolean =>
  says.isTotal === true ||
  says.committee !== undefined ||
  says.frame !== undefined ||
  says.measure !== undefined ||
  says.economy !== undefined;

function committeeLabel(label: string, span: Span, vocabulary: Vocabulary): Label {
  const committee = committeeMeant(label, vocabulary.committees, vocabulary.committee);
  return { span, text: label, says: said({ committee }), level: 'row' };
}

/**
 * The columns that are no figures of their own: parts of the column before ("Heraf ØR1"), what was spent in years
 * before ("Forbrug tidligere år"), and expenses beside a column of income, which are not what the table's rows cost:
 * that is the net. What is moved or granted may be read in all three.
 */
export function silentColumns(
  headers: Outline['headers'],
  columns: readonly (readonly Label[])[],
): ReadonlySet<number> {
  const says = (column: number, usable: (label: Label) => boolean): boolean => columns[column]?.some(usable) === true;
  const isBudget = ({ says: { measure } }: Label): boolean => inBudgetTables(measure);
  const isMoved = ({ says: { measure } }: Label): boolean => measure === 'transfer' || measure === 'appropriation';
  const income = headers.some(({ text }) => headsIncome(text));
  const net = headers.some(({ text }) => headsNet(text));
  return new Set(
    headers.flatMap(({ text }, column) =>
      headsEarlier(text) ||
      (isPartOfRow(text) && !says(column, ({ says: { measure } }) => measure !== undefined)) ||
      (income && headsExpenses(text) && (net ? !says(column, isMoved) : says(column, isBudget)))
        ? [column]
        : [],
    ),
  );
}

/** The words of a table on each of its axes, looked up once. */
export interface Words {
  readonly columns: readonly (readonly Label[])[];
  readonly row: (row: OutlineRow) => readonly Label[];
  readonly section: (section: Section) => readonly Label[];
  /** The rows name measures and the columns what they are measured for. */
  readonly transposed: boolean;
  /** Rows, columns or sections are committees, or lie inside and outside the frame: what names none is for all. */
  readonly acrossCommittees: boolean;
  readonly sectionsAreCommittees: boolean;
  readonly parents: Parents;
  readonly spelling: readonly ReturnType<typeof misspelt>[];
}

/** Whether a cell prints an amount with its unit. */
const printsMoney = ({ rows }: Outline): boolean =>
  rows.some(({ row }) =>
    row.cells.slice(1).some(({ text }) => /kr/iu.test(text) && cellQuantity(text, 0)?.unit === 'kr'),
  );

/**
 * Whether columns are committees: one that adds up the others ("Hele udvalget"), or stands alone beside areas of a
 * committee with a field of its own, leaves them that committee's.
 */
function headSeveral(heads: readonly (readonly Label[])[], ofOneField: boolean): boolean {
  const named = heads.filter((column) => column.some(isCommittee));
  const names = new Set(named.flatMap((column) => column.flatMap(({ says }) => says.committee ?? [])));
  const addsUp = named.every((column) => column.some(({ says }) => says.isTotal === true));
  return names.size > 1 || (named.length > 0 && !addsUp && !ofOneField);
}

/** So many rows of the main account make a table the whole municipality's. */
const FEWEST_OF_MAIN = 2;

/**
 * Looks up what the words of a table's columns, rows and sections say; `titled` is what caption and item's title say,
 * `inMoney` whether its unit is money, `inYear` whether a year is told around it.
 */
export function wordsOf(
  outline: Outline,
  titled: readonly Label[],
  { inMoney, inYear }: { readonly inMoney: boolean; readonly inYear: boolean },
  vocabulary: Vocabulary,
): Words {
  const spelling = outline.headers.map((header, column) =>
    column > outline.labelColumn ? misspelt(header.text) : null,
  );
  const money = inMoney || printsMoney(outline);
  const headed = outline.headers.map((header, column) => {
    const text = spelling[column]?.read ?? dayAlone(spelledOut(header.text));
    const at = header.cells[0]?.span.start ?? 0;
    return withDays(text, at, 'column', ofOwnFigures(text, at, labelsOf(text, at, 'column', vocabulary)));
  });
  const together = togetherSaid(outline, money ? withDrafts(outline, headed) : headed, titled, money);
  const columns = withNet(outline, withMonths(outline, together, inYear, inMoney), titled);
  const named = rowsNameCommittees(outline, vocabulary);
  const printed = ({ label, labelSpan }: OutlineRow): readonly Label[] =>
    labelsOf(label, labelSpan.start, 'row', vocabulary).filter(
      ({ says, span, text }) =>
        says.entity === undefined || span.start > labelSpan.start || !opensName(label.slice(text.length)),
    );
  const service = tellsService(outline);
  const section = (one: Section): readonly Label[] =>
    sectionSaid(one, labelsOf(one.text, one.span.start, 'section', vocabulary), service);
  const parents = parentsOf(
    outline.rows,
    printed,
    (one) => section(one).some(isCommittee),
    new Set(outline.headers.flatMap((header, column) => (declaredUnit(header.text)?.unit === 'pct' ? [column] : []))),
  );
  const row = (one: OutlineRow): readonly Label[] => {
    const labels = printed(one);
    return named && !parents.of.has(one.rowNo) && !parents.whole.has(one.rowNo) && !labels.some(tells)
      ? [...labels, committeeLabel(one.label, one.labelSpan, vocabulary)]
      : labels;
  };
  const figures = outline.rows.filter(({ kind }) => kind === 'figures');
  const measures = figures.filter((one) => row(one).some(({ says }) => says.measure !== undefined)).length;
  const heads = columns.slice(outline.labelColumn + 1);
  // "Elevtal", "Nyt skøn for overførsler" are names of proposals where the rows are such.
  const transposed =
    measures * 2 > figures.length && !proposes(titled) && !heads.flat().some(({ says }) => says.measure !== undefined);
  const isTotal = (one: OutlineRow): boolean => row(one).some(({ says }) => says.isTotal === true);
  // "Udvalget i alt" adds up the rows of one committee; so does "I alt inden for rammen" beside policy areas.
  const totalled = figures.filter(isTotal).flatMap((one) => row(one).flatMap(({ says }) => says.committee ?? []));
  const haveCommittees =
    figures.some((one) => !isTotal(one) && row(one).some(isCommittee)) || new Set(totalled).size > 1;
  const framed = figures.filter((one) => row(one).some(({ says }) => says.frame !== undefined));
  const haveAreas = figures.some((one) => !isTotal(one) && freeLabel(one.label, row(one)) !== null);
  // The report of a committee with a field of its own is of that field, whatever frames its rows name.
  const { committee } = vocabulary;
  const ofOneField = committee !== null && !isEconomic(committee) && !isCouncil(committee);
  const acrossRows =
    haveCommittees ||
    (framed.length > 0 && !haveAreas) ||
    (framed.some((one) => !isTotal(one)) && !ofOneField) ||
    figures.filter(({ label }) => isOfMainAccount(label)).length >= FEWEST_OF_MAIN ||
    (!ofOneField && makeMainAccount(figures.map(({ label }) => label)));
  return {
    columns,
    row,
    section,
    transposed,
    acrossCommittees: acrossRows || (transposed && headSeveral(heads, ofOneField)),
    parents,
    sectionsAreCommittees: figures.some((one) => one.section !== null && section(one.section).some(isCommittee)),
    spelling,
  };
}
