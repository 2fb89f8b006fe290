import { describe, expect, it } from 'vitest';
import { isKept, remarkKinds } from '../../../src/answers/remarks.ts';

const outcomes = ['holds', 'holds_rounded', 'differs', null] as const;

describe('remarks on the minutes', () => {
  it('stand either among those to look at or among the checks that hold, never in both', () => {
    const counts = remarkKinds.values.map(
      (kept) => outcomes.filter((outcome) => isKept({ code: 'sum_check', outcome }, kept)).length,
    );
    expect(counts).toEqual([2, 0, 2, 4]);
  });

  it('on figures read with doubt can be listed alone', () => {
    const unsure = { code: 'role_inferred', outcome: null };
    expect(remarkKinds.values.filter((kept) => isKept(unsure, kept))).toEqual(['doubtful', 'unsure', 'all']);
  });
});
