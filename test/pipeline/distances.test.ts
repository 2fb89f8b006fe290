import { describe, expect, it } from 'vitest';
import { BY_COLUMNS, MOST_BACK, MOST_LINES, NEAR, PROSE, STEP, TABLE } from '../../pipeline/distances.ts';

/** Words of one sentence, seen from a later one, stand less than this apart. */
const WITHIN = 1;

/** From the nearest to the farthest word of each layer of prose, in the order of the layers. */
const prose: readonly (readonly [layer: string, from: number, to: number])[] = [
  ['sentence', 0, PROSE.sentence],
  ['intro', PROSE.intro, PROSE.intro],
  ['cited', PROSE.cited, PROSE.cited],
  ['paragraph', PROSE.paragraph, PROSE.paragraph + MOST_BACK.paragraph * STEP + WITHIN],
  ['heading', PROSE.heading, PROSE.heading],
  ['section', PROSE.section + STEP, PROSE.section + MOST_BACK.section * STEP + WITHIN],
  ['tables', PROSE.tables, PROSE.tables],
  ['item', PROSE.item, PROSE.item + MOST_LINES],
  ['recommended', PROSE.recommended, PROSE.recommended + MOST_LINES],
  ['text', PROSE.text, PROSE.text],
];

const endOf = (name: string): number => prose.find(([layer]) => layer === name)?.[2] ?? NaN;
const startOf = (name: string): number => prose.find(([layer]) => layer === name)?.[1] ?? NaN;

describe('the scale of distances', () => {
  it('has layers of prose that do not overlap', () => {
    for (const [at, [layer, from]] of prose.entries()) {
      const before = prose[at - 1];
      if (before !== undefined) expect(from, `${layer} behind ${before[0]}`).toBeGreaterThan(before[2]);
    }
  });

  it('has the sentence before, where a sentence goes on from it, among its own words', () => {
    expect(PROSE.goesOn).toBeGreaterThan(NEAR.clause);
    expect(PROSE.goesOn + WITHIN).toBeLessThan(PROSE.sentence);
  });

  it('has layers of a table that do not overlap, all nearer than what stands around the item', () => {
    const layers = Object.values(TABLE);
    expect(layers).toEqual([...layers].sort((a, b) => a - b));
    expect(new Set(layers).size).toBe(layers.length);
    expect(Math.max(...layers)).toBeLessThan(PROSE.tables);
    expect(BY_COLUMNS).toBeGreaterThan(Math.max(...Object.values(PROSE)));
    // Of sections within sections none stands more than one nearer.
    expect(TABLE.section - 1).toBeGreaterThan(TABLE.row);
  });

  it.each([
    ['sentence', 'intro', 'cited'],
    ['paragraph', 'paragraph', 'heading'],
    ['heading', 'heading', 'section'],
    ['section', 'tables', 'item'],
  ] as const)('draws the limit %s between the layers %s and %s', (limit, within, beyond) => {
    expect(NEAR[limit]).toBeGreaterThanOrEqual(endOf(within));
    expect(NEAR[limit]).toBeLessThan(startOf(beyond));
  });

  it('draws the limits of prose between the layers of a table too', () => {
    expect(NEAR.clause).toBeGreaterThan(TABLE.row);
    expect(NEAR.clause).toBeLessThan(TABLE.section);
    expect(NEAR.sentence).toBeGreaterThan(TABLE.section);
    expect(NEAR.sentence).toBeLessThan(TABLE.caption);
    expect(NEAR.paragraph).toBeGreaterThan(TABLE.caption);
    expect(NEAR.paragraph).toBeLessThan(TABLE.lead);
    expect(NEAR.heading).toBeGreaterThan(TABLE.lead);
    expect(NEAR.heading).toBeLessThan(TABLE.heading);
    expect(NEAR.section).toBeGreaterThan(TABLE.heading);
  });
});
