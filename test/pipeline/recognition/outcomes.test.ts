import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (text: string): string[] =>
  figuresOf('Ankestatistik for 2024', text).map(
    ({ printed, measure, area, fiscal_year: year }) => `${printed} ${measure} ${area ?? '-'} ${String(year)}`,
  );

describe('what became of appealed cases', () => {
  it('is told by the verb behind a share, and never by the one behind the next', () => {
    expect(told('62,5 % af sagerne blev stadfæstet og 37,5 % blev hjemvist.')).toEqual(['37,5 remitted_rate - 2024']);
    expect(
      told(
        'På voksenhandicapområdet har Ankestyrelsen behandlet 44 sager, hvoraf 70 % er stadfæstet, 21 % er hjemvist og 9 % er ændret.',
      ),
    ).toEqual([
      '44 decisions voksenhandicapområdet 2024',
      '21 remitted_rate voksenhandicapområdet 2024',
      '9 amended_rate voksenhandicapområdet 2024',
    ]);
  });

  it('has no rate where their number fell', () => {
    expect(told('Antallet af klager på børnehandicapområdet er faldet med 41 % fra 2023 til 2024.')).toEqual([]);
  });

  it('goes on with no year that an earlier paragraph began to compare with', () => {
    const text =
      'Antallet af klager er faldet fra 2021 til 2022.\n\nPå voksenhandicapområdet har Ankestyrelsen behandlet 44 sager.';
    expect(told(text)).toEqual(['44 decisions voksenhandicapområdet 2024']);
  });

  it('is of the part that each number stands at, also where no list knows it', () => {
    expect(
      told(
        'Ankestyrelsens 18 sager består af seks afgørelser på voksenhandicapområdet og syv sager på familierådgivningsområdet.',
      ),
    ).toEqual([
      '18 decisions - 2024',
      'seks decisions voksenhandicapområdet 2024',
      'syv decisions familierådgivningsområdet 2024',
    ]);
    expect(told('På 0-18 årsområdet er der behandlet 27 socialsager i Ankestyrelsen, heraf er 19 % hjemvist.')).toEqual(
      ['27 decisions 0-18 årsområdet 2024', '19 remitted_rate 0-18 årsområdet 2024'],
    );
  });

  it('takes no part from another paragraph', () => {
    const text =
      'Klager på børnehandicapområdet fylder mest.\n\nAnkestyrelsen har behandlet 33 sager, og 4 blev hjemvist.';
    expect(told(text)).toEqual(['33 decisions - 2024', '4 remitted - 2024']);
  });
});
