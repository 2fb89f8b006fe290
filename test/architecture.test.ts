/** The building's rules: which file may know which, and where certain things may stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../pipeline/kinds/index.ts';
import { CASH, COUNTRY, SERVICE_POOL } from '../pipeline/vocabulary/names.ts';
import { contentSecurityPolicy } from '../vite.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths of imported files of this repository. `types` marks those that only types are taken from. */
  readonly imports: readonly { readonly path: string; readonly types: boolean }[];
  readonly packages: readonly string[];
}

const importStatement =
  /^[ \t]*(?:import|export)\s([^'"`;=]*)['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm;

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports: { path: string; types: boolean }[] = [];
  const packages: string[] = [];
  for (const [, names, from, lazily] of text.matchAll(importStatement)) {
    const target = (from ?? lazily ?? '').replace(/\?.*$/, '');
    if (target.startsWith('.')) {
      imports.push({
        path: relative(root, resolve(root, dirname(path), target)),
        types: names?.startsWith('type ') ?? false,
      });
    } else packages.push(target);
  }
  return { path, text, imports, packages };
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const pipeline = filesBelow('pipeline').map(readSource);
const src = filesBelow('src').map(readSource);
const all = [...pipeline, ...src];

/** The files of one stage each; `extract.ts` composes them. */
const stages = [
  /^pipeline\/read\//,
  /^pipeline\/minutes(?:\.ts$|\/)/,
  /^pipeline\/tables(?:\.ts$|\/)/,
  /^pipeline\/sentences\.ts$/,
  /^pipeline\/readings\//,
  /^pipeline\/(?:recognise\.ts$|recognition\/)/,
  /^pipeline\/(?:reconcile\.ts$|proofs\/)/,
  /^pipeline\/(?:relate|twins)\.ts$/,
];

function stageOf(path: string): number {
  return stages.findIndex((stage) => stage.test(path));
}

/** The command line and what stands beside it: the only files that run in Node alone. */
const nodeFiles = new Set(
  pipeline
    .map(({ path }) => path)
    .filter((path) =>
      /^pipeline\/(?:cli\.ts$|batch\/|lake\/(?:write|rows|kept|database|snapshot|sweep)\.ts$)/.test(path),
    ),
);

/** Lists of words grow with what they list: being long is their reason. */
const wordLists = /^(?:pipeline\/vocabulary\/|src\/messages\/)/;

function importCycle(files: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  function visit(path: string, trail: readonly string[]): string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const target of byPath.get(path)?.imports ?? []) {
      const cycle = visit(target.path, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  }
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Without comments and SQL-free words: code only, so that prose about a rule does not break it. */
function codeOf(file: SourceFile): string {
  return file.text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
}

describe('architecture', () => {
  it('has no import cycle', () => {
    expect(importCycle(all)?.join(' -> ')).toBeUndefined();
  });

  it('imports only files that exist', () => {
    const known = new Set(all.map((file) => file.path));
    const missing = all.flatMap((file) =>
      file.imports
        .filter(({ path }) => /\.(?:ts|svelte)$/.test(path) && !known.has(path))
        .map(({ path }) => `${file.path}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps the pipeline free of the dashboard', () => {
    const wrong = pipeline.filter((file) => file.imports.some(({ path }) => path.startsWith('src/')));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('keeps the stages apart: each knows types, vocabulary, numbers and what the kinds declare', () => {
    const wrong = pipeline.flatMap((file) => {
      const own = stageOf(file.path);
      if (own < 0) return [];
      return file.imports
        .filter(({ path }) => stageOf(path) >= 0 && stageOf(path) !== own)
        .map(({ path }) => `${file.path} imports ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('declares what is peculiar to a kind in its file: nothing else asks which kind or domain it has', () => {
    const declared = pipeline.filter(({ path }) => path.startsWith('pipeline/kinds/'));
    const foreign = declared.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !/^pipeline\/(?:kinds\/|types\/|distances\.ts$)/.test(target.path))
        .map((target) => `${path} imports ${target.path}`),
    );
    expect(foreign).toEqual([]);
    const asking = /^pipeline\/(?:recognition\/|proofs\/|(?:recognise|reconcile|relate|around|item|notes)\.ts$)/;
    const names = new RegExp(`'(?:${[...new Set(KINDS.map(({ domain }) => domain))].join('|')})'|\\bkind\\.id\\b`);
    const wrong = pipeline.filter((file) => asking.test(file.path) && names.test(codeOf(file)));
    expect(wrong.map((file) => `${file.path}: ${names.exec(codeOf(file))?.[0] ?? ''}`)).toEqual([]);
  });

  it('needs Node only in the command line and what writes the lake', () => {
    const wrong = all.filter(
      (file) =>
        !nodeFiles.has(file.path) &&
        [
          ...file.packages,
          ...(/\bBuffer\b/.test(codeOf(file)) ? ['node:buffer'] : []),
          ...[...file.text.matchAll(/['"](node:\w+)/g)].map((m) => m[1] ?? ''),
        ].some((name) => name.startsWith('node:') || name === '@duckdb/node-api' || name === 'arquero'),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
    const users = src.filter((file) => file.imports.some(({ path }) => nodeFiles.has(path)));
    expect(users.map((file) => file.path)).toEqual([]);
  });

  it('prints only from the command line', () => {
    const wrong = pipeline.filter(
      (file) => file.path !== 'pipeline/cli.ts' && /\bconsole\.|\bprocess\.(?:stdout|stderr)\b/.test(codeOf(file)),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('has SQL only in the lake', () => {
    const sql =
      /\bSELECT\s+(?:\*|DISTINCT|[\w"]+(?:\s*,|\s+FROM|\s+AS)|count\()|\bCREATE (?:OR REPLACE )?(?:TABLE|VIEW)\b|\bread_parquet\b/;
    const wrong = all.filter((file) => !file.path.startsWith('pipeline/lake/') && sql.test(codeOf(file)));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('has regular expressions over Danish words only where words are read', () => {
    const readers = /^pipeline\/(?:vocabulary\/|read\/|numbers\.ts$|minutes(?:\.ts$|\/))/;
    const literal = /(?<=[=(,:?&|!\s])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
    const word = /[æøå]|\p{L}{4,}/iu;
    const wrong = pipeline
      .filter(
        (file) => !readers.test(file.path) && !file.path.startsWith('pipeline/lake/') && !nodeFiles.has(file.path),
      )
      .flatMap((file) =>
        [...codeOf(file).matchAll(literal)]
          .map(([expression]) => expression)
          .filter((expression) =>
            word.test(expression.replaceAll(/\[[^\]]*\]|\\p\{\w+\}|\\u[0-9a-f]{4}|\\[a-z]/gi, '')),
          )
          .map((expression) => `${file.path}: ${expression}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has Danish words and the names that facts carry only where words are read', () => {
    const readers = /^pipeline\/(?:vocabulary\/|read\/|lake\/|numbers\.ts$|minutes(?:\.ts$|\/))/;
    const danish = /[æøå]|(?:^|[^\p{L}])(?:og|alle|i alt|mod|udvalg|landet|kommune|kr\.)(?:$|[^\p{L}])/iu;
    const carried: readonly string[] = [COUNTRY, CASH, SERVICE_POOL];
    const wrong = pipeline
      .filter((file) => !readers.test(file.path) && !nodeFiles.has(file.path))
      .flatMap((file) =>
        [...codeOf(file).matchAll(/'((?:[^'\\\n]|\\.)*)'/g)]
          .map(([, text = '']) => text)
          // An example within an English message stands in quotes.
          .map((text) => text.replaceAll(/"[^"]*"/g, ''))
          .filter((text) => danish.test(text) || carried.includes(text))
          .map((text) => `${file.path}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lets only the engine know DuckDB-WASM, and charts know neither queries nor the engine', () => {
    const engines = src.filter((file) => file.packages.some((name) => name.startsWith('@duckdb/')));
    const engine = ['src/engine-worker.ts', 'src/engine.ts'];
    expect(engines.map((file) => file.path).filter((path) => !engine.includes(path))).toEqual([]);
    const charts = src.filter(
      (file) =>
        file.path.startsWith('src/charts/') &&
        file.imports.some(
          ({ path, types }) => (path.startsWith('pipeline/lake/') && !types) || path === 'src/engine.ts',
        ),
    );
    expect(charts.map((file) => file.path)).toEqual([]);
  });

  it('calls no folder after nothing in particular', () => {
    const folders = [...all.map((file) => file.path), ...filesBelow('test')].flatMap((path) =>
      dirname(path).split('/'),
    );
    expect(folders.filter((folder) => ['utils', 'helpers', 'common'].includes(folder))).toEqual([]);
  });

  it('keeps files under 300 lines unless they say why not', () => {
    const long = [...all, ...filesBelow('test').map(readSource)].filter(
      (file) =>
        file.text.split('\n').length > 300 &&
        !wordLists.test(file.path) &&
        !/longer than 300 lines/i.test(file.text.slice(0, 2000)),
    );
    expect(long.map((file) => `${file.path}: ${file.text.split('\n').length}`)).toEqual([]);
  });

  it('states the same policy in the page as in the header', () => {
    const page = readFileSync(join(root, 'src/index.html'), 'utf8');
    const stated = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1];
    // A page cannot say itself who may frame it: that one stands in the header alone.
    expect(`${stated ?? ''}; frame-ancestors 'self'`).toBe(contentSecurityPolicy);
  });
});
