/** datapackage.json, the only entry to the lake: which files it has, with size, hash, rows and schema (Data Package v2). */
import { columnsOf, lakeSchema, lakeTables, type LakeTable } from './schema.ts';

/** One file of the lake. `path` is relative to datapackage.json. */
export interface LakeFile {
  readonly path: string;
  readonly bytes: number;
  /** `sha256:` and 64 hex digits. */
  readonly hash: string;
  readonly rows: number;
  /** Only of facts: the partition. */
  readonly domain?: string;
  readonly municipality_slug?: string;
}

/** The lake as a reader needs it. `snapshot` is null when the lake was written without one. */
export interface LakeIndex {
  readonly tables: Readonly<Record<LakeTable, readonly LakeFile[]>>;
  readonly snapshot: LakeFile | null;
}

/** The name of the lake's entry. */
export const packageFile = 'datapackage.json';

const fieldTypes = { VARCHAR: 'string', INTEGER: 'integer', DOUBLE: 'number', BOOLEAN: 'boolean' } as const;

function tableResource(name: LakeTable, files: readonly LakeFile[]): object {
  const { title, description, key } = lakeSchema[name];
  return {
    name,
    table: name,
    title,
    description,
    type: 'table',
    path: files.map((file) => file.path),
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    files,
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

/** The text of datapackage.json for a lake. The same lake gives the same text. */
export function formatPackage(lake: LakeIndex): string {
  const resources = lakeTables.map((name) => tableResource(name, lake.tables[name]));
  if (lake.snapshot) {
    const { path, bytes, hash, rows } = lake.snapshot;
    resources.push({
      name: 'snapshot',
      title: 'Snapshot',
      description: 'Answers to the queries of the start view, shown before the query engine is up.',
      path,
      format: 'json',
      mediatype: 'application/json',
      bytes,
      hash,
      rows,
    });
  }
  const head = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'udvalgstal',
    title: 'Udvalgstal: figures from the minutes of Danish municipal committees',
  };
  return `${JSON.stringify({ ...head, resources }, null, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(problem: string): Error {
  return new Error(`${packageFile}: ${problem}; run npm run extract to write the lake again`);
}

function readFileEntry(entry: unknown, resource: string): LakeFile {
  if (!isRecord(entry)) throw broken(`resource ${resource}: a file entry is no object`);
  const { path, bytes, hash, rows, domain, municipality_slug } = entry;
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof hash !== 'string' || typeof rows !== 'number') {
    throw broken(`resource ${resource}: a file entry lacks path, bytes, hash or rows`);
  }
  return {
    path,
    bytes,
    hash,
    rows,
    ...(typeof domain === 'string' ? { domain } : {}),
    ...(typeof municipality_slug === 'string' ? { municipality_slug } : {}),
  };
}

/** Reads the parsed JSON of datapackage.json; throws, naming file, place and mend, when it is not a lake's. */
export function readPackage(json: unknown): LakeIndex {
  if (!isRecord(json) || !Array.isArray(json['resources'])) throw broken('it has no list of resources');
  const resources: readonly unknown[] = json['resources'];
  function find(name: string): Readonly<Record<string, unknown>> | undefined {
    return resources.filter(isRecord).find((resource) => resource['name'] === name);
  }
  function files(name: LakeTable): readonly LakeFile[] {
    const list = find(name)?.['files'];
    if (!Array.isArray(list)) throw broken(`resource ${name} is missing or names no files`);
    return list.map((entry: unknown) => readFileEntry(entry, name));
  }
  const snapshot = find('snapshot');
  return {
    tables: {
      facts: files('facts'),
      documents: files('documents'),
      items: files('items'),
      tables: files('tables'),
      cells: files('cells'),
      passages: files('passages'),
      notes: files('notes'),
      findings: files('findings'),
    },
    snapshot: snapshot ? readFileEntry(snapshot, 'snapshot') : null,
  };
}
