import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../../pipeline/proofs/doubts.ts';
import type { FindingRow } from '../../../pipeline/types/findings.ts';
import { check, findingsOf, said } from '../facts.ts';
import { minutesOf } from '../minutes-of.ts';

const FOLLOW_UP = 'Budgetopfølgning 2, 2025';

const doubts = (title: string, text: string): FindingRow[] =>
  minutesOf(title, text).findings.filter(({ code }) => code === 'role_inferred');

describe('a figure of prose is doubted', () => {
  it('where the word for what it measures stands far from it', () => {
    const far = said('4,2', 4_200_000, { inferred: 'measure:far fiscal_year:title' });
    expect(doubtOf(far)).toBe('measure');
    expect(findingsOf('role_inferred', [far])).toMatchObject([{ severity: 'warning', fact_ids: far.fact_id }]);
  });

  it('where no word names a committee and an economic committee met', () => {
    const text = 'Der forventes i 2025 et merforbrug på 4,2 mio. kr. til vintertjeneste.';
    expect(doubts('Vintertjeneste 2025: budgetopfølgning 2', text).map(({ message }) => message)).toEqual([
      expect.stringContaining('no word names a committee; it is given to Økonomiudvalget'),
    ]);
    expect(doubtOf(said('4,2', 1, { inferred: 'committee:meeting', committee: 'Skoleudvalget' }))).toBeNull();
  });

  it('where nothing but its noun says what is counted, and nothing when', () => {
    expect(doubts('Beskæftigelse', 'Jobcentret har besøgt 73 virksomheder.')).toHaveLength(1);
    expect(doubts('Beskæftigelse', 'Jobcentret har besøgt 73 virksomheder i 2024.')).toEqual([]);
  });

  it('where another paragraph tells the topic, and no word beside it what is measured', () => {
    const of = { domain: 'sickness_absence', measure: 'share', unit: 'pct' } as const;
    expect(doubtOf(said('4,2', 4.2, { ...of, inferred: 'measure:kind domain:section' }))).toBe('topic');
    expect(doubtOf(said('4,2', 4.2, { ...of, inferred: 'domain:section' }))).toBeNull();
  });

  it('where only another section or the summary tells which budget or accounts an amount belongs to', () => {
    expect(doubtOf(said('4,2', 4_200_000, { inferred: 'domain:section report:section' }))).toBe('topic');
    expect(doubtOf(said('4,2', 4_200_000, { inferred: 'domain:summary' }))).toBe('topic');
    expect(doubtOf(said('4,2', 4_200_000, { inferred: 'domain:before fiscal_year:section' }))).toBeNull();
  });

  it('where only the recommendation tells the report', () => {
    expect(doubtOf(said('4,2', 4_200_000, { inferred: 'report:recommendation' }))).toBe('report');
    expect(doubtOf(said('4,2', 4_200_000, { inferred: 'report:title' }))).toBeNull();
  });
});

describe('a figure is not doubted', () => {
  const far = said('4,2', 4_200_000, { inferred: 'measure:far' });

  it('where each role stands beside it', () => {
    expect(doubts(FOLLOW_UP, 'Skoleudvalget forventer i 2025 et merforbrug på 4,2 mio. kr.')).toEqual([]);
  });

  it('in a table', () => {
    expect(doubtOf({ ...far, table_no: '1' })).toBeNull();
  });

  it('where the minutes print it twice', () => {
    const again = said('4,2', 4_200_000, { inferred: 'measure:far', line: far.line + 20 });
    const { facts, findings } = check([far, again]);
    expect(facts.some(({ same_as }) => same_as !== null)).toBe(true);
    expect(findings.filter(({ code }) => code === 'role_inferred')).toEqual([]);
  });
});
