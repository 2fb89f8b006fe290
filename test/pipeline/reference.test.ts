import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCsv, parseMunicipalities, parseReference } from '../../pipeline/reference.ts';
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

describe('parseMunicipalities', () => {
  const municipalities = 'municipality,code,region\nSorø,340,Region Sjælland\nOdense,461,Region Syddanmark\n';
  const header = 'municipality,year,population,source\n';
  const sourced = 'Sorø,2023,30000,"Opgørelse, tabel 1"\n';

  it('gathers the years of a municipality, oldest first, each with its source', () => {
    const [soroe] = parseMunicipalities(municipalities, `${header}${sourced}Sorø,2022,29900,Opgørelse 2022\n`);
    expect(soroe).toEqual({
      name: 'Sorø',
      code: '340',
      region: 'Region Sjælland',
      populations: [
        { year: 2022, inhabitants: 29_900, source: 'Opgørelse 2022' },
        { year: 2023, inhabitants: 30_000, source: 'Opgørelse, tabel 1' },
      ],
    });
  });

  it('takes a municipality whose population nobody has entered', () => {
    expect(parseMunicipalities(municipalities, header + sourced)[1]?.populations).toEqual([]);
  });

  it.each([
    ['Sorø,2023,30000,\n', 'Sorø: the population of 2023 has no source'],
    ['Sorø,,30000,Opgørelse\n', 'Sorø: the population has no year'],
    ['Sorø,2023,30.000,Opgørelse\n', 'Sorø: the population of 2023 is no whole number: 30.000'],
    ['Soroe,2023,30000,Opgørelse\n', 'Soroe is not in data/reference/municipalities.csv'],
    [sourced + sourced, 'Sorø: the population of 2023 is given twice'],
  ])('refuses %s', (rows, reason) => {
    expect(() => parseMunicipalities(municipalities, header + rows)).toThrow(reason);
  });
});

describe('the tables of the repository', () => {
  const table = (name: string): Promise<string> =>
    readFile(new URL(`../../data/reference/${name}`, import.meta.url), 'utf8');
  const known = Promise.all([table('municipalities.csv'), table('populations.csv')]).then(([names, counts]) =>
    parseMunicipalities(names, counts),
  );

  it('know every municipality by a code of its own', async () => {
    expect(new Set((await known).map(({ code }) => code)).size).toBe(98);
    expect((await known).find(({ name }) => name === 'Sorø')?.code).toBe('340');
  });

  // Less Christiansø, a place of some hundred people that is in no municipality. The country's totals are from another
  // copy.
  it.each([
    [2010, 5_534_738 - 101],
    [2020, 5_822_763 - 84],
  ])('add up to the population of the country in %i', async (year, country) => {
    const counts = (await known).map(({ populations }) => populations.find((one) => one.year === year)?.inhabitants);
    expect(counts.reduce((sum: number, count) => sum + (count ?? Number.NaN), 0)).toBe(country);
  });
});
