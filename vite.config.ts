import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, normalize, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build as bundle } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const lake = join(root, 'data/lake');
const dist = join(root, 'dist');

/** What the page may load: its own host only, and WebAssembly. The same policy stands as <meta> in src/index.html. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The lake beside the page: served from data/lake while developing, copied into dist/lake by a build. */
function lakeBeside(): Plugin {
  let site = dist;
  return {
    name: 'udvalgstal:lake',
    configResolved(config) {
      site = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use('/lake', (request, response, next) => {
        const path = normalize(join(lake, decodeURIComponent((request.url ?? '').split('?')[0] ?? '')));
        if (!path.startsWith(lake + sep)) {
          next();
          return;
        }
        readFile(path).then(
          (content) => response.end(content),
          () => {
            response.statusCode = 404;
            response.end();
          },
        );
      });
    },
    async closeBundle() {
      await rm(join(site, 'lake'), { recursive: true, force: true });
      const written = await stat(lake).catch(() => null);
      if (written) await cp(lake, join(site, 'lake'), { recursive: true });
      else this.warn('data/lake is missing: run npm run extract, then build again');
    },
  };
}

const worker = 'service-worker.js';

/** The service worker, which knows the files of this build: so a new build is a new worker, and an old one is whole. */
function workerBeside(): Plugin {
  let site = dist;
  return {
    name: 'udvalgstal:worker',
    apply: 'build',
    configResolved(config) {
      site = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const found = await readdir(site, { recursive: true, withFileTypes: true });
      const files = found
        .filter((entry) => entry.isFile())
        .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
        // The lake has an index of its own; a browser with service workers takes woff2.
        .filter((path) => !path.startsWith('lake/') && !path.endsWith('.woff') && path !== worker)
        .sort();
      const edition = createHash('sha256');
      for (const path of files) edition.update(`${path}\n`).update(await readFile(join(site, path)));
      await bundle({
        entryPoints: [join(root, 'src/offline/service-worker.ts')],
        outfile: join(site, worker),
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        define: {
          SITE_EDITION: JSON.stringify(edition.digest('hex').slice(0, 16)),
          // The page is asked for by its folder.
          SITE_FILES: JSON.stringify(files.map((path) => (path === 'index.html' ? '' : path))),
        },
      });
    },
  };
}

/** The development server puts styles into the page itself, which the policy forbids: it goes without the <meta>. */
function policyOnlyInBuild(): Plugin {
  return {
    name: 'udvalgstal:policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, ''),
  };
}

export default defineConfig({
  root: join(root, 'src'),
  base: './',
  // Views are in the hash, so a path that is not there is missing and not the page.
  appType: 'mpa',
  plugins: [svelte({ configFile: join(root, 'svelte.config.js') }), lakeBeside(), workerBeside(), policyOnlyInBuild()],
  // dkfds is written for an older Sass: its deprecations are not ours to mend.
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function', 'import'] } } },
  // The reader of a dropped file runs in a thread of its own and loads the reader of its format when needed.
  worker: { format: 'es' },
  // No data: addresses, which the policy forbids for fonts and workers.
  build: { outDir: dist, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  preview: {
    port: 4173,
    strictPort: true,
    headers: { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
  },
});
