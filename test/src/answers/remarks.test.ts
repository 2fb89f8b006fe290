import { describe, expect, it } from 'vitest';
import { isKept, remarkKinds } from '../../../src/answers/remarks.ts';

const outcomes = ['holds', 'holds_rounded', 'differs', null] as const;

describe('remarks on the minutes', () => {
  it('stand either among those to look at or among the checks that hold, never in both', () => {
    const counts = remarkKinds.values.map((kept) => outcomes.filter((outcome) => isKept({ outcome }, kept)).length);
    expect(counts).toEqual([2, 2, 4]);
  });
});
