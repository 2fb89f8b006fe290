/** Which extractor this is, and the form in which its threads run it. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { hashOf, writeWhole } from './sealed.ts';
import type { Reference } from '../types/reference.ts';

const digits = 16;

/** The pipeline's folder. */
const pipeline = fileURLToPath(new URL('..', import.meta.url));

/**
 * Tells one state of the pipeline from another: a hash of its sources and of the versions of the packages they use.
 * What was extracted by another version is extracted again.
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

const PROGRAM = { name: 'program', ending: '.mjs' } as const;

/** The file to run of a program that was written to a folder. */
export const programIn = (folder: string): string => join(folder, PROGRAM.name + PROGRAM.ending);

/**
 * Writes a program, that of the threads unless another is named, as a few JavaScript files: they start in a tenth of
 * the time that compiling its many modules takes in every thread. Gives the path of the one to run, which is written
 * last.
 */
export async function writeProgram(folder: string, entry = join(pipeline, 'batch/job.ts')): Promise<string> {
  const { build } = await import('esbuild');
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: folder,
    entryNames: PROGRAM.name,
    outExtension: { '.js': PROGRAM.ending },
    format: 'esm',
    // In one file, what is imported only when it is needed would make of its constants, and of all that it shares,
    // variables.
    splitting: true,
    platform: 'node',
    // Told a version of Node, esbuild has every regular expression with "\p{L}" made anew at each use, by `new RegExp`.
    target: 'es2023',
    logLevel: 'silent',
    plugins: [packagesOutside],
  });
  const program = programIn(folder);
  const isProgram = ({ path }: { readonly path: string }): boolean => basename(path) === basename(program);
  for (const { path, contents } of bundle.outputFiles.toSorted((a, b) => Number(isProgram(a)) - Number(isProgram(b))))
    await writeWhole(path, contents);
  return program;
}
