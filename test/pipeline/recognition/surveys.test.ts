import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ printed, domain, measure }) => `${printed} ${domain}.${measure}`);

describe('a survey', () => {
  it('has its response rate in brackets behind those who answered', () => {
    expect(
      told('Brugerundersøgelse 2023', 'Undersøgelsen blev sendt til 1.200 borgere, og 642 svarede (54 pct.).'),
    ).toEqual(['1.200 surveys.invited', '642 surveys.answered', '54 surveys.response_rate']);
  });

  it('has no agreement of those who agree in nothing', () => {
    expect(
      told(
        'Borgertilfredshed 2024',
        '83 pct. er tilfredse med hjælpen, 9 pct. er hverken eller, og 8 pct. er utilfredse.',
      ),
    ).toEqual(['83 surveys.agreement']);
  });

  it('may rank the municipality among others', () => {
    expect(told('DI’s erhvervsundersøgelse 2024', 'Kommunen er nr. 34 af 93.')).toEqual([
      '34 rankings.rank',
      '93 rankings.rank_of',
    ]);
  });
});

describe('the unit that a caption declares before its sign rule', () => {
  it('is no amount', () => {
    const table = 'Udvalg    Overføres\nKulturudvalget    1.250\nSkoleudvalget    310\nI alt    1.560';
    expect(
      told(
        'Overførsler fra 2023 til 2024',
        `Overførsler fordelt på udvalg (1.000 kr., + = overførsel af mindreforbrug)\n\n${table}`,
      ),
    ).toEqual(['1.250 transfers.transfer', '310 transfers.transfer', '1.560 transfers.transfer']);
  });
});
