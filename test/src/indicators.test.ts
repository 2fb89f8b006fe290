import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../pipeline/kinds/index.ts';
import { unitOf } from '../../src/answers/indicators/target.ts';
import table from '../../data/reference/indicators.csv?raw';
import { definitionOf, definitions, parseDefinitions } from '../../src/indicators.ts';
import { words } from '../../src/messages/index.ts';

const rank = { municipality: 'Odense', domain: 'rankings', measure: 'rank', area: null, subject: null, unit: 'rank' };

describe('the table of key figures', () => {
  it('names each key figure once, in both languages, with a definition and a source', () => {
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    for (const { id, name, text, source } of definitions) {
      for (const language of ['da', 'en'] as const) {
        expect(
          [name[language], text[language], source[language]].every((part) => part !== ''),
          id,
        ).toBe(true);
      }
    }
  });

  it('speaks only of domains, measures and units that are read', () => {
    const known = new Set<string>(KINDS.map(({ domain }) => domain));
    const wrong = definitions.filter(
      ({ domain, measure, unit }) =>
        !known.has(domain) || !(measure in words('da').measures) || (unit !== '*' && unitOf(unit) === null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("lets a municipality's own row come before the general one", () => {
    expect(definitionOf(rank)?.id).toBe('rank');
    expect(definitionOf({ ...rank, municipality: 'Sorø' })?.id).toBe('business_climate_rank');
  });

  it('lets a named area come before any area, whatever its capitals', () => {
    const gap = { ...rank, domain: 'benefits', measure: 'gap', unit: 'pct_point' };
    expect(definitionOf({ ...gap, area: 'Kontanthjælp' })?.id).toBe('benefit_gap_cash');
    expect(definitionOf({ ...gap, area: 'sygedagpenge' })?.id).toBe('benefit_gap');
  });

  it('does not call long-term absence, in per cent of all absence, the sickness absence', () => {
    const absence = { ...rank, domain: 'sickness_absence', measure: 'share', unit: 'pct' };
    expect(definitionOf(absence)?.id).toBe('sickness_absence');
    expect(definitionOf({ ...absence, subject: 'langtidsfravær' })?.id).toBe('sickness_absence_long');
  });

  it.each([
    ['a column that is spelled otherwise', (text: string) => text.replace('target_year', 'targetyear'), 'target_year'],
    ['a target in words', (text: string) => changed(text, 'target', 'cirka 5'), 'the target is no number: cirka 5'],
    ['an unknown direction', (text: string) => changed(text, 'direction', 'down'), 'direction is none of none, lower'],
  ])('refuses %s, naming the file', (_name, spoil, reason) => {
    expect(() => parseDefinitions(spoil(table))).toThrow(reason);
    expect(() => parseDefinitions(spoil(table))).toThrow('data/reference/indicators.csv');
  });
});

/** The table's first row with another value in one column. */
function changed(text: string, column: string, value: string): string {
  const [header = [], first = []] = csvParseRows(text);
  return csvFormatRows([header, first.with(header.indexOf(column), value)]);
}
