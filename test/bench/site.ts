/** The built site, served on localhost to a real browser. */
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build, preview, type InlineConfig } from 'vite';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { root } from './corpus.ts';

/** A lake of the bench's own, and the folder in which a site is built for it. */
export interface OwnLake {
  readonly lake: string;
  readonly site: string;
}

/**
 * Builds the site on data/lake, or on a lake of the bench's own, and gives a browser and the site's address to `work`.
 */
export async function inSite<T>(own: OwnLake | null, work: (browser: Browser, base: string) => Promise<T>): Promise<T> {
  const configFile = join(root, 'vite.config.ts');
  const config: InlineConfig = {
    configFile,
    logLevel: 'error',
    ...(own === null ? {} : { build: { outDir: own.site } }),
  };
  await build(config);
  if (own !== null) {
    const beside = join(own.site, 'lake');
    await rm(beside, { recursive: true, force: true });
    await symlink(own.lake, beside);
  }
  const server = await preview({ ...config, preview: { port: 0, strictPort: false } });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumFlags });
  try {
    const address = server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('bench: the server has no port');
    return await work(browser, `http://localhost:${String(address.port)}/`);
  } finally {
    await browser.close();
    await server.close();
  }
}
