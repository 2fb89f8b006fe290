import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm run gallery`: the charts alone, without lake and engine. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function', 'import'] } } },
  server: { port: 4174, strictPort: true, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
});
