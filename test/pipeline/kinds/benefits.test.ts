import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const figures = (text: string): ReturnType<typeof figuresOf> => figuresOf('Nøgletal for beskæftigelsen', text);

describe('benefits', () => {
  it('are counted in people or in full-time persons, as the words say', () => {
    expect(figures('Ultimo august 2025 var der 318 borgere på kontanthjælp.')).toMatchObject([
      { measure: 'recipients', value: 318, unit: 'persons', as_of: '2025-08-31' },
    ]);
    expect(figures('Ultimo august 2025 var der 318 fuldtidspersoner på kontanthjælp.')).toMatchObject([
      { measure: 'recipients', value: 318, unit: 'fte' },
    ]);
  });

  it('change in people and in percent', () => {
    expect(figures('Antallet på sygedagpenge er steget med 12 procent til 440.')).toMatchObject([
      { measure: 'change', value: 12, unit: 'pct' },
      { measure: 'recipients', value: 440 },
    ]);
    expect(figures('Antallet på sygedagpenge er uændret.')).toMatchObject([{ measure: 'change', value: 0 }]);
  });

  it('are a share of the workforce', () => {
    expect(figures('Modtagerne af a-dagpenge udgør 2,4 pct. af arbejdsstyrken.')).toMatchObject([
      { measure: 'share', area: 'a-dagpenge', value: 2.4, unit: 'pct' },
    ]);
  });

  it('are not counted by those who came lately', () => {
    expect(figures('Presset på sygedagpenge skyldes 46 nye sager.')).toEqual([]);
  });

  it('are areas in a table of a budget', () => {
    const table = [
      'Tabel 1. Forventet regnskab 2025, 1.000 kr.',
      '',
      'Område\tKorrigeret budget\tForventet regnskab',
      'Kontanthjælp\t39.900\t40.650',
      'Sygedagpenge\t37.250\t39.400',
    ].join('\n');
    expect(figures(table).map(({ domain, unit }) => `${domain} ${unit}`)).toEqual(
      Array(4).fill('expected_accounts kr'),
    );
  });
});
