import { describe, expect, it } from 'vitest';
import {
  holdsTableRow,
  leadsChange,
  leadsLevel,
  leadsPercent,
  leadsRankBase,
  restatesAmount,
} from '../../../pipeline/vocabulary/cues.ts';

describe('the words before a number', () => {
  it('say an amount again', () => {
    expect(restatesAmount('17,1 mio. kr., svarende til ')).toBe(true);
    expect(restatesAmount('17,1 mio. kr. (')).toBe(true);
    expect(restatesAmount('mindreforbrug på op til ')).toBe(false);
  });

  it('tell a change from a level', () => {
    for (const lead of ['antallet steg med ', 'en stigning på ', 'faldt med ca. '])
      expect(leadsChange(lead)).toBe(true);
    for (const lead of ['steg til ', 'nåede op på ', 'der var ']) expect(leadsChange(lead)).toBe(false);
  });

  it('tell a percentage without its unit, a level, the base of a rank', () => {
    expect(leadsPercent('en omgørelsesprocent på ')).toBe(true);
    expect(leadsPercent('et merforbrug på ')).toBe(false);
    expect(leadsLevel('kassebeholdningen er ')).toBe(true);
    expect(leadsRankBase('nr. 45 af ')).toBe(true);
    expect(leadsRankBase('5 ud af ')).toBe(false);
  });
});

describe('a sentence that has swallowed a row of a table', () => {
  it('is known by its bare numbers, and prose is not taken for one', () => {
    expect(holdsTableRow('Samlet;1.153,5;1.166,7;1.156,1;-10,6')).toBe(true);
    expect(holdsTableRow('Der søges 0,7 mio. kr. i 2024, 0,8 mio. kr. i 2025 og 0,9 mio. kr. i 2026.')).toBe(false);
  });
});
