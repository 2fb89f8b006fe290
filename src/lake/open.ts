/** Opening the lake: what is fetched before the first question, and what when it is asked for. */

import type { Answers } from '../../pipeline/lake/answers.ts';
import { isStartOf, municipalityOf, type LakeFile, type LakeIndex } from '../../pipeline/lake/package.ts';
import { boundWhereNamed } from '../../pipeline/lake/statements.ts';
import { fetchAnswers, fetchFile, fetchIndex, fetchStart } from './files.ts';
import { OpenLake, type Database, type Lake, type Progress } from './lake.ts';
import { Written } from './written.ts';

/** What is known of whoever opens the lake. */
export interface Opening {
  readonly onProgress?: (progress: Progress) => void;
  /**
   * The municipality (its slug) whose figures are asked for first: its answers come beside those of the first screen.
   */
  readonly municipality?: string | undefined;
  /** The first questions need the engine. */
  readonly needsEngine?: boolean;
  /**
   * Told when the answers that were given are of a lake that has been replaced since: whoever opens again, with nothing
   * `ahead`, gets those of the new one.
   */
  readonly onReplaced?: () => void;
  /** Whether views may be answered before the package has come. */
  readonly ahead?: boolean;
}

/**
 * Opens the lake below `baseUrl` (with a closing slash) with the engine that `start` starts. Returns as soon as the
 * snapshot is read; the package and the engine come meanwhile, or at once when a question needs them. Throws a
 * LakeError when the package is missing or broken.
 */
export async function openLakeWith(
  start: () => Promise<Database>,
  baseUrl: URL,
  { onProgress = () => undefined, municipality, needsEngine = false, onReplaced, ahead = true }: Opening = {},
): Promise<Lake> {
  const index = keeping(() => fetchIndex(baseUrl));
  // Whoever needs the engine waits for the package: it is fetched beside the rest.
  if (needsEngine) index().catch(() => undefined);
  const copy = ahead ? await fetchStart(baseUrl) : null;
  const { snapshot: first, everywhere, answers } = copy ?? (await index());
  let early: { readonly file: LakeFile; readonly answers: Promise<Answers> } | null = null;
  const own = municipality === undefined ? undefined : answers.find((file) => municipalityOf(file) === municipality);
  if (own !== undefined) {
    early = { file: own, answers: fetchAnswers(baseUrl, own) };
    // Told to whoever asks.
    early.answers.catch(() => undefined);
  }
  const snapshot = await fetchFirst(first);
  const written = new Written({ everywhere, answers }, snapshot, (file) => {
    const fetched = early?.file === file ? early.answers : fetchAnswers(baseUrl, file);
    // Whoever asks again, after a failure, has it fetched again.
    early = null;
    return fetched;
  });

  /** A lake that was replaced has other files; its answers may be gone already, and the package names the new ones. */
  async function fetchFirst(file: LakeFile | null): Promise<Answers> {
    if (file === null) return new Map<string, never>();
    if (copy === null) return fetchAnswers(baseUrl, file);
    return fetchAnswers(baseUrl, file).catch(async (error: unknown) => {
      if (isStartOf(copy, await index())) throw error;
      return new Map<string, never>();
    });
  }

  async function checkedIndex(): Promise<LakeIndex> {
    const lake = await index();
    if (copy !== null && !isStartOf(copy, lake)) onReplaced?.();
    return lake;
  }

  const arriving = { loaded: 0, total: 0 };
  const fetching = async (file: LakeFile): Promise<Uint8Array> => {
    // What is fetched after everything has come is counted anew.
    if (arriving.loaded === arriving.total) arriving.loaded = arriving.total = 0;
    arriving.total += file.bytes;
    const bytes = await fetchFile(baseUrl, file);
    arriving.loaded += bytes.byteLength;
    onProgress({ ...arriving });
    return bytes;
  };
  const open = new OpenLake(keeping(checkedIndex), written, start, fetching);
  return {
    ready: open.ready,
    rows: (query, parameters = []) => open.rows(query, parameters),
    prepare: (asked) => {
      const fetched = written.prepare(asked);
      const done = (): void => undefined;
      return fetched === null ? null : fetched.then(done, done);
    },
    batches: (sql, parameters = [], signal) => open.batches(boundWhereNamed(sql, parameters), signal),
    exportParquet: (sql, parameters, signal) => open.exportParquet(boundWhereNamed(sql, parameters), signal),
  };
}

/** Work that is done when it is first asked for; where it fails it is done again. */
function keeping<T>(work: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    if (kept !== null) return kept;
    const begun = work();
    kept = begun;
    begun.catch(() => (kept = null));
    return begun;
  };
}
