/** Whole documents against the figures that a person read in them. A pair of files in test/fixtures/ is a test. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  compare,
  type Comparison,
  extractText,
  figuresOfNoFigures,
  goldDocuments,
  originalDocuments,
  readGold,
  root,
  seedDocuments,
} from './gold.ts';

/** Figures that decisions rest on; the others may be missed more often. */
const VITAL = ['money', 'unemployment', 'reversal'];

/** Fails with the differing rows when a class is found less often than it must be. */
function expectRecall(comparison: Comparison, classes: (name: string) => boolean, least: number): void {
  const counted = [...comparison.recall].filter(([name]) => classes(name)).map(([, recall]) => recall);
  const found = counted.reduce((total, recall) => total + recall.found, 0);
  const expected = counted.reduce((total, recall) => total + recall.expected, 0);
  if (expected === 0) return;
  expect(found / expected, comparison.wrong.join('\n')).toBeGreaterThanOrEqual(least);
}

/** Fails with the surplus rows when too many figures are none that a person read. */
function expectPrecision(comparison: Comparison, least: number): void {
  const right = (comparison.facts - comparison.extra.length) / Math.max(comparison.facts, 1);
  expect(right, comparison.extra.join('\n')).toBeGreaterThanOrEqual(least);
}

const isVital = (name: string): boolean => VITAL.includes(name);
const isOther = (name: string): boolean => !VITAL.includes(name);

const originals = originalDocuments();

describe('the original minutes', () => {
  it.runIf(originals === null)('are skipped, because UDVALGSTAL_ORIGINALS names no folder', ({ skip }) => {
    skip('set UDVALGSTAL_ORIGINALS to the folder of the original minutes');
  });

  it.runIf(originals !== null)('both lie in the folder', () => {
    expect(originals?.map(({ name }) => name)).toEqual(['soroe-2024-03-14', 'soroe-2025-10-30']);
  });

  describe.each(originals ?? [])('$name', ({ name, bytes, gold, noFigures }) => {
    const { facts } = extractText(bytes, `${name}.txt`);
    // Here every year was read: a figure without one must have none, so that nothing is dated by a year of something
    // else.
    const dated = gold.map((row) => ({ ...row, fiscal_year: row.fiscal_year === '' ? 'null' : row.fiscal_year }));
    const comparison = compare(facts, dated, true);

    it('give every year that is told and no other', () => {
      expect(comparison.wrong.filter((line) => line.includes('fiscal_year'))).toEqual([]);
    });

    it('give at least 99 % of the money, unemployment and reversal figures', () => {
      expectRecall(comparison, isVital, 0.99);
    });

    it('give at least 80 % of the other figures', () => {
      expectRecall(comparison, isOther, 0.8);
    });

    it('give hardly a figure that is none', () => {
      expectPrecision(comparison, 0.99);
    });

    it('are walked through: every number is expected as a figure or said to be none', () => {
      const numbersOf = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/gu) ?? [];
      const walked = new Set(
        [...gold, ...noFigures].flatMap(({ line, printed }) =>
          numbersOf(printed).map((number) => `${line}: ${number}`),
        ),
      );
      const lines = new TextDecoder().decode(bytes).split('\n');
      const printed = lines.flatMap((line, at) => numbersOf(line).map((number) => `${at + 1}: ${number}`));
      expect(printed.filter((number) => !walked.has(number))).toEqual([]);
    });

    it('make no figure of a date, a case number or a list numeral', () => {
      expect(noFigures.length).toBeGreaterThan(200);
      expect(figuresOfNoFigures(facts, gold, noFigures)).toEqual([]);
    });
  });
});

describe('the abridged minutes of the originals', () => {
  const seeds = seedDocuments().filter(({ name }) => name.startsWith('soroe-'));

  it('are two', () => {
    expect(seeds).toHaveLength(2);
  });

  // The abridged wording is another, its lines too, and a figure that the original prints thrice it may print twice:
  // so figures are matched by item and value, and a few may be missing or say less about themselves.
  it.each(seeds)('$name gives the same figures', ({ name, bytes }) => {
    const gold = readGold(join(root, `test/fixtures/originals/${name}.expected.csv`));
    const comparison = compare(extractText(bytes, `${name}.txt`).facts, gold, false);
    expectRecall(comparison, isVital, 0.98);
    expectRecall(comparison, isOther, 0.8);
    expectPrecision(comparison, 0.98);
  });
});

describe('the other seeds', () => {
  it.each(goldDocuments('seeds', join(root, 'seeds')))('$name gives its figures', ({ name, bytes, gold }) => {
    const comparison = compare(extractText(bytes, `${name}.txt`).facts, gold, true);
    // Of so few figures one is more than a twentieth: none may be missing in a document of fewer than twenty.
    expectRecall(comparison, () => true, 0.95);
    expectPrecision(comparison, 0.95);
  });
});

describe('other documents', () => {
  const folder = join(root, 'test/fixtures/documents');
  it.each(goldDocuments('documents', folder))(
    '$name gives its figures and no other',
    ({ name, bytes, gold, noFigures }) => {
      const { facts } = extractText(bytes, `${name}.txt`);
      const { wrong, extra } = compare(facts, gold, true);
      expect(wrong).toEqual([]);
      expect(extra).toEqual([]);
      expect(figuresOfNoFigures(facts, gold, noFigures)).toEqual([]);
    },
  );
});
