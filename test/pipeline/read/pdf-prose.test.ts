import { describe, expect, it } from 'vitest';
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
});
