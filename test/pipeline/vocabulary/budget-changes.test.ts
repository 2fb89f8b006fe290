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
    ['Øget budget på 3,3 mio. kr. til specialklasser.', 1],
    ['- Reduceret ramme til buskørsel på 1,2 mio. kr.', -1],
    ['Nedskrivning af budgettet på 0,6 mio. kr. på klubber.', -1],
    ['Der er sket en forhøjelse af den samlede bevilling med 0,3 mio. kr.', 1],
  ])('and their nouns tell by how much: %s', (text, direction) => {
    expect(told(text)).toEqual([direction]);
  });

  it.each([
    'Det udvidede budget på 45,1 mio. kr. er brugt.',
    'Skolen har et øget budget på 45,1 mio. kr.',
    'Merforbruget på budgettet til vikarer er reduceret med 1,1 mio. kr.',
    'Kommunernes serviceramme løftes med 1,3 mia. kr.',
    'Der investeres 40 mio. kr. af private virksomheder.',
    'Åbningstiden udvides med 4 timer.',
  ])('say nothing of what is no budget of its own: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
