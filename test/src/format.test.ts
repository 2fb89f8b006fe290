import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format.ts';

const da = formats('da');
const en = formats('en');

describe('money', () => {
  it('shows kroner, thousands and millions with the decimals that each carries', () => {
    expect(da.money(-8_106_000, 'kr')).toBe('-8.106.000');
    expect(da.money(-8_106_000, 'tkr')).toBe('-8.106');
    expect(da.money(-8_106_000, 'mio')).toBe('-8,1');
    expect(da.moneyWithUnit(-16_152_000, 'mio')).toBe('-16,2 mio. kr.');
    expect(en.money(-8_106_000, 'tkr')).toBe('-8,106');
    expect(en.money(-8_106_000, 'mio')).toBe('-8.1');
  });

  it('says an amount with its unit as each language does, and a thousand as a word beside an amount', () => {
    expect(da.moneyWithUnit(888_000, 'tkr', { signed: true })).toBe('+888 tusind kr.');
    expect(da.moneyUnit('tkr')).toBe('1.000 kr.');
    expect(en.moneyWithUnit(10_900_000, 'mio')).toBe('DKK 10.9 m');
    expect(en.moneyWithUnit(-888_000, 'tkr')).toBe('DKK -888 thousand');
    expect(en.moneyWithUnit(12_500, 'kr')).toBe('DKK 12,500');
    expect(en.moneySaid('10.9*', 'mio')).toBe('DKK 10.9* m');
    expect(en.value(-8_106_000, 'kr')).toBe('DKK -8,106,000');
  });

  it('uses the plain hyphen, so that a copied figure pastes as a number', () => {
    expect(da.money(-661_000, 'tkr').charCodeAt(0)).toBe(0x2d);
    expect(en.money(-661_000, 'tkr').charCodeAt(0)).toBe(0x2d);
  });

  it('prints a plus only where two sides are compared, and never on zero', () => {
    expect(da.money(2_100_000, 'mio')).toBe('2,1');
    expect(da.money(2_100_000, 'mio', { signed: true })).toBe('+2,1');
    expect(da.money(0, 'mio', { signed: true })).toBe('0,0');
  });

  it('keeps the side of what rounds to zero', () => {
    expect(da.money(-40_000, 'mio')).toBe('-0,0');
    expect(da.money(40_000, 'mio', { signed: true })).toBe('+0,0');
    expect(da.percent(0, { digits: 1, side: -76_000 })).toBe('-0,0 %');
  });
});

describe('numbers', () => {
  it('shows as many decimals as the value has, at most two, unless told', () => {
    expect(da.number(44.9)).toBe('44,9');
    expect(da.number(44)).toBe('44');
    expect(da.number(44, { digits: 1 })).toBe('44,0');
    expect(da.count(1467193)).toBe('1.467.193');
    expect(en.percent(12.9)).toBe('12.9 %');
  });

  it('says a value with its unit', () => {
    expect(da.value(-8_106_000, 'kr')).toBe('-8.106.000 kr.');
    expect(da.value(38, 'rank')).toBe('nr. 38');
    expect(en.value(38, 'rank')).toBe('no. 38');
    expect(da.value(0.3, 'pct_point', { signed: true })).toBe('+0,3 pct.point');
    expect(da.value(560, 'persons')).toBe('560 personer');
    expect(da.value(5, 'count')).toBe('5');
  });

  it('says one of a unit in the singular', () => {
    expect(da.value(1, 'persons')).toBe('1 person');
    expect(da.value(-1, 'days', { signed: true })).toBe('-1 dag');
    expect(da.value(1, 'days', { digits: 1 })).toBe('1,0 dage');
    expect(en.value(1, 'fte')).toBe('1 full-time person');
    expect(en.value(1.5, 'days')).toBe('1.5 days');
    expect(da.unit('places', 1)).toBe('plads');
    expect(da.unit('places')).toBe('pladser');
    expect(da.value(1, 'pct_point')).toBe('1 pct.point');
  });
});

describe('dates and periods', () => {
  it('writes days as the language does', () => {
    expect(da.date('2024-03-14')).toBe('14. marts 2024');
    expect(da.shortDate('2024-03-14')).toBe('14.3.2024');
    expect(da.longDate('2024-03-14')).toBe('torsdag den 14. marts 2024');
    expect(en.date('2024-03-14')).toBe('14 March 2024');
  });

  it('leaves what is no day as it is', () => {
    expect(da.date('ukendt')).toBe('ukendt');
  });

  it('names months, quarters and halves', () => {
    expect(da.period('2025-09')).toBe('september 2025');
    expect(da.period('2024-Q1')).toBe('1. kvartal 2024');
    expect(en.period('2024-Q1')).toBe('Q1 2024');
    expect(da.period('2025-H1')).toBe('1. halvår 2025');
    expect(da.period('2024')).toBe('2024');
    expect(da.period('2023/2024')).toBe('2023/2024');
  });
});
