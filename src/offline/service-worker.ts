/**
 * Keeps the site and its lake in the browser, so that the dashboard opens without a connection. With one, the page and
 * the lake's index always come from the server; files that are named by their contents' hashes come from the cache.
 */

import { askedFor, filesOf, indexPath, LAKE_CACHE, LARGEST_LAKE, SITE_CACHE } from './offline.ts';

/** Written in by the build: the edition of the site, and its files as paths below the site's folder. */
declare const SITE_EDITION: string;
declare const SITE_FILES: readonly string[];

/** So many milliseconds a server may take before what is kept is shown instead. */
const PATIENCE = 5000;

const scope = new URL('./', globalThis.location.href).href;
const siteCache = SITE_CACHE + SITE_EDITION;

/** Lakes that are being fetched, so that two pages do not fetch one twice. */
const fetching = new Map<string, Promise<void>>();

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

function isLasting(event: Event): event is Lasting {
  return 'waitUntil' in event;
}

function isFetching(event: Event): event is Fetching {
  return isLasting(event) && 'respondWith' in event && 'request' in event;
}

addEventListener('install', (event) => {
  if (isLasting(event)) event.waitUntil(keepSite().then(keepNewestLake));
});

// A new edition waits until no page of the former one is open: an open page still loads its own files.
addEventListener('activate', (event) => {
  if (isLasting(event)) event.waitUntil(dropCaches(SITE_CACHE, siteCache));
});

addEventListener('fetch', (event) => {
  if (!isFetching(event) || event.request.method !== 'GET' || event.request.headers.has('range')) return;
  const { request } = event;
  const asked = askedFor(request.url, scope);
  if (asked === 'page') event.respondWith(newest(request, () => caches.match(scope, { cacheName: siteCache })));
  if (asked === 'index') event.respondWith(newestIndex(event));
  if (asked === 'lake' || asked === 'asset') event.respondWith(kept(request));
});

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** The server's answer; what is kept when the server gives none in time. */
async function newest(request: Request, keptAnswer: () => Promise<Response | undefined>): Promise<Response> {
  const fallback = await keptAnswer();
  if (fallback === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, PATIENCE, fallback);
  });
  const answer = fetch(request).then(
    (response) => (response.ok ? response : fallback),
    () => fallback,
  );
  return Promise.race([answer, late]);
}

/** The lake's index: the server's, whose lake is then kept; or that of the lake which is kept whole. */
async function newestIndex(event: Fetching): Promise<Response> {
  const response = await newest(event.request, async () => {
    const lake = await wholeLake();
    return lake === null ? undefined : caches.match(scope + indexPath, { cacheName: lake });
  });
  if (response.ok) event.waitUntil(keepLake(response.clone()));
  return response;
}

async function keepSite(): Promise<void> {
  const cache = await caches.open(siteCache);
  await Promise.all(
    SITE_FILES.map(async (path) => {
      const address = scope + path;
      // An asset of a former edition with the same name has the same bytes; the database alone is 18 MB.
      const same = path.startsWith('assets/') ? await caches.match(address) : undefined;
      await cache.put(address, same ?? (await fetchOk(address, path === '' ? 'no-cache' : 'default')));
    }),
  );
}

async function keepNewestLake(): Promise<void> {
  // The site is useful without figures, too: without a lake it says what is missing.
  const response = await fetch(scope + indexPath, { cache: 'no-cache' }).catch(() => null);
  if (response?.ok === true) await keepLake(response);
}

async function keepLake(response: Response): Promise<void> {
  const text = await response.text();
  const name = LAKE_CACHE + (await fingerprint(text));
  const work = fetching.get(name) ?? fetchLake(name, text);
  fetching.set(name, work);
  try {
    await work;
  } catch {
    // Half a lake is none: the former one stays until the next visit.
    await caches.delete(name);
  } finally {
    fetching.delete(name);
  }
}

async function fetchLake(name: string, text: string): Promise<void> {
  const index = filesOf(JSON.parse(text));
  if (index === null) return;
  if (index.bytes > LARGEST_LAKE) {
    await dropCaches(LAKE_CACHE, null);
    return;
  }
  const cache = await caches.open(name);
  if ((await cache.match(scope + indexPath)) !== undefined) return;
  for (const path of index.paths) {
    const address = scope + path;
    await cache.put(address, (await caches.match(address)) ?? (await fetchOk(address, 'default')));
  }
  // The index comes last: a cache that has one has the whole lake.
  await cache.put(scope + indexPath, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
  await dropCaches(LAKE_CACHE, name);
}

/** The cache of the lake that is kept whole, the newest if there are two; null when there is none. */
async function wholeLake(): Promise<string | null> {
  for (const name of (await caches.keys()).reverse()) {
    if (!name.startsWith(LAKE_CACHE)) continue;
    if ((await caches.match(scope + indexPath, { cacheName: name })) !== undefined) return name;
  }
  return null;
}

/** Drops the caches of former editions; those of other pages on the same host stay. */
async function dropCaches(prefix: string, except: string | null): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== except);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function fetchOk(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`service worker: ${address}: the server answered ${String(response.status)}`);
  return response;
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
