import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const figures = (text: string): ReturnType<typeof figuresOf> => figuresOf('Nøgletal for 2023', text);

describe('outcomes', () => {
  it('are the shares of a group that are in work, with the aim for it', () => {
    expect(figures('I 2023 var 46 pct. af de nyankomne flygtninge i beskæftigelse; målet er 50 pct.')).toMatchObject([
      { domain: 'activity', measure: 'share', subject: 'nyankomne flygtninge i beskæftigelse', value: 46 },
      { measure: 'target', subject: 'nyankomne flygtninge i beskæftigelse', value: 50 },
    ]);
  });

  it('are the shares of cases that were decided in time, and no rates of reversal', () => {
    expect(figures('I 2023 blev 72 pct. af byggesagerne afgjort inden for servicemålet.')).toMatchObject([
      { domain: 'activity', measure: 'share', subject: 'byggesagerne inden for fristen', value: 72 },
    ]);
  });

  it('are none of nobody named, and none that only ought to be', () => {
    expect(figures('Efter forløbet kom 38 pct. i job.')).toEqual([]);
    expect(figures('Mindst 90 pct. af sagerne skal være behandlet inden for fristen.')).toEqual([]);
  });

  it('leave the days of a wait to its own subject', () => {
    const text = 'Sagsbehandlingstiden var 83 dage i 2023, og 79 pct. af sagerne lå inden for servicemålet.';
    expect(figures(text)).toMatchObject([
      { measure: 'count', subject: 'sagsbehandlingstid', value: 83 },
      { measure: 'share', subject: 'sagerne inden for fristen', value: 79 },
    ]);
  });
});

describe('counts of some', () => {
  it('tell what they are out of', () => {
    expect(figures('I 2023 afsluttede 26 af de 31 deltagere forløbet.')).toMatchObject([
      { subject: 'ud af 31 deltagere', value: 26 },
      { subject: 'deltagere', value: 31 },
    ]);
  });

  it('tell where a part of the whole is', () => {
    const text = 'Der er i alt 67 børn på deltid, heraf 21 børn i vuggestue og 46 børn i børnehave.';
    expect(figures(text).map(({ subject }) => subject)).toEqual(['børn', 'børn i vuggestue', 'børn i børnehave']);
  });

  it('are no causes and nobody whom a room is there for', () => {
    expect(figures('Merforbruget skyldes tre nye sager. Salen er til rådighed for 40 foreninger.')).toEqual([]);
  });
});

describe('a norm', () => {
  it('is an aim, and those who are there are counted beside it', () => {
    expect(figures('Dagplejen er normeret til 120 pladser, men der er kun indskrevet 104 børn.')).toMatchObject([
      { measure: 'target', subject: 'pladser', value: 120 },
      { measure: 'count', subject: 'børn', value: 104 },
    ]);
  });
});
