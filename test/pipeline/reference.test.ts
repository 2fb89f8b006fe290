import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCsv, parseReference } from '../../pipeline/reference.ts';
import { readReference } from '../../pipeline/batch/sources.ts';

const committees = 'municipality,committee,aliases\nSorø,Økonomiudvalget,Økonomiudvalg|ØU\n,Byrådet,\n';
const municipalities = 'municipality,region\nSorø,Region Sjælland\n';

describe('parseReference', () => {
  it('reads committees with their aliases', () => {
    const reference = parseReference({ committees, municipalities }, 'Sorø');
    expect(reference).toEqual({
      municipality: 'Sorø',
      municipalities: ['Sorø'],
      committees: [
        { municipality: 'Sorø', committee: 'Økonomiudvalget', aliases: ['Økonomiudvalg', 'ØU'] },
        { municipality: null, committee: 'Byrådet', aliases: [] },
      ],
    });
  });

  it('names file and line of what it cannot read', () => {
    expect(() => parseReference({ committees: 'committee\n', municipalities }, null)).toThrow(
      'data/reference/committees.csv: line 1: the column municipality is missing',
    );
    expect(() => parseCsv('a.csv', 'x,y\n1,2\n3\n', ['x', 'y'])).toThrow('a.csv: row 3: the cell for y is missing');
  });

  it('takes quotes, a byte order mark and blank lines as spreadsheets write them', () => {
    expect(parseCsv('a.csv', '\uFEFFx,y\n"1, ""one""",2\n\n', ['y', 'x'])).toEqual([{ y: '2', x: '1, "one"' }]);
  });

  it('reads the tables of the repository', async () => {
    const reference = await readReference(fileURLToPath(new URL('../..', import.meta.url)), null);
    expect(reference.municipalities).toHaveLength(98);
    expect(new Set(reference.municipalities).size).toBe(98);
    const known = reference.committees.filter(
      ({ municipality }) => municipality === null || reference.municipalities.includes(municipality),
    );
    expect(known).toEqual(reference.committees);
  });
});
