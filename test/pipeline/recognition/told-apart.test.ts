import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ printed, area, subject }) => `${printed} ${area ?? '-'} ${subject ?? '-'}`);

describe('unemployment', () => {
  const title = 'Status på beskæftigelsen 2025';

  it('is of the group that its clause names', () => {
    expect(told(title, 'Ledigheden blandt dimittender er 9,8 pct., mens den for ufaglærte er 5,1 pct.')).toEqual([
      '9,8 ledighed dimittender',
      '5,1 ledighed ufaglærte',
    ]);
    expect(told(title, 'Kvindernes ledighed er 3,1 pct., og for unge under 25 år er ledigheden 4,4 pct.')).toEqual([
      '3,1 ledighed kvinder',
      '4,4 ledighed unge under 25 år',
    ]);
    expect(told(title, 'Blandt seniorer er ledigheden 2,2 pct., og her er ledigheden på landsplan 2,5 pct.')).toEqual([
      '2,2 ledighed seniorer',
      '2,5 ledighed seniorer',
    ]);
    expect(told(title, 'Ledigheden steg med 0,3 procentpoint for de 50-59-årige.')).toEqual([
      '0,3 ledighed 50-59-årige',
    ]);
  });

  it('is that of all where a clause tells it anew', () => {
    expect(told(title, 'Ledigheden blandt unge er 6,1 pct., mens ledigheden i kommunen er 2,9 pct.')).toEqual([
      '6,1 ledighed unge',
      '2,9 ledighed -',
    ]);
  });
});

describe('an appeal', () => {
  const title = 'Ankestyrelsens afgørelser 2024';

  it('is of what its clause names', () => {
    expect(
      told(title, 'På dagtilbudsområdet blev 22 pct. omgjort, mens ydelsesområdet havde en omgørelsesprocent på 31.'),
    ).toEqual(['22 dagtilbudsområdet -', '31 ydelsesområdet -']);
    expect(
      told(title, 'Førtidspensionssagerne har en omgørelsesprocent på 18,5, og for merudgifter er den 27,0.'),
    ).toEqual(['18,5 Førtidspensionssagerne -', '27,0 merudgifter -']);
    expect(told(title, 'Efter serviceloven er omgørelsesprocenten 33,5, og efter barnets lov er den 41,0.')).toEqual([
      '33,5 serviceloven -',
      '41,0 barnets lov -',
    ]);
  });

  it('is of all that was tried where nothing is named', () => {
    expect(told(title, 'Ankestyrelsen behandlede 31 sager, hvoraf 12 blev hjemvist.')).toEqual(['31 - -', '12 - -']);
    expect(told(title, 'I 2024 lå antallet af afgørelser højere endnu, nemlig på 88.')).toEqual(['88 - -']);
  });

  it('has an aim', () => {
    const [rate, aim] = figuresOf(title, 'Omgørelsesprocenten er 31, og målsætningen er højst 25 pct.');
    expect([rate?.measure, aim?.measure]).toEqual(['reversal_rate', 'target']);
  });
});

describe('a rank', () => {
  const title = 'Erhvervsklimaundersøgelsen 2024';

  it('is of the theme that its clause names', () => {
    expect(
      told(title, 'På infrastruktur ligger kommunen nr. 44, mens skolerne ligger nr. 12, og samlet er den nr. 31.'),
    ).toEqual(['44 infrastruktur -', '12 skolerne -', '31 - -']);
    expect(told(title, 'Sagsbehandlingen er nummer 52, og i kategorien byggesager er kommunen nr. 20.')).toEqual([
      '52 Sagsbehandlingen -',
      '20 byggesager -',
    ]);
  });

  it('is of no theme where the list or a time stands there', () => {
    expect(told(title, 'I Erhvervslivets kommunemåling er Tollerup nr. 12.')).toEqual(['12 - -']);
    expect(told(title, 'Sidste år gik kommunen syv pladser tilbage og endte som nummer 58.')).toEqual([
      'syv - -',
      '58 - -',
    ]);
    expect(told(title, 'I alt er kommunen nummer 17.')).toEqual(['17 - -']);
  });
});
