/** Which way a column of deviations is printed, proved by the budget and the result in its rows. */
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../minutes-of.ts';
import type { Extraction } from '../../../pipeline/types/extraction.ts';

const ROWS = ['Skoler\t100,0\t104,0', 'Veje\t200,0\t198,5', 'Kultur\t50,0\t50,2'];

/** A follow-up whose last column is headed so and prints these cells. */
function followUp(header: string, cells: readonly string[], note = ''): Extraction {
  const head = `Område\tKorrigeret budget\tForventet regnskab\t${header}`;
  const table = ROWS.map((row, at) => `${row}\t${cells[at] ?? ''}`);
  return minutesOf('Budgetopfølgning 2, 2025', ['Tabel 1. Mio. kr.', '', head, ...table, note].join('\n'));
}

const deviations = ({ facts }: Extraction): number[] =>
  facts.filter(({ measure }) => measure === 'deviation').map(({ value }) => value / 1e6);
const warnings = ({ findings }: Extraction): string[] =>
  findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code);

describe('a column that prints overspends with a minus', () => {
  it.each(['Afvigelse', 'Mer-/mindreforbrug', 'Overskud/underskud', 'Forskel'])('headed "%s" is turned', (header) => {
    const read = followUp(header, ['-4,0', '1,5', '-0,2']);
    expect(deviations(read)).toEqual([4, -1.5, 0.2]);
    expect(read.facts.find(({ printed }) => printed === '-4,0')?.sign_rule).toBe(
      'turned: the row proves result - budget',
    );
    expect(warnings(read)).toEqual([]);
  });

  it('is turned where brackets stand for the minus', () => {
    expect(deviations(followUp('Afvigelse', ['(4,0)', '1,5', '(0,2)']))).toEqual([4, -1.5, 0.2]);
  });

  it('is turned as a whole, with a row that is misprinted, which is told', () => {
    const read = followUp('Afvigelse', ['-4,0', '1,5', '-0,7']);
    expect(deviations(read)).toEqual([4, -1.5, 0.7]);
    expect(warnings(read)).toEqual(['deviation_check']);
  });

  it('gives its sign to the percentages beside it', () => {
    const cells = ['-4,0\t-4,0', '1,5\t0,8', '-0,2\t-0,4'];
    const { facts } = followUp('Afvigelse\tAfvigelse i %', cells);
    const percentages = facts.filter(({ measure }) => measure === 'deviation_pct');
    expect(percentages.map(({ value }) => value)).toEqual([4, -0.8, 0.4]);
  });

  it('is believed before a note that says otherwise, and the note is told', () => {
    const read = followUp('Afvigelse', ['-4,0', '1,5', '-0,2'], '+ = merforbrug, - = mindreforbrug');
    expect(deviations(read)).toEqual([4, -1.5, 0.2]);
    expect(warnings(read)).toEqual(['sign_corrected']);
  });
});

describe('a column of deviations stays as it is printed', () => {
  it('where its rows prove it', () => {
    const read = followUp('Afvigelse', ['4,0', '-1,5', '0,2']);
    expect(deviations(read)).toEqual([4, -1.5, 0.2]);
    expect(warnings(read)).toEqual([]);
  });

  it('where its rows contradict each other', () => {
    const read = followUp('Afvigelse', ['-4,0', '-1,5', '0,2']);
    expect(deviations(read)).toEqual([-4, -1.5, 0.2]);
    expect(warnings(read)).toEqual(['deviation_check']);
  });

  it('where only one row tells', () => {
    expect(deviations(followUp('Afvigelse', ['-4,0', '', '']))).toEqual([-4]);
  });
});
