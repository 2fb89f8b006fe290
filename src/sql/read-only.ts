/** Whether a query of the reader's own may run: one SELECT or WITH that reads the lake's tables and nothing else. */

import { tokensOf, UnclosedError, type Token } from './tokens.ts';

/** Why a query may not run; `what` is the word or text that is in the way. */
export type Refusal =
  | { readonly why: 'empty' | 'several' | 'start' | 'unclosed' | 'bracket' }
  | { readonly why: 'word' | 'reader' | 'file'; readonly what: string };

export type Checked = { readonly sql: string } | { readonly refused: Refusal };

/** Words that begin what changes or opens something: none is a column of the lake. */
const CHANGING = new Set(
  [
    ...['insert', 'update', 'delete', 'merge', 'truncate', 'create', 'drop', 'alter', 'copy', 'export', 'import'],
    ...['attach', 'detach', 'install', 'load', 'pragma', 'set', 'reset', 'call', 'checkpoint', 'vacuum', 'analyze'],
    ...['begin', 'commit', 'rollback', 'prepare', 'execute', 'deallocate', 'use', 'into'],
  ].map((word) => word.toUpperCase()),
);

/** Functions that read files, addresses, settings or the machine, or run a text as a query. */
const READING =
  /^(?:read_\w+|parquet_\w+|\w+_scan\w*|scan_\w+|glob|sniff_\w+|pragma_\w+|duckdb_\w+|getenv|query|query_table|st_read\w*|which_secret|current_setting|sqlsmith|reduce_sql_statement|icu_\w+|load_\w+|repeat_row|test_\w+|add_\w+|arrow_\w+)$/iu;

/** Words after which a table stands. */
const BEFORE_TABLE = new Set(['FROM', 'JOIN', 'PIVOT', 'UNPIVOT', 'SUMMARIZE', 'DESCRIBE', 'SHOW', 'TABLE']);

/** Words that end a list of tables. */
const AFTER_TABLES = new Set(
  ['SELECT', 'WHERE', 'GROUP', 'ORDER', 'HAVING', 'LIMIT', 'OFFSET', 'WINDOW', 'QUALIFY', 'UNION', 'EXCEPT'].concat([
    'INTERSECT',
    'ON',
    'USING',
    'SAMPLE',
    'FETCH',
    'VALUES',
  ]),
);

/** A name that is a file or an address would be opened as one. */
const PLACE = /[/\\:]|\.(?:parquet|csv|tsv|txt|json|jsonl|ndjson|db|duckdb|gz|zst|xlsx|arrow|feather)\b/iu;

/** Checks a query; what may run comes back without the semicolon behind it. */
export function readOnly(sql: string): Checked {
  let tokens: Token[];
  try {
    tokens = tokensOf(sql);
  } catch (error) {
    if (error instanceof UnclosedError) return refuse({ why: 'unclosed' });
    throw error;
  }
  while (isSign(tokens.at(-1), ';')) tokens.pop();
  const first = tokens[0];
  if (first === undefined) return refuse({ why: 'empty' });
  if (tokens.some((token) => isSign(token, ';'))) return refuse({ why: 'several' });
  if (!['SELECT', 'WITH'].includes(wordOf(first))) return refuse({ why: 'start' });
  const brackets = tokens.map((token) => (isSign(token, '(') ? 1 : isSign(token, ')') ? -1 : 0));
  const balance = brackets.reduce<number>((sum, one) => sum + one, 0);
  if (balance !== 0 || tokens.some(({ depth }) => depth < 0)) return refuse({ why: 'bracket' });
  const refusal = forbidden(tokens);
  return refusal === null ? { sql: withoutSemicolon(sql) } : refuse(refusal);
}

function refuse(refused: Refusal): Checked {
  return { refused };
}

/** Where a table stands, only a plain name of a table may stand: a text there is a file to the engine. */
function forbidden(tokens: readonly Token[]): Refusal | null {
  const inTables: boolean[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const word = wordOf(token);
    if (isSign(token, '(')) inTables[token.depth + 1] = isTablePlace(before, inTables[token.depth] === true);
    if (CHANGING.has(word) && !isSign(before, '.')) return { why: 'word', what: word };
    const called = isSign(tokens[at + 1], '(') && (token.kind === 'word' || token.kind === 'name');
    if (called && READING.test(token.text)) return { why: 'reader', what: token.text };
    const place = isTablePlace(before, inTables[token.depth] === true);
    if (token.kind === 'text' && place) return { why: 'file', what: `'${token.text}'` };
    if (token.kind === 'name' && (PLACE.test(token.text) || token.text === '') && (place || isSign(before, '.'))) {
      return { why: 'file', what: `"${token.text}"` };
    }
    if (BEFORE_TABLE.has(word)) inTables[token.depth] = true;
    else if (AFTER_TABLES.has(word)) inTables[token.depth] = false;
  }
  return null;
}

function isTablePlace(before: Token | undefined, listing: boolean): boolean {
  if (before === undefined) return false;
  if (BEFORE_TABLE.has(wordOf(before)) || wordOf(before) === 'LATERAL') return true;
  return listing && (isSign(before, ',') || isSign(before, '('));
}

function wordOf(token: Token): string {
  return token.kind === 'word' ? token.text.toUpperCase() : '';
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/** A query stands inside others (as a table, as what is copied), where a semicolon would end it. */
function withoutSemicolon(sql: string): string {
  let kept = sql.trimEnd();
  while (kept.endsWith(';')) kept = kept.slice(0, -1).trimEnd();
  return kept;
}
