/** The lake's files as the server gives them: fetched whole, held against what the package says of them. */

import { readAnswers, type Answers } from '../../pipeline/lake/answers.ts';
import {
  packageFile,
  readPackage,
  readStart,
  startFile,
  type LakeFile,
  type LakeIndex,
  type LakeStart,
} from '../../pipeline/lake/package.ts';

/**
 * What is wrong with a lake. `unreached`: the way to the server failed, and the file may be well; `refused`: the server
 * does not give it to this reader; `missing`: it is not there; `broken`: it is not what the package says; `engine`: the
 * browser cannot start the engine.
 */
export type LakeProblem = 'unreached' | 'refused' | 'missing' | 'broken' | 'engine';

/** The lake cannot be read. `file` is the file to look at; what helps depends on the problem. */
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

/**
 * A server that does not answer within so many milliseconds is asked for the package, which a service worker may have.
 */
const PATIENCE = 4000;

/** What the views need of the lake before any table; null when it does not come, or is none: the package has it too. */
export async function fetchStart(baseUrl: URL): Promise<LakeStart | null> {
  try {
    const late = AbortSignal.timeout(PATIENCE);
    const response = await fetch(new URL(startFile, baseUrl), { cache: 'no-cache', signal: late });
    return response.ok ? readStart(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Answers that were written with the lake. Throws a LakeError. */
export async function fetchAnswers(baseUrl: URL, file: LakeFile): Promise<Answers> {
  const bytes = await fetchFile(baseUrl, file);
  try {
    return readAnswers(bytes);
  } catch (error) {
    throw new LakeError('broken', file.path, error instanceof Error ? error.message : String(error));
  }
}

async function fetchBytes(baseUrl: URL, path: string, init: RequestInit = {}): Promise<Uint8Array> {
  try {
    const response = await fetch(new URL(path, baseUrl), init);
    const problem = problemOf(response.status);
    if (problem !== null) throw new LakeError(problem, path, `the server answered ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof LakeError) throw error;
    // No answer, or one that broke off before its end.
    throw new LakeError('unreached', path, error instanceof Error ? error.message : String(error));
  }
}

/** What is wrong with a file, without fetching it; null when nothing is. */
export async function statusOf(address: URL): Promise<LakeProblem | null> {
  return fetch(address, { method: 'HEAD' }).then(
    ({ status }) => problemOf(status),
    () => 'unreached',
  );
}

/**
 * What an answer's status says of the file; null when it is there. A server that is overloaded or restarting has it
 * later.
 */
function problemOf(status: number): LakeProblem | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403 || status === 407) return 'refused';
  return status === 404 || status === 410 ? 'missing' : 'unreached';
}

/** Fetches a file of the lake whole (small files are quicker so than by ranges) and holds it against the package. */
export async function fetchFile(baseUrl: URL, file: LakeFile): Promise<Uint8Array> {
  const bytes = await fetchBytes(baseUrl, file.path);
  if (faultOf(bytes, file) === null) return bytes;
  // What the browser keeps may be half a file from before: the server's own counts.
  const again = await fetchBytes(baseUrl, file.path, { cache: 'reload' });
  const fault = faultOf(again, file);
  if (fault !== null) throw new LakeError('broken', file.path, fault);
  return again;
}

function faultOf(bytes: Uint8Array, file: LakeFile): string | null {
  if (bytes.byteLength !== file.bytes) return `${String(bytes.byteLength)} bytes instead of ${String(file.bytes)}`;
  const isParquet = new TextDecoder().decode(bytes.subarray(-4)) === 'PAR1';
  return isParquet || !file.path.endsWith('.parquet') ? null : 'no Parquet file';
}

/** Whether the server answers at all, whatever it says. */
export async function reachesServer(baseUrl: URL): Promise<boolean> {
  return fetch(new URL(packageFile, baseUrl), { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}
