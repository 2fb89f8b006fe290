import { describe, expect, it } from 'vitest';
import { budgetChanges } from '../../../pipeline/vocabulary/budget-changes.ts';

const told = (text: string): (number | undefined)[] =>
  budgetChanges(text, 0, 'clause').map(({ says }) => says.direction);

describe('verbs that change a budget', () => {
  it.each([
    ['Driftsbudgettet udvides med 3,1 mio. kr. i 2025.', 1],
    ['Rammen til dagtilbud hæves med 2,2 mio. kr.', 1],
    ['I løbet af året er budgettet under Skoleudvalget blevet reduceret med 1,9 mio. kr.', -1],
    ['På anlæg investeres der 15,3 mio. kr. i 2025.', 1],
  ])('raise or lower it: %s', (text, direction) => {
    expect(told(text)).toEqual([direction]);
  });

  it.each([
    'Merforbruget på budgettet til vikarer er reduceret med 1,1 mio. kr.',
    'Kommunernes serviceramme løftes med 1,3 mia. kr.',
    'Der investeres 40 mio. kr. af private virksomheder.',
    'Åbningstiden udvides med 4 timer.',
  ])('say nothing of what is no budget of its own: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
