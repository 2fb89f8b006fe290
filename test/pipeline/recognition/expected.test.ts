/** What the words for expected accounts tell of a figure, its year and where it goes. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

describe('an item that tells what the accounts are expected to be', () => {
  const OPENING = 'Punktet beskriver forventningerne til regnskab 2025.';
  const toldBy = (text: string): unknown[] =>
    figuresOf('Budgetrealisering', `${OPENING} ${text}`).map(({ printed, domain, measure, target_year }) =>
      [printed, domain, measure, target_year].join(' '),
    );

  it.each([
    ['For serviceudgifter forventes regnskabet at være 48,2 mio. kr. større end årsbudgettet.', '48,2'],
    ['For driften skønnes årsregnskabet at blive 3,1 mio. kr. lavere end driftsbudgettet.', '3,1'],
  ])('tells a deviation of it: %s', (text, printed) => {
    expect(toldBy(text)).toEqual([`${printed} expected_accounts deviation `]);
  });

  it('is none of the closed accounts that its title names', () => {
    const text = 'For serviceudgifter forventes regnskabet for 2025 at være 48,2 mio. kr. større end årsbudgettet.';
    expect(figuresOf('Regnskab og status', text)).toMatchObject([
      { domain: 'expected_accounts', measure: 'deviation', fiscal_year: 2025, value: 48_200_000 },
    ]);
  });

  it('carries a sum over to where its parts go', () => {
    const parts =
      'På drift forventes 5,5 mio. kr. overført til 2026. På anlæg forventes overført 90,0 mio. kr. til 2026.';
    expect(toldBy(`${parts} Sammenlagt forventes 95,5 mio. kr. overført.`)).toContain('95,5 transfers transfer 2026');
  });
});
