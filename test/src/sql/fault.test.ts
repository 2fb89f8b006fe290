import { describe, expect, it } from 'vitest';
import { faultIn, placeOf } from '../../../src/sql/fault.ts';

/** What the engine says of the query behind a line of its own. */
function said(head: string, line: number, piece: string, caretBelow: string): string {
  const prefix = `LINE ${String(line)}: `;
  return `${head}\n${prefix}${piece}\n${' '.repeat(prefix.length + piece.indexOf(caretBelow))}^`;
}

describe('where a query is wrong', () => {
  const sql = 'SELECT municipality,\n  nosuch\nFROM facts';

  it('is the word above the engine’s caret, counted in the reader’s own lines', () => {
    const { message, place } = faultIn(said('Binder Error: nosuch not found', 3, '  nosuch', 'nosuch'), sql, 1);
    expect(place).toEqual({ line: 2, column: 3 });
    expect(message).toContain('LINE 2:   nosuch');
  });

  it('is found by its name in a long line of which the engine shows a piece, with its caret beside the place', () => {
    const long = `SELECT ${'kolonne, '.repeat(20)}nosuch, ${'kolonne, '.repeat(20)}1 FROM facts`;
    const piece = '...onne, kolonne, nosuch, kolonne, kolo...';
    const { message, place } = faultIn(
      said('Binder Error: column "nosuch" is not found', 2, piece, 'kolonne, '),
      long,
      1,
    );
    expect(place).toEqual({ line: 1, column: long.indexOf('nosuch') + 1 });
    expect(message).not.toContain('^');
  });

  it('is the end of a query that breaks off, and nowhere when the engine names no place', () => {
    expect(faultIn('Parser Error: syntax error at end of input', 'SELECT\n sum(', 1).place).toEqual({
      line: 2,
      column: 6,
    });
    expect(faultIn("Conversion Error: Could not convert string 'x' to INT32", sql, 1).place).toBeNull();
  });

  it('is counted from 1, lines and characters alike', () => {
    expect(placeOf('SELECT', 0)).toEqual({ line: 1, column: 1 });
    expect(placeOf('SELECT 1;\nDROP', 10)).toEqual({ line: 2, column: 1 });
  });
});
