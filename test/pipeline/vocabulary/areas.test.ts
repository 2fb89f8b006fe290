import { describe, expect, it } from 'vitest';
import { areaLabels } from '../../../pipeline/vocabulary/areas.ts';

/** The areas of a text that also names an amount: only amounts have areas. */
const areas = (text: string): (string | undefined)[] =>
  areaLabels(`${text} Det er 5 mio. kr.`, 0, 'clause').map((label) => label.says.area);

describe('areaLabels', () => {
  it.each([
    ['på politikområdet Overførselsindkomster forventes et mindreforbrug', 'Overførselsindkomster'],
    ['et mindreforbrug på Bosætning og Erhvervsudvikling, hvor mange', 'Bosætning og Erhvervsudvikling'],
    ['et merforbrug til førtidspension er ventet', 'førtidspension'],
    ['På Uddannelse er der et mindreforbrug', 'Uddannelse'],
    ['0,7 mio. kr. til ukrainske flygtninge.', 'ukrainske flygtninge'],
    ['fra puljen til ukrainske flygtninge.', 'ukrainske flygtninge'],
    ['mindreforbruget vedrører myndighedsfunktioner, og', 'myndighedsfunktioner'],
  ])('finds the area of "%s"', (text, area) => {
    expect(areas(text)).toContain(area);
  });

  it.each([
    'et mindreforbrug på 4,5 mio. kr.',
    'et mindreforbrug på driften er ventet',
    'et merforbrug på Økonomiudvalget er ventet',
    'På mødet var alle enige',
    'merforbrug og mindreforbrug inden for rammen på 3%',
    '',
  ])('finds none in "%s"', (text) => {
    expect(areas(text)).toEqual([]);
  });
});
