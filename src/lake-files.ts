/** The lake's files as the server gives them: fetched whole, held against what the package says of them. */

import { packageFile, readPackage, type LakeFile, type LakeIndex } from '../pipeline/lake/package.ts';
import type { Columns } from '../pipeline/lake/queries/query.ts';

/** What is wrong with a lake. `missing`: a file is not there; `broken`: it is not what the package says; `engine`. */
export type LakeProblem = 'missing' | 'broken' | 'engine';

/** The lake cannot be read. `file` is the file to look at; `npm run extract` writes the lake again. */
export class LakeError extends Error {
  readonly problem: LakeProblem;
  readonly file: string;
  constructor(problem: LakeProblem, file: string, detail: string) {
    super(`lake: ${file}: ${detail}`);
    this.name = 'LakeError';
    this.problem = problem;
    this.file = file;
  }
}

/** The answers that were written with the lake, by their key. */
export type Snapshot = ReadonlyMap<string, Columns>;

/** What the lake holds. Throws a LakeError. */
export async function fetchIndex(baseUrl: URL): Promise<LakeIndex> {
  const bytes = await fetchBytes(baseUrl, packageFile, { cache: 'no-cache' });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // A file server that answers every address with its start page sends HTML here.
    throw new LakeError('missing', packageFile, 'what the server sent is no JSON');
  }
  try {
    return readPackage(json);
  } catch (error) {
    throw new LakeError('broken', packageFile, error instanceof Error ? error.message : String(error));
  }
}

/** Answers that were written with the lake. Throws a LakeError. */
export async function fetchSnapshot(baseUrl: URL, file: LakeFile): Promise<Snapshot> {
  const bytes = await fetchFile(baseUrl, file);
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof json !== 'object' || json === null) throw new LakeError('broken', file.path, 'no object of answers');
  return new Map(Object.entries(json).filter((entry): entry is [string, Columns] => isColumns(entry[1])));
}

function isColumns(answer: unknown): answer is Columns {
  if (typeof answer !== 'object' || answer === null || !('rows' in answer) || !('columns' in answer)) return false;
  const { rows, columns } = answer;
  if (typeof rows !== 'number' || typeof columns !== 'object' || columns === null) return false;
  return Object.values(columns).every((values) => Array.isArray(values) && values.length === rows);
}

async function fetchBytes(baseUrl: URL, path: string, init: RequestInit = {}): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(new URL(path, baseUrl), init);
  } catch (error) {
    throw new LakeError('missing', path, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw new LakeError('missing', path, `the server answered ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches a file of the lake whole (small files are quicker so than by ranges) and holds it against the package. */
export async function fetchFile(baseUrl: URL, file: LakeFile): Promise<Uint8Array> {
  const bytes = await fetchBytes(baseUrl, file.path);
  if (bytes.byteLength !== file.bytes) {
    const detail = `${String(bytes.byteLength)} bytes instead of ${String(file.bytes)}`;
    throw new LakeError('broken', file.path, detail);
  }
  if (file.path.endsWith('.parquet')) {
    const magic = new TextDecoder().decode(bytes.subarray(-4));
    if (magic !== 'PAR1') throw new LakeError('broken', file.path, 'no Parquet file');
  }
  return bytes;
}
