import { describe, expect, it } from 'vitest';
import { prose } from '../../pdf-file.ts';
import { linesFrom } from './pdf-lines.ts';

describe('paragraphs of a PDF page', () => {
  it('of one line each stay apart, however far the headings above them stand', async () => {
    const lines = await linesFrom([
      { text: 'Egeby Kommune', x: 60, y: 60, size: 24 },
      { text: 'Punkt 4: Regnskab', x: 60, y: 94, size: 18 },
      { text: 'Udvalgene har søgt om midler.', x: 60, y: 134, size: 12 },
      { text: 'Overførsler til 2025 (1.000 kr.)', x: 60, y: 160, size: 12 },
    ]);
    expect(lines.slice(-2)).toEqual(['Udvalgene har søgt om midler.', 'Overførsler til 2025 (1.000 kr.)']);
  });

  it('stay apart where no line of the document is long enough to tell how far lines run', async () => {
    const printed = [
      'Tandplejen har i år fået svar fra 71 procent af forældrene.',
      'Tilfredshed 2024, andel der er tilfredse (procent)',
    ];
    expect(await linesFrom(prose(printed, 100))).toEqual(printed);
  });

  it('are one where a line breaks off within a word, though nothing tells how far lines run', async () => {
    const printed = ['Ledigheden i Egeby var i august på 2,6 pro-', 'cent mod 2,9 procent i hele landet.'];
    expect(await linesFrom(prose(printed, 100))).toEqual([
      'Ledigheden i Egeby var i august på 2,6 procent mod 2,9 procent i hele landet.',
    ]);
  });

  it('stand as far apart as where no line begins within a sentence, whatever is long', async () => {
    const lines = await linesFrom([
      { text: 'Havneudvalget har i foråret gennemgået alle moler og kajer sammen med', x: 60, y: 60, size: 12 },
      { text: 'de ansatte.', x: 60, y: 75, size: 12 },
      { text: 'Sagsfremstilling', x: 60, y: 110, size: 18 },
      { text: 'Bestyrelserne har søgt om midler til alle molerne i både vest og øst', x: 60, y: 150, size: 12 },
      { text: 'Overførsler fra alle havne i 2031 til havnene i 2032', x: 60, y: 172, size: 12 },
    ]);
    expect(lines.slice(-2)).toEqual([
      'Bestyrelserne har søgt om midler til alle molerne i både vest og øst',
      'Overførsler fra alle havne i 2031 til havnene i 2032',
    ]);
  });
});
