/** Whether a query of the reader's own may run: one SELECT or WITH that reads the lake's tables and nothing else. */

import { tokensOf, UnclosedError, type Token } from './tokens.ts';

/**
 * Why a query may not run; `what` is the word or text that is in the way, `at` its place in the query, counted from 0.
 */
export type Refusal = { readonly at?: number } & (
  | { readonly why: 'empty' | 'several' | 'start' | 'unclosed' | 'bracket' }
  | { readonly why: 'word' | 'reader' | 'file'; readonly what: string }
);

export type Checked = { readonly sql: string } | { readonly refused: Refusal };

/** Words that begin what changes or opens something: none is a column of the lake. */
const CHANGING = new Set(
  [
    ...['insert', 'update', 'delete', 'merge', 'truncate', 'create', 'drop', 'alter', 'copy', 'export', 'import'],
    ...['attach', 'detach', 'install', 'load', 'pragma', 'set', 'reset', 'call', 'checkpoint', 'vacuum', 'analyze'],
    ...['begin', 'commit', 'rollback', 'prepare', 'execute', 'deallocate', 'use', 'into'],
  ].map((word) => word.toUpperCase()),
);

/** Functions of a value that read settings or the machine. */
const READING =
  /^(?:getenv|current_setting|which_secret|write_log|parse_duckdb_log\w*|read_\w+|pragma_\w+|duckdb_\w+|enable_\w+|disable_\w+|load_\w+|add_\w+|icu_\w+|sqlsmith\w*)$/iu;

/** The only functions that may stand where a table stands: others read files, addresses, or run a text as a query. */
const MAKING_ROWS = new Set(['RANGE', 'GENERATE_SERIES', 'UNNEST', 'JSON_EACH', 'JSON_TREE', 'REPEAT']);

/** Words before a bracket where a table stands that are no functions. */
const BEFORE_BRACKET = new Set(['SELECT', 'VALUES', 'LATERAL']);

/** Functions that say FROM between their arguments: extract(year FROM reported_on). */
const FROM_WITHIN = new Set(['EXTRACT', 'TRIM', 'SUBSTRING', 'OVERLAY']);

/** Words after which a table stands. */
const BEFORE_TABLE = new Set(['FROM', 'JOIN', 'PIVOT', 'UNPIVOT', 'SUMMARIZE', 'DESCRIBE', 'SHOW', 'TABLE']);

/** Words that end a list of tables. ON and USING do not: behind a join's condition a comma goes on with the list. */
const AFTER_TABLES = new Set(
  ['SELECT', 'WHERE', 'GROUP', 'ORDER', 'HAVING', 'LIMIT', 'OFFSET', 'WINDOW', 'QUALIFY', 'UNION', 'EXCEPT'].concat([
    'INTERSECT',
    'SAMPLE',
    'FETCH',
    'VALUES',
  ]),
);

/** A name that is a file or an address would be opened as one. */
const PLACE = /[/\\:]|\.(?:parquet|csv|tsv|txt|json|jsonl|ndjson|db|duckdb|gz|zst|xlsx|arrow|feather)\b/iu;

/** Checks a query; what may run comes back without the semicolon that ends it. */
export function readOnly(sql: string): Checked {
  let tokens: Token[];
  try {
    tokens = tokensOf(sql);
  } catch (error) {
    if (error instanceof UnclosedError) return refuse({ why: 'unclosed', at: error.at });
    throw error;
  }
  // A query stands inside others (as a table, as what is copied), where a semicolon would end it.
  let end = sql.length;
  while (isSign(tokens.at(-1), ';')) end = tokens.pop()?.at ?? end;
  const first = tokens[0];
  if (first === undefined) return refuse({ why: 'empty' });
  const second = tokens.find((token) => isSign(token, ';'));
  if (second !== undefined) return refuse({ why: 'several', at: second.at });
  if (!['SELECT', 'WITH'].includes(wordOf(first))) return refuse({ why: 'start', at: first.at });
  const odd = oddBracket(tokens);
  if (odd !== undefined) return refuse({ why: 'bracket', at: odd.at });
  const refusal = forbidden(tokens);
  return refusal === null ? { sql: sql.slice(0, end).trimEnd() } : refuse(refusal);
}

/** The first bracket that closes none, or the last that nothing closes. */
function oddBracket(tokens: readonly Token[]): Token | undefined {
  const open: Token[] = [];
  for (const token of tokens) {
    if (isSign(token, '(')) open.push(token);
    else if (isSign(token, ')') && open.pop() === undefined) return token;
  }
  return open.at(-1);
}

function refuse(refused: Refusal): Checked {
  return { refused };
}

/** Where a table stands, only a plain name of a table may stand: a text there is a file to the engine. */
function forbidden(tokens: readonly Token[]): Refusal | null {
  /** Of each depth of brackets: whether a list of tables is being read, and whether FROM is a function's word there. */
  const listing: boolean[] = [];
  const within: boolean[] = [];
  let place = false;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const word = wordOf(token);
    if (CHANGING.has(word) && !isSign(before, '.')) return { why: 'word', what: word, at: token.at };
    const called = isSign(tokens[at + 1], '(') && isNamed(token);
    if (called && (READING.test(token.text) || (place && !mayStandAsTable(token))))
      return { why: 'reader', what: token.text, at: token.at };
    if (place && token.kind === 'text') return { why: 'file', what: `'${token.text}'`, at: token.at };
    if (place && isNamed(token)) {
      const name = fullName(tokens, at);
      if (name === '' || PLACE.test(name)) return { why: 'file', what: `"${name}"`, at: token.at };
    }
    if (isSign(token, '(')) {
      listing[token.depth + 1] = place;
      within[token.depth + 1] = FROM_WITHIN.has(wordAt(tokens, at - 1));
      continue;
    }
    // "facts AS a" may be written "a: facts", so what stands behind the colon is a table too.
    const named: boolean = place && isNamed(token) && isSign(tokens[at + 1], ':');
    if (place && isSign(token, ':')) continue;
    if (opensTables(tokens, at, within[token.depth] === true)) {
      listing[token.depth] = true;
      place = true;
    } else {
      if (AFTER_TABLES.has(word)) listing[token.depth] = false;
      place = named || word === 'LATERAL' || (isSign(token, ',') && listing[token.depth] === true);
    }
  }
  return null;
}

/** Whether tables stand behind a word; not behind "IS DISTINCT FROM" and "extract(year FROM …". */
function opensTables(tokens: readonly Token[], at: number, within: boolean): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'FROM') return BEFORE_TABLE.has(word);
  return !within && !(wordAt(tokens, at - 1) === 'DISTINCT' && ['IS', 'NOT'].includes(wordAt(tokens, at - 2)));
}

const isNamed = ({ kind }: Token): boolean => kind === 'word' || kind === 'name';

/** Whether a name before a bracket may stand where a table stands. */
function mayStandAsTable(token: Token): boolean {
  const word = wordOf(token);
  return MAKING_ROWS.has(token.text.toUpperCase()) || BEFORE_BRACKET.has(word) || BEFORE_TABLE.has(word);
}

/** A table's name with what it is qualified by: the engine would open foo.parquet, quoted or not. */
function fullName(tokens: readonly Token[], from: number): string {
  let name = tokens[from]?.text ?? '';
  for (let at = from + 1; isSign(tokens[at], '.'); at += 2) name += `.${tokens[at + 1]?.text ?? ''}`;
  return name;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : wordOf(token);
}

function wordOf(token: Token): string {
  return token.kind === 'word' ? token.text.toUpperCase() : '';
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}
