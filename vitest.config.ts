import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Days are read and written the same on every machine. */
const env = { TZ: 'UTC' };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ configFile: 'svelte.config.js' })],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
          env,
        },
      },
      {
        test: {
          name: 'browser-drive',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One after the other: each file starts its own Chromium.
          fileParallelism: false,
          // A machine that others load too may stall a browser; the report says which test needed its second try.
          retry: process.env['CI'] === undefined ? 0 : 1,
          env,
        },
      },
    ],
  },
});
