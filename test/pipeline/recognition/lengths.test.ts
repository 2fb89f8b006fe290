import { describe, expect, it } from 'vitest';
import { figuresOf, minutesOf } from '../minutes-of.ts';

describe('how long something lasts', () => {
  it.each([
    [
      'counts nothing in minutes and seconds',
      'Ventetiden i telefonen var i gennemsnit 3 min. 40 sek. i 2024.',
      ['3', '40'],
    ],
    [
      'is no time that somebody waits for',
      'Ventetiden til hjælp falder.\n\nDen gennemsnitlige varighed er faldet fra 21,4 uger til 19,8 uger i 2024.',
      ['21,4', '19,8'],
    ],
  ])('%s', (_, text, printed) => {
    expect(figuresOf('Status for 2024', text)).toEqual([]);
    const told = minutesOf('Status for 2024', text).findings.filter(({ code }) => code === 'unclaimed_number');
    expect(told.map(({ values }) => (JSON.parse(values) as Record<string, string>)['printed'])).toEqual(printed);
  });

  it('is one where they wait', () => {
    expect(figuresOf('Ventetider 2024', 'Ventetiden til genoptræning var 3 uger i 2024.')).toMatchObject([
      { value: 21, unit: 'days' },
    ]);
  });

  it('is a target where a sentence of its own says so', () => {
    const text =
      'Sagsbehandlingstiden på byggesager er faldet fra 19 uger i 2023 til 16 uger i 2024. Servicemålet er 15 uger.';
    expect(figuresOf('Sagsbehandlingstider', text).at(-1)).toMatchObject({
      measure: 'target',
      value: 105,
      unit: 'days',
    });
  });

  it('is told as unread where it is a limit of something else', () => {
    const told = minutesOf('Høring', 'Planen sendes i høring. Fristen er 12 uger.').findings;
    expect(told.map(({ code }) => code)).toContain('unclaimed_number');
  });
});
