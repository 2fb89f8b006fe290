/** The command line: minutes in, the lake out. The only file of the pipeline that prints. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { openCache, type Cache } from './batch/cache.ts';
import {
  countOnce,
  fingerprintOf,
  mostRemarks,
  prepareWriting,
  standingLake,
  writeCorpus,
  type ReadEntry,
  type Remarks,
} from './batch/corpus.ts';
import { extractAll, sortOutcomes, type ExtractOptions } from './batch/jobs.ts';
import { parseJobs, parseMunicipality, parseShardOption } from './batch/options.ts';
import { entriesOf, isInShard, printShard, readParts, writePart, type Shard, type Terms } from './batch/parts.ts';
import { startStage, type Stage } from './batch/progress.ts';
import { findSources, placeOf, readNational, readReference, reasonOf, type Failure } from './batch/sources.ts';
import { stoppable, Stopped } from './batch/stop.ts';
import {
  countKinds,
  documentLines,
  kindsOf,
  passedOverLines,
  remarkLines,
  summaryJson,
  summaryLines,
  type Counts,
} from './batch/telling.ts';
import { tablesOf, versionOf } from './batch/version.ts';
import { numberLines } from './explanation/telling.ts';
import { packageFile } from './lake/package.ts';

/** The package's root: what is not given on the command line is found from here, wherever the command runs. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** npm runs scripts in the package's root; the user's paths count from where the user stands. */
const here = process.env['npm_lifecycle_event'] === undefined ? '.' : (process.env['INIT_CWD'] ?? '.');

const exitCodes = { allRead: 0, someFailed: 1, nothingToRead: 2 } as const;

interface LakeOptions {
  readonly out?: string;
  readonly strict: boolean;
  readonly json: boolean;
}

interface RunOptions extends LakeOptions {
  readonly municipality?: string;
  readonly jobs: number;
  readonly cache: string | boolean;
  readonly shard?: Shard;
  readonly ifNone: boolean;
  readonly explain?: string;
  readonly version?: boolean;
}

// Whoever reads in `head` or `less` may stop at any line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const warn = (line: string): void => void process.stderr.write(`${line}\n`);

function tellStage(what: string, total: number, json: boolean): Stage {
  const bar = !json && process.stderr.isTTY ? process.stderr : null;
  return startStage(what, total, { bar, line: json ? null : print });
}

function tellRemarks(remarks: Remarks): void {
  for (const line of remarkLines(remarks)) warn(line);
}

/** A path as the user would write it: from where the user stands, or whole when it is not below. */
function labelOf(path: string): string {
  const label = relative(resolve(here), path);
  return label.startsWith('..') ? path : label;
}

const lakeFolder = (out: string | undefined): string =>
  out === undefined ? join(root, 'data/lake') : resolve(here, out);

/** What was not read: documents that failed, and what is none. */
interface NotRead {
  readonly failures: readonly Failure[];
  readonly passedOver: Counts;
}

/** Writes the lake of the documents, or finds that it is there already. `cache` is null where nothing is noted. */
async function makeLake(
  version: string,
  entries: readonly ReadEntry[],
  { failures, passedOver }: NotRead,
  options: LakeOptions,
  cache: Cache | null,
  signal: AbortSignal,
): Promise<number> {
  for (const { file, reason } of failures) warn(`${file}: failed: ${reason}`);
  if (entries.length === 0) {
    warn('no document could be read: the lake stays as it was');
    if (options.json) print(summaryJson(null, failures, passedOver));
    else for (const line of passedOverLines(passedOver)) warn(line);
    return exitCodes.someFailed;
  }
  const out = lakeFolder(options.out);
  const { documents, repeats } = countOnce(entries);
  const lines = repeats.map(({ label, of }) => `${label}: left out: the same bytes as ${of}`);
  tellRemarks({ lines: lines.slice(0, mostRemarks), count: lines.length });
  const national = await readNational(root);
  const old = cache === null ? null : await standingLake(out, await cache.recall(out));
  const unchanged = old?.fingerprint === fingerprintOf(version, documents, national);
  let record = unchanged ? old : null;
  if (record === null) {
    const stage = tellStage('written', documents.length, options.json);
    try {
      record = await writeCorpus(out, documents, { version, national, old, signal, onDocument: stage.step });
    } finally {
      stage.end();
    }
    await cache?.note(out, record);
  }
  tellRemarks(record.remarks);
  const { summary } = record;
  const told = [...summaryLines(summary), ...passedOverLines(passedOver)];
  if (options.json) print(summaryJson(summary, failures, passedOver));
  else print([...told, unchanged ? `unchanged: ${out}` : `written: ${out}`].join('\n'));
  const doubts = (summary.findingsBySeverity['warning'] ?? 0) + (summary.findingsBySeverity['error'] ?? 0);
  return failures.length > 0 || (options.strict && doubts > 0) ? exitCodes.someFailed : exitCodes.allRead;
}

async function run(paths: readonly string[], options: RunOptions, signal: AbortSignal): Promise<number> {
  const { shard, json } = options;
  const lake = lakeFolder(options.out);
  if (options.ifNone && existsSync(join(lake, packageFile))) {
    print(`${lake} is there and stays as it is; npm run extract -- PATH writes another`);
    return exitCodes.allRead;
  }
  const wanted = paths.length > 0 ? paths.map((path) => resolve(here, path)) : [join(root, 'seeds')];
  const found = await findSources(wanted);
  const missing = found.failures.map(({ file, reason }) => ({ file: labelOf(file), reason }));
  const others = found.passedOver.filter((other) => shard === undefined || isInShard(other, shard));
  for (const { path, kind, isFile } of others) if (!isFile) warn(`${labelOf(path)}: passed over: a ${kind}`);
  const passedOver = countKinds(kindsOf(others));
  if (found.documents.length === 0) {
    for (const { file, reason } of missing) warn(`${file}: failed: ${reason}`);
    warn('nothing to read: name a file of minutes, or a folder with .txt, .pdf, .html or .htm files');
    if (json) print(summaryJson(null, missing, passedOver));
    else for (const line of passedOverLines(passedOver)) warn(line);
    return exitCodes.nothingToRead;
  }
  const sources = found.documents
    .filter((source) => shard === undefined || isInShard(source, shard))
    .map((source) => ({ ...source, label: labelOf(source.path) }));
  const [reference, version] = await Promise.all([readReference(root, options.municipality ?? null), versionOf(root)]);
  const cacheFolder = typeof options.cache === 'string' ? resolve(here, options.cache) : join(root, 'data/cache');
  const cache = await openCache(options.cache === false ? null : cacheFolder, version, reference).catch(
    (error: unknown) => {
      warn(`${labelOf(cacheFolder)}: reading without a cache: ${reasonOf(error)}`);
      return openCache(null, version, reference);
    },
  );
  try {
    const stage = tellStage('read', sources.length, json);
    const tell = documentLines(sources.length, json || process.stderr.isTTY ? null : print);
    const extracting: ExtractOptions = {
      reference,
      cache,
      jobs: options.jobs,
      signal,
      onDone: (source, outcome, place) => {
        tell(source, outcome, place);
        stage.step('document' in outcome ? outcome.document.pages : null);
      },
    };
    if (shard === undefined && sources.some((source) => cache.known(source) === null)) prepareWriting();
    const outcomes = await extractAll(sources, extracting).finally(stage.end);
    const { entries, failures } = sortOutcomes(sources, outcomes, extracting);
    const notRead = { failures: [...missing, ...failures], passedOver };
    if (shard === undefined) return await makeLake(version, entries, notRead, options, cache, signal);
    const terms = { version, tables: tablesOf(reference), municipality: reference.municipality };
    return await makePart(shard, terms, { entries: cache.entries, documents: entries, ...notRead }, options, signal);
  } finally {
    await cache.close();
  }
}

async function makePart(
  shard: Shard,
  terms: Terms,
  read: { readonly entries: string; readonly documents: readonly ReadEntry[] } & NotRead,
  { out, json }: RunOptions,
  signal: AbortSignal,
): Promise<number> {
  const { failures, passedOver } = read;
  for (const { file, reason } of failures) warn(`${file}: failed: ${reason}`);
  const folder = resolve(here, out ?? '');
  await writePart(folder, shard, terms, read, signal);
  const documents = read.documents.length;
  if (json) print(JSON.stringify({ shard: printShard(shard), documents, failures, passed_over: passedOver }));
  else
    print(
      [`part ${printShard(shard)}: ${documents} documents`, ...passedOverLines(passedOver), `written: ${folder}`].join(
        '\n',
      ),
    );
  return failures.length > 0 ? exitCodes.someFailed : exitCodes.allRead;
}

async function merge(folders: readonly string[], options: LakeOptions, signal: AbortSignal): Promise<number> {
  const [reference, version] = await Promise.all([readReference(root, null), versionOf(root)]);
  const terms = { version, tables: tablesOf(reference), municipality: null };
  const read = readParts(
    folders.map((folder) => resolve(here, folder)),
    terms,
  );
  const parts = await read.catch((error: unknown) => {
    warn(`merge: ${placeOf(error)}`);
    return null;
  });
  signal.throwIfAborted();
  if (parts === null) return exitCodes.nothingToRead;
  const failures = parts.flatMap((part) => part.failures);
  const passedOver = countKinds(parts.flatMap((part) => Object.entries(part.passedOver)));
  return makeLake(version, entriesOf(parts), { failures, passedOver }, options, null, signal);
}

/** Tells how the numbers of one document, or of one of its lines, were read. */
async function tellNumbers(target: string, municipality: string | undefined, json: boolean): Promise<number> {
  // It brings all of the extraction, which runs have in their threads.
  const { explainFile } = await import('./batch/explained.ts');
  const found = await explainFile(resolve(here, target), await readReference(root, municipality ?? null));
  if ('reason' in found) {
    warn(`${target}: failed: ${found.reason}`);
    return found.isThere ? exitCodes.someFailed : exitCodes.nothingToRead;
  }
  if (json) print(JSON.stringify(found));
  else if (found.numbers.length === 0) print(`${target}: no number is printed there`);
  else print(found.numbers.map((number) => numberLines(number).join('\n')).join('\n\n'));
  return exitCodes.allRead;
}

const ended = async (work: Promise<number>): Promise<void> => void (process.exitCode = await work);

const command = new Command('extract')
  .description('Reads minutes of municipal committees and writes their figures as Parquet files.')
  .enablePositionalOptions()
  .exitOverride()
  .argument('[paths...]', 'files or folders to read (default: the seeds)')
  .option('--out <dir>', 'folder of the lake, or of the part (default: data/lake)')
  .option('--municipality <name>', 'whose minutes they are, where a document does not say it', parseMunicipality)
  .option('--jobs <n>', 'threads at most', parseJobs, availableParallelism())
  .option('--shard <i/n>', 'read only the i-th of n parts, and write it to --out for merge', parseShardOption)
  .option('--cache <dir>', 'folder of what earlier runs read (default: data/cache)')
  .option('--no-cache', 'read everything anew and keep nothing')
  .option('--strict', 'exit with 1 when there is any warning', false)
  .option('--json', 'print one JSON summary', false)
  .option('--if-none', 'read only where there is no lake yet, and leave one that is there', false)
  .option('--explain <path[:line]>', 'print how each number of one document, or line, was read, and write nothing')
  .option('--version', 'print the version: all parts of a lake must be of the same')
  .action((paths: string[], options: RunOptions) => {
    if (options.shard && options.out === undefined) command.error('error: --shard needs --out, the folder of the part');
    if (options.version === true) return versionOf(root).then(print);
    if (options.explain === undefined)
      return ended(stoppable((signal) => run(paths, options, signal), options.cache !== false));
    if (paths.length > 0) command.error('error: --explain reads one document: name no other');
    return ended(tellNumbers(options.explain, options.municipality, options.json));
  });

command
  .command('merge')
  .description('Makes the lake of the parts that runs with --shard wrote.')
  .argument('<parts...>', 'the folders of all parts')
  .option('--out <dir>', 'folder of the lake (default: data/lake)')
  .option('--strict', 'exit with 1 when there is any warning', false)
  .option('--json', 'print one JSON summary', false)
  .action((parts: string[], options: LakeOptions) =>
    ended(stoppable((signal) => merge(parts, options, signal), false)),
  );

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.allRead : exitCodes.nothingToRead;
  } else if (error instanceof Stopped) {
    warn(error.message);
    process.exitCode = error.exitCode;
  } else {
    warn(`extract: ${placeOf(error)}`);
    process.exitCode = exitCodes.someFailed;
  }
}
