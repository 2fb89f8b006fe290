/**
 * datapackage.json, the only entry to the lake: which files it has, with size, hash, rows and schema (Data Package v2).
 */
import { columnsOf, eachTable, lakeSchema, lakeTables, type LakeTable } from './schema.ts';

/** One file of the lake. `path` is relative to datapackage.json; the file is named by the SHA-256 of its bytes. */
export interface LakeFile {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
}

/** A file of the lake that stands elsewhere still, waiting for its final name. */
export interface Staged {
  readonly from: string;
  readonly file: LakeFile;
}

/**
 * The lake as a reader needs it. `snapshot` has the answers of the first screen, `everywhere` those that compare all
 * municipalities; null when the lake was written without. `answers` has those of one municipality in each file.
 */
export interface LakeIndex {
  readonly tables: Readonly<Record<LakeTable, readonly LakeFile[]>>;
  readonly snapshot: LakeFile | null;
  readonly everywhere: LakeFile | null;
  readonly answers: readonly LakeFile[];
}

/**
 * What the views need before any table: where the answers stand that were written with the lake. A copy of what
 * datapackage.json says, a tenth of its length; it may be missing, or an older lake's, and then does not count.
 */
export type LakeStart = Pick<LakeIndex, 'snapshot' | 'everywhere' | 'answers'>;

/** The folder of the answers about municipalities. */
export const answersFolder = 'answers';

/** Where a table's files of a municipality stand, or the answers about it. */
export function folderOf(table: LakeTable | typeof answersFolder, municipality: string): string {
  return `${table}/${PARTITION}${municipality}`;
}

const PARTITION = 'municipality_slug=';

/** Whose rows a file of the lake holds; null where it is not one municipality's. */
export function municipalityOf({ path }: LakeFile): string | null {
  return (
    path
      .split('/')
      .find((part) => part.startsWith(PARTITION))
      ?.slice(PARTITION.length) ?? null
  );
}

/** The name of the lake's entry. */
export const packageFile = 'datapackage.json';

/** The name of the copy of what the views need of it at once. */
export const startFile = 'start.json';

const fieldTypes = { VARCHAR: 'string', INTEGER: 'integer', DOUBLE: 'number', BOOLEAN: 'boolean' } as const;

/** Files of one resource: they stand in `path`, what is known of each in the lists of `files`, in the same order. */
function filesOf(files: readonly LakeFile[], format: string, mediatype: string): object {
  return {
    path: files.map(({ path }) => path),
    format,
    mediatype,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    files: { bytes: files.map(({ bytes }) => bytes), rows: files.map(({ rows }) => rows) },
  };
}

function tableResource(name: LakeTable, files: readonly LakeFile[]): object {
  const { title, description, key } = lakeSchema[name];
  return {
    name,
    table: name,
    title,
    description,
    type: 'table',
    ...filesOf(files, 'parquet', 'application/vnd.apache.parquet'),
    schema: {
      primaryKey: key,
      fields: columnsOf(name).map((column) => ({
        name: column.name,
        type: fieldTypes[column.type],
        description: column.description,
        constraints: { required: !column.nullable },
      })),
    },
  };
}

/** What the answers that are written with the lake are for. */
const purposes = {
  snapshot: 'Answers to the queries of the start view, shown before the query engine is up.',
  everywhere: 'Answers to the queries that compare all municipalities.',
} as const;

function answerResource(name: keyof typeof purposes, { path, bytes, rows }: LakeFile): object {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const hash = `sha256:${digestOf(path)}`;
  return {
    name,
    title,
    description: purposes[name],
    path,
    format: 'json',
    mediatype: 'application/json',
    bytes,
    hash,
    rows,
  };
}

/** The answers about municipalities, a file for each. */
function answersResource(files: readonly LakeFile[]): object {
  return {
    name: answersFolder,
    title: 'Answers',
    description: 'Answers to the queries of the views, for each municipality.',
    ...filesOf(files, 'json', 'application/json'),
  };
}

/** The SHA-256 in the name of a file. */
function digestOf(path: string): string {
  return /[0-9a-f]{64}/u.exec(path)?.[0] ?? '';
}

/**
 * The text of datapackage.json for a lake. The same lake gives the same text: a line for each resource, without
 * indentation, because every visit fetches it.
 */
export function formatPackage(lake: LakeIndex): string {
  const { snapshot, everywhere, answers } = lake;
  const resources = [
    ...lakeTables.map((name) => tableResource(name, lake.tables[name])),
    ...(snapshot === null ? [] : [answerResource('snapshot', snapshot)]),
    ...(everywhere === null ? [] : [answerResource('everywhere', everywhere)]),
    ...(answers.length === 0 ? [] : [answersResource(answers)]),
  ];
  const head = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'udvalgstal',
    title: 'Udvalgstal: figures from the minutes of Danish municipal committees',
    description:
      'Each file is named by the SHA-256 of its bytes. The lists in `files` stand in the order of `path`: bytes and rows of each.',
  };
  const text = resources.map((resource) => JSON.stringify(resource)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"resources":[\n${text}\n]}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(problem: string): Error {
  return new Error(`${packageFile}: ${problem}; run npm run extract to write the lake again`);
}

function readFiles(resource: Readonly<Record<string, unknown>> | undefined, name: string): readonly LakeFile[] {
  const paths = resource?.['path'];
  const { bytes, rows } = isRecord(resource?.['files']) ? resource['files'] : {};
  if (!Array.isArray(paths)) throw broken(`resource ${name} is missing or names no files`);
  return paths.map((path: unknown, at) => readFile(path, listed(bytes, at), listed(rows, at), name));
}

function listed(list: unknown, at: number): unknown {
  return Array.isArray(list) ? list[at] : undefined;
}

function readFile(path: unknown, bytes: unknown, rows: unknown, resource: string): LakeFile {
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof rows !== 'number') {
    throw broken(`resource ${resource}: a file lacks path, bytes or rows`);
  }
  return { path, bytes, rows };
}

/** Reads the parsed JSON of datapackage.json; throws, naming file, place and mend, when it is not a lake's. */
export function readPackage(json: unknown): LakeIndex {
  if (!isRecord(json) || !Array.isArray(json['resources'])) throw broken('it has no list of resources');
  const resources: readonly unknown[] = json['resources'];
  function find(name: string): Readonly<Record<string, unknown>> | undefined {
    return resources.filter(isRecord).find((resource) => resource['name'] === name);
  }
  function answers(name: 'snapshot' | 'everywhere'): LakeFile | null {
    const found = find(name);
    return found === undefined ? null : readFile(found['path'], found['bytes'], found['rows'], name);
  }
  return {
    tables: eachTable((name) => readFiles(find(name), name)),
    snapshot: answers('snapshot'),
    everywhere: answers('everywhere'),
    answers: find(answersFolder) === undefined ? [] : readFiles(find(answersFolder), answersFolder),
  };
}

/** The text of start.json for a lake. */
export function formatStart({ snapshot, everywhere, answers }: LakeStart): string {
  return `${JSON.stringify({ snapshot, everywhere, answers: filesOf(answers, 'json', 'application/json') })}\n`;
}

/** Reads the parsed JSON of start.json; null when it is none: datapackage.json says the same. */
export function readStart(json: unknown): LakeStart | null {
  if (!isRecord(json) || !isRecord(json['answers'])) return null;
  const one = (name: 'snapshot' | 'everywhere'): LakeFile | null => {
    const file = json[name];
    return isRecord(file) ? readFile(file['path'], file['bytes'], file['rows'], name) : null;
  };
  try {
    return {
      snapshot: one('snapshot'),
      everywhere: one('everywhere'),
      answers: readFiles(json['answers'], answersFolder),
    };
  } catch {
    return null;
  }
}

/** Whether a start is this lake's: files are named by their contents, so the same names are the same answers. */
export function isStartOf(start: LakeStart, lake: LakeIndex): boolean {
  const names = ({ snapshot, everywhere, answers }: LakeStart): string =>
    [snapshot?.path, everywhere?.path, ...answers.map(({ path }) => path)].join('\n');
  return names(start) === names(lake);
}
