import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blankDocument } from './drawing.ts';
import { pictures } from './gallery.ts';
import { svgText } from './svg.ts';

const charts = fileURLToPath(new URL('../../../src/charts/', import.meta.url));

describe('every chart module', () => {
  it('is in the gallery', () => {
    const drawing = readdirSync(charts).filter((file) =>
      /^export function \w+\([^)]*\): SVGSVGElement/m.test(readFileSync(charts + file, 'utf8')),
    );
    const shown = new Set(pictures.map(({ module }) => `${module}.ts`));
    expect(drawing.filter((file) => file !== 'panel.ts' && !shown.has(file))).toEqual([]);
  });

  it.each(pictures)('draws $name as it did', async ({ name, draw }) => {
    await expect(svgText(draw(blankDocument()))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it.each(pictures)('gives each mark of $name a name to be read and a way to be asked', ({ draw }) => {
    const marks = [...draw(blankDocument()).querySelectorAll('[tabindex]')];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark.getAttribute('aria-label')).not.toBe('');
      expect(mark.getAttribute('role')).toBe(mark.getAttribute('data-fact') === null ? 'img' : 'button');
    }
  });

  it.each(pictures)('keeps $name within its width', ({ width, draw }) => {
    expect(Number(draw(blankDocument()).getAttribute('width'))).toBe(width);
  });
});
