/** The engine's thread. What fails unheard while it starts, a file that does not come above all, fails the thread. */
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

addEventListener('unhandledrejection', ({ reason }) => {
  throw reason instanceof Error ? reason : new Error(String(reason));
});

// By its address: bundled, the script would be left out, because it exports nothing.
void import(/* @vite-ignore */ engineUrl).then(() => {
  postMessage(null);
});
