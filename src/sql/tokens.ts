/** SQL as its pieces: words, quoted names, texts, numbers and signs, comments left out; as DuckDB cuts it. */

export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  /** As written; of names and texts what stands between the quotes. */
  readonly text: string;
  /** How many brackets are open where it stands. */
  readonly depth: number;
  /** Its first character in the whole, counted from 0. */
  readonly at: number;
}

/** A quote or a comment that does not end. */
export class UnclosedError extends Error {
  /** Where it begins. */
  readonly at: number;
  constructor(at: number) {
    super('sql: a text, a name or a comment is not closed');
    this.name = 'UnclosedError';
    this.at = at;
  }
}

const SPACE = /\s+/uy;
const LINE_COMMENT = /--[^\n]*/uy;
const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\d_]*(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?/iuy;
const DOLLAR = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;

function match(pattern: RegExp, sql: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0];
}

/** Cuts a text into its tokens; throws UnclosedError. */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  const add = (kind: Token['kind'], text: string, end: number): void => {
    tokens.push({ kind, text, depth, at });
    at = end;
  };
  while (at < sql.length) {
    const skipped = match(SPACE, sql, at) ?? match(LINE_COMMENT, sql, at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    if (sql.startsWith('/*', at)) {
      at = commentEnd(sql, at);
      continue;
    }
    const character = sql.charAt(at);
    const dollar = match(DOLLAR, sql, at);
    const word = match(WORD, sql, at);
    const number = match(NUMBER, sql, at);
    if (character === "'") {
      const last = tokens.at(-1);
      // E'...' takes a backslash for an escape, a plain text does not.
      const escapes = last?.kind === 'word' && /^e$/iu.test(last.text) && /e/iu.test(sql.charAt(at - 1));
      const end = quoteEnd(sql, at, "'", escapes);
      add('text', sql.slice(at + 1, end - 1), end);
    } else if (character === '"') {
      const end = quoteEnd(sql, at, '"', false);
      add('name', sql.slice(at + 1, end - 1).replaceAll('""', '"'), end);
    } else if (dollar !== undefined) {
      const end = sql.indexOf(dollar, at + dollar.length);
      if (end < 0) throw new UnclosedError(at);
      add('text', sql.slice(at + dollar.length, end), end + dollar.length);
    } else if (word !== undefined) add('word', word, at + word.length);
    else if (number !== undefined) add('number', number, at + number.length);
    else {
      if (character === ')') depth -= 1;
      add('sign', character, at + 1);
      if (character === '(') depth += 1;
    }
  }
  return tokens;
}

function quoteEnd(sql: string, start: number, quote: string, escapes: boolean): number {
  for (let at = start + 1; at < sql.length; at += 1) {
    if (escapes && sql.charAt(at) === '\\') at += 1;
    else if (sql.charAt(at) === quote) {
      if (sql.charAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
  }
  throw new UnclosedError(start);
}

/** Comments stand within comments. */
function commentEnd(sql: string, start: number): number {
  let open = 0;
  for (let at = start; at < sql.length; at += 1) {
    if (sql.startsWith('/*', at)) {
      open += 1;
      at += 1;
    } else if (sql.startsWith('*/', at)) {
      open -= 1;
      at += 1;
      if (open === 0) return at + 1;
    }
  }
  throw new UnclosedError(start);
}
