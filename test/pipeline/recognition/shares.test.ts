import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ printed, domain, measure, area, unit }) =>
    [printed, domain, measure, area ?? '-', unit].join(' '),
  );

describe('a percentage without its unit', () => {
  it('is none of the cases behind it', () => {
    expect(told('Ankestyrelsens omgørelser', 'I 2024 var omgørelsesprocenten 36,4 ud af 33 sager.')).toEqual([
      '36,4 reversal_rates reversal_rate - pct',
    ]);
  });
});

describe('“er andelen af”', () => {
  it('names what it is a share of, and goes on from nothing', () => {
    expect(told('Status', 'Sagen blev drøftet. I 2024 er andelen af borgere på kontanthjælp 2,1 pct.')).toEqual([
      '2,1 benefits share kontanthjælp pct',
    ]);
  });

  it('tells no absence where it is of those employed', () => {
    const text = 'Sygefraværet var 5,3 pct. I 2024 var andelen af medarbejdere uden sygedage 29 pct.';
    expect(told('Sygefravær i 2024', text)).toEqual(['5,3 sickness_absence share - pct']);
  });
});

describe('a percentage of the workforce', () => {
  it('is unemployment beside a count of the unemployed', () => {
    const text =
      'I januar 2025 var der 514 fuldtidsledige, hvilket svarer til 2,3 % af arbejdsstyrken. I april 2025 var tallet 465, der svarer til 2,0 pct. af den samlede arbejdsstyrke.';
    expect(told('Ledigheden', text).filter((one) => one.endsWith('pct'))).toEqual([
      '2,3 unemployment_shares share ledighed pct',
      '2,0 unemployment_shares share ledighed pct',
    ]);
  });

  it('is a share of those on a benefit beside a count of them', () => {
    const text = 'I januar 2025 var der 514 personer på kontanthjælp, hvilket svarer til 2,3 % af arbejdsstyrken.';
    expect(told('Ledigheden', text)).toContain('2,3 benefits share kontanthjælp pct');
  });
});

describe('a table of appropriations', () => {
  it('keeps its domain under a legend for signs, and its row of cash is no committee’s', () => {
    const table =
      'Beløb i 1.000 kr. (minus = indtægt/besparelse)\n\t2025\t2026\nSaltning\t1.450\t600\nLikvide aktiver\t-1.450\t-600';
    expect(told('Tillægsbevilling til vinterberedskab', table)).toEqual([
      '1.450 appropriations appropriation Saltning kr',
      '600 appropriations appropriation Saltning kr',
      '-1.450 appropriations appropriation Kassebeholdning kr',
      '-600 appropriations appropriation Kassebeholdning kr',
    ]);
  });

  it('keeps the name of a row of the accounts that speaks of cash', () => {
    const table =
      'Regnskab 2024, mio. kr.\nPost\tBudget\tRegnskab\nRenter\t1,0\t1,5\nÆndring i likvide aktiver\t-2,0\t-3,0';
    expect(told('Regnskab 2024', table).at(-1)).toBe('-3,0 accounts actual Ændring i likvide aktiver kr');
  });
});
