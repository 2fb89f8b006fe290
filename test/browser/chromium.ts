/** Where the browser of the tests is: $CHROMIUM, the system's, or the one that Playwright keeps. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...system, chromium.executablePath()].find(
    (path) => path !== '' && isProgram(path),
  );
}

/** The path of a Chromium; installs Playwright's own when there is none, and throws with advice when that fails. */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  try {
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    // The message below says what to do, whatever the installer said.
  }
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error(
      'browser tests: no Chromium found: install it (apt-get install chromium) or set CHROMIUM to its path',
    );
  }
  return installed;
}

/** Flags for a browser that asks nobody but the page's own host. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
