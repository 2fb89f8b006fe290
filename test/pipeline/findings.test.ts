/** What a careful analyst sees in the two meetings, in the untouched minutes as in the abridged ones. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../pipeline/relate.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import type { FindingRow } from '../../pipeline/types/findings.ts';
import { extractText, originalDocuments, seedDocuments } from './gold.ts';

const seeds = seedDocuments().filter(({ name }) => name.startsWith('soroe-'));
const corpora = [
  { corpus: 'the abridged minutes', documents: seeds },
  ...[originalDocuments() ?? []]
    .filter((found) => found.length > 0)
    .map((documents) => ({ corpus: 'the original minutes', documents })),
];

describe.each(corpora)('$corpus', ({ documents }) => {
  const extractions = relate(
    documents.map(({ name, bytes }) => extractText(bytes, `${name}.txt`)),
    [],
  );

  function meeting(day: string): Extraction {
    const found = extractions.find(({ document }) => document.meeting_date === day);
    if (found === undefined) throw new Error(`no meeting on ${day}`);
    return found;
  }

  const accounts = meeting('2024-03-14');
  const forecast = meeting('2025-10-30');

  /** The messages of a code about an item. */
  function messages({ findings }: Extraction, code: FindingRow['code'], itemNo: string): string[] {
    return findings.filter((one) => one.code === code && one.item_no === itemNo).map(({ message }) => message);
  }

  function about({ findings }: Extraction, code: FindingRow['code'], words: string): FindingRow {
    const found = findings.find((one) => one.code === code && one.message.includes(words));
    expect(found, `${code}: ${words}`).toBeDefined();
    if (found === undefined) throw new Error(`no finding ${code}: ${words}`);
    return found;
  }

  it('declare "mio. kr." over cells that are thousands, which prose proves', () => {
    for (const table of ['2a', '2b']) {
      const finding = about(accounts, 'unit_corrected', `Table ${table}`);
      expect(finding).toMatchObject({ severity: 'warning', table_no: table });
      expect(finding.message).toContain('mio. kr.');
      expect(finding.message).toContain('-0,7 mio. kr. for -661');
    }
    const total = accounts.facts.find(
      (fact) => fact.table_no === '2a' && fact.is_total && fact.measure === 'deviation',
    );
    expect(total).toMatchObject({ value: -16_152_000, printed: '-16.152', frame: 'inside' });
    expect(messages(forecast, 'unit_corrected', '588')).toEqual([]);
  });

  it.each([
    ['2a', 'Korr. Budget 2023', '1.467.194', '1.467.193'],
    ['2b', 'Korr. Budget 2023', '1.467.194', '1.467.193'],
  ])('print a total of table %s, column %s, that is off by one', (table, column, computed, printed) => {
    const finding = about(accounts, 'sum_check', `Table ${table}, ${column}`);
    expect(finding).toMatchObject({ outcome: 'holds_rounded', severity: 'info' });
    expect(finding.message).toContain(computed);
    expect(finding.message).toContain(printed);
  });

  it('print totals of the forecast that are off by one', () => {
    expect(about(forecast, 'sum_check', '572.955')).toMatchObject({ outcome: 'holds_rounded', item_no: '588' });
    expect(about(forecast, 'sum_check', '-4.503')).toMatchObject({ outcome: 'holds_rounded', item_no: '588' });
    expect(about(forecast, 'sum_check', '425.890')).toMatchObject({ outcome: 'holds' });
  });

  it('print a deviation of the total that is off by one', () => {
    const finding = about(accounts, 'deviation_check', '-16.151');
    expect(finding).toMatchObject({ outcome: 'holds_rounded' });
    expect(finding.message).toContain('-16.152');
  });

  it('print in prose what differs from a table in the last digit', () => {
    expect(messages(accounts, 'prose_differs', '215').sort()).toEqual([
      expect.stringMatching(/3,985.*3,984/u),
      expect.stringMatching(/8,247.*8,246/u),
    ]);
  });

  it('print in prose what the years of a table add up to', () => {
    expect(about(accounts, 'sum_check', '6,939')).toMatchObject({ outcome: 'holds', severity: 'info' });
    const said = accounts.facts.find(({ printed }) => printed === '6,939');
    expect(said).toMatchObject({ transfer: 'bound', fiscal_year: 2023, target_year: null, value: 6_939_000 });
  });

  it('print underspends as positive in one table', () => {
    expect(about(accounts, 'sign_corrected', 'Table 1')).toMatchObject({ severity: 'warning', table_no: '1' });
    const headline = accounts.facts.filter((fact) => fact.table_no === '1' && fact.measure === 'deviation');
    expect(headline.map(({ value }) => value)).toEqual([-11.1e6, -16.2e6, -0.3e6, -0.9e6, -11.4e6, -17.1e6]);
  });

  it('misspell a column, which is read as a deviation all the same', () => {
    expect(about(forecast, 'misspelt_header', 'Afgivelse').message).toContain('afvigelse');
    const column = forecast.facts.filter((fact) => fact.column_label === 'Afgivelse');
    expect(column.map(({ measure }) => measure)).toEqual(Array.from({ length: 5 }, () => 'deviation'));
  });

  it('split a rate into percentages that do not add up to it', () => {
    const finding = about(forecast, 'parts_check', '6 + 39');
    expect(finding.message).toContain('45');
    expect(finding.message).toContain('44');
    expect(finding.outcome).not.toBe('holds');
  });

  it('shrink the set of benefits from 8 to 6, so figures over all of them do not compare', () => {
    const finding = about(forecast, 'series_break', 'from 8 to 6');
    expect(finding).toMatchObject({ severity: 'warning', item_no: '581' });
    const over = forecast.facts.filter(
      (fact) => fact.domain === 'benefits' && fact.area === 'alle ydelser' && fact.measure === 'gap',
    );
    expect(over.map((fact) => fact.break_before)).toEqual([true]);
    expect(accounts.findings.filter(({ code }) => code === 'series_break')).toEqual([]);
  });

  it('change the method of the ranking, so its ranks do not compare', () => {
    expect(about(forecast, 'series_break', 'Fra og med 2025')).toMatchObject({ item_no: '582', severity: 'warning' });
    const ranks = forecast.facts.filter(
      (fact) => fact.domain === 'rankings' && fact.measure === 'rank' && !fact.previous,
    );
    expect(ranks.length).toBeGreaterThan(5);
    expect(ranks.every((fact) => fact.break_before)).toBe(true);
  });

  it('show Integration spending more than its own expected accounts', () => {
    const finding = about(forecast, 'spent_above_expected', 'Integration');
    expect(finding).toMatchObject({ severity: 'warning', item_no: '588' });
    expect(finding.message).toContain('6.778');
    expect(finding.message).toContain('465');
    expect(messages(forecast, 'spent_above_expected', '588')).toHaveLength(1);
  });

  it('show 1 case of 4 as 25 %', () => {
    expect(about(forecast, 'small_number', '1 of 4').message).toContain('25 %');
    expect(about(forecast, 'rate_check', '1 of 4')).toMatchObject({ outcome: 'holds' });
  });

  it('net appropriations and financing to zero in every year', () => {
    const years = accounts.findings.filter(
      ({ code, message }) => code === 'balance_check' && /^20\d\d:/u.test(message),
    );
    expect(years.map(({ outcome }) => outcome)).toEqual(['holds', 'holds', 'holds', 'holds']);
  });

  it('lack no other proof', () => {
    const doubts = extractions.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'differs'));
    expect(doubts.map(({ message }) => message)).toEqual([]);
  });
});
