/** Documents larger than any minutes: they give what they hold, or say what of them was not read. */
import { describe, expect, it } from 'vitest';
import { extractText } from './gold.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';

const HEAD = `Nordby Kommune
Teknisk Udvalg
Mødedato: 17. september 2024

Punkt 1: Budgetopfølgning 2024

Sagsfremstilling

`;
const LAST = '\n\nDer er et merforbrug på 1,2 mio. kr. på Skoler i 2024.\n';

const read = (body: string): Extraction => extractText(new TextEncoder().encode(HEAD + body + LAST), 'referat.txt');

/** What the sentence behind the long part says, which is read whatever stands before it. */
const isLast = { value: 1_200_000, measure: 'deviation', fiscal_year: 2024 };

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('');

describe('a long document', () => {
  it('gives all figures of a table of thousands of rows, proved row by row', () => {
    const rows = times(1500, (at) => `Skole ${String(at)}\t10,0\t12,0\t2,0\n`);
    const { facts, findings } = read(`Mio. kr.\tKorrigeret budget\tForventet regnskab\tAfvigelse\n${rows}`);
    expect(facts.filter(({ measure, value }) => measure === 'deviation' && value === 2_000_000)).toHaveLength(1500);
    expect(findings.filter(({ code, outcome }) => code === 'deviation_check' && outcome === 'holds')).toHaveLength(
      1500,
    );
    expect(facts.at(-1)).toMatchObject(isLast);
  });

  it('is read to its end whatever its number of lines', () => {
    const { facts } = read(times(130_000, () => 'Ja.\n\n'));
    expect(facts).toMatchObject([isLast]);
  });

  it('may have one line of millions of characters', () => {
    const { facts, findings } = read(`Notat 7 ${'ord '.repeat(800_000)}`);
    expect(facts).toMatchObject([isLast]);
    expect(findings.map(({ code }) => code)).toEqual(['unread_sentence']);
  });
});

describe('a sentence too long to be one', () => {
  it.each([
    ['hundreds of amounts', times(300, (at) => `${String(at)},5 mio. kr. og `)],
    ['more than a hundred numbers', times(101, (at) => `${String(at)} `)],
    ['thousands of characters', `7 ${'ord '.repeat(600)}`],
  ])('gives no figure, and is told: %s', (_, words) => {
    const { facts, findings } = read(`Der er givet ${words}i 2024.`);
    expect(facts).toMatchObject([isLast]);
    const told = findings.filter(({ code }) => code === 'unread_sentence');
    expect(told).toMatchObject([{ severity: 'warning', item_no: '1', line: 9 }]);
    expect(told[0]?.message.length).toBeLessThan(350);
  });

  it('is not told where it holds no number', () => {
    const { findings } = read(`Det er ${'ord '.repeat(600)}her.`);
    expect(findings).toEqual([]);
  });

  it('is none with a hundred numbers', () => {
    const { findings } = read(`Lodtrækningen gav ${times(99, (at) => `${String(at)} `)}og 100.`);
    expect(findings.map(({ code }) => code)).not.toContain('unread_sentence');
  });
});

it('a table of more than a hundred columns is not read, and its lines are kept', () => {
  const row = (label: string): string => `${label}${times(120, (at) => `\t${String(at)},5`)}\n`;
  const { facts, findings, cells } = read(`Mio. kr.${'\tBudget 2024'.repeat(120)}\n${row('Skoler')}${row('Veje')}`);
  expect(facts).toMatchObject([isLast]);
  expect(findings.map(({ code }) => code)).toContain('unread_table');
  expect(cells.map(({ text }) => text.slice(0, 9))).toEqual(['Mio. kr.\t', 'Skoler\t1,', 'Veje\t1,5\t']);
});
