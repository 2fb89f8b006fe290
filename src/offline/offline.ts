/** What the service worker decides by: which request is what, which files a lake has. No browser is needed to tell. */

/** A request as the worker sees it, by its path below the site's folder. */
export type Asked = 'page' | 'index' | 'lake' | 'asset' | 'other';

const LAKE = 'lake/';
const INDEX = `${LAKE}datapackage.json`;
const ASSETS = 'assets/';

/** Caches of the site's own files, one for each edition of it. */
export const SITE_CACHE = 'udvalgstal-site-';

/** Caches of whole lakes, one for each edition; a lake is in none before all its files are. */
export const LAKE_CACHE = 'udvalgstal-lake-';

/** A lake that is larger, in bytes, is not kept: it would fill the disk of whoever only looked. */
export const LARGEST_LAKE = 200_000_000;

/** Where the lake's index stands, below the site's folder. */
export const indexPath = INDEX;

/** What a request asks for. `scope` is the site's folder with a closing slash, as an address. */
export function askedFor(address: string, scope: string): Asked {
  if (!address.startsWith(scope)) return 'other';
  const path = address.slice(scope.length).replace(/[?#].*$/u, '');
  if (path === '' || path === 'index.html') return 'page';
  if (path === INDEX) return 'index';
  if (path.startsWith(LAKE)) return 'lake';
  return path.startsWith(ASSETS) || !path.includes('/') ? 'asset' : 'other';
}

/** The files that a lake's index names, as paths below the site's folder, and their bytes; null when it is no index. */
export function filesOf(index: unknown): { readonly paths: readonly string[]; readonly bytes: number } | null {
  if (typeof index !== 'object' || index === null || !('resources' in index) || !Array.isArray(index.resources)) {
    return null;
  }
  const resources: readonly unknown[] = index.resources;
  const files = resources.flatMap(resourceFiles);
  return { paths: files.map(({ path }) => LAKE + path), bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function resourceFiles(resource: unknown): { path: string; bytes: number }[] {
  if (typeof resource !== 'object' || resource === null || !('path' in resource)) return [];
  const paths: readonly unknown[] = Array.isArray(resource.path) ? resource.path : [resource.path];
  const bytes = 'bytes' in resource && typeof resource.bytes === 'number' ? resource.bytes : 0;
  return paths.flatMap((path, at) => (typeof path === 'string' ? [{ path, bytes: at === 0 ? bytes : 0 }] : []));
}
