import { describe, expect, it } from 'vitest';
import { danishFinding } from '../../src/messages/da-findings.ts';
import { minutesOf } from './minutes-of.ts';

/** The reasons why numbers of these words became no figure, in Danish. */
function reasonsOf(title: string, text: string): (string | undefined)[] {
  return minutesOf(title, text)
    .findings.filter(({ code }) => code === 'unclaimed_number')
    .map(({ code, values, outcome }) => danishFinding(code, JSON.parse(values) as Record<string, string>, outcome))
    .map((sentence) => /, for (?<reason>.*?): /u.exec(sentence ?? '')?.groups?.['reason']);
}

describe('a number that became no figure', () => {
  it.each([
    ['Politikker', 'Politikken består af 5 temaer.', 'intet kendt ord fortæller, hvad der tælles'],
    ['Aftale om rengøring', 'Leverandøren giver 15 pct. rabat.', 'intet ord fortæller, hvad det handler om'],
    [
      'Regnskab 2024',
      'Servicerammen for kommunen er 1.765,0 mio. kr.',
      'intet ord ved tallet fortæller, hvad det måler',
    ],
    ['Sygefravær', 'Sygefraværet var 612 pct. i 2024.', 'en andel kan hverken være under 0 eller over 100 %'],
    ['Regnskab for hallen', 'Der er et merforbrug på 2,0 mio. kr.', 'der står intet årstal i nærheden'],
    [
      'Regnskab 2024',
      'Regnskabet omfatter anlæg med et forbrug over 2 mio. kr.',
      'ordene ved tallet gælder et andet tal, en grænse, en regel eller en sammenligning',
    ],
  ])('is remarked with its reason: %s, "%s"', (title, text, reason) => {
    expect(reasonsOf(title, text)).toEqual([reason]);
  });

  it('is remarked in a table, too, where it would be a share that cannot be', () => {
    const table = ['Sygefravær i procent', '', 'Område\t2023\t2024', 'Pleje\t7,9\t812', 'Skoler\t3,1\t-2,9'].join('\n');
    const impossible = 'en andel kan hverken være under 0 eller over 100 %';
    expect(reasonsOf('Sygefravær', table)).toEqual([impossible, impossible]);
    expect(minutesOf('Sygefravær', table).facts.map(({ printed }) => printed)).toEqual(['7,9', '3,1']);
  });

  it('is remarked without one where its lake was written before reasons were told', () => {
    const told = danishFinding('unclaimed_number', { printed: '5', unit: '', quote: 'Der er 5 temaer.' }, null);
    expect(told).toBe('5 er ikke læst som et nøgletal: "Der er 5 temaer."');
  });
});
