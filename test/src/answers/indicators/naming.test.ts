/** A name says what kind of figure it is, wherever there is little room for it. */
import { describe, expect, it } from 'vitest';
import { shortName } from '../../../../src/answers/indicators/cards.ts';
import type { Speech } from '../../../../src/answers/indicators/trends.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { indicatorFigure as figure } from '../figures.ts';

const speech: Speech = { f: formats('da'), w: words('da') };

describe('the short name of a key figure', () => {
  it.each([
    [
      { domain: 'sickness_absence', measure: 'share', area: 'social- og sundhedshjælpere' },
      'Sygefravær, social- og sundhedshjælpere',
    ],
    [
      { domain: 'sickness_absence', measure: 'share', area: null, subject: 'langtidsfravær' },
      'Sygefravær, langtidsfravær',
    ],
    [
      { domain: 'activity', measure: 'count', area: 'plejebolig', subject: 'ventetid', unit: 'days' },
      'Ventetid, plejebolig',
    ],
    [
      { domain: 'activity', measure: 'count', area: 'Biblioteket', subject: 'besøgende', unit: 'count' },
      'Besøgende, Biblioteket',
    ],
    [{ domain: 'education', measure: 'share', area: null, subject: 'ungdomsuddannelse' }, 'Ungdomsuddannelse'],
    [{ domain: 'unemployment_shares', measure: 'share', area: 'dimittendledighed' }, 'Dimittendledighed'],
    [{ domain: 'surveys', measure: 'agreement', area: null, subject: 'Maden' }, 'Positive svar: Maden'],
    [{ domain: 'benefits', measure: 'recipients', area: 'sygedagpenge', unit: 'persons' }, 'Sygedagpenge'],
    [{ domain: 'benefits', measure: 'recipients', area: null, unit: 'fte' }, 'Fuldtidspersoner på ydelser i alt'],
    [{ domain: 'benefits', measure: 'target', area: 'sygedagpenge', unit: 'persons' }, 'Sygedagpenge, mål'],
  ] as const)('of %o', (of, name) => {
    expect(shortName(figure(of), null, speech)).toBe(name);
  });
});
