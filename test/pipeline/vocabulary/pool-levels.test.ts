import { expect, it } from 'vitest';
import { poolLevels } from '../../../pipeline/vocabulary/pool-levels.ts';

const measures = (text: string): (string | undefined)[] =>
  poolLevels(text, 0, 'clause').map(({ says }) => says.measure);

it('a line tells what is left of a pool, whatever grants it names', () => {
  expect(measures('Rest i puljen efter bevillingen: 15.900 kr.')).toEqual(['balance']);
  expect(measures('Til resterende disposition i Bypuljen, hvis indstillingen følges: 44.500 kr.')).toEqual(['balance']);
  expect(measures('Bevilget fra puljen: 15.900 kr.')).toEqual([]);
  expect(measures('Til disposition for skolen: 15.900 kr.')).toEqual([]);
});
