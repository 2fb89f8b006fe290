import { describe, expect, it } from 'vitest';
import { chartKey, embedCode, frameTitle, openTables, withTable } from '../../src/embed.ts';

describe('an embedded chart', () => {
  it('is named without its year, so that it follows the newest figures', () => {
    expect(chartKey('overfoersler-2023')).toBe('overfoersler');
    expect(chartKey('noegletal-Socialområdet generelt')).toBe('noegletal-socialområdet-generelt');
    expect(chartKey('pulje')).toBe('pulje');
  });

  it('is shown by code that holds for any title and address', () => {
    const code = embedCode('https://tal.example/#/indlejret/budget/budget?kommune=soroe&sprog=en', 'Drift "2023" <1>', {
      column: 480,
      phone: 480,
    });
    expect(code).toContain('src="https://tal.example/#/indlejret/budget/budget?kommune=soroe&amp;sprog=en"');
    expect(code).toContain('title="Drift &quot;2023&quot; &lt;1>"');
    expect(code).toContain('height="480"');
    expect(code).toContain('style="border: 0"');
  });

  it('is higher on a phone, where it needs to be', () => {
    const code = embedCode('https://tal.example/', 'Budget', { column: 700, phone: 1080 });
    expect(code).toContain('height="700"');
    // 1440 px less a window of 360 px leaves 1080 px, less one of 740 px 700 px.
    expect(code).toContain('style="border: 0; height: max(700px, 1440px - 100vw)"');
  });

  it('is called by whose figures it shows, not by a year that will pass', () => {
    expect(frameTitle('Sorø Kommune · drift · regnskab 2023', 'Budget', 'Budgetafvigelser 2023')).toBe(
      'Sorø Kommune: Budget',
    );
    expect(frameTitle('', 'Budget', 'Kommuner imellem')).toBe('Kommuner imellem');
  });
});

describe('charts shown as tables', () => {
  it('are named in the address one after the other, and taken out again', () => {
    expect(withTable(undefined, 'budget', true)).toBe('budget');
    expect(withTable('budget', 'bro', true)).toBe('budget.bro');
    expect(withTable('budget.bro', 'budget', false)).toBe('bro');
    expect(withTable('bro', 'bro', false)).toBeUndefined();
    expect(openTables('budget.bro')).toEqual(['budget', 'bro']);
    expect(openTables(undefined)).toEqual([]);
  });
});
