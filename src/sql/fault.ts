/** Where a query is wrong: the place that the engine's message names, found again in the reader's text. */

/** A line and a character in it, counted from 1. */
export interface Place {
  readonly line: number;
  /** Null where only the line is known. */
  readonly column: number | null;
}

/** The place of a character of the text, counted from 0. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  const begins = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - begins + 1 };
}

/** Where the engine cuts a long line. */
const CUT = '...';

/** What the engine says of a query: 'Parser Error: ... LINE 3: a piece of the line' and below it a caret. */
export function faultIn(
  message: string,
  sql: string,
  linesBefore: number,
): { readonly message: string; readonly place: Place | null } {
  const [, head = '', number = '', piece = '', caret] = /^(LINE (\d+): )(.*)(?:\n( *)\^)?/mu.exec(message) ?? [];
  if (number === '') return { message: message.trim(), place: atEnd(message, sql) };
  const line = Number(number) - linesBefore;
  const text = sql.split('\n')[line - 1] ?? '';
  // Below a line whose beginning it has cut away, the engine's caret stands beside the place.
  const isCut = piece.startsWith(CUT);
  // Its own count of the lines begins before the query.
  const told = message.replace(`${head}${piece}`, `LINE ${String(line)}: ${piece}`);
  const column = isCut || caret === undefined ? named(message, text) : caretIn(text, piece, caret.length - head.length);
  return { message: (isCut ? told.replace(/\n *\^\s*$/u, '') : told).trim(), place: { line, column } };
}

/** The character of the line above the caret; null where the piece of the line is not to be found in it. */
function caretIn(line: string, piece: string, caret: number): number | null {
  const shown = piece.endsWith(CUT) ? piece.slice(0, -CUT.length) : piece;
  return caret < 0 || !line.startsWith(shown) ? null : caret + 1;
}

/** The character where the name stands that the message quotes; null where it stands there never or more than once. */
function named(message: string, line: string): number | null {
  const name = /"([^"]+)"/u.exec(message)?.[1]?.toLowerCase();
  const words = [...line.toLowerCase().matchAll(/[\p{L}_][\p{L}\p{N}_]*|\S/gu)].filter(([word]) => word === name);
  const [word, ...more] = words;
  return word === undefined || more.length > 0 ? null : word.index + 1;
}

/** A query that breaks off has its fault at its end, of which the engine tells no line. */
function atEnd(message: string, sql: string): Place | null {
  return message.includes('at end of input') ? placeOf(sql, sql.trimEnd().length) : null;
}
