import { expect, it } from 'vitest';
import { AMOUNT } from '../../../pipeline/vocabulary/amounts.ts';
import { yearsMoved } from '../../../pipeline/vocabulary/moves.ts';
import { yearsEach, yearTakenFrom } from '../../../pipeline/vocabulary/years-listed.ts';

it.each(['2,5 mio. kr.', '2,5 mio kr', '800.000 kr.', '800.000 kroner', '4 tusind kr.', '400 t.kr.', '1,2 mia. kr.'])(
  'sees "%s" as one amount',
  (printed) => {
    expect(new RegExp(AMOUNT, 'u').exec(`for ${printed} i alt`)?.[0]).toBe(printed);
  },
);

it.each(['12 kræmmere', '4 mio. borgere', '3 krav'])('sees no amount in "%s"', (printed) => {
  expect(new RegExp(AMOUNT, 'u').test(printed)).toBe(false);
});

it.each([' mio. kr.', ' mio kr', ' kr.', ' kroner', ' tusind kroner', ' mia. kr.'])(
  'reads the words behind a number alike, however its unit is printed: "%s"',
  (unit) => {
    expect(yearsMoved(`${unit} fra 2023 til 2024`)).toEqual({ from: 2023, to: 2024 });
    expect(yearTakenFrom(`${unit} til legepladser fra 2023`)).toBe(2023);
    expect(yearsEach(`${unit} årligt i 2025-2027`)).toEqual([2025, 2026, 2027]);
  },
);
