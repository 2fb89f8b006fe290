import { describe, expect, it } from 'vitest';
import { isSumAimedAt } from '../../../../pipeline/vocabulary/cues/norms.ts';

describe('a sum that is to be reached', () => {
  it.each([
    ['Måltallet for anlæg fastsættes til ', ' mio. kr.'],
    ['Måltallet for strategien fastsættes til 45 mio. kr. i 2026, hvoraf ', ' mio. kr. er administrative besparelser'],
    ['Servicemåltallet nedjusteres med ', ' mio. kr.'],
    ['at råderummet fastsættes til ', ' mio. kr.'],
    ['de administrative effektiviseringer på ', ' mio. kr. fordeles på udvalgene'],
  ])('is no figure, nor are its parts: %s', (before, behind) => {
    expect(isSumAimedAt(before, behind)).toBe(true);
  });

  it.each([
    ['Der gennemføres effektiviseringer på ', ' mio. kr. i 2026'],
    ['Måltallet er nået, og der ventes et mindreforbrug på ', ' mio. kr.'],
    ['Måltallet overholdes med tillægsbevillingen på ', ' mio. kr.'],
    ['De vedtagne besparelser på ', ' mio. kr. gennemføres på skolerne'],
  ])('is not what is saved, granted or left: %s', (before, behind) => {
    expect(isSumAimedAt(before, behind)).toBe(false);
  });
});
