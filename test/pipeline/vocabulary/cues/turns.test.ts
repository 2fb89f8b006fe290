import { describe, expect, it } from 'vitest';
import { holdsTableRow } from '../../../../pipeline/vocabulary/cues/turns.ts';

describe('a sentence that has swallowed a row of a table', () => {
  it('is known by its bare numbers, and prose is not taken for one', () => {
    expect(holdsTableRow('Samlet;1.153,5;1.166,7;1.156,1;-10,6')).toBe(true);
    expect(holdsTableRow('Der søges 0,7 mio. kr. i 2024, 0,8 mio. kr. i 2025 og 0,9 mio. kr. i 2026.')).toBe(false);
  });
});
