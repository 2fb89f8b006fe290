/** Every figure of every seed stands where it says it stands, and every table can be drawn again from its cells. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline/read/text.ts';
import { extractText, root, seedDocuments } from './gold.ts';

const TABLE_LINE = /\t|^\s*\|.*\|\s*$/u;
const RULE_LINE = /^[\s|:-]+$/u;

describe.each(seedDocuments())('$name', ({ name, bytes }) => {
  const { document } = readText(bytes, name);
  const { facts, cells, notes, passages, findings } = extractText(bytes, `${name}.txt`);
  const slice = (place: { readonly char_start: number; readonly char_end: number }): string =>
    document.text.slice(place.char_start, place.char_end);

  it('has every figure at its characters', () => {
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(slice(fact), fact.quote).toBe(fact.printed);
  });

  it('has every figure on its line', () => {
    for (const fact of facts) {
      const line = document.lines[fact.line - 1];
      expect(line?.text, `line ${fact.line}`).toContain(fact.printed);
      expect(line?.start, fact.quote).toBeLessThanOrEqual(fact.char_start);
      expect(line?.end, fact.quote).toBeGreaterThanOrEqual(fact.char_end);
    }
  });

  it('quotes the row or the sentence of every figure', () => {
    for (const fact of facts) expect(fact.quote, `line ${fact.line}`).toContain(fact.printed);
  });

  it('gives every figure an identity of its own', () => {
    expect(new Set(facts.map((fact) => fact.fact_id)).size).toBe(facts.length);
    for (const fact of facts) expect(fact.fact_id).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('points from repeats, cells and findings to figures that are there', () => {
    const known = new Map(facts.map((fact) => [fact.fact_id, fact]));
    const repeats = facts.flatMap((fact) => (fact.same_as === null ? [] : [fact.same_as]));
    for (const id of repeats) expect(known.get(id)).toMatchObject({ same_as: null });
    for (const cell of cells) {
      const fact = cell.fact_id === null ? undefined : known.get(cell.fact_id);
      expect(fact === undefined, cell.text).toBe(cell.fact_id === null);
      if (fact !== undefined) expect(cell.text).toContain(fact.printed);
    }
    const named = findings.flatMap(({ fact_ids }) => fact_ids.split(' ').filter((id) => id !== ''));
    for (const id of named) expect(known.has(id)).toBe(true);
  });

  it('has every cell at its characters', () => {
    for (const cell of cells) expect(slice(cell)).toBe(cell.text);
  });

  it('draws each line of a table again from its cells', () => {
    const rows = new Map<number, string[]>();
    for (const cell of cells) rows.set(cell.line, [...(rows.get(cell.line) ?? []), cell.text]);
    for (const [number, texts] of rows) {
      const line = document.lines[number - 1]?.text ?? '';
      const printed = line
        .replace(/^\s*\|/u, '')
        .replace(/\|\s*$/u, '')
        .split(line.includes('\t') ? '\t' : '|');
      expect(texts).toEqual(printed.map((text) => text.trim()));
    }
  });

  it('loses no line of a table', () => {
    const drawn = new Set(cells.map((cell) => cell.line));
    const lines = document.lines.filter((line) => TABLE_LINE.test(line.text) && !RULE_LINE.test(line.text));
    const contents = /^[^\t]*\t\d{1,2}$/u;
    expect(
      lines.filter((line) => !contents.test(line.text) && !drawn.has(line.number)).map((line) => line.text),
    ).toEqual([]);
  });

  it('has every number of a table in a figure', () => {
    const numbers = cells.filter((cell) => cell.quantity !== null && /\d/u.test(cell.text));
    expect(numbers.filter((cell) => cell.fact_id === null).map((cell) => `line ${cell.line}: ${cell.text}`)).toEqual(
      [],
    );
  });

  it('has every passage and note at its characters', () => {
    for (const passage of passages) expect(slice(passage)).toBe(passage.text);
    for (const note of notes) expect(slice(note).replaceAll(/\s+/gu, ' ')).toBe(note.text);
  });

  it('gives the same when it is read again', () => {
    expect(extractText(bytes, `${name}.txt`)).toEqual(extractText(bytes, `${name}.txt`));
  });
});

const layouts = join(root, 'test/fixtures/layouts');
const layoutDocuments = readdirSync(layouts)
  .filter((layout) => readdirSync(join(layouts, layout)).includes('document.txt'))
  .map((layout) => ({ layout, bytes: new Uint8Array(readFileSync(join(layouts, layout, 'document.txt'))) }));

describe.each(layoutDocuments)('the layout $layout', ({ layout, bytes }) => {
  const { document } = readText(bytes, layout);
  const { facts, cells } = extractText(bytes, `${layout}.txt`);
  /** What stands between cells: blanks, bars, semicolons, rows of dots. */
  const withoutGaps = (text: string): string => text.replaceAll(/[\s|;.…]/gu, '');

  it('has every figure and every cell at its characters, on its line', () => {
    for (const place of [...facts, ...cells]) {
      const line = document.lines[place.line - 1];
      expect(line?.start).toBeLessThanOrEqual(place.char_start);
      expect(line?.end).toBeGreaterThanOrEqual(place.char_end);
    }
    for (const fact of facts) expect(document.text.slice(fact.char_start, fact.char_end)).toBe(fact.printed);
    for (const cell of cells) expect(document.text.slice(cell.char_start, cell.char_end)).toBe(cell.text);
  });

  it('draws each line of a table again from its cells', () => {
    const drawn = new Map<number, string>();
    for (const cell of cells) drawn.set(cell.line, (drawn.get(cell.line) ?? '') + cell.text);
    for (const [number, texts] of drawn) {
      expect(withoutGaps(texts)).toBe(withoutGaps(document.lines[number - 1]?.text ?? ''));
    }
  });
});
