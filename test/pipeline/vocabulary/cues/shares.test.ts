import { describe, expect, it } from 'vitest';
import {
  isOfWorkforce,
  leadsPercent,
  leadsRankBase,
  sharesStaff,
} from '../../../../pipeline/vocabulary/cues/shares.ts';

describe('shares and ranks', () => {
  it('tell a percentage without its unit', () => {
    expect(leadsPercent('en omgørelsesprocent på ')).toBe(true);
    expect(leadsPercent('et merforbrug på ')).toBe(false);
  });

  it('tell a share of those employed from one of their time', () => {
    expect(sharesStaff('I 2024 var andelen af medarbejdere uden sygedage ')).toBe(true);
    expect(sharesStaff('I 2024 var andelen af arbejdstiden med sygdom ')).toBe(false);
  });

  it('tell a percentage of all who can work from one of those who do', () => {
    expect(isOfWorkforce(' % af arbejdsstyrken.')).toBe(true);
    expect(isOfWorkforce(' pct. af den samlede arbejdsstyrke')).toBe(true);
    expect(isOfWorkforce(' pct. af arbejdstiden')).toBe(false);
  });

  it('tell the base of a rank', () => {
    expect(leadsRankBase('nr. 45 af ')).toBe(true);
    expect(leadsRankBase('5 ud af ')).toBe(false);
  });
});
