import { describe, expect, it } from 'vitest';
import { isTrap } from '../../../src/lake/trap.ts';

describe('an engine that broke', () => {
  it.each(['null function', 'table index is out of bounds', 'memory access out of bounds', 'unreachable'])(
    'is told by what WebAssembly says: %s',
    (message) => {
      expect(isTrap(new Error(message))).toBe(true);
    },
  );

  it.each([
    'Out of Range Error: Cannot cast 3.0e9 to INTEGER: out of bounds',
    'Binder Error: Referenced column "unreachable" not found in FROM clause!',
    'Conversion Error: value out of bounds',
  ])('is not told by what the engine says of a query: %s', (message) => {
    expect(isTrap(new Error(message))).toBe(false);
  });
});
