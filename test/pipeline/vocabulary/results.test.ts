import { describe, expect, it } from 'vitest';
import {
  deviatesFrom,
  differsBetween,
  endsLevel,
  equalsAnother,
  expectsSpending,
  inResult,
  isOwed,
  liesInBudget,
  liesInCash,
  liesOnBudget,
  partOfResult,
} from '../../../pipeline/vocabulary/results.ts';

describe('words around a result', () => {
  it.each([
    [' mio. kr. i mindreforbrug', -1],
    [' mio. kr. i underskud', 1],
    [' mio. kr. i mindreudgifter', -1],
    [' mio. kr. i alt', null],
  ])('tell behind an amount on which side of the budget it lies:%s', (behind, side) => {
    expect(inResult(behind)).toBe(side);
  });

  it.each([
    ['Der er et merforbrug på budgettet til vikarer på ', true],
    ['Der forventes en mindreudgift på lønbudgettet på ', true],
    ['et mindreforbrug på det samlede budget til befordring i 2024 på ', true],
    ['et mindreforbrug på 0,6 mio. kr. på budgettet til vikarer på ', false],
    ['Merforbruget kan ses på budgettet til vikarer på ', false],
    ['Budgettet til vikarer er på ', false],
  ])('tell a budget that a deviation lies on: %s', (before, lies) => {
    expect(liesOnBudget(before)).toBe(lies);
  });

  it('tell a budget that an amount is held against from one that it is', () => {
    expect(deviatesFrom('en forværring i forhold til vedtaget budget på ')).toBe(true);
    expect(deviatesFrom('Merforbruget skal ses i forhold til et budget til vikarer på ')).toBe(false);
    expect(deviatesFrom('2,2 mio. kr. i mindreforbrug i forhold til korrigeret budget på ')).toBe(false);
    expect(equalsAnother('i forhold til det korrigerede budget svarende til ca. ')).toBe(true);
    expect(equalsAnother('det korrigerede budget er ')).toBe(false);
  });

  it('tell spending to come from spending so far', () => {
    expect(expectsSpending('På nuværende tidspunkt forventer vi et samlet forbrug på ')).toBe(true);
    expect(expectsSpending('Udvalget venter balance, for forbruget er på ')).toBe(false);
  });

  it('tell a level of cash', () => {
    expect(liesInCash('og en gennemsnitlig kassebeholdning på ')).toBe(true);
    expect(liesInCash('finansieret af kassebeholdningen med ')).toBe(false);
  });
});

describe('amounts that are no figure of their own', () => {
  it('are owed, with all that come behind the loan', () => {
    expect(isOwed('Der kan optages lån for at dække udgifter til armaturer på ')).toBe(true);
    expect(isOwed('Udgifterne til armaturer er på ')).toBe(false);
  });

  it('lie in a budget that another is held against', () => {
    expect(liesInBudget(' mio. kr. i det vedtagne budget.')).toBe(true);
    expect(liesInBudget(' mio. kr. i 2024.')).toBe(false);
  });

  it('are a part of what was left, or of what was overspent', () => {
    expect(partOfResult(' mio. kr. af mindreforbruget til 2025')).toBe(1);
    expect(partOfResult(' mio. kr. af skolens underskud')).toBe(-1);
    expect(partOfResult(' mio. kr. af puljen')).toBeNull();
  });

  it('are the ends of a level that changed', () => {
    expect(endsLevel('Den gennemsnitlige likviditet er steget fra ')).toBe(true);
    expect(endsLevel('er steget fra 203,4 mio. kr. ved udgangen af 2. kvartal til ')).toBe(true);
    expect(endsLevel('Likviditeten er steget med ')).toBe(false);
  });

  it.each([
    ['Forskellen mellem regnskabet og det korrigerede budget på den ordinære drift er på ', true],
    ['Afvigelsen mellem budget og forbrug udgør ', true],
    ['Forskellen mellem de to skoler er på ', false],
    ['Det korrigerede budget er på ', false],
  ])('tell a difference between budget and accounts: %s', (before, told) => {
    expect(differsBetween(before)).toBe(told);
  });

  it.each([
    ['et mindreforbrug i forhold til servicerammen på ', true],
    ['Mindreforbruget i forhold til det korrigerede budget udgør ', true],
    ['et merforbrug på 2 mio. kr. i forhold til servicerammen på ', false],
  ])('tell what is held against a budget or a limit: %s', (before, told) => {
    expect(deviatesFrom(before)).toBe(told);
  });
});
