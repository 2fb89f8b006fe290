import { describe, expect, it } from 'vitest';
import { areaLabels, topicLabels } from '../../../pipeline/vocabulary/areas.ts';

const areas = (text: string): (string | undefined)[] =>
  [...areaLabels(text, 0, 'clause'), ...topicLabels(text, 0, 'clause')].map((label) => label.says.area);

describe('areas that a clause names', () => {
  it.each([
    ['Korrigeret budget for Tandplejen udgør 21,0 mio. kr.', 'Tandplejen'],
    ['Forventningen til Musikskolen er forværret med 0,4 mio. kr.', 'Musikskolen'],
    ['For dagtilbud forventes et overskud på 0,8 mio. kr.', 'dagtilbud'],
    ['Skoleområdet ser ud til at slutte året med et underskud på 3,1 mio. kr.', 'Skoleområdet'],
    ['Skolerne holder budgettet, mens SFO og klubber kommer ud med 1,2 mio. kr. i overskud.', 'SFO og klubber'],
    ['Skoler tilføres 1,2 mio. kr. i 2026.', 'Skoler'],
    ['Heraf kan 9,4 mio. kr. henføres til det specialiserede voksenområde.', 'specialiserede voksenområde'],
  ])('are found in "%s"', (text, area) => {
    expect(areas(text)).toContain(area);
  });

  it.each([
    'Budgettet for perioden udgør 21,0 mio. kr.',
    'For kommunen forventes et overskud på 0,8 mio. kr.',
    'Regnskabet for januar viser 3,1 mio. kr.',
    'Projektet får 1,2 mio. kr. i 2026.',
  ])('are no times, wholes or projects: "%s"', (text) => {
    expect(areas(text)).toEqual([]);
  });
});
