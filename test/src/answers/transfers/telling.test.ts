import { describe, expect, it } from 'vitest';
import { ledgersOf, transferTable } from '../../../../src/answers/transfers/ledgers.ts';
import { transferSentence } from '../../../../src/answers/transfers/telling.ts';
import { formats } from '../../../../src/format.ts';
import { words } from '../../../../src/messages/index.ts';
import { transferFigure as figure } from '../figures.ts';

const da = { f: formats('da'), w: words('da') };
const en = { f: formats('en'), w: words('en') };

const line = { measure: 'appropriation', transfer: null, committee: null, table_no: '3' } as const;
const figures = [
  figure({ value: 900_000 }),
  figure({ transfer: 'requested', value: 8_100_000, table_no: '2b' }),
  figure({ committee: 'Kulturudvalget', value: 0 }),
  figure({ ...line, row_label: 'Drift', value: 9_000_000 }),
  figure({
    ...line,
    row_label: 'Servicerammepulje',
    area: 'Servicerammepulje',
    economy: 'financing',
    value: -9_000_000,
  }),
];

function tell(some: typeof figures, committee: string | null, speech = da): string {
  const table = transferTable(some, 2023, null);
  if (table === undefined) throw new Error('no table');
  return transferSentence(table, committee, ledgersOf(some)[0], speech);
}

describe('the sentence on transfers', () => {
  it('says how much, for how many, how it splits and who pays the most of it', () => {
    expect(tell(figures, null)).toBe(
      'Administrationen foreslår at flytte **9,0 mio. kr.*** fra 2023 til senere år for ét af to udvalg: 0,9 mio. kr. bundne og 8,1 mio. kr. ønskede. Det meste, **9,0 mio. kr.**, er drift i 2024 og betales af servicerammepuljen.',
    );
  });

  it('puts the currency first in English', () => {
    expect(tell(figures, null, en)).toContain('DKK 9.0 m*');
    expect(tell(figures, null, en)).toContain('DKK 0.9 m bound and DKK 8.1 m requested');
  });

  it('speaks of one committee when asked, and says when it moves nothing', () => {
    expect(tell(figures, 'Økonomiudvalget')).toContain('Økonomiudvalget');
    expect(tell(figures, 'Kulturudvalget')).toBe('Kulturudvalget søger ingen overførsler fra 2023.');
  });

  it('names no administration where the minutes name no proposal', () => {
    expect(tell([figure({ standing: null, value: 900_000 })], null)).toMatch(/^Der flyttes/u);
    expect(tell([figure({ standing: 'granted', value: 900_000 })], null)).toMatch(/^Der er bevilget/u);
  });
});
