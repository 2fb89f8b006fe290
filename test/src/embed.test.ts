import { describe, expect, it } from 'vitest';
import { chartKey, embedCode } from '../../src/embed.ts';

describe('an embedded chart', () => {
  it('is named without its year, so that it follows the newest figures', () => {
    expect(chartKey('overfoersler-2023')).toBe('overfoersler');
    expect(chartKey('noegletal-Socialområdet generelt')).toBe('noegletal-socialområdet-generelt');
    expect(chartKey('pulje')).toBe('pulje');
  });

  it('is shown by code that holds for any title and address', () => {
    const code = embedCode(
      'https://tal.example/#/indlejret/budget/budget?kommune=soroe&sprog=en',
      'Drift "2023" <1>',
      480,
    );
    expect(code).toContain('src="https://tal.example/#/indlejret/budget/budget?kommune=soroe&amp;sprog=en"');
    expect(code).toContain('title="Drift &quot;2023&quot; &lt;1>"');
    expect(code).toContain('height="480"');
  });
});
