import { describe, expect, it } from 'vitest';
import { isReached, leadsChange, leadsLevel } from '../../../../pipeline/vocabulary/cues/levels.ts';

describe('the words before a number', () => {
  it('tell a change from a level', () => {
    for (const lead of ['antallet steg med ', 'en stigning på ', 'faldt med ca. '])
      expect(leadsChange(lead)).toBe(true);
    for (const lead of ['steg til ', 'nåede op på ', 'der var ']) expect(leadsChange(lead)).toBe(false);
  });

  it('tell what something came to', () => {
    for (const lead of ['budgettet nedsættes til ', 'er faldet til ', 'forhøjes med 5,5 mio. kr. til '])
      expect(isReached(lead)).toBe(true);
    for (const lead of ['er faldet med ', 'der gives 2 mio. kr. til ']) expect(isReached(lead)).toBe(false);
  });

  it('tell how much something is', () => {
    expect(leadsLevel('kassebeholdningen er ')).toBe(true);
    expect(leadsLevel('kassebeholdningen falder med ')).toBe(false);
  });
});
