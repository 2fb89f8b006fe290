/**
 * Signs that a table leaves out or prints the other way round, proved by prose or by the amount beside a percentage.
 */
import { finding } from '../finding.ts';
import { rowKey } from '../groups.ts';
import { exact } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';
import { provenColumns, turnedPercentages, withSign } from './directions.ts';
import { agree, asPrinted } from '../precision.ts';

interface Corrected {
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
}

const isProse = (fact: Fact): boolean => fact.table_no === null;
const sameFrame = (a: Fact, b: Fact): boolean => a.frame === b.frame;
const unitOf = ({ printed_unit: unit }: Fact): string => unit ?? '';
const printedWithUnit = (fact: Fact): string => `${fact.printed} ${unitOf(fact)}`.trim();
/** A value with both signs told: "+2,7 mio. kr.". */
const signedAs = (value: number, like: Fact): string =>
  `${value > 0 ? '+' : ''}${asPrinted(value, like)} ${unitOf(like)}`.trim();

/** A cell and the sentence that calls its amount the opposite. */
interface Opposed {
  readonly cell: Fact;
  readonly said: Fact;
}

const turned = (fact: Fact): Fact => ({ ...fact, value: -fact.value });

/** Whether a sentence and a cell tell of the same money: an amount alone may be like another by chance. */
function isSameScope(said: Fact, cell: Fact): boolean {
  return (
    said.committee === cell.committee &&
    said.area === cell.area &&
    said.fiscal_year === cell.fiscal_year &&
    said.report === cell.report &&
    (said.frame === null || sameFrame(said, cell)) &&
    (said.economy === null || said.economy === cell.economy) &&
    (said.area !== null || said.committee !== null || cell.is_total)
  );
}

/**
 * A table that prints underspends without a sign: where prose calls the same amount an underspend, the whole table's
 * unsigned deviations and changes are turned.
 */
function unsignedIn(cells: readonly Fact[], prose: readonly Fact[]): { unsigned: Fact[]; proof: Opposed | undefined } {
  const unsigned = cells.filter(
    ({ measure, sign_rule: rule }) => (measure === 'deviation' || measure === 'change') && rule === 'none printed',
  );
  const opposite = unsigned.flatMap((cell) =>
    prose
      .filter(
        (said) =>
          said.value < 0 &&
          cell.value > 0 &&
          sameFrame(said, cell) &&
          said.committee === cell.committee &&
          agree(turned(cell), said),
      )
      .map((said) => ({ cell, said })),
  );
  const sameSign = unsigned.some((cell) =>
    prose.some((said) => said.value > 0 && cell.value > 0 && sameFrame(said, cell) && agree(cell, said)),
  );
  return { unsigned, proof: sameSign ? undefined : opposite[0] };
}

const TURNED_BY_PROSE = 'turned: prose tells the other direction';
const PLAIN: readonly string[] = ['as printed', 'none printed'];

/** The first cell whose direction prose contradicts, where prose confirms none of the same cells. */
function opposedIn(cells: readonly Fact[], prose: readonly Fact[]): Opposed | undefined {
  const scoped = cells.flatMap((cell) =>
    prose.filter((said) => cell.value !== 0 && isSameScope(said, cell)).map((said) => ({ cell, said })),
  );
  const confirmed = cells.some((cell) =>
    prose.some((said) => said.committee === cell.committee && said.value !== 0 && agree(cell, said)),
  );
  return confirmed ? undefined : scoped.find(({ cell, said }) => agree(turned(cell), said));
}

function columnsOf(cells: readonly Fact[]): Fact[][] {
  const deviations = cells.filter(({ measure, unit }) => measure === 'deviation' && unit === 'kr');
  return [...new Set(deviations.map(({ breakdown }) => breakdown))].map((column) =>
    deviations.filter(({ breakdown }) => breakdown === column),
  );
}

function unsignedFinding(documentId: string, table: string, { cell, said }: Opposed): FindingRow {
  const values = { table, printed: cell.printed, prose: printedWithUnit(said) };
  return finding(documentId, {
    code: 'sign_corrected',
    severity: 'warning',
    facts: [cell, said],
    message: `Table ${table} prints underspends as positive: prose calls ${said.printed} ${unitOf(said)} an underspend, the table prints ${cell.printed}.`,
    values,
  });
}

function opposedFinding(documentId: string, table: string, { cell, said }: Opposed, believed: boolean): FindingRow {
  const values = { table, said: signedAs(said.value, said), printed: cell.printed };
  if (believed)
    return finding(documentId, {
      code: 'sign_corrected',
      severity: 'warning',
      facts: [cell, said],
      message: `Table ${table} prints overspends with a minus: prose tells ${values.said}, the table prints ${cell.printed}.`,
      values,
    });
  const given = { table, said: values.said, cell: signedAs(cell.value, cell) };
  return finding(documentId, {
    code: 'prose_differs',
    severity: 'warning',
    outcome: 'differs',
    facts: [said, cell],
    message: `Prose and table ${table} disagree on the direction: prose tells ${given.said}, the table ${given.cell}.`,
    values: given,
  });
}

/**
 * Turns the deviations that a table prints without a sign, or with the sign of the other direction, where prose tells
 * the direction. A column that its own rows or a note prove stays; prose that contradicts it becomes a finding.
 */
export function correctSigns(facts: readonly Fact[], documentId: string): Corrected {
  const prose = facts.filter((fact) => isProse(fact) && fact.measure === 'deviation' && fact.unit === 'kr');
  if (prose.length === 0) return { facts, findings: [] };
  const findings: FindingRow[] = [];
  const changed = new Map<string, Fact>();
  const proven = provenColumns(facts);
  for (const tableNo of new Set(facts.flatMap((fact) => fact.table_no ?? []))) {
    const cells = facts.filter((fact) => fact.table_no === tableNo);
    const open = cells.filter(({ breakdown }) => breakdown === null || !proven.has(breakdown));
    const { unsigned, proof } = unsignedIn(open, prose);
    if (proof !== undefined) {
      for (const fact of unsigned)
        changed.set(
          fact.fact_id,
          withSign(fact, exact(-fact.value), 'printed without sign; prose calls it an underspend'),
        );
      findings.push(unsignedFinding(documentId, tableNo, proof));
      continue;
    }
    for (const column of columnsOf(cells)) {
      const opposed = opposedIn(column, prose);
      if (opposed === undefined) continue;
      const believed =
        !proven.has(opposed.cell.breakdown ?? '') &&
        column.every(({ sign_rule: rule }) => PLAIN.includes(rule)) &&
        column.some(({ sign_rule: rule }) => rule === 'as printed');
      if (believed) {
        const signed = new Map(
          column.map((fact) => [fact.fact_id, withSign(fact, exact(-fact.value), TURNED_BY_PROSE)]),
        );
        for (const fact of [...signed.values(), ...turnedPercentages(cells, signed, TURNED_BY_PROSE)])
          changed.set(fact.fact_id, fact);
      }
      findings.push(opposedFinding(documentId, tableNo, opposed, believed));
    }
  }
  return { facts: facts.map((fact) => changed.get(fact.fact_id) ?? fact), findings };
}

/** A percentage printed without sign takes the sign of its amount. */
export function signPercentages(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    if (fact.measure !== 'deviation_pct' || fact.value === 0) return fact;
    const deviations = facts.filter(
      (other) => other.measure === 'deviation' && other.item_no === fact.item_no && other.table_no === fact.table_no,
    );
    const amount =
      fact.table_no === null
        ? deviations.findLast(({ quote, char_start: at }) => quote === fact.quote && at < fact.char_start)
        : deviations.find((one) => rowKey(one) === rowKey(fact));
    if (amount === undefined || amount.value >= 0 || fact.value < 0) return fact;
    return { ...fact, value: exact(-fact.value), sign_rule: `sign of its amount (${asPrinted(amount.value, amount)})` };
  });
}
