/** The page's side of offline use: starts the service worker, knows the connection, notices newer figures. */

import { indexPath } from './offline.ts';

/** How often, in milliseconds, a page that is looked at again asks whether newer figures have been published. */
const SELDOM = 5 * 60_000;

const connection = $state({ lost: false, newer: false });

/** Whether the server cannot be reached, and whether it has newer figures than this page. */
export function connectionOf(): Readonly<typeof connection> {
  return connection;
}

/** Keeps the site in the browser where it can: on https and localhost; elsewhere the page works as ever. */
export function keepOffline(): void {
  const workers: ServiceWorkerContainer | undefined = globalThis.isSecureContext ? navigator.serviceWorker : undefined;
  // The development server has no worker: its files change with every keystroke.
  if (import.meta.env.MODE === 'development' || workers === undefined) return;
  workers
    .register('service-worker.js', { updateViaCache: 'none' })
    // A browser that forbids it (private windows do) still shows the site from the server.
    .catch(() => undefined);
}

/** Watches the connection and the lake's index on the server for as long as the page is open; returns how to stop. */
export function watchConnection(): () => void {
  let asked = Date.now();
  const own = stamp(indexPath);
  const look = async (): Promise<void> => {
    connection.lost = !navigator.onLine;
    if (document.visibilityState !== 'visible' || connection.lost || Date.now() - asked < SELDOM) return;
    asked = Date.now();
    const [before, now] = [await own, await stamp(indexPath)];
    connection.newer = before !== null && now !== null && before !== now;
  };
  const onchange = (): void => {
    void look();
  };
  const events = ['online', 'offline', 'focus'];
  for (const event of events) globalThis.addEventListener(event, onchange);
  document.addEventListener('visibilitychange', onchange);
  onchange();
  return () => {
    for (const event of events) globalThis.removeEventListener(event, onchange);
    document.removeEventListener('visibilitychange', onchange);
  };
}

/** What the server says of a file without sending it; null when it says nothing or cannot be reached. */
async function stamp(address: string): Promise<string | null> {
  try {
    const { ok, headers } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return ok ? (headers.get('etag') ?? headers.get('last-modified')) : null;
  } catch {
    return null;
  }
}
