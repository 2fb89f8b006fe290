/** The command line: minutes in, the lake out. The only file of the pipeline that prints. */
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { extractAll } from './jobs.ts';
import type { Outcome } from './job.ts';
import { startQueries } from './lake/queries/start.ts';
import { writeLake, type LakeSummary } from './lake/write.ts';
import { relate } from './relate.ts';
import { findSources, readNational, readReference, reasonOf, type Failure, type Source } from './sources.ts';
import type { Extraction, FindingCode } from './types.ts';

/** The package's root: what is not given on the command line is found from here, wherever the command runs. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** npm runs scripts in the package's root; the user's paths count from where the user stands. */
const here = process.env['npm_lifecycle_event'] === undefined ? '.' : (process.env['INIT_CWD'] ?? '.');

const exitCodes = { allRead: 0, someFailed: 1, nothingToRead: 2 } as const;

interface Options {
  readonly out?: string;
  readonly municipality?: string;
  readonly jobs: number;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Findings about how a document was read, told at once; the others are counted, and read in the dashboard. */
const toldAtOnce: ReadonlySet<FindingCode> = new Set([
  'encoding',
  'pages_without_text',
  'pages_beyond_limit',
  'broken_table',
  'unread_table',
  'municipality_inferred',
  'municipality_unknown',
  'date_unknown',
  'document_twice',
]);

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return jobs;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const warn = (line: string): void => void process.stderr.write(`${line}\n`);

/** Tells how far the run is: a bar on a terminal, a line per document elsewhere, nothing beside JSON. */
interface Progress {
  readonly done: (source: Source, outcome: Outcome) => void;
  readonly end: () => void;
}

function startProgress(total: number, json: boolean): Progress {
  if (json) return { done: () => undefined, end: () => undefined };
  if (!process.stderr.isTTY) {
    return {
      done: (source, outcome) => {
        if ('reason' in outcome) return;
        const { items, tables, facts, findings } = outcome.extraction.document;
        print(`${source.label}: ${items} agenda items, ${tables} tables, ${facts} facts, ${findings} findings`);
      },
      end: () => undefined,
    };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} documents, {eta} s left', stream: process.stderr });
  bar.start(total, 0);
  return {
    done: () => {
      bar.increment();
    },
    end: () => {
      bar.stop();
    },
  };
}

/** The extractions, without documents whose bytes were there before, and the failures. */
function sortOutcomes(
  documents: readonly Source[],
  outcomes: readonly Outcome[],
): { extractions: Extraction[]; failures: Failure[] } {
  const extractions = new Map<string, Extraction>();
  const failures: Failure[] = [];
  for (const [index, source] of documents.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    if ('reason' in outcome) {
      failures.push({ file: source.label, reason: outcome.reason });
      continue;
    }
    const { document_id } = outcome.extraction.document;
    const twin = extractions.get(document_id);
    if (twin) warn(`${source.label}: left out: the same bytes as ${twin.document.name}`);
    else extractions.set(document_id, outcome.extraction);
  }
  return { extractions: [...extractions.values()], failures };
}

function tellFindings(extractions: readonly Extraction[]): void {
  for (const { document, findings } of extractions) {
    for (const finding of findings) {
      if (!toldAtOnce.has(finding.code)) continue;
      const place = finding.line === null ? '' : ` line ${finding.line}:`;
      warn(`${document.name}:${place} ${finding.severity}: ${finding.message}`);
    }
  }
}

/** `12 facts: accounts 5, transfers 7`. */
function count(total: number, what: string, byKind: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(byKind).map(([kind, number]) => `${kind} ${number}`);
  return [`${total} ${what}`, ...(kinds.length > 0 ? [kinds.join(', ')] : [])].join(': ');
}

function printSummary(summary: LakeSummary, out: string): void {
  print(
    `${summary.documents} documents, ${summary.items} agenda items, ${summary.tables} tables, ${summary.cells} cells`,
  );
  print(count(summary.facts, 'facts', summary.factsByDomain));
  print(count(summary.findings, 'findings', summary.findingsBySeverity));
  print(`written: ${out}`);
}

function printJson(summary: LakeSummary | null, failures: readonly Failure[]): void {
  print(
    JSON.stringify({
      documents: summary?.documents ?? 0,
      items: summary?.items ?? 0,
      tables: summary?.tables ?? 0,
      cells: summary?.cells ?? 0,
      facts: summary?.facts ?? 0,
      facts_by_domain: summary?.factsByDomain ?? {},
      findings: summary?.findings ?? 0,
      findings_by_severity: summary?.findingsBySeverity ?? {},
      failures,
    }),
  );
}

/** A path as the user would write it: from where the user stands, or whole when it is not below. */
function labelOf(path: string): string {
  const label = relative(resolve(here), path);
  return label.startsWith('..') ? path : label;
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const wanted = paths.length > 0 ? paths.map((path) => resolve(here, path)) : [join(root, 'seeds')];
  const out = options.out === undefined ? join(root, 'data/lake') : resolve(here, options.out);
  const sources = await findSources(wanted);
  const missing = sources.failures.map(({ file, reason }) => ({ file: labelOf(file), reason }));
  for (const { file, reason } of missing) warn(`${file}: failed: ${reason}`);
  if (sources.documents.length === 0) {
    warn('nothing to read: name a text file of minutes, or a folder with .txt files');
    if (options.json) printJson(null, missing);
    return exitCodes.nothingToRead;
  }
  const documents = sources.documents.map((source) => ({ ...source, label: labelOf(source.path) }));
  const reference = await readReference(root, options.municipality ?? null);
  const progress = startProgress(documents.length, options.json);
  const outcomes = await extractAll(documents, reference, options.jobs, progress.done);
  progress.end();
  const { extractions, failures } = sortOutcomes(documents, outcomes);
  for (const { file, reason } of failures) warn(`${file}: failed: ${reason}`);
  const allFailures = [...missing, ...failures];
  if (extractions.length === 0) {
    warn('no document could be read: the lake stays as it was');
    if (options.json) printJson(null, allFailures);
    return exitCodes.someFailed;
  }
  const related = relate(extractions, await readNational(root));
  tellFindings(related);
  const summary = await writeLake(out, related, startQueries);
  if (options.json) printJson(summary, allFailures);
  else printSummary(summary, out);
  const doubts = (summary.findingsBySeverity['warning'] ?? 0) + (summary.findingsBySeverity['error'] ?? 0);
  return allFailures.length > 0 || (options.strict && doubts > 0) ? exitCodes.someFailed : exitCodes.allRead;
}

const command = new Command('extract')
  .description('Reads minutes of municipal committees and writes their figures as Parquet files.')
  .argument('[paths...]', 'files or folders to read (default: the seeds)')
  .option('--out <dir>', 'folder of the lake (default: data/lake)')
  .option('--municipality <name>', 'whose minutes they are, where a document does not say it')
  .option('--jobs <n>', 'threads at most', parseJobs, availableParallelism())
  .option('--strict', 'exit with 1 when there is any warning', false)
  .option('--json', 'print one JSON summary', false)
  .exitOverride();

try {
  await command.parseAsync();
  process.exitCode = await run(command.args, command.opts<Options>());
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.allRead : exitCodes.nothingToRead;
  } else {
    warn(`extract: ${reasonOf(error)}`);
    process.exitCode = exitCodes.someFailed;
  }
}
