import { describe, expect, it } from 'vitest';
import { declaredUnit, unitAfter, unitBefore } from '../../../pipeline/vocabulary/units.ts';

describe('unitAfter', () => {
  it.each([
    [' kr. i alt', 'kr', 1],
    [' mio. kr.', 'kr', 1e6],
    [' mio.kr.', 'kr', 1e6],
    [' millioner kroner', 'kr', 1e6],
    [' mia. kr.', 'kr', 1e9],
    [' t.kr.', 'kr', 1e3],
    [' tkr.', 'kr', 1e3],
    [' tusinde kr.', 'kr', 1e3],
    ['%', 'pct', 1],
    [' pct. af', 'pct', 1],
    [' pct. point', 'pct_point', 1],
    [' procentpoint', 'pct_point', 1],
    ['. plads', 'rank', 1],
    [' pladser frem', 'places', 1],
    [' mill. kr.', 'kr', 1e6],
    [' mill. af', 'kr', 1e6],
    [' mia. i', 'kr', 1e9],
    [' hele kr.', 'kr', 1],
    [' DKK', 'kr', 1],
    [' 1.000 kr.', 'kr', 1e3],
    [' pro cent', 'pct', 1],
    [' pct af', 'pct', 1],
    ['%-point', 'pct_point', 1],
    [' pct.-point', 'pct_point', 1],
    [' kr. pr. indbygger', 'kr', 1],
    [' årsværk', 'fte', 1],
    [' fuldtidspersoner', 'fte', 1],
    [' dagsværk', 'days', 1],
    [' sygedage', 'days', 1],
    [' dage', 'days', 1],
  ])('reads "%s"', (text, unit, scale) => {
    expect(unitAfter(text)).toMatchObject({ unit, scale });
  });

  it.each(['', ' krav', ' miner', ' af budgettet', ' pctx', ' og 5 kr.'])('reads no unit in "%s"', (text) => {
    expect(unitAfter(text)).toBeNull();
  });

  it('counts the characters up to its end', () => {
    expect(unitAfter(' mio. kr. i alt')).toMatchObject({ printed: 'mio. kr.', length: 9 });
  });
});

describe('unitBefore', () => {
  it('reads kroner and ranks', () => {
    expect(unitBefore('lagde kr. ')).toMatchObject({ unit: 'kr', scale: 1 });
    expect(unitBefore('for DKK ')).toMatchObject({ unit: 'kr', scale: 1 });
    expect(unitBefore('i alt mio. kr. ')).toMatchObject({ unit: 'kr', scale: 1e6 });
    expect(unitBefore('i alt t.kr. ')).toMatchObject({ unit: 'kr', scale: 1e3 });
    expect(unitBefore('er nummer ')).toMatchObject({ unit: 'rank' });
    expect(unitBefore('på pladsen nr. ')).toMatchObject({ unit: 'rank' });
    expect(unitBefore('der er ')).toBeNull();
  });
});

describe('declaredUnit', () => {
  it.each([
    ['(mio. kr.)', 'kr', 1e6],
    ['Tabel 1. Redegørelse (i 1.000 kr.)', 'kr', 1e3],
    ['Bevillingsønske/overførsel (i 1.000 kr.', 'kr', 1e3],
    ['Beløb i hele kr.', 'kr', 1],
    ['Mio. kr.', 'kr', 1e6],
    ['1.000 kr.', 'kr', 1e3],
    ['t.kr.', 'kr', 1e3],
    ['Afvigelse i %', 'pct', 1],
  ])('reads "%s"', (text, unit, scale) => {
    expect(declaredUnit(text)).toMatchObject({ unit, scale });
  });

  it.each([
    ['Merforbruget på 5,0 mio. kr. fordeler sig således (1.000 kr.):', 1e3],
    ['Der er afsat 2,1 mio. kr., fordelt således i hele kr.:', 1],
    ['Merforbruget på fem mio. kr. er fordelt i 1.000 kr.:', 1e3],
    ['Regnskab 2023 mio. kr.', 1e6],
    ['Regnskab 2023, 1.000 kr. 2024-priser', 1e3],
    ['Tabel 2 mio. kr.', 1e6],
  ])('reads that of the table beside an amount, a year or a number in "%s"', (text, scale) => {
    expect(declaredUnit(text)).toMatchObject({ unit: 'kr', scale });
  });

  it.each([
    'Der forventes et merforbrug på 5,0 mio. kr., som fordeler sig således:',
    'Merforbruget på fem mio. kr. er fordelt således:',
    'Merforbruget på godt en halv mio. kr. er fordelt således:',
    'Der er bevilget kr. 1.660.000 til følgende formål:',
    'Note: heraf 400.000 kr. til vikarer',
  ])('takes that of an amount for none: "%s"', (text) => {
    expect(declaredUnit(text)).toBeNull();
  });

  it('reads none where none is declared', () => {
    expect(declaredUnit('Korrigeret budget 2023')).toBeNull();
    expect(declaredUnit('')).toBeNull();
  });
});
