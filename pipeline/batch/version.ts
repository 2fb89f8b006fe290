/** Which extractor this is, and the form in which its threads run it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { hashOf, writeWhole } from './sealed.ts';
import type { Reference } from '../types.ts';

const digits = 16;

/** The pipeline's folder. */
const pipeline = fileURLToPath(new URL('..', import.meta.url));

/**
 * Tells one state of the pipeline from another: a hash of its sources and of the versions of the packages they use. What
 * was extracted by another version is extracted again.
 */
export async function versionOf(root: string): Promise<string> {
  const entries = await readdir(pipeline, { recursive: true });
  const sources = entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('.ts'))
    .sort();
  const texts = await Promise.all(sources.map((source) => readFile(join(pipeline, source), 'utf8')));
  // The packages' versions are pinned exactly in package.json.
  const packages = await readFile(join(root, 'package.json'), 'utf8');
  return hashOf(JSON.stringify([packages, sources, texts])).slice(0, digits);
}

/** Tells one set of reference tables from another; the municipality assumed is told beside it. */
export function tablesOf(reference: Reference): string {
  return hashOf(JSON.stringify({ ...reference, municipality: null })).slice(0, digits);
}

/** Packages stay outside the bundle, under their full address: it may lie anywhere and still find them. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'asked' || path.startsWith('node:') || where.kind === 'entry-point') return undefined;
      const found = await build.resolve(path, {
        resolveDir: where.resolveDir,
        kind: where.kind,
        importer: where.importer,
        pluginData: 'asked',
      });
      return found.errors.length > 0 ? found : { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/**
 * Writes the thread's program as one JavaScript file: it starts in a tenth of the time that compiling its many modules
 * takes in every thread.
 */
export async function bundleJob(file: string): Promise<void> {
  const { build } = await import('esbuild');
  const bundle = await build({
    entryPoints: [join(pipeline, 'batch/job.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [packagesOutside],
  });
  const [output] = bundle.outputFiles;
  if (output === undefined) throw new Error('version: the bundle of job.ts is empty');
  await writeWhole(file, output.contents);
}
