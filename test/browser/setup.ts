/** Before the browser tests: the seeds extracted, the site built, and served with its policy on a free port. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import type {} from 'vitest';
import { requireChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, with a closing slash. */
    baseUrl: string;
    /** Path of the Chromium to drive. */
    chromiumPath: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const configFile = join(root, 'vite.config.ts');

/** When anything below the paths was last written, in milliseconds; 0 when there is nothing. */
function lastWritten(...paths: string[]): number {
  const times = paths.map((path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found) return 0;
    if (!found.isDirectory()) return found.mtimeMs;
    return lastWritten(...readdirSync(join(root, path)).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', requireChromium());
  const lakeTime = lastWritten('data/lake/datapackage.json');
  if (lakeTime < lastWritten('pipeline', 'seeds', 'data/reference')) {
    execFileSync(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts'], { cwd: root, stdio: 'inherit' });
  }
  const siteTime = lastWritten('dist/index.html');
  if (siteTime < lastWritten('src', 'pipeline', 'data', 'vite.config.ts', 'package-lock.json')) {
    await build({ configFile, logLevel: 'warn' });
  }
  const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0, strictPort: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('browser tests: the server has no port');
  project.provide('baseUrl', `http://localhost:${String(address.port)}/`);
  return () => server.close();
}
