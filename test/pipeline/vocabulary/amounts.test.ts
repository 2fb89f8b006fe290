import { expect, it } from 'vitest';
import { AMOUNT } from '../../../pipeline/vocabulary/amounts.ts';
import { isLabelled, pooledArea } from '../../../pipeline/vocabulary/areas.ts';
import { opensBracketedAmount } from '../../../pipeline/vocabulary/cues/brackets.ts';
import { comparesAmount, tellsEarlier } from '../../../pipeline/vocabulary/cues/comparisons.ts';
import { goesTo, tellsRest } from '../../../pipeline/vocabulary/cues/money.ts';
import { isPartOf } from '../../../pipeline/vocabulary/cues/wholes.ts';
import { yearsMoved } from '../../../pipeline/vocabulary/moves.ts';
import { endsLevel, inResult, liesInBudget, partOfResult } from '../../../pipeline/vocabulary/results.ts';
import { yearsEach, yearTakenFrom } from '../../../pipeline/vocabulary/years-listed.ts';

it.each([
  '2,5 mio. kr.',
  '2,5 mio kr',
  '800.000 kr.',
  '800.000 kroner',
  '4 tusind kr.',
  '400 t.kr.',
  '1,2 mia. kr.',
  '3 millioner kr.',
])('sees "%s" as one amount', (printed) => {
  expect(new RegExp(AMOUNT, 'u').exec(`for ${printed} i alt`)?.[0]).toBe(printed);
});

it.each(['12 kræmmere', '4 mio. borgere', '3 krav'])('sees no amount in "%s"', (printed) => {
  expect(new RegExp(AMOUNT, 'u').test(printed)).toBe(false);
});

const units = [
  ' mio. kr.',
  ' mio kr',
  ' kr.',
  ' kroner',
  ' tusind kroner',
  ' mia. kr.',
  ' millioner kr.',
  ' milliarder kroner',
];

it.each(units)('reads the words behind a number alike, however its unit is printed: "%s"', (unit) => {
  expect(yearsMoved(`${unit} fra 2023 til 2024`)).toEqual({ from: 2023, to: 2024 });
  expect(yearTakenFrom(`${unit} til legepladser fra 2023`)).toBe(2023);
  expect(yearsEach(`${unit} årligt i 2025-2027`)).toEqual([2025, 2026, 2027]);
  expect(inResult(`${unit} i mindreforbrug`)).toBe(-1);
  expect(partOfResult(`${unit} af overskuddet`)).toBe(1);
  expect(liesInBudget(`${unit} i det vedtagne budget`)).toBe(true);
  expect(comparesAmount(`${unit} lavere end ventet`)).toBe(true);
  expect(tellsEarlier(`${unit} en måned tidligere`)).toBe(true);
  expect(isPartOf(`${unit} af mindreforbruget`)).toBe(true);
  expect(tellsRest(`${unit} står tilbage`)).toBe(true);
  expect(goesTo(`${unit} til `)).toBe(true);
  expect(pooledArea(`${unit} tilbage i puljen til inventar`)).toBe('inventar');
});

it.each(units)('sees an amount within other words, however its unit is printed: "%s"', (unit) => {
  expect(endsLevel(`er steget fra 3${unit} i juni til `)).toBe(true);
  expect(isLabelled(`Korrigeret budget: 41,2${unit}`)).toBe(true);
  expect(opensBracketedAmount(` (3${unit}) og havnene (2`)).toBe(true);
});
