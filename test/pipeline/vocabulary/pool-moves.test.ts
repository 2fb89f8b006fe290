import { expect, it } from 'vitest';
import { movesIn } from '../../../pipeline/vocabulary/moves.ts';

it('a pool is called by what it is for', () => {
  expect(
    movesIn('der udmøntes 1,3 mio. kr. fra puljen til uforudsete udgifter under Økonomiudvalget til Skoleudvalget')[0],
  ).toMatchObject({ from: 'puljen til uforudsete udgifter', giver: 'Økonomiudvalget', to: 'Skoleudvalget' });
  expect(movesIn('der frigøres 0,4 mio. kr. fra bufferpuljen til daghøjskoler.')[0]).toMatchObject({
    from: 'bufferpuljen',
    to: 'daghøjskoler',
    giver: null,
  });
  expect(movesIn('Der udmøntes 1,1 mio. kr. fra puljen til forebyggelse.')).toEqual([]);
});
