import { describe, expect, it } from 'vitest';
import { budgetedResult, resultTold } from '../../../pipeline/vocabulary/main-account.ts';

describe('words around the result of the main account', () => {
  it.each([
    ['Driftsresultatet viser et overskud på ', '', -1],
    ['Årets samlede resultat er et underskud på ', '', 1],
    ['Resultat af den skattefinansierede drift ventes at ende på et overskud på ', '', -1],
    ['der ventes et samlet underskud på det skattefinansierede område på ', '', 1],
    ['opfølgningen viser et overskud på ', ' mio. kr. i ordinær drift', -1],
    ['Den ordinære drift viser et overskud på ', '', -1],
    ['Den strukturelle balance viser et underskud på ', '', 1],
    ['viser et overskud på den strukturelle driftsbalance på ', '', -1],
    ['Svømmehallens drift viser et underskud på ', '', null],
    ['Resultatet for Nordskolen er et underskud på ', ' mio. kr.', null],
    ['Skolerne har et samlet underskud på ', ' mio. kr.', null],
    ['Regnskabsresultatet for havnen er et overskud på ', ' mio. kr.', null],
  ])('tell the result of a whole municipality from a deviation: %s%s', (before, behind, told) => {
    expect(resultTold(before, behind)).toBe(told);
  });

  it.each([
    ['mod et budgetteret overskud på ', -1],
    ['I det korrigerede budget var der regnet med et underskud på ', 1],
    ['på 12,6 mio. kr., mens det oprindelige budget viste et overskud på ', -1],
    ['I det oprindelige budget for 2023 blev der budgetteret med et overskud på den ordinære drift på ', -1],
    ['mod et forudsat underskud i det oprindelige budget på ', 1],
    ['Ifølge det oprindelige budget skulle driften give et overskud på ', -1],
    ['Havnen har i forhold til det korrigerede budget et underskud på ', null],
    ['Sammenlignet med det korrigerede budget er der et overskud på ', null],
    ['mod et overskud på ', null],
    ['I det korrigerede budget er der et merforbrug på ', null],
  ])('tell what a budget held from what came out: %s', (before, told) => {
    expect(budgetedResult(before)).toBe(told);
  });
});
